/**
 * Faults: the background is stopped while it answers, the extension is updated under open tabs, the clock jumps, two
 * windows work at once, a rule or a detector crashes. Nothing the user recorded is lost, no exception reaches the page,
 * what is posted is what was typed, and where something could not be kept a sentence says so. Every await of every
 * message is stopped in test/unit/faults; faults of storage are in storage-faults.test.ts.
 */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Replica } from '../browsers/chromium.ts';
import { heldDraft, newDay, openGatepost, part, stored } from './gatepost.ts';
import { stopBackground, wakeToNewDay } from './stopping.ts';
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

async function open(address: string): Promise<Page> {
  const page = await replica.open(address);
  page.on('pageerror', (error) => faults.push(error.message));
  return page;
}

async function pause(milliseconds: number): Promise<void> {
  await new Promise((done) => { setTimeout(done, milliseconds); });
}

const posted = (): string[] => replica.server.posted.map(({ text }) => text);

/** Writes, presses Post, lets the hold go, and checks that exactly the text went out. */
async function postThroughHold(page: Page, text: string): Promise<void> {
  const before = posted().length;
  await part(page, 'tip').waitFor();
  await home.button(page).click();
  await part(page, 'hold').waitFor();
  await pause(settled);
  await part(page, 'post-anyway').click();
  await expect.poll(() => posted().slice(before)).toEqual([text]);
}

interface Scope { chrome: { runtime: { onMessage: { addListener(heard: (message: { gatepost?: string }) => void): void } } }; dying?: boolean }

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
    await stopBackground(replica);
    await pause(150);
  };
}

describe('the background is stopped while it answers', () => {
  test('hello: it is asked again, and the same page is looked after', async () => {
    await wakeToNewDay(replica);
    const stop = await stopAt('hello');
    const opening = open(home.address);
    await stop();
    const page = await opening;
    await readyToWrite(page, home);
    await page.keyboard.insertText(heldDraft);
    await postThroughHold(page, heldDraft);
  });

  test('bring: the next words ask again', async () => {
    await wakeToNewDay(replica);
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

  test('held: the post is held all the same and goes out as typed', async () => {
    await wakeToNewDay(replica);
    const page = await open(home.address);
    await readyToWrite(page, home);
    const text = `${heldDraft} (held)`;
    const stop = await stopAt('held');
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

  test('mark-set: it is asked again, and what the user said is kept', async () => {
    const page = await open('https://www.facebook.com/friends/requests');
    await part(page, 'chip').first().click();
    const stop = await stopAt('mark-set');
    await part(page, 'who-colleague').click();
    await stop();
    // A page that opens before it is kept does not know of it yet.
    await expect.poll(async () => {
      const again = await open('https://www.facebook.com/friends/requests');
      await part(again, 'chip').first().waitFor();
      await pause(300);
      return part(again, 'chip').first().innerText();
    }).toMatch(/colleague/iu);
    expect(await part(page, 'note').count()).toBe(0);
  });

  test('while it sleeps, and then at every second step, a whole post is still held and let go', async () => {
    await wakeToNewDay(replica);
    const page = await open(home.address);
    await stopBackground(replica);
    await readyToWrite(page, home);
    await stopBackground(replica);
    await page.keyboard.insertText(`${heldDraft} (asleep)`);
    await part(page, 'tip').waitFor();
    await stopBackground(replica);
    await postThroughHold(page, `${heldDraft} (asleep)`);
    expect((await stored(replica)).settings).toMatchObject({ profile: { policyId: 'oratory' } });
  });
});

describe('two windows, clocks and crashes', () => {
  test('two windows write at once: each draft has its own tip, hold and post', async () => {
    await newDay(replica);
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
    await newDay(replica);
    const page = await open(home.address);
    await page.clock.install({ time: Date.now() + by });
    await readyToWrite(page, home);
    await page.keyboard.insertText(`${heldDraft} (${by})`);
    await page.clock.runFor(1000);
    await part(page, 'tip').waitFor();
  });

  test('a detector that crashes on every look and an editor that is torn out: the rest still works', async () => {
    await newDay(replica);
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
    await pause(200);
  });
});

// Last, because this browser has no Gatepost on its pages after it.
describe('the extension is updated while tabs are open', () => {
  test('old content scripts fall silent: nothing is shown or held, the post goes out as typed, nothing throws', async () => {
    await newDay(replica);
    const page = await open(home.address);
    const box = await readyToWrite(page, home);
    await page.keyboard.insertText(heldDraft);
    await part(page, 'tip').waitFor();
    await (await replica.worker()).evaluate(() => (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload()).catch(() => {});
    await pause(1000);
    await page.keyboard.insertText(' again');
    await pause(300);
    const before = posted().length;
    const text = await textIn(box);
    await home.button(page).click();
    await expect.poll(() => posted().slice(before)).toEqual([text]);
    expect(await part(page, 'hold').count()).toBe(0);
    expect(await part(page, 'tip').count()).toBe(0);
  });
});
