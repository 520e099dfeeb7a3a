/**
 * Faults: the background is stopped while it answers, the extension is updated under open tabs, storage is lost or
 * strange, the clock jumps, two windows work at once, a rule or a detector crashes. Nothing the user recorded is lost,
 * no exception reaches the page, what is posted is what was typed, and where something could not be kept a sentence says so.
 */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Replica } from '../browsers/chromium.ts';
import { heldDraft, newDay, openGatepost, part, settings, store, stored } from './gatepost.ts';
import { readyToWrite, textIn, writingPlaces } from './surfaces.ts';

const home = writingPlaces.find(({ name }) => name === 'x home')!;
/** A hold is deaf at first (ms). */
const settled = 450;

let replica: Replica;
/** What reached the page as an exception in the test that runs. */
let faults: string[] = [];

beforeAll(async () => { replica = await openGatepost(); });
afterAll(() => replica?.close());
afterEach(async () => {
  for (const page of replica.context.pages().slice(1)) await page.close();
  const found = faults;
  faults = [];
  expect(found).toEqual([]);
});

async function open(address: string, at = replica): Promise<Page> {
  const page = await at.open(address);
  page.on('pageerror', (error) => faults.push(error.message));
  return page;
}

async function pause(milliseconds: number): Promise<void> {
  await new Promise((done) => { setTimeout(done, milliseconds); });
}

const posted = (at = replica): string[] => at.server.posted.map(({ text }) => text);

/** Writes, presses Post, lets the hold go, and checks that exactly the text went out. */
async function postThroughHold(page: Page, text: string, at = replica): Promise<void> {
  const before = posted(at).length;
  await part(page, 'tip').waitFor();
  await home.button(page).click();
  await part(page, 'hold').waitFor();
  await pause(settled);
  await part(page, 'post-anyway').click();
  await expect.poll(() => posted(at).slice(before)).toEqual([text]);
}

interface Scope { chrome: { runtime: { onMessage: { addListener(heard: (message: { gatepost?: string }) => void): void } } }; dying?: boolean }

/** Stops the background now, as the browser does when it likes. */
async function stopBackground(): Promise<void> {
  const session = await replica.context.browser()!.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  for (const { targetId, type, url } of targetInfos) if (type === 'service_worker' && url.includes(replica.extensionId)) await session.send('Target.closeTarget', { targetId });
  await session.detach();
}

/** Starts the background again if it was stopped, and forgets today's holds: what is asked of a stopped one waits for ever. */
async function wakeToNewDay(): Promise<void> {
  const page = await replica.page('popup.html');
  await page.evaluate(() => (globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<unknown> } } }).chrome.runtime.sendMessage({}).catch(() => {}));
  await page.close();
  await newDay(replica);
}

/** Stops the background the next time it is asked `name`: after it has begun to answer, before it has finished. */
async function stopAt(name: string): Promise<() => Promise<void>> {
  const worker = await replica.worker();
  await worker.evaluate((wanted) => {
    const scope = globalThis as unknown as Scope;
    scope.chrome.runtime.onMessage.addListener(({ gatepost }) => {
      if (gatepost !== wanted || scope.dying) return;
      scope.dying = true;
      // The handler has run to its first await by now; nothing further of it will.
      const end = Date.now() + 700;
      while (Date.now() < end);
    });
  }, name);
  return async () => {
    await pause(350);
    await stopBackground();
    await pause(150);
  };
}

describe('the background is stopped while it answers', () => {
  test('hello: the page is left alone, and Gatepost is back when the page is opened again', async () => {
    await wakeToNewDay();
    const stop = await stopAt('hello');
    const opening = open(home.address);
    await stop();
    const page = await opening;
    const box = await readyToWrite(page, home);
    await page.keyboard.insertText('Fine weather for it');
    expect(await textIn(box)).toBe('Fine weather for it');
    const again = await open(home.address);
    await readyToWrite(again, home);
    await again.keyboard.insertText(heldDraft);
    await postThroughHold(again, heldDraft);
  });

  test('bring: the next words ask again', async () => {
    await wakeToNewDay();
    const page = await open(home.address);
    await pause(500);
    const stop = await stopAt('bring');
    await readyToWrite(page, home);
    await page.keyboard.insertText('My Year 9 pupil');
    await stop();
    await page.locator('body').click({ position: { x: 5, y: 5 } });
    await readyToWrite(page, home);
    await page.keyboard.press('End');
    await page.keyboard.insertText(' Jake was excluded from Hollybrook today for fighting');
    await postThroughHold(page, heldDraft);
  });

  test.each(['held', 'badge', 'saw'])('%s: the post is held all the same and goes out as typed', async (name) => {
    await wakeToNewDay();
    const page = await open(home.address);
    await readyToWrite(page, home);
    const text = `${heldDraft} (${name})`;
    const stop = await stopAt(name);
    await page.keyboard.insertText(text);
    await part(page, 'tip').waitFor();
    const before = posted().length;
    await home.button(page).click();
    await part(page, 'hold').waitFor();
    await stop();
    expect(posted().length).toBe(before);
    await part(page, 'post-anyway').click();
    await expect.poll(() => posted().slice(before)).toEqual([text]);
  });

  test('mark-set: what the user said is kept, or the card says that it was not', async () => {
    const page = await open('https://www.facebook.com/friends/requests');
    await part(page, 'chip').first().click();
    const stop = await stopAt('mark-set');
    await part(page, 'who-colleague').click();
    await stop();
    await pause(500);
    const said = await part(page, 'person-card').innerText().catch(() => '');
    const again = await open('https://www.facebook.com/friends/requests');
    await part(again, 'chip').first().waitFor();
    await pause(600);
    const kept = /colleague/iu.test(await part(again, 'chip').first().innerText());
    expect(kept || /could not|not kept|again/iu.test(said), `kept: ${kept}; the card said: ${said}`).toBe(true);
  });

  test('while it sleeps, and then at every second step, a whole post is still held and let go', async () => {
    await wakeToNewDay();
    const page = await open(home.address);
    await stopBackground();
    await readyToWrite(page, home);
    await stopBackground();
    await page.keyboard.insertText(`${heldDraft} (asleep)`);
    await part(page, 'tip').waitFor();
    await stopBackground();
    await postThroughHold(page, `${heldDraft} (asleep)`);
    expect((await stored(replica)).settings).toMatchObject({ profile: { policyId: 'oratory' } });
  });
});

describe('storage', () => {
  test.each([
    ['nonsense', 'nonsense'], ['a list', [1, 2, 3]], ['null', null], ['a number for a profile', { version: 1, profile: 7 }], ['wrong parts', { version: 1, off: 'x', profile: { school: { name: 5, aliases: 'no' }, policyId: 'no-such-policy' } }],
  ])('settings that are %s: the general policy stands in and the page is left whole', async (_what, value) => {
    await store(replica, { settings: value });
    await wakeToNewDay();
    const page = await open(home.address);
    const box = await readyToWrite(page, home);
    await page.keyboard.insertText('My Year 9 pupil Jake was excluded today for fighting');
    await part(page, 'tip').waitFor();
    expect(await textIn(box)).toBe('My Year 9 pupil Jake was excluded today for fighting');
    await store(replica, { settings });
  });

  test('settings of a newer version are not written over with less', async () => {
    const newer = { ...settings, version: 2, standIn: true, somethingNew: { kept: true } };
    await store(replica, { settings: newer });
    const options = await replica.page('options.html');
    await pause(500);
    await options.close();
    expect((await stored(replica)).settings).toMatchObject({ somethingNew: { kept: true } });
    await store(replica, { settings });
  });
});

describe('two windows, clocks and crashes', () => {
  test('two windows write at once: each draft has its own tip, hold and post', async () => {
    await wakeToNewDay();
    const [one, two] = [await open(home.address), await open('https://www.facebook.com/')];
    const other = writingPlaces.find(({ name }) => name === 'facebook post')!;
    await readyToWrite(two, other);
    await two.keyboard.insertText(`${heldDraft} (two)`);
    await one.bringToFront();
    await readyToWrite(one, home);
    await one.keyboard.insertText(`${heldDraft} (one)`);
    const before = posted().length;
    await two.bringToFront();
    await part(two, 'tip').waitFor();
    await other.button(two).click();
    await part(two, 'hold').waitFor();
    await one.bringToFront();
    await postThroughHold(one, `${heldDraft} (one)`);
    expect(posted().slice(before)).toEqual([`${heldDraft} (one)`]);
    await two.bringToFront();
    await part(two, 'post-anyway').click();
    await expect.poll(() => posted().slice(before)).toEqual([`${heldDraft} (one)`, `${heldDraft} (two)`]);
  });

  test.each([['years ahead', 9e11], ['years behind', -9e11]])('the page’s and our clock jump %s while a draft is open', async (_way, by) => {
    await wakeToNewDay();
    const page = await open(home.address);
    await page.clock.install({ time: Date.now() + by });
    await readyToWrite(page, home);
    await page.keyboard.insertText(`${heldDraft} (${by})`);
    await page.clock.runFor(1000);
    await part(page, 'tip').waitFor();
  });

  test('a detector that crashes on every look and an editor that is torn out: the rest still works', async () => {
    await wakeToNewDay();
    const page = await open(home.address);
    // A property that throws when read makes any reader of this element crash.
    await page.evaluate(() => {
      for (const button of document.querySelectorAll('button')) button.setAttribute('aria-labelledby', '\u0000 ) : [');
    });
    await readyToWrite(page, home);
    await page.keyboard.insertText(`${heldDraft} (crash)`);
    await postThroughHold(page, `${heldDraft} (crash)`);
    await readyToWrite(page, home);
    await page.keyboard.insertText('half a word');
    await page.evaluate(() => document.querySelector('[data-testid="tweetTextarea_0"]')?.remove());
    await pause(500);
  });
});

describe('the extension is updated while tabs are open', () => {
  test('old content scripts fall silent: nothing is shown or held, the post goes out as typed, nothing throws', async () => {
    const other = await openGatepost();
    try {
      const page = await open(home.address, other);
      const box = await readyToWrite(page, home);
      await page.keyboard.insertText(heldDraft);
      await part(page, 'tip').waitFor();
      await (await other.worker()).evaluate(() => (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload()).catch(() => {});
      await pause(1500);
      await page.keyboard.insertText(' again');
      await pause(600);
      const before = posted(other).length;
      const text = await textIn(box);
      await home.button(page).click();
      await expect.poll(() => posted(other).slice(before)).toEqual([text]);
      expect(await part(page, 'hold').count()).toBe(0);
      expect(await part(page, 'tip').count()).toBe(0);
    } finally {
      await other.close();
    }
  });
});
