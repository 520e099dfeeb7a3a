/** The dry complaint: no hard word in it, but a shortage, an absurdity or a fine word beside a mean fact. */
import { phrases } from './phrases.ts';

/** Too little to go round, work with nobody to do it, and things that go on being wrong: told as a count. */
export const shortage = phrases(`
@count (of us|adults|staff|tas|teachers|technicians) ~2 (covering|doing|on|sharing|supervising|to) ~1 (#n|@many|all|everyone|ninety|sixty|the whole|thirty),
(a single|half a|one|only one|two) ~1 @kitbag ~2 (between|for|per|to|among) (#n|@many|a (department|school|year)|each|every|everyone|sixty|thirty|the (department|whole|year)|us),
(#n|@many) (peoples|jobs) ~1 (jobs|for one),
(day|lesson|month|term|week|year) (#n|@age|@many) (of|with|without) ~1 (no|nobody|working|proper|a|any|the) ~2 (@fabric|@supply|@kitbag|water),
(@many|#nth|third|fourth|fifth|sixth) (data drop|deadline|heads|learning walk|logo|mission statement|policy|rebrand|restructure|restructures|scheme of work|timetable|timetables|vision|uniform) (#n|already|in|since|this),
(no|not a|not one|without) (hot water|jotters|librarian|library|loo roll|music teacher|physicist|physics|technician|toilet roll|working),
(built|made|meant) for #n ~1 (full|got|has|holding|timetabled|with), not enough (books|chairs|computers|desks|laptops|rooms|tables|teachers|textbooks) (for|to),
(nobody|no one|no teacher) (down|left|timetabled) ~1 (for|to),
(cut|lost|lose|losing|scrapped|axed|sold|shut|taken|binned|closed) (all|both|our|my|the (last|only)) ~1 (librarian|librarians|library|counsellor|field|music|nurse|prep room|staffroom|support|ta|tas|technician|technicians|drama),
(@lesson|budget|counselling|library|music|support|ta|technician) (budget|hours|lessons|posts|time) ~1 (axed|cut|cuts|gone|halved|scrapped|slashed),
(staff)? turnover, (cover+|teaching) ~3 (when|while) (i|im|we|were) ~1 (meant|should|supposed),
(#nth|@many|third|fourth|fifth) supply (teacher+|this|since), @many supply (teachers)? (for one|since|this),
@many ~1 (assemblies|briefings|emails|inset|memos|meetings|policies) about,
(havent|no|not|without) (a|been|had)? ~1 (break|drink|hot drink|loo|lunch|ppa|toilet|wee) (again|all (day|week)|in (#n|@many)|since|this (term|week)),
(#n|@many) (months|terms|weeks|years) of (asking|begging|reporting|waiting),
(asked|asking|waited|waiting) for ~6 since (#n|@many|april|autumn|christmas|easter|january|last|march|may|september),
@many (heads|principals|headteachers|regimes) ~1 (in|later|since|down)
`);

/** A mean fact about the place, in a way people put it. */
export const mean = phrases(`
(best|nicest|only good) (bit|part|thing) about ~5 is ~1 (bus|car park|clock|door|drive|driving|end|exit|fire|friday|gate|going|home|leaving|motorway|road|view),
(better|more|nicer|safer|warmer) ~3 (at|in) (@otherjobs|prison|a prison),
(had|got) (a)? better (coffee|conditions|hours|induction|pay|support|toilets|training),
(costs|cost|worth) more than (a|my|our|the) ~2 (budget|books|car|department|library|salary|ta|wage|year),
(have|has|did) (any of them|anyone up there|he|she|they) (actually|even)? ever (actually|even)? (been|met|read|seen|set foot|spent|taught|tried|watched|worked),
(has|have) he ever,
(longer|bigger|thicker|warmer) than (my|our|the) ~2 (budget|career|department|fire|fridge|fuse|list|patience|queue|staff|temper|waiting),
(doesnt|dont|never|not) (once)? (even)? (know|knows|knew|learned|learnt|remember|remembers|spell) my name,
(call|called|calling|calls) (it|that|them|this|us) (a|an|the|our)? (learning|wellbeing|robust|community|creative|opportunity|hub|journey|resilience|family|support|space),
(told|asked|instructed|warned|expected) (us|me|staff|everyone|all of us|that we should)? (not)? to (backdate|change|cover|delete|fake|forget|fudge|hide|ignore|lie|lose|massage|move|pretend|remove|round|sign|smile|stay|stop|not) ~2 (anyone|about|down|it|off|quiet|recording|register|the|them|up|writing),
(told|asked) to (say|tell (families|parents|people|them)) (it|its|nothing|they|we),
(dont|doesnt|didnt|never) want ~2 (staff|teachers|thinkers|opinions|people) ~2 (they|it|she|he) want+,
(given|gave|got|handed) (us|me)? (a|an) (app|pod|poster|mug|laminated|lanyard|leaflet|webinar|certificate|survey|stress ball|hub),
(my|our) (desk|classroom|office|lab|staffroom) (is|was) (a|an|the|in) ~2 (bench|bin|boot|car|chair|container|corner|corridor|cupboard|hall|shed|skip|stairwell|store|storeroom|toilet|van|windowsill),
(teach|teaching|taught) ~3 in (a|the) (canteen|car park|cloakroom|container|corridor|cupboard|hall|foyer|shed|stairwell|store|tent),
(thanks|thank you|reward|send off|leaving present|leaving do) (i got)? (was|is) (a|an|one|the), lost the plot, (held|propped) up,
(where|somewhere) (ambition|dreams|enthusiasm|good (ideas|teachers)|hope|ideas|joy|careers) (go|goes|come|comes) to,
(no|never any) (thank you|thanks), (apply|applying|interview+|reapply|reapplying) for (my|our|their) own (job|jobs|post|posts),
(back|sent back) ~4 (eating|holding|with) (a|her|his) (biscuit|hot chocolate|kitkat|lolly|reward|smile|sticker|sweet),
like working (for|in) (a|an|the), (no|minus|one|zero) stars, seen more of (a|my|the),
(hid|hides|hiding|locked|sat|sits|sitting) in (her|his|their) ~1 office, told (there is|theres|there was|we have|weve) no (budget|cash|money),
(mindfulness|resilience|self care|wellbeing|yoga) ~3 (after|at|till|until) (#n|five|half|six|four),
(wouldnt|wont|refused|not allowed) (let|to let|give) me ~5 (appointment|birth|funeral|graduation|hospital|nativity|scan|sports day|wedding),
how they (speak to|talk to|treat) (people|staff|teachers|us|you), where ~4 (budget|fund|funding|money|premium) ~1 (goes|gone|is|went),
(blew|blown|invoice|grand|spend|spending|spent|splashed|thousand) ~4 (for|on) ~3 @frill,
(#n|budget|cash|fund|money|moneys|premium) ~2 (blew|blown|gone|spent|went) on (a|another|new|the), and not one of (them|these|those),
(@chief|heads|leaderships|managements|slts|their|trusts) ~1 (answer|idea|response|solution) (is|to|was),
(find|finding|finds|found) out ~1 (by|from|off|on|through|via) (a|an|our|the) ~1 (email|facebook|newsletter|noticeboard|payslip|poster|rota|text|tweet|website|whatsapp),
the only (bit|part|thing) (thats|that|theyve|they) ~2 (been|fixed|has|have|mended|renewed|runs|work|worked|working|works) ~2 is,
(get|getting|got) rid of ~1 (dinner ladies|staff|tas|teachers|the (librarian|tas)),
(its|it is|it was|thats) ~1 (a|the) ~1 (broom cupboard|cupboard|corridor|portakabin|stationery cupboard|storeroom),
(served|survived|worked|outlasted) ~1 @many ~1 (ceos|heads|headteachers|principals|regimes), (told|asked) to say (its|it was|theres|that)
`);

/** What follows when the sentence before it raised a hope. */
export const letdown = phrases(`
(none|not one|not a single|zero|nothing) (about|all|for|from|in|of|on|to|was|were),
(got|given|offered|received|sent|was (given|handed|sent|told)|were (given|handed|sent|told)) (a|an|another|one|some|the|to), instead (a|i|it|they|we),
(now|today) (its|theres|were|hes|shes|it is|they),
(result|verdict|solution|outcome|feedback|subject line|agenda|theme|(the)? (answer|fix|plan|reply|response|solution) (is|was)),
(if|when) (i|we) (had|have) (a|an|any|one), (has|have|did) (anyone|he|it|she|they), (i|we) (dont|didnt|havent) (have|got), meanwhile,
(stayed|left|lasted) (about|for|before), still no, (in|by) (return|its place), (nobody|no one) (asked|came|knows|noticed|told|replied),
(it|that) (was|is|s) (the|a), (thats|its) (the|@many|#n|my), (one|two|three|four|five|six) (days|minutes|months|weeks|years|terms),
(ive|i have) (stopped|started|given up)
`);

/** Words a school likes to say of itself: alone in a sentence, or in quotes, they are seldom meant. */
export const lofty = phrases(`
agile, ambition, aspiration*, belonging, brand, bounc* back, community, consultation, consulted, creativity, curiosity, deliver*, dignity, efficien*,
elite, empower*, engag*, enrich*, ethos, excellence, exciting, flexib*, fresh start, forward thinking, gratitude, growth mindset, high expectations,
impact, inclusi*, innovat*, inspir*, journey, leadership, oracy, outstanding, partner, passion*, pride, priorit*, proactive, professional*, progress,
reflect*, resilien*, restorative, rigor*, rigour, robust, strategic, strateg*, streamlin*, support*, sustainab*, talent, transform*, transition,
transparen*, valued, values, vibran*, vision*, voluntary, wellbeing, wellness, world class
`);
