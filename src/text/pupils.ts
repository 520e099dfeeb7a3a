/** How staff speak of pupils, nearly always without a name. */
import type { ReadText } from '../model.ts';
import { addressesIn, postcodesIn } from './contacts.ts';
import { perText } from './per-text.ts';
import { find, has, outside, placesOf, unbroken, type Hit } from './phrases.ts';
import { aged, anyone, childish, claimed, code, codeInUse, colourClass, deeds, elsewhere, family, few, grade, gradeOf, grownUp, kinOf, loose, mine, namedClass, owned, pets, pointed, pronoun, someoneElse, spoken, theirChild, today, vague } from './pupil-words.ts';
import { nation } from './nation.ts';
import { childhood, troubles } from './school-day.ts';

/** Before a code these make it a flat, a seat, a bus. */
const seats = new Set('flat seat seats apartment apt unit row gate platform stand coach carriage desk bus route junction number no room block section zone plot bay aisle formula hall terminal version model size bra cup ps xbox iphone galaxy type stage floor lot'.split(' '));

/** Before "reception" these make it a desk or a party. */
const desks = new Set('hotel office surgery doctors dentist hospital gym spa vets wedding evening front main drinks warm frosty cold phone mobile signal leisure council company hostel at'.split(' '));

const otherClasses = new Set('wrong right going coming world business economy master working middle upper lower under ruling premium spin yoga zumba dance pilates fitness boxing gym cooking pottery chess evening night antenatal best total real sheer pure touch mercedes social high top biology chemistry physics math ap absolute different cardio aerobics bodypump barre aqua swim driving hot grade own whole teachers'.split(' '));

/** "(Kaya, 6, …)": as papers give an age. */
const namedAge = /\b\p{Lu}\p{Ll}+, (?:aged )?(?:[3-9]|1[0-8])[,.)]/u;

/** "My lad's options evening" is a parent's. */
const ones = new Set(['lads', 'girls', 'boys']);

/** Words that make pupils the writer's own. */
const mineWords = new Set('i ive me mine my our ours us we'.split(' '));

/** What a draft says of pupils. */
export interface PupilSigns {
  /** The writer's own pupils, plainly. */
  owned: Hit[];
  /** Likely the writer's own, but others say it too: "my class". */
  claimed: Hit[];
  /** A class code in use, or a named class. */
  classes: Hit[];
  /** A class code with nothing around it to say so. */
  codes: Hit[];
  /** A year group and no more: "Year 6". */
  grades: Hit[];
  /** Words for young people that need another clue. */
  loose: Hit[];
  /** "Half of them". */
  few: Hit[];
  vague: Hit[];
  /** Those that point at one child. */
  pointed: Hit[];
  /** What pupils call staff, quoted. */
  spoken: Hit[];
  aged: Hit[];
  /** A parent's child: "her son". */
  theirs: Hit[];
  deeds: Hit[];
  /** What only children do. */
  childish: Hit[];
  things: Hit[];
  troubles: Hit[];
  /** Talk of the day just gone. */
  today: boolean;
  /** Pets about. */
  pets: boolean;
  /** Another place or other people are about. */
  elsewhere: boolean;
  /** The writer's own children or own schooldays: they speak against. */
  family: Hit[];
}

/** "He called me Mummy": where someone is first spoken of who was never said. */
export function unsaid(text: ReadText): Hit[] {
  const [first] = find(text, pronoun);
  const before = first && find(text, someoneElse).some(({ from }) => from < first.from && !text.words[from]!.first);
  return first && !before ? [first] : [];
}

/** "Warm enough miss": what pupils call staff, at the end of a quotation. */
function saidToStaff({ raw, words }: ReadText): Hit[] {
  const hits: Hit[] = [];
  for (const [at, { text, start, end }] of words.entries()) {
    if (text !== 'miss' && text !== 'sir') continue;
    if (/^[.,!?…]{0,3}["”'’](?![a-z])/.test(raw.slice(end, end + 5)) && !/["“'‘]/.test(raw[start - 1] ?? '')) hits.push({ from: at, to: at + 1 });
  }
  return hits;
}

/** A child's age behind its name. */
function ages({ raw, words }: ReadText): Hit[] {
  const match = namedAge.exec(raw);
  return match === null ? [] : words.flatMap(({ start }, at) => (start === match.index ? [{ from: at, to: at + 2 }] : []));
}

/** Reads a draft for pupils. */
export const pupilSigns = perText((text): PupilSigns => {
  const { words } = text;
  const kin = find(text, family);
  const grown = find(text, grownUp);
  const anybody = find(text, anyone);
  const young = find(text, loose);
  const notKin = (hits: Hit[]) => outside(hits, kin);
  const crowd = (hits: Hit[]) => hits.filter(({ from }) => !(Number(words[from]!.text) > 40));
  const before = ({ from }: Hit) => words[from - 1]?.text ?? '';
  const last = ({ to }: Hit) => words[to - 1]!;

  const grownUps = [...find(text, gradeOf), ...find(text, kinOf)];
  // In talk of the country's schools, Year 6s are everybody's unless they are said to be the writer's.
  const everybodys = has(text, nation);
  const isMine = ({ from, to }: Hit) => words.slice(from, to).some((word) => mineWords.has(word.text));
  const own = outside(notKin(unbroken(text, find(text, owned))), grownUps)
    .filter((hit) => (words[hit.from]!.text !== 'reception' || !desks.has(before(hit))) && (!everybodys || isMine(hit)));
  const maybeOwn = notKin(find(text, claimed).filter((hit) => !ones.has(last(hit).text) || !last(hit).owns));

  const written = find(text, code);
  // A code in an address is a flat's.
  const codes = written.length === 0 ? written : outside(written, [...postcodesIn(text), ...addressesIn(text)]).filter((hit) => !seats.has(before(hit)));
  const among = placesOf(find(text, codeInUse));
  const used = codes.filter(({ from }) => words[from]!.owns || among.has(from));
  const named = unbroken(text, find(text, namedClass)).filter(({ from }) => !otherClasses.has(words[from]!.text));
  const coloured = find(text, colourClass).filter((hit) => last(hit).caps === 'title');

  const petsAbout = has(text, pets);
  const opening = petsAbout ? [] : find(text, mine).filter(({ from }) => words[from]!.first);
  return {
    owned: outside(own, [...grown, ...anybody.filter(({ from }) => words[from]!.text === 'taught')]),
    claimed: outside(maybeOwn, own),
    classes: [...used, ...named, ...coloured],
    codes: outside(codes, used),
    grades: outside(notKin(unbroken(text, find(text, grade))), [...own, ...grownUps]),
    loose: crowd(outside(notKin([...young, ...opening]), [...own, ...anybody])),
    few: find(text, few),
    vague: find(text, vague),
    pointed: crowd(outside(notKin([...find(text, pointed), ...young.filter((hit) => last(hit).owns)]), [...own, ...grown, ...anybody])),
    spoken: [...find(text, spoken), ...saidToStaff(text)],
    aged: [...outside(notKin(find(text, aged)), anybody), ...ages(text)],
    theirs: find(text, theirChild),
    deeds: outside(find(text, deeds), grown),
    childish: outside(find(text, childish), [...grown, ...kin]),
    things: find(text, childhood),
    troubles: find(text, troubles),
    today: has(text, today),
    pets: petsAbout,
    elsewhere: has(text, elsewhere),
    family: kin,
  };
});
