/**
 * The one way a rule decides: clues add up. A clue has points and the places it was seen, and counts once however
 * often it is seen. 1.5 points in all are a hint, 2 likely, 3 sure; less is silence. Clues against have negative points.
 */
import type { Confidence, Finding, ReadText, Rule } from '../model.ts';
import type { Hit } from './phrases.ts';

/** Points, and where. `shown` false: the clue counts, but its words are not underlined. A flag stands for a clue with no words. */
export interface Clue { points: number; seen: Hit[] | boolean; shown?: boolean }

/** Points from which a finding is a hint, likely, sure. */
const fewest = 1.5;
const likely = 2;
const sure = 3;

/** The sum of the clues that were seen. */
export function total(clues: Clue[]): number {
  let sum = 0;
  for (const clue of clues) if (clue.seen === true || (clue.seen !== false && clue.seen.length > 0)) sum += clue.points;
  return sum;
}

/**
 * A finding when the clues add up to a hint or more, or none. `because` is given the noticed words, quoted.
 * `most` caps the confidence, for rules whose best guess should never hold a post; `hintsNeedCompany` marks a mere hint as
 * told only beside another finding.
 */
export function weigh(rule: Pick<Rule, 'id' | 'topic'> & { hintsNeedCompany?: boolean }, text: ReadText, clues: Clue[], because: (words: string) => string, most: Confidence = 'sure'): Finding[] {
  // A hair more, so that 0.7 + 0.6 + 0.2 is the 1.5 it looks.
  const sum = total(clues) + 1e-9;
  if (sum < fewest) return [];
  const confidence = sum >= sure && most === 'sure' ? 'sure' : sum >= likely && most !== 'hint' ? 'likely' : 'hint';
  const telling = clues.filter((clue) => clue.points > 0 && clue.shown !== false && typeof clue.seen !== 'boolean' && clue.seen.length > 0).toSorted((a, b) => b.points - a.points);
  const spans = spansOf(text, telling.flatMap((clue) => clue.seen as Hit[]));
  return [{ rule: rule.id, topic: rule.topic, because: because(quote(text, spans)), spans, confidence, ...(confidence === 'hint' && rule.hintsNeedCompany && { needsCompany: true }) }];
}

/** Words that say nothing at the end of an underline. */
const trailing = new Set('the a an is are was were has have had as till until and or of to in on at for with by from that this who she he they arent isnt wasnt werent'.split(' '));
/** Nobody reads more underlines than this. */
const mostSpans = 4;
/** Hits looked at for those: a long paste has thousands, and the first will do. */
const mostTried = 64;

/** Hits, the most telling first, as at most four spans of the user's own text, in order, touching ones joined. */
export function spansOf(text: ReadText, hits: Hit[]): [number, number][] {
  let spans: [number, number][] = [];
  for (const hit of hits.slice(0, mostTried)) {
    let to = hit.to;
    while (to - 1 > hit.from && trailing.has(text.words[to - 1]!.text)) to--;
    const next = join([...spans, [text.words[hit.from]!.start, text.words[to - 1]!.end]]);
    if (next.length <= mostSpans) spans = next;
  }
  return spans;
}

/** Spans in order, those that touch joined. */
function join(spans: [number, number][]): [number, number][] {
  const joined: [number, number][] = [];
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0] || b[1] - a[1])) {
    const last = joined[joined.length - 1];
    if (last && start <= last[1] + 1) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}

/** The first noticed words, short enough for a card. */
function quote(text: ReadText, spans: [number, number][]): string {
  const first = spans[0];
  if (!first) return 'This';
  const words = text.raw.slice(first[0], first[1]).replace(/\s+/g, ' ').trim();
  return `“${words.length > 40 ? `${words.slice(0, 38).trimEnd()}…` : words}”`;
}
