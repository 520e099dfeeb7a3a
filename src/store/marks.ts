/**
 * Who people are to the user. Kept under a salted SHA-256 of the site's own id, so that reading the database names
 * nobody; forgotten after two years unless said again. There is no list and no export, only a count.
 */
import { whos, type Mark, type SiteId } from '../model.ts';
import { isoDay } from '../school-year.ts';
import { faulting } from './fault.ts';
import { openStore, within, type KeptMark } from './open.ts';

/** Years a mark is kept after the user last gave it. */
export const yearsKept = 2;

/** Days for which a mark past its day lies unused before it is deleted: a clock that was wrong for a while must forget nobody. */
export const daysOfGrace = 30;

/** What the user said of each person, in the order of `keys`; null for nobody known. Rejects with a StoreFault. */
export async function getMarks(site: SiteId, keys: string[], today = isoDay(new Date())): Promise<(Mark | null)[]> {
  return faulting(async () => {
    const hashes = await hashesOf(site, keys);
    return within(['marks'], async (transaction) => {
      const marks = transaction.objectStore('marks');
      return Promise.all(hashes.map(async (hash) => {
        const kept = await marks.get(hash);
        if (!isMark(kept)) return null;
        const aged = age(kept, today);
        if (aged === 'over') await marks.delete(hash);
        else if (aged !== kept) await marks.put(aged, hash);
        if (aged === 'over' || aged.past) return null;
        const { expires: _, past: __, ...mark } = kept;
        return mark;
      }));
    });
  });
}

/** What the user said of one person. Rejects with a StoreFault. */
export async function getMark(site: SiteId, key: string, today?: string): Promise<Mark | null> {
  return (await getMarks(site, [key], today))[0] ?? null;
}

/** Keeps what the user said, or forgets it when `mark` is null. Rejects with a StoreFault when it could not be kept. */
export async function setMark(site: SiteId, key: string, mark: Mark | null): Promise<void> {
  await faulting(async () => {
    const [hash] = await hashesOf(site, [key]);
    const store = await openStore();
    if (mark === null) {
      await store.delete('marks', hash!);
      return;
    }
    const { who, on, until, school, also } = mark;
    await store.put('marks', { who, on, ...(until && { until }), ...(school && { school }), ...(also && { also }), expires: yearsAfter(on, yearsKept) }, hash!);
  });
}

/** How many people are marked, those past their day left out. Rejects with a StoreFault. */
export async function countMarks(today = isoDay(new Date())): Promise<number> {
  return faulting(() => within(['marks'], async (transaction) => {
    let count = 0;
    for (let cursor = await transaction.objectStore('marks').openCursor(); cursor; cursor = await cursor.continue()) {
      if (!isMark(cursor.value)) continue;
      const aged = age(cursor.value, today);
      if (aged === 'over') await cursor.delete();
      else {
        if (aged !== cursor.value) await cursor.update(aged);
        if (!aged.past) count += 1;
      }
    }
    return count;
  }));
}

/** Forgets everybody, and the salt with them. Rejects with a StoreFault. */
export async function wipeMarks(): Promise<void> {
  await faulting(() => within(['marks', 'salt'], async (transaction) => {
    await Promise.all([transaction.objectStore('marks').clear(), transaction.objectStore('salt').clear()]);
  }));
}

async function hashesOf(site: SiteId, keys: string[]): Promise<string[]> {
  const salt = await saltOf();
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
async function saltOf(): Promise<Uint8Array> {
  return within(['salt'], async (transaction) => {
    const salts = transaction.objectStore('salt');
    const known = await salts.get('marks');
    if (known) return known;
    const salt = crypto.getRandomValues(new Uint8Array(32));
    await salts.put(salt, 'marks');
    return salt;
  });
}

/** False for what is damaged: it is left alone and unread. */
function isMark(kept: unknown): kept is KeptMark {
  const { who, on, expires } = (kept ?? {}) as Partial<KeptMark>;
  return typeof on === 'string' && typeof expires === 'string' && whos.includes(who!);
}

/** A mark as it is on `today`: the same while it lives, noted as past once its day has come, `over` when it is to be deleted. */
function age(kept: KeptMark, today: string): KeptMark | 'over' {
  const { past, ...rest } = kept;
  if (kept.expires > today) return past ? rest : kept;
  if (!past) return { ...rest, past: today };
  return Date.parse(today) - Date.parse(past) >= daysOfGrace * 24 * 60 * 60 * 1000 ? 'over' : kept;
}

/** 29 February falls back to 1 March. */
function yearsAfter(day: string, years: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return new Date(Date.UTC(year + years, month - 1, date)).toISOString().slice(0, 10);
}
