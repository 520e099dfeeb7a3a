import { describe, expect, it } from 'vitest';
import { isLessonTime, lessonHours } from '../../../src/guard/hours.ts';

describe('lesson hours', () => {
  it.each<[string, number[][]]>([
    ['8.45-15.30', [[525, 930]]],
    ['8:45 to 12, 13.10 to 3.20 pm', [[525, 720], [790, 920]]],
    ['9am – 3pm', [[540, 900]]],
    ['9 until 3', [[540, 900]]],
    ['', []],
    ['mornings', []],
    ['15.30-8.45', []],
    ['25-26', []],
  ])('reads %j', (text, spans) => {
    expect(lessonHours(text)).toEqual(spans);
  });

  it('counts weekdays only, the end not included', () => {
    const hours = lessonHours('8.45-15.30');
    expect(isLessonTime(hours, new Date(2026, 10, 20, 10, 0))).toBe(true);
    expect(isLessonTime(hours, new Date(2026, 10, 20, 15, 30))).toBe(false);
    expect(isLessonTime(hours, new Date(2026, 10, 21, 10, 0))).toBe(false);
  });
});
