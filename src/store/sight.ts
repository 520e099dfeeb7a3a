/** The journal of what Gatepost can see: which detectors recognised their surface, and when. Kinds and dates, nothing else. */
import { isoDay } from '../school-year.ts';
import { faulting } from './fault.ts';
import { openStore, type Sight } from './open.ts';

export type { Sight } from './open.ts';

/** Notes which detectors saw something today and which had to leave something alone. Rejects with a StoreFault. */
export async function noteSight(site: string, detectors: string[], skips: { detector: string; skip: string }[], today = isoDay(new Date())): Promise<void> {
  await faulting(async () => {
    const transaction = (await openStore()).transaction('sight', 'readwrite');
    for (const detector of detectors) {
      await transaction.store.put({ detector, site, seen: today, skip: null });
    }
    for (const { detector, skip } of skips) {
      if (detectors.includes(detector)) continue;
      const last = await transaction.store.get(detector);
      const since = last?.skip?.says === skip ? last.skip.since : today;
      await transaction.store.put({ detector, site, seen: last?.seen ?? null, skip: { says: skip, since } });
    }
    await transaction.done;
  });
}

/** The journal, by detector. Rejects with a StoreFault. */
export async function readSight(): Promise<Sight[]> {
  return faulting(async () => (await openStore()).getAll('sight'));
}
