/**
 * Bad input: whatever is in the box and whatever the page does, no exception on the page, no keystroke lost, and the
 * post goes out exactly as typed.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import type { Replica } from '../browsers/chromium.ts';
import { faultsOn, heldDraft, newDay, openGatepost, part, plainDraft } from './gatepost.ts';
import { readyToWrite, textIn, writingPlaces, type WritingPlace } from './surfaces.ts';

const places = writingPlaces.filter(({ name }) => ['facebook post', 'x home', 'instagram comment on a page'].includes(name));
const x = places.find(({ name }) => name === 'x home')!;

let replica: Replica;
/** One tab for all: a new one costs as much as all that a test does in it. */
let page: Page;
let faults: string[];

beforeAll(async () => {
  replica = await openGatepost();
  page = await replica.context.newPage();
  faults = await faultsOn(page);
});
afterAll(() => replica?.close());
beforeEach(() => newDay(replica));

async function write(place: WritingPlace) {
  await replica.open(place.address, page);
  faults.length = 0;
  return readyToWrite(page, place);
}

/** Presses the site's button, lets go of a hold if one comes, and returns what went out. */
async function send(place: WritingPlace): Promise<string[]> {
  const before = replica.server.posted.length;
  await place.button(page).click();
  await expect.poll(async () => replica.server.posted.length > before || await part(page, 'hold').isVisible(), { timeout: 5000 }).toBe(true);
  if (replica.server.posted.length === before) {
    await page.waitForTimeout(450);
    await part(page, 'post-anyway').click();
  }
  await expect.poll(() => replica.server.posted.length, { timeout: 5000 }).toBe(before + 1);
  return replica.server.posted.slice(before).map((one) => one.text);
}

async function paste(text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await page.keyboard.press('Control+v');
}

const long = `${'All quiet on the allotment today. '.repeat(1764)}${heldDraft}`.slice(0, 60_000);
const binary = String.fromCharCode(...Array.from({ length: 400 }, (_, at) => (at * 37) % 256).filter((code) => code > 31 && (code < 127 || code > 159)));
const texts: [string, string][] = [
  ['60,000 characters', long],
  ['pasted binary', binary],
  ['right-to-left', 'مرحبا بكم جميعا في يوم جميل ٥ اليوم'],
  ['mixed directions', 'My pupil علي was in 8G1 today'],
  ['emoji only', '😀👍🏽👩‍👩‍👧‍👦🏴󠁧󠁢󠁷󠁬󠁳󠁿'],
  ['zero-width and combining marks', 'My Y\u200Bear 9 pu\u00ADpil wa\u0301s \u202Eexcluded'],
];

describe.each(texts)('%s', (_, text) => {
  test.each(places)('$name: goes out as it stood in the box', async (place) => {
    const box = await write(place);
    await paste(text);
    await expect.poll(async () => (await textIn(box)).length, { timeout: 8000 }).toBeGreaterThanOrEqual(Math.min(text.length, 5));
    await page.waitForTimeout(300);
    const standing = await textIn(box);
    expect(standing).toBe(text);
    expect(await send(place)).toEqual([standing]);
    expect(faults).toEqual([]);
  });
});

test.each(places)('$name: no keystroke is lost while the tip comes and goes', async (place) => {
  const box = await write(place);
  const words = `${heldDraft}. ${plainDraft} ${heldDraft}`;
  await page.keyboard.type(words, { delay: 4 });
  expect(await textIn(box)).toBe(words);
  expect(await send(place)).toEqual([words]);
  expect(faults).toEqual([]);
});

test('the editor is taken away in the middle of a word', async () => {
  await write(x);
  await page.keyboard.type(heldDraft);
  await part(page, 'tip').waitFor();
  await page.evaluate(() => { history.pushState(null, '', '/follower_requests'); dispatchEvent(new PopStateEvent('popstate')); });
  await expect.poll(() => x.box(page).count()).toBe(0);
  await expect.poll(() => part(page, 'tip').count()).toBe(0);
  await page.evaluate(() => { history.back(); });
  const box = await readyToWrite(page, x);
  await page.keyboard.type(plainDraft);
  expect(await textIn(box)).toContain(plainDraft);
  expect(faults).toEqual([]);
});

test('two composers at once keep to themselves', async () => {
  const modal = writingPlaces.find(({ name }) => name === 'x compose modal over home')!;
  await replica.open(x.address, page);
  faults.length = 0;
  await readyToWrite(page, x);
  await page.keyboard.type(heldDraft);
  await modal.reach(page);
  await modal.box(page).click();
  await page.keyboard.type(plainDraft);
  expect(await send(modal)).toEqual([plainDraft]);
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  expect(await textIn(x.box(page))).toBe(heldDraft);
  await x.button(page).click();
  await part(page, 'hold').waitFor();
  expect(faults).toEqual([]);
});

test('the page takes our element away and copies it, again and again', async () => {
  const box = await write(x);
  await page.evaluate(() => {
    let left = 30;
    new MutationObserver((records) => {
      for (const node of records.flatMap((record) => [...record.addedNodes])) {
        if (!(node instanceof HTMLElement) || node.parentElement !== document.documentElement || left-- <= 0) continue;
        document.body.append(node.cloneNode(true));
        node.remove();
      }
    }).observe(document.documentElement, { childList: true });
  });
  await page.keyboard.type(heldDraft);
  await page.waitForTimeout(600);
  await page.keyboard.type(' More.');
  expect(await textIn(box)).toBe(`${heldDraft} More.`);
  expect(await send(x)).toEqual([`${heldDraft} More.`]);
  expect(faults).toEqual([]);
});
