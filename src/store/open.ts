/**
 * The database: at the extension's own origin only (inside a content script IndexedDB belongs to the site). Opened
 * when first needed. Nothing is ever deleted to mend a fault: the user is told what to do instead.
 */
import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction, type StoreNames } from 'idb';
import type { Mark } from '../model.ts';
import { faultOf, StoreFault } from './fault.ts';

/** One reading of a setting. */
export interface Check {
  /** `<site>/<name>`, as in the site's list of settings. */
  id: string;
  /** What the page showed, in its own words: "Friends". */
  value: string;
  verdict: 'tight' | 'loose' | 'unreadable';
  /** ISO date-time of the reading. */
  on: string;
  /** Read from the page by us, or ticked by the user. */
  by: 'page' | 'user';
}

/** A setting's latest reading with the ones before it, newest first. */
export interface CheckRecord extends Check { history: Omit<Check, 'id'>[] }

/** When a detector last recognised its surface. */
export interface Sight {
  /** `<site>/<surface>`. */
  detector: string;
  site: string;
  /** ISO date it was last recognised; null when it never was. */
  seen: string | null;
  /** The last time it was looked at and left alone: why, and the ISO date this reason was first given in a row. */
  skip: { says: string; since: string } | null;
}

/** What is kept of a mark: no name, no site, no reason. The key is a salted hash. */
export type KeptMark = Mark & {
  /** ISO date from which it is not used any more. */
  expires: string;
  /** ISO date on which it was first found past that day. It is deleted a while later: see src/store/marks.ts. */
  past?: string;
};

export interface Schema extends DBSchema {
  marks: { key: string; value: KeptMark };
  /** The salt under which people's ids are hashed; made again when all marks are wiped. */
  salt: { key: 'marks'; value: Uint8Array };
  checks: { key: string; value: CheckRecord };
  sight: { key: string; value: Sight };
}

export type Store = IDBPDatabase<Schema>;
type Upgrade = (store: Store, transaction: IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>) => void;

/** Steps from each version to the next. Only ever add at the end: the number of steps is the version. */
export const upgrades: Upgrade[] = [
  (store) => {
    store.createObjectStore('marks');
    store.createObjectStore('salt');
    store.createObjectStore('checks', { keyPath: 'id' });
    store.createObjectStore('sight', { keyPath: 'detector' });
  },
];

const NAME = 'gatepost';

/** How long a blocked opening is waited for, in milliseconds. */
const PATIENCE = 3000;

let opened: Promise<Store> | null = null;

/** The database, opened once per context. Rejects with a StoreFault; the next call tries again. */
export function openStore(): Promise<Store> {
  opened ??= open(upgrades).catch((error: unknown) => {
    opened = null;
    throw faultOf(error);
  });
  return opened;
}

/**
 * One transaction over some tables, committed when this answers. If any of it fails, none of it happened. Rejects with
 * the browser's reason: a full disk fails every request, but only the transaction says why.
 */
export async function within<N extends StoreNames<Schema>, T>(tables: N[], work: (transaction: IDBPTransaction<Schema, N[], 'readwrite'>) => Promise<T>): Promise<T> {
  const transaction = (await openStore()).transaction(tables, 'readwrite');
  try {
    const [answer] = await Promise.all([work(transaction), transaction.done]);
    return answer;
  } catch (error) {
    const reason = transaction.error ?? error;
    try {
      transaction.abort();
    } catch {
      // It has ended already.
    }
    throw reason;
  }
}

/** Closes the database, so that the next call opens it again. */
export async function closeStore(): Promise<void> {
  const was = opened;
  opened = null;
  (await was?.catch(() => null))?.close();
}

/** Opens the database at the version these steps lead to. Rejects with the browser's own error or a StoreFault. */
export async function open(steps: Upgrade[]): Promise<Store> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let late = false;
  const opening = openDB<Schema>(NAME, steps.length, {
    // One step at a time inside one transaction: if the browser is closed half-way nothing of it happened.
    upgrade(store, from, _to, transaction) {
      // The opening itself tells of an upgrade that failed.
      transaction.done.catch(() => {});
      for (const step of steps.slice(from)) step(store, transaction);
    },
    blocking(_current, _blocked, event) {
      // A newer Gatepost wants to upgrade in another context: make way, and open again at the next call.
      opened = null;
      (event.target as IDBDatabase).close();
    },
    terminated() {
      opened = null;
    },
  });
  const tooLong = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => { late = true; reject(new StoreFault('blocked')); }, PATIENCE);
  });
  void opening.then((store) => { if (late) store.close(); }, () => {});
  try {
    return await Promise.race([opening, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}
