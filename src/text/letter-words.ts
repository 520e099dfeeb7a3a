/** How staff write to pupils and to their families: openings, what is told and what is asked, as phrases. */
import { phrases } from './phrases.ts';

/** How a child's day went, told to someone who knows the child. */
export const childReport = phrases(`
(#Name|her|his|their) (behaviour|day|exam*|exclusion|mock*|place|progress|reading|report|work), a (credit|joy) ~1 to, a bit of a (bump|cry|fall),
(after|before|once|since) you (d|even|had|left|went), (gave|given|had) (her|him|them)? ~2 (calpol|inhaler|meds|midazolam|plaster),
(bang|bump) (on|to) (her|his|the), (bod|bydd|mae) (#Name|e|hi|o), (giv*|mov*|offer*|put*) #Name, (had|having) a ~2 (afternoon|day|morning|week),
(in|on) my (desk|peg), not (a|one) tear, @she ~3 in my (classroom|office|room),
(he|she|hes|shes|#Name (was|is|has|had|did|will|been|got|@did)) ~5 @fared, to teach, (wedi|yn) seren
`);
/** What a child is to bring or has left: arrangements, which tell nothing of the child. */
export const kitTalk = phrases(`
(#Name|@she) ~2 (brought|forgot|has|left|lost|need+) ~3 @kit, (#Name|her|his|their) @kit,
(bring|check|find|label|pop|return|send|sign|wash) ~1 (#Name|her|his|their) ~2 @kit, (bring|drop|pop|send) (#Name|@her)? ~2 @kit,
(bring|send) (#Name|@her) ~3 @kit
`);
/** Their child. */
export const yours = phrases(`
you and (her|his|their) @mum, your (three|two) (are|both|had|have|were), your @child,
(collect|drop|get|have|keep|pick up|sort|take) the (boys|children|girls|kids|twins|wee ones|little ones)
`);
/** What a pupil has done well at school, or goes on to. */
export const warm = phrases(`
(about|ace|aced|doing|enjoying|from|into|liking|loving|nail|nailed|off to|pass|passed|settl*) ~2 @schooling, (all|so) grown up,
(come|pop) (back|in) ~1 (and)? see us, (congrat*|good luck|hows|proud of) ~4 @schooling, act surprised, you (failed|passed),
(hear|heard|saw|see) you ~1 (aced|got|made|passed|smashed|won), (dy|eich|those|your) @schooling, (art|drama|law|med|medical|music) school,
(county|cup|debat*|house|regional) (cup|final|match), (first|second|final) (term|week|year) (at|in|of),
(saw|seen) your (folio|grade|mark|name|prelim|result*|score), referee, well done on ~2 @schooling, (big|high) school, far and away,
(look|looked) at you ~1 grown, happy (13th|14th|15th|16th|17th|18th|19th|21st|birthday big), (#n|@age) now, your new (school|teacher*), your result*
`);
/** Kind words anybody may say. */
export const kind = phrases(`
i said watch, (i|we) (always|still) (hear|knew|remember|tell) ~2 (you|your), (knew|proud of|told) (anybody|anyone|you),
(saw|seen) (you|your) ~1 (#ed|at|in|on|won), (so|dead|very) proud, well done, you (little|wee) (bird|gem|legend|monkey|rascal|star|superstar|terror)
`);
/** Something the two of them did at school. */
export const shared = phrases(`
(art|dofe|field|french|geography|history|school|science|ski) trip, (dont|stop) call* me (miss|sir),
from (all|everyone) ~4 (@flock|@grade|class|reception|school),
(miss|misses|missed|missing) you (at|in) (@lessontime|@subject|class|form|lessons|rehearsal*|school), misses you too,
(best|favourite) ~2 (class|i|pupil|student), bit me (in|on|once|when), (feels|seems) like yesterday (i|you),
(for|in|of|to) my (@grade|class|form|lesson|lessons|room|set), (from|its|this is) your old ~2 (head|ta|teacher),
(get|got) (a|an|your) (#n|@age|first|pass), (had|having|remember|taught|teaching) you, (is|was) (that|this) (little|wee) #Name,
(it is|its|this is) ~1 your ~1 @teaches, (i|we) ever? (had|teach|used to teach) (you|your), (i|we) ever? taught (you|your)?, (i|we) remember you,
old enough to (be|drink|drive|have|vote|work), remember (the time|when),
(i|ill) (mind|never forget|remember) (when)? (you|your), (u|you) (@did|always|couldnt|never|once|owe|still owe|used to|was|were) ~6 (#past|@grade|@title #Name|class|essay|lab|lesson|reception|room|school|team),
you (that|who) @did, when (u|you) were (#n|@age|@grade|at|in|little), you ~1 were ~1 (my|our|the) (best|favourite*|first|star|worst), (i|we) mind you,
(u|you) used to (bite|call|climb|cry|hide|kick|run|sit|sleep|throw), your old (@teaches|school)
`);
/** Former pupils met again. */
export const again = phrases(`
(are|is) (that|this|you) (little|our|wee) #Name, (are|is) (that|this|you) the? #Name #Name who,
(best|favourite|worst) ~4 (i|ive|we|weve) (ever)? (coached|directed|had|taught)
`);
/** Why staff and pupils do not connect, and pupils who try. */
export const apart = phrases(`
add (me|you) back,
(cannot|cant|couldnt|not|shouldnt|wont) ~1 (chat*|friend*|message|messaging|talk*) ~4 (app|facebook|fb|here|insta|instagram|online|snap|snapchat|tiktok|whatsapp),
delete me, found my (account|page|profile), no private messages, not on (insta|instagram|snap|snapchat|tiktok),
dont (pass|share|show|tell) ~4 (class|form|lot|mates|others|year), (not|rather than) (on)? (here|this account|this app|this one),
(thank you|thanks) for adding me, use ~1 (school|work) (account|email|one),
(after|once|til|till|until|when) (july|you|you have|youre|youve) ~3 (18|finish*|graduat*|leave|left|older)?,
(cannot|cant|dont|shouldnt|wish|wont) ~2 (accept*|add|be in|chat*|follow|follow back|friend|have|message|messaging|talk*) ~5 (back|boys|chat|girls|here|kids|school|student*|this|til|till|until|while|you),
(chat|message|speak|talk) ~1 (on|over) here, (do not|dont|never) (mention|show|tell) ~2 (anyone|dad|mam|mum|parents|school|tutor), our little secret,
(finding|following) me, (follow|friend) request, gc, (in|not) ~1 appropriate, (not|still) at school, (stop|stopped) filming,
take (it|that|the) ~4 (down|off), (cheers|ta|thank you|thanks) for the ~1 (add|follow)
`);
/** Work, lessons and rehearsals to come. */
export const tasks = phrases(`
(about|bring|do|email|finish|get|on|redo|send|with) ~2 (draft|essay|homework|personal statement|project),
(after|at|b4|before|in|to) (@subject|band|choir|class|form|the lab|lesson|lessons|orchestra|practice|prep|reg|rehearsal*|school|training) (@day|this morning|today|tomorrow|tonight|yesterday)?,
(are|get|if|youre) ~1 stuck, (come|pop)? (and)? (find|see) me ~2 (@day|after|at|before|in|tomorrow),
(lesson|rehearsal) ~1 (at|is|moved|on|starts|today|tomorrow|tonight), (mark|marked) your, (arholiad*|gwaith cartref|gwers),
you (missed|were not in|werent in) ~2 (@day|class|form|lesson|lessons|rehearsal*|school|training), paper (#n|one|three|two),
(practice|practise|scales), (q|question+) (#n|one|three|two), see you (at|in)? ~1 (@subject|class|form|lab|lesson|lessons|p1|p2|p3|p4|p5|period|rehearsal|school|training),
the (big|first|hard|last|long) question,
(the|ur|your|yr) ~1 (cast list|coursework|detention|epq|locker|planner|essay|exam|homework|hwk|lines|mock|nea|oral|paper|poems|portfolio|prep|quotes),
(ur|you are|youre) (done|not) (for|in trouble)
`);
/** Care for a young person, meant kindly. */
export const care = phrases(`
are you (ok|okay|safe), had to (pass|tell), (call|message|ring|text) me if, dont worry (about|bout) (it|the|today|what),
my doors (always|open), (u|you) (looked|seemed) (a bit|down|quiet|really|sad|tired|upset), you can (message|ring|tell|text) me, you matter
`);
export const you = phrases('chi, dy, ti, you, youll, your, youre, yourself, youve');
/** A young person by name or nickname, spoken to. */
export const greeting = phrases(`
#Name (can|i|its|ive|hen|lad|lass|love|man|mate|pal|pet|son|sweetheart|x|you|youve),
(again|alright|aww|cheers|congrat*|dear|diolch|ey up|eyup|good luck|gosh|haia|haw|heia|hello|helo|hey|heya|hi|hiya|hullo|morning|now then|oh|oi|right|so|sorry|thank you|thanks|up|well done|worries|yes|yo|yoo) (#Name|all|bach|boys|bud|cariad|champ|girls|kiddo|lads|lovely|maestro|mate|miss|pal|superstar),
proud of you
`);
/** To a grown-up about a child. */
export const adult = phrases('(bring|send|sending) (#Name|@her), (dear|hello|hey|hi|hiya) (@mum|mr|mrs), (he|hes|she|shes) (forgot|had|has|is|left|needs|stopped|was)');
/** To or from the press, where staff speak of their school too. */
export const press = phrases(`
(article|editor|front page|on background|on the record|reporter), quote me, (you|you ve|your) (asked|ran|wrote),
your (article|coverage|editor|reader*), (a|the|your) (paper|piece|post|story), bbc, (cannot|cant) comment, echo, interview, itv, quote*, radio, s4c,
to comment
`);
/** What is in an exam paper. */
export const exam = phrases('(give|giving|say|saying|tell|telling) ~4 (in|on) the (assessment|exam|mock|paper|prelim|test)');
/** From one member of staff to another. */
export const amongStaff = phrases('(can|could) you ~1 (cover|swap), cover my');
/** School matters that are settled with a parent. */
export const matters = phrases(`
(#Name|her|his|their) ~1 @teaches, (about|re) #Name and, (call|contact|give|phone|ring) ~1 (school|us),
(cant|do not|dont|i|we|wont) ~2 (accept|add|friend|have) ~1 parents, (decided|offer) ~4 (#Name|place|pru),
(for|owe|pay) ~2 (club|trip), (her|his|their) (milk|tutor), (her|his|their) ~2 (appeal|ehcp|meeting|meetings|place|plan),
the (email|form|letter|newsletter|text) (we|i) sent, (sign|signed|filled) (in|out)? ~1 (form|slip), (mams|mums|parents|year #g) (chat|group|whatsapp),
reading (book|level|record),
thank* ~2 (for|so much for) ~2 (card|gift|gin|wine)
`);
/** How a talk is arranged, with a parent or with anybody. */
export const arranged = phrases(`
(answer|do|message|post*|put|speak|talk) ~5 (in|on|over|through|via) (dojo|facebook|here|messenger|whatsapp),
(call|come|pop) (and|in) ~2 (chat|see|speak|talk|tomorrow), heads up, in public, just (to|wanted to) (let|put|say|tell), missed (my|your) call,
my doors (always|open), (on|over) here, thought youd (like|want)
`);
/** Whose school business a letter settles. */
export const settled = phrases(`
(behind|in|on|under) my desk, (contact|email|message|phone|ring|tell) (our|the)? (nurse|office|school|senco), @dues,
#n for the ~1 (bus|disco|panto|photo*|play|residential|trip|visit), (her|his) (behaviour|effort|homework|language|progress|reading|report),
(isnt|not) ready for, on (our|the) (trip|visit)
`);
export const scolded = phrases(`
(bad mouthing|calling|running|slagging|slating) ~1 (me|school|staff|teachers|us), how i teach, if (you|youd) ~8 meeting*,
(kind of|sort of|yourself) ~1 (dad|father|mam|mother|mum|parent), (send|sending) (her|him|them) (in|to school|without),
your (boy|daughter|girl|kid|lad|son) (@did|is|isnt|ran|spat|was)
`);
/** "Mrs Osman, you…": grown-ups whom staff address by title are parents. */
export const byTitle = phrases(`
(actually|afternoon|aye|bother|dear|did|evening|gone|hello|hi|morning|no|person|please|sorry|thanks|yes) (mr|mrs|ms) (#I|#Name),
dear (mr|mrs) and (mr|mrs) #Name, (mr|mrs|ms) #Name (can|could|i|if you|ill|im|ive|please|thats|we|weve|you|your|youve)
`);
/** To a parent, about themselves. */
export const ofThem = phrases(`
(bad|good|rotten) (dad|mam|mother|mum|parent), (leaving|left) him, you did (right|the right), (are|ur|youre) doing ~2 (amazing|best|great|job|well),
on your own, sorry (for your|you), you (paid|rang|rung|signed), your (ex|loss|post|situation)
`);
/** The same, but pupils are told it too. */
export const ofYou = phrases('you (cant|couldnt|forgot|missed|swore), you (did|didnt) (agree|ask|know|say|sign)');
export const animals = phrases('cat, dog, dogs, horse, labrador, lead, puppy, vet');
/** A handle that says whose mother or father writes: @dylansmam_90. */
export const parentHandle = /@[a-z0-9_.]*?(?:mum|mam|mummy|dad|daddy|mama|nan)[a-z0-9_]*/i;
/** "No hun, it's Thursday": fond words for the grown-up who asked. */
export const fondly = phrases(`
hun, (aw|aww|aye|bless|nah|no|oh|ok|sorry|ta|worry|yes) (babe|chick|duck|hen|hon|hun|love|lovely|pet),
(@day|know|moment|nurse|office|school|though|time) (chick|duck|hen|hon|hun|love|lovely|pet)
`);
export const parentName = phrases(`
(afternoon|dear|evening|haia|heia|hello|helo|hey|hi|hiya|listen|morning|sorry|thanks) (#Name|@mum|@title #Name|both|cariad|hon|hun|love|lovely|pet|~1 @mum),
(daddy|mummy), @title #Name
`);

/** Where grown-ups meet: what is arranged there is no school's. */
export const othersLife = phrases('bbq, extension, lol, love you, methodists, my (brother|dad|mum|nan|sister), parcel, petrol, prescription*, pub, quiz, walks, wedding, yoga');
/** A child spoken of, or spoken to. */
export const theChild = phrases('he, hell, her, hers, hes, him, his, she, shes');
/** What a child takes to school, does there or has said of it. */
export const childThings = phrases(`
blazer, class, exclu*, homework, lesson+, @lessontime, @lessonwork, meds, milk, respite, social worker+, transport, nap, reading,
reading (book|record), school, settles, spelling book, tears, violin
`);
/** Talk among grown-ups of a school's families. */
export const amongParents = phrases(`
(catch|come|grab|see) me ~2 @gateway, (dads|families|mams|mums|parents) (of|off|on) (here|my|our|school),
(keep|kept|no|not|rule) ~3 (dads|families|mams|mums|parents), yours (are|is) (here|in|still|with)
`);
export const theirKin = phrases('@mum');
/** To be passed on to a child at home. */
export const errand = phrases('(ask|give|remind|tell) your? (@her|#Name) ~1 (a|from|he|i|ill|im|she|that|to|well)');
