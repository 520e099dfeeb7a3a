/** Quieted rules: "Not relevant" quiets a rule for those words; the third time for one rule quiets the rule. Pure. */
import type { Profile } from './model.ts';

type Quieted = Profile['quieted'];

/** How many different words a rule may be called wrong about before it falls silent. */
export const quietsBeforeSilence = 3;

/** True when the user has turned a whole rule off. */
export function isRuleQuiet(quieted: Quieted, rule: string): boolean {
  return quieted.some((entry) => entry.rule === rule && entry.words === undefined);
}

/** True when the user said that this rule is wrong about these words. `words` is a salted hash. */
export function isQuietFor(quieted: Quieted, rule: string, words: string): boolean {
  return quieted.some((entry) => entry.rule === rule && (entry.words === undefined || entry.words === words));
}

/** The list after one more "Not relevant" on `on` (ISO date). */
export function quietedAfter(quieted: Quieted, rule: string, words: string, on: string): Quieted {
  if (isRuleQuiet(quieted, rule)) return quieted;
  const others = quieted.filter((entry) => entry.rule !== rule);
  const earlier = quieted.filter((entry) => entry.rule === rule && entry.words !== words);
  return earlier.length + 1 >= quietsBeforeSilence ? [...others, { rule, on }] : [...others, ...earlier, { rule, words, on }];
}
