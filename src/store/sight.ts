/** The journal of what Gatepost can see: which detectors recognised their surface, and when. Kinds and dates, nothing else. */
import { isoDay } from '../school-year.ts';
import { faulting } from './fault.ts';
import { openStore, within, type Sight } from './open.ts';

export type { Sight } from './open.ts';

/** Notes which detectors saw something today and which had to leave something alone. Rejects with a StoreFault. */
export async function noteSight(site: string, detectors: string[], skips: { detector: string; skip: string }[], today = isoDay(new Date())): Promise<void> {
  await faulting(() => within(['sight'], async (transaction) => {
    const sight = transaction.objectStore('sight');
    for (const detector of detectors) {
      await sight.put({ detector, site, seen: today, skip: null });
    }
    for (const { detector, skip } of skips) {
      if (detectors.includes(detector)) continue;
      const last = asSight(await sight.get(detector));
      const since = last?.skip?.says === skip ? last.skip.since : today;
      await sight.put({ detector, site, seen: last?.seen ?? null, skip: { says: skip, since } });
    }
  }));
}

/** The journal, by detector. Rejects with a StoreFault. */
export async function readSight(): Promise<Sight[]> {
  return faulting(async () => (await (await openStore()).getAll('sight')).flatMap((kept) => asSight(kept) ?? []));
}

/** A kept row, checked: null when it is damaged. */
function asSight(kept: unknown): Sight | null {
  const { detector, site, seen, skip } = (kept ?? {}) as Partial<Sight>;
  if (typeof detector !== 'string' || typeof site !== 'string') return null;
  return {
    detector, site, seen: typeof seen === 'string' ? seen : null,
    skip: typeof skip?.says === 'string' && typeof skip.since === 'string' ? { says: skip.says, since: skip.since } : null,
  };
}
