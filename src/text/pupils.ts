/** How staff speak of pupils, nearly always without a name. */
import type { ReadText } from '../model.ts';
import { postcodesIn } from './contacts.ts';
import { find, has, outside, phrases, unbroken, type Hit } from './phrases.ts';

/** Plainly the writer's own pupils, or a known group of them. */
const owned = phrases(`
@some of (mine|ours|my lot|our lot), @some of (@my|the|these|those) (@grade|class|form|tutees|tutor group|sixth formers|leavers|kids|children|pupils|students|lads|girls|boys|little ones|bairns|gcse)
@my @adj? (@grade|pupils|tutees|tutor group|form group|tutor kids|form kids|sixth formers|sixth form|leavers|nurture group|bottom set|top set|set #n|disgyblion|dosbarth), @my (@grade|@adj) (@kid|@group|ones), @my (@kid|class) (@group|leavers|choir)
@kid (in|from) (my|our|your) (@group|school|room|care|subject), (@kid|one|ones) (in|from) (@grade|nursery|reception|isolation|detention|@flock), @kid (in|from) the (back|corner|corridor|playground|canteen|loos|hall|dinner queue)
@det @adj? @grade (@kid|@group)?, @grade (@kid|@group|bottom|top|have|has|had|just|are|were|did|made|gone|in the|on the|at the|in full|asked|told|got|went|came|learned|wrote|sang|smashed|again|today|being|absolutely|parents|netball|football)
(@kid|lot) (i|we) (teach|taught|tutor|support|coach|mentor|work with|worked with|used to teach|had), (taught|teach|tutored|supported) (him|her|them|both), (had|have) (him|her|them|that one|both|his|her) ~2 (brother|brothers|sister|sisters|mum|dad)? (in|for) (my|our|@grade|@subject|form|class|reception|nursery|set|isolation|detention|two years|three years|a year)
(ex|former|old|past) (pupil|pupils|tutee|tutees|disgybl), (pupil|student|child|kid|lad|girl|boy) of (mine|ours), set (one|two|three|four|five|#n) (just|are|were|have|smashed|today|again), class of (@grade|thirty|#n|reception|little)
(looked after|lac|pupil premium|=SEND|sen|eal|autistic|nonverbal|non verbal|cla|traveller) @kid, @kid (threw|bit|kicked|hit|punched|spat|scratched|headbutted|swore|called me|told me|asked me|asked if|drew me|made me|handed|brought me|wrote me|walked out|ran out|faint*|been excluded|got excluded|excluded|who cant|who wont|who never|who cries|on the roof|under the table|gave me|emailed|has no|has to)
(i|ive|ive got|i have|i teach|i support|had|by|from) (a|one|this|that|two|another|this one|an) @adj? (boy|girl|lad|lass|kid|child|student|pupil|five year old|six year old|seven year old|eight year old|#n year old), (@det|an) (pupil|student|disgybl), (four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|#n) year old (asked|told|threw|bit|hit|who|has|had|said|is|in|just|with|under|did)
dosbarth (#Name|meithrin|derbyn|un|dau|tri), plant (blwyddyn|dosbarth|bach|derbyn|meithrin), un o fy (mhlant|nisgyblion), fy (nosbarth|nisgyblion|mhlant), disgybl*
(reception|nursery|eyfs|sixth form) (class|kids|children|lot|have|had|are|were|first|today|just|babies|leavers|child), (receptions|nurserys) (first|new|turn|nativity|assembly|trip), (under #g|u11s|u12s|u13s|u14s|u15s|u16s|u18s|u11|u12|u13|u14|u15|u16|u18|under #g) (girls|boys|team|are|were|have|won|through|champions|county)
(my|our|the|school|house) (scholars|cherubs|boarders|choristers|prefects|head boy|head girl|sports leaders|school council|tutees) (have|are|were|did|today)?, (got|been|being) (bitten|kicked|punched|spat at|headbutted|slapped|scratched|weed on) (again|today|by (a|one|the|my|our|this|that|two|some|someone|@grade|#code)|three|twice), chair (thrown|launched|lobbed), (fight|fights) in the (canteen|corridor|playground|yard|toilets|dinner hall|lunch queue), same (child|kid|lad|boy|girl), whole class, (third|another|second) one in my class, lost (one|a) child, both his brothers
`);

/** The writer's own pupils, unless they are at the gym or a student themselves. */
const claimed = phrases(`
(my|our) (new|old|ex|former|current|whole|entire|favourite|first|last|second|own|poor|difficult)? (class|classes|form|students|student|pupil|learners|cohort|sets), in (my|our) (class|lesson|group|set), (my|our) (choir|club|band|team|squad|netball|football|rugby) (boys|girls|kids|lads), one of the (@kid|little ones), past (students|student), our (school|class)
`);

/** A class known by code, and talk that shows a class is meant rather than a flat or a seat. */
const code = phrases('#code');
const codeInUse = phrases(`
#code (@be|@have|did|just|got|made|kids|lot|and #code|today|again|this|last|for|period|on|in|who|can|cant|will|wont|smashed|nailed|as|next|all|went|absolutely|books|assembly|display|trip|then|after|before|with|learned|asked|told|managed|now|first|finally|tomorrow|to|bottom|top|off|out|you)
(my|our|love|with|teach|teaching|taught|had|have|got|cover|covering|of|for|to|in|by|from|like|marking|off|miss|than|bless|dear|when|and|why|even|only|again|afternoon|today) #code
`);

/** Before a code these make it a flat, a seat, a bus. */
const seats = new Set('flat seat seats apartment apt unit row gate platform stand coach carriage desk bus route junction number no room block section zone plot bay aisle formula hall terminal version model size bra cup ps xbox iphone galaxy type stage floor lot'.split(' '));

/** Before "reception" these make it a desk or a party. */
const desks = new Set('hotel office surgery doctors dentist hospital gym spa vets wedding evening front main drinks warm frosty cold phone mobile signal leisure council company hostel'.split(' '));

/** A class named after a bird, tree, place or person. */
const namedClass = phrases('#Name class, (in|from) @flock, @flock (class|room|have|has|are|were|went|did|made|got|had|kids|children|lot|today|again|assembly|table|group|team)');

/** Animals at home: "one of ours" is then no pupil. */
const pets = phrases('rescue, greyhound, puppy, puppies, dog, dogs, cat, cats, kitten, kittens, hens, chickens, guinea pig, hamster, rabbit, rabbits, horse, pony, lurcher, whippet, sheepdog, tomatoes, goldfish, budgie');
const otherClasses = new Set('teachers wrong right hello great going coming my your first second world business economy master working middle upper lower under ruling premium spin yoga zumba dance pilates fitness boxing gym art cooking pottery chess evening night antenatal best good great total what that this real sheer pure touch mercedes such social high top in of no the my a some biology french spanish english maths history chemistry physics math science ap first-class absolute different cardio aerobics bodypump body barre aqua swim driving hot clubbercise grade every last next own whole her his their'.split(' '));

/** Could be pupils; says little alone. */
const loose = phrases(`
that one, that lad, that girl, the boy, the girl
(@det|my|our|of|no|any|more|all) (one)? @adj? (@kid|wee one|wee man|shy one), my lot, one of them, some of them, (lot|rest|half) of them, (he|she) (came|asked|told|said|looked|put|walked|handed|never|only) (in|me|to me|up|over|out|his|her|i|that)?, y plant, the class, this class, that class, (head) (boy|girl), (my|our) (group|set|groups|sets|bunch|babies), bottom set, top set, set #n, the (infants|juniors|twins|leavers|prefects), sixth formers, precious (prince|princess|angel|little), little (darling|darlings|angel|angels|prince|princess|so and so|madam), pupils, students, leavers, kid, child, kiddo, kids (today|are|were|have|in|on|loved|did|got)
`);

/** The writer's own family, or the writer's own schooldays: not pupils. */
const family = phrases(`
optician*, opticians, one pupil like, dilated, @grade (class)? (reader|book|books|text|resources|planning|topic|ideas|recommendations|admissions|place|places), (class|school) (photo|photograph) from, from #past, in #past, turned (#n|four|five|six|seven|eight|nine|ten), menu, kids menu, 
i kid you not, kid you, no kidding, your inner child, inner child, kid in a sweet shop, like a (kid|child), (big|overgrown) kid, whizz kid, karate kid, billy the kid, (new|cool) kids, inner teenager, (girls|lads|boys) (night|weekend|holiday|trip|trips)
(in|at|from|through|throughout) (high|middle|secondary|grade|elementary|primary|junior|grammar|jr high|my old|my high) school, (in|at) (college|uni|university|kindergarten), highschool, jr high, high school (bully|bullies|friend|friends|sweetheart|reunion|days|girl|girls), bullied (me|you|her|him|us|my|growing|throughout|in|at school|as a kid), (i|we) (got|was|were|never got|wasnt) bullied, school bully, school bullies, i was (at school|in school|a kid), as a kid, growing up, (student|freshman|sophomore|senior|junior) (life|year|loan|loans|nurse|discount|ticket|house|union|body|athlete|athletes|film), (my|a) (phd|masters|uni|college|spanish|yoga|spin|fitness|cooking|pottery|art|dance|zumba|pilates|evening|antenatal|cardio|swim|driving|french|italian|salsa|boxing|gym) (class|classes|teacher|instructor|tutor), reminds me of school, (my|our) (school)? (pe|maths|history|english|french|science|geography) teacher (used|in|was|once|always|said|told)
@mine, our (kids|childs|lads|lass|lasss) (nursery|school|teacher|class|form|year|reception|birthday|party|bedroom), our kid, our own little (lad|girl|boy|one|man), form guide, our (eldest|youngest|daughter|son|baby|twins|own (kids|children|child|son|daughter)|#Name|little (girl|boy|man)|granddaughter|grandson|grandkids|niece|nephew|girl|boy|lad), (proud|soppy|knackered|tired) (mum|mam|dad|nan|mummy|daddy|parent|auntie|grandma|grandad|nain|taid|parents), proudmum, proudmam, proudmummy, proudmumma, prouddad, proudnan, proudparent, mumlife, dadlife, mumoftwo, (as|being|im) a (mum|mam|dad|parent|nan|grandparent|governor and mum)
when i was (in|at|a|#n), (i was|back) in (@grade|school|sixth form|reception), back (in my day|when i was), at my (old school|school in the), i was (at|in) (school|primary|@grade), (my|the) (pe|maths|history|english|old|own|primary|first) teacher, took me back, school reunion, our school days, my school days, class of (#n|79|89|95|99)
@grade (of|into) (marriage|my|the|being|sobriety|owning|trying|lockdown|uni|university|our|living|therapy|this), my (wife|husband|partner|fella|bloke|hubby|other half|mrs|missus|boyfriend|girlfriend|mate|mates|friend|friends|mum|mam|dad|nan|neighbour|neighbours)s? (@kid|son|daughter|little|lad|girl)
(next doors|neighbours|sisters|brothers|friends|mates) (@kid|lad|son|daughter|twins|little), (his|her|their|his first|her first) (first day|last day) at (big school|school|nursery|reception|uni), (godson|goddaughter|grandson|granddaughter|niece|nephew|grandkids|grandchildren)
`);

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
  /** Words for young people that need another clue. */
  loose: Hit[];
  /** Pets about. */
  pets: boolean;
  /** The writer's own children or own schooldays: they speak against. */
  family: Hit[];
}

/** Reads a draft for pupils, once. */
export function pupilSigns(text: ReadText): PupilSigns {
  let signs = kept.get(text);
  if (!signs) {
    const named = unbroken(text, find(text, namedClass)).filter(({ from }) => !otherClasses.has(text.words[from]!.text));
    const kin = find(text, family);
    const places = postcodesIn(text);
    const codes = outside(find(text, code), places);
    const inUse = find(text, codeInUse);
    const among = new Set(inUse.flatMap((use) => Array.from({ length: use.to - use.from }, (_, k) => use.from + k)));
    const used = codes.filter((one) => !seats.has(text.words[one.from - 1]?.text ?? '') && (text.words[one.from]!.owns || among.has(one.from)));
    const own = outside(unbroken(text, find(text, owned)), kin).filter(({ from }) => text.words[from]!.text !== 'reception' || !desks.has(text.words[from - 1]?.text ?? ''));
    kept.set(text, signs = { owned: own, claimed: outside(outside(find(text, claimed), kin), own), classes: [...used, ...named], codes: outside(codes, used).filter((one) => !seats.has(text.words[one.from - 1]?.text ?? '')), loose: outside(find(text, loose), kin), family: kin, pets: has(text, pets) });
  }
  return signs;
}
