/**
 * A database that refuses, is slow, is closed under us or holds damaged rows: every work on it rejects with a sentence
 * or answers without what is damaged, and a change that failed has changed nothing.
 */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { getCheck, getChecks, putCheck, wipeChecks } from '../../../src/store/checklist.ts';
import { StoreFault } from '../../../src/store/fault.ts';
import { countMarks, getMarks, setMark, wipeMarks } from '../../../src/store/marks.ts';
import { closeStore, openStore } from '../../../src/store/open.ts';
import { noteSight, readSight } from '../../../src/store/sight.ts';
import '../fuzz/seed.ts';

const today = '2026-09-06';
const mark = { who: 'pupil', on: '2026-09-05' } as const;
const check = { id: 'x/spaces', value: 'off', verdict: 'tight', on: '2026-09-05T10:00:00Z', by: 'page' } as const;

/** Everything there is to do with the store. */
const works: [string, () => Promise<unknown>][] = [
  ['mark', () => setMark('x', 'b', mark)], ['forget', () => setMark('x', 'a', null)], ['get marks', () => getMarks('x', ['a'], today)], ['count marks', () => countMarks(today)],
  ['wipe marks', () => wipeMarks()], ['keep a reading', () => putCheck({ ...check, value: 'on', verdict: 'loose' })], ['get a reading', () => getCheck('x/spaces')], ['get readings', () => getChecks()],
  ['wipe readings', () => wipeChecks()], ['note sight', () => noteSight('x', ['x/post', 'x/chat'], [{ detector: 'x/reply', skip: 'no button' }], today)], ['read sight', () => readSight()],
];

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  await setMark('x', 'a', mark);
  await putCheck(check);
  await noteSight('x', ['x/post'], [], '2026-09-01');
});
afterEach(async () => {
  vi.restoreAllMocks();
  await closeStore();
});

async function everything(): Promise<unknown> {
  return { marks: await getMarks('x', ['a', 'b'], today), checks: await getChecks(), sight: await readSight() };
}

async function faultFrom(work: () => Promise<unknown>): Promise<StoreFault | null> {
  return work().then(() => null, (error: unknown) => {
    expect(error).toBeInstanceOf(StoreFault);
    return error as StoreFault;
  });
}

/** Makes every request of one kind fail from the `after`-th on, as a browser with no room left does. */
function refuse(name: 'put' | 'delete' | 'clear' | 'get' | 'getAll' | 'openCursor', error: string, after = 0): void {
  let asked = 0;
  const original = IDBObjectStore.prototype[name] as (...given: unknown[]) => IDBRequest;
  vi.spyOn(IDBObjectStore.prototype, name as 'put').mockImplementation(function refused(this: IDBObjectStore, ...given: unknown[]) {
    asked += 1;
    if (asked > after) throw new DOMException('refused', error);
    return original.apply(this, given) as IDBRequest<IDBValidKey>;
  });
}

describe.each([['QuotaExceededError', 'full', /Free some space/u], ['UnknownError', 'corrupt', /Close and open the browser/u]] as const)('a store that refuses with %s', (error, kind, says) => {
  it.each(works)('%s: says what to do, and nothing has changed', async (name, work) => {
    const before = await everything();
    for (const request of ['put', 'delete', 'clear', 'get', 'getAll', 'openCursor'] as const) refuse(request, error);
    const fault = await faultFrom(work);
    vi.restoreAllMocks();
    expect(fault?.kind).toBe(kind);
    expect(fault?.message).toMatch(says);
    expect(await everything(), name).toEqual(before);
    expect(await faultFrom(work), 'it works again').toBeNull();
  });

  it('half-way through a note of what was seen: none of it is kept', async () => {
    const before = await everything();
    refuse('put', error, 1);
    expect((await faultFrom(() => noteSight('x', ['x/post', 'x/chat'], [], today)))?.kind).toBe(kind);
    vi.restoreAllMocks();
    expect(await everything()).toEqual(before);
  });
});

it('a transaction that only fails when it is written down says why', async () => {
  const before = await everything();
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function full(this: IDBObjectStore, ...given) {
    const request = put.apply(this, given);
    Object.defineProperty(this.transaction, 'error', { value: new DOMException('full', 'QuotaExceededError') });
    this.transaction.abort();
    return request;
  });
  expect((await faultFrom(() => putCheck({ ...check, value: 'on' })))?.kind).toBe('full');
  vi.restoreAllMocks();
  expect(await everything()).toEqual(before);
});

describe('a connection that is closed under us', () => {
  it.each(works)('%s: is opened again, unasked', async (_name, work) => {
    // As the browser does after it has tidied up: the next transaction is refused once.
    const transaction = IDBDatabase.prototype.transaction;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => { throw new DOMException('closing', 'InvalidStateError'); }).mockImplementation(transaction);
    expect(await faultFrom(work)).toBeNull();
  });

  it('for good: says that nothing can be kept here', async () => {
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => { throw new DOMException('closing', 'InvalidStateError'); });
    for (const [, work] of works) expect((await faultFrom(work))?.kind).toBe('unavailable');
  });
});

describe('rows that are damaged', () => {
  /** Anything a database can hold, often nearly right. */
  const anything = fc.anything({ maxDepth: 2, maxKeys: 3 }).filter((value) => {
    try {
      structuredClone(value);
      return true;
    } catch {
      return false;
    }
  });
  const nearly = fc.record({
    who: fc.oneof(fc.constant('pupil'), anything), on: fc.oneof(fc.constant('2026-09-05'), anything), expires: fc.oneof(fc.constant('2028-09-05'), fc.constant('2020-01-01'), anything), past: anything,
    value: fc.oneof(fc.string(), anything), verdict: fc.oneof(fc.constant('tight'), anything), by: fc.oneof(fc.constant('page'), anything), history: fc.oneof(fc.array(anything, { maxLength: 2 }), anything),
    site: fc.oneof(fc.constant('x'), anything), seen: anything, skip: anything, until: anything, school: anything, also: anything,
  }, { requiredKeys: [] });

  it('are left out of 2,000 readings; the others answer, and what is kept afterwards is whole', async () => {
    const store = await openStore();
    await fc.assert(fc.asyncProperty(fc.oneof(nearly, anything), async (value) => {
      const row = typeof value === 'object' && value !== null && !Array.isArray(value) ? value : { value };
      await store.put('marks', value as never, 'hash');
      await store.put('checks', { ...row, id: 'x/damaged' } as never);
      await store.put('sight', { ...row, detector: 'x/damaged' } as never);
      expect(await countMarks(today)).toBeGreaterThanOrEqual(1);
      expect(await getMarks('x', ['a', 'b'], today)).toEqual([mark, null]);
      for (const one of await getChecks()) {
        expect([typeof one.value, typeof one.on, Array.isArray(one.history)]).toEqual(['string', 'string', true]);
        for (const { verdict } of [one, ...one.history]) expect(['tight', 'loose', 'unreadable']).toContain(verdict);
      }
      for (const { detector, seen, skip } of await readSight()) expect([typeof detector, seen === null || typeof seen === 'string', skip === null || typeof skip.says === 'string']).toEqual(['string', true, true]);
      expect((await getChecks()).some(({ id }) => id === check.id)).toBe(true);
      expect(await putCheck({ ...check, id: 'x/damaged' })).toMatchObject({ value: 'off', history: expect.any(Array) });
      await noteSight('x', [], [{ detector: 'x/damaged', skip: 'no button' }], today);
      expect((await readSight()).find(({ detector }) => detector === 'x/damaged')?.skip?.says).toBe('no button');
    }), { numRuns: 2000 });
  }, 120_000);
});
