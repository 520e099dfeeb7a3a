/** How staff write to pupils and to their families: openings, sign-offs, what is told and what is asked. */
import type { Draft, ReadText } from '../model.ts';
import { familySigns } from './families.ts';
import { abuse, foul } from './feelings.ts';
import { find, has, outside, phrases, type Hit } from './phrases.ts';
import { childhood, insider, introduction, schoolWords } from './school-day.ts';
import type { Clue } from './weigh.ts';

/** How a child's day went, told to someone who knows the child. */
const childReport = phrases(`
(@she|#Name (was|is|has|had|did|will|been|got|@did)|your @child (was|is|has|had|did|@did)) ~5 @fared, (offer*|giv*|mov*|exclud*|put*) #Name, (his|her|their|#Name) (day|behaviour|progress|report|place|reading|attendance|detention|exclusion|exam*|mock*|work), (before|after|since|once) you (left|went|dropped|even|d|had), (mae|roedd|bod|bydd) (#Name|o|e|hi|y plant), (had|having) a ~2 (day|morning|afternoon|week), (on|in) my (desk|drawer|peg), happy as larry, cold (flannel|compress), a bit of a (bump|knock|fall|wobble|cry|meltdown), bothered about (missing)? (his|her|their), (in|to) us (with|without), @she ~3 in my (room|office|classroom), ask* for you, (knock|bump|bang|graze) (to|on) (the|his|her), not (a|one) tear, to (teach|have in class), having (him|her|them) in (class|the form|my), a (joy|delight|pleasure|credit) ~1 to, (wedi|yn) (anghofio|setlo|seren)
`);
/** What a child is to bring or has left: arrangements, which tell nothing of the child. */
const kitTalk = phrases(`
(his|her|their|#Name) @kit, (bring|send|drop|pop) (@her|#Name)? ~2 @kit, (bring|send) (@her|#Name) ~3 @kit, (@she|#Name) ~2 (need+|will need|left|lost|forgot|forgotten|still has|has|hasnt got|came without|brought) ~3 @kit, (send|bring|pop|sign|return|find|wash|label|check) ~1 (his|her|their|#Name) ~2 @kit
`);
/** Their child. */
const yours = phrases('your (@child|two|three), you and (his|her|their) @mum, (put|get|send|bring|drop|collect) (him|her|them) (in|on|to|into|from) the (taxi|bus|gate|minibus|office)');
/** What a pupil has done well at school, or goes on to. */
const warm = phrases(`
((great|good|brilliant|amazing|lovely) news about|proud of|well done|congrat*|good luck|llongyf*|da iawn|hows|how is|how was|how did|how are|thinking of|fab job|great job|great work) ~4 @schooling, (your|those|dy|eich) @schooling, (smash|smashed|ace|aced|nail|nailed|passed|pass|into|off to|doing|about|from|liking|enjoying|loving|settl*) ~2 @schooling, (@age|#n) now, your new (teacher*|school), your result*, out of order, proud of you today, (all|so) grown up, (look|looked) at you ~1 grown, remember me when, glad (uni*|college|school), (come|pop) (back|in) ~1 (and)? see us
`);
/** Kind words anybody may say. */
const kind = phrases('(proud of|told|knew) you, knew (youd|you could|you had it), i (said|told you) (watch|you could|you would), dont be a stranger, cant believe youre, see you @day, penblwydd hapus, bless you, well done, good luck');
/** Something the two of them did at school. */
const shared = phrases(`
(its|it is|this is) ~1 your ~1 @teaches, (you|youve|u) (left|forgot|forgotten) your (homework|coursework|planner|jotter|essay), (i|we) (ever)? (taught|teach|coached|tutored|used to teach|used to do your|had) (you|your)?, (teaching|taught|having|had|remember) you, you wont remember me, remember (when|the time), (i|we) remember you, (you|u) (@did|were|was|used to|always|once|couldnt|still owe|owe|never) ~6 (class|lesson|my form|tutor group|nursery|reception|room|choir|team|school|@grade|lab|essay|#past), (in|to|for|of) my (class|lesson|lessons|form|tutor set|tutor group|set|room|choir|@grade), when (you|u) were (in|at|little|#n|@age|@grade), your old (@teaches|school), (is|was) (this|that) (little|wee) #Name, (you|u) (used to|once|always|never|would|wouldnt|cried|hid|sat|bit|@did) ~5 (my (desk|chair|carpet|classroom|lesson|lessons|room|class|whiteboard|cupboard|cardigan|skirt|hand|knee|shoes)|bit me|on me|under the table|at me in), (bit|kicked|hugged|headbutted) me (once|in|when|on), old enough to (vote|drive|drink|marry|work|be|have), (its|this is|from) your old ~2 (tutor|teacher|ta|head|head of year|dinner lady|form tutor|coach), your old ~1 (form tutor|tutor|class teacher|headteacher) (is|was|here), (best|favourite) ~2 (i|student|pupil|class), you ~1 were ~1 (my|the) (favourite*|best|nicest|worst), in (tutor|form|registration), (got|get) (a|an|your) (#n|pass|merit|distinction|@age|first), those (lunchtimes|rehearsals|detentions|mornings|early starts), (feels|seems) like yesterday (you|i), (school|geography|history|science|art|french|ski|dofe|field) trip, my room every ~1 (break|lunch), in my room (at|every|all), (while|whilst|until) (youre|you are) ~1 (at|in) school, speak to (miss|mrs|mr|your (tutor|head of year)), still (doing|playing|drawing|writing|singing) your
`);
/** Why staff and pupils do not connect, and pupils who try. */
const apart = phrases(`
(cant|dont|wont|cannot|not able to|shouldnt|oughtnt|not allowed to|not supposed to|wish) ~2 (accept*|add|follow|follow back|have|be in|friend|message|messaging|chat*|talk*) ~5 (pupil*|student*|kids|you|this|here|back|until|till|til|while|follows|chat|school|boys|girls|parents), (still|not) at school, (not|in) ~1 appropriate, inappropriate, (chat|talk|message|speak) ~1 (on|over) here, (until|till|til|when|once|after) (you|youve|youre|you have|july|results day) ~3 (left|leave|graduat*|finish*|18|eighteen|older|year #g)?, (unfollow|unfriend|unadd|remove|block|removing|removed) (me|you|myself), (thanks|thank you) for the ~1 (follow|add|request), no chance ~1 (accept*|add*), (finding|adding|messaging|following|found) me on here, (stop|stopped) filming, (finding|adding|messaging|following) me, (friend|follow) request, (group chat|gc), add (me|you) back, (dont|do not) tell (anyone|your mum|your parents|the others|school), our ~1 secret, stays between us, take (that|the|it) ~4 (down|off), (ring|ringing|phoning|speak to) your (mum|mother|mam|dad|parents), (tell|telling) your (head of year|tutor|parents)
`);
/** Work, lessons and rehearsals to come. */
const tasks = phrases(`
(finish|hand in|bring|do|redo|submit|send me|send|email me|email|upload|get|about|on|with) ~2 (homework|coursework|essay|draft|portfolio|planner|project|assessment|personal statement), (in|b4|before|after|at|to) (lesson|lessons|class|form|registration|reg|tutor time|rehearsal|training|assembly|period #n|school|physics|@subject) (today|tomorrow|yesterday|this morning|tonight|@day)?, (rehearsal|lesson|audition|revision|detention) ~1 (is|starts|tonight|today|tomorrow|moved|cancelled|after school|at|on), (dont)? tell the others, (marked|mark|marking) your, learn your, act surprised, question #n, see you ~1 (class|@subject|lesson|school|form|registration|period|p1|p2|p3|p4|p5|rehearsal|revision), (youre|ur|you are) (not|done) (in trouble|for), (get|youre|are|if) ~1 stuck, revise, get some sleep, (come|pop)? (and)? (find|see) me ~2 (in|at|before|after|tomorrow|@day), (practise|practice|scales|arpeggios|bars #n|sight reading), (your|the|ur|yr) ~1 (paper|mock|mocks|exam|detention|essay|coursework|resit|portfolio|speaking test|oral|dissertation|nea|epq|sketchbook|set text|practical|poems|quotes|lines|cast list|homework|hwk|prep|case studies|mark scheme|predicted grade+), paper (#n|one|two|three), (q|question+) (#n|one|two|three), the (last|first|hard|long|big) question, got the part, deadline for your, ucas form, (exam|homework|welsh|french|maths) (is|was) (p|page|on page) #n
`);
/** Care for a young person, meant kindly. */
const care = phrases(`
you can (tell|talk to|message|text|ring) me, (message|text|ring|whatsapp|call) me (any time|anytime|if|whenever|day or night), come to ours, youve done nothing wrong, nothing wrong, are you (safe|ok|okay), if you dont feel safe, childline, glad you told (me|somebody|someone), (you|u) (seemed|looked) (upset|sad|down|tired|quiet|really|a bit), dont worry (about|bout) (what|the|today|it), at your age, meddwl amdanat, paid a (becso|phoeni), the others, my doors (open|always)
`);
/** How a young person seemed. */
const upset = phrases('youve done nothing wrong, are you (safe|ok|okay), if you dont feel safe, glad you told (me|somebody|someone), (you|u) (seemed|looked|were|was) (upset|sad|down|tired|quiet|really|a bit|not yourself|crying|out of order), out of order, about the (fight|phone|vape|other day), (knife|fight|exclusion|panel|detention), not angry, (you|u) (cant|cannot) come (back|in), (year|months|weeks) clean, at home, locked out, kicked out');
const you = phrases('ti, dy, chi, eich, you, your, youre, youve, yourself, youll');
/** A young person by name or nickname, spoken to. */
const greeting = phrases('(hi|hiya|hey|haia|heia|hello|helo|shwmae|alright|oi|heya|dear|morning|well done|congrat*|happy birthday|good luck|best of luck|luck tomorrow|luck today|hey|thanks|thank you|cheers|proud of (you|u)|oh|worries|llongyf*|da iawn|sorry|yes|diolch|gosh|aww|up|again|so|penblwydd hapus) (#Name|lads|girls|boys|all|maestro|champ|superstar|mate|bud|kiddo|pal|lovely|cariad|bach|miss), #Name (x|you|youve|i|ive|its|mate|lad|can), proud of you');
/** To a grown-up about a child. */
const adult = phrases('(hi|hiya|dear|hello|hey) (mrs|mr|@mum|#Name mum|#Name dad), (send|sending|bring) (@her|#Name), (he|she|hes|shes) (was|is|has|left|had|forgot|needs|settled|stopped)');
/** To or from the press, where staff speak of their school too. */
const press = phrases('journalist, reporter, producer, newsdesk, editor, gazette, herald, echo, bbc, itv, s4c, radio, interview, (your|the|a) (story|paper|piece|post), quote*, (cannot|cant) comment, on the record, off the record, background only, to comment');
/** School matters that are settled with a parent. */
const matters = phrases(`
(give|ring|call|phone|contact) ~1 (the office|us|school|the school office), (pop|come|call) (in|and) ~2 school, away from the office, make an appointment, parents evening, worried about @her, (about|re) #Name and, (her|his|their|#Name) ~1 @teaches, (parents|mams|mums|year #g) (chat|group|whatsapp), (come|came|help*|helper) ~2 (on the trip|a helper), (i|we|wont|dont|do not|cant) ~2 (accept|add|have|friend) ~1 parents, nothing personal, thank* ~2 (for|so much for) ~2 (voucher|wine|gift|present|chocolates|flowers|card|hamper|prosecco|gin|bottle|costume), (declare it|too generous|shouldnt have), (waive|pay|owe|for) ~2 (trip|club|dinner money), reading (record|records|book|level|scheme), scholarship, the (other)? parents, (offer|offering|deciding|decided) ~4 (place|pru|exclusion|#Name), (his|her|their) ~2 (meeting|meetings|appeal|ehcp|plan|exclusion|place), ask for ~1 (minutes|it in writing), (turn*|wait*|park*|shout*) ~1 (up)? at the (barrier|gate|gates|office|door|desk), i (didnt|never|did not) ~1 (shout|grab|touch|single|pick) ~1 (on|at|out)? (him|her|them), raised my voice, (space|place|places|room) ~1 on the trip, (his|her|their) (tutor|jotter|detention|milk|bus pass*), jyst i (ddweud|ddeud)
`);
/** How a talk is arranged, with a parent or with anybody. */
const arranged = phrases('(talk|discuss|answer|do|speak|put|post*|message) ~5 (on|over|via|in|through) (here|messenger|facebook|whatsapp|dojo), (face to face|in person), my doors (open|always), (pop|come|call) (in|and) ~2 (see|talk|speak|chat|tomorrow), at (pick up|drop off), wanted you to know, to let you know, heads up, just (to|wanted to) (say|let|put|tell), rather than (on)? here, (missed|returning) (your|my) call, in public, put your mind at rest, thought youd (like|want)');
/** Whose school business a letter settles. */
const settled = phrases('breakfast club, after school club, wraparound, nursery hours, (quiet|little) word with, on (the|our|fridays|mondays|thursdays|tuesdays|wednesdays) (trip|visit|school trip|museum visit), (helpers|volunteers|readers|reading helpers) ~2 for, an appointment, (her|his) (behaviour|language|attitude|homework|progress|reading|report|effort), (on|in|under|behind) my desk, make it official, before the coach, (make|made) (her|his) (day|week), been a pleasure, (email|ring|phone|contact|speak to|go through|write to|tell|message) (the|our)? (school|office|class teacher|head of year|pastoral team|senco), @dues, (parents|mums) (chat|group|whatsapp), at home time, on the bus, attendance, (your|his|her|#Name) placement, the (11 plus|eleven plus|entrance exam), (not|really not|isnt|nearly) ready for');
const scolded = phrases('(sending|send) (her|him|them) (in|to school|without), your (son|daughter|lad|kid|boy|girl|little angel) (is|isnt|was|@did|spat|ran), (parent|raise) (him|her|them), (yourself|excuse for|disgrace of|kind of|sort of|piece of) ~1 (mother|father|parent|mum|dad|mam), if (you|youd) ~8 (meeting*|parents evening), how i teach');
/** "Mrs Osman, you…": grown-ups whom staff address by title are parents. */
const byTitle = phrases('(mr|mrs|ms) #Name (you|youve|your|if you|please|can|could|im|ill|ive|thats|i|we|weve), (yes|no|aye|actually|bother|person|hi|hello|morning|afternoon|evening|dear|thanks|gone|did|sorry|please) (mr|mrs|ms) (#Name|#I)');
/** To a parent, about themselves. */
const ofThem = phrases('on your own, credit to you, (youre|ur|are) doing ~2 (amazing|brilliant|great|job|well|best), your (split|divorce|ex|operation|loss|situation|circumstances|benefits|partner|complaint|post), dont be (embarrassed|embarassed|upset|sorry|hard), we all have days, things at home, hold your head, sorry (for your|you), you (couldnt|cant|missed|shouted|forgot|swore|signed|parked|refused|promised), you (did|didnt) (sign|say|know|agree|ask), you (rung|rang|paid|been told|been asked), you were asked to, for (swearing|shouting) at');
/** What a child did or was given for it. */
const deed = phrases('@did, punch*, internal*, exclu*, detention*, isolation, suspended, cctv, struggl*, behind, ahead, not ready for, nothing in, handed in, work+ hard, smash+');
const animals = phrases('dog, dogs, puppy, cat, kitten, labrador, pony, horse, vet, vets, rabbit, hamster, kennels, lead, walkies');
/** A handle that says whose mother or father writes: @dylansmam_90. */
const parentHandle = /@[a-z0-9_.]*?(?:mum|mam|mummy|dad|daddy|mama|nan)[a-z0-9_]*/i;
/** "No hun, it's Thursday": fond words for the grown-up who asked. */
const fondly = phrases('(no|yes|aw|aww|ok|nah|worry|ta|oh|bless|aye|sorry) (hun|hon|love|lovely|pet|chick|babe|hen|darling|duck|my lovely)');
const parentName = phrases('(hi|hiya|hey|haia|heia|hello|helo|dear|shwmae|morning|afternoon|evening|bore da|listen|sorry|diolch|thanks) (#Name|@title #Name|@mum|~1 @mum|love|lovely|pet|cariad|hun|hon|both), @title #Name, my love, (mummy|daddy)');

const titled = phrases('(mr|mrs|miss|ms|dr) (#Name|#I|=A), miss, sir, (anti|auntie) #Name');
/** Where grown-ups meet: what is arranged there is no school's. */
const othersLife = phrases('methodists, village hall, church hall, scout hut, tenors, sopranos, the band, allotment, pub, the gym, choir, am dram, quiz, committee, netball, yoga, at mine, at yours, love you, lol, the lads, fantasy league, wedding, my (mum|dad|nan|brother|sister)');
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
const theChild = phrases('he, she, hes, shes, hell, shell, him, her, his, hers');
/** What a child takes to school, does there or has said of it. */
const childThings = phrases('pe kit, book bag, reading (book|record), library book, class (bear|teddy|mascot), swimming kit, trip money, dinner money, planner, water bottle, coursework, spelling book, epipen, inhaler, jumper, blazer, school shoes, @lessonwork, @lessontime, jotter, register, costume, spellings, reading, school, class, lesson+, attendance, homework, detention, exclu*, suspended, isolation, internal*, milk, custard, nap, wellies, nativity, phonics, violin, cello, piano, settles, settled, tears, in my room');
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
  const theirs = child.length + dealt.length + homes.named.length > 0 || has(text, insider) || has(text, schoolWords);
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
