/** How staff speak of pupils, nearly always without a name. */
import type { ReadText } from '../model.ts';
import { addressesIn, postcodesIn } from './contacts.ts';
import { find, has, outside, phrases, unbroken, type Hit } from './phrases.ts';
import { childhood, troubles } from './school-day.ts';

/** Plainly the writer's own pupils, or a known group of them. */
const owned = phrases(`
@my (gcse|nat|national) (#n|4s|5s|lot), @some of (mine|ours), (from|in|my|our|with) (p1|p2|p3|p4|p5|p6|p7), (one|somebody|someone|two|who) (from|in) (@grade|set #n), @my (10s|11s|12s|13s|7s|8s|9s), period (#g|@age) (are|has|have|is|just|today|was|were), (got|have|ive) (one|three|two) (that|who), (btec|gcse|higher) folk, @some of (@my|them|these|those) @adj? (@grade|@group|@kid)
@my @adj? @adj? (@grade|@young), @my @adj? (@adj|@grade) (@group|@kid|ones), @my (@kid|class|form|tutor) (@group|kids|leavers), @my (class|form) (@did|all|are|cant|has|have|think|wont), @my @adj? (cast|xv), (rhai|un) (o|yn) (@grade|ein|fy), un o (@grade|fy), (@kid|one|ones) (from|in) (@flock|@grade|@my|detention) (@grade|@group|@subject|care|room|school|unit)?
(@kid|one|ones) in the (@group|@spot), @det @adj? @grade (@group|@kid)?, @grade (@group|@kid|@subject), (@grade|@group|@kid|lot|one) (i|we) (coach*|cover*|had|support*|taught|teach|tutor*), taught (#n|@age|all|both|her|him|them), (got|had|have) (all|both|her|him|that one|them) ~2 (for|in) (my|our)? (#n years|@age years|@grade|@group|@subject|a year|class|form|set)
(had|remember|taught) ~1 (all|her|his|three) (brother*|sister*), (ex|former|old|past) (@young|tutee), @kid of (mine|ours), (=SEN|=SEND|eal|lac|sen) @kid, @kid (@did|who) (always|at|cant|couldnt|her|his|if|me|my|never|off|only|out|over|ran|under|up|us|wont|wouldnt), @kid (everybody|everyone|no one|nobody)
(got|i|i had|i have|i support|i teach|ive got) (@some|a|an|another|one|that|this|this one|two) @adj? (@kid|@musician|that|who|with), @kid with (#n|a|her|his|no|the), (#n|@age) year old (@did|@have|in|is|just|under|who|with), (@flock|@grade|eyfs|infant|junior|juniors|nursery|reception|senior) (assembly|babies|band|boys|children|girls|kids|strings|team|tots|xi|xv)
(nursery|reception|receptions) (@did|first|have|just|new|today|turn), (#nth|1st|2nd|3rd|first|second|third) (eleven|fifteen|xi|xv), under #g (are|boys|county|girls|have|team|through|were|won), (house|my|our|school|the) prefects, (been|being|got|was) (bit|hit|kicked|spat|sworn|weed) ~1 (#n|@age|@day|again|at|by|on|twice), chair* @through, fight* in the @spot
(entire|whole) (class|form|year group), (back|blue|bottom|green|naughty|red|top) table (@be|@did|@have), set (#n|@age) (@be|@did|@have|again|just|today), #I (@did|@have) ~3 (@subject|assembly|class|lesson|paper|period), (my|our|the) leavers (@did|@have), (ehcp|form|log|notes|plan) (for|on) (#I #I|#Name|@det @kid), (same|the) (@some|same|usual) ~1 (faces|scrotes)
`);

/** The writer's own pupils, unless they are at the gym or a student themselves. */
const claimed = phrases(`
@my @adj? @adj? (class|classes|form|group|groups|pupil*|sets|student|students), (in|of|to) @my (class|form|group|lesson|set), @my (band|club|football|squad|swim|team) (boys|girls|kids|lads), @my (boys|girls|lads|lass|lot|netballers|players), what a cast, @day (@subject|reading) (class|club|group), (ein|our) (class|school)
`);

/** Words from pupils' mouths: what they call those who teach them. */
const spoken = phrases(`
(but|bye|please|thanks|you look) ~1 (miss|sir), (one|somebody|someone|who) ~3 (poo|wee|weed), (call|called|calling|calls) me (dad|daddy|fat|grandma|mam|miss|mr|mrs|mum|nan|nana|old|sir), (miss|sir) (am|are|can|did|do|does|dwi|ga|has|have|he|how|i|if|is|my|pam|she|theres|ti|what|whats|when|who|why|you|your|youre)
`);

/** A class known by code, and talk that shows a class is meant rather than a flat or a seat. */
const code = phrases('#code');
const codeInUse = phrases(`
#code (@be|@did|@have|absolutely|after|again|all|as|before|books|bottom|can|cant|did|finally|first|for|in|kids|last|lot|next|now|off|on|out|period|then|this|to|today|tomorrow|top|who|will|with|wont|you), (afternoon|again|and|bless|by|cover*|dear|even|for|from|got|had|have|in|like|love|miss|my|of|off|only|our|taught|teach|teaching|than|to|today|when|why|with) #code
`);

/** Before a code these make it a flat, a seat, a bus. */
const seats = new Set('flat seat seats apartment apt unit row gate platform stand coach carriage desk bus route junction number no room block section zone plot bay aisle formula hall terminal version model size bra cup ps xbox iphone galaxy type stage floor lot'.split(' '));

/** Before "reception" these make it a desk or a party. */
const desks = new Set('hotel office surgery doctors dentist hospital gym spa vets wedding evening front main drinks warm frosty cold phone mobile signal leisure council company hostel at'.split(' '));

/** A class named after a bird, tree, place or person. */
const namedClass = phrases('#Name class, (from|in) @flock, @flock (@be|@did|@have|again|assembly|children|class|group|kids|lot|room|table|team|today|went)');

/** Animals at home: "one of ours" is then no pupil. */
const pets = phrases('pupp*, dog, dogs, cat, cats, horse*, spaniel*, paw');
const otherClasses = new Set('wrong right going coming world business economy master working middle upper lower under ruling premium spin yoga zumba dance pilates fitness boxing gym cooking pottery chess evening night antenatal best total real sheer pure touch mercedes social high top biology chemistry physics math ap absolute different cardio aerobics bodypump barre aqua swim driving hot grade own whole teachers'.split(' '));

/** Talk of the day just gone. */
const today = phrases('today, this morning, this afternoon, tonight, yesterday');

/** Could be pupils; says little alone. */
const loose = phrases(`
one (answer|candidate|essay|response|script), (what|which|whose) @kid, had one ~1 (argue|ask|bite|call|claim|cry|explain|say|swear|tell|throw|try), look what (#I|he|she|they|this one) (brought|did|drew|gave|made|wrote), (all|half|most|whole) of @flock, @det @adj? @kid, @kid (asking|called|that|who|with), @kid, @det @adj? wee (man|one), (little|quiet|shy|tiny|wee) one
(got|had|i have|is|ive|only|theres) (@some|one|some) (that|who), (that|this) one (@did|cant|couldnt|did|didnt|has|is|never|was|wont|wouldnt), (same|the|third|this) (class|group|set), the one (asleep|at|crying|in|on|sobbing|that|who|with), (bottom|middle|top) set, (same|their|these|those) ~1 faces, (little|small|tiny) (face|friend*|hand|voice), new starter*
(boy|girl|one) (in|with) the, (a|our|the) runner, (back|front) row, certain (somebody|someone), (her|his|their) (ta|tas), precious (angel|prince), little (angel*|horror*|monster*|prince), toerag*, the (cast|twins), (#Name|my|our) (babies|cast|colts), #I (@did|came|got|had|has|is|kicked|was), (about|for|on|with) #I, #I #I
`);

/** "Mine think Macbeth is a burger": pupils, unless there are pets about. */
const mine = phrases('(mine|ours) (@did|all|are|cant|has|have|just|put|puts|set|sets|think|thinks|wont)');
/** Nobody in particular. */
const few = phrases('(@age|@some) of (em|them), (each|half|lot|rest) of (em|them|you), these faces');
const vague = phrases('someone, somebody, nobody, no one, everyone, they, theyve, theyre, them, half');

/** Children at large, and readers' own: nobody the writer teaches. */
const anyone = phrases(`
(left|right) pupil, taught (her|him) (a|everyone|everything|first|own|whole), (bottom|head|top) of the class, @kid in (a|the) (cafe|museum|park|pub|shop|street), like a ~1 (child|kid), (big|cool|new) (kid|kids), pupil* (of life|premium), every primary child, (boys|girls|kids|lads) on (my|the) (#n|bus|train|tram|tube), year old (body|dad|man|me|mum|self|woman)
(#g|@age) (am|days|foot|grand|minutes|months|o|pm|quid|stone|weeks), your (boys|child|children|girls|kid|kids|lad|lads), (any|every) (adult|child|kid|primary), (all|more|most|no|these|young) (children|kids|people|students), (children|kids|pupils|students) (deserve|need|should|today), for (children|kids|students), (kid|pupil|student) (in|of) (bits|life)
`);
/** "Forty three year old woman" is no child. */
const grownUp = phrases('(#n|@age|fifty|forty|sixty|thirty|twenty) ~1 year old (body|dad|father|lady|man|me|mother|mum|woman)');

/** One child, pointed at. */
const pointed = phrases(`
(em|four|one|somebody|someone|them|three|two) (at|behind|by|in|near|off|on|under) the @nook, (boys|girls) (bogs|loos), (moved|sat|seated) #Name (at the|away|by|from|near|next), this one (cant|couldnt|never|wont|wouldnt), (boy|child|girl|kid|lad|pupil|student) (@did|at|came|from|in|just|on|who|with), (her|his|the) (brother|sister), (little|poor|wee) ~1 (dab|lamb|mite|soul|thing)
(feckless|feral|savage|vile) ~1 (beasts|gits|little|rats|sods), (#n|@age|forty|thirty|twenty) ~2 (@kid|boys|children|girls|kids|lads|students), (a|an|another|little|one|poor|that|the|this|wee|whose) @adj? @adj? (boy|child|girl|kid|lad|lass|pupil|student), @kid (in the|nobody|who|with)
`);

/** A pupil's age given for no other reason. */
const aged = phrases('(aged|he is|hes|not even|she is|shes) (#g|@age), (#g|@age) years old');

/** What children do, to or in front of those who teach them, and what those do with children. */
const deeds = phrases(`
(asked|asks|bit|brought|called|calls|drew|gave|handed|hit|kicked|looked|made|pushed|said|says|taught|tells|threw|told|written|wrote) ~1 (me|my), (@kid|@she|hand|mine|nobody|one|ours|somebody|someone|voice|who) ~2 @did (a|all|an|at|exactly|her|herself|himself|his|i|if|in|into|it|its|off|on|out|over|so|that|the|their|through|to|under|up)
(did|done|had|having) @det ~1 (fight|fit|poo|wee), kick* off, (held|holding) (her|his|my) hand, over the (fence|gate|wall), (behind|on|under|up) the (desk|roof|shed|table|tree), put (a|her|his|their) (hand|head|hole|hood), first (ever|sentence|steps|time|word|words), made my (day|term|week|year), (best|worst) (bit|part) of my
of (em|them) (@did|are|cant|had|has|have|know|still|think|thought|were|will), asleep (at|by|in|on|under), (are|hes|is|shes|was) (absent|away|back|off) (@day|again|today|tomorrow), (kicked|threw|thrown) ~3 (across|at|over|through), wont (come|do|eat|go|sit|speak|write), (doesnt|never|wont|wouldnt) ~1 (eat*|listen*|look*|read|say|sit|speak*|stop*|talk*|tell|tie|write)
(cried|hid|sat|sits|wept) (at|by|in|next|on|under|with), (her|his|new|no|spare|without a|wrong) (coat|homework|kit|pen|shoes|tie), (bring*|collect*|drop*|pick*|send*|sent) (her|him|them) (back|home|in|off|out|up), wedi (cael|canu|crio|galw), yn (canu|crio), (ask|asked|asking|explain*|gave|give|read|taught|teach|tell|telling|told) ~1 (a|her|him|the|them|to) ~4 @kid
(did|doing|support*) (#n #n|maths|reading)? ~1 (her|him|them), (i|ive) (got|had|support*|taught|teach|tutor*) (her|him|them)
`);

/** What only children do, in front of those who teach them. */
const childish = phrases(`
(put|puts|putting|stuck|with) (a|her|his|one|their) hand up, (pooed|soiled|weed|wet) (again|herself|himself|on|themselves), (hid|hiding|is|sat|went) ~1 (behind|under) (a|her|his|my|the) (desk|piano|table), (held|holding|took) my (finger|hand), (tie|tied) (her|his|their) ~1 laces
(ate|chewed|eaten|eating|eats|licked|licking|licks|sniffed|swallowed) ~3 (crayon+|display|glue|lego|mud|pen|pencil+|pens|sand|window+), (lose|losing|lost) (a|another|her|his|the|two) (teeth|tooth), (count+|learn+|read|reading|reads|said|sang|says|written|wrote) ~3 (aloud|out loud|to me), (bolt+|climb+|escap+|ran|runs|scal+) ~4 (class|the classroom)
(being sent|got sent|send|sent) ~1 (back|home|out) ~1 (of|to)? (again|class|early|lesson), (hit|pull+) the fire (alarm|bell), (hates|hating|loves|refus+|start+|started|stopp+|wont|wouldnt) (to)? (com+|come|coming) (in|into school|to lessons|to school), (hasnt|havent|isnt|never|not) been in (all|for|since|this|today)
(finally|first time) ~5 (join+|read|sat|smil+|speak|spell|spoke|stay+|talk+|wrote), (call+|said) (i was|im|me) (dad|fat|mam|mum|nan|nana|old), (asked|informed|told) (my|our|the|the whole) (assembly|class), in (her|his) (peg|tray), (dropped|glu+|hid|hidden|posted|snapp+|stole|stolen|threw|thrown) ~3 (chair+|glue|homework|lunch|pen|pens|register|shoe+)
@teach (to)? (#n|@age|@grade|@kid|all|both|her|him|the class|them) ~4 @lessonwork, (grading|mark|marked|marking|moderating) ~12 (answer+|apparently|child|kid|one|somebody|someone|thinks|written|wrote)
(nobody|somebody|someone|who|whoever) (has|have|s)? ~1 (blocked|broke|broken|drew|dropped|eaten|hid|hidden|locked|lost|posted|put|stolen|stuck|wee+|written|wrote) ~8 (board|bogs|boys|classroom|desk|desks|display|girls|globe|glue|locker+|loos|piano|playground|register|sink)
`);

/** The writer's own family, or the writer's own schooldays: not pupils. */
const family = phrases(`
@mine, (my|our) (baby|grand*|nephew|niece|twins) ~3, (my|our) own (@kid|baby|daughter|family|little|son|three|two), our (#Name|baby|daughter|kid|kids|lads|son), (her|his) (dad|father|mam|mother|mum) me, (as a|being a|im a|proud|tired) @kin, fy mab, (for|with) the (baby|little one|wean), as (a|the) (dad|father|mam|mother|mum|parent), other side of the ~2 (desk|table)
(daughter|son) (apparently|was), (email|letter|note|report) (arrived|came|sent) home, (glad|hope|how did|hows|is) (your|yours) (boy|daughter|girl|lad|lass|son) ~1 (enjoy+|feels|gets|settl+), (brothers|cousins|friends|neighbours|sisters) (@kid|daughter|son|twins), (daughter|nephews|son|sons) (class|form|school|teacher), (my|own) @adj? @heirs @adj? @theirs
(middle|oldest) (boy|child|girl|lad|lass|one), our (eldest|lad|lass|youngest) (got|has|is|passed|was|won), signed the (consent|trip) form, (im|ive been) ~3 (dads|mums|parents) race, @grade (into|of) (#Name|@fad|a|an|being|doing|having|my|no|our|owning|the|this|this|trying), @grade (class)? (book|books|ideas|options|place|places|planning|reader|resources|scheme|text|topic)
(advice|book|books|ideas|planning|reader|resources|text|texts) for @adj? @grade, @grade me, (childrens|kids) (menu|party|tv), (boys|girls|lads) (holiday|night|weekend), (at|from|in|old|own|through|throughout) (elementary|grade|high|junior|middle|my old|my own|primary|secondary) (primary|school|secondary), (at|in) (college|uni|university)
school (bullies|bully|days|friend*|report|reunion), bullied (at school|growing|in|me|you), (i|we) (got|was|wasnt|were) bullied, (as a|i was|when i was) (at school|child|in school|kid|little|small|young), student (film|house|life|loan*|nurse|union), my (college|masters|phd|uni), (a|my|our|the) @fad (class|classes|group|teacher|tutor)
(english|french|history|maths|pe|science) teacher (always|in|once|said|told|used|was), when i was (#n|a|at|in), (back|i was) (at|in) (@grade|my day|primary|school), (my|our) (first|form|old|own) (teacher|tutor), class of (#n|#past), turned (#n|@age), (first|last) day at uni, next door*
`);

/** Signs that someone or somewhere else is spoken of. */
const elsewhere = phrases(`
gym, platform, aqua*, yoga, pub, dentist*, garage, train, flight, airport, hotel, holiday, wedding, customer*, ref, the match, minister*, government, labour, netflix, tv, s4c, bbc, episode, series, film, movie, actor, gig, my (boyfriend|brother|cousin|dad|husband|mam|mate|mum|nan|partner|sister|wife), somebody, lovely man
`);

/** "My lad's options evening" is a parent's. */
const ones = new Set(['lads', 'girls', 'boys']);

const kept = new WeakMap<ReadText, PupilSigns>();

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

const grade = phrases('@grade');
const pronoun = phrases('he, she, him, her, his, hes, shes');
const someoneElse = phrases('#Name, mr, mrs, miss, ms, man, woman, lady, @kin, @staff, @leader');

/** "He called me Mummy": where someone is first spoken of who was never said. */
export function unsaid(text: ReadText): Hit[] {
  const [first] = find(text, pronoun);
  const before = first && find(text, someoneElse).some(({ from }) => from < first.from && !text.words[from]!.first);
  return first && !before ? [first] : [];
}

/** "Warm enough miss": what pupils call staff, at the end of a quotation. */
function saidToStaff({ raw, words }: ReadText): Hit[] {
  return words.flatMap(({ text, start, end }, at) => ((text === 'miss' || text === 'sir') && /^[.,!?…]{0,3}["”]/.test(raw.slice(end, end + 4)) && !/["“]$/.test(raw.slice(0, start)) ? [{ from: at, to: at + 1 }] : []));
}

/** Reads a draft for pupils, once. */
export function pupilSigns(text: ReadText): PupilSigns {
  let signs = kept.get(text);
  if (!signs) {
    const named = unbroken(text, find(text, namedClass)).filter(({ from }) => !otherClasses.has(text.words[from]!.text));
    const kin = find(text, family);
    const clear = (hits: Hit[]) => outside(hits, kin);
    const found = find(text, loose);
    const grown = find(text, grownUp);
    const codes = outside(find(text, code), [...postcodesIn(text), ...addressesIn(text)]).filter((one) => !seats.has(text.words[one.from - 1]?.text ?? ''));
    const inUse = find(text, codeInUse);
    const among = new Set(inUse.flatMap((use) => Array.from({ length: use.to - use.from }, (_, k) => use.from + k)));
    const used = codes.filter((one) => text.words[one.from]!.owns || among.has(one.from));
    const own = clear(unbroken(text, find(text, owned))).filter(({ from }) => text.words[from]!.text !== 'reception' || !desks.has(text.words[from - 1]?.text ?? ''));
    kept.set(text, signs = {
      owned: outside(own, [...grown, ...find(text, anyone).filter(({ from }) => text.words[from]!.text === 'taught')]), claimed: outside(clear(find(text, claimed).filter(({ to }) => !ones.has(text.words[to - 1]!.text) || !text.words[to - 1]!.owns)), own), classes: [...used, ...named], codes: outside(codes, used), grades: outside(clear(find(text, grade)), own), loose: outside(outside(clear([...found, ...(has(text, pets) ? [] : find(text, mine).filter(({ from }) => text.words[from]!.first))]), own), find(text, anyone)), vague: find(text, vague), few: find(text, few), pointed: outside(outside(clear([...find(text, pointed), ...found.filter(({ to }) => text.words[to - 1]!.owns)]), own), grown),
      spoken: [...find(text, spoken), ...saidToStaff(text)], aged: outside(clear(find(text, aged)), find(text, anyone)), deeds: outside(find(text, deeds), grown), childish: outside(find(text, childish), [...grown, ...kin]), things: find(text, childhood), troubles: find(text, troubles), today: has(text, today), pets: has(text, pets), elsewhere: has(text, elsewhere), family: kin,
    });
  }
  return signs;
}
