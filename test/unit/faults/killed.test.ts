/**
 * The background is stopped at every await of every message it answers and of every event it hears. Afterwards each
 * thing that was recorded is there, as it was before or as it would have been after, whole; the store opens; and the
 * same message, sent again, is answered and leaves what it leaves when nothing goes wrong.
 */
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ToBackground } from '../../../src/messages.ts';
import { ask, awake, people, recorded, rest, seed, site, start, today, type Recorded, type Stop } from './lives.ts';
import { emptyDatabase, end, type Life } from './mortal.ts';

// The browser outlives the background: one copy of it for all lives, whatever else is loaded afresh.
const { browser } = await vi.hoisted(async () => ({ browser: await import('./stand-in-browser.ts') }));
const { kept, tell } = browser;
vi.mock('webextension-polyfill', () => browser);
// Policies and rules hold no state: one copy serves every life.
vi.mock('../../../src/registry.ts', async (original) => original());

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

test('positive control: somebody marked who is not any more would be noticed', async () => {
  const whole = await undisturbed((life) => ask('mark-set', messages['mark-set'], life));
  const lost = { ...whole.before, marks: [null, ...whole.before.marks.slice(1)] };
  expect(() => expectWhole(lost, whole)).toThrow(/marks/u);
});
