import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { getCheck, getChecks, putCheck, wipeChecks } from '../../../src/store/checklist.ts';
import { closeStore } from '../../../src/store/open.ts';
import { noteSight, readSight } from '../../../src/store/sight.ts';

beforeEach(() => { globalThis.indexedDB = new IDBFactory(); });
afterEach(closeStore);

describe('the checklist', () => {
  const tight = { id: 'facebook/future-posts', value: 'Friends', verdict: 'tight', on: '2026-03-03T09:00:00Z', by: 'page' } as const;

  it('keeps the history of a setting, newest first, and moves the date of an unchanged one', async () => {
    await putCheck(tight);
    await putCheck({ ...tight, on: '2026-04-01T09:00:00Z' });
    const now = await putCheck({ ...tight, value: 'Public', verdict: 'loose', on: '2026-09-05T09:00:00Z' });
    expect(now.history).toEqual([{ value: 'Friends', verdict: 'tight', on: '2026-04-01T09:00:00Z', by: 'page' }]);
    expect(await getCheck(tight.id)).toEqual(now);
    expect(await getCheck('x/none')).toBeNull();
  });

  it('keeps thirty earlier readings and no more', async () => {
    for (let index = 0; index < 40; index++) await putCheck({ ...tight, value: String(index) });
    const { history, value } = (await getCheck(tight.id))!;
    expect(value).toBe('39');
    expect(history).toHaveLength(30);
    expect(history[0]!.value).toBe('38');
  });

  it('is wiped in one go', async () => {
    await putCheck(tight);
    await wipeChecks();
    expect(await getChecks()).toEqual([]);
  });
});

describe('the journal of sight', () => {
  it('says when something was last seen, and since when it is left alone for the same reason', async () => {
    await noteSight('x', ['x/post'], [], '2026-08-12');
    await noteSight('x', [], [{ detector: 'x/post', skip: 'no send control' }], '2026-08-20');
    await noteSight('x', [], [{ detector: 'x/post', skip: 'no send control' }], '2026-09-01');
    expect(await readSight()).toEqual([{ detector: 'x/post', site: 'x', seen: '2026-08-12', skip: { says: 'no send control', since: '2026-08-20' } }]);
    await noteSight('x', ['x/post'], [{ detector: 'x/post', skip: 'no send control' }], '2026-09-02');
    expect(await readSight()).toEqual([{ detector: 'x/post', site: 'x', seen: '2026-09-02', skip: null }]);
  });

  it('knows what was never seen', async () => {
    await noteSight('x', [], [{ detector: 'x/chat', skip: 'locked' }], '2026-09-01');
    expect((await readSight())[0]).toMatchObject({ seen: null });
  });
});
