/** How staff speak of pupils, as phrases: groups, one child, what children do and what befalls them, and look-alikes. */
import { phrases } from './phrases.ts';

/** Plainly the writer's own pupils, or a known group of them. */
export const owned = phrases(`
#nth year (@subject|@kid|class|home ec|set), #I (@did|@have) ~3 (@subject|assembly|class|lesson|paper|period), (=SEN|=SEND|eal|lac|nonverbal|sen|traveller) @kid,
(back|blue|bottom|green|naughty|red|top|yellow) table (@be|@did|@have),
(been|being|got|was) (bit|hit|kicked|spat|sworn|weed) ~1 (#n|@age|@day|again|at|by|on|twice), (a|an|my|our|the) first year (@did|just|make|who),
(btec|gcse|higher) folk, chair* (@through|thrown), @det @adj? @grade (@group|@kid)?, (ehcp|form|log|notes|plan) (for|on) (#I #I|#Name|@det @kid),
(@age|@some) of my (#n|thirty|twenty), (entire|whole) (class|form|tutor group|year group), (my|our|the) one to one (boy|child|girl|kid|lad|lass),
(bunch|class|group|set) of @grade, (ex|former|old|past) (@young|tutee), fight* in the @spot,
(@flock|@grade|eyfs|infant|junior|juniors|nursery|reception|senior) (assembly|babies|band|boys|brass|children|choir|colts|eleven|girls|kids|leavers|littlies|netballers|orchestra|strings|team|tinies|tots|xi|xv),
(from|in|my|our|with) (p1|p2|p3|p4|p5|p6|p7),
(@age|@some) of my (@age|eight|nine|ten|eleven|twelve),
(got|had|have) (all|both|her|him|that one|them) ~2 (for|in) (my|our)? (#n years|@age years|@grade|@group|@subject|a year|class|form|registration|set),
(got|have|ive) (one|three|two) (that|who), (had) (one|two) who, #I and #I (@be|@did|@have|at|in), (@age|#n) of (mine|ours),
my #n (are|as|had|have|in|on|were), our (gcse|post 16s|sixth formers), post 16s, sixth formers,
(got|i|i had|i have|i support|i teach|ive got) (@some|a|an|another|one|that|this|this one|two) @adj? (@kid|@musician|that|who|with),
@grade (@group|@kid|@subject), (@grade|@group|@kid|lot|one) (i|we) (coach*|cover*|had|support*|taught|teach|tutor*),
(had|remember|taught) ~1 (all|her|his|three) (brother*|siblings|sister*), (house|my|our|school|the) (boarders|choristers|prefects),
@kid of (mine|ours), (@kid|one|ones) (from|in) (@flock|@grade|@my|detention) (@grade|@group|@subject|care|room|school|unit)?,
(@kid|one|ones) in the (@group|@spot), @my (@kid|class|form|tutor) (@group|kids|leavers), @my (class|form) (@did|all|are|cant|has|have|think|wont),
@my (highers|(nat|national) (4s|5s|fives)|7s|8s|9s|10s|11s|12s|13s), @my @adj? (@adj|@grade) (@group|@kid|ones),
@my @adj? (cadets|cast|choristers|colts|ensemble|orchestra|under #g|xv),
@my @adj? @adj? (@grade|@young|disgybl*|dosbarth|leavers|set #n|tutees), (my|our|the) leavers (@did|@have),
(nursery|nurserys|reception|receptions) (@did|first|have|just|new|today|turn), (#n|@age) year old (@did|@have|in|is|just|under|who|with),
(one|somebody|someone|two|who) (from|in) (@grade|set #n), period (#g|@age) (are|has|have|is|just|today|was|were),
(plant|rhai|un) (o|yn) (@grade|ein|fy), set (#n|@age) (@be|@did|@have|again|just|today), @some of (@my|them|these|those) @adj? (@grade|@group|@kid),
(@age|@some) more? of (mine|ours), taught (#n|@age|all|both), under #g (are|boys|champions|county|girls|have|team|through|were|won)
`);
/** The writer's own pupils, unless they are at the gym or a student themselves. */
export const claimed = phrases(`
@day (@subject|lunchtime|nurture|reading) (class|club|group), (bottom|middle|top) set, (ask+|taking|taught|teach*|tell|told|took) (mine|ours),
(mine|ours) (all|call|dont|hate|have|keep|know|like|love|think|want|were), (1st|2nd|3rd|first|second|third) (eleven|fifteen|xi|xv),
@kid (@did|who) (always|at|cant|couldnt|cries|her|his|if|me|my|never|off|only|out|over|ran|under|up|us|wont|wouldnt), taught (her|him|them),
(cover+|taking|taught|teach*|took) ~2 (class|cohort|group|lot|set), @kid (everybody|everyone|no one|nobody), @kid with (#n|a|her|his|no|the),
(ein|our) (class|school), (in|of|to|with) @my (class|form|group|lesson|lot|set),
@my @adj? (actors|artists|athletes|boys|chefs|chemists|dancers|debaters|footballers|gardeners|geographers|girls|gymnasts|historians|lads|lass|linguists|lot|mathematicians|musicians|netballers|physicists|players|poets|runners|scientists|singers|swimmers|writers),
(mondays|tuesdays|wednesdays|thursdays|fridays|todays) (class|group|lot), (ar|gan|ir|maer|or|y) plant,
@my (band|choir|club|football|netball|rugby|squad|swim|team) (boys|girls|kids|lads),
@my ~1 (bake|carol|chamber|chess|choral|coding|cookery|cooking|debat*|drama|eco|enterprise|gardening|karate|lego|lunchtime|mock trial|nurture|poetry|robotics|samba|science|sewing|ukulele|young enterprise) (choir|club|council|crew|group|lot|orchestra|singers|squad|team),
(dofe|duke of edinburgh) (group|kids|lot|squad|team), (boarders|choristers|tutees) (@be|@did|@have|back),
@my @adj? @adj? (class|classes|cohort|form|group|groups|learners|pupil*|sets|student|students), what a cast
`);
/** Words from pupils' mouths: what they call those who teach them. */
export const spoken = phrases(`
(but|bye|please|thanks|you look) ~1 (miss|sir),
(call|called|calling|calls) me (dad|daddy|fat|grandma|granny|mam|mammy|miss|mr|mrs|mum|mummy|nan|nana|nanna|old|sir),
(miss|sir) (am|are|can|did|do|does|dwi|ga|has|have|he|how|i|if|is|my|pam|she|technically|theres|ti|what|whats|when|who|why|your|youre),
(one|somebody|someone|who) ~3 (nosebleed|poo|pooed|vomited|wee|weed)
`);
/** A class known by code, and talk that shows a class is meant rather than a flat or a seat. */
export const code = phrases('#code');
export const codeInUse = phrases(`
(afternoon|again|and|bless|by|cover*|dear|even|for|from|got|had|have|in|like|love|marking|miss|my|of|off|only|our|taught|teach|teaching|than|to|today|when|why|with) #code,
#code (@be|@did|@have|absolutely|after|again|all|and #code|as|before|books|bottom|can|cant|did|finally|first|for|in|kids|last|lot|next|now|off|on|out|period|then|this|to|today|tomorrow|top|who|will|with|wont|you)
`);
/** "7 Green": a class called after its house. */
export const colourClass = phrases('#g (amber|blue|gold|green|indigo|orange|purple|red|scarlet|silver|violet|yellow)');
/** A class named after a bird, tree, place or person. */
export const namedClass = phrases('#Name class, @flock (@be|@did|@have|again|assembly|children|class|group|kids|lot|room|table|team|today|went), (from|in|with) @flock');
/** Animals at home: "one of ours" is then no pupil. */
export const pets = phrases(`
allotment, cat, cats, ferret*, mare, parrot*, dog, dogs, goat*, greyhound*, hamster*, hens, horse*, labrador*, lurcher*, postman,
pupp*, rabbit*, rescue, spaniel*, tomatoes, whippet*
`);
/** Talk of the day just gone. */
export const today = phrases('heddi, heddiw, this afternoon, this morning, today, tonight, yesterday');
/** Could be pupils; says little alone. */
export const loose = phrases(`
#I #I, #I (@did|abscond*|came|got|had|has|is|kicked|was), (#Name|my|our) (babies|cast|colts|winners), (about|for|on|with) #I,
(all|half|most|whole) of @flock, (a|our|resident|the) (biter|bolter|climber|runner|screamer|spitter), (back|front) row,
certain (individual|somebody|someone), (boy|fella|girl|one) (in|with) the, @det @adj? (@kid|@kid ones), @det @adj? wee (man|one), dorm*,
(got|had|i have|is|ive|only|theres) (@some|one|some) (i|that|who), #Name #I (@be|@did|@have|and|at|away|came|for|from|in|on|to|with),
#Name in (bits|detention|isolation|tears), #Name put (her|his), (little|wee) #Name, the quiet (one|ones), (this|that|same) one (again|on),
had one ~1 (argue|ask|bite|call|claim|cry|explain|say|swear|tell|throw|try), (her|his|their) (keyworker|ta|tas), in @flock, @kid,
@kid (asking|called|that|who|with), little (angel*|darling*|horror*|madam|monster*|prince), (little|naughty|quiet|shy|tiny|wee) one,
(little|small|tiny) (face|friend*|hand|helper*|voice), new starter*, one (answer|candidate|essay|response|script),
(evil|horrible|little|spiteful|wee) (bastard*|bugger*|git*|shit|shits|sod|sods|swine*), precious (angel|prince), the (brothers|siblings),
(same|their|these|those) ~1 faces, (same|the|third|this) (class|group|set), scrote*, set #n,
(that|this) one (@did|cant|couldnt|did|didnt|has|is|never|was|wont|wouldnt), the (cast|choir|twins),
the one (asleep|at|crying|in|on|sobbing|that|who|with), toerag*, tutees
`);
/** "Mine think Macbeth is a burger": pupils, unless there are pets about. */
export const mine = phrases(`
(mine|ours) (@did|all|already|always|are|cant|has|have|just|never|put|puts|set|sets|spent|still|thinks|wont|would),
(gave|get|getting|got|had|let|made|set) (mine|ours)
`);
/** Nobody in particular. */
export const few = phrases('(@age|@some|thirty|twenty) of (em|them), (each|half|lot|rest) of (em|them|you), these faces');
export const vague = phrases('everyone, half, no one, nobody, somebody, someone, them, they, theyre, theyve');
/** Children at large, and readers' own: nobody the writer teaches. */
export const anyone = phrases(`
(all|more|most|no|these|young) (children|kids|people|pupils|students), (any|every) (adult|child|kid|primary), (any|every|no) @kid, soft lad,
student teacher*, principal boy, (the|that) #Name boy, detectorist+, todays (kids|students|teenagers|teens), (dr|miss|mr|mrs|ms) #I ~1, (big|cool|new|overgrown|whizz) (kid|kids),
childrens (bbc|centre|home|hospital|laureate|services|society|ward), ever ~1 met @det? @kid, (ever|never) met a @kid,
@kid (in|on|outside) ~1 (#n|bike|bikes|bus|buggy|checkout|metro|plane|pram|pushchair|scooter|scooters|till|tills|train|tram|tube),
(bottom|head|top) of the class, (boys|girls|kids|lads) on (my|the) (#n|bus|train|tram|tube),
(children|kids|pupils|students) (deserve|nationally|need|should|these days|today), every primary child, for (children|kids|students),
(#g|@age) (am|days|foot|grand|inches|minutes|months|o|pm|quid|stone|weeks), (left|right) pupil, like a ~1 (child|kid),
pupil* (dilat*|of life|premium), year old (body|dad|man|me|mum|self|woman), your @kid
`);
/** "Forty three year old woman" is no child. */
export const grownUp = phrases('old (boy|boys|girl|girls|lad|lass), (#n|@age|fifty|forty|sixty|thirty|twenty) ~1 year old (body|dad|father|lady|man|me|mother|mum|woman)');
/** One child, pointed at. */
export const pointed = phrases(`
(a|an|another|little|one|poor|that|the|this|wee|whose) @adj? @adj? (bairn|boy|child|girl|kid|lad|lass|pupil|student|teenager|toddler),
(boys|girls) (bogs|loos|toilets), (ask+|tell|told) (mine|ours), (little|wee) #Name, #Name #I (has|is|was),
(evil|horrible|little|spiteful|wee) ~1 (bastard*|bugger*|git*|horror*|madam|shit|shits|sod|sods|swine*|terror*|thug*|toerag*|toe rag*),
(boy|child|girl|kid|lad|pupil|student) (@did|at|came|from|in|just|on|who|with),
(em|four|one|somebody|someone|them|three|two|whoever) (at|behind|by|in|near|off|on|under) the @nook,
(feckless|feral|savage|vile) ~1 (animals|beasts|gits|horrors|little|monkeys|monsters|rats|savages|sods), (her|his|the) (brother|siblings|sister),
@kid (in the|nobody|who|with), (little|poor|wee) ~1 (dab|lamb|mite|mites|scrap|soul|thing),
(#n|@age|forty|thirty|twenty) ~2 (@kid|boys|children|girls|kids|lads|pupils|students|teenagers|year olds), this one (cant|couldnt|never|wont|wouldnt)
`);
/** A pupil's age given for no other reason. */
export const aged = phrases('(aged|he is|hes|not even|she is|shes) only? (#g|@age), (#g|@age) years old');
/** A parent's child. */
export const theirChild = phrases('(her|his|their) (boy|boys|child|daughter|daughters|girl|girls|kid|kids|lad|lads|lass|son|sons|twins|wean|weans)');
/** What children do, to or in front of those who teach them, and what those do with children. */
export const deeds = phrases(`
abscond*, aloud, (are|hes|is|shes|was) (absent|away|back|off) (@day|again|today|tomorrow),
(asked|asks|bit|brought|called|calls|corrected|drawn|drew|gave|handed|hit|hugged|informed|kicked|looked|made|pushed|said|says|screamed|smiled|taught|tells|thanked|threw|told|waved|written|wrote) ~1 (me|my),
(ask|asked|asking|explain*|gave|give|read|taught|teach|tell|telling|told) ~1 (a|her|him|the|them|to) ~4 @kid, asleep (at|by|in|on|under),
(behind|on|under|up) the (desk|roof|shed|table|tree), bolt+, (bring*|collect*|drop*|pick*|send*|sent) (her|him|them) (back|home|in|off|out|up),
(chucked|kicked|launched|lobbed|threw|thrown) ~3 (across|at|over|through),
(cried|hid|hides|marched|sat|sits|trooped|waddled|wept) (at|by|in|next|on|under|with), (did|doing|support*) (#n #n|maths|reading)? ~1 (her|him|them),
(did|done|had|having) @det ~1 (accident|fight|fit|meltdown|poo|scrap|seizure|strop|tantrum|wee|wobble),
(doesnt|never|wont|wouldnt) ~1 (eat*|listen*|look*|read|say|sit|speak*|stop*|talk*|tell|tie|write), first (ever|sentence|steps|time|word|words),
(held|holding) (her|his|my) hand, (her|his|new|no|spare|without a|wrong) (coat|homework|kit|pen|pencil|shoes|tie),
(i|ive) (got|had|support*|taught|teach|tutor*) (her|him|them), kick* off,
(@kid|bastard*|bugger|git|hand|he|hes|mine|nobody|one|ours|she|shes|somebody|someone|voice|who) ~2 @did (a|all|an|at|exactly|her|herself|himself|his|i|if|in|into|it|its|off|on|out|over|so|that|the|their|through|to|under|up),
made my (day|term|week|year), of (em|them) (@did|are|cant|had|has|have|know|still|think|thought|were|will),
put (a|her|his|their) (hand|head|hole|hood),
(they|theyve) (all|asked|cheered|clapped|decided|discovered|found out|invented|learned|learnt|named|renamed|sang|voted|want to know|worked out),
wedi (cael|canu|crio|dweud|galw|gofyn), wont (come|do|eat|go|sit|speak|write)
`);
/** What only children do, in front of those who teach them. */
export const childish = phrases(`
(by|all by) (herself|himself),
(cannot|cant|couldnt|finally|learned|learning|learnt) ~2 (count|her name|his name|read|spell|tie|write) ~1 (a|her|his|name|own|to|word*)?,
(has|only|said|says|speaks) ~1 (@age|her first|his first|no|#n) words, (confiscated|confiscating), #n (in|off) today,
(asked|informed|told) (my|our|the|the whole) (assembly|class),
(ate|chewed|eaten|eating|eats|licked|licking|licks|sniffed|swallowed) ~3 (battery|chalk|conker+|crayon+|display|glue|gluestick+|lego|mud|pen|pencil+|pens|playdough|rubber|rubbers|sand|sellotape|whiteboard|window+|worksheet),
(call+|said) (i was|im|me) (dad|fat|mam|mum|nan|nana|old),
(chucked|dropped|flung|flushed|glu+|hid|hidden|launched|lobbed|nicked|posted|snapp+|stapl+|stole|stolen|threw|thrown) ~3 (bunsen|calculator|chair+|glue|homework|lunch|my keys|pen|pens|planner|pritt|register|rubber+|ruler+|sandwich|scissors|shoe+|stapler|whiteboard),
(count+|learn+|read|reading|reads|said|sang|says|written|wrote) ~3 (aloud|to me), (excluded|suspended) (again|for),
(grading|mark|marked|marking|moderating) ~6 (according|answer+|apparently|candidate|child|genius|invented|kid|one|reckons|somebody|someone|spelt|thinks|writes|written|wrote),
(held|holding|took) my (finger|hand), (exclud*|restrain*|suspend*) (#Name|her|him), restrain+,
(lose|losing|lost) (a|another|her|his|the|two) (teeth|tooth),
(nobody|somebody|someone|who|whoever) (has|have|s)? ~1 (blocked|broke|broken|drawn|drew|dropped|eaten|glued|hid|hidden|locked|lost|posted|poured|put|stolen|stuck|thrown|vomit+|wee+|written|wrote) ~8 (board|bogs|boys|classroom|desk|desks|display|girls|globe|glue|locker+|loos|piano|playground|register|sink|sinks|toilets),
(pooed|soiled|weed|wet) (again|herself|himself|on|themselves), (put|puts|putting|stuck|with) (a|her|his|one|their) hand up,
@teach (to)? (#n|@age|@grade|@kid|all|both|her|him|the class|them) ~4 @lessonwork
`);
/** The writer's own family, or the writer's own schooldays: not pupils. */
export const family = phrases(`
@adj? costume for, (advice|book|books|ideas|planning|reader|resources|text|texts) for @adj? @grade, as (a|the) (dad|father|mam|mother|mum|parent),
(as a|being a|im a|proud|soppy|tired) @kin, (as a|i was|i were) (at school|child|in school|kid|little|small|young),
(at|from|in|old|own|through|throughout) (elementary|grade|grammar|high|junior|middle|my old|my own|primary|secondary) (primary|school|secondary),
(at|in) (college|kindergarten|uni|university), (a|my|our|the) @fad (class|classes|group|instructor|teacher|tutor),
(back|i was) (at|in) (@grade|my day|primary|school), (boys|girls|lads) (holiday|night|weekend),
(brothers|cousins|friends|mates|neighbours|sisters) (@kid|daughter|son|twins), bullied (at school|growing|in|me|you),
(child|kid) (1|2|3|one|two|three|number|no) ~1 (has|is|needs|wants), (ma|ma ain|our ain) (bairn|bairns|boy|boys|girl|girls|lad|lass|wean|weans),
(childrens|kids) (menu|party|telly|tv), class of (#n|#past), (daughters|eldests|grandsons|oldests|sons|youngests) @adj? @theirs,
(daughter|daughters|grandsons|nephews|nieces|son|sons) (class|form|nursery|school|teacher), (daughter|son|youngest) (apparently|was),
(eldest|middle|oldest|youngest) (boy|child|girl|lad|lass|one), (english|french|history|maths|pe|science) teacher (always|in|once|said|told|used|was),
for our (boy|daughter|girl|lad|lass|son), (for|with) the (baby|bairn|wean), from #past, (goddaughter|godson|grandkids|grandson),
@grade (class)? (admissions|book|books|ideas|options|place|places|planning|reader|recommendations|resources|scheme|text|topic), @grade (into|of),
@grade (into|of) (#Name|@fad|a|an|being|doing|having|my|no|our|owning|the|this|this|trying), @grade me, (her|his) (dad|father|mam|mother|mum) me,
(he|mine|ours|she|they) (came|come|comes) home, (come|came) home with (a|her|his), my (boys|girls|lads) (bedroom|bike|birthday|hair|hat|room), highschool, in #past, (i|we) (got|was|wasnt|were) bullied, @mine, my (college|masters|phd|uni),
(my|our) (baby|eldest|grand*|nephew|niece|oldest|twins|youngest) ~3, (my|our) (first|form|old|own) (teacher|tutor),
(my|our) own (@kid|baby|daughter|family|little|son|three|two), (my|own) @adj? @heirs @adj? @theirs, next door*,
our (#Name|baby|childs|daughter|kid|kids|lads|lasss|son), our (boy|eldest|girl|lad|lass|youngest) (finish+|got|has|is|left|off to|passed|start+|was|won), (everyones|everybodys|my own) @kid, mine included, parenting, #past, proudm*,
(little|wee) (girls|guys|mans|ones) (class|form|nursery|school|teacher), school (bullies|bully|days|friend*|report|reunion), school run, signed the (consent|trip) form, student (athlete*|film|house|life|loan*|nurse|union),
turned (#n|@age), when i (was|were) (#n|a|at|in)
`);
/** Signs that someone or somewhere else is spoken of. */
export const elsewhere = phrases(`
(#n|@age) (lb|lbs|oz|pounds), (off|on) the (ferry|metro|plane), alexa, tram, tube, actor, aerobics, airport, allotment, aqua*, arsenal, barber*,
bathtime, bbc, bedtime, bloke, bowls, buggy, caravan, chef, chippy, cot, council, customer*, customers, cyclist*, dentist*, dishwasher, episode, film,
flight, fridge, garage, gig, government, gym, holiday, hotel, keeper, labour, landlord, linesman, liverpool, lovely man, minister*, movie,
my (boyfriend|brother|cousin|dad|girlfriend|hubby|husband|mam|mate|mum|nan|partner|sister|wife), neighbours, netflix, novel, parkrun, pilates,
platform, plumber*, politician*, pram, pub, puppies, ref, referee, s4c, series, sharpies, sofa, strictly, striker, telly, the match, toddler, tory, bagging area, self checkout, rapids, kayak*, on the wing, masterclass,
train, trains, traitors, trampoline, tv, wedding, yoga, zumba
`);
export const grade = phrases('@grade');
/** A year group that only says which grown-ups, rooms or papers are meant. */
export const gradeOf = phrases(`
@grade (block|boiler|budget|building|carer|carers|corridor|cover|dad|dads|data|dept|displays|door|families|family|lead|leader|leads|mam|mams|mass|meeting|mum|mums|office|parent|parents|party|planning|room|rooms|service|staff|ta|tas|teacher|teachers|team|toilets|tutor|tutors)
`);
/** "A father of one of ours". */
export const kinOf = phrases('(@mum|family|families) of (one|@age|some) of (mine|ours), taught (#n|@age) (hours|lessons|periods)');
export const pronoun = phrases('he, her, hes, him, his, she, shes');
export const someoneElse = phrases('#Name, @kin, lady, @leader, man, miss, mr, mrs, ms, @staff, woman');
