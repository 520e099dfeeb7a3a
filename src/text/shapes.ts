/** Words known by their shape rather than their letters: year groups, class codes, names. */
import type { Word } from '../model.ts';

/** Y8, yr11s, U14s, S3, P7, p4s: a year group written short. */
export function isYearCode(word: Word): boolean {
  if (word.text === 'eyfs') return true;
  const match = /^(?:y|yr|yrs|year)(\d{1,2})s?$/.exec(word.text);
  return match !== null ? isGrade(match[1]!) : /^u(?:9|1[0-8])s?$/.test(word.text) || (word.caps !== 'lower' ? /^(?:s[1-6]|p[1-7])s?$/ : /^(?:s[1-6]|p[1-7])s$/).test(word.text);
}

/** Capitals after a number that are measures, times or makes: 4K, 3D, 9PM, 5G. */
const measures = /^(?:\d+(?:k|m|d|x|am|pm|th|st|nd|rd|gb|tb|mp|hd|ft|kg|km|bn|uk|us|ks|ds)|[3456]gs?|2b)$/;

/** 8G1, 9C, 7B's, 10X/Sc2: a class known by its code. Lower case only where a second number makes it plain. */
export function isClassCode(word: Word): boolean {
  const match = /^(?:yr?)?(\d{1,2})([a-z]{1,3})(\d{0,2})s?$/.exec(word.text);
  if (!match || !isGrade(match[1]!)) return false;
  // "8x4" is a sheet of plywood and a 4X4 a car; "8X4" is a class.
  if (match[2]!.length > 2 || (/^\d+x\d/.test(word.text) && (word.caps === 'lower' || word.text === '4x4'))) return false;
  if (match[3] !== '') return true;
  return word.caps !== 'lower' && !measures.test(word.text);
}

/** Capitals that are no one's name. */
const notNames = new Set(('weve were theyve theyre dont cant whats thats lets theres wheres hes shes youre youve isnt arent wont didnt doesnt couldnt wouldnt senedd the a an and but or so if i im ive ill id it its this that these those we you he she they them his her our your my me us who what when where why how which '
  + 'yes no not now then there here just all any some every one two three first last next new old good great happy hi hiya hey hello dear thanks thank sorry please morning evening afternoon '
  + 'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december christmas easter xmas '
  + 'mon tue tues wed weds thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec '
  + 'uk british english welsh scottish irish england wales scotland ireland britain london cardiff god lord jesus mr mrs ms miss dr sir year class school form teacher head '
  + 'facebook twitter instagram google netflix bbc itv tesco asda lidl aldi covid maths english science history geography french german spanish art music drama lol omg wow well oh '
  + 'can could would should will did do does is are was were am be been being have has had get got go going went come coming see saw from for with at by on in of to up down out off over as than '
  + 'love looking feeling had has trying anyone someone everyone nobody nothing something everything because also still even only very really never always maybe another other more most much many').split(' '));

/** A capital, two to fifteen letters, and not a word that is often given one. */
export function isName(word: Word): boolean {
  if (word.kind !== 'word' || word.tag || word.caps === 'lower' || word.caps === 'upper') return false;
  const { length } = word.text;
  return length > 1 && length < 16 && !notNames.has(word.text) && /^[a-z]+$/.test(word.text);
}

/** A school year by number, Reception (0) to Year 13. */
export function isGrade(number: string): boolean {
  return number.length < 3 && Number(number) >= 1 && Number(number) <= 13;
}

/** The shapes a phrase can ask for. */
export type Shape = '#n' | '#g' | '#y' | '#code' | '#Name' | '#past' | '#I' | '#ed' | '#nth';

/** Each shape's bit in the answer of `shapesOf`. */
export const shapeBits: Record<Shape, number> = { '#n': 1, '#g': 2, '#y': 4, '#code': 8, '#Name': 16, '#past': 32, '#I': 64, '#ed': 128, '#nth': 256 };

/** A word's shapes, as bits. */
export function shapesOf(word: Word): number {
  if (word.kind === 'number') return 1 + (isGrade(word.text) ? 2 : 0) + (/^(?:19\d\d|200\d)$/.test(word.text) ? 32 : 0);
  if (word.kind !== 'word') return 0;
  const digits = /\d/.test(word.text);
  if (word.owns && /^[b-hj-z]s$/.test(word.text) && word.caps === 'title') return 64;
  // A is nearly always the article.
  if (word.text.length === 1) return word.caps === 'title' && /[b-hj-z]/.test(word.text) ? 64 : 0;
  if (!digits) return (/[a-df-z]ed$/.test(word.text) && word.text.length > 4 ? 128 : 0) + (isName(word) ? 16 : 0) + (word.text === 'eyfs' ? 4 : 0);
  return (/^\d+(?:st|nd|rd|th)$/.test(word.text) ? 256 : 0) + (/^\d{1,2}s$/.test(word.text) && isGrade(word.text.slice(0, -1)) ? 2 : 0) + (isYearCode(word) ? 4 : 0) + (isClassCode(word) ? 8 : 0);
}
