/** How staff write to pupils and to their families: openings, sign-offs, what is told and what is asked. */
import type { Draft, ReadText } from '../model.ts';
import { familySigns } from './families.ts';
import { adult, again, amongParents, amongStaff, animals, apart, arranged, byTitle, care, childReport, childThings, errand, exam, fondly, greeting, kind, kitTalk, matters, ofThem, ofYou, othersLife, parentHandle, parentName, press, scolded, settled, shared, tasks, theChild, theirKin, warm, you, yours } from './letter-words.ts';
import { perText } from './per-text.ts';
import { find, has, outside, type Hit } from './phrases.ts';
import { childhood, insider, introduction, schoolWords } from './school-day.ts';
import { isName } from './shapes.ts';
import { namedBeside, signed, toTitled } from './vocative.ts';
import type { Clue } from './weigh.ts';

/** Before "Zoe's mum" these make her the reader. */
const hailed = /^(?:hi|hiya|hey|haia|heia|hello|helo|shwmae|dear|morning|afternoon|evening|this|you|youre)$/;
/** Openings, and what after them is nobody's name. */
const hails = /^(hi|hiya|hey|haia|heia|hello|helo|shwmae|alright|oi)$/;
const crowd = /^(all|everyone|everybody|there|both|guys|folks|mum|mam|dad|nan|love|its|is|can|i|im|we|any|anyone|sorry|just|yes|no|has|have|do|did|are|what|hun|hon|babe|the|my)$/;

/** Cries that open a message and are nobody's name. */
const cries = new Set('absolutely agreed amazing beautiful brilliant congrats congratulations diolch done exactly excellent fab fabulous fantastic gorgeous gosh help hurrah hooray incredible lush perfect sorted stunning superb well whoop wonderful wow yay yep yes'.split(' '));

const opening = perText((text) => {
  const title = signed(text);
  return { title, who: [...title, ...find(text, introduction)], named: has(text, greeting) || namedFirst(text), you: has(text, you) };
});

/** "Jas, I've read your message", "Carys!! Look at you". */
function namedFirst({ words, raw }: ReadText): boolean {
  const [first, second] = words;
  if (first !== undefined && isName(first) && !cries.has(first.text) && /^!+ /.test(raw.slice(first.end))) return true;
  if (first !== undefined && second !== undefined && hails.test(first.text) && second.kind === 'word' && second.text.length > 2 && !crowd.test(second.text)) return true;
  return first !== undefined && second !== undefined && first.kind === 'word' && first.caps === 'title' && first.text.length > 2
    && /^(i|ive|im|its|you|your|ur|thanks|that|well|so|just|miss|we|can|the|please|hes|shes|stop|dont)$/.test(second.text) && !/^(thanks|yes|well|and|but|sorry|the|hope|then|what|when|think|thinking)$/.test(first.text);
}

/** "Miss Reed here", "sir says": what only pupils call staff. */
function teacherly({ words }: ReadText, who: Hit[]): boolean {
  return who.some(({ from, to }) => words.slice(from, to).some(({ text }) => text === 'miss' || text === 'sir'));
}


/** "Hi Zoe's mum", "(Milo's dad?)": the reader is somebody's parent. */
function parentOf(text: ReadText): Hit[] {
  return find(text, theirKin).filter(({ from }) => from > 0 && from < 8 && /^(?!this|its)[a-z]{2,}s$/.test(text.words[from - 1]!.text)
    && (hailed.test(text.words[from - 2]?.text ?? '') || text.raw[text.words[from - 1]!.start - 1] === '(' || text.raw[text.words[from]!.end] === '?'));
}


/** Initials at the foot of a letter: "… by a mile. HL". */
const initials = /(?:^|[.!?,\n] ?)(?:[A-Z]{2,3}|[Ss]ir|[Ss]yr|[Mm]iss)[.! x]*$/;

/** Clues that a message or comment is written to a pupil, present or past. */
export function toPupil(draft: Draft, text: ReadText): Clue[] {
  return pupilLetter(text, draft);
}

const pupilLetter = perText((text: ReadText, draft: Draft): Clue[] => {
  if (draft.surface === 'post' || draft.surface === 'bio') return [];
  const { who, named, you: said, title: titles } = opening(text);
  const personal = draft.surface === 'message';
  const title = titles.length > 0;
  if (!said && !title && !(personal && (named || teacherly(text, who))) && !has(text, apart) && !has(text, again)) return [];
  const clues = [shared, apart, tasks, care, warm, kind, again].map((lexicon) => (lexicon === tasks ? [...find(text, tasks), ...find(text, exam)] : find(text, lexicon)));
  const seen = clues.toSpliced(5, 1).filter((hits) => hits.length > 0).length;
  const theirs = clues[0]!.length + clues[1]!.length + clues[4]!.length > 0;
  const points = [1.2, 1.1, 1, 0.8, 0.9, 0.4, 1.6];
  const parentish = has(text, amongParents) || toTitled(text).length > 0 || parentOf(text).length > 0;
  const spokenTo = said && !has(text, theChild);
  return [
    // Nobody but a pupil, or a parent, hears from a "Mrs Pell here".
    { points: seen || teacherly(text, who) || (named && spokenTo) || (title && !has(text, theChild)) ? 1.1 : 0.6, seen: who },
    { points: seen || named ? 0.1 : 0.4, seen: title && said },
    { points: seen || named ? 0.8 : 0.4, seen: who.length === 0 && personal && initials.test(text.raw) },
    { points: 0.4, seen: (clues[0]!.length > 0 || (clues[2]!.length > 0 && personal)) && said },
    ...clues.map((hits, k) => ({ points: points[k]!, seen: hits })),
    { points: 0.3, seen: clues.slice(0, 5).some((hits) => hits.length > 1) },
    { points: named ? 0.5 : 0, seen: seen > 0 || (personal && who.length > 0) },
    { points: seen && who.length === 0 ? 0.2 : 0, seen: has(text, insider) },
    { points: personal ? 0.3 : 0, seen: seen > 0 || who.length > 0 },
    { points: 0.5, seen: outside(find(text, childhood), clues.flat()) },
    { points: who.length || has(text, insider) ? 0 : -0.8, seen: has(text, othersLife) },
    { points: -1.5, seen: (has(text, press) && !has(text, exam)) || has(text, amongStaff) },
    { points: -1.5, seen: parentish },
    { points: theirs ? 0 : -1, seen: has(text, settled) },
    { points: theirs ? -0.6 : -1.6, seen: has(text, childReport) || has(text, kitTalk) || has(text, yours) || has(text, adult) || familySigns(text).named.length > 0 },
  ];
});

/** Clues that a message or comment is written to a pupil's parent or carer. */
export function toParent(draft: Draft, text: ReadText): Clue[] {
  return parentLetter(text, draft);
}

const parentLetter = perText((text: ReadText, draft: Draft): Clue[] => {
  if (draft.surface === 'post' || draft.surface === 'bio') return [];
  const { who, named, you: said, title } = opening(text);
  const personal = draft.surface === 'message';
  const tagged = text.raw.includes('@') && parentHandle.test(text.raw);
  const titled = toTitled(text);
  const kin = parentOf(text);
  const among = find(text, amongParents);
  if (!said && !personal && !named && titled.length + kin.length + among.length + title.length === 0 && !has(text, fondly) && !tagged) return [];
  const meant = said || named || titled.length + kin.length > 0 || who.length > 0 || has(text, fondly) || tagged;
  const report = [...find(text, childReport), ...find(text, yours)];
  const child = [...report, ...outside(find(text, kitTalk), report)];
  const homes = familySigns(text);
  const dealt = [...find(text, matters), ...find(text, settled)];
  // "In person" is anybody's, unless a child or a school is spoken of.
  const theirs = child.length + dealt.length + homes.named.length > 0 || has(text, insider) || has(text, schoolWords) || find(text, arranged).length > 1;
  const business = theirs ? [...dealt, ...find(text, arranged)] : dealt;
  const sharp = find(text, scolded);
  const self = find(text, ofThem);
  const beside = namedBeside(text);
  const ofChild = beside.length > 0 || has(text, theChild);
  const about = self.length + child.length + business.length + sharp.length + (has(text, theChild) ? find(text, childThings).length : 0);
  return [
    { points: about || !(teacherly(text, who) || (named && said && !has(text, theChild))) ? 0.9 : 0.4, seen: who },
    { points: 0.4, seen: child.length > 0 && has(text, childThings) },
    { points: child.length ? 0.2 : 0.9, seen: (named || said || has(text, parentName) || has(text, fondly) || tagged) && has(text, theChild) ? outside(find(text, childThings), [...child, ...business]) : [] },
    { points: meant || child.length > 1 ? 1 : 0.5, seen: child },
    { points: 0.5, seen: child.length > 0 && has(text, errand) },
    { points: 1.6, seen: kin },
    { points: has(text, apart) ? 1.5 : 0.9, seen: among },
    { points: 0.5, seen: child.length > 1 },
    { points: 0.9, seen: business },
    { points: 0.4, seen: business.length > 1 },
    { points: about ? 0.9 : said || ofChild ? 1.4 : 0, seen: who.length ? [] : [...titled, ...outside(find(text, byTitle), titled)] },
    { points: child.length ? 0.2 : 0.6, seen: personal && who.length > 0 && ofChild },
    { points: 1.5, seen: sharp },
    { points: 0.9, seen: self },
    { points: self.length ? 0 : 0.5, seen: find(text, ofYou) },
    { points: about ? 0.8 : 0, seen: outside(homes.named, child) },
    { points: about || who.length ? 0.5 : 0, seen: named || has(text, parentName) || has(text, fondly) || tagged },
    { points: titled.length && ofChild ? -0.5 : -1.5, seen: has(text, press) },
    { points: -1.5, seen: has(text, amongStaff) },
    { points: 0.2, seen: personal },
    { points: -1, seen: kin.length === 0 && homes.own.length > 0 },
    { points: about && has(text, insider) ? 0 : -0.8, seen: has(text, othersLife) },
    { points: -1.2, seen: has(text, animals) && !has(text, childThings) },
    { points: kin.length + among.length + titled.length ? 0 : about ? -0.6 : -1.2, seen: [shared, apart, tasks, warm, care].some((lexicon) => has(text, lexicon)) && (!about || has(text, shared)) },
  ];
});
