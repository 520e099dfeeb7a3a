/**
 * The background is stopped at every await of every message it answers and of every event it hears. Afterwards each
 * thing that was recorded is there, as it was before or as it would have been after, whole; the store opens; and the
 * same message, sent again, is answered and leaves what it leaves when nothing goes wrong.
 */
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ToBackground, Welcome } from '../../../src/messages.ts';
import type { Mark, SiteId } from '../../../src/model.ts';
import { emptyDatabase, end, live, type Life } from './mortal.ts';

// The browser outlives the background: one copy of it for all lives, whatever else is loaded afresh.
const { browser } = await vi.hoisted(async () => ({ browser: await import('./stand-in-browser.ts') }));
const { forgetListeners, kept, tell } = browser;
vi.mock('webextension-polyfill', () => browser);
// Policies and rules hold no state: one copy serves every life.
vi.mock('../../../src/registry.ts', async (original) => original());

const today = '2026-11-21';
const site: SiteId = 'x';
const sender = { id: 'ours', tab: { id: 7 }, frameId: 0 };
const people = ['megan_j', 'sam', 'nobody', 'later'];
const pupil: Mark = { who: 'pupil', on: '2026-09-05' };

/** Starts the background on the data as it lies. */
async function start(stopAt = Infinity, done = false): Promise<Life> {
  vi.resetModules();
  forgetListeners();
  const life = live(stopAt, done);
  const { default: background } = await import('../../../entrypoints/background.ts');
  (background.main as () => void)();
  return life;
}

/** Sends a message. Waits until it is answered or the background is dead; null then. */
async function ask<N extends keyof ToBackground>(name: N, request: ToBackground[N][0], life: Life): Promise<{ answer: ToBackground[N][1] } | null> {
  return outcome(tell('message', { gatepost: name, request }, sender) as Promise<ToBackground[N][1]>, life);
}

async function outcome<T>(work: Promise<T> | undefined, life: Life): Promise<{ answer: T } | null> {
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
async function rest(): Promise<void> {
  for (let turn = 0; turn < 60; turn += 1) await new Promise((next) => { setImmediate(next); });
}

/** Everything the user recorded, as their pages and the popup read it. */
async function recorded(life: Life) {
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
type Recorded = Awaited<ReturnType<typeof recorded>>;

/** A user of some months: settings, people, readings, a walk and a review on their way. */
const settings = {
  version: 1, setUp: true, off: ['instagram'], readOnce: ['oratory/6.1'],
  profile: { policyId: 'oratory', school: { name: 'Hollybrook' }, facts: {}, quieted: [{ rule: 'insult', words: 'aa', on: today }, { rule: 'insult', words: 'bb', on: today }] },
};

async function seed(): Promise<void> {
  emptyDatabase();
  Object.assign(kept, { local: { settings: structuredClone(settings), salt: 'ab'.repeat(16), holds: { on: today, count: 1 } }, session: { 'walk:7': { site, queue: ['x/find-by-email', 'x/spaces', 'x/read-receipts'], at: 1 }, 'review:7': true }, menus: new Set(['check-text']), alarms: new Set(['term']), tabs: 7, badge: '' });
  vi.resetModules();
  live();
  const { setMark } = await import('../../../src/store/marks.ts');
  const { putCheck } = await import('../../../src/store/checklist.ts');
  const { noteSight } = await import('../../../src/store/sight.ts');
  await setMark(site, 'megan_j', pupil);
  await setMark(site, 'sam', { who: 'parent', on: '2026-10-01', school: 'other' });
  await putCheck({ id: 'x/spaces', value: 'off', verdict: 'tight', on: '2026-09-05T10:00:00Z', by: 'page' });
  await putCheck({ id: 'x/protected', value: 'on', verdict: 'tight', on: '2026-09-05T10:00:00Z', by: 'page' });
  await noteSight(site, ['x/home-composer'], [{ detector: 'x/chat', skip: 'locked' }], '2026-11-01');
  await end();
}

/** Every message there is: it does not compile when one is missing. */
const messages = {
  hello: { site },
  'marks-get': { site, keys: people },
  'mark-set': { site, key: 'later', mark: { who: 'family', on: today } },
  badge: { count: 2 },
  saw: { site, detectors: ['x/chat'], skips: [{ detector: 'x/home-composer', skip: 'no button' }] },
  quiet: { rule: 'insult', words: 'cc' },
  held: {},
  once: { id: 'use-at-work' },
  'audience-reminded': {},
  bring: { script: 'advice' },
  'open-page': { page: 'policy' },
  'take-text': {},
  'walk-start': { site },
  'walk-move': { move: 'next', path: '/settings/spaces', from: 2 },
  'review-start': { site },
  'review-end': {},
  'settings-at': { host: 'x.com', path: '/settings/spaces' },
  'setting-kept': { id: 'x/spaces', value: 'on', verdict: 'loose', by: 'page' },
} as const satisfies { [N in keyof ToBackground]: ToBackground[N][0] };

/** What the browser itself may tell the background, and its own start. */
const events: Record<string, unknown[]> = {
  start: [],
  installed: [{ reason: 'install' }],
  startup: [],
  alarm: [{ name: 'term' }],
  updated: [7, { status: 'complete' }, { url: 'https://x.com/settings/spaces' }],
};

/** A stop: after so many steps, before or after the browser did what was asked of it there. */
interface Stop { at: number; done: boolean }

/** Starts at rest, so that steps are counted from what is asked now. */
async function awake(stop?: Stop): Promise<Life> {
  const life = await start();
  await rest();
  Object.assign(life, { steps: 0, stopAt: stop?.at ?? Infinity, done: stop?.done ?? false });
  return life;
}

/** What was recorded before and after the work when nothing goes wrong, and how many steps it takes. */
async function undisturbed(work: (life: Life) => Promise<unknown>, begin = awake): Promise<{ before: Recorded; after: Recorded; steps: number; answer: unknown }> {
  await seed();
  const before = await recorded(await awake());
  await end();
  await seed();
  const life = await begin();
  const answer = await work(life);
  const { steps } = life;
  await rest();
  const after = await recorded(life);
  await end();
  return { before, after, steps, answer };
}

/** Tries a stop at every step, and both ways where the browser may have done its part or not. */
async function eachStop(steps: number, run: (stop: Stop) => Promise<Life>): Promise<void> {
  for (let at = 1; at <= steps; at += 1) {
    if ((await run({ at, done: false })).mayBeDone) await run({ at, done: true });
  }
}

/** Each part is as it was, or as it should become: nothing is lost and nothing is half there. */
function expectWhole(now: Recorded, { before, after }: { before: Recorded; after: Recorded }): void {
  for (const part of Object.keys(now) as (keyof Recorded)[]) expect([before[part], after[part]], part).toContainEqual(now[part]);
}

vi.setConfig({ testTimeout: 60_000 });
beforeAll(() => { vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${today}T10:00:00Z`) }); });
beforeEach(seed);

describe('stopped at every await of a message', () => {
  test.each(Object.entries(messages) as [keyof ToBackground, never][])('%s', async (name, request) => {
    const whole = await undisturbed((life) => ask(name, request, life));
    await eachStop(whole.steps, async ({ at, done }) => {
      await seed();
      const dying = await awake({ at, done });
      expect(await ask(name, request, dying), `step ${at} of ${whole.steps}`).toBeNull();
      await end();
      const life = await awake();
      expectWhole(await recorded(life), whole);
      expect(await ask(name, request, life), `asked again after step ${at}`).not.toBeNull();
      const { holds, ...again } = await recorded(life);
      const { holds: counted, ...after } = whole.after;
      expect(again).toEqual(after);
      // A hold counted twice is one fewer later that day: the quiet side.
      expect([counted.count, counted.count + 1]).toContain(name === 'held' ? holds.count : counted.count);
      await end();
      return dying;
    });
  });
});

describe('stopped at every await of an event', () => {
  test.each(Object.entries(events))('%s', async (name, given) => {
    const work = async () => { tell(name, ...given); await rest(); };
    const whole = await undisturbed(work, name === 'start' ? () => start() : awake);
    await eachStop(whole.steps, async ({ at, done }) => {
      await seed();
      const dying = await (name === 'start' ? start(at, done) : awake({ at, done }));
      await work();
      expect(dying.dead, `step ${at} of ${whole.steps}`).toBe(true);
      await end();
      const life = await awake();
      expectWhole(await recorded(life), whole);
      await end();
      return dying;
    });
  });
});

test('on a first day, with nothing stored yet, every await of the first mark may be the last', async () => {
  const first = async (): Promise<void> => { emptyDatabase(); Object.assign(kept, { local: {}, session: {}, menus: new Set(), alarms: new Set() }); };
  await first();
  const life = await awake();
  await ask('mark-set', messages['mark-set'], life);
  const { steps } = life;
  await end();
  // The database is made, the salt, the mark: at the least so many.
  expect(steps).toBeGreaterThanOrEqual(6);
  for (let at = 1; at <= steps; at += 1) {
    await first();
    expect(await ask('mark-set', messages['mark-set'], await awake({ at, done: false }))).toBeNull();
    await end();
    const next = await awake();
    expect([null, messages['mark-set'].mark]).toContainEqual((await ask('marks-get', { site, keys: ['later'] }, next))!.answer[0]);
    expect(await ask('mark-set', messages['mark-set'], next)).toEqual({ answer: { kept: true } });
    expect((await ask('marks-get', { site, keys: ['later'] }, next))!.answer).toEqual([messages['mark-set'].mark]);
    await end();
  }
});

test('a background that forgot what it had begun would be noticed', async () => {
  // A mark and its salt in two steps of storage that have to be one: the second never comes.
  const whole = await undisturbed((life) => ask('mark-set', messages['mark-set'], life));
  const lost = { ...whole.before, marks: [null, ...whole.before.marks.slice(1)] };
  expect(() => expectWhole(lost as Recorded, whole)).toThrow(/marks/u);
});
