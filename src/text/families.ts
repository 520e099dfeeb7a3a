/** How staff speak of pupils' parents, carers and families. */
import type { ReadText } from '../model.ts';
import { find, outside, phrases, type Hit } from './phrases.ts';

/** Plainly a pupil's family. */
const plain = phrases(`
(met|meeting|seen|saw) (the|his|her|their) (parents|mum|dad|mam|family), (mams|mums|dads) (new)? (fella|bloke|boyfriend|partner|girlfriend) ~3, (not one|no) (family|parent), apple tree, (lost|buried|burying) (his|her|their) (mum|mam|dad|nan|nain|taid|gran|grandad|brother|sister), (his|her) (nain|taid|nan|gran|grandad|mum|mam|dad|brother) (died|passed|lives in the moon|is in heaven|is in hospital|is in prison|has died|passed away)
parent (just|has|emailed|emails|rang|complained|wants|thinks|asked|told me|says|said|wrote|sent|who|shouted|accused|demanded|at the|on the phone|in reception|in tears), (had|having|met|got|seen|spoken to|dealing with|with|by|to|and|for) (a|another|one|this|the same|two|three|some) (mum|mam|dad|parent|parents|nan|family|grandparent|carer|stepdad|mums|dads|mams|grandma|grandad), (mum|mam|dad|nan|gran|grandma|stepdad|grandad|auntie|uncle|carer|parents) (came|came to|turned|has|is|was|are|were|s|wants|thinks|says|had|hasnt|doesnt|didnt|wont|cant|never|always|sent|brought|dropped|left|forgot|rocked|signed|lied|moved|split) (to|up|in|on|at|off|out|his|her|their|the|a|it|him|them|me|us|asked|collect|drunk|late|know|accused|accusing|been|split|not|working|with|by|every|crying|upset|furious|angry|raging|lovely|fuming), one (dad|mum|mam|parent|nan|family) (fell|asked|said|told|cried|wanted|brought|came|turned|has|had|was|is|even|who|shouted|complained|thought|rang|emailed|wore|called|took), parents of (this|that|the|one|these|my|our) ~2, that family, (the|this|that|a|whole|his|her|their) family (have|has|had|is|are|were|was|been|got|moved|who|in), his dads, her dads, his mums, her mums, (the|his|her) (mother|father) is (just|as|a|an|worse|the|so), to collect (him|her|them|his|her|their), the same (parent|mum|dad|mam|family), (from|by|to) (a|the same|one|this|another) (parent|mum|dad|mam|nan|family), you want to (see|meet|hear) the (dad|mum|mam|mother|father|parents|family|nan), (the)? (mams|mums|dads) (at|on|in) (the|our|this) (gate|school|playground|yard|whatsapp|chat|pta), (mam|rhiant|rhieni) (un|wedi|yn), parents (who|that|at this school|at our school|at my school|dont|wont|never|always|need|just|complaining|moaning|kicking off|were|have|in my), placement breaking, boyfriend (moved|has|is|was|picked|turned), mums (new)? (boyfriend|bloke|fella|partner), dads (new)? (girlfriend|partner)
(a|one|another|some|this|that|certain|particular) (parent|mum|mam|dad|nan|grandparent|carer|family|parents|mums|dads|grandma|stepdad|foster carer) (just|who|has|have|had|told|tells|said|says|asked|asks|rang|rings|ring|phoned|called|emailed|emails|messaged|texted|wrote|came|comes|come|turned up|turns up|stormed|shouted|screamed|swore|threatened|complained|complaining|kicked off|kicking off|wants|wanted|thinks|thought|is|was|in|at|on|from|brought|sent|gave|stopped|collared|cornered|demanded|demanding|accused|refused|refuses|keeps|hasnt|wont|to ring|once|today|this|yesterday|dropped|parked|stood|outside|whose|crying|cried|thanked|had a go|having a go|down my|waiting)
(complaint|email|message|letter|phone call|call|card|earful|grief|abuse|rant|note|phonecall|mouthful|gift|present|chocolates|wine|thank you) from (a|one of (my|our|the)|some|the|another|this) (parent|mum|mam|dad|parents|mums|dads|family|nan|grandparent|carer)
(parent|parental) (complaint|complaints|email|emails|rang|kicked off|rant|meeting) (today|again|about|in|just|because|from|over|at)?
one of (the|our|my class|our class|@grade) (parents|mums|mams|dads|families|grandparents|nans|carers|grandmas|pta|pta mums)
(mum|mam|dad|nan|gran|grandma|stepdad|stepmum|parents|carer|auntie|uncle|mother|father|mums|dads|step dad|family|grandad|nain|taid|foster carer|foster mum) (rang|rings|phoned|emailed|emails|picks up|picked up|turned up|turns up|rocked up|came in|comes in|stormed in|storms in|kicked off|kicking off|wont answer|never answers|hasnt|has complained|complained|wants|screams|screamed|shouts|shouted|says (hes|shes|theyre|he|she|its|i|we|it)|said (he|she|i|we|its|hes|shes|it)|at the gate|at the gates|in reception|in tears|smelt|smells|smelled|stinks|stank|was drunk|is drunk|drunk at|was stoned|in prison|inside|been arrested|got arrested|left last|walked out|has left|is in hospital|lost her job|lost his job|cant read|doesnt speak|dont speak|didnt turn up|didnt show|no show|no shows|refuses|refused|threatening|threatened|is a nightmare|is lovely|are lovely|isnt coping|not coping|struggling|are splitting|splitting up|are divorcing|going through|has been told|has a new|has cancer|got cancer|has ms|on the (phone|gate|playground|school run)|in (his|her) (pjs|pyjamas|dressing gown|bmw|range rover|audi))
(his|her|their) (mum|mam|dad|nan|gran|grandma|stepdad|stepmum|parents|carer|auntie|uncle|mother|father|step dad|family|grandad|nain|taid|foster carer|foster carers|foster mum|mums boyfriend|mums fella|dads girlfriend|brother|sister) (rang|phoned|emailed|picks up|picked|turned up|came|comes|stormed|kicked off|wont|never|hasnt|complained|wants|screams|screamed|shouts|shouted|says|said|smelt|smells|was|is|are|has|had|didnt|refuses|refused|threatening|threatened|left|died|passed|works|drinks|does|sent|brought|told|thinks|asked|tells)
the (mum|mam|dad|nan|gran|grandma|grandad|stepdad|stepmum|step dad|mother|father|mums|mams|dads|parents|auntie|foster carers|foster carer|foster mum|family|boyfriend|grandparents|other mams|other mums) (is|was|are|were|has|had|just|told|said|says|rang|emailed|came|comes|stood|stands|sits|walks|never|always|wont|didnt|doesnt|wants|kicked|kicks|turned|reckons|thinks|on the|at the|in the|who|with|of)
removed from (mum|home|the family|parents|dad|her|his), (with|living with|lives with|at|back with|back to|staying with) (foster carers|his nan|her nan|their nan|foster|foster family|nan|dad again|mum again), foster (carer|carers|family|mum|dad|placement)
(mum|dad|mam|parents|family|families|nan) at (the|our|my) (gate|gates|door|office|hatch|parents evening|pick up|pickup|drop off), (school gate|playground|pta|year #g|@grade|reception|class|whatsapp|nursery) (mums|mams|dads|parents|mum|dad|mam|families|nans), (parents|mums|mams|dads|families|parent) (of|in|from) (my|our|@grade|this class|my class|one of|the class|a pupil|a student|the kid|year)
(my|our) (parents|families) (evening|group|are|have|were|at|in|who|will|dont|wont|never|cant|this|today)
(rang|ring|ringing|phoned|phoning|emailed|emailing|phone call) home, (rang|ring|ringing|phoned|phoning|called|calling|emailed|emailing|phone call|wrote|letter to|note to|message to) (mum|dad|mam|parents|his mum|her mum|their mum|his dad|her dad|the parents|nan|the mum|the dad|his nan|her nan|his mam|her mam|his parents|her parents|their parents)
(apple|apples) (doesnt|dont|didnt|never) fall far, no wonder (the|that|this|he|she|hes|shes|they|his|her|its) ~4 (like|is|are|way), you can see where (he|she|they|the) ~2 (gets|get) it, where (he|she|they|the lad|the kid|the girl) (gets|get) (it|his|her|their), now i know where (he|she|they) (gets|get) it
parents evening (tonight|today|was|and|done|survived|#n|last night|one|a|had), (signed|turned up) (in|drunk|stoned|late|in (pjs|pyjamas|slippers)) (to collect|to pick|for pick|at pick)
`);

/** A named child's parent: "Zak's mum", "Tylers dad". */
const named = phrases(`#Name (mum|mam|mummy|dad|daddy|nan|gran|grandma|grandad|stepdad|parents|mother|father|auntie|foster mum|foster carer|carer|folks|family|uncle), (zaks|kais|jays|tylers|his|her) (mum|mam|dad|nan)`);

/** A family word that needs another clue. */
const loose = phrases(`
(a|the|one|this|that|some|his|her|their|your|these|those|other) (@mum|mams|mums|dads|parent|carers|family|families|foster @mum|grandparents), parents, rang home, mum and dad, mam and dad, mum, dad
`);

/** The writer's own family and other people's. */
const own = phrases(`
(my|our|me|mine|your|ur|yer|youre|my own|our own|lovely|being a|be a|as a|new|proud|tired|single|working|cat|dog|plant|boy|girl|happy|best|im a|any|every|all) (late|old|lovely|poor|dear|own|wonderful|amazing)? (mum|mam|mom|dad|nan|nana|gran|grandma|grandad|parents|family|mother|father|auntie|aunt|uncle|stepdad|stepmum|folks|nain|taid), (mum|mam|mom|mother|father|dad|sister|brother)s? in law, (my|our|his|her|husbands|wifes|mates|friends|partners|boyfriends|girlfriends) (husbands|wifes|partners|boyfriends|girlfriends|mates|friends) (mum|mam|dad|nan|parents|family)
miss (you|my) (mum|dad|mam|nan), (happy birthday|happy mothers day|happy fathers day|mothers day|fathers day) ~3 (mum|dad|mam|nan)?, mum ive, thanks mum, thanks dad, (mums|dads|mams|nans) (birthday|house|roast|cooking|lasagne|funeral|60th|70th|80th), (the|my)? parents (are|were)? (coming|visiting|over|staying|down|round) ~3, (mum|mam|mams|mums|dad|dads|nan|nans) (is|s)? (bringing|cooking|making|coming|staying|cwtch|birthday|roast|gravy|hip), sunday (lunch|dinner|roast), parents get, parents these days
`);

/** What a draft says of pupils' families. */
export interface FamilySigns { plain: Hit[]; named: Hit[]; loose: Hit[]; own: Hit[] }

const kept = new WeakMap<ReadText, FamilySigns>();

/** Names of things, not of children, before "mum" or "dad". */
const notChildren = new Set('step foster super football soccer rugby girl boy cat dog plant single proud tired working stay best worst tiger netflix wales england great yummy slummy gym instagram insta facebook'.split(' '));

/** Reads a draft for pupils' families, once. */
export function familySigns(text: ReadText): FamilySigns {
  let signs = kept.get(text);
  if (!signs) {
    const ours = find(text, own);
    const children = find(text, named).filter(({ from }) => {
      const word = text.words[from]!;
      return (word.owns || /s$/.test(word.text)) && !notChildren.has(word.text) && word.text !== 'its';
    });
    kept.set(text, signs = { plain: outside(find(text, plain), ours), named: children, loose: outside(find(text, loose), ours), own: ours });
  }
  return signs;
}
