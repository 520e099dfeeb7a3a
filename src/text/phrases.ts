/**
 * Phrases: a small language for how people say a thing, matched over the words of a draft.
 *
 * A phrase is a row of words. `a|b` in brackets is a choice, `?` after a word or bracket makes it optional, `moan*` is any
 * word that starts so, `~` skips up to three words (`~5` up to five), `@kin` is a set of src/text/sets.ts, `=HT` is matched
 * in just those letters. `#n` is a number, `#y` a year group written short (Y8, yr4s), `#code` a class code (8G1),
 * `#Name` a word that looks like a name, `#past` a year before 2010. Phrases are parted by commas or new lines.
 *
 * A phrase stays within one sentence. Every gap and choice is bounded, so matching takes time in line with the length of the text.
 */
import type { ReadText, Word } from '../model.ts';
import { isClassCode, isGrade, isName, isYearCode } from './shapes.ts';
import { sets } from './sets.ts';

/** Words [from, to) of a text. */
export interface Hit { from: number; to: number }

/** A lexicon of phrases. Compiled the first time it is used. */
export interface Phrases { source: string; index?: Index }

type Node =
  | { is: 'word' | 'exact' | 'start'; text: string } | { is: 'shape'; text: Shape }
  | { is: 'gap'; most: number } | { is: 'choice' | 'maybe'; of: Index };
type Shape = '#n' | '#g' | '#y' | '#code' | '#Name' | '#past';
/** Rows of nodes by what they can begin with. */
interface Index { words: Map<string, Node[][]>; starts: Map<string, Node[][]>; shapes: [Shape, Node[][]][]; any: Node[][] }

/** Says what a lexicon holds. Nothing is compiled yet. */
export function phrases(source: string): Phrases {
  return { source };
}

const found = new WeakMap<ReadText, Map<Phrases, Hit[]>>();

/** Every place a lexicon matches, in order; a match inside a longer one is left out. Remembered per text. */
export function find(text: ReadText, lexicon: Phrases): Hit[] {
  let known = found.get(text);
  if (!known) found.set(text, known = new Map());
  let hits = known.get(lexicon);
  if (!hits) known.set(lexicon, hits = scan(text, lexicon));
  return hits;
}

/** Whether a lexicon matches anywhere. */
export function has(text: ReadText, lexicon: Phrases): boolean {
  return find(text, lexicon).length > 0;
}

/** Hits that do not touch any of the others. */
export function outside(hits: Hit[], others: Hit[]): Hit[] {
  return hits.filter((hit) => !others.some((other) => other.from < hit.to && hit.from < other.to));
}

function scan(text: ReadText, lexicon: Phrases): Hit[] {
  const index = lexicon.index ??= compile(lexicon.source);
  const hits: Hit[] = [];
  for (let i = 0; i < text.words.length; i++) {
    const end = furthest(index, text.words, i, [], 0, text.words[i]!.sentence);
    const last = hits[hits.length - 1];
    if (end > i && !(last && last.to >= end)) hits.push({ from: i, to: end });
  }
  return hits;
}

/** The furthest word in one sentence that a row of the index, followed by `rest` from its node `n`, can reach from `at`; -1 when none fits. */
function furthest(index: Index, words: Word[], at: number, rest: Node[], n: number, sentence: number): number {
  const word = words[at];
  if (!word || word.sentence !== sentence) return -1;
  let end = -1;
  const tryRows = (rows: Node[][] | undefined): void => {
    if (rows) for (const row of rows) {
      const after = match(row, 0, words, at, sentence);
      if (after >= 0) end = Math.max(end, match(rest, n, words, after, sentence));
    }
  };
  tryRows(index.words.get(word.text));
  if (word.alt !== undefined) tryRows(index.words.get(word.alt));
  if (index.starts.size) tryRows(index.starts.get(word.text.slice(0, 3)));
  for (const [shape, rows] of index.shapes) if (hasShape(word, shape)) tryRows(rows);
  return end;
}

/** The furthest word the nodes from `n` on can reach from `at`, or -1. */
function match(nodes: Node[], n: number, words: Word[], at: number, sentence: number): number {
  if (n === nodes.length) return at;
  const node = nodes[n]!;
  if (node.is === 'gap') {
    for (let skip = 0; skip <= node.most && at + skip < words.length; skip++) {
      const end = match(nodes, n + 1, words, at + skip, sentence);
      if (end >= 0) return end;
    }
    return -1;
  }
  if (node.is === 'choice' || node.is === 'maybe') {
    const end = furthest(node.of, words, at, nodes, n + 1, sentence);
    return end < 0 && node.is === 'maybe' ? match(nodes, n + 1, words, at, sentence) : end;
  }
  const word = words[at];
  return word && word.sentence === sentence && fits(word, node) ? match(nodes, n + 1, words, at + 1, sentence) : -1;
}

function fits(word: Word, node: Node): boolean {
  switch (node.is) {
    case 'word': return word.text === node.text || word.alt === node.text;
    case 'exact': return word.caps !== 'lower' && word.text === node.text && (word.caps === 'upper' || node.text.length === 1);
    case 'start': return word.text.startsWith(node.text);
    case 'shape': return hasShape(word, node.text);
    default: return false;
  }
}

function hasShape(word: Word, shape: Shape): boolean {
  switch (shape) {
    case '#n': return word.kind === 'number';
    case '#g': return isGrade(word.kind === 'number' ? word.text : /^\d{1,2}s$/.test(word.text) ? word.text.slice(0, -1) : '');
    case '#y': return isYearCode(word);
    case '#code': return isClassCode(word);
    case '#Name': return isName(word);
    case '#past': return word.kind === 'number' && /^(?:19\d\d|200\d)$/.test(word.text);
  }
}

// ---------------------------------------------------------------- compiling

/** Sets are compiled once, whichever lexicons use them. */
const compiledSets = new Map<string, Index>();

function compile(source: string): Index {
  return indexOf(rowsOf(source).map(parse).filter((row) => row.length > 0));
}

/** Parts a lexicon at commas and new lines, except inside brackets. */
function rowsOf(source: string): string[] {
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
  return rows;
}

function indexOf(rows: Node[][]): Index {
  const index: Index = { words: new Map(), starts: new Map(), shapes: [], any: rows };
  for (const row of rows) for (const first of firsts(row)) file(index, first, row);
  return index;
}

function file(index: Index, first: Node, row: Node[]): void {
  if (first.is === 'shape') {
    const rows = index.shapes.find(([shape]) => shape === first.text)?.[1];
    if (!rows) index.shapes.push([first.text, [row]]);
    else if (!rows.includes(row)) rows.push(row);
  } else if (first.is === 'word' || first.is === 'exact' || first.is === 'start') {
    const map = first.is === 'start' ? index.starts : index.words;
    const key = first.is === 'start' ? first.text.slice(0, 3) : first.text;
    const rows = map.get(key);
    if (!rows) map.set(key, [row]);
    else if (!rows.includes(row)) rows.push(row);
  }
}

/** The nodes a row can begin with. */
function firsts(row: Node[]): Node[] {
  const all: Node[] = [];
  for (const node of row) {
    if (node.is === 'gap') continue;
    if (node.is !== 'choice' && node.is !== 'maybe') { all.push(node); break; }
    for (const inner of node.of.any) all.push(...firsts(inner));
    if (node.is === 'choice') break;
  }
  return all;
}

function parse(line: string): Node[] {
  const tokens = line.match(/[()|?]|[^\s()|?]+/g) ?? [];
  let at = 0;
  const row = (): Node[] => {
    const nodes: Node[] = [];
    while (at < tokens.length && tokens[at] !== ')' && tokens[at] !== '|') {
      const token = tokens[at++]!;
      if (token === '?') {
        const last = nodes.pop()!;
        nodes.push({ is: 'maybe', of: last.is === 'choice' ? last.of : indexOf([[last]]) });
      } else if (token === '(') {
        const rows = [row()];
        while (tokens[at] === '|') { at++; rows.push(row()); }
        at++;
        nodes.push({ is: 'choice', of: indexOf(rows) });
      } else nodes.push(leaf(token));
    }
    return nodes;
  };
  return row();
}

function leaf(token: string): Node {
  const text = token.slice(1);
  if (token[0] === '~') return { is: 'gap', most: Number(text || 3) };
  if (token[0] === '#') return { is: 'shape', text: token as Shape };
  if (token[0] === '=') return { is: 'exact', text: text.toLowerCase() };
  if (token[0] === '@') return { is: 'choice', of: setOf(text) };
  return token.endsWith('*') ? { is: 'start', text: token.slice(0, -1) } : { is: 'word', text: token };
}

function setOf(name: string): Index {
  let set = compiledSets.get(name);
  if (!set) {
    const source = sets[name];
    if (source === undefined) throw new Error(`No set of words is called ${name}`);
    compiledSets.set(name, set = compile(source));
  }
  return set;
}
