/** Who people are to the user, told to Gatepost as its own pages would, and what is kept of it, read raw. */
import type { Page } from 'playwright-core';
import type { Replica } from '../browsers/chromium.ts';
import type { Mark } from '../../src/model.ts';

/** Everything in the extension's database, store by store: keys and values as they lie there. */
export type RawStores = Record<string, { keys: unknown[]; values: unknown[] }>;

interface Runtime { chrome: { runtime: { sendMessage(message: object): Promise<unknown> } } }

/** One page of the extension a browser, to speak from. */
const speakers = new WeakMap<Replica, Promise<Page>>();

/** Tells Gatepost who people are, by the sites' own ids; null forgets. Pages opened before have to be reloaded. */
export async function markPeople(replica: Replica, marks: { site: string; key: string; mark: Mark | null }[]): Promise<void> {
  if (!speakers.has(replica)) speakers.set(replica, replica.page('options.html#settings'));
  const page = await speakers.get(replica)!;
  for (const request of marks) {
    await page.evaluate((given) => (globalThis as unknown as Runtime).chrome.runtime.sendMessage({ gatepost: 'mark-set', request: given }), request);
  }
}

/** Empties the store of marks, salt and all. */
export async function forgetPeople(replica: Replica): Promise<void> {
  await (await replica.worker()).evaluate(async () => {
    // Opening a database that is not there would make one, and an empty one at that.
    if (!(await indexedDB.databases()).some(({ name }) => name === 'gatepost')) return;
    await new Promise<void>((done, failed) => {
    const opening = indexedDB.open('gatepost');
    opening.addEventListener('error', () => failed(new Error('the database did not open')));
    opening.addEventListener('success', () => {
      const store = opening.result;
      if (!store.objectStoreNames.contains('marks')) { store.close(); done(); return; }
      const emptying = store.transaction(['marks'], 'readwrite');
      emptying.objectStore('marks').clear();
      emptying.addEventListener('complete', () => { store.close(); done(); });
    });
    });
  });
}

/** The whole database, raw. */
export async function rawStores(replica: Replica): Promise<RawStores> {
  return (await replica.worker()).evaluate(async () => {
    if (!(await indexedDB.databases()).some(({ name }) => name === 'gatepost')) return {};
    return new Promise<RawStores>((done, failed) => {
    const opening = indexedDB.open('gatepost');
    opening.addEventListener('error', () => failed(new Error('the database did not open')));
    opening.addEventListener('success', () => {
      const store = opening.result;
      const names = [...store.objectStoreNames];
      const found: RawStores = Object.fromEntries(names.map((name) => [name, { keys: [], values: [] }]));
      if (names.length === 0) { store.close(); done(found); return; }
      const reading = store.transaction(names);
      for (const name of names) {
        const keys = reading.objectStore(name).getAllKeys();
        keys.addEventListener('success', () => { found[name]!.keys = keys.result; });
        const values = reading.objectStore(name).getAll();
        // Bytes travel as numbers.
        values.addEventListener('success', () => { found[name]!.values = values.result.map((value: unknown) => (value instanceof Uint8Array ? [...value] : value)); });
      }
      reading.addEventListener('complete', () => { store.close(); done(found); });
    });
    });
  });
}

/** Presses a key until one of our parts has gone: a hold is deaf for its first moment. */
export async function pressUntilGone(page: Page, key: string, name: string): Promise<void> {
  const shown = page.locator(`[data-part="${name}"]`);
  for (let tries = 0; tries < 40; tries += 1) {
    await page.keyboard.press(key);
    try {
      await shown.waitFor({ state: 'detached', timeout: 150 });
      return;
    } catch {
      // Still deaf.
    }
  }
  throw new Error(`"${name}" was still there after 40 presses of ${key}.`);
}
