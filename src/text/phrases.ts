/**
 * Phrases: a small language for how people say a thing, matched over the words of a draft.
 *
 * A phrase is a row of words. `a|b` in brackets is a choice, `?` after a word or bracket makes it optional, `moan*` is any
 * word that starts so (three letters at least), `moan+` is moan, moans, moaned, moaning, moaner (and `bully+` bullied), `~` skips up to three words (`~5` up to five), `@kin` is a set of
 * src/text/sets.ts, `=HT` is matched in just those capitals. `#n` is a number, `#g` a school year's number, `#y` a year
 * group written short (Y8, yr4s), `#code` a class code (8G1), `#nth` is 3rd or 14th, `#Name` a word that looks like a name, `#past` a year before
 * 2010. Phrases are parted by commas or new lines.
 *
 * A phrase stays within one sentence. All lexicons are matched together in one pass by a machine whose steps are
 * remembered (src/text/machine.ts), so the time a draft takes grows with its length and hardly with the lexicons.
 */
import type { ReadText } from '../model.ts';
import { Machine } from './machine.ts';

/** Words [from, to) of a text. */
export interface Hit { from: number; to: number }

/** A lexicon of phrases. Compiled the first time any is used. */
export interface Phrases { id: number }

const sources: string[] = [];
let machine: Machine | null = null;
const found = new WeakMap<ReadText, (Hit[] | undefined)[]>();
const none: Hit[] = [];

/** Says what a lexicon holds. Nothing is compiled yet. */
export function phrases(source: string): Phrases {
  machine = null;
  return { id: sources.push(source) - 1 };
}

/**
 * Compiles the lexicons piece by piece, as long as `mayGoOn` says so, so that the first draft read does not wait for all
 * of them. True once they are ready.
 */
export function preparePhrases(mayGoOn: () => boolean): boolean {
  machine ??= new Machine(sources);
  return machine.prepare(mayGoOn);
}

/** Every place a lexicon matches, in order; a match inside a longer one is left out. Remembered per text. */
export function find(text: ReadText, lexicon: Phrases): Hit[] {
  let hits = found.get(text);
  if (!hits) {
    machine ??= new Machine(sources);
    found.set(text, hits = machine.scan(text.words));
  }
  return hits[lexicon.id] ?? none;
}

/** Whether a lexicon matches anywhere. */
export function has(text: ReadText, lexicon: Phrases): boolean {
  return find(text, lexicon).length > 0;
}

/** Hits whose words are not parted by a comma or a bracket: "Arsenal, class" is no class called Arsenal. */
export function unbroken({ raw, words }: ReadText, hits: Hit[]): Hit[] {
  return hits.filter(({ from, to }) => {
    for (let at = from + 1; at < to; at++) if (/[,;:()]/.test(raw.slice(words[at - 1]!.end, words[at]!.start))) return false;
    return true;
  });
}

/** Every word that hits cover, by its number. */
export function placesOf(hits: Hit[]): Set<number> {
  const places = new Set<number>();
  for (const { from, to } of hits) for (let at = from; at < to; at++) places.add(at);
  return places;
}

/** Hits that do not touch any of the others. */
export function outside(hits: Hit[], others: Hit[]): Hit[] {
  if (hits.length === 0 || others.length === 0) return hits;
  // Few in nearly every draft; a long paste has thousands of each, and asks for a note of the words taken.
  if (hits.length * others.length < 64) return hits.filter((hit) => !others.some((other) => other.from < hit.to && hit.from < other.to));
  const taken = placesOf(others);
  return hits.filter(({ from, to }) => {
    for (let at = from; at < to; at++) if (taken.has(at)) return false;
    return true;
  });
}

/** Whether any of `hits` begins within `reach` words of where one of `others` begins. Both may be in any order. */
export function nearAny(hits: Hit[], others: Hit[], reach: number): boolean {
  if (hits.length === 0 || others.length === 0) return false;
  const starts = Int32Array.from(others, ({ from }) => from).toSorted();
  return hits.some(({ from }) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle]! < from - reach) low = middle + 1;
      else high = middle;
    }
    return low < starts.length && starts[low]! <= from + reach;
  });
}
