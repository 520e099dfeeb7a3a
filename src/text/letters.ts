/** How staff write to pupils and to their families: openings, sign-offs, what is told and what is asked. */
import type { Draft, ReadText } from '../model.ts';
import { familySigns } from './families.ts';
import { abuse, foul } from './feelings.ts';
import { find, has, outside, phrases, type Hit } from './phrases.ts';
import { childhood, insider, introduction, schoolWords } from './school-day.ts';
import type { Clue } from './weigh.ts';

/** How a child's day went, told to someone who knows the child. */
const childReport = phrases(`
(@she|#Name (was|is|has|had|did|will|been|got|@did)) ~5 @fared, (giv*|mov*|offer*|put*) #Name, (#Name|her|his|their) (behaviour|day|exam*|exclusion|mock*|place|progress|reading|report|work), (after|before|once|since) you (d|dropped|even|had|left|went), (bod|bydd|mae) (#Name|e|hi|o), (had|having) a ~2 (afternoon|day|morning|week), (in|on) my (desk|peg)
a bit of a (bump|cry|fall|knock), bothered about (missing)? (her|his|their), (in|to) us (with|without), @she ~3 in my (classroom|office|room), (bang|bump|knock) (on|to) (her|his|the), not (a|one) tear, to teach, having (her|him|them) in (class|my), a (credit|joy|pleasure) ~1 to, (wedi|yn) seren
`);
/** What a child is to bring or has left: arrangements, which tell nothing of the child. */
const kitTalk = phrases(`
(#Name|her|his|their) @kit, (bring|drop|pop|send) (#Name|@her)? ~2 @kit, (bring|send) (#Name|@her) ~3 @kit, (#Name|@she) ~2 (brought|forgot|has|left|lost|need+) ~3 @kit, (bring|check|find|label|pop|return|send|sign|wash) ~1 (#Name|her|his|their) ~2 @kit
`);
/** Their child. */
const yours = phrases('your (@child|three|two), you and (her|his|their) @mum, (bring|collect|drop|get|put|send) (her|him|them) (from|in|into|on|to) the (bus|gate|minibus|office|taxi)');
/** What a pupil has done well at school, or goes on to. */
const warm = phrases(`
so grown up, (all|so) grown up, (congrat*|good luck|how are|how did|how is|how was|hows|proud of|thinking of) ~4 @schooling, (dy|eich|those|your) @schooling, (about|ace|aced|doing|enjoying|from|into|liking|loving|nail|off to|pass|passed|settl*) ~2 @schooling, (#n|@age) now, your new (school|teacher*), your result*, (all|so) grown up, (look|looked) at you ~1 grown, glad (college|school|uni*)
(come|pop) (back|in) ~1 (and)? see us
`);
/** Kind words anybody may say. */
const kind = phrases('(knew|proud of|told) you, knew (you could|youd), i (said|told you) (watch|you could), good luck');
/** Something the two of them did at school. */
const shared = phrases(`
in reception, (it is|its|this is) ~1 your ~1 @teaches, (u|you|youve) (forgot|forgotten|left) your (essay|homework), (i|we) (ever)? (had|taught|teach|used to teach) (you|your)?, (had|having|remember|taught|teaching) you, remember (the time|when), (i|we) remember you, (u|you) (@did|always|couldnt|never|once|owe|used to|was|were) ~6 (#past|@grade|class|essay|lab|lesson|room|school|team)
(for|in|of|to) my (@grade|class|form|lesson|lessons|room|set), when (u|you) were (#n|@age|@grade|at|in|little), your old (@teaches|school), (is|was) (that|this) (little|wee) #Name, (u|you) (@did|always|bit|cried|hid|never|once|sat|used to|would|wouldnt) ~5 on me, (bit|kicked) me (in|on|once|when), old enough to (be|drink|drive|have|marry|vote|work)
(from|its|this is) your old ~2 (coach|head|ta|teacher|tutor), your old ~1 tutor (here|is|was), (best|favourite) ~2 (class|i|pupil|student), you ~1 were ~1 (my|the) (best|favourite*|worst), in (form|tutor), (get|got) (a|an|your) (#n|@age|first|pass), (feels|seems) like yesterday (i|you), (art|dofe|field|french|geography|history|school|science|ski) trip
my room every ~1 (break|lunch), in my room (all|at|every), (until|while) (you are|youre) ~1 (at|in) school, speak to (miss|mr|mrs), still (doing|playing|singing|writing) your
`);
/** Why staff and pupils do not connect, and pupils who try. */
const apart = phrases(`
(cannot|cant|dont|not able to|not allowed to|not supposed to|oughtnt|shouldnt|wish|wont) ~2 (accept*|add|be in|chat*|follow|follow back|friend|have|message|messaging|talk*) ~5 (back|boys|chat|girls|here|kids|parents|pupil*|school|student*|this|til|till|until|while|you), (not|still) at school, (in|not) ~1 appropriate, (chat|message|speak|talk) ~1 (on|over) here
(after|once|til|till|until|when) (july|results day|you|you have|youre|youve) ~3 (18|finish*|graduat*|leave|left|older|year #g)?, block (me|myself|you), (thank you|thanks) for the ~1 (add|follow|request), no chance ~1 (accept*|add*), (adding|finding|following|found) me on here, (stop|stopped) filming, (adding|finding|following) me, (follow|friend) request, gc, add (me|you) back
(do not|dont) tell (anyone|school), take (it|that|the) ~4 (down|off), (ring|speak to) your (dad|mam|mother|mum|parents), (tell|telling) your (parents|tutor)
`);
/** Work, lessons and rehearsals to come. */
const tasks = phrases(`
practise, practice, (about|bring|do|email|finish|get|on|redo|send|send me|upload|with) ~2 (assessment|draft|essay|homework|planner|project), (after|at|b4|before|in|to) (@subject|assembly|class|form|lesson|lessons|physics|reg|registration|school|training) (@day|this morning|today|tomorrow|tonight|yesterday)?
(audition|detention|lesson|rehearsal|revision) ~1 (after school|at|is|moved|on|starts|today|tomorrow|tonight), (mark|marked) your, see you ~1 (@subject|class|form|lesson|p1|p2|p3|p4|p5|period|school), (ur|you are|youre) (done|not) (for|in trouble), (are|get|if|youre) ~1 stuck, (come|pop)? (and)? (find|see) me ~2 (@day|after|at|before|in|tomorrow), (practice|scales)
(the|ur|your|yr) ~1 (detention|epq|essay|exam|homework|hwk|lines|mock|nea|oral|paper|poems|portfolio|prep|quotes), paper (#n|one|three|two), (q|question+) (#n|one|three|two), the (big|first|hard|last|long) question, got the part, (exam|french|homework|maths) (is|was) (on page|p|page) #n
`);
/** Care for a young person, meant kindly. */
const care = phrases(`
you can (message|ring|talk to|tell|text) me, (call|message|ring|text) me (if|whenever), are you (ok|okay|safe), glad you told (me|somebody|someone), (u|you) (looked|seemed) (a bit|down|quiet|really|sad|tired|upset), dont worry (about|bout) (it|the|today|what), my doors (always|open)
`);
/** How a young person seemed. */
const upset = phrases(`
are you (ok|okay|safe), glad you told (me|somebody|someone), (u|you) (looked|seemed|was|were) (a bit|crying|down|quiet|really|sad|tired|upset), about the (fight|phone|vape), fight, (u|you) (cannot|cant) come (back|in), (months|weeks|year) clean, at home
`);
const you = phrases('ti, dy, chi, you, your, youre, youve, yourself, youll');
/** A young person by name or nickname, spoken to. */
const greeting = phrases(`
(again|alright|aww|cheers|congrat*|dear|diolch|good luck|gosh|haia|happy birthday|heia|hello|helo|hey|hey|heya|hi|hiya|morning|oh|oi|so|sorry|thank you|thanks|up|worries|yes) (#Name|all|bach|boys|bud|cariad|champ|girls|kiddo|lads|lovely|maestro|mate|miss|pal|superstar), #Name (can|i|its|ive|lad|mate|x|you|youve), proud of you
`);
/** To a grown-up about a child. */
const adult = phrases('(dear|hello|hey|hi|hiya) (@mum|mr|mrs), (bring|send|sending) (#Name|@her), (he|hes|she|shes) (forgot|had|has|is|left|needs|stopped|was)');
/** To or from the press, where staff speak of their school too. */
const press = phrases(`
echo, bbc, itv, s4c, radio, interview, (a|the|your) (paper|piece|post|story), quote*, (cannot|cant) comment, to comment
`);
/** School matters that are settled with a parent. */
const matters = phrases(`
(call|contact|give|phone|ring) ~1 (school|the office|us), (call|come|pop) (and|in) ~2 school, (about|re) #Name and, (#Name|her|his|their) ~1 @teaches, (mams|mums|parents|year #g) (chat|group|whatsapp), (cant|do not|dont|i|we|wont) ~2 (accept|add|friend|have) ~1 parents, thank* ~2 (for|so much for) ~2 (bottle|card|gift|gin|present|wine), (for|owe|pay) ~2 (club|trip)
reading (book|level|record|scheme), the (other)? parents, (decided|offer) ~4 (#Name|place|pru), (her|his|their) ~2 (ehcp|meeting|meetings|place|plan), (park*|shout*|turn*|wait*) ~1 (up)? at the (barrier|desk|door|gate|office), i (did not|didnt|never) ~1 (grab|pick|shout|single|touch) ~1 (at|on|out)? (her|him|them), (place|places|room|space) ~1 on the trip
(her|his|their) (milk|tutor)
`);
/** How a talk is arranged, with a parent or with anybody. */
const arranged = phrases(`
(on|over) here, (call|come|pop) (and|in) ~2 (chat|see|talk), (answer|discuss|do|message|post*|put|speak|talk) ~5 (in|on|over|through|via) (dojo|facebook|here|messenger|whatsapp), in person, my doors (always|open), (call|come|pop) (and|in) ~2 (chat|see|speak|talk|tomorrow), heads up, just (to|wanted to) (let|put|say|tell), missed (my|your) call, in public, thought youd (like|want)
`);
/** Whose school business a letter settles. */
const settled = phrases(`
breakfast club, (little|quiet) word with, on (fridays|our|the) (trip|visit), helpers ~2 for, (her|his) (behaviour|effort|homework|language|progress|reading|report), (behind|in|on|under) my desk, (made|make) (her|his) (day|week), (contact|email|message|phone|ring|tell) (our|the)? (office|school), @dues, (mums|parents) (chat|group), (#Name|her|his|your) placement
(isnt|nearly|not) ready for
`);
const scolded = phrases(`
(send|sending) (her|him|them) (in|to school|without), your (boy|daughter|girl|kid|lad|son) (@did|is|isnt|ran|spat|was), (parent|raise) (her|him|them), (kind of|sort of|yourself) ~1 (dad|father|mam|mother|mum|parent), if (you|youd) ~8 meeting*, how i teach
`);
/** "Mrs Osman, you…": grown-ups whom staff address by title are parents. */
const byTitle = phrases(`
(mr|mrs|ms) #Name (can|could|i|if you|ill|im|ive|please|thats|we|weve|you|your|youve), (actually|afternoon|aye|bother|dear|did|evening|gone|hello|hi|morning|no|person|please|sorry|thanks|yes) (mr|mrs|ms) (#I|#Name)
`);
/** To a parent, about themselves. */
const ofThem = phrases(`
on your own, (are|ur|youre) doing ~2 (amazing|best|brilliant|great|job|well), your (ex|loss|partner|post|situation), dont be (hard|sorry|upset), sorry (for your|you), you (cant|couldnt|forgot|missed|signed|swore), you (did|didnt) (agree|ask|know|say|sign), you (paid|rang|rung)
`);
/** What a child did or was given for it. */
const deed = phrases('@did, exclu*, struggl*, behind, ahead');
const animals = phrases('dog, dogs, puppy, cat, labrador, horse, vet, lead');
/** A handle that says whose mother or father writes: @dylansmam_90. */
const parentHandle = /@[a-z0-9_.]*?(?:mum|mam|mummy|dad|daddy|mama|nan)[a-z0-9_]*/i;
/** "No hun, it's Thursday": fond words for the grown-up who asked. */
const fondly = phrases('(aw|aww|aye|bless|nah|no|oh|ok|sorry|ta|worry|yes) (babe|darling|duck|hen|hon|hun|love|lovely|pet)');
const parentName = phrases(`
(afternoon|dear|evening|haia|heia|hello|helo|hey|hi|hiya|listen|morning|sorry|thanks) (#Name|@mum|@title #Name|both|cariad|hon|hun|love|lovely|pet|~1 @mum), @title #Name, my love, daddy
`);

const titled = phrases('(dr|miss|mr|mrs|ms) (#I|#Name|=A), miss, sir, (anti|auntie) #Name');
/** Where grown-ups meet: what is arranged there is no school's. */
const othersLife = phrases(`
methodists, pub, the gym, quiz, yoga, love you, lol, wedding, my (brother|dad|mum|nan|sister)
`);
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
    const ends = after === undefined || to === words.length - 1 || after.kind === 'emoji' || tails.has(after.text) || raw[words[to - 1]!.end + 1] === '(';
    return ends && from > 1 && (to - from > 1 || before!.sentence !== words[from]!.sentence) && before!.text !== 'hi';
  })];
}

const hails = /^(hi|hiya|hey|haia|heia|hello|helo|shwmae|alright|oi)$/;
const crowd = /^(all|everyone|everybody|there|both|guys|folks|mum|mam|dad|nan|love|its|is|can|i|im|we|any|anyone|sorry|just|yes|no|has|have|do|did|are|what|hun|hon|babe|the|my)$/;

const kept = new WeakMap<ReadText, { who: Hit[]; named: boolean; you: boolean }>();

function opening(text: ReadText) {
  let seen = kept.get(text);
  if (!seen) kept.set(text, seen = { who: [...signed(text), ...find(text, introduction)], named: has(text, greeting) || namedFirst(text), you: has(text, you) });
  return seen;
}

/** "Jas, I've read your message". */
function namedFirst({ words }: ReadText): boolean {
  const [first, second] = words;
  if (first !== undefined && second !== undefined && hails.test(first.text) && second.kind === 'word' && second.text.length > 2 && !crowd.test(second.text)) return true;
  return first !== undefined && second !== undefined && first.kind === 'word' && first.caps === 'title' && first.text.length > 2
    && /^(i|ive|im|its|you|your|ur|thanks|that|well|so|just|miss|we|can|the)$/.test(second.text) && !/^(thanks|yes|well|and|but|sorry|the|hope|then|what|when|think|thinking)$/.test(first.text);
}

const pupilLetters = new WeakMap<ReadText, { surface: Draft['surface']; clues: Clue[] }>();
const parentLetters: typeof pupilLetters = new WeakMap();

/** Several rules ask of the same letter: it is weighed once. */
function once(asked: typeof pupilLetters, draft: Draft, text: ReadText, clues: (draft: Draft, text: ReadText) => Clue[]): Clue[] {
  let known = asked.get(text);
  if (known?.surface !== draft.surface) asked.set(text, known = { surface: draft.surface, clues: clues(draft, text) });
  return known.clues;
}

/** "Miss Reed here", "sir says": what only pupils call staff. */
function teacherly({ words }: ReadText, who: Hit[]): boolean {
  return who.some(({ from, to }) => words.slice(from, to).some(({ text }) => text === 'miss' || text === 'sir'));
}

/** A child spoken of, or spoken to. */
const theChild = phrases('he, she, hes, shes, hell, him, her, his, hers');
/** What a child takes to school, does there or has said of it. */
const childThings = phrases(`
pe kit, reading (book|record), blazer, @lessonwork, @lessontime, reading, school, class, lesson+, homework, exclu*, milk, nap, violin, settles, tears, class bear, spelling book
`);
/** Initials at the foot of a letter: "… by a mile. HL". */
const initials = /(?:^|[.!?,\n] ?)(?:[A-Z]{2,3}|[Ss]ir|[Ss]yr|[Mm]iss)[.! x]*$/;

/** Clues that a message or comment is written to a pupil, present or past. */
export function toPupil(draft: Draft, text: ReadText): Clue[] {
  return once(pupilLetters, draft, text, pupilLetter);
}

function pupilLetter(draft: Draft, text: ReadText): Clue[] {
  if (draft.surface === 'post' || draft.surface === 'bio') return [];
  const { who, named, you: said } = opening(text);
  const personal = draft.surface === 'message';
  if (!said && !(personal && (named || has(text, apart)))) return [];
  const clues = [shared, apart, tasks, care, warm, kind].map((lexicon) => find(text, lexicon));
  const seen = clues.slice(0, 5).filter((hits) => hits.length > 0).length;
  const theirs = clues[0]!.length + clues[1]!.length + clues[4]!.length > 0;
  const points = [1.2, 1.1, 1, 0.8, 0.9, 0.4];
  const spokenTo = said && !has(text, theChild);
  return [
    { points: seen || teacherly(text, who) || (named && spokenTo) ? 1.1 : 0.6, seen: who },
    { points: seen || named ? 0.8 : 0.4, seen: who.length === 0 && personal && initials.test(text.raw) },
    { points: 0.4, seen: (clues[0]!.length > 0 || (clues[2]!.length > 0 && personal)) && said },
    ...clues.map((hits, k) => ({ points: points[k]!, seen: hits })),
    { points: 0.3, seen: clues.slice(0, 5).some((hits) => hits.length > 1) },
    { points: named ? 0.5 : 0, seen: seen > 0 || (personal && who.length > 0) },
    { points: personal ? 0.3 : 0, seen: seen > 0 || who.length > 0 },
    { points: 0.5, seen: outside(find(text, childhood), clues.flat()) },
    { points: has(text, insider) ? 0 : -0.8, seen: has(text, othersLife) },
    { points: -1.5, seen: has(text, press) },
    { points: theirs ? -0.6 : -1.6, seen: has(text, childReport) || has(text, kitTalk) || has(text, yours) || has(text, adult) || familySigns(text).named.length > 0 },
  ];
}

/** Clues that a message or comment is written to a pupil's parent or carer. */
export function toParent(draft: Draft, text: ReadText): Clue[] {
  return once(parentLetters, draft, text, parentLetter);
}

function parentLetter(draft: Draft, text: ReadText): Clue[] {
  if (draft.surface === 'post' || draft.surface === 'bio') return [];
  const { who, named, you: said } = opening(text);
  const personal = draft.surface === 'message';
  if (!said && !personal && !named && !has(text, fondly) && !parentHandle.test(text.raw)) return [];
  const report = [...find(text, childReport), ...find(text, yours)];
  const child = [...report, ...outside(find(text, kitTalk), report)];
  const homes = familySigns(text);
  const dealt = [...find(text, matters), ...find(text, settled)];
  // "In person" is anybody's, unless a child or a school is spoken of.
  const theirs = child.length + dealt.length + homes.named.length > 0 || has(text, insider) || has(text, schoolWords) || find(text, arranged).length > 1;
  const business = theirs ? [...dealt, ...find(text, arranged)] : dealt;
  const sharp = find(text, scolded);
  const self = find(text, ofThem);
  const about = self.length + child.length + business.length + sharp.length + (has(text, theChild) ? find(text, childThings).length : 0);
  return [
    { points: about || !(teacherly(text, who) || (named && said && !has(text, theChild))) ? 0.9 : 0.4, seen: who },
    { points: 0.4, seen: child.length > 0 && has(text, childThings) },
    { points: child.length ? 0.2 : 0.9, seen: (named || said || has(text, parentName) || has(text, fondly) || parentHandle.test(text.raw)) && has(text, theChild) ? outside(find(text, childThings), [...child, ...business]) : [] },
    { points: 1, seen: child },
    { points: 0.5, seen: child.length > 1 },
    { points: 0.9, seen: business },
    { points: 0.4, seen: business.length > 1 },
    { points: about ? 0.9 : said ? 1.4 : 0, seen: who.length ? [] : find(text, byTitle) },
    { points: 1.5, seen: sharp },
    { points: 0.9, seen: self },
    { points: about ? 0.8 : 0, seen: outside(homes.named, child) },
    { points: about || who.length ? 0.5 : 0, seen: named || has(text, parentName) || has(text, fondly) || parentHandle.test(text.raw) },
    { points: -1.5, seen: has(text, press) },
    { points: 0.2, seen: personal },
    { points: -1, seen: homes.own.length > 0 },
    { points: -1.2, seen: has(text, animals) && !has(text, childThings) },
    { points: about ? -0.6 : -1.2, seen: [shared, apart, tasks, warm, care].some((lexicon) => has(text, lexicon)) && (!about || has(text, shared)) },
  ];
}

/** What a letter to a pupil tells of that pupil, beyond the arrangements. */
export function toldToPupil(text: ReadText): Hit[] {
  return [warm, shared, upset].flatMap((lexicon) => find(text, lexicon));
}

/** What a letter to a parent says of that parent. */
export function toldOfParent(text: ReadText): Hit[] {
  return [scolded, ofThem].flatMap((lexicon) => find(text, lexicon));
}

/** What a letter to a parent tells of the child. */
export function toldToParent(text: ReadText): Hit[] {
  const theirs = find(text, yours);
  return [...find(text, childReport), ...(theirs.length > 0 && (has(text, abuse) || has(text, foul) || has(text, deed)) ? theirs : [])];
}
