/**
 * Storage that is full, refused, slow, damaged, from a newer version or left in the middle of an upgrade, in a real
 * Chromium. The page is left whole, nothing the user recorded is lost, and a sentence says what to do. Every work of the
 * store against every refusal is in test/unit/store/refusals.test.ts.
 */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest';
import type { Replica } from '../browsers/chromium.ts';
import { heldDraft, faultsOn, newDay, openGatepost, part, settings, store, stored } from './gatepost.ts';
import { stopBackground, wakeToNewDay } from './stopping.ts';
import { readyToWrite, textIn, writingPlaces } from './surfaces.ts';

const home = writingPlaces.find(({ name }) => name === 'x home')!;
const requests = 'https://www.facebook.com/friends/requests';

let replica: Replica;
const faults: string[][] = [];

beforeAll(async () => { replica = await openGatepost(); });
afterAll(() => replica?.close());
beforeEach(async () => {
  await newDay(replica);
  await store(replica, { settings });
});
afterEach(async () => {
  for (const page of replica.context.pages().slice(1)) await page.close();
  expect(faults.splice(0).flat()).toEqual([]);
});

/** A page of a site; what it throws fails the test. */
async function open(address: string): Promise<Page> {
  const page = await replica.open(address);
  faults.push(await faultsOn(page));
  return page;
}

/** Changes the storage of the running background, until the test is over: the next background has the browser's own. */
async function inBackground<A>(change: (given: A) => void, given: A): Promise<void> {
  onTestFinished(async () => {
    await stopBackground(replica);
    await wakeToNewDay(replica);
  });
  await (await replica.worker()).evaluate(change as (given: unknown) => void, given);
}

interface Area { get(keys?: unknown): Promise<Record<string, unknown>>; set(values: object): Promise<void>; remove(key: string): Promise<void> }
interface Scope { chrome: { storage: Record<'local' | 'session', Area>; runtime: { sendMessage(message: object): Promise<unknown> } }; handOver?: () => void }

/** Says who somebody is on the page of requests, each test about another, and what the card then says. */
async function mark(page: Page, row: number, who: string): Promise<string> {
  await part(page, 'chip').nth(row).click();
  await part(page, `who-${who}`).click();
  await part(page, 'says').waitFor();
  return part(page, 'person-card').innerText();
}

// First, because Chromium asks how much room there is only before it has written anything.
test('a full disk: the card, the ticks and the settings each say so, and once there is room all is kept', async () => {
  const options = await replica.page('options.html#/checklist?site=anywhere');
  const session = await replica.context.newCDPSession(options);
  const origin = `chrome-extension://${replica.extensionId}`;
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await options.getByRole('button', { name: /^I’ve looked/u }).first().click();
  await options.getByRole('alert').getByText('Free some space and try again.').waitFor();
  expect(await options.getByText('ticked', { exact: true }).count()).toBe(0);
  const page = await open(requests);
  await mark(page, 0, 'pupil');
  await part(page, 'note').getByText('Free some space and try again.').waitFor();
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await options.getByRole('button', { name: /^I’ve looked/u }).first().click();
  await options.getByText('ticked', { exact: true }).first().waitFor();
  await part(page, 'change-who').click();
  await part(page, 'who-colleague').click();
  await part(page, 'note').waitFor({ state: 'detached' });
  // The settings' own storage holds ten megabytes.
  await (await replica.worker()).evaluate(() => (globalThis as unknown as Scope).chrome.storage.local.set({ much: 'x'.repeat(10 * 1024 * 1024 - 3000) }));
  await options.goto(`${origin}/options.html#/settings`);
  await options.getByLabel('School’s name').fill(`${'Hollybrook '.repeat(18)}`);
  await options.getByLabel(/^Short names/u).fill(Array.from({ length: 30 }, (_, at) => `${'long '.repeat(30)}${at}`).join(', '));
  await options.getByRole('button', { name: 'Save My school', exact: true }).click();
  await options.getByRole('alert').getByText(/free some space/iu).waitFor();
  expect((await stored(replica)).settings).toEqual(settings);
  await (await replica.worker()).evaluate(() => (globalThis as unknown as Scope).chrome.storage.local.remove('much'));
});

test('settings with wrong parts: the general policy stands in and the page is left whole', async () => {
  await store(replica, { settings: { version: 1, off: 'x', profile: { school: { name: 5, aliases: 'no' }, policyId: 'no-such-policy' } } });
  const page = await open(home.address);
  const box = await readyToWrite(page, home);
  await page.keyboard.insertText('My Year 9 pupil Jake was excluded today for fighting');
  await part(page, 'tip').waitFor();
  expect(await textIn(box)).toBe('My Year 9 pupil Jake was excluded today for fighting');
});

test('settings of a newer version are not written over with less, and the page says what to do', async () => {
  const newer = { ...settings, version: 2, standIn: true, somethingNew: { kept: true } };
  await store(replica, { settings: newer });
  const options = await replica.page('options.html#/settings');
  await options.getByRole('button', { name: 'Turn off Facebook' }).click();
  await options.getByRole('alert').getByText('Update Gatepost').waitFor();
  expect((await stored(replica)).settings).toEqual(newer);
});

test('storage that refuses to open: the post goes out as typed, and the card still says what the policy asks', async () => {
  await inBackground(() => {
    const { chrome } = globalThis as unknown as Scope;
    const refuse = () => Promise.reject(new Error('refused'));
    for (const area of ['local', 'session'] as const) Object.assign(chrome.storage[area], { get: refuse, set: refuse, remove: refuse });
    IDBFactory.prototype.open = () => { throw new DOMException('refused', 'SecurityError'); };
    IDBDatabase.prototype.transaction = () => { throw new DOMException('closed', 'InvalidStateError'); };
  }, null);
  const page = await open(home.address);
  const box = await readyToWrite(page, home);
  await page.keyboard.insertText(heldDraft);
  await part(page, 'tip').waitFor();
  expect(await textIn(box)).toBe(heldDraft);
  const before = replica.server.posted.length;
  await home.button(page).click();
  await expect.poll(async () => replica.server.posted.length > before || await part(page, 'hold').isVisible()).toBe(true);
  if (replica.server.posted.length === before) {
    await page.waitForTimeout(400);
    await part(page, 'post-anyway').click();
  }
  await expect.poll(() => replica.server.posted.slice(before).map(({ text }) => text)).toEqual([heldDraft]);
  await readyToWrite(page, home);
  await page.keyboard.insertText(heldDraft);
  await part(page, 'tip').click();
  await part(page, 'not-relevant').first().click();
  await part(page, 'note').getByText(/did not change them.*These words are left alone until you leave the page/u).waitFor();
  await part(page, 'close').click();
  const card = await open(requests);
  expect(await mark(card, 1, 'pupil')).toMatch(/must not/u);
  await part(card, 'note').getByText(/does not let Gatepost keep notes/u).waitFor();
});

/** How many marks lie in the database, whatever its version. */
async function markCount(): Promise<number> {
  return (await replica.worker()).evaluate(() => new Promise<number>((told) => {
    const opening = indexedDB.open('gatepost');
    opening.addEventListener('success', () => {
      const counting = opening.result.transaction('marks').objectStore('marks').count();
      counting.addEventListener('success', () => { told(counting.result); opening.result.close(); });
    });
  }));
}

/** Opens our database in the background at a version of its own and does something in the upgrade. */
type Upgrading = 'finish' | 'abort' | 'hang';

async function upgrade(version: number, how: Upgrading): Promise<string> {
  return (await replica.worker()).evaluate(({ to, end }) => new Promise<string>((told) => {
    const opening = indexedDB.open('gatepost', to);
    opening.addEventListener('upgradeneeded', () => {
      const transaction = opening.transaction!;
      for (const name of ['checks', 'sight']) opening.result.deleteObjectStore(name);
      const marks = transaction.objectStore('marks');
      marks.put({ half: 'written' }, 'new');
      if (end === 'abort') transaction.abort();
      // Goes on for ever, until the background is stopped in the middle of it.
      const more = () => { marks.put({ half: 'written' }, 'new').addEventListener('success', more); };
      if (end === 'hang') { more(); told('begun'); }
    });
    opening.addEventListener('success', () => { opening.result.close(); told('opened'); });
    opening.addEventListener('error', () => told(opening.error!.name));
  }), { to: version, end: how });
}

test('an upgrade of the database interrupted half-way, by a fault and by the end of the background: all is as it was', async () => {
  const options = await replica.page('options.html#/checklist?site=anywhere');
  const ticked = options.getByText('ticked', { exact: true });
  await options.getByRole('button', { name: /^I’ve looked/u }).first().waitFor();
  const ticks = (await ticked.count()) + 1;
  await options.getByRole('button', { name: /^I’ve looked/u }).first().click();
  await expect.poll(() => ticked.count()).toBe(ticks);
  const card = await open(requests);
  await mark(card, 2, 'colleague');
  await expect.poll(() => markCount()).toBeGreaterThan(0);
  expect(await upgrade(2, 'abort')).toBe('AbortError');
  await options.reload();
  await expect.poll(() => ticked.count()).toBe(ticks);
  expect(await upgrade(2, 'hang')).toBe('begun');
  await stopBackground(replica);
  await options.reload();
  await expect.poll(() => ticked.count()).toBe(ticks);
  await card.reload();
  await part(card, 'chip').nth(2).getByText(/colleague/iu).waitFor();
  await wakeToNewDay(replica);
});

/** What one message is answered with when nothing goes wrong. */
const x = 'x';
const asked: [name: string, request: object, answer: unknown][] = [
  ['quiet', { rule: 'insult', words: 'hash' }, { kept: true }],
  ['mark-set', { site: x, key: 'stopped', mark: { who: 'parent', on: '2026-11-01' } }, { kept: true }],
  ['marks-get', { site: x, keys: ['stopped'] }, [{ who: 'parent', on: '2026-11-01' }]],
  ['setting-kept', { id: 'x/spaces', value: 'off', verdict: 'tight', by: 'page' }, { kept: true, drift: null }],
  ['audience-reminded', {}, null], ['saw', { site: x, detectors: ['x/chat'], skips: [] }, null], ['badge', { count: 1 }, null], ['held', {}, expect.objectContaining({ count: expect.any(Number) })],
  ['once', { id: 'stopped' }, expect.any(Boolean)], ['take-text', {}, null], ['review-end', {}, null],
  ['settings-at', { host: 'x.com', path: '/settings/spaces' }, expect.objectContaining({ walk: null })],
  ['walk-move', { move: 'next', path: '/home', from: 1 }, null],
  ['hello', { site: x }, expect.objectContaining({ marks: expect.any(Number), settings: expect.objectContaining({ setUp: true, profile: expect.objectContaining({ policyId: 'oratory', quieted: [expect.objectContaining({ rule: 'insult' })] }) }) })],
];

test('the background is stopped right after each kind of message: asked again it answers, and what was said is kept', async () => {
  const page = await replica.page('options.html#/help');
  const ask = (name: string, request: object): Promise<unknown> => page.evaluate(([gatepost, given]) => (globalThis as unknown as Scope).chrome.runtime.sendMessage({ gatepost, request: given }).catch(() => undefined), [name, request] as const);
  for (const [name, request, answer] of asked) {
    const first = ask(name, request);
    await stopBackground(replica);
    await first;
    expect(await ask(name, request), name).toEqual(answer);
  }
  await wakeToNewDay(replica);
});

test('slow storage: the page is not held up, the popup says that it waits, and what is pressed is kept', async () => {
  /** Storage that answers nothing until `handOver` is called. */
  const withhold = (): void => {
    const scope = globalThis as unknown as Scope;
    const ready = new Promise<void>((done) => { scope.handOver = done; });
    for (const name of ['get', 'set'] as const) {
      const own = scope.chrome.storage.local[name].bind(scope.chrome.storage.local) as (given: unknown) => Promise<never>;
      scope.chrome.storage.local[name] = async (given: unknown) => ready.then(() => own(given));
    }
  };
  const handOver = (): void => (globalThis as unknown as Scope).handOver!();
  await inBackground(withhold, null);
  const popup = await replica.context.newPage();
  await popup.addInitScript(withhold);
  await popup.goto(`chrome-extension://${replica.extensionId}/popup.html`);
  await popup.getByText('One moment. The browser is still fetching your settings.').waitFor();
  const page = await open(home.address);
  const box = await readyToWrite(page, home);
  await page.keyboard.type('My Year 9 pupil Jake');
  expect(await textIn(box)).toBe('My Year 9 pupil Jake');
  await (await replica.worker()).evaluate(handOver);
  await page.keyboard.insertText(' was excluded from Hollybrook today for fighting');
  await part(page, 'tip').waitFor();
  expect(await textIn(box)).toBe(heldDraft);
  await popup.bringToFront();
  await popup.evaluate(handOver);
  await popup.getByRole('button', { name: 'Until tomorrow' }).click();
  await popup.getByText('Paused everywhere until tomorrow.').waitFor();
  expect((await stored(replica)).settings).toMatchObject({ pausedUntil: expect.any(String) });
});

// Last, because nothing of this version can read the database after it.
test('notes from a newer Gatepost: the pages and the card say to update, and the notes stay as they are', async () => {
  const card = await open(requests);
  await mark(card, 3, 'colleague');
  await expect.poll(() => markCount()).toBeGreaterThan(0);
  const options = await replica.page('options.html#/checklist?site=anywhere');
  expect(await upgrade(99, 'finish')).toBe('opened');
  const left = await markCount();
  await options.reload();
  await options.getByRole('alert').getByText(/Update Gatepost to see them; they are safe/u).waitFor();
  await options.evaluate(() => { location.hash = '#/settings'; });
  await options.getByText(/Update Gatepost to see them/u).waitFor();
  const popup = await replica.page('popup.html');
  await popup.getByRole('alert').getByText(/Update Gatepost to see them/u).waitFor();
  await card.reload();
  expect(await mark(card, 4, 'pupil')).toMatch(/must not/u);
  await part(card, 'note').getByText(/Update Gatepost/u).waitFor();
  expect(left).toBeGreaterThan(1);
  expect(await markCount()).toBe(left);
});
