/** Makes a draft's text ready for the rules: plain words that remember where they stood in the user's own text. */
import type { ReadText, Word } from '../model.ts';
import { toPlain } from './plain.ts';
import { textSpeak } from './text-speak.ts';

/** The longest text that is read, in UTF-16 units: a little over the longest post any of the sites takes (Facebook, 63,206). */
export const longestRead = 64_000;

/** Longest run of letters taken as one word; longer ones are cut, as no word is. */
const longestWord = 48;

/** What a text is cut into. The tables of every alphabet take an engine longer to make ready than all the rest: most texts need none. */
const pieceOf = (letters: string, flags: string, signs = '') => new RegExp(`https?:\\/\\/[^\\s]{1,400}|[${letters}](?:[${letters}]|['*_](?=[${letters}*'_]))*|[@#\\n]|[.!?]+${signs}`, flags);
const plainPiece = pieceOf('a-zA-Z0-9', 'g');
const anyPiece = pieceOf('\\p{L}\\p{N}', 'gu', '|\\p{Extended_Pictographic}');
const local = /[A-Za-z0-9._%+-]/;
const domain = /[A-Za-z0-9.-]/;

/** Prepares a draft's text. One pass; time grows in line with the length. Never throws. */
export function readText(whole: string): ReadText {
  const raw = whole.slice(0, longestRead);
  const plain = toPlain(raw);
  const words: Word[] = [];
  let sentence = 0;
  let first = true;
  let tagFrom = -1;
  const push = (from: number, to: number, kind: Word['kind'], tag: boolean): void => {
    const shown = plain.text.slice(from, Math.min(to, from + longestWord * (kind === 'word' ? 1 : 4)));
    const { text, alt, caps, owns } = kind === 'word' ? spelt(shown) : { text: shown.toLowerCase(), alt: undefined, caps: capsOf(shown), owns: false };
    words.push({ text, start: plain.at[from]!, end: endOf(plain.at, to, raw), kind, caps, sentence, first, tag, owns, ...(alt !== undefined && { alt }) });
    first = false;
  };
  const piece = /^[\0-\x7f]*$/.test(plain.text) ? plainPiece : anyPiece;
  piece.lastIndex = 0;
  for (let match = piece.exec(plain.text); match; match = piece.exec(plain.text)) {
    const shown = match[0];
    const from = match.index;
    const to = from + shown.length;
    const lead = shown[0]!;
    if (lead === '\n') { sentence++; first = true; continue; }
    if (lead === '.' || lead === '!' || lead === '?') {
      if (to >= plain.text.length || /\s/.test(plain.text[to]!)) { sentence++; first = true; }
      continue;
    }
    if (lead === '#') { tagFrom = to; continue; }
    if (lead === '@') {
      const end = reach(plain.text, to, domain, 1, 80);
      const start = reach(plain.text, from - 1, local, -1, 64) + 1;
      if (start < from && plain.text.slice(to, end).includes('.')) {
        // The words already taken as the front of the address belong to it.
        while (words.length && words[words.length - 1]!.start >= plain.at[start]!) words.pop();
        const stop = plain.text[end - 1] === '.' ? end - 1 : end;
        push(start, stop, 'email', false);
        piece.lastIndex = stop;
      } else {
        const stop = reach(plain.text, to, /[A-Za-z0-9_]/, 1, 40);
        if (stop > to) { push(from, stop, 'handle', false); piece.lastIndex = stop; }
      }
      continue;
    }
    if (lead === 'h' && shown.startsWith('http')) { if (shown.includes('://')) { push(from, to, 'link', false); continue; } }
    if (lead > '\x7f' && (/\p{Extended_Pictographic}/u.test(lead) || (shown.length === 2 && /\p{Extended_Pictographic}/u.test(shown)))) { push(from, to, 'emoji', false); continue; }
    if (tagFrom === from) {
      for (const [a, b] of tagParts(shown)) push(from + a, from + b, kindOf(shown.slice(a, b)), true);
      continue;
    }
    push(from, to, kindOf(shown), false);
  }
  return { raw, words };
}

function kindOf(shown: string): Word['kind'] {
  return shown[0]! <= '9' && /^\d+$/.test(shown) ? 'number' : 'word';
}

/** Where a word that ends before plain character `to` ends in the user's text: after any hidden character inside it, not beyond. */
function endOf(at: Uint32Array, to: number, raw: string): number {
  const last = at[to - 1]!;
  const code = raw.codePointAt(last) ?? 0;
  return last + (code > 0xffff ? 2 : 1);
}

function reach(text: string, from: number, allowed: RegExp, step: 1 | -1, most: number): number {
  let i = from;
  while (i >= 0 && i < text.length && Math.abs(i - from) < most && allowed.test(text[i]!)) i += step;
  return i;
}

/** "GlanAfon2" is Glan, Afon, 2; "proudmam" stays whole. */
function tagParts(tag: string): [number, number][] {
  const parts: [number, number][] = [];
  const part = /\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{N}+|\p{L}+/gu;
  for (let match = part.exec(tag); match; match = part.exec(tag)) parts.push([match.index, match.index + match[0].length]);
  return parts;
}

/** A word as it is meant. */
type Spelling = Pick<Word, 'text' | 'alt' | 'caps' | 'owns'>;
/** Words met before, as written: a draft is read anew at every pause, and most of it is unchanged. */
const spellings = new Map<string, Spelling>();
const mostSpellings = 20_000;

/** "Cuthbert's" is "cuthberts", "2moz" is "tomorrow", "soooo" is "so". */
function spelt(shown: string): Spelling {
  const known = spellings.get(shown);
  if (known) return known;
  const caps = capsOf(shown);
  let text = shown.toLowerCase();
  const owns = text.endsWith("'s") || text.endsWith("s'");
  text = text.replace(/['_]/g, '');
  // One capital letter is an initial, not text-speak.
  if (text.length > 1 || caps === 'lower') text = textSpeak.get(text) ?? unclipped(text);
  const stretched = text.length > 2 && /([a-z])\1\1/.test(text);
  const alt = stretched ? text.replace(/([a-z])\1{2,}/g, '$1') : undefined;
  if (stretched) text = text.replace(/([a-z])\1{2,}/g, '$1$1');
  if (spellings.size >= mostSpellings) spellings.clear();
  const spelling = { text, alt, caps, owns };
  spellings.set(shown, spelling);
  return spelling;
}

/** Words often written without their g, and safe to mend: "captain" is none of them. */
const clipped = new Set('askin bein bringin callin comin cookin cryin doin drinkin drivin dyin eatin everythin evenin feelin fightin gettin givin goin hangin havin helpin keepin laughin leavin livin lookin losin lovin makin marryin mornin movin nothin payin playin puttin readin ringin runnin sayin seein sendin shoutin sittin sleepin somethin standin startin stayin stoppin swearin takin talkin teachin tellin textin thinkin tryin usin waitin walkin wantin watchin wearin workin writin anythin'.split(' '));

/** "Goin" is "going", "shouldnae" is "shouldnt". */
function unclipped(text: string): string {
  if (clipped.has(text)) return `${text}g`;
  return text.length > 5 && text.endsWith('nae') ? text.replace(/nae$/, 'nt') : text;
}

function capsOf(shown: string): Word['caps'] {
  const lower = shown.toLowerCase();
  if (lower === shown) return 'lower';
  // Most words with a capital are as plain as this.
  if (/^[A-Z][a-z]+$/.test(shown)) return 'title';
  const upper = shown.toUpperCase();
  // "TAs" and "SENCO's" are capitals with a plural.
  const stem = shown.replace(/'?s$/, '');
  const letters = stem.replace(/[^\p{L}]/gu, '').length;
  if (upper === shown || stem === stem.toUpperCase()) return letters > 1 ? 'upper' : 'title';
  if (shown.slice(1) === lower.slice(1)) return 'title';
  return /^[^\p{L}]*\p{Lu}[^\p{Lu}]*$/u.test(shown) ? 'title' : 'mixed';
}
