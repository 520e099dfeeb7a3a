import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { getChecks, putCheck } from '../../../src/store/checklist.ts';
import { faultOf, StoreFault } from '../../../src/store/fault.ts';
import { getMark, setMark } from '../../../src/store/marks.ts';
import { closeStore, open, openStore, upgrades } from '../../../src/store/open.ts';

const mark = { who: 'pupil', on: '2026-09-05' } as const;

beforeEach(() => { globalThis.indexedDB = new IDBFactory(); });
afterEach(async () => {
  await closeStore();
  vi.restoreAllMocks();
});

async function kindOf(work: Promise<unknown>): Promise<string> {
  return work.then(() => 'none', (error: unknown) => (error instanceof StoreFault ? error.kind : `not a StoreFault: ${String(error)}`));
}

describe('the store', () => {
  it('keeps everything through an upgrade', async () => {
    await setMark('x', 'a', mark);
    await putCheck({ id: 'x/dm', value: 'off', verdict: 'tight', on: '2026-09-05T10:00:00Z', by: 'page' });
    await closeStore();
    const newer = await open([...upgrades, (store) => { store.createObjectStore('later' as never); }]);
    expect(newer.version).toBe(upgrades.length + 1);
    expect(await newer.count('marks')).toBe(1);
    expect((await newer.getAll('checks')).map(({ id }) => id)).toEqual(['x/dm']);
    newer.close();
  });

  it('is as it was when an upgrade breaks half-way', async () => {
    await setMark('x', 'a', mark);
    await closeStore();
    await expect(open([...upgrades, (store, transaction) => {
      store.deleteObjectStore('checks');
      transaction.abort();
    }])).rejects.toThrow(/abort/i);
    expect(await getMark('x', 'a', '2026-09-06')).toEqual(mark);
    expect(await getChecks()).toEqual([]);
  });

  it('makes way for a newer Gatepost in another window, and says so afterwards', async () => {
    await setMark('x', 'a', mark);
    const newer = await open([...upgrades, () => {}]);
    newer.close();
    expect(await kindOf(getMark('x', 'a'))).toBe('newer');
    const store = await openDB('gatepost');
    expect(await store.count('marks')).toBe(1);
    store.close();
  });

  it('says that it is blocked rather than wait for ever', async () => {
    const held = await openDB('gatepost', 1, { upgrade(store) { store.createObjectStore('marks'); } });
    vi.useFakeTimers();
    try {
      const kind = kindOf(open([...upgrades, () => {}]));
      await vi.advanceTimersByTimeAsync(4000);
      expect(await kind).toBe('blocked');
    } finally {
      vi.useRealTimers();
      held.close();
    }
  });

  it('opens again after a fault has passed', async () => {
    const spy = vi.spyOn(globalThis.indexedDB, 'open').mockImplementationOnce(() => { throw new DOMException('no', 'SecurityError'); });
    expect(await kindOf(openStore())).toBe('unavailable');
    spy.mockRestore();
    expect(await kindOf(openStore())).toBe('none');
  });

  it.each([
    ['QuotaExceededError', 'full'], ['VersionError', 'newer'], ['UnknownError', 'corrupt'], ['SecurityError', 'unavailable'], ['InvalidStateError', 'unavailable'],
  ])('calls %s %s and says what to do', (name, kind) => {
    const fault = faultOf(new DOMException('', name));
    expect(fault.kind).toBe(kind);
    expect(fault.message).toMatch(/\.$/);
    expect(fault.message.length).toBeGreaterThan(40);
  });
});
