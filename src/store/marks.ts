/**
 * Who people are to the user. Kept under a salted SHA-256 of the site's own id, so that reading the database names
 * nobody; forgotten after two years unless said again. There is no list and no export, only a count.
 */
import type { Mark, SiteId } from '../model.ts';
import { isoDay } from '../school-year.ts';
import { faulting } from './fault.ts';
import { openStore, type Store } from './open.ts';

/** Years a mark is kept after the user last gave it. */
export const yearsKept = 2;

/** What the user said of each person, in the order of `keys`; null for nobody known. Rejects with a StoreFault. */
export async function getMarks(site: SiteId, keys: string[], today = isoDay(new Date())): Promise<(Mark | null)[]> {
  return faulting(async () => {
    const store = await openStore();
    const hashes = await hashesOf(store, site, keys);
    const transaction = store.transaction('marks', 'readwrite');
    const marks = await Promise.all(hashes.map(async (hash) => {
      const kept = await transaction.store.get(hash);
      if (!kept) return null;
      if (kept.expires <= today) {
        await transaction.store.delete(hash);
        return null;
      }
      const { expires: _, ...mark } = kept;
      return mark;
    }));
    await transaction.done;
    return marks;
  });
}

/** What the user said of one person. Rejects with a StoreFault. */
export async function getMark(site: SiteId, key: string, today?: string): Promise<Mark | null> {
  return (await getMarks(site, [key], today))[0] ?? null;
}

/** Keeps what the user said, or forgets it when `mark` is null. Rejects with a StoreFault when it could not be kept. */
export async function setMark(site: SiteId, key: string, mark: Mark | null): Promise<void> {
  await faulting(async () => {
    const store = await openStore();
    const [hash] = await hashesOf(store, site, [key]);
    if (mark === null) {
      await store.delete('marks', hash!);
      return;
    }
    const { who, on, until, school, also } = mark;
    await store.put('marks', { who, on, ...(until && { until }), ...(school && { school }), ...(also && { also }), expires: yearsAfter(on, yearsKept) }, hash!);
  });
}

/** How many people are marked. Marks past their day are forgotten first. Rejects with a StoreFault. */
export async function countMarks(today = isoDay(new Date())): Promise<number> {
  return faulting(async () => {
    const transaction = (await openStore()).transaction('marks', 'readwrite');
    for (let cursor = await transaction.store.openCursor(); cursor; cursor = await cursor.continue()) {
      if (cursor.value.expires <= today) await cursor.delete();
    }
    const count = await transaction.store.count();
    await transaction.done;
    return count;
  });
}

/** Forgets everybody, and the salt with them. Rejects with a StoreFault. */
export async function wipeMarks(): Promise<void> {
  await faulting(async () => {
    const transaction = (await openStore()).transaction(['marks', 'salt'], 'readwrite');
    await Promise.all([transaction.objectStore('marks').clear(), transaction.objectStore('salt').clear(), transaction.done]);
  });
}

async function hashesOf(store: Store, site: SiteId, keys: string[]): Promise<string[]> {
  const salt = await saltOf(store);
  return Promise.all(keys.map(async (key) => {
    const words = new TextEncoder().encode(`${site}\n${key.toLowerCase()}`);
    const salted = new Uint8Array(salt.length + words.length);
    salted.set(salt);
    salted.set(words, salt.length);
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', salted));
    return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  }));
}

/** The salt, made on first use. Read and made in one transaction, so that two windows agree on it. */
async function saltOf(store: Store): Promise<Uint8Array> {
  const transaction = store.transaction('salt', 'readwrite');
  let salt = await transaction.store.get('marks');
  if (!salt) {
    salt = crypto.getRandomValues(new Uint8Array(32));
    await transaction.store.put(salt, 'marks');
  }
  await transaction.done;
  return salt;
}

/** 29 February falls back to 1 March. */
function yearsAfter(day: string, years: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return new Date(Date.UTC(year + years, month - 1, date)).toISOString().slice(0, 10);
}
