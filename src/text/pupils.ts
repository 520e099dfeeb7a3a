/** How staff speak of pupils, nearly always without a name. */
import type { ReadText } from '../model.ts';
import { addressesIn, postcodesIn } from './contacts.ts';
import { find, has, outside, phrases, unbroken, type Hit } from './phrases.ts';
import { childhood, troubles } from './school-day.ts';

/** Plainly the writer's own pupils, or a known group of them. */
const owned = phrases(`
@some of (mine|ours|my lot|our lot), (in|from|my|our|with) (p1|p2|p3|p4|p5|p6|p7), (someone|somebody|one|two|who) (in|from) (set #n|@grade), @my (highers|(nat|national) (4s|5s|fives)|7s|8s|9s|10s|11s|12s|13s), period (#g|@age) (are|were|is|was|have|has|just|today), #Name in @grade, (ive|have|got) (one|two|three) (who|that), (gcse|btec|a level|advanced higher|higher|nat 5|national 5) folk, @some of (@my|these|those|them) @adj? (@grade|@kid|@group)
@my @adj? @adj? (@grade|@young|tutees|tutor group|form group|tutor set|reading group|nurture group|set #n|sixth form|sixth formers|leavers|dosbarth|disgybl*), @my @adj? (@grade|@adj) (@kid|@group|ones), @my (@kid|class|form|tutor) (@group|leavers|kids)
@my (form|class) (have|are|has|@did|think|cant|wont|all), @my @adj? (cast|orchestra|ensemble|choristers|colts|cadets|under #g|eleven|xv) , fy (nosbarth|nisgyblion|mhlant|nisgybl), plant fi, (plant|rhai|un|disgybl) (o|yn) (fy|ein|@grade), y plant, un o (fy|@grade)
(@kid|ones|one) (in|from) (@my|@grade|@flock|nursery|reception|isolation|detention) (@grade|@group|@subject|school|room|care|unit)?, (@kid|one|ones) in the (@spot|@group)
@det @adj? @grade (@kid|@group)?, @grade (@kid|@group|@subject)
(@kid|lot|one|@group|@grade) (i|we) (teach|taught|tutor*|support*|coach*|look after|cover*|had), taught (him|her|them|both|all|#n|@age), (had|have|got) (him|her|them|that one|both|all) ~2 (in|for) (my|our)? (@grade|@subject|@group|form|class|reception|nursery|set|isolation|detention|registration|a year|#n years|@age years)
(had|taught|remember) ~1 (his|her|all|three) (brother*|sister*|siblings), (ex|former|old|past) (@young|tutee), @kid of (mine|ours), (looked after|lac|pupil premium|=SEND|=SEN|sen|eal|nonverbal|non verbal|traveller) @kid
@kid (@did|who) (me|my|us|his|her|up|off|out|at|under|over|if|ran|cant|wont|never|cries|only|always|wouldnt|couldnt), @kid (nobody|no one|everyone|everybody)
(i|ive got|i have|i teach|i support|i had|got) (a|one|this|that|two|another|this one|an|@some) @adj? (@kid|who|that|with|@musician) , @kid with (the|a|no|his|her|#n), (@age|#n) year old (@did|who|@have|is|in|just|with|under)
(reception|nursery|eyfs|@flock|@grade|junior|juniors|infant|senior) (babies|tots|kids|children|leavers|littlies|tinies|strings|choir|band|brass|orchestra|colts|boys|girls|team|xv|xi|eleven|netballers|assembly), (reception|nursery|receptions|nurserys) (have|@did|first|new|turn|today|just), (first|second|third|#nth|1st|2nd|3rd) (xv|xi|eleven|fifteen)
under #g (girls|boys|team|are|were|have|won|through|champions|county), (the|my|our|school|house) (boarders|choristers|prefects|school council)
(got|been|being|was) (bit|bitten|kicked|punched|spat|headbutted|slapped|scratched|weed|sworn|hit) ~1 (again|by|#n|@age|twice|@day|on|at), chair* (thrown|launched|lobbed|@through), fight* in the @spot, (whole|entire) (class|year group|form)
(naughty|top|bottom|red|blue|green|yellow|back) table (@have|@be|@did), reading age*, set (#n|@age) (@did|just|@have|@be|again|today), #I (@did|@have) ~3 (assembly|lesson|class|@subject|period|paper), (the|our|my) leavers (@have|@did), (ehcp|log|plan|notes|form|referral) (for|on) (#I #I|#Name|@det @kid), (the|same) (usual|same|@some) ~1 (faces|scrotes|suspects|culprits)
`);

/** The writer's own pupils, unless they are at the gym or a student themselves. */
const claimed = phrases('@my @adj? @adj? (class|classes|form|students|student|pupil*|learners|cohort|sets|tutor group|group|groups), (in|to|of) @my (class|lesson|group|set|form), @my (choir|club|band|team|squad|netball|football|rugby|swim) (boys|girls|kids|lads), @my (lads|girls|boys|lass|lot|netballers|swimmers|runners|gymnasts|footballers|dancers|singers|musicians|players|athletes), what a cast, @day (@subject|nurture|reading|lunchtime) (group|club|class), (our|ein) (school|class)');

/** Words from pupils' mouths: what they call those who teach them. */
const spoken = phrases('(you look|bye|thanks|please|but) ~1 (miss|sir), (someone|somebody|one|who) ~3 (wee|weed|poo|pooed|vomited|nosebleed), (called|calls|calling|call) me (mum|mam|mummy|mammy|dad|daddy|nan|nana|nanna|grandma|granny|grandad|miss|sir|mr|mrs|old|fat|a dinosaur), (miss|sir) (can|is|are|am|why|do|does|did|have|has|what|whats|when|who|how|i|you|youre|my|your|pam|ti|ga|dwi|technically|if|theres|he|she)');

/** A class known by code, and talk that shows a class is meant rather than a flat or a seat. */
const code = phrases('#code');
const codeInUse = phrases(`
#code (@be|@have|@did|did|kids|lot|and #code|today|again|this|last|for|period|on|in|who|can|cant|will|wont|as|next|all|absolutely|books|then|after|before|with|now|first|finally|tomorrow|to|bottom|top|off|out|you)
(my|our|love|with|teach|teaching|taught|had|have|got|cover*|of|for|to|in|by|from|like|marking|off|miss|than|bless|dear|when|and|why|even|only|again|afternoon|today) #code
`);

/** Before a code these make it a flat, a seat, a bus. */
const seats = new Set('flat seat seats apartment apt unit row gate platform stand coach carriage desk bus route junction number no room block section zone plot bay aisle formula hall terminal version model size bra cup ps xbox iphone galaxy type stage floor lot'.split(' '));

/** Before "reception" these make it a desk or a party. */
const desks = new Set('hotel office surgery doctors dentist hospital gym spa vets wedding evening front main drinks warm frosty cold phone mobile signal leisure council company hostel at'.split(' '));

/** A class named after a bird, tree, place or person. */
const namedClass = phrases('#Name class, (in|from) @flock, @flock (class|room|@have|@be|@did|went|kids|children|lot|today|again|assembly|table|group|team)');

/** Animals at home: "one of ours" is then no pupil. */
const pets = phrases('rescue, greyhound*, pupp*, dog, dogs, cat, cats, kitten*, hens, chickens, hamster*, rabbit*, horse*, pony, lurcher*, whippet*, spaniel*, terrier*, labrador*, guinea pig*, goat*, muzzle, postman, walkies, paw, paws, tomatoes, allotment');
const otherClasses = new Set('wrong right going coming world business economy master working middle upper lower under ruling premium spin yoga zumba dance pilates fitness boxing gym cooking pottery chess evening night antenatal best total real sheer pure touch mercedes social high top biology chemistry physics math ap absolute different cardio aerobics bodypump barre aqua swim driving hot grade own whole teachers'.split(' '));

/** Talk of the day just gone. */
const today = phrases('today, this morning, this afternoon, tonight, yesterday, heddiw, heddi, bore ma, pnawn ma');

/** Could be pupils; says little alone. */
const loose = phrases(`
one (candidate|answer|script|entrant|essay|response), (which|whose|whichever|what|exactly which) @kid, had one ~1 (tell|ask|say|cry|call|try|throw|inform|insist|announce|declare|claim|explain|argue|swear|bite), look what (#I|this one|they|he|she) (made|drew|painted|wrote|did|brought|gave), (whole|all|half|most) of @flock, in @flock, @det @adj? (@kid|@kid ones), @kid (who|with|that|asking|called), @kid, @det @adj? wee (one|man), (shy|quiet|little|naughty|tiny|wee|cheeky|nonverbal) one, (theres|is|i have|ive|got|had|only) (one|some|@some) (who|that), (that|this) one (@did|has|did|is|was|cant|couldnt|wont|wouldnt|never|didnt), (this|the|same|third) (class|group|set), the one (with|in|on|at|who|that|asleep|crying|sobbing), (bottom|top|middle) set, set #n, (their|those|these|same) ~1 faces, (small|tiny|little) (voice|hand|face|helper*|friend*), new starter*, (fella|boy|girl|one) (with|in) the, (a|the|our|resident) (biter|bolter|runner|climber|spitter|screamer), little un, littlun, un bach, (back|front) row, tutees, tutor group, dorm*, you lot, certain (someone|somebody|individual), this lot, (his|her|their) (ta|tas|one to one|key worker|keyworker|support worker|form tutor|head of year), precious (prince|princess|angel)
little (darling*|angel*|prince|princess|madam|monster*|horror*|treasure*), one small, scrote*, toerag*, y plant, the (twins|triplets|cast|choir), (my|our|#Name) (babies|cast|winners|colts), #I (has|had|was|is|got|came|@did|kicked|abscond*), (with|about|on|for) #I, #I #I
`);

/** "Mine think Macbeth is a burger": pupils, unless there are pets about. */
const mine = phrases('(mine|ours) (@did|think|thinks|put|puts|set|sets|have|are|has|cant|wont|all|just)');
/** Nobody in particular. */
const few = phrases('(@some|@age|twenty|thirty) of (them|em), (lot|rest|half|every one|each) of (them|em|you), these (faces|beauts)');
const vague = phrases('someone, somebody, nobody, no one, everyone, they, theyve, theyre, them, half');

/** Children at large, and readers' own: nobody the writer teaches. */
const anyone = phrases('(left|right) pupil, taught (him|her) (first|own|whole|a|everything|everyone|the ropes), (top|bottom|head) of the class, @kid in (the|a) (supermarket|shop|park|pub|cafe|street|museum), class act, i kid you, no kidding, inner (child|teenager), like a ~1 (kid|child|teenager|toddler), (big|overgrown|new|cool|whizz) (kid|kids), pupil* (dilat*|premium|of life), every primary child, (kids|lads|girls|boys) on (the|my) (#n|bus|train|tube|tram|plane), year old (man|woman|me|knees|body|dad|mum|self), (@age|#g) (weeks|months|foot|stone|pm|am|days|inches|minutes|grand|quid|o), your (kid|kids|child|children|lad|lads|boys|girls), (any|every) (adult|child|kid|primary), (no|all|most|more|these|young) (kids|children|students|pupils|people) , (kids|children|pupils|students) (need|deserve|of today|these days|today|should|in england|in wales|nationally), for (kids|children|students), (student|pupil|kid) (in|of) (bits|life)');
/** "Forty three year old woman" is no child. */
const grownUp = phrases('(@age|#n|twenty|thirty|forty|fifty|sixty) ~1 year old (man|woman|bloke|lady|me|knees|body|dad|mum|mother|father)');

/** One child, pointed at. */
const pointed = phrases('(somebody|someone|one|two|three|four|whoever|whoevers|them|em) (on|in|at|by|behind|under|near|off) the @nook, (boys|girls) (bogs|toilets|loos|changing room*), (moved|seated|sat) #Name (away|next|near|by|from|to the front|at the), this one (couldnt|wouldnt|cant|wont|never), new starter*, (lad|boy|girl|child|kid|pupil|student) (on|in|who|with|at|just|came|@did|from), (the|his|her) (brother|sister|siblings), (poor|little|wee) ~1 (thing|mite|mites|lamb|soul|dab|scrap), (feral|feckless|savage|vile) ~1 (rats|animals|savages|beasts|monkeys|monsters|sods|gits|horrors|little), (#n|@age|twenty|thirty|forty) ~2 (kids|children|boys|girls|lads|teenagers|pupils|students|year olds|four year olds|@kid), that child, (that|this|the|one|a|an|another|poor|whose|wee|little) @adj? @adj? (kid|child|lad|lass|girl|boy|pupil|student|bairn|toddler|teenager), @kid (who|with|nobody|in the)');

/** A pupil's age given for no other reason. */
const aged = phrases('(hes|shes|he is|she is|not even|aged) (@age|#g), (@age|#g) years old');

/** What children do, to or in front of those who teach them, and what those do with children. */
const deeds = phrases(`
(told|tells|asked|asks|called|calls|gave|hugged|bit|hit|kicked|pushed|drew|drawn|wrote|written|brought|made|handed|thanked|informed|taught|threw|screamed|smiled|waved|said|says|corrected|looked) ~1 (me|my), (@kid|@she|mine|ours|one|someone|somebody|nobody|who|hand|voice) ~2 @did (the|a|an|his|her|their|himself|herself|up|off|out|through|into|under|over|in|at|on|if|that|i|its|it|to|so|all|exactly), (did|done|had|having) @det ~1 (wee|poo|wobble|meltdown|tantrum|accident|seizure|fit|fight|scrap|strop), in tears, in bits, kick* off, hand up, (held|holding) (my|his|her) hand, over the (fence|wall|gate), (under|on|behind|up) the (table|roof|desk|radiator|shed|drainpipe|tree), put (his|her|their|a) (hand|hood|head|hole), first (word|words|time|steps|sentence|ever), made my (day|week|year|term), (best|worst) (part|bit) of my, of (them|em) (think|thought|@did|cant|has|have|are|were|had|still|know|will), asleep (on|in|at|under|by), out loud, aloud, in front of everyone, bolt+, (is|are|was|hes|shes) (off|away|absent|back) (today|tomorrow|again|@day), (threw|thrown|lobbed|launched|kicked|chucked) ~3 (at|across|over|through)
wont (speak|eat|come|go|sit|write|do), (never|doesnt|wont|wouldnt) ~1 (speak*|talk*|stop*|eat*|listen*|say|look*|write|read|sit|tie|tell), (sits|sat|hides|hid|wept|cried|waddled|marched|trooped) (at|by|under|in|on|next|with), (no|without a|his|her|spare|wrong|new) (coat|pen|pencil|kit|trainers|inhaler|tie|homework|shoes|jumper|calculator), abscond*, (send*|sent|bring*|collect*|drop*|pick*) (him|her|them) (in|up|off|home|out|back), wedi (gofyn|dweud|galw|darllen|penderfynu|canu|rhedeg|crio|ennill|cael|gwneud), yn (crio|llefen|canu|rhedeg)
(explain*|read|taught|teach|tell|telling|told|ask|asked|asking|gave|give) ~1 (to|him|her|them|the|a) ~4 @kid, (did|doing|support*|working with) (#n #n|one to one|reading|maths|phonics)? ~1 (him|her|them) , (i|ive) (had|got|teach|taught|tutor*|support*) (him|her|them)
`);

/** What only children do, in front of those who teach them. */
const childish = phrases(`
(put|puts|putting|stuck|sticks|with) (his|her|their|a|one) hand up, hand (in the air|shot up), (wet|weed|soiled|pooed) (himself|herself|themselves|again|on), on the carpet, (hid|hides|hiding|sat|went|is|crawled) ~1 (under|underneath|behind) (the|my|a|his|her) (table|desk|coats|piano|bookcase|curtain+|beanbag+), (held|holding|took|squeezed|let go of) my (hand|sleeve|finger), (tied|tying|tie) (his|her|their) ~1 laces, (licked|licking|licks|ate|eaten|eating|eats|chewed|swallowed|sniffed) ~3 (glue|gluestick+|crayon+|pencil+|pen|pens|rubber|rubbers|sand|chalk|playdough|window+|display|worksheet|sellotape|blu tack|whiteboard|battery|lego|conker+|mud)
(lost|wobbled|swallowed|lose|losing) (a|his|her|another|two|the) (tooth|teeth), (ask+|needs|need|want+) ~2 (the toilet|a wee|go toilet), (read|reads|reading|wrote|written|writes|spelt|spelled|spells|count+|learn+|said|says|sang) ~3 (aloud|out loud|to me|book band|whole (page|book|sentence|verse)|own name|(his|her|their) name|times table+|all by (himself|herself)|on (his|her) own), (ran|runs|legg+ it|leg+ it|bolt+|abscond+|escap+|climb+|scal+) ~4 (off site|the gate|the gates|the fence|the field|the classroom|my classroom|class|the roof|my lesson|the lesson), (sent|being sent|got sent|send) ~1 (out|home|back) ~1 (of|to)? (isolation|the head|inclusion|lesson|class|early|again), (set+ off|setting off|pull+|hit|smash+) the fire (alarm|bell)
(stopp+|started|start+|refus+|wont|wouldnt|hates|hating|loves) (to)? (come|coming|com+) (in|into school|to school|to lessons), (not|never|hasnt|havent|isnt) been in (since|for|all|this|today), (finally|first time) ~5 (hand up|speak|spoke|smil+|stay+|join+|wrote|read|spell|talk+|line up|sat), (suspended|excluded) (again|for), (back|moved|gone) (in|to|into) (isolation|inclusion|the unit|the pru|alternative provision), (call+|said) (me|i was|im) (mum|mam|mummy|nan|nana|dad|old|fat|granny), (told|asked|informed) (the whole|the|my|our) (class|assembly|inspector|visitor), in (his|her) (reading record|book bag|pe kit|tray|peg), (threw|thrown|lobbed|launched|chucked|flung|posted|dropped|flushed|snapp+|hid|hidden|stole|stolen|nicked|glu+|stapl+) ~3 (chair+|ruler+|calculator|glue|pen|pens|stapler|scissors|bunsen|pritt|rubber+|whiteboard|planner|homework|shoe+|lunch|sandwich|register|my keys|my lanyard|my mug|my glasses)
@teach (to)? (them|him|her|all|both|@kid|@grade|the class|this lot|#n|@age) ~4 @lessonwork, (marking|marked|mark|moderating|grading) ~12 (one|candidate|child|someone|somebody|kid|genius|according|wrote|written|writes|answer+|invented|thinks|reckons|spelt|apparently), (someone|somebody|who|whoever|nobody) (has|have|s)? ~1 (drawn|drew|written|wrote|stuck|glued|hidden|hid|stolen|nicked|eaten|licked|put|posted|flushed|blocked|locked|poured|carved|thrown|lost|dropped|broke|broken|set off|wee+|vomit+|been sick|graffiti+) ~8 (display|whiteboard|board|desk|desks|skeleton|hamster|sink|sinks|bogs|toilets|loos|projector|piano|fire alarm|register|locker+|classroom|globe|bunsen|glue|book corner|sandpit|home corner|boys|girls|corridor|playground|art room)
`);

/** The writer's own family, or the writer's own schooldays: not pupils. */
const family = phrases(`
@mine, (our|my) (eldest|youngest|oldest|baby|twins|nephew|niece|grand*) ~3, (our|my) own (@kid|two|three|eldest|youngest|little|baby|family|son|daughter), our (kid|kids|childs|lads|lasss|daughter|son|baby|#Name) , (his|her) (mum|mam|dad|mother|father) me, (proud|soppy|tired|as a|being a|im a) @kin, proudm*, proudd*, proudn*, mumlife, dadlife, merch fi, mab fi, fy (merch|mab), (bachgen|plant) ni, (for|with) the (little one|bairn|wean|baby|toddler), @adj? costume for
as (a|the) (parent|mum|mam|dad|mother|father), other side of the ~2 (desk|table), (daughter|son|eldest|youngest) (apparently|is apparently|was), (letter|note|email|report|reading book) (came|sent|arrived) home, (hope|glad|is|hows|how did) (your|yours) (little one|lad|lass|wee one|boy|girl|daughter|son|eldest|youngest) ~1 (settl+|gets|feels|got on|enjoy+), (next doors|neighbours|sisters|brothers|friends|mates|cousins) (@kid|son|daughter|twins), (son|daughter|sons|daughters|nephews|nieces|grandsons|granddaughters) (school|class|teacher|nursery|form), (my|own) @adj? @heirs @adj? @theirs, (youngests|eldests|oldests|daughters|sons|little uns|grandsons|granddaughters) @adj? @theirs, (weans|bairns|kids) sports day, (middle|eldest|oldest|youngest) (child|one|lad|lass|girl|boy), our (lad|lass|eldest|youngest) (is|has|was|got|passed|won), (signed|filled in) the (consent|trip|permission) form, in this house, (im|ive been|roped|entered) ~3 (mums|dads|parents) race, (godson|goddaughter|grandson|granddaughter|grandkids|grandchildren)
@grade (of|into) (a|an|the|my|our|being|no|having|owning|#Name|@fad|this|trying|doing|this) , @grade (class)? (reader|book|books|text|resources|planning|topic|ideas|scheme|recommendations|admissions|place|places|options), (reader|readers|book|books|text|texts|resources|ideas|recommendations|advice|planning) for @adj? @grade, @grade me, (kids|childrens) (menu|tv|telly|party), (girls|lads|boys) (night|weekend|holiday|on tour), (in|at|from|through|throughout|old|own) (high|middle|secondary|grade|elementary|primary|junior|grammar|my old|my own) (school|primary|secondary), (in|at) (college|uni|university|kindergarten), highschool, school (bully|bullies|friend*|reunion|days|report), bullied (me|you|growing|in|at school|as a kid), (i|we) (got|was|were|never got|wasnt) bullied, (i was|as a|when i was) (kid|child|at school|in school|little|young|small), growing up, student (life|loan*|nurse|discount|house|union|athlete*|film), my (phd|masters|uni|college), (my|a|our|the) @fad (class|classes|teacher|instructor|tutor|group), (pe|maths|history|english|french|science|geography) teacher (used|in|was|once|always|said|told)
when i was (in|at|a|#n), (i was|back) (in|at) (@grade|school|sixth form|reception|primary|my day), (my|our) (old|own|first|form) (teacher|headmaster|headmistress|tutor|form tutor) , reminds me of, school days, class of (#n|#past), from #past, in #past, in the (seventies|eighties|nineties|sixties), turned (#n|@age), (first|last) day at (big school|nursery|uni), next door*
`);

/** Signs that someone or somewhere else is spoken of. */
const elsewhere = phrases(`
gym, trains, platform, aerobics, aqua*, zumba, pilates, yoga, slimming world, bowls, parkrun, pub, chippy, hairdresser*, barber*, dentist*, garage, plumber*, landlord, train, flight, airport, hotel, holiday, wedding, allotment, charity shop, customer*, ref, referee, keeper, striker, linesman, pundit*, liverpool, arsenal, the match, minister*, government, council, tory, labour, politician*, netflix, telly, tv, s4c, bbc, episode, series, novel, film, movie, strictly, traitors, book club, actor, band played, gig, choir practice, my (husband|wife|hubby|partner|boyfriend|girlfriend|brother|sister|mate|cousin|neighbour|mam|mum|dad|nan), brother in law, sister in law, somebody, bloke, cyclist*, cul de sac, our house, lovely man, lovely woman, a gath
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
