/**
 * What `npm start` does once everything is built: on a machine with a display, a browser with Gatepost on the practice
 * pages; without one, a tour that prints the advice it saw and saves pictures to .output/tour. The pages are the
 * replica (test/replica): they look a little like the sites, and nothing leaves this machine.
 */
import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { openReplica, testBuild, type Replica } from './browsers/chromium.ts';
import { heldDraft, openGatepost, part } from './e2e/gatepost.ts';
import { readyToWrite, writingPlaces } from './e2e/surfaces.ts';

const pictures = '.output/tour';
const practice = ['https://www.facebook.com/', 'https://www.facebook.com/friends/requests', 'https://x.com/home', 'https://www.instagram.com/'];

/** `show` opens a window; `tour` runs without one. */
export async function main([how]: string[]): Promise<void> {
  if (how === 'show') await show();
  else await takeTour();
}

async function show(): Promise<void> {
  const replica = await openReplica({ extension: '.output/chrome-mv3', headless: false, viewport: null });
  for (const address of practice) await replica.open(address);
  // Gatepost has opened its first page itself; the empty tab the browser came with is of no use.
  const own = (): Page | undefined => replica.context.pages().find((page) => page.url().startsWith('chrome-extension:'));
  await (own() ?? await replica.page('options.html')).bringToFront();
  await replica.context.pages().find((page) => page.url() === 'about:blank')?.close();
  console.log('Gatepost is open on its practice pages. Nothing you write there leaves this machine. Close the window to end.');
  await new Promise<void>((done) => { replica.context.once('close', () => done()); });
  await replica.close();
}

/** Words of a part on one line. */
async function words(page: Page, name: string): Promise<string> {
  return (await part(page, name).first().innerText()).replaceAll(/\s+/g, ' ').trim();
}

async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `${pictures}/${name}.png` });
  console.log(`  picture: ${pictures}/${name}.png`);
}

async function drafts(replica: Replica): Promise<void> {
  for (const name of ['facebook post', 'x home', 'instagram comment in the dialog']) {
    const place = writingPlaces.find((one) => one.name === name)!;
    const page = await replica.open(place.address);
    const file = name.replaceAll(' ', '-');
    console.log(`\n${name}: "${heldDraft}"`);
    await readyToWrite(page, place);
    await page.keyboard.type(heldDraft);
    await part(page, 'tip').waitFor();
    // The first words may have brought it; the last ones are read a moment after they were typed.
    await page.waitForTimeout(1000);
    console.log(`  tip: ${await words(page, 'tip')}`);
    await picture(page, `${file}-tip`);
    await part(page, 'tip').click();
    await part(page, 'card').waitFor();
    console.log(`  card: ${await words(page, 'card')}`);
    await picture(page, `${file}-card`);
    await page.keyboard.press('Escape');
    await place.button(page).click();
    await part(page, 'hold').waitFor();
    console.log(`  held: ${await words(page, 'hold')}`);
    await picture(page, `${file}-held`);
    await page.close();
  }
}

async function requests(replica: Replica): Promise<void> {
  for (const [name, address] of [['facebook-requests', 'https://www.facebook.com/friends/requests'], ['x-requests', 'https://x.com/follower_requests'], ['instagram-requests', 'https://www.instagram.com/accounts/activity/?followRequests=1']] as const) {
    const page = await replica.open(address);
    console.log(`\n${name}`);
    await part(page, 'chip').first().click();
    await part(page, 'person-card').waitFor();
    console.log(`  card: ${await words(page, 'person-card')}`);
    await picture(page, name);
    if (name === 'facebook-requests') {
      const popup = await replica.popup(page);
      await popup.evaluate('new Promise((done) => { const look = () => (document.body.innerText.includes("Looking…") ? setTimeout(look, 50) : done(null)); look(); })');
      console.log(`  popup: ${(await popup.text()).replaceAll(/\s+/g, ' ').slice(0, 300)}`);
    }
    await page.close();
  }
}

async function takeTour(): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  const replica = await openGatepost({ extension: testBuild });
  try {
    await drafts(replica);
    await requests(replica);
    const options = await replica.page('options.html');
    console.log('\nsettings');
    await picture(options, 'settings');
    const popup = await replica.page('popup.html');
    await popup.setViewportSize({ width: 360, height: 600 });
    await picture(popup, 'popup');
  } finally {
    await replica.close();
  }
  console.log(`\nThat was the tour. The pictures are in ${pictures}.`);
}
