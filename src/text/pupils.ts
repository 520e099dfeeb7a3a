/** How staff speak of pupils, nearly always without a name. */
import type { ReadText } from '../model.ts';
import { postcodesIn } from './contacts.ts';
import { find, has, outside, phrases, type Hit } from './phrases.ts';

/** Plainly the writer's own pupils, or a known group of them. */
const owned = phrases(`
#n of mine, (one|another|third|second|fourth) one (in|of|from) (my|our) (class|form|group), (third|second|fourth|another) one in (my|our) class, little one in (reception|nursery|@grade|my|our), one in (reception|nursery|@grade)
@kid in (your|the) (class|group|form|set|lesson|room) (finally|just|says|said|told|asks|asked|who|does|did|has|can|called), (a|an|one|this|that|the|another|some|same|our|my|wee|tiny|little) (small|little|tiny|wee|poor|lovely|quiet|new|nonverbal|non verbal|autistic|#n year old|six year old|five year old|four year old|seven year old|eleven year old|twelve year old|year #g)? (pupil|student|disgybl|four year old|five year old|six year old|seven year old|eight year old|nine year old|ten year old|eleven year old|twelve year old|thirteen year old|fourteen year old|fifteen year old|sixteen year old) (asked|told|emailed|has|had|just|who|called|said|in|from|faint|fainted|crying|cried|threw|bit|hit|came|ran|gave|brought|made|wrote|drew|handed|thinks|thought|is|was|got|cant|wont|whos|tried|fell|turned|left|with|on|today|of (mine|ours)), (had|by|from) (a|another|one|two|three|some) (pupil|pupils|student|students|six year old|five year old|four year old|seven year old|eight year old), i (have|had|got|teach|support|look after|taught) (a|two|three|this|one|another) (wee|little|small|lovely)? (boy|girl|lad|lass|kid|child|student|pupil|kids|boys|girls|lads|students|pupils) (who|that|whos|in|with|called), ive (got)? (a|two|one) (boy|girl|lad|kid|child|student|pupil) (who|that|in|with), teach (a|this|one|two) (child|boy|girl|kid|lad|student|pupil), set (one|two|three|four|five|#n) (just|are|were|have|smashed|today|again|clapped|did), class of (year|#y|#n|reception|thirty|twenty|little), (new|wee|little) (boy|girl|lad|lass|one) in (willow|oak|ash|elm|beech|maple|rowan|sycamore|cherry|hazel|holly|year|reception|nursery|my|our|@grade|class|swallows|hedgehogs|owls|foxes|badgers|robins|otters|kingfishers|#Name), (lad|lass|boy|girl|kid|child|bairn) in (nursery|reception|@grade|my|our|isolation|detention|the year|year) , in from the whole class, whole class, (same|another) (child|kid|lad|girl|boy|pupil), had (both)? (his|her|their) (brothers|brother|sister|sisters|cousin|mum|dad|siblings), (one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|#n) (families|kids|children|pupils|students|teenagers|infants|year #g|four year olds|five year olds|six year olds) ~4 (in|on|in my|at|and|who|asleep|crying|today|are|were|off|absent|sick|vomiting|turned|all|one|that|with|feral), un o fy (mhlant|nisgyblion), fy (nosbarth|nisgyblion|mhlant), lost one child, (kid|boy|girl|child|lad) (on|under|up|in|behind) (the|a) (roof|table|skip|tree|desk|bin|cupboard|fence|corridor|loo|toilets|bush), got (bitten|kicked|punched|spat at|headbutted|hit|slapped|scratched|pinched|weed on|puked on|a chair), (bitten|kicked|punched|spat at|headbutted|slapped|scratched) (again|today|by|three|twice|in the), chair (thrown|launched|chucked), (fight|fights|scrap|punch up) (in|at|on|outside) (the|my|our|period|break|lunch) (canteen|corridor|playground|yard|field|toilets|lesson|dinner hall|hall|quad|classroom)?
(one|two|three|four|five|six|seven|eight|nine|ten|some|none|couple|few|half|#n) of (mine|ours|my lot|our lot), (had|have) (him|her|them) for (maths|@subject|form|two years|three years|#n years|a year|a whole year)
(one|two|three|four|some|none|all|most|each|half|couple|few|any|loads) of (@my|the|these|those) (@kid|@grade|class|form|tutees|tutor group|group|set|sixth formers|sixth form|nursery|reception|leavers|ex pupils|old pupils|lot|gcse|a level|seniors|prefects|little (ones|dots|people|lot|darlings|angels|monsters|monkeys))
(my|our|me) (lovely|gorgeous|little|amazing|brilliant|wonderful|mad|tiny|gcse|a level|btec|send|sen|eal|reception|nursery|mixed|top|bottom|lower|upper|naughty|tricky|challenging|top set|bottom set|@subject|@grade) (@grade|class|classes|form|forms|pupils|students|set|sets|group|groups|cohort)
(my|our) (@grade|tutees|tutor group|form group|pupils|tutor kids|form kids|sixth formers|leavers|nurture group|intervention group|reading group|phonics group|gcse (lot|group|class|kids)|a level (lot|group|class|students)|bottom set|top set|lower set|set #n|reception class|nursery class|disgyblion|dosbarth|form class)
(my|our) (@grade|sen|send|gcse|a level|form|nursery|reception|btec|sixth form|school|little|special|wonderful|amazing|class|choir|eal|lac|@subject) (@kid|lot|class|crew|group|set|gang|babies|cherubs|lovelies|darlings|leavers|champions|team|squad|teams|choir|band)
@kid (in|from|of) (my|our|mine|ours) (class|classes|form|group|set|year|tutor group|lesson|lessons|room|school|unit|department|care|books|register|caseload|choir|club|nursery|house|subject|reading group|phonics group|school|academy)
(a|an|one|this|that|some|the|these|those|two|three|four|five|another|my|our|your|couple of|bunch of|group of|whole|every|all) (@kid|@kid ~1) (in|from) @grade
(a|an|one|this|that|some|the|these|those|two|three|four|five|another|my|our|your|couple of|bunch of|group of|whole|every|all|little) @grade (@kid|lot|boys|girls|class|classes|group|set|sets|form|parents|team|leavers|bottom set|top set)?
@grade (@kid|bottom|top|set|sets|class|classes|form|leavers|lot|lads|lasses|netball|football|rugby|hockey|cricket|choir|drama|dance|team|boys|girls)
@grade (have|has|had|just|are|were|was|got|did|made|gone|smashed|asked|told|learned|learnt|think|thought|decided|managed|found|went|came|wrote|built|painted|sang|cried|laughed|nailed|absolutely|being|doing|refused|again|today|this morning|this afternoon|period|last thing|can|cant|will|wont|off to|out in|at the|on a|on the)
@kid (i|we) (teach|taught|used to teach|have taught|tutor|tutored|support|supported|work with|worked with|look after|looked after|had in|once taught|mentor|coach|ta for)
(taught|teach|tutored|tutor|supported) (him|her|them|both|all three) (in|for|from|all|since|at|through|when|as|last|back|maths|english|@subject|piano|guitar|violin|cello|to read|how to read|phonics|gcse|a level|year|@grade|two years|three years|#n years|a year)
(had|have) (him|her|them|that one|the brother|the sister|his brother|her brother|his sister|her sister) in (my|our|@grade|form|class|reception|nursery|set|tutor|isolation|detention|for)
(ex|former|old|past) (pupil|pupils|tutee|tutees|disgybl) (of (mine|ours))?, (ex|former|old|past) (student|students) of (mine|ours)
(pupil|student|child|kid|lad|girl|boy|lass) of (mine|ours)
(my|our) (old|ex) (year #g|#y|form|class|pupils|students|sixth formers|tutees)
(bottom|top|middle|lower|low ability|high ability) (set|sets) (@grade|@subject|kids|lot|in|last|period|have|are|were|today|just|again)
(set|sets) #n (@subject|are|have|were)
(looked after|lac|pupil premium|=SEND|sen|eal|autistic|nonverbal|non verbal|cla|traveller|foster) @kid
(little|new|wee) (@kid|one) (that|who|whos|thats) (just|started|joined|came|comes|cries|has|sits|cant|wont|doesnt|never|always|in)
(my|our|the|these|one of the) (@grade)? (tutees|leavers|nurture group|resus|resitters|sixth formers|detentions|regulars in detention|refusers|school refuser|school refusers|newbies in reception|after school club|breakfast club|forest school) (@kid|kids|have|are|were|lot)?
@kid (threw|bit|kicked|hit|punched|spat|scratched|headbutted|slapped|swore at|called me|told me|asked me|asked if|said to me|gave me|drew me|made me|hugged me|told his|handed me|handed in|brought me|brought in|wrote me|walked out|ran out|has been excluded|got excluded|been excluded|was excluded|put (his|her|their) hand up|who (cant|couldnt|wont|wouldnt|never) (read|speak|write|sit|talk))
(whose|that) @kid (is|was|are) (always|never|still) (late|in|absent|hungry)
dosbarth #Name, dosbarth (meithrin|derbyn|un|dau|tri), plant (blwyddyn|dosbarth|bach|derbyn|meithrin), my plant bach, disgybl*
(reception|nursery|eyfs|preschool|pre school|sixth form|year group|lower school|upper school|the infants|the juniors|foundation phase|foundation stage) (class|kids|children|lot|have|had|are|were|first|today|just|babies|leavers|boys|girls|girl|boy|child|kid|again)
(receptions|nurserys) (first|new|turn|nativity|assembly|trip|christmas|sports|harvest|bridges|work|art|posters)
(under #g|u11s|u12s|u13s|u14s|u15s|u16s|u18s|u11|u12|u13|u14|u15|u16|u18) (girls|boys|team|netball|football|rugby|hockey|cricket|are|were|have|won|win|lost|champions|through|county|squad|finals)
(my|our) (scholars|cherubs|boarders|choristers|first formers|third formers|sixth form|upper sixth|lower sixth|sixth|remove|shell|fourth form|upper fourth|lower fifth)
(the|this|that|those|these) (girl|boy|lad|lass|kid|child|pupil|student|bairn|kids|lads|girls|boys) (in|from) (my|our|@grade|reception|nursery|class|swallows|isolation|detention|set|the (back|corner|corridor|playground|canteen|loos|book corner|dinner queue|dinner hall|hall))
(our choir|the choir|school choir|my choir|school orchestra|netball team|football team|school council|eco council|school band|brass band|steel band|sports leaders|prefects|head boy|head girl|head girls|house captains|debate team|robotics club|coding club|chess club|lego club|gardening club|drama club|rugby team|rounders team|cross country team) (were|was|have|are|smashed|won|absolutely|did|sang|played|did us|did me|today)
`);

/** The writer's own pupils, unless they are at the gym or a student themselves. */
const claimed = phrases(`
(my|our) (new|old|ex|former|current|whole|entire|favourite|first|last|second|own|poor|difficult)? (class|classes|form|students|student|pupil|learners|cohort|sets), in (my|our) (class|lesson|group|set), (my|our) (choir|club|band|team|squad|netball|football|rugby) (boys|girls|kids|lads), one of the (@kid|little ones), past (students|student), our (school|class)
`);

/** A class known by code, and talk that shows a class is meant rather than a flat or a seat. */
const code = phrases('#code');
const codeInUse = phrases(`
#code (have|has|had|are|were|was|is|did|just|got|made|kids|lot|class|boys|girls|and #code|today|again|this|last|for|period|on|in|who|can|cant|will|wont|smashed|nailed|you|as|being|next|all|went|absolutely|books|assembly|display|work|trip|form|set|then|after|before|with|learned|learnt|asked|told|managed|now|first|finally|actually|tomorrow|to|sports|parents|bottom|top|lesson|lessons|off|out|be|left|gone)
(my|our|love|with|teach|teaching|taught|had|have|got|cover|covering|of|for|to|in|by|from|like|marking|mark|off|miss|than|bless|blinking|bloody|dear|when|and|why|even|only|again|afternoon|today) #code
`);

/** Before a code these make it a flat, a seat, a bus. */
const seats = new Set('flat seat seats apartment apt unit row gate platform stand coach carriage desk bus route junction number no room block section zone plot bay aisle formula hall terminal version model size bra cup ps xbox iphone galaxy type stage floor lot'.split(' '));

/** A class named after a bird, tree, place or person. */
const namedClass = phrases('#Name class, (in|from) @flock, @flock (class|room|have|has|are|were|went|did|made|got|had|kids|children|lot|today|again|assembly|table|group|team)');

/** Animals at home: "one of ours" is then no pupil. */
const pets = phrases('rescue, greyhound, puppy, puppies, dog, dogs, cat, cats, kitten, kittens, hens, chickens, guinea pig, hamster, rabbit, rabbits, horse, pony, lurcher, whippet, sheepdog, tomatoes, goldfish, budgie');
const otherClasses = new Set('teachers wrong right hello great going coming my your first second world business economy master working middle upper lower under ruling premium spin yoga zumba dance pilates fitness boxing gym art cooking pottery chess evening night antenatal best good great total what that this real sheer pure touch mercedes such social high top in of no the my a some biology french spanish english maths history chemistry physics math science ap first-class absolute different cardio aerobics bodypump body barre aqua swim driving hot clubbercise grade every last next own whole her his their'.split(' '));

/** Could be pupils; says little alone. */
const loose = phrases(`
(small|tiny|new|same|another|some|any|no|more|every|one more|older|younger) @kid, (my|our) (little ones|girls|boys|lads), little lad, little lass, wee one, wee man, (the|these|those|our|my) (teenagers|infants), kid, kiddo, child
(a|one|some|this|that|the|another|every|each|poor|wee|little|these|those|them|our|my|all|two|three|couple of|bunch of|of) (one)? (little|poor|new|wee|lovely|quiet|tiny|nasty|horrible|gorgeous)? (@kid|little one|wee one), my lot, one of them, some of them, (he|she) (came|asked|told|said|looked|goes|went|put|walked|handed) (in|me|to me|up|over|out|his|her), (my|our) (babies|little lot|little darlings|bunch), y plant, my tutor, the class, this class, that class, whole class, (your|his|her|their) (son|daughter|lad|lass|bairn|boy|girl|child|kid|kids|children|little one|two|three|eldest|youngest), head (boy|girl), (first|third|fifth|upper|lower) form, (my|our) (group|set|groups|sets|tutees), (bottom|top) set, set #n, the (infants|juniors|twins|brothers|leavers|nursery lot|reception lot|sixth form|sixth formers|tutor group|choir|prefects), sixth formers, precious (prince|princess|angel|little), little (darling|darlings|angel|angels|prince|princess|so and so|madam), pupils, students, leavers
`);

/** The writer's own family, or the writer's own schooldays: not pupils. */
const family = phrases(`
i kid you not, kid you, no kidding, your inner child, inner child, kid in a sweet shop, like a (kid|child), (big|overgrown) kid, whizz kid, karate kid, billy the kid, (new|cool) kids, inner teenager, (girls|lads|boys) (night|weekend|holiday|trip|trips)
(in|at|from|through|throughout) (high|middle|secondary|grade|elementary|primary|junior|grammar|jr high|my old|my high) school, (in|at) (college|uni|university|kindergarten), highschool, jr high, high school (bully|bullies|friend|friends|sweetheart|reunion|days|girl|girls), bullied (me|you|her|him|us|my|growing|throughout|in|at school|as a kid), (i|we) (got|was|were|never got|wasnt) bullied, school bully, school bullies, i was (at school|in school|a kid), as a kid, growing up, (student|freshman|sophomore|senior|junior) (life|year|loan|loans|nurse|discount|ticket|house|union|body|athlete|athletes|film), (my|a) (phd|masters|uni|college|spanish|yoga|spin|fitness|cooking|pottery|art|dance|zumba|pilates|evening|antenatal|cardio|swim|driving|french|italian|salsa|boxing|gym) (class|classes|teacher|instructor|tutor), reminds me of school, (my|our) (school)? (pe|maths|history|english|french|science|geography) teacher (used|in|was|once|always|said|told)
@mine, our (eldest|youngest|daughter|son|baby|twins|own (kids|children|child|son|daughter)|#Name|little (girl|boy|man)|granddaughter|grandson|grandkids|niece|nephew|girl|boy|lad), (proud|soppy|knackered|tired) (mum|mam|dad|nan|mummy|daddy|parent|auntie|grandma|grandad|nain|taid|parents), proudmum, proudmam, proudmummy, proudmumma, prouddad, proudnan, proudparent, mumlife, dadlife, mumoftwo, (as|being|im) a (mum|mam|dad|parent|nan|grandparent|governor and mum)
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
    const named = find(text, namedClass).filter(({ from }) => !otherClasses.has(text.words[from]!.text));
    const family_ = find(text, family);
    const places = postcodesIn(text);
    const codes = outside(find(text, code), places);
    const inUse = find(text, codeInUse);
    const used = codes.filter((one) => !seats.has(text.words[one.from - 1]?.text ?? '') && (text.words[one.from]!.owns || inUse.some((use) => use.from <= one.from && use.to >= one.to)));
    const own = outside(find(text, owned), family_);
    kept.set(text, signs = { owned: own, claimed: outside(outside(find(text, claimed), family_), own), classes: [...used, ...named], codes: codes.filter((one) => !used.includes(one) && !seats.has(text.words[one.from - 1]?.text ?? '')), loose: outside(find(text, loose), family_), family: family_, pets: has(text, pets) });
  }
  return signs;
}
