/**
 * Matches every lexicon in one pass. Phrases become a graph of steps; sets of places in that graph ("states") are made
 * when first met and remembered with the step each kind of word takes from them, so a word costs one look-up. Words that
 * no lexicon knows share one kind. Nothing backtracks.
 */
import type { Word } from '../model.ts';
import type { Hit } from './phrases.ts';
import { shapesOf, shapeBits, type Shape } from './shapes.ts';
import { sets } from './sets.ts';
import { toneWords } from './tone-words.ts';

/** What a step asks of a word. */
type Ask = { words: Set<string> } | { exact: string } | { start: string } | { shape: number } | { any: true };
interface Place { steps: { ask: Ask; to: number }[]; free: number[]; accepts: number }
interface State { places: number[]; accepts: number[]; next: Map<number, State | null> }
/** Words alike in everything the lexicons ask. */
interface Kind { id: number; texts: string[]; capital: boolean; starts: string[]; shapes: number }

/** States kept before starting afresh; a long and strange text cannot make memory grow without end. */
const mostStates = 20_000;

const capitals: Record<Word['caps'], number> = { lower: 0, title: 1, upper: 2, mixed: 3 };

export class Machine {
  #places: Place[] = [];
  #vocabulary = new Set<string>();
  #starts = new Map<string, string[]>();
  #firstWords = new Map<string, number[]>();
  #firstOther: { ask: Ask; to: number }[] = [];
  #states = new Map<string, State>();
  #kinds = new Map<string, Kind>();
  #kindOf = new Map<string, Kind[]>();
  #start: State;
  #setRows = new Map<string, Row[]>();
  #lexicons: number;
  /** What is left to build; null once the machine is whole. */
  #building: Iterator<void> | null;

  /** Building waits for `prepare` or the first scan. */
  constructor(sources: string[]) {
    this.#lexicons = sources.length;
    this.#start = { places: [], accepts: [], next: new Map() };
    this.#building = this.#build(sources);
  }

  /** Builds on, a lexicon at a time, as long as `mayGoOn` says so. True once the machine is whole. */
  prepare(mayGoOn: () => boolean): boolean {
    while (this.#building) {
      if (this.#building.next().done) this.#building = null;
      else if (!mayGoOn()) return false;
    }
    return true;
  }

  *#build(sources: string[]): Generator<void> {
    const roots = new Set<number>();
    for (const [lexicon, source] of sources.entries()) {
      const end = this.#place(lexicon);
      for (const row of parseAll(source)) roots.add(this.#row(row, end));
      yield;
    }
    for (const place of this.#closure([...roots])) {
      for (const step of this.#places[place]!.steps) {
        if ('words' in step.ask) for (const word of step.ask.words) push(this.#firstWords, word, step.to);
        else this.#firstOther.push(step);
      }
    }
  }

  /** The hits of each lexicon, by its number. */
  scan(words: Word[]): Hit[][] {
    this.prepare(() => true);
    const hits: Hit[][] = Array.from({ length: this.#lexicons }, () => []);
    if (this.#states.size > mostStates) { this.#states.clear(); this.#start.next.clear(); }
    const kinds = words.map((word) => this.#kind(word));
    const ends = new Map<number, number>();
    for (let i = 0; i < words.length; i++) {
      let state = this.#step(this.#start, kinds[i]!);
      const sentence = words[i]!.sentence;
      for (let k = i + 1; state; k++) {
        for (const lexicon of state.accepts) ends.set(lexicon, k);
        if (k >= words.length || words[k]!.sentence !== sentence) break;
        state = this.#step(state, kinds[k]!);
      }
      if (ends.size === 0) continue;
      for (const [lexicon, to] of ends) {
        const list = hits[lexicon]!;
        if (list.length === 0 || list[list.length - 1]!.to < to) list.push({ from: i, to });
      }
      ends.clear();
    }
    return hits;
  }

  #step(state: State, kind: Kind): State | null {
    const known = state.next.get(kind.id);
    if (known !== undefined) return known;
    const reached: number[] = [];
    if (state === this.#start) {
      for (const text of kind.texts) reached.push(...this.#firstWords.get(text) ?? []);
      for (const { ask, to } of this.#firstOther) if (meets(kind, ask)) reached.push(to);
    } else {
      for (const place of state.places) for (const { ask, to } of this.#places[place]!.steps) if (meets(kind, ask)) reached.push(to);
    }
    const next = reached.length ? this.#state(this.#closure(reached)) : null;
    state.next.set(kind.id, next);
    return next;
  }

  #state(places: number[]): State {
    const key = places.join();
    let state = this.#states.get(key);
    if (!state) {
      const accepts = places.map((place) => this.#places[place]!.accepts).filter((lexicon) => lexicon >= 0);
      this.#states.set(key, state = { places: places.filter((place) => this.#places[place]!.steps.length > 0), accepts: [...new Set(accepts)], next: new Map() });
    }
    return state;
  }

  /** Places reached without a word, in order. */
  #closure(from: number[]): number[] {
    const seen = new Set(from);
    for (const place of seen) for (const to of this.#places[place]!.free) seen.add(to);
    return [...seen].toSorted((a, b) => a - b);
  }

  #kind(word: Word): Kind {
    if (word.alt !== undefined || word.tag || word.owns) return this.#makeKind(word);
    let slots = this.#kindOf.get(word.text);
    if (!slots) {
      if (this.#kindOf.size > mostStates) this.#kindOf.clear();
      this.#kindOf.set(word.text, slots = []);
    }
    const slot = capitals[word.caps] + (word.kind === 'word' ? 0 : 4);
    return slots[slot] ??= this.#makeKind(word);
  }

  #makeKind(word: Word): Kind {
    const meant = [word.text, ...(word.alt === undefined ? [] : [word.alt]), ...(word.owns && word.text.endsWith('s') ? [word.text.slice(0, -1)] : [])];
    const texts = meant.flatMap((text) => [text, ...stemsOf(text)]).filter((text) => this.#vocabulary.has(text));
    const starts = (this.#starts.get(word.text.slice(0, 3)) ?? []).filter((start) => word.text.startsWith(start));
    const capital = texts.length > 0 && (word.caps === 'upper' || (word.text.length === 1 && word.caps !== 'lower'));
    const shapes = shapesOf(word);
    const alike = `${texts.join()}/${capital}/${starts.join()}/${shapes}`;
    let kind = this.#kinds.get(alike);
    if (!kind) this.#kinds.set(alike, kind = { id: this.#kinds.size, texts, capital, starts, shapes });
    return kind;
  }

  // ------------------------------------------------------------ building

  #place(accepts = -1): number {
    return this.#places.push({ steps: [], free: [], accepts }) - 1;
  }

  /** Builds a row that leads to `end`; the place it begins at. */
  #row(row: Row, end: number): number {
    let to = end;
    for (let n = row.length - 1; n >= 0; n--) to = this.#part(row[n]!, to);
    return to;
  }

  #part(part: Part, to: number): number {
    const from = this.#place();
    const place = this.#places[from]!;
    if (part.is === 'gap') {
      let after = from;
      place.free.push(to);
      for (let k = 0; k < part.most; k++) {
        const next = this.#place();
        this.#places[after]!.steps.push({ ask: { any: true }, to: next });
        this.#places[next]!.free.push(to);
        after = next;
      }
    } else if (part.is === 'word') {
      place.steps.push({ ask: this.#ask(part.text), to });
    } else {
      const words = new Set<string>();
      for (const row of part.is === 'set' ? this.#rowsOf(part.name) : part.rows) {
        const [only] = row;
        if (row.length === 1 && only!.is === 'word' && isPlain(only!.text)) words.add(only!.text);
        else if (row.length === 1 && only!.is === 'set') place.free.push(this.#part(only!, to));
        else if (row.length) place.free.push(this.#row(row, to));
      }
      if (words.size) {
        for (const word of words) this.#vocabulary.add(word);
        place.steps.push({ ask: { words }, to });
      }
      if (part.is !== 'set' && part.optional) place.free.push(to);
    }
    return from;
  }

  #ask(token: string): Ask {
    if (token[0] === '=') { this.#vocabulary.add(token.slice(1).toLowerCase()); return { exact: token.slice(1).toLowerCase() }; }
    if (token[0] === '#') return { shape: shapeBits[token as Shape] };
    if (token.endsWith('*')) {
      const start = token.slice(0, -1);
      push(this.#starts, start.slice(0, 3), start);
      return { start };
    }
    this.#vocabulary.add(token);
    return { words: new Set([token]) };
  }

  #rowsOf(name: string): Row[] {
    let rows = this.#setRows.get(name);
    if (!rows) {
      const source = sets[name] ?? toneWords[name];
      if (source === undefined) throw new Error(`No set of words is called @${name}`);
      this.#setRows.set(name, rows = parseAll(source));
    }
    return rows;
  }
}

function meets(kind: Kind, ask: Ask): boolean {
  if ('words' in ask) return kind.texts.some((text) => ask.words.has(text));
  if ('start' in ask) return kind.starts.includes(ask.start);
  if ('shape' in ask) return (kind.shapes & ask.shape) !== 0;
  return 'any' in ask || (kind.capital && kind.texts.includes(ask.exact));
}

/** The stems a word may have, written as the lexicons write them: "stopped", "stops" and "stopping" are all of "stop+". */
function stemsOf(word: string): string[] {
  const stems = [word];
  for (const end of endings) {
    if (word.length < end.length + 3 || !word.endsWith(end)) continue;
    const left = word.slice(0, -end.length);
    const last = left[left.length - 1]!;
    if (end[0] === 's') { stems.push(left); continue; }
    stems.push(left, `${left}e`);
    if (last === 'i') stems.push(`${left.slice(0, -1)}y`);
    if (last === left[left.length - 2]) stems.push(left.slice(0, -1));
  }
  return stems.map((stem) => `${stem}+`);
}
const endings = ['s', 'es', 'ed', 'ing', 'er', 'ers'];

function isPlain(token: string): boolean {
  return token[0] !== '=' && token[0] !== '#' && !token.endsWith('*');
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}

// ---------------------------------------------------------------- reading the language

type Part = { is: 'word'; text: string } | { is: 'gap'; most: number } | { is: 'set'; name: string } | { is: 'choice'; rows: Row[]; optional: boolean };
type Row = Part[];

/** Rows of a lexicon: parted by commas and new lines, except inside brackets. */
function parseAll(source: string): Row[] {
  const rows: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < source.length; i++) {
    const char = source[i];
    if (char === '(') depth++;
    else if (char === ')') depth--;
    else if (depth === 0 && (char === ',' || char === '\n')) { rows.push(source.slice(from, i)); from = i + 1; }
  }
  rows.push(source.slice(from));
  return rows.map(parse).filter((row) => row.length > 0);
}

function parse(line: string): Row {
  const tokens = line.match(/[()|?]|[^\s()|?]+/g) ?? [];
  let at = 0;
  const row = (): Row => {
    const parts: Row = [];
    while (at < tokens.length && tokens[at] !== ')' && tokens[at] !== '|') {
      const token = tokens[at++]!;
      if (token === '?') {
        const last = parts.pop()!;
        parts.push(last.is === 'choice' ? { ...last, optional: true } : { is: 'choice', rows: [[last]], optional: true });
      } else if (token === '(') {
        const rows = [row()];
        while (tokens[at] === '|') { at++; rows.push(row()); }
        at++;
        parts.push({ is: 'choice', rows, optional: false });
      } else if (token[0] === '~') parts.push({ is: 'gap', most: Number(token.slice(1) || 3) });
      else if (token[0] === '@') parts.push({ is: 'set', name: token.slice(1) });
      else parts.push({ is: 'word', text: token });
    }
    return parts;
  };
  return row();
}
