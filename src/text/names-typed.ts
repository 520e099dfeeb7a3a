/** The people whose names the user typed in, found in a draft. */
import type { Profile, Word } from '../model.ts';
import type { Hit } from './phrases.ts';
import { isName } from './shapes.ts';

/** Where they are named. */
export interface NamesTyped {
  /** In full, or by title. */
  known: Hit[];
  /** By first name or surname alone: could be any friend. */
  firstNames: Hit[];
}

/** Letters an initial can be: X seldom is. */
const letters = 'abcdefghijklmnopqrstuvwyz';
/** Before a name. */
export const titles = new Set(['mr', 'mrs', 'miss', 'ms', 'dr', 'sir', 'mx', 'sister', 'father', 'rev', 'prof', 'madam']);
/** After a name these say it is a place or thing: "Tranter Street". */
const placesAfter = new Set(['street', 'road', 'rd', 'lane', 'avenue', 'close', 'park', 'house', 'hall', 'hill', 'united', 'town', 'city', 'arms', 'island', 'bay', 'fm', 'tour', 'from chapel', 'chapel']);

/** The people the user typed, the head among them: named in full or by title, and by one name alone. */
export function namesTyped(words: Word[], { school }: Profile): NamesTyped {
  const known: Hit[] = [];
  const firstNames: Hit[] = [];
  const { people, heads, initials } = peopleOf(school);
  if (people.length === 0) return { known, firstNames };
  for (let i = 0; i < words.length; i++) {
    const base = bare(words[i]!, heads);
    if (base === null) {
      if (isShortFor(words[i]!, people)) firstNames.push({ from: i, to: i + 1 });
      continue;
    }
    for (const parts of heads.get(base)!) {
      const surname = parts[parts.length - 1]!;
      const before = words[i - 1];
      const after = words[i + 1];
      if (words[i]!.caps === 'lower' && verbs.has(base) && parts.length > 1) continue;
      if (after && placesAfter.has(after.text) && words[i]!.caps !== 'lower') continue;
      if (base === surname && before && titles.has(before.text)) {
        // "Old Mrs Pritchard from chapel" is someone else.
        if (words[i - 2]?.text !== 'old' && !(after?.text === 'from' && words[i + 2]?.text !== 'work')) known.push({ from: i - 1, to: i + 1 });
      } else if (parts.length > 1 && base === parts[0] && after && bare(after, heads) === surname) known.push({ from: i, to: i + 2 });
      else if (parts.length > 1 && base === parts[0] && after && after.text === surname[0] && after.caps !== 'lower') known.push({ from: i, to: i + 2 });
      // "Rory McIlroy" and "Ridley Scott" are no head called McIlroy or Ridley.
      else if (base === surname && parts.length === 1 && (isNameBeside(before) || isNameBeside(after))) continue;
      else if (base === surname && !titles.has(parts[0]!) && parts.length === 1) known.push({ from: i, to: i + 1 });
      // "Baxter's soup": a name alone that owns something may be a shop's.
      else if (base === surname && words[i]!.owns && parts.length > 1) firstNames.push({ from: i, to: i + 1 });
      else if (base === surname && surname.length > 5 && words[i]!.caps !== 'lower' && !(before && before.caps === 'title' && !before.first) && !(after && after.caps === 'title' && !after.first && isSurnameLike(after))) known.push({ from: i, to: i + 1 });
      else if (parts.length > 1 && base === parts[0] && !(after && after.caps === 'title' && after.kind === 'word' && !after.first && isSurnameLike(after))) firstNames.push({ from: i, to: i + 1 });
      else if (base === surname && parts.length > 1 && !words[i]!.tag && (words[i]!.caps !== 'lower' || words[0]!.caps === 'lower') && !(before && before.caps === 'title' && !before.first)) firstNames.push({ from: i, to: i + 1 });
    }
  }
  // A title and an initial: "Dr O", "Mrs P".
  for (let i = 1; i < words.length; i++) {
    const word = words[i]!;
    if (word.text.length === 1 && word.caps !== 'lower' && initials.has(word.text) && titles.has(words[i - 1]!.text)) known.push({ from: i - 1, to: i + 1 });
  }
  return { known, firstNames };
}

/** "Dyl" for Dylan: three letters or more of a typed first name, with a capital. */
function isShortFor(word: Word, people: string[][]): boolean {
  return word.kind === 'word' && word.caps === 'title' && !word.tag && word.text.length > 2 && people.some((parts) => parts.length > 1 && parts[0]!.length > word.text.length + 1 && parts[0]!.startsWith(word.text));
}

/** First names that are everyday words too: in small letters they are those. */
const verbs = new Set('amber art bill bob carol chase daisy dawn dean don drew faith frank gene grace grant guy harry heather holly hope ivy jack jean joy june lance lily mark may miles nick olive pat penny poppy ray rich rob rose ruby sandy sue summer victor wade will'.split(' '));

/** A word right beside a surname that makes it another person's whole name. */
function isNameBeside(word: Word | undefined): boolean {
  return word !== undefined && !word.owns && isName(word) && isSurnameLike(word) && !(word.first && (word.text.endsWith('ly') || asides.has(word.text)));
}
/** Words that open a sentence before somebody's name. */
const asides = new Set('again apparently bet bloody cheers even guess heard old poor reckon saw think thought told today tomorrow tonight yesterday'.split(' '));

function isSurnameLike(word: Word): boolean {
  return /^[a-z]+$/.test(word.text) && word.text.length > 2;
}

/** A word's name in the table, with a possessive or plural s let go. */
function bare(word: Word, table: Map<string, unknown>): string | null {
  if (word.kind !== 'word') return null;
  if (table.has(word.text)) return word.text;
  const without = word.text.endsWith('s') ? word.text.slice(0, -1) : '';
  return without && table.has(without) ? without : null;
}

/** The names the user typed, taken apart. */
interface Named { of: string; people: string[][]; heads: Map<string, string[][]>; initials: Set<string> }
let lastNamed: Named | null = null;

/** Takes the names of a school apart, once for as long as they stay the same. */
function peopleOf({ headteacher, people: others }: Profile['school']): Named {
  const of = [headteacher, ...others].join('\n');
  if (lastNamed?.of === of) return lastNamed;
  const people = [headteacher, ...others].map(partsOf).filter((parts) => parts.length > 0);
  const heads = new Map<string, string[][]>();
  for (const parts of people) for (const part of new Set(parts)) heads.set(part, [...(heads.get(part) ?? []), parts]);
  const initials = new Set(people.map((parts) => parts[parts.length - 1]![0]!).filter((initial) => letters.includes(initial)));
  return lastNamed = { of, people, heads, initials };
}

/** A typed name as plain words, its title left off. */
function partsOf(name: string): string[] {
  return name.toLowerCase().normalize('NFKD').replace(/\p{M}|['’.]/gu, '').split(/[^\p{L}]+/u).filter((part) => part !== '' && !titles.has(part));
}
