/** School years end on 31 August; an age counts its latest possible birthday. */
import { describe, expect, it } from 'vitest';
import { isoDay, maybeUnder, plainDay, surelyReached } from '../../../src/school-year.ts';

const day = (iso: string) => new Date(`${iso}T12:00:00`);

describe('the first 1 September on which someone has surely reached an age', () => {
  it.each([
    // Left a primary at 11: everyone in the year is 11 by that 31 August.
    [19, { left: 2020 }, 11, '2026-11-21', '2028-09-01'],
    [18, { left: 2020 }, 11, '2026-11-21', '2027-09-01'],
    [24, { left: 2015 }, 11, '2026-11-21', '2028-09-01'],
    // Left after the sixth form at 18.
    [19, { left: 2026 }, 18, '2026-11-21', '2027-09-01'],
    // Aged 17 in November: 18 by next November at the latest, so the year after that has to end.
    [18, { age: 17 }, 11, '2026-11-21', '2028-09-01'],
    [18, { age: 17 }, 11, '2027-03-01', '2028-09-01'],
    [18, { age: 17 }, 11, '2027-08-31', '2028-09-01'],
    [18, { age: 17 }, 11, '2027-09-01', '2028-09-01'],
    [18, { age: 17 }, 11, '2027-09-02', '2029-09-01'],
    // An age is nearer the truth than a year.
    [18, { age: 16, left: 2018 }, 11, '2026-11-21', '2029-09-01'],
    [18, {}, 11, '2026-11-21', null],
  ] as const)('%i %o leaving at %i, asked on %s: %s', (threshold, known, leavingAge, today, expected) => {
    expect(surelyReached(threshold, known, leavingAge, day(today))).toBe(expected);
  });

  it('is never before the latest possible birthday, and never more than a year after', () => {
    for (let ahead = 0; ahead < 400; ahead += 1) {
      const today = new Date(2026, 8, 1 + ahead);
      for (let age = 8; age < 18; age += 1) {
        const latestBirthday = isoDay(new Date(today.getFullYear() + 18 - age, today.getMonth(), today.getDate()));
        const yearLater = isoDay(new Date(today.getFullYear() + 19 - age, today.getMonth(), today.getDate()));
        const reached = surelyReached(18, { age }, 11, today)!;
        expect(reached >= latestBirthday && reached <= yearLater, `${isoDay(today)} at ${age}: ${reached}`).toBe(true);
      }
    }
  });
});

describe('whether someone may still be under an age', () => {
  it.each([
    [{ left: 2019 }, '2026-08-31', true], [{ left: 2019 }, '2026-09-01', false],
    [{ age: 17 }, '2026-11-21', true], [{ age: 18 }, '2026-11-21', false],
    [{}, '2026-11-21', true],
  ] as const)('%o on %s: %s', (known, today, expected) => {
    expect(maybeUnder(18, known, 11, day(today))).toBe(expected);
  });
});

describe('days', () => {
  it('are local, in ISO and in words', () => {
    expect(isoDay(new Date(2028, 8, 1))).toBe('2028-09-01');
    expect(isoDay(new Date(2028, 8, 1, 23, 59))).toBe('2028-09-01');
    expect(plainDay('2028-09-01')).toBe('1 September 2028');
  });
});
