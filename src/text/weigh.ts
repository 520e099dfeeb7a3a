/**
 * The one way a rule decides: clues add up. A clue has points and the places it was seen, and counts once however
 * often it is seen. 1.5 points in all are a hint, 2 likely, 3 sure; less is silence. Clues against have negative points.
 */
import type { Confidence, Finding, ReadText, Rule } from '../model.ts';
import type { Hit } from './phrases.ts';

/** Points, and where. `shown` false: the clue counts, but its words are not underlined. A flag stands for a clue with no words. */
export interface Clue { points: number; seen: Hit[] | boolean; shown?: boolean }

/** Points from which a finding is a hint, likely, sure. */
const steps: [number, Confidence][] = [[3, 'sure'], [2, 'likely'], [1.5, 'hint']];

/** The sum of the clues that were seen. */
export function total(clues: Clue[]): number {
  let sum = 0;
  for (const { points, seen } of clues) if (seen === true || (seen !== false && seen.length > 0)) sum += points;
  return sum;
}

/**
 * A finding when the clues add up to a hint or more, or none. `because` is given the noticed words, quoted.
 * `most` caps the confidence, for rules whose best guess should never hold a post.
 */
export function weigh(rule: Pick<Rule, 'id' | 'topic'>, text: ReadText, clues: Clue[], because: (words: string) => string, most: Confidence = 'sure'): Finding[] {
  const sum = total(clues);
  const step = steps.find(([points, confidence]) => sum >= points && (confidence !== 'sure' || most === 'sure') && (confidence === 'hint' || most !== 'hint'));
  if (!step) return [];
  const shown = clues.flatMap((clue) => (clue.points > 0 && clue.shown !== false && typeof clue.seen !== 'boolean' ? clue.seen : []));
  const spans = spansOf(text, shown);
  return [{ rule: rule.id, topic: rule.topic, because: because(quote(text, spans)), spans, confidence: step[1] }];
}

/** Hits as spans of the user's own text, in order, touching ones joined. At most twelve: nobody reads more underlines. */
export function spansOf(text: ReadText, hits: Hit[]): [number, number][] {
  const spans: [number, number][] = [];
  for (const { from, to } of hits.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const start = text.words[from]!.start;
    const end = text.words[to - 1]!.end;
    const last = spans[spans.length - 1];
    if (last && start <= last[1] + 1) last[1] = Math.max(last[1], end);
    else if (spans.length < 12) spans.push([start, end]);
  }
  return spans;
}

/** The first noticed words, short enough for a card. */
function quote(text: ReadText, spans: [number, number][]): string {
  const first = spans[0];
  if (!first) return 'This';
  const words = text.raw.slice(first[0], first[1]).replace(/\s+/g, ' ').trim();
  return `“${words.length > 40 ? `${words.slice(0, 38).trimEnd()}…` : words}”`;
}
