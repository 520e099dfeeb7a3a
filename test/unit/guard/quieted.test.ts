import { describe, expect, it } from 'vitest';
import { isQuietFor, isRuleQuiet, quietedAfter } from '../../../src/quieted.ts';

const on = '2026-09-05';

describe('"Not relevant"', () => {
  it('quiets one rule for those words only', () => {
    const quieted = quietedAfter([], 'insult', 'a1', on);
    expect(isQuietFor(quieted, 'insult', 'a1')).toBe(true);
    expect(isQuietFor(quieted, 'insult', 'b2')).toBe(false);
    expect(isQuietFor(quieted, 'journalist', 'a1')).toBe(false);
  });

  it('quiets the rule the third time, and others not at all', () => {
    let quieted = quietedAfter([], 'journalist', 'x', on);
    for (const words of ['a', 'b']) quieted = quietedAfter(quieted, 'insult', words, on);
    expect(isRuleQuiet(quieted, 'insult')).toBe(false);
    quieted = quietedAfter(quieted, 'insult', 'c', on);
    expect(isRuleQuiet(quieted, 'insult')).toBe(true);
    expect(quieted.filter(({ rule }) => rule === 'insult')).toEqual([{ rule: 'insult', on }]);
    expect(isQuietFor(quieted, 'insult', 'anything')).toBe(true);
    expect(isRuleQuiet(quieted, 'journalist')).toBe(false);
  });

  it('counts the same words once', () => {
    let quieted = quietedAfter([], 'insult', 'a', on);
    for (let times = 0; times < 5; times++) quieted = quietedAfter(quieted, 'insult', 'a', on);
    expect(quieted).toEqual([{ rule: 'insult', words: 'a', on }]);
  });
});
