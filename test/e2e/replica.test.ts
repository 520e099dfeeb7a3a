/** The replica behaves like the sites, with no extension near: else every other browser test would prove nothing. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { openReplica, type Replica } from '../browsers/chromium.ts';
import { readyToWrite, textIn, writingPlaces } from './surfaces.ts';

let replica: Replica;
const faults: string[] = [];

beforeAll(async () => { replica = await openReplica(); });
afterAll(async () => { await replica.close(); });

/** One tab for all: a new one costs as much as all that a test does in it. */
let tab: Page;
beforeAll(async () => {
  tab = await replica.context.newPage();
  tab.on('pageerror', (error) => faults.push(error.message));
});

const open = (address: string): Promise<Page> => replica.open(address, tab);

async function lastPosted(before: number) {
  await expect.poll(() => replica.server.posted.length).toBe(before + 1);
  return replica.server.posted.at(-1);
}

/** Puts text on the clipboard and pastes it with the keyboard. */
async function paste(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await page.keyboard.press('Control+v');
}

describe.each(writingPlaces)('$name', (place) => {
  test('typed text and a new line are sent exactly, by the button', async () => {
    const page = await open(place.address);
    const box = await readyToWrite(page, place);
    await page.keyboard.type('Café at 3? “Yes” — £5 👍🏽');
    await page.keyboard.press(place.newLine);
    await page.keyboard.type('Second line.');
    expect(await textIn(box)).toBe('Café at 3? “Yes” — £5 👍🏽\nSecond line.');
    const before = replica.server.posted.length;
    await place.button(page).click();
    if (place.then) await place.then(page).click();
    expect(await lastPosted(before)).toMatchObject({ site: place.site, what: place.what, text: 'Café at 3? “Yes” — £5 👍🏽\nSecond line.' });
    expect(await page.evaluate(() => (Reflect.get(window, '__posted') as unknown[]).length)).toBe(1);
  });

  test('pasted text, and text with a change undone', async () => {
    const page = await open(place.address);
    const box = await readyToWrite(page, place);
    await paste(page, 'Pasted in one go');
    await expect.poll(() => textIn(box)).toBe('Pasted in one go');
    await new Promise((done) => { setTimeout(done, 400); });
    await paste(page, ' twice');
    await expect.poll(() => textIn(box)).toBe('Pasted in one go twice');
    await page.keyboard.press('Control+z');
    await expect.poll(() => textIn(box)).toBe('Pasted in one go');
    const before = replica.server.posted.length;
    await place.button(page).click();
    if (place.then) await place.then(page).click();
    expect((await lastPosted(before))?.text).toBe('Pasted in one go');
  });

  for (const key of place.keys) {
    test(`${key} sends; an empty box sends nothing`, async () => {
      const page = await open(place.address);
      await readyToWrite(page, place);
      const before = replica.server.posted.length;
      await page.keyboard.press(key);
      await page.keyboard.type('by key');
      await page.keyboard.press(key);
      expect((await lastPosted(before))?.text.trim()).toBe('by key');
    });
  }
});

describe('mentions and input methods', () => {
  test.each(writingPlaces.filter((place) => place.site !== 'instagram' && !place.name.includes('shadow')))('$name: Enter takes the suggestion and sends nothing', async (place) => {
    const page = await open(place.address);
    const box = await readyToWrite(page, place);
    const before = replica.server.posted.length;
    await page.keyboard.type('Thanks @el');
    await page.getByRole('listbox').waitFor();
    await page.keyboard.press('Enter');
    expect(await textIn(box)).toMatch(/^Thanks @?ella/i);
    expect(replica.server.posted.length).toBe(before);
  });

  test('Enter that ends a composition does not send a comment', async () => {
    const page = await open('https://www.instagram.com/p/C7000000003/');
    const box = page.locator('form textarea');
    await box.click();
    await page.keyboard.type('x');
    const before = replica.server.posted.length;
    await box.evaluate((element) => element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true })));
    expect(replica.server.posted.length).toBe(before);
  });
});

describe('structure', () => {
  test('every Confirm and Delete has one hidden dead twin', async () => {
    const page = await open('https://www.facebook.com/friends/requests');
    const rows = page.getByRole('navigation', { name: 'Friend requests' });
    expect(await rows.locator('[aria-label="Confirm"]').count()).toBe(12);
    expect(await rows.locator('[aria-hidden="true"] [aria-label="Confirm"][aria-disabled="true"][tabindex="-1"]').count()).toBe(6);
  });

  test('a long list keeps few rows and uses their nodes again', async () => {
    const page = await open('https://www.facebook.com/friends/requests?requests=200');
    const pane = page.locator('[data-virtualized]').locator('..');
    const keys = () => page.$$eval('a[aria-label][href*="profile_id="]', (links) => links.map((link) => link.getAttribute('href')));
    const node = await page.$('a[aria-label][href*="profile_id="]');
    const first = await keys();
    expect(first.length).toBeLessThan(25);
    const before = await node!.getAttribute('href');
    await pane.evaluate((element) => { element.scrollTop = 6000; });
    await expect.poll(async () => (await keys()).filter((key) => first.includes(key)).length).toBe(0);
    expect(await node!.evaluate((element) => element.isConnected)).toBe(true);
    expect(await node!.getAttribute('href')).not.toBe(before);
  });

  test('classes differ at every load and none is shared', async () => {
    const classesOf = async () => {
      const page = await open('https://www.facebook.com/');
      const found = await page.$$eval('[class]', (all) => [...new Set(all.flatMap((element) => [...element.classList]))].filter((name) => name.startsWith('x')));
      return found;
    };
    const [once, again] = [await classesOf(), await classesOf()];
    expect(once.length).toBeGreaterThan(30);
    expect(once.filter((name) => again.includes(name))).toEqual([]);
  });

  test('X keeps the page and its editor under the modal, and #layers before it', async () => {
    const page = await open('https://x.com/home');
    await page.getByTestId('SideNav_NewTweet_Button').click();
    await page.getByRole('dialog').waitFor();
    expect(page.url()).toBe('https://x.com/compose/post');
    expect(await page.getByTestId('tweetTextarea_0').count()).toBe(2);
    expect(await page.evaluate(() => document.getElementById('layers')!.compareDocumentPosition(document.querySelector('main')!) & Node.DOCUMENT_POSITION_FOLLOWING)).toBeTruthy();
    await page.goBack();
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  });

  test('both major versions of React are met', () => {
    const version = (site: string) => /\bversion\s*=\s*["`](1[89])\./.exec(readFileSync(`.output/replica/${site}.js`, 'utf8'))?.[1];
    expect([version('facebook'), version('x'), version('instagram')]).toEqual(['19', '18', '19']);
  });

  test.each(['en-GB', 'cy', 'pl', 'ur', 'ar', 'fr', 'es'])('speaks %s', async (lang) => {
    const page = await open(`https://www.facebook.com/?lang=${lang}`);
    expect(await page.evaluate(() => document.documentElement.dir)).toBe(['ar', 'ur'].includes(lang) ? 'rtl' : 'ltr');
    if (lang !== 'en-GB') expect(await page.getByRole('region').getByRole('heading').first().textContent()).not.toBe('Create a post');
  });

  test('scripts in attributes are refused', async () => {
    const page = await open('https://x.com/home');
    const response = await page.reload();
    expect(response?.headers()['content-security-policy']).toContain("default-src 'none'");
    const ran = await page.evaluate(() => {
      const script = document.createElement('div');
      script.setAttribute('onclick', 'window.ran = true');
      script.click();
      return 'ran' in window;
    });
    expect(ran).toBe(false);
  });
});

test('no page of the replica threw', () => {
  expect(faults).toEqual([]);
});
