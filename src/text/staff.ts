/** How staff speak of colleagues and leaders: the names the user typed, titles, roles. */
import type { Profile, ReadText, Word } from '../model.ts';
import { namesTyped, titles } from './names-typed.ts';
import { nation } from './nation.ts';
import { perText } from './per-text.ts';
import { find, has, outside, phrases, placesOf, type Hit } from './phrases.ts';
import { schoolNamed } from './school-name.ts';

/** A leader, or leaders together, in words only staff use. */
const leaders = phrases(`
(academy|mat|trust) (boss|bosses|ceo|exec|leaders|management), =AHT,
(bosss|deputys|heads|principals) (been|bought|doing|gone|got|had|having|in|just|left|new|off|on) (a|about|again|an|another|at|back|been|for|from|got|her|his|in|off|on|the|to|with),
@chief, =DHT,
(head|heid|deputy|boss|ht|principal|slt|bursar) (told|tells|rang|called|emailed|messaged|walked|reckons|wants|want|expects|expect|thinks|said|came|went|stood|announced|decided|asked|has|had|have|just|wont|made|make|makes|timed|gave|sent|put|cut|found) ~1 (me|us|round|in|through|it|we|that|a|an|the|everyone|staff|all|to|bought|banned|cut|gone|been|off),
headmistress, (a|our|the) (certain)? depute, (a|certain) (certain|senior) (deputy|head|leader|principal),
head of (@subject|@grade|sixth|faculty|boarding|upper school|lower school|key stage|inclusion|send|pastoral|eyfs|prep|mfl|department|year),
heads (car|door|gone|leaving|new|off|office|pa), headteacher, head teacher, her upstairs, =HOD, =HOY, =HT, leadership (@does|at|here),
management (@does|at|here), @many (assistant heads|deputies), @many (deputy|head|heads|headteachers|principal|principals) (in|since|this),
(@my|@det|your|his|her|useless) @rank? @adj? (headteacher|head teacher|headmaster|headmistress|@chief|ht|dht|hod|hoy|slt link|line manager|pennaeth|prifathro|prifathrawes),
(@my|some|those) (deputies|senior leaders|heads of year),
(our|@rank) (head|heads|principal|deputy|deputies|bursar|leadership|leadership team|management|leaders|business manager), (no one|nobody) (at the top|in (leadership|management)|on slt|upstairs), pennaeth newydd,
prifathrawes, prifathro, (r|y) pennaeth, senior (leaders|leadership|management), slt, smt, the headship,
(the|my|your|@many) (head|principal|deputy|deputies|boss|bursar|leadership|management|ceo) (@does|and|at),
(whoever|whoevers) (does|did|runs|running|doing|wrote|made|planned|put|designed|organises) (the|our|this)? ~1 (timetable+|rota|calendar|cover|seating|newsletter|displays|policy|bulletin|duty|exams|hr|payroll|photocopying), director of (operations|finance|studies|learning|sport|music|sixth form|inclusion), (=VP|vice principal|exec head|executive head)
`);
/** The other SLT. */
const therapy = phrases('speech and language, speech therap*');
/** A leader perhaps: wants another clue. */
const leadersPerhaps = phrases(`
(anyone|everyone|no one|nobody|them|those) (at the top|upstairs), (anyone|no one|nobody|people|somebody|those) (at|near) the top, from upstairs,
headship, (her|him|them|those) upstairs, her (ladyship|majesty|nibs), his (lordship|majesty|nibs), (lady|lord) muck, leadership, management, my line manager,
(our|my|the) ~1 (beloved|dear|great|glorious|fearless|esteemed|illustrious|wonderful|much loved) (leader|leaders|head|captain|boss|overlord+),
(people|somebody|someone) (pretty|quite|really|so|very)? (high up|important|senior) (at|here|in), principal, she who must be obeyed,
(the)? (big man|big boss|big cheese|boss man|ice queen|queen bee|fat controller|chief|head honcho|great leader|dear leader|glorious leader|supreme leader),
(the|my) (head|principal|deputy|boss|bosses|gaffer|management|leadership|higher ups|bursar|heads|directors)
`);
/** Those who run the school but are nobody in particular. */
const bodies = phrases(`
governors, head office, @my (academy)? (trust|mat|governors|governing body|board|academy chain|school board),
(the|our|a) (academy trust|chair of governors|governor), (the|this|that) (trust|governors|governing body|trustees|academy chain),
trust (board|central|head office|@does)
`);
/** After these, "the head" and its like are something else. */
const notLeader = phrases(`
(anger|crowd|football|pain|project|property|risk|time|waste|wealth) management, (a|the) trust (between|exercise|fall|fund|in|is|me|pilot|you),
(bank|energy|ftse|nhs|rail|water) (boss|bosses|ceo), boss (baby|fight|level|man),
(boss|head|leader|manager|trust) ~3 (bank|cafe|chef|hospital|housing|nhs|pub|restaurant|shop|warehouse),
congrat* ~3 (dr|mr|mrs|ms) and (dr|mr|mrs|ms) #Name, (deputy|assistant) (prime|mayor|leader|pm|sheriff|editor|manager of), (exam|awarding) board+,
(head|manager|coach|captain) (at|of) (man|city|united|liverpool|chelsea|arsenal|wales|england), =HT #n, (=HT #n|#n at =HT|=HT and|at =HT|by =HT),
(my|our) old (headmaster|headmistress|head teacher|headteacher), management (consultant|company|fee|of (a|an|change|data|my own|risk|that|the|these|this)), @mine @adj? @theirs, (mr|mrs) and (mr|mrs) #Name,
(national|nhs|housing|wildlife|hospital|foundation|health|charitable|blood) trust, new head (torch|gasket|board|coach|band|space|at man), #n heads,
(on|in|into|off|out of|to|over|through|hit|banged|shaved|shake|shaking) (the|my|her|his|a|our|your) head, principal ~6 (ballet|dancing|opera|orchestra), principal (aim|boy|cello|dancer|idea|reason),
(=TA|=HT|=SLT|=HOD|=LSA) (means|stands for|is short for|as in),
(the|my|our|a|your|his|her) (head|heads) (of (the (queue|table|state|line|pack|household|river|race|snake|valley|bed)|steam|state|hair|lettuce|cabbage|garlic|broccoli|a)|on (it|that|the|my|a|this)|over|start|space|lice|torch|board|rest|band|count|in|hurts|is @ache|was @ache|banging|cold|gasket|to toe|down|up|off|first|and shoulders|against|for (heights|figures)|coach|chef|gardener|above|under|out|back|full|wrecked|fried|hurt|done in|from),
(tory|labour|party|conservative) leadership, trust (fund|her|him|in|is|issues|me|no|nobody|pilot|the|them|us|you),
(youngests|eldests|daughters|sons|kids|little uns) @adj? @theirs
`);

/** A colleague by role, made particular. */
const roles = phrases(`
(a|an|another|best|every|lazy|of the|old|one|other|poor|some|that|the|this|useless|whatever|whichever) (@adj|@grade|best|bloody|kindest|lazy|nicest|other|school|useless|usual|young)? @schoolStaff,
(a|another|new|one|some|that|the) ~1 @man (@beside|at|by|from|on) (my|next|our|that|the|your)? (next|other)? @workroom, (agency|cover|supply) ~1 @man,
agency (girl|lad|lady|lass|man|woman), (agency|lazy|new|old|poor|supply) @schoolStaff,
(bloke|fella|girl|guy|lad|lady|lass|man|woman) (covering|doing|running|teaching) (@lesson|cover|maternity|my|our),
(a|certain|that|the|this|whichever) (certain|fellow)? (colleague|workmate) (has|in|is|leaving|of mine|that|was|who|whos|with),
whoever (ate|keeps|leaves|left|nicked|parked|puts|stole|took|uses) ~4 (cover|cover work|fridge|milk|minibus|mug|photocopier|printer|staffroom),
the (one|person|same person) (that|who) ~3 (appraisal|briefing|cover|data drop|observation|rota|timetable),
whichever ~1 (colleague|of (us|you)),
(caretaker|librarian|chaplain|groundsman|dinner lady|site manager|receptionist) (found|@does),
(half|most|all|two|three|several) (of)? (my|our|the) (department|dept|office|staffroom|teaching staff), (her|his) (break|bus|dinner|gate|lunch) duty,
#I (has|is)? (handed in|isnt (back|coming)|resigned),
#I (has been|is|been)? (off (till|til|until|sick|again|with)|signed off|suspended|leaving|pregnant),
(leaving|retirement) (card|collection|do|drinks|speech) for ~1 @schoolStaff?, @man (on|from) (supply|the agency|cover|duty),
@man ~1 (who|that|i) ~2 (teach+|work+|share+|cover+|sit+|park+|job share+) ~3 (me|us|mine|with|@workroom),
my (job share|jobshare|teaching partner|year partner|trainee|mentor|nqt|ect),
(my|our|one of (my|our|the)) (@adj|year #g|other|useless|lazy|fellow|best|school|only|bloody|stupid|entire|resident)? @staff,
my (workmates|work mates|work friends|colleague|colleagues),
#Name (from|in|on) (@lesson|the (office|kitchen|canteen|nursery|school office)|reception|nursery|finance|hr|accounts),
(our|the) @lesson (crew|department|dept|lot|teacher|teachers|team), @schoolStaff (from|in) (@grade|@subject|nursery|reception|the),
(somebody|someone|whichever ~2|whoever) (@beside|from) (my|next|our|that|the)? @workroom,
(someone|somebody|woman|man|fella|bloke|lady|girl|girls|ladies|lads|lad|team|one|some people) (in|from|on) (my|our|the|that) (department|office|staff|team|staffroom|staff room|corridor|kitchen|canteen|science|maths|english|finance|hr|it),
@staff (@beside) (the|my|our|that|next) ~1 @workroom, (the)? one of our own,
(woman|man|lady|bloke|lad|girl|fella) (on|who does|who runs|doing) (dinners|lunches|reception|first aid|exams|attendance|reprographics|the minibus|the gate|duty|lates|detention),
work (bestie|husband|mum|wife), workwife
`);

/** A role with no article, at the start of a sentence: "Trainee taught her first lesson". */
const bareRoles = phrases(`
@man ~1 (@beside|at|on) (my|next|our|that|the|your)? (next|other)? @workroom,
(trainee|reception staff|office staff|kitchen staff|caretaker|@schoolStaff)
`);

/** What somebody does. */
const deeds = phrases(`
want, expect, reckon, answer+, bring+, came, can, carry+, could, cover+, cry+, @did, died, @does, drank, drink+, fell, fix+, forgot, found, hate+, help+, isnt, keep+,
look+, los+, lost, love+, marry+, mov+, need+, newydd, promis+, put, quit+, ran, refus+, reply+, resign+, retir+, run+, sang, sat, sav+, scream+,
seem+, should, shout+, show+, sing+, sneak+, snuck, speak+, spend+, spent, spoke, start+, stop+, taught, teach+, turn+, walk+, wants, wear+, wedi,
went, will, won, wont, wore, work+, would, yn
`);

/** A title and a name: Mrs Pritchard, Miss B, Dr O. */
const titled = phrases(`
(canon|dr|father|fr|miss|mr|mrs|ms|mx|rev|sister) (#Name|=A|=B|=C|=D|=E|=F|=G|=H|=J|=K|=L|=M|=N|=O|=P|=R|=S|=T|=W|=Y)
`);
const famous = new Set('blobby bean motivator universe grinch whippy kipling tickle potato claus brown bump darcy bates hinch doubtfire fox tumble incredible right perfect bennet bridgerton robinson men met big burns sheen world england wales jones trump biden bale blue darcys smiths vegas strange who evil no dre phil oetker pepper marten martens scholls jekyll crippen watson house dolittle christmas beast wick magoo muscle chips rochester trunchbull honey brodie moneypenny marple havisham dynamite swift minogue'.split(' '));

/** What a draft says of colleagues. */
export interface StaffSigns {
  /** Names the user typed, or the head's, in full or by title. */
  known: Hit[];
  /** A typed colleague's first name or surname alone: could be any friend. */
  firstNames: Hit[];
  leaders: Hit[];
  /** Words for leaders that want another clue. */
  leadersPerhaps: Hit[];
  /** Trust, governors: they run the school, and are nobody in particular. */
  bodies: Hit[];
  roles: Hit[];
  titled: Hit[];
}

/** Reads a draft for colleagues. */
export const staffSigns = perText((text: ReadText, profile: Profile): StaffSigns => {
  const { words } = text;
  const { known, firstNames } = namesTyped(words, profile);
  const not = find(text, notLeader);
  const trades = placesOf(find(text, inTrade));
  const about = (hits: Hit[]) => hits.filter((hit) => !trades.has(hit.to) && !isGreetingOrSignature(text, hit));
  const others = (hits: Hit[]) => hits.filter((hit) => !isSelf(words, hit) && !isErrand(words, hit));
  // "Every head teacher in England" is none of the writer's.
  const anybodys = has(text, nation);
  const led = others(outside(find(text, leaders), not)).filter((hit) => !(anybodys && [hit.from - 1, hit.from].some((at) => all.has(words[at]?.text ?? ''))) && !isGlossed(text, hit) && !(words[hit.from]!.text === 'slt' && has(text, therapy)));
  const titles = outside(find(text, titled), schoolNamed(text, profile)).filter(({ from, to }) => (
    words[from]!.caps === 'title' && !famous.has(words[to - 1]!.text) && !isCalledTo(text, to)
    && !not.some((hit) => hit.from <= from && to <= hit.to) && !known.some((one) => one.from < to && from < one.to)
  ));
  const perhaps = others(outside(outside(find(text, leadersPerhaps), not), led));
  const inRoles = [...find(text, roles), ...find(text, bareRoles).filter(({ from }) => words[from]!.first)];
  return {
    known: about(known),
    firstNames: about(firstNames).filter((hit) => !isErrand(words, hit)),
    titled: about(titles),
    leaders: led,
    leadersPerhaps: perhaps.filter(({ from }) => !words[from]!.tag),
    bodies: outside(outside(find(text, bodies), not), led),
    roles: others(outside(inRoles, [...led, ...not])),
  };
});

const all = new Set('all any each every most'.split(' '));

/** Right after a name: "Finch at the garage" keeps no register. */
const inTrade = phrases(`
(at|from|in)? the (baker|bakers|bank|barber|barbers|butcher|butchers|florist|milkman|plumber|postman|chapel|chemist|chippy|dentist|doctors|garage|garden centre|greengrocers|hairdressers|market|newsagents|opticians|post office|pub|surgery|tip|vets),
(at|from|in|off) the (allotment+|band|bingo|book club|bowls|chip van|choir|church|club|darts|gym|market|quiz|ward|wi), (from|off) (next door|number #n|over the road|up the road),
~2 (bakery|bistro|cafe|emporium|salon|shop|stall|sweet centre|takeaway|tea rooms)
`);

/** Words that a school's own capitals do stand for. */
const schoolish = new Set('senior head deputy teaching assistant special designated learning'.split(' '));

/** "SLT: sausage, lettuce, tomato": capitals whose letters the next words spell out as something else. */
function isGlossed({ raw, words }: ReadText, { to }: Hit): boolean {
  const short = words[to - 1]!;
  const next = words[to];
  if (short.caps !== 'upper' || !next || schoolish.has(next.text) || !/^\s*[:(=]/.test(raw.slice(short.end, next.start))) return false;
  return [...short.text].every((letter, k) => words[to + k]?.text[0] === letter);
}

/** Words that turn to a person, and words that lead up to one's own name. */
const greetings = new Set('hi hiya hey hello dear morning afternoon evening annwyl shwmae helo thanks thank cheers diolch sorry yes no ok okay'.split(' '));
const closings = new Set('love from cariad regards wishes its im hugs oddi'.split(' '));

const errands = new Set('learn befriend tell telling ask asking ring ringing call calling email emailing message messaging contact contacting see seeing cc inform informing'.split(' '));
const goings = new Set('go goes going gone speak speaking talk talking send sending write writing report reporting reply hand anything something everything letters it them'.split(' '));

/** "Ring the SENCO", "anything for the head": someone to turn to, of whom nothing is said. */
function isErrand(words: Word[], { from, to }: Hit): boolean {
  if (pronouns.has(words[to]?.text ?? '')) return false;
  const one = words[from - 1]?.text ?? '';
  return errands.has(one) || (['to', 'for', 'via', 'through', 'with'].includes(one) && goings.has(words[from - 2]?.text ?? ''));
}

const ofMe = new Set('misses loves cant hopes wishes sends'.split(' '));
const selfAfter = new Set(['here', 'sy', 'yma', 'speaking']);
/** Before a role these make it the writer's own: "I'm a TA". */
const selves = new Set('im am as being was become became'.split(' '));

/** "I'm the one who", "as a TA". */
function isSelf(words: Word[], { from }: Hit): boolean {
  const one = words[from - 1]?.text ?? '';
  return selves.has(one) || ((one === 'the' || one === 'a') && selves.has(words[from - 2]?.text ?? ''));
}

const lastWords = new Set('today tonight now again too it you gone right ok okay yes no please much morning tomorrow'.split(' '));

/** "Ate it all today Mrs T!": a name that ends its clause after such a word is the one spoken to. */
function isCalledTo({ raw, words }: ReadText, to: number): boolean {
  return lastWords.has(words[to - 3]?.text ?? '') && /^\s*(?:[,.!?\n]|$)/.test(raw.slice(words[to - 1]!.end));
}

/** "Hi Mrs Utley" is spoken to and "Mr B x" is the writer: neither is spoken of. */
function isGreetingOrSignature({ raw, words }: ReadText, { from, to }: Hit): boolean {
  const before = words[from - 1];
  if (from < 5 && before && greetings.has(before.text)) return true;
  if (selfAfter.has(words[to]?.text ?? '')) return true;
  // "Hello Mrs Pike, Dan Whitlock from Brackenfield": whoever comes after a greeting and is from somewhere is the writer.
  if (from < 9 && words[to]?.text === 'from' && greetings.has(words[0]!.text)) return true;
  // "Miss B misses you too", "Mrs Lamb can't be your friend on here".
  if (from < 5 && titles.has(words[from]!.text) && ofMe.has(words[to]?.text ?? '') && words.slice(to + 1, to + 12).some(({ text }) => text === 'you' || text === 'your')) return true;
  // "It's Mr B", "this is Dan from school".
  if (before && from < 8 && (before.text === 'its' || before.text === 'im' || (before.text === 'is' && ['this', 'name'].includes(words[from - 2]?.text ?? '')))) return true;
  if (from === 0) return titles.has(words[from]!.text) && /^\s*[,–—-]/.test(raw.slice(words[to - 1]!.end, words[to - 1]!.end + 3));
  // A signature is within eight words of the end.
  if (words.length - to > 8) return /^\s*\(/.test(raw.slice(words[to - 1]!.end, words[to - 1]!.end + 3)) && words.length - to < 16 && words[from]!.first;
  const rest = words.slice(to);
  if (before && closings.has(before.text) && rest.length < 8) return true;
  const parted = words[from]!.first || before!.kind === 'emoji' || (before!.text.length === 1 && before!.first) || /[,\n–—-]/.test(raw.slice(before!.end, words[from]!.start)) || /^x+$/.test(before!.text);
  return parted && (rest.every((word) => word.kind === 'emoji' || /^x+$/.test(word.text)) || /^\s*\(/.test(raw.slice(words[to - 1]!.end, words[to - 1]!.end + 3)));
}

/** What leaders do within the words they are known by. */
const said = new Set('announced asked came decided had just rang said sent stood thinks told walked wants went wont'.split(' '));
const pronouns = new Set('he hes she shes they theyre theyve'.split(' '));
const places = new Set('in at on by from of next opposite across above below beside who that'.split(' '));
/** Plurals and little words in -s, which say nothing of what somebody does. */
const plurals = new Set('always this thus minutes jobs vacancies others places lessons rooms kids ours yours hers theirs plus versus towards sometimes afterwards besides perhaps across news series years weeks days hours things teachers staff pupils parents classes notes mornings afternoons evenings mondays fridays'.split(' '));

/** "Hums", "eats", "labelled": a verb by its ending. */
function isVerbLike({ text, kind, owns, caps }: Word): boolean {
  return kind === 'word' && !owns && caps !== 'title' && text.length > 3 && (/[a-z]{2}ed$/.test(text) || (/[a-rt-z]s$/.test(text) && !/(?:us|is)$/.test(text))) && !plurals.has(text);
}

/** Of people, those who do something: a verb follows within two words. "Ask the caretaker" is a person in passing. */
export function doing(text: ReadText, people: Hit[]): Hit[] {
  if (people.length === 0) return people;
  const verbs = new Uint8Array(text.words.length + 4);
  for (const { from } of find(text, deeds)) verbs[from] = 1;
  return people.filter(({ from, to }) => {
    const last = text.words[to - 1]!;
    const { sentence } = last;
    const acts = (at: number): boolean => text.words[at]?.sentence === sentence && (verbs[at] === 1 || isVerbLike(text.words[at]!));
    const beside = ['next', 'upstairs', 'downstairs', 'opposite'].includes(text.words[to]?.text ?? '');
    // "The cook in our kitchen sings": what stands between is where.
    if (places.has(text.words[to]?.text ?? '')) for (let at = to + 2; at < to + 6; at++) if (acts(at)) return true;
    for (let at = from + 1; at < to; at++) if (said.has(text.words[at]!.text)) return true;
    // "The bursar? Oh she's not ill."
    if (text.words[to] !== undefined && text.words[to]!.sentence === sentence + 1) for (let at = to; at < to + 2; at++) if (pronouns.has(text.words[at]?.text ?? '')) return true;
    const onward = !['for', 'with', 'to', 'or'].includes(text.words[to]?.text ?? '') && acts(to + 1);
    return (beside && acts(to + 2)) || (to - from > 1 && acts(to - 1)) || acts(to) || onward || (['in', 'from', 'at', 'on'].includes(text.words[to]?.text ?? '') && acts(to + 2));
  });
}
