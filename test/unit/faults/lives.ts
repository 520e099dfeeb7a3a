/**
 * Lives of the background, one after the other on the same stored data: each loads everything afresh, as a browser does
 * that stops and starts it. The test file itself has to replace the browser (see killed.test.ts).
 */
import { vi } from 'vitest';
import type { ToBackground, Welcome } from '../../../src/messages.ts';
import type { Mark, SiteId } from '../../../src/model.ts';
import { upgrades } from '../../../src/store/open.ts';
import { emptyDatabase, end, live, type Life } from './mortal.ts';
import { forgetListeners, kept, tell } from './stand-in-browser.ts';

export const today = '2026-11-21';
export const site: SiteId = 'x';
const sender = { id: 'ours', tab: { id: 7 }, frameId: 0 };
export const people = ['megan_j', 'sam', 'nobody', 'later'];
const pupil: Mark = { who: 'pupil', on: '2026-09-05' };

/** Starts the background on the data as it lies. */
export async function start(stopAt = Infinity, done = false): Promise<Life> {
  vi.resetModules();
  forgetListeners();
  const life = live(stopAt, done);
  const { default: background } = await import('../../../entrypoints/background.ts');
  (background.main as () => void)();
  return life;
}

/** Sends a message. Waits until it is answered or the background is dead; null then. */
export async function ask<N extends keyof ToBackground>(name: N, request: ToBackground[N][0], life: Life): Promise<{ answer: ToBackground[N][1] } | null> {
  return outcome(tell('message', { gatepost: name, request }, sender) as Promise<ToBackground[N][1]>, life);
}

export async function outcome<T>(work: Promise<T> | undefined, life: Life): Promise<{ answer: T } | null> {
  const heard: ({ answer: T } | { failed: unknown })[] = [];
  void Promise.resolve(work as Promise<T>).then((answer) => heard.push({ answer }), (failed: unknown) => heard.push({ failed }));
  for (const began = performance.now(); performance.now() - began < 15_000 && heard.length === 0 && !life.dead;) await new Promise((next) => { setImmediate(next); });
  if (life.dead) return null;
  const [settled] = heard;
  if (!settled) throw new Error('It was never answered.');
  if ('failed' in settled) throw settled.failed;
  return settled;
}

/** Lets everything come to rest that nobody waits for: what an event starts, and the start itself. */
export async function rest(): Promise<void> {
  for (let turn = 0; turn < 60; turn += 1) await new Promise((next) => { setImmediate(next); });
}

/** Everything the user recorded, as their pages and the popup read it. */
export async function recorded(life: Life) {
  const welcome = (await ask('hello', { site }, life))!.answer as Welcome;
  const marks = (await ask('marks-get', { site, keys: people }, life))!.answer;
  const walk = (await ask('settings-at', { host: 'x.com', path: '/settings/spaces' }, life))!.answer.walk;
  const { getChecks } = await import('../../../src/store/checklist.ts');
  const { readSight } = await import('../../../src/store/sight.ts');
  return {
    settings: welcome.settings, holds: welcome.holds, marks, counted: welcome.marks, reviewing: welcome.reviewing,
    checks: await getChecks(), sight: await readSight(), walk: walk && { setting: walk.setting.id, number: walk.number },
    menus: [...kept.menus], alarms: [...kept.alarms],
  };
}
export type Recorded = Awaited<ReturnType<typeof recorded>>;

/** A user of some months: settings, people, readings, a walk and a review on their way. */
const settings = {
  version: 1, setUp: true, off: ['instagram'], readOnce: ['oratory/6.1'],
  profile: { policyId: 'oratory', school: { name: 'Hollybrook' }, facts: {}, quieted: [{ rule: 'insult', words: 'aa', on: today }, { rule: 'insult', words: 'bb', on: today }] },
};

/** Puts the stored data back as it is before everything. */
export async function seed(): Promise<void> {
  Object.assign(kept, { local: { settings: structuredClone(settings), salt: 'ab'.repeat(16), holds: { on: today, count: 1 } }, session: { 'walk:7': { site, queue: ['x/find-by-email', 'x/spaces', 'x/read-receipts'], at: 1 }, 'review:7': true }, menus: new Set(['check-text']), alarms: new Set(['term']), tabs: 7, badge: '' });
  rows ??= await firstRows();
  emptyDatabase();
  live();
  const store = await new Promise<IDBDatabase>((opened) => {
    const opening = indexedDB.open('gatepost', upgrades.length);
    opening.addEventListener('upgradeneeded', () => {
      for (const upgrade of upgrades) upgrade(opening.result as never, opening.transaction as never);
      for (const { table, value, key } of rows!) opening.transaction!.objectStore(table).put(value, key);
    });
    opening.addEventListener('success', () => opened(opening.result));
  });
  store.close();
  await end();
}

interface Row { table: string; value: unknown; key?: IDBValidKey }
let rows: Row[] | null = null;

/** The database as the store itself writes it, once. */
async function firstRows(): Promise<Row[]> {
  emptyDatabase();
  vi.resetModules();
  live();
  const { setMark } = await import('../../../src/store/marks.ts');
  const { putCheck } = await import('../../../src/store/checklist.ts');
  const { noteSight } = await import('../../../src/store/sight.ts');
  const { openStore } = await import('../../../src/store/open.ts');
  await setMark(site, 'megan_j', pupil);
  await setMark(site, 'sam', { who: 'parent', on: '2026-10-01', school: 'other' });
  await putCheck({ id: 'x/spaces', value: 'off', verdict: 'tight', on: '2026-09-05T10:00:00Z', by: 'page' });
  await putCheck({ id: 'x/protected', value: 'on', verdict: 'tight', on: '2026-09-05T10:00:00Z', by: 'page' });
  await noteSight(site, ['x/home-composer'], [{ detector: 'x/chat', skip: 'locked' }], '2026-11-01');
  const store = await openStore();
  const found: Row[] = [];
  for (const table of ['marks', 'salt', 'checks', 'sight'] as const) {
    const [values, keys] = await Promise.all([store.getAll(table), store.getAllKeys(table)]);
    values.forEach((value, at) => found.push({ table, value, ...((table === 'marks' || table === 'salt') && { key: keys[at]! }) }));
  }
  await end();
  return found;
}

/** A stop: after so many steps, before or after the browser did what was asked of it there. */
export interface Stop { at: number; done: boolean }

/** Starts at rest, so that steps are counted from what is asked now. */
export async function awake(stop?: Stop): Promise<Life> {
  const life = await start();
  await rest();
  Object.assign(life, { steps: 0, stopAt: stop?.at ?? Infinity, done: stop?.done ?? false });
  return life;
}
