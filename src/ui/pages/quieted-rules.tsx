import type { Profile } from '../../model.ts';
import { sayDate } from './say-date.ts';

type Quiet = Profile['quieted'][number];

/** A rule the user quieted, wholly or for some words. The words themselves are not kept, only how many there were. */
export interface QuietedRule {
  rule: string;
  title: string;
  /** True when the whole rule is quiet. */
  wholly: boolean;
  words: number;
  /** ISO date of the latest "Not relevant". */
  on: string;
}

/** Sums up the stored quiets by rule. A rule is quiet wholly when an entry carries no words. */
export function quietedRules(quieted: Quiet[], titleOf: (rule: string) => string): QuietedRule[] {
  const byRule = new Map<string, QuietedRule>();
  for (const one of quieted) {
    const known = byRule.get(one.rule) ?? { rule: one.rule, title: titleOf(one.rule), wholly: false, words: 0, on: one.on };
    byRule.set(one.rule, {
      ...known, wholly: known.wholly || one.words === undefined, words: known.words + (one.words === undefined ? 0 : 1), on: one.on > known.on ? one.on : known.on,
    });
  }
  return [...byRule.values()].toSorted((a, b) => a.title.localeCompare(b.title));
}

/** Every quieted rule, with a way back. */
export function QuietedRules({ quieted, turnOn }: { quieted: QuietedRule[]; turnOn(drops: (quiet: Quiet) => boolean): void }) {
  return (
    <section class="card stack">
      <h2>Quieted</h2>
      {quieted.length === 0
        ? <p>Nothing is quieted. “Not relevant” on a card quiets that rule for those words; three times quiets the rule.</p>
        : <ul class="stack tight">
          {quieted.map((one) => (
            <li key={one.rule} class="row spread">
              <span><strong>{one.title}</strong>: {one.wholly ? 'all of it' : one.words === 1 ? 'one choice of words' : `${one.words} choices of words`}, since {sayDate(one.on)}</span>
              <button type="button" onClick={() => turnOn((quiet) => quiet.rule === one.rule)}>Turn back on<span class="hidden-words"> {one.title}</span></button>
            </li>
          ))}
        </ul>}
    </section>
  );
}
