/**
 * A background that can be stopped at any await. Every answer of the browser and every event of the database that the
 * background waits for is one step of its life; at the chosen step it dies: nothing of it runs any more, what it had
 * not committed is undone, its connections are closed. The stored data stays, and the next life finds it.
 */
import 'fake-indexeddb/auto';
import { IDBFactory as FreshFactory } from 'fake-indexeddb';

/** One life of the background. */
export interface Life {
  /** The step it dies at, from 1; Infinity for never. */
  stopAt: number;
  /** Whether the browser had done what was asked of it in that step, or not yet. The database knows its own answer. */
  done: boolean;
  /** Steps taken so far. */
  steps: number;
  dead: boolean;
  /** It died at an answer of the browser, which may or may not have done its part; a database tells by its events. */
  mayBeDone: boolean;
}

let life: Life = { stopAt: Infinity, done: false, steps: 0, dead: false, mayBeDone: false };
let open: { transactions: IDBTransaction[]; connections: IDBDatabase[] } = { transactions: [], connections: [] };

/** Begins a life on the data as it lies. */
export function live(stopAt = Infinity, done = false): Life {
  life = { stopAt, done, steps: 0, dead: false, mayBeDone: false };
  open = { transactions: [], connections: [] };
  return life;
}

/** Ends the present life and waits until the database has undone what was left open. */
export async function end(): Promise<void> {
  die();
  for (let turn = 0; turn < 6; turn += 1) await new Promise((next) => { setImmediate(next); });
}

/** A database with nothing in it. */
export function emptyDatabase(): void {
  globalThis.indexedDB = new FreshFactory();
}

function die(): void {
  life.dead = true;
  for (const transaction of open.transactions) {
    try {
      transaction.abort();
    } catch {
      // Committed or undone already.
    }
  }
  for (const connection of open.connections) connection.close();
}

const never = <T>(): Promise<T> => new Promise<T>(() => {});

/** One answer of the browser: an await of the background. */
export async function step<T>(effect: () => T): Promise<T> {
  const mine = life;
  if (mine.dead) return never();
  mine.steps += 1;
  if (mine.steps === mine.stopAt) {
    mine.mayBeDone = true;
    if (mine.done) effect();
    die();
    return never();
  }
  const answer = effect();
  await new Promise((next) => { setImmediate(next); });
  return mine.dead ? never() : answer;
}

// ---------------------------------------------------------------- the database

type Heard = (event: Event) => void;
interface Target { addEventListener(type: string, heard: Heard, options?: unknown): void; removeEventListener(type: string, heard: Heard, options?: unknown): void }

/** What all of fake-indexeddb's targets inherit their listeners from. */
const target = Object.getPrototypeOf(IDBRequest.prototype) as Target;
const { addEventListener, removeEventListener } = target;
const mortals = new WeakMap<Heard, Heard>();

// The background reaches the database through idb alone: what idb listens to is what the background waits for.
target.addEventListener = function add(type, heard, options) {
  if (!/node_modules\/idb\//u.test(new Error().stack ?? '')) return addEventListener.call(this, type, heard, options);
  const mine = life;
  const mortal: Heard = (event) => {
    if (mine.dead) return;
    mine.steps += 1;
    const { result } = event.target as IDBRequest;
    if (type === 'success' && result instanceof IDBDatabase) open.connections.push(result);
    if (mine.steps === mine.stopAt) die();
    else heard(event);
  };
  mortals.set(heard, mortal);
  return addEventListener.call(this, type, mortal, options);
};
target.removeEventListener = function remove(type, heard, options) {
  return removeEventListener.call(this, type, mortals.get(heard) ?? heard, options);
};

const begin = IDBDatabase.prototype.transaction;
IDBDatabase.prototype.transaction = function transaction(...given) {
  const begun = begin.apply(this, given);
  open.transactions.push(begun);
  return begun;
};

const factory = FreshFactory.prototype as IDBFactory;
const opening = factory.open;
factory.open = function openAlive(this: IDBFactory, ...given) {
  return life.dead ? new IDBOpenDBRequest() : opening.apply(this, given);
};

const later = globalThis.setTimeout;
globalThis.setTimeout = ((run: () => void, wait?: number) => {
  const mine = life;
  return later(() => { if (!mine.dead) run(); }, wait);
}) as typeof setTimeout;
