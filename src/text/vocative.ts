/** Whom a message speaks to by name, and whom it then speaks of. */
import type { ReadText, Word } from '../model.ts';
import { find, phrases, type Hit } from './phrases.ts';

const titles = new Set(['mr', 'mrs', 'ms']);
const hails = new Set('actually afternoon alright aye both bore da dear evening haia heia hello helo hey hi hiya look listen morning no oh oi ok please shwmae so sorry thanks well yes'.split(' '));
/** After these a title at the end is whom one speaks to: "she was fine today Mrs T". */
const closers = new Set('again all fine gone good here it now ok okay soon star then there though today tomorrow tonight well yet'.split(' '));
/** Before a name these make it a place, the writer, or somebody grown up. */
const notChild = new Set('at from im in into its love mr mrs miss ms dr near on outside sir this through via'.split(' '));
const names = phrases('#Name');
/** A name that does or is something: its capital then does not come from the start of a sentence. */
const subject = phrases('#Name (been|can|cant|couldnt|@did|didnt|does|doesnt|got|had|has|hasnt|is|isnt|was|wasnt|will|wont|yn)');

/** Grown-ups spoken to by title, as staff speak to parents: "Mrs Osman, you…", "We've been through this, Mr Hocking." */
export function toTitled({ raw, words }: ReadText): Hit[] {
  return words.flatMap(({ text }, at): Hit[] => {
    const name = words[at + 1];
    if (!titles.has(text) || name?.kind !== 'word' || name.sentence !== words[at]!.sentence) return [];
    const opens = at === 0 || hails.has(words[at - 1]!.text) || /,\s*$/.test(raw.slice(words[at - 1]!.end, words[at]!.start));
    const next = words[at + 2];
    const parted = next === undefined || /^\s*[,.!?:\n–—]/.test(raw.slice(name.end, next.start)) || /^(?:can|i|ill|im|its|ive|please|this|we|you|your|youve)$/.test(next.text);
    // "Hi Ama, Mr Pell." is who writes.
    const writer = at > 1 && next?.sentence !== name.sentence && (words[at]!.first || (next === undefined && name.text.length === 1) || (hails.has(words[at - 2]!.text) && !hails.has(words[at - 1]!.text)));
    const closes = at > 0 && closers.has(words[at - 1]!.text) && words[at - 1]!.sentence === name.sentence && parted;
    return ((opens && !writer) || closes) && parted ? [{ from: at, to: at + 2 }] : [];
  });
}

/** Somebody named in a message who is neither its reader nor its writer; `busy` for those alone who do, are or own something. */
export function namedBeside(text: ReadText, busy = false): Hit[] {
  const { words } = text;
  const acting = new Set(find(text, subject).map(({ from }) => from));
  return find(text, names).filter(({ from, to }) => to - from === 1 && !greeted(text, from) && !signs(words, from)
    && !notChild.has(words[from - 1]?.text ?? '') && ((!busy && !words[from]!.first) || words[from]!.owns || acting.has(from)));
}

/** "Hi Toni,", "Tracy please": the reader. */
function greeted({ raw, words }: ReadText, at: number): boolean {
  if (at === 0 && !words[0]!.owns) return words[1] !== undefined && !/^(?:been|can|cant|couldnt|did|didnt|does|doesnt|got|had|has|hasnt|is|isnt|was|wasnt|will|wont)$/.test(words[1].text) && /^(?:,| (?:please|its|i|just|you|love|hun)\b)/i.test(raw.slice(words[0]!.end));
  return at > 0 && at < 4 && hails.has(words[at - 1]!.text);
}

/** The last words of a message are its writer's name. */
function signs(words: Word[], at: number): boolean {
  return words.length - at < 3 && (words[at]!.first || titles.has(words[at - 1]?.text ?? ''));
}

const titled = phrases('(anti|auntie) #Name, (dr|miss|mr|mrs|ms) (#I|#Name|=A), miss, sir');
const tails = new Set(['x', 'xx', 'xxx', 'here', 'from', 'sy', 'yma', 'o', 'or']);

/** "… Miss Price x", "its Mr B": a member of staff's own name, given at an end of what they write. */
export function signed(text: ReadText): Hit[] {
  const { words, raw } = text;
  const foot = /(?:^|[.!?,\n]|\bx+) *(?:mrs?|miss|ms) [a-z][.! x]*$/i.test(raw) ? [{ from: words.length - 1, to: words.length }] : [];
  return [...foot, ...find(text, titled).filter(({ from, to }) => {
    const after = words[to];
    const before = words[from - 1];
    if (before && /^(its|im|from|love|is)$/.test(before.text)) return true;
    if (after?.text === 'here') return true;
    // "Hi Ama, Mr Pell. I got your message": a title right after the one greeted.
    if (from === 2 && to - from > 1 && hails.has(words[0]!.text) && after?.sentence !== words[to - 1]!.sentence) return true;
    const ends = after === undefined || to === words.length - 1 || after.kind === 'emoji' || tails.has(after.text) || raw[words[to - 1]!.end + 1] === '(';
    return ends && from > 1 && (to - from > 1 || before!.sentence !== words[from]!.sentence) && before!.text !== 'hi';
  })];
}
