/**
 * Matches every lexicon in one pass. Phrases become a graph of steps; sets of places in that graph ("states") are made
 * when first met and remembered with the step each kind of word takes from them, so a word costs one look-up. A phrase
 * joins the graph when a text first has a word it can begin with: most of them never do. Words that no lexicon knows
 * share one kind. Nothing backtracks.
 */
import type { Word } from '../model.ts';
import { cut, rowAt, type Part, type Row } from './phrase-rows.ts';
import type { Hit } from './phrases.ts';
import { shapesOf, shapeBits, type Shape } from './shapes.ts';
import { sets } from './sets.ts';
import { toneWords } from './tone-words.ts';

/** What a step asks of a word. */
type Ask = { words: Set<string> } | { exact: string } | { start: string } | { shape: number } | { any: true };
interface Step { ask: Ask; to: number }
/** `part`: what the place stands for, until a text first gets there and it is opened. */
interface Place { steps: Step[]; free: number[]; accepts: number; part: Part | null; to: number }
interface State { places: number[]; accepts: number[]; next: Map<number, State | null> }
/** Words alike in everything the lexicons ask. `first`: the state they lead to at the beginning of a phrase, once known. */
interface Kind { id: number; texts: string[]; capital: boolean; starts: string[]; shapes: number; first?: State | null }
/** A row of a lexicon, and where it begins in the graph: -1 while it is not part of it. */
interface Waiting { tokens: string[]; at: number; end: number; place: number }
/** A set of words: the single ones, and its longer rows. */
interface SetParts { words: Set<string>; rows: Row[] }

/** States, and words, kept before starting afresh; a long and strange text cannot make memory grow without end. */
const mostStates = 20_000;

const none: never[] = [];
const capitals: Record<Word['caps'], number> = { lower: 0, title: 1, upper: 2, mixed: 3 };
const allSets: Record<string, string> = { ...sets, ...toneWords };

export class Machine {
  #places: Place[] = [];
  #vocabulary = new Set<string>();
  #starts = new Map<string, string[]>();
  #rows: Waiting[] = [];
  /** The rows that can begin with a token as the lexicons write it, and the sets that can. */
  #rowsBy = new Map<string, number[]>();
  #setsBy = new Map<string, string[]>();
  #sets = new Map<string, SetParts>();
  #states = new Map<string, State>();
  #kinds = new Map<string, Kind>();
  #kindOf = new Map<string, Kind[]>();
  /** What is left to make ready; null once the machine is. */
  #building: Iterator<void> | null;

  /** Nothing is read before `prepare` or the first scan. */
  constructor(sources: string[]) {
    this.#building = this.#build(sources);
  }

  /** Makes ready, a lexicon at a time, as long as `mayGoOn` says so. True once the machine is. */
  prepare(mayGoOn: () => boolean): boolean {
    while (this.#building) {
      if (this.#building.next().done) this.#building = null;
      else if (!mayGoOn()) return false;
    }
    return true;
  }

  *#build(sources: string[]): Generator<void> {
    for (const name in allSets) {
      cut(allSets[name]!, (token, _, first) => {
        this.#know(token);
        if (first) push(this.#setsBy, headOf(token), name);
      });
    }
    for (const [lexicon, source] of sources.entries()) {
      yield;
      const end = this.#place(lexicon, null, -1);
      const base = this.#rows.length;
      const { tokens, starts } = cut(source, (token, row, first) => {
        this.#know(token);
        if (first) push(this.#rowsBy, headOf(token), base + row);
      });
      for (const at of starts) this.#rows.push({ tokens, at, end, place: -1 });
    }
  }

  /** Takes a token into the vocabulary: nearly all have been met before. */
  #know(token: string): void {
    if (this.#vocabulary.has(token)) return;
    this.#vocabulary.add(token);
    const lead = token[0];
    if (lead === '=') this.#vocabulary.add(token.slice(1).toLowerCase());
    else if (lead === '@' && allSets[token.slice(1)] === undefined) throw new Error(`No set of words is called ${token}`);
    else if (lead === '#' && !(token in shapeBits)) throw new Error(`No shape is called ${token}`);
    else if (token.endsWith('*')) push(this.#starts, token.slice(0, 3), token.slice(0, -1));
  }

  /** The hits of each lexicon that has any, by its number. */
  scan(words: Word[]): (Hit[] | undefined)[] {
    this.prepare(() => true);
    const hits: (Hit[] | undefined)[] = [];
    if (Math.max(this.#states.size, this.#kindOf.size) > mostStates) for (const kept of [this.#states, this.#kinds, this.#kindOf]) kept.clear();
    const kinds = words.map((word) => this.#kind(word));
    // Where the longest match of each lexicon from one word ends, and which have any.
    const ends: number[] = [];
    const ended: number[] = [];
    for (let i = 0; i < words.length; i++) {
      const kind = kinds[i]!;
      let state = kind.first === undefined ? kind.first = this.#first(kind) : kind.first;
      if (!state) continue;
      const { sentence } = words[i]!;
      for (let k = i + 1; state; k++) {
        for (const lexicon of state.accepts) {
          if (!ended.includes(lexicon)) ended.push(lexicon);
          ends[lexicon] = k;
        }
        if (k >= words.length || words[k]!.sentence !== sentence) break;
        state = this.#step(state, kinds[k]!);
      }
      for (const lexicon of ended) {
        const list = hits[lexicon] ??= [];
        const to = ends[lexicon]!;
        if (list.length === 0 || list[list.length - 1]!.to < to) list.push({ from: i, to });
      }
      ended.length = 0;
    }
    return hits;
  }

  /** The state a word leads to at the beginning of a phrase. */
  #first(kind: Kind): State | null {
    const rows = new Set<number>();
    const asked = new Set<string>();
    const gather = (head: string): void => {
      if (asked.has(head)) return;
      asked.add(head);
      for (const row of this.#rowsBy.get(head) ?? []) rows.add(row);
      for (const name of this.#setsBy.get(head) ?? []) gather(`@${name}`);
    };
    for (const text of kind.texts) { gather(text); gather(`=${text}`); }
    for (const start of kind.starts) gather(`${start}*`);
    for (const shape in shapeBits) if (kind.shapes & shapeBits[shape as Shape]) gather(shape);
    gather('~');
    return this.#reach(this.#free(new Set(Array.from(rows, (row) => this.#join(this.#rows[row]!)))), kind);
  }

  #step(state: State, kind: Kind): State | null {
    let next = state.next.get(kind.id);
    if (next === undefined) state.next.set(kind.id, next = this.#reach(state.places, kind));
    return next;
  }

  #reach(places: Iterable<number>, kind: Kind): State | null {
    const reached = new Set<number>();
    for (const place of places) for (const { ask, to } of this.#places[place]!.steps) if (meets(kind, ask)) reached.add(to);
    return reached.size ? this.#state(this.#free(reached)) : null;
  }

  #state(reached: Set<number>): State {
    const places = Int32Array.from(reached).toSorted();
    const key = places.join();
    let state = this.#states.get(key);
    if (!state) {
      const accepts = new Set<number>();
      for (const place of places) if (this.#places[place]!.accepts >= 0) accepts.add(this.#places[place]!.accepts);
      this.#states.set(key, state = { places: [...places].filter((place) => this.#places[place]!.steps.length > 0), accepts: [...accepts], next: new Map() });
    }
    return state;
  }

  /** Adds the places reached from these without a word. */
  #free(places: Set<number>): Set<number> {
    for (const place of places) for (const to of this.#opened(place).free) places.add(to);
    return places;
  }

  #kind(word: Word): Kind {
    if (word.alt !== undefined) return this.#makeKind(word);
    let slots = this.#kindOf.get(word.text);
    if (!slots) this.#kindOf.set(word.text, slots = []);
    const slot = capitals[word.caps] + (word.kind === 'word' ? 0 : 4) + (word.owns ? 8 : 0) + (word.tag ? 16 : 0);
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

  #place(accepts: number, part: Part | null, to: number): number {
    return this.#places.push({ steps: none, free: none, accepts, part, to }) - 1;
  }

  /** Makes a waiting row part of the graph; the place it begins at. */
  #join(row: Waiting): number {
    if (row.place < 0) row.place = this.#row(rowAt(row.tokens, row.at), row.end);
    return row.place;
  }

  /** Builds a row that leads to `end`; the place it begins at. */
  #row(row: Row, end: number): number {
    let to = end;
    for (let n = row.length - 1; n >= 0; n--) to = this.#place(-1, row[n]!, to);
    return to;
  }

  #opened(at: number): Place {
    const place = this.#places[at]!;
    const { part, to } = place;
    if (!part) return place;
    place.part = null;
    if (part.is === 'word') place.steps = [{ ask: askOf(part.text), to }];
    else if (part.is === 'gap') {
      place.free = [to];
      if (part.most > 0) place.steps = [{ ask: { any: true }, to: this.#place(-1, { is: 'gap', most: part.most - 1 }, to) }];
    } else {
      const { words, rows } = part.is === 'set' ? this.#setParts(part.name) : partsOf(part.rows);
      if (words.size) place.steps = [{ ask: { words }, to }];
      place.free = rows.map((row) => this.#row(row, to));
      if (part.is === 'choice' && part.optional) place.free.push(to);
    }
    return place;
  }

  #setParts(name: string): SetParts {
    let parts = this.#sets.get(name);
    if (!parts) {
      const { tokens, starts } = cut(allSets[name]!, () => {});
      this.#sets.set(name, parts = partsOf(starts.map((at) => rowAt(tokens, at))));
    }
    return parts;
  }
}

/** Choices, the single words among them as one set. */
function partsOf(choices: Row[]): SetParts {
  const words = new Set<string>();
  const rows = choices.filter((row) => {
    const [only] = row;
    if (row.length !== 1 || only!.is !== 'word' || !isPlain(only!.text)) return row.length > 0;
    words.add(only!.text);
    return false;
  });
  return { words, rows };
}

function askOf(token: string): Ask {
  if (token[0] === '=') return { exact: token.slice(1).toLowerCase() };
  if (token[0] === '#') return { shape: shapeBits[token as Shape] };
  return token.endsWith('*') ? { start: token.slice(0, -1) } : { words: new Set([token]) };
}

/** A token by which a row is found: gaps are all alike, and capitals are told apart later. */
function headOf(token: string): string {
  return token[0] === '~' ? '~' : token[0] === '=' ? token.toLowerCase() : token;
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

/** Adds a value to a key's list, once if it comes twice running. */
function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (list[list.length - 1] !== value) list.push(value);
}
