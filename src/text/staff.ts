/** How staff speak of colleagues and leaders: the names the user typed, titles, roles. */
import type { Profile, ReadText, Word } from '../model.ts';
import { find, phrases, type Hit } from './phrases.ts';

/** A leader, or leaders together. */
const leaders = phrases(`
slt, smt, =HT, =DHT, =AHT, =SLT, (the|our|my|new|acting|interim|this|that|useless|old|current|exec|executive|previous|former|ex|bloody|stupid|a|another|our new|the new|your) (head|headteacher|head teacher|headmaster|headmistress|principal|vice principal|deputy|deputy head|assistant head|assistant principal|boss|gaffer|ceo|head of school|head of primary|line manager|bursar|chair of governors|pennaeth|prifathro|executive head|exec head|leadership|leadership team|senior team|management|governors|governing body|trust|trustees|directors|slt|heads|dh|ht|dht|academy trust|business manager|cfo|chief exec|provost|proprietor|hod|head of department|head of year|head of sixth|headship team|powers that be|higher ups|senior leaders)
headteacher, head teacher, headmaster, headmistress, pennaeth, prifathro, prifathrawes, senior leadership, senior leaders, senior leadership team, leadership team, leadership, senior management, management, the powers that be, deputy head, assistant head, (mat|trust|academy) (ceo|boss|bosses|management|leaders|head office|hq|central team|exec|execs), the central team, chair of governors, uwch dim, head of @subject, head of (year|sixth|sixth form|department|faculty|phase|house|boarding|upper school|lower school|key stage|ks1|ks2|ks3|ks4|inclusion|send|pastoral|early years|eyfs|juniors|infants|prep), head of year #g, heads of (year|department)
`);
/** After these, "the head" and its like are something else. */
const notLeader = phrases(`
(the|my|our|a|your|his|her) (head|heads) (of (the (queue|table|state|line|pack|household|river|race|snake|valley|bed)|steam|state|hair|lettuce|cabbage|garlic|broccoli|a)|on (it|that|the|my|a|this)|over|start|space|lice|torch|board|rest|band|count|in|hurts|is (spinning|banging|pounding|hurting|killing|mashed|fried|full|all|in the)|was (spinning|banging|pounding)|banging|cold|gasket|to toe|down|up|off|first|and shoulders|against|for (heights|figures)|coach|chef|gardener|above|under|out|back|was bald|full|wrecked|fried|hurt|done in|from), off (the|my) head, (on|in|into|to|over|through|hit|banged|shaved|shake|shaking) (the|my|her|his|a|our) head, (deputy|assistant) (prime|mayor|leader|pm|sheriff|editor|manager of), the deputy (prime|mayor|leader|pm), trust (me|us|you|the|in|issues|fund|pilot|no|is|him|her|them), (the|my|our) boss baby, like a boss, boss (fight|level|man), (national|nhs|housing|wildlife|hospital|foundation|health|charitable|blood) trust, (the|a) trust (fund|exercise|fall|pilot|in|between|is|me|you), (the|our) management company, (anger|time|waste|project|risk|wealth|property) management, management (consultant|company|fee), (the) principal (reason|boy|aim|dancer|cello|idea), football management, leadership (contest|election|race|debate|bid|of the), (tory|labour|party|conservative) leadership, (ftse|bank|energy|water|rail|nhs) (ceo|boss|bosses)
`);

/** A colleague by role, made particular. */
const roles = phrases(`
(my|our|the|a|one of (my|our|the)|this|that|another|poor|bless|your|some|new) (lovely|amazing|brilliant|wonderful|new|old|poor|other|useless|lazy|fellow|own|current|best|favourite|gorgeous|fabulous|school|actual|only|fantastic|bloody|stupid|resident|usual|entire|whole)? @staff
one of our own, work (wife|husband|bestie|mum|wifey|bff), workwife, the (caretaker|cook|receptionist|bursar|cleaner|secretary|chaplain|matron), (sponge|soak|gunge|pie) the (caretaker|head|headteacher|teacher|teachers|deputy|bursar), the (other|new|old|supply) (ta|teacher|tas|nqt|ect|teachers), someone (in|from|on) (my|our|the) (department|office|staff|team|staffroom|slt|corridor|school), (my|our) (job share|jobshare|parallel teacher|teaching partner|year partner|hod|hoy|mentor|dept|=ITT|trainee|student), (half|most|all|two|three|four|five|six|seven|eight|nine|ten|#n|another|several|both) (of)? (my|our|the)? (@staff|maths team|english team|office), (member|members) of staff, staff member*, colleague of mine, my (work mates|workmates|work friends|work bestie|work pals), a colleague
`);

/** A title and a name: Mrs Pritchard, Miss B, Dr O. */
const titled = phrases('(mr|mrs|miss|ms|dr|mx|sister|father|fr|rev|canon) (#Name|=A|=B|=C|=D|=E|=F|=G|=H|=J|=K|=L|=M|=N|=O|=P|=R|=S|=T|=W|=Y)');
const letters = 'abcdefghijklmnopqrstuvwyz';
const famous = new Set('blobby bean motivator universe grinch whippy kipling tickle potato claus brown bump darcy bates hinch doubtfire fox tumble incredible right perfect bennet bridgerton robinson men met big t burns sheen world england wales jones trump biden bale blue darcys smiths vegas strange who evil no dre phil oetker pepper marten martens scholls jekyll crippen watson house dolittle christmas beast wick magoo muscle chips rochester trunchbull honey brodie moneypenny marple havisham dynamite swift minogue'.split(' '));

/** What a draft says of colleagues. */
export interface StaffSigns {
  /** Names the user typed, or the head's, in full or by title. */
  known: Hit[];
  /** A typed colleague's first name alone: could be any friend. */
  firstNames: Hit[];
  leaders: Hit[];
  roles: Hit[];
  titled: Hit[];
}

const kept = new WeakMap<ReadText, StaffSigns>();

/** Reads a draft for colleagues, once. */
export function staffSigns(text: ReadText, profile: Profile): StaffSigns {
  let signs = kept.get(text);
  if (!signs) {
    const { known, firstNames } = namesTyped(text.words, profile);
    const not = find(text, notLeader);
    const clear = (hits: Hit[]) => hits.filter((hit) => !not.some((other) => other.from < hit.to && hit.from < other.to));
    kept.set(text, signs = {
      known, firstNames, leaders: clear(find(text, leaders)), roles: find(text, roles),
      titled: find(text, titled).filter(({ from, to }) => {
        const word = text.words[to - 1]!;
        return !famous.has(word.text) && text.words[from]!.caps === 'title' && !known.some((one) => one.from < to && from < one.to);
      }),
    });
  }
  return signs;
}

const titles = new Set(['mr', 'mrs', 'miss', 'ms', 'dr', 'sir', 'mx', 'sister', 'father', 'rev', 'prof', 'madam']);
/** After a name these say it is a place or thing: "Tranter Street". */
const placesAfter = new Set(['street', 'road', 'rd', 'lane', 'avenue', 'close', 'park', 'house', 'hall', 'hill', 'united', 'town', 'city', 'arms', 'island', 'bay', 'fm', 'tour', 'from chapel', 'chapel']);

function namesTyped(words: Word[], { school }: Profile): Pick<StaffSigns, 'known' | 'firstNames'> {
  const known: Hit[] = [];
  const firstNames: Hit[] = [];
  const people = [school.headteacher, ...school.people].map(partsOf).filter((parts) => parts.length > 0);
  if (people.length === 0) return { known, firstNames };
  const heads = new Map<string, string[][]>();
  for (const parts of people) for (const part of new Set(parts)) heads.set(part, [...(heads.get(part) ?? []), parts]);
  for (let i = 0; i < words.length; i++) {
    const base = bare(words[i]!, heads);
    if (base === null) continue;
    for (const parts of heads.get(base)!) {
      const surname = parts[parts.length - 1]!;
      const before = words[i - 1];
      const after = words[i + 1];
      if (after && placesAfter.has(after.text) && words[i]!.caps !== 'lower') continue;
      if (base === surname && before && titles.has(before.text)) {
        // "Old Mrs Pritchard from chapel" is someone else.
        if (words[i - 2]?.text !== 'old' && !(after?.text === 'from' && words[i + 2]?.text !== 'work')) known.push({ from: i - 1, to: i + 1 });
      } else if (parts.length > 1 && base === parts[0] && after && bare(after, heads) === surname) known.push({ from: i, to: i + 2 });
      else if (parts.length > 1 && base === parts[0] && after && after.text === surname[0] && after.caps !== 'lower') known.push({ from: i, to: i + 2 });
      else if (base === surname && !titles.has(parts[0]!) && parts.length === 1) known.push({ from: i, to: i + 1 });
      else if (base === surname && surname.length > 5 && words[i]!.caps !== 'lower' && !(before && before.caps === 'title' && !before.first)) firstNames.push({ from: i, to: i + 1 });
      else if (parts.length > 1 && base === parts[0] && !(after && after.caps === 'title' && after.kind === 'word' && !after.first && isSurnameLike(after))) firstNames.push({ from: i, to: i + 1 });
    }
  }
  // A title and an initial: "Dr O", "Mrs P".
  const initials = new Set(people.map((parts) => parts[parts.length - 1]![0]!).filter((initial) => letters.includes(initial)));
  for (let i = 1; i < words.length; i++) {
    const word = words[i]!;
    if (word.text.length === 1 && word.caps !== 'lower' && initials.has(word.text) && titles.has(words[i - 1]!.text)) known.push({ from: i - 1, to: i + 1 });
  }
  return { known, firstNames };
}

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

/** A typed name as plain words, its title left off. */
function partsOf(name: string): string[] {
  return name.toLowerCase().normalize('NFKD').replace(/\p{M}|['’.]/gu, '').split(/[^\p{L}]+/u).filter((part) => part !== '' && !titles.has(part));
}
