/** What the privacy checklist found, with its history, so that a setting that has drifted can say what it was. */
import { faulting } from './fault.ts';
import { openStore, within, type Check, type CheckRecord } from './open.ts';

export type { Check, CheckRecord } from './open.ts';

/** Earlier readings kept for one setting. */
const longestHistory = 30;

/** The latest reading of every setting that was ever read, by id. Rejects with a StoreFault. */
export async function getChecks(): Promise<CheckRecord[]> {
  return faulting(async () => (await (await openStore()).getAll('checks')).flatMap((kept) => asRecord(kept) ?? []));
}

/** The latest reading of one setting; null when it was never read. Rejects with a StoreFault. */
export async function getCheck(id: string): Promise<CheckRecord | null> {
  return faulting(async () => asRecord(await (await openStore()).get('checks', id)));
}

/**
 * Keeps a reading. A reading equal to the last only moves its date; a different one pushes the last into the history.
 * Answers the record as kept: `history[0]` is then what it was before. Rejects with a StoreFault.
 */
export async function putCheck(check: Check): Promise<CheckRecord> {
  return faulting(() => within(['checks'], async (transaction) => {
    const checks = transaction.objectStore('checks');
    const last = asRecord(await checks.get(check.id));
    const history = last ? last.history : [];
    if (last && (last.value !== check.value || last.verdict !== check.verdict)) {
      const { value, verdict, on, by } = last;
      history.unshift({ value, verdict, on, by });
    }
    const record: CheckRecord = { ...check, history: history.slice(0, longestHistory) };
    await checks.put(record);
    return record;
  }));
}

/** Forgets every reading. Rejects with a StoreFault. */
export async function wipeChecks(): Promise<void> {
  await faulting(async () => (await openStore()).clear('checks'));
}

/** A kept reading, checked: null when it is damaged. Damaged parts of its history are left out. */
function asRecord(kept: unknown): CheckRecord | null {
  if (!isReading(kept) || typeof (kept as Partial<CheckRecord>).id !== 'string') return null;
  const { id, value, verdict, on, by, history } = kept as CheckRecord;
  return { id, value, verdict, on, by, history: Array.isArray(history) ? history.filter(isReading) : [] };
}

function isReading(kept: unknown): kept is Omit<Check, 'id'> {
  const { value, verdict, on, by } = (kept ?? {}) as Partial<Check>;
  return typeof value === 'string' && typeof on === 'string' && (by === 'page' || by === 'user') && (verdict === 'tight' || verdict === 'loose' || verdict === 'unreadable');
}
