import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { countMarks, getMark, getMarks, setMark, wipeMarks } from '../../../src/store/marks.ts';
import { closeStore } from '../../../src/store/open.ts';

const pupil = { who: 'pupil', on: '2026-09-05' } as const;

async function everything(): Promise<{ keys: unknown[]; values: unknown[]; salt: Uint8Array | undefined }> {
  const store = await openDB('gatepost');
  const found = { keys: await store.getAllKeys('marks'), values: await store.getAll('marks'), salt: (await store.get('salt', 'marks')) as Uint8Array | undefined };
  store.close();
  return found;
}

beforeEach(async () => { await wipeMarks(); });
afterEach(closeStore);

describe('marks', () => {
  it('are kept, changed and forgotten, whatever the case of a handle', async () => {
    await setMark('x', 'Megan_J', pupil);
    expect(await getMark('x', 'megan_j', '2026-09-06')).toEqual(pupil);
    await setMark('x', 'megan_j', { who: 'family', on: '2026-09-07', school: 'other' });
    expect(await getMark('x', 'megan_j', '2026-09-08')).toEqual({ who: 'family', on: '2026-09-07', school: 'other' });
    await setMark('x', 'megan_j', null);
    expect(await getMark('x', 'megan_j')).toBeNull();
  });

  it('belong to one site: the same id elsewhere is another person', async () => {
    await setMark('facebook', '42', pupil);
    expect(await getMark('x', '42', '2026-09-06')).toBeNull();
  });

  it('answer many people in order', async () => {
    await setMark('x', 'b', pupil);
    expect(await getMarks('x', ['a', 'b', 'c'], '2026-09-06')).toEqual([null, pupil, null]);
  });

  it('are forgotten two years after they were last said', async () => {
    await setMark('x', 'a', pupil);
    expect(await getMark('x', 'a', '2028-09-04')).toEqual(pupil);
    expect(await getMark('x', 'a', '2028-09-05')).toBeNull();
    expect(await countMarks('2028-09-05')).toBe(0);
    await setMark('x', 'a', { ...pupil, on: '2028-02-29' });
    expect(await getMark('x', 'a', '2030-02-28')).not.toBeNull();
    expect(await getMark('x', 'a', '2030-03-01')).toBeNull();
  });

  it('are deleted a month after that, and not by a clock that was wrong for a while', async () => {
    await setMark('x', 'a', pupil);
    for (const wrong of ['2031-01-01', '2031-01-20', '2035-12-31', '1999-01-01', '2031-01-01']) {
      await countMarks(wrong);
      await getMark('x', 'a', wrong);
      expect(await getMark('x', 'a', '2026-09-06')).toEqual(pupil);
      expect(await countMarks('2026-09-06')).toBe(1);
    }
    expect(await countMarks('2028-09-10')).toBe(0);
    expect((await everything()).values).toHaveLength(1);
    expect(await countMarks('2028-10-10')).toBe(0);
    expect((await everything()).values).toEqual([]);
  });

  it('are counted, the ones past their day left out', async () => {
    await setMark('x', 'a', pupil);
    await setMark('x', 'b', { who: 'parent', on: '2028-01-01' });
    expect(await countMarks('2026-10-01')).toBe(2);
    expect(await countMarks('2029-01-01')).toBe(1);
  });

  it('tell nothing of who is meant: a hash, a word and dates', async () => {
    await setMark('facebook', '100001234567890', { ...pupil, until: '2028-09-01' });
    const { keys, values } = await everything();
    expect(keys).toHaveLength(1);
    expect(keys[0]).toMatch(/^[0-9a-f]{64}$/);
    expect(values).toEqual([{ who: 'pupil', on: '2026-09-05', until: '2028-09-01', expires: '2028-09-05' }]);
    expect(JSON.stringify({ keys, values })).not.toMatch(/facebook|100001234567890/);
  });

  it('are wiped with their salt, so that the same person hashes differently afterwards', async () => {
    await setMark('x', 'a', pupil);
    const before = await everything();
    await wipeMarks();
    expect(await countMarks('2026-10-01')).toBe(0);
    expect((await everything()).salt).toBeUndefined();
    await setMark('x', 'a', pupil);
    expect((await everything()).keys[0]).not.toBe(before.keys[0]);
  });

  it('agree on one salt when two windows begin at once', async () => {
    await Promise.all([setMark('x', 'a', pupil), setMark('x', 'b', pupil)]);
    expect(await getMarks('x', ['a', 'b'], '2026-09-06')).toEqual([pupil, pupil]);
  });
});
