/** What the privacy checklist has kept, and waiting for it. */
import type { Replica } from '../browsers/chromium.ts';
import type { CheckRecord } from '../../src/store/checklist.ts';

/** Every kept reading, by id. */
export async function checks(replica: Replica): Promise<Map<string, CheckRecord>> {
  const kept = await (await replica.worker()).evaluate(() => new Promise<CheckRecord[]>((done, failed) => {
    const opening = indexedDB.open('gatepost');
    opening.addEventListener('error', () => failed(new Error('the database did not open')));
    opening.addEventListener('success', () => {
      const store = opening.result;
      if (!store.objectStoreNames.contains('checks')) { store.close(); done([]); return; }
      const reading = store.transaction('checks').objectStore('checks').getAll();
      reading.addEventListener('success', () => { store.close(); done(reading.result as CheckRecord[]); });
    });
  }));
  return new Map(kept.map((check) => [check.id, check]));
}

/** Waits until a setting has been read as `value`, not before `since` (ISO date-time); fails with what was kept instead. */
export async function readAs(replica: Replica, id: string, value: string, since = ''): Promise<CheckRecord> {
  let last: CheckRecord | undefined;
  for (let tries = 0; tries < 60; tries += 1) {
    last = (await checks(replica)).get(id);
    if (last?.value === value && last.on >= since) return last;
    await new Promise((done) => { setTimeout(done, 100); });
  }
  throw new Error(`${id} was to be read as ${value}, but is ${last ? `${last.value} (${last.on})` : 'not read'}.`);
}
