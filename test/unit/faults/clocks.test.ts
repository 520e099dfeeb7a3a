/** A clock that is wrong: years ahead or behind, for a while or for ever. Nothing recorded is lost and nothing throws. */
import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { dueThisTerm, termStart } from '../../../src/term.ts';
import { ask, awake, recorded, rest, seed, site, today } from './lives.ts';
import { end } from './mortal.ts';
import '../fuzz/seed.ts';

const { browser } = await vi.hoisted(async () => ({ browser: await import('./stand-in-browser.ts') }));
vi.mock('webextension-polyfill', () => browser);
vi.mock('../../../src/registry.ts', async (original) => original());

const day = fc.date({ min: new Date('1970-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));

describe('the reminder', () => {
  test('reminds once a term, whatever the clock does', () => {
    fc.assert(fc.property(fc.option(day, { nil: null }), day, day, (last, now, later) => {
      expect(dueThisTerm(last, now)).toBe(last === null || last < termStart(now));
      // Done or waved away now: not due again in this term, nor when the clock goes back.
      expect(dueThisTerm(now, now)).toBe(false);
      if (later < now || termStart(later) === termStart(now)) expect(dueThisTerm(now, later)).toBe(false);
      else expect(dueThisTerm(now, later)).toBe(true);
    }), { numRuns: 2000 });
  });
});

describe('the background', () => {
  test.each([['years ahead', '2035-02-28'], ['years behind', '1999-12-31'], ['at the end of what a clock can say', '9999-12-31']])('with a clock %s for a while: afterwards everything is there as it was', async (_way, wrong) => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${today}T10:00:00Z`) });
    await seed();
    const before = await recorded(await awake());
    await end();
    vi.setSystemTime(new Date(`${wrong}T10:00:00Z`));
    for (const event of ['startup', 'alarm'] as const) {
      const life = await awake();
      browser.tell(event, { name: 'term' });
      await rest();
      await recorded(life);
      await ask('settings-at', { host: 'x.com', path: '/settings/spaces' }, life);
      await end();
    }
    vi.setSystemTime(new Date(`${today}T11:00:00Z`));
    expect(await recorded(await awake())).toEqual(before);
    await end();
  });

  test('what is said under a wrong clock is kept too', async () => {
    vi.setSystemTime(new Date('2035-02-28T10:00:00Z'));
    await seed();
    const life = await awake();
    expect(await ask('mark-set', { site, key: 'later', mark: { who: 'family', on: '2035-02-28' } }, life)).toEqual({ answer: { kept: true } });
    expect(await ask('setting-kept', { id: 'x/protected', value: 'off', verdict: 'loose', by: 'page' }, life)).toMatchObject({ answer: { kept: true, drift: { was: 'on' } } });
    await end();
    vi.setSystemTime(new Date(`${today}T11:00:00Z`));
    const { marks, checks } = await recorded(await awake());
    expect(marks[3]).toMatchObject({ who: 'family' });
    expect(checks.find(({ id }) => id === 'x/protected')).toMatchObject({ value: 'off', history: [{ value: 'on' }] });
    await end();
  });
});
