/** How staff speak of colleagues and leaders: the names the user typed, titles, roles. */
import type { Profile, ReadText, Word } from '../model.ts';
import { find, outside, phrases, type Hit } from './phrases.ts';

/** A leader, or leaders together, in words only staff use. */
const leaders = phrases(`
slt, =HT, =DHT, =SLT, (our|new|acting|interim|this|that|useless|current|exec|executive|previous|former|ex|another|my|your|a|the) @adj? (headteacher|head teacher|headmaster|headmistress|vice principal|deputy head|assistant head|assistant principal|head of school|chair of governors|pennaeth|prifathro|executive head|exec head|ht|dht|academy trust|hod|hoy|senior leaders|slt link|line manager), (our|new|acting|interim|temporary) (head|heads|principal|deputy|governors|governing body|trust|bursar|leadership|leadership team|management|leaders|business manager)
(the|my|your) (head|principal|deputy|boss|bursar|trust|governors|leadership|ceo) (@be|@have|says|said|told|tells|wants|thinks|reckons|stood|sends|sent|emailed|wont|cant|doesnt|didnt|decided|made|makes|calls|called|banned|walked|walks|came|comes|gave|gives|got|gets|took|takes|bought|hides|swans|announced|asked|asks|never|couldnt|knows|knew|who|wouldnt|gone|handed|left|leaving|leaves|off|should|dressed|danced|won|brought|and)
(hes|shes|he is|she is) the (head|deputy|principal), headteacher, head teacher, headmistress, prifathro, prifathrawes, y pennaeth, pennaeth newydd, senior leaders, senior leadership, leadership (@have|@be|dont|know|knew|told|wants|want|said|here|decided|couldnt|cant|at), senior management, management (@have|@be|dont|know|knew|told|want|said|here|decided|couldnt|cant|at), the powers that be, deputy head, assistant head, vice principal, (mat|trust|academy) (ceo|boss|bosses|management|leaders|central team|exec), ceo of (the|our), chair of governors, uwch dim, head of (@subject|@grade|sixth|sixth form|faculty|boarding|upper school|lower school|key stage|inclusion|send|pastoral|eyfs|prep|mfl|department|year), heads of year, heads (new|office|pa|car|door|off|leaving|gone), boss told me
`);
/** A leader perhaps: wants another clue. */
const leadersPerhaps = phrases(`
she who must be obeyed, (the)? (big man|big boss|big cheese|boss man|ice queen|dragon|queen bee|fat controller|chief|head honcho), (dear|great|glorious|supreme|fearless|esteemed) leader
the (head|principal|deputy|boss|bosses|gaffer|management|trust|governors|leadership|higher ups|bursar|heads|directors|trustees|ceo), governors, management, leadership, my (head|boss|line manager|deputy), principal, (a|the|one of the) governor, (his|her) lordship, her ladyship, upstairs, them upstairs
`);
/** After these, "the head" and its like are something else. */
const notLeader = phrases(`
(head|manager|coach|captain) (at|of) (man|city|united|liverpool|chelsea|arsenal|wales|england), new head (torch|gasket|board|coach|band|space|at man)
(the|my|our|a|your|his|her) (head|heads) (of (the (queue|table|state|line|pack|household|river|race|snake|valley|bed)|steam|state|hair|lettuce|cabbage|garlic|broccoli|a)|on (it|that|the|my|a|this)|over|start|space|lice|torch|board|rest|band|count|in|hurts|is (spinning|banging|pounding|hurting|killing|mashed|fried|full|all|in the)|was (spinning|banging|pounding)|banging|cold|gasket|to toe|down|up|off|first|and shoulders|against|for (heights|figures)|coach|chef|gardener|above|under|out|back|was bald|full|wrecked|fried|hurt|done in|from), off (the|my) head, (on|in|into|to|over|through|hit|banged|shaved|shake|shaking) (the|my|her|his|a|our) head, (deputy|assistant) (prime|mayor|leader|pm|sheriff|editor|manager of), the deputy (prime|mayor|leader|pm), trust (me|us|you|the|in|issues|fund|pilot|no|is|him|her|them), (the|my|our) boss baby, like a boss, boss (fight|level|man), (national|nhs|housing|wildlife|hospital|foundation|health|charitable|blood) trust, (the|a) trust (fund|exercise|fall|pilot|in|between|is|me|you), (the|our) management company, (anger|time|waste|project|risk|wealth|property) management, management (consultant|company|fee), (the) principal (reason|boy|aim|dancer|cello|idea), football management, leadership (contest|election|race|debate|bid|of the), (tory|labour|party|conservative) leadership, (ftse|bank|energy|water|rail|nhs) (ceo|boss|bosses)
`);

/** A colleague by role, made particular. */
const roles = phrases(`
agency (lad|lass|girl|woman|man|teacher|ta|staff|lady), whoever (does|did|runs|wrote|made|planned|designed|organises) (the|our|this) (cover|staff|exam|break|duty)? (timetable|timetables|rota|calendar|cover|seating|newsletter|displays|policy|bulletin), (fella|bloke|woman|lady|girl|lad) (in|from) (the)? (office|kitchen|science|maths|english|finance|hr|it)
(my|our|one of (my|our|the)) (@adj|year #g|other|useless|lazy|fellow|best|school|only|bloody|stupid|entire|resident)? @staff, (the|a|an|one|that|this|another|poor|some|new|other|useless|lazy|old) (@adj|young|school|bloody|usual|other|lazy|useless|@grade)? @schoolStaff
one of our own, work (wife|husband|bestie|mum), workwife, (sponge|soak|gunge|pie) the ~1, (someone|somebody|woman|man|lady|girls|ladies|lads|team) (in|from|on) (my|our|the) (department|office|staff|team|staffroom|slt|corridor|school|kitchen|canteen|science|maths|english), my (job share|jobshare|teaching partner|year partner|trainee) (partner)?, (half|most|all|two|three|several) (of)? (my|our|the) (department|dept|office|staffroom|teaching staff), (member|members) of staff, staff member, colleague of mine, my (work mates|workmates|work friends|colleague|colleagues), (he|she|hes|shes) (teaches|works in) (my|our|@subject), staff (leaving|christmas) do
`);

/** A title and a name: Mrs Pritchard, Miss B, Dr O. */
const titled = phrases('(mr|mrs|miss|ms|dr|mx|sister|father|fr|rev|canon) (#Name|=A|=B|=C|=D|=E|=F|=G|=H|=J|=K|=L|=M|=N|=O|=P|=R|=S|=T|=W|=Y)');
const letters = 'abcdefghijklmnopqrstuvwyz';
const famous = new Set('blobby bean motivator universe grinch whippy kipling tickle potato claus brown bump darcy bates hinch doubtfire fox tumble incredible right perfect bennet bridgerton robinson men met big burns sheen world england wales jones trump biden bale blue darcys smiths vegas strange who evil no dre phil oetker pepper marten martens scholls jekyll crippen watson house dolittle christmas beast wick magoo muscle chips rochester trunchbull honey brodie moneypenny marple havisham dynamite swift minogue'.split(' '));

/** What a draft says of colleagues. */
export interface StaffSigns {
  /** Names the user typed, or the head's, in full or by title. */
  known: Hit[];
  /** A typed colleague's first name alone: could be any friend. */
  firstNames: Hit[];
  leaders: Hit[];
  /** Words for leaders that want another clue. */
  leadersPerhaps: Hit[];
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
    const clear = (hits: Hit[]) => outside(hits, not);
    kept.set(text, signs = {
      known, firstNames, leaders: clear(find(text, leaders)), leadersPerhaps: outside(clear(find(text, leadersPerhaps)), find(text, leaders)), roles: find(text, roles),
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
      else if (base === surname && surname.length > 5 && words[i]!.caps !== 'lower' && !(before && before.caps === 'title' && !before.first) && !(after && after.caps === 'title' && !after.first && isSurnameLike(after))) known.push({ from: i, to: i + 1 });
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
