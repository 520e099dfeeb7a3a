/** How staff speak of pupils' parents, carers and families. */
import type { ReadText } from '../model.ts';
import { find, outside, phrases, type Hit } from './phrases.ts';

/** Plainly a pupil's family. */
const plain = phrases(`
@some of (our|the|my) (mums|mams|dads|parents|families|nans|grandparents|carers), (his|her|their) (nan|gran|grandad|nain|taid) (@be|@have|signs|walks|brings|collects|drops|picks|comes|rang)
(a|one|another|some|certain|particular|same|two|three|one of (the|our|@grade)) (parent|parents|mum|mam|dad|nan|grandparent|carer|grandma|stepdad|stepmum|foster carer|mums|mams|dads|families|nans), parent (complaint*|just|has|emailed|rang|wants|asked|told|who|sent), (parent|@mum) (@have|@be|rang|phoned|emailed|picks|picked|turned|came|comes|stormed|kicked|wants|screams|screamed|shouted|says|said|at the (gate|gates|door|office)|on the phone|in tears|in prison|left|walked|refuses|refused|never|wont|didnt|doesnt|cant|thinks|knows|accused|brought|lost|of (this|that|one|the)) (in|up|off|on|out|me|him|her|them|to|a|the|an|just|been|so|not|drunk|late|lovely|complained|he|she|hes|shes|we|i|it|going|his|left|split|always|moved|accusing|again|outside|inside)
(his|her|their) @mum (@be|@have|rang|came|turned|wont|wants|said|says|left|died|works|drinks|went|thinks|in prison|on the phone|has ms|never|didnt|cant|asked|told|lives), (the) (@mum|mams|mums|dads|grandparents|family|boyfriend) (@be|@have|just|told|said|rang|came|stood|sits|walks|never|always|wont|on the|at the|in the|who|reckons|cant|didnt|doesnt)
removed from (mum|home|the family|her|his), (living|lives|staying|moved in|moved|back) (in)? with (foster carers|his nan|her nan|their nan|foster|nan|his dad|her dad), foster (carer|carers|family|mum|dad|parents), placement (broke|breaking|@be)
(school gate|playground|pta|@grade|reception|class|nursery) (mums|mams|dads|parents|mum|dad|mam|families|nans|whatsapp), (parents|families) (of|in|from|at|who|on) (my|our|@grade|this|the|ours|dont|wont|never|think|need|were|have|cant), @my (parents|families) (evening|group|are|have|who|will|dont|wont|never|cant)
(rang|ring|ringing|phoned|phoning|emailed|emailing|phone call|call) home, (rang|phoned|emailed|called|ringing|told|tell|see) (the|his|her|their) @mum, no wonder (the|that|this|he|she|hes|shes|they|his|her|its) ~4 (like|is|are|way), where (he|she|they|the lad|the kid) gets (it|his|her|their)
parents evening (was|one|a|had|tonight|done|survived), (the|this|that|a|whole|his|her|their) family (@have|@be|moved|who|in), that family, (met|meeting|seen|saw) (the|his|her|their) (parents|@mum|family), (mams|mums|dads) (new)? (fella|bloke|boyfriend|partner|girlfriend), (not one|no) (family|parent), apple tree, (lost|buried) (his|her|their) @mum, you call yourself a (mother|father|parent|mum|dad), (mam|rhiant|rhieni) (un|wedi|yn), mum and dad (@be|@have|dont|both), both parents, to collect (him|her|them), (his|her|their) (brother|sister) (@be|got) (arrested|in prison|excluded|in care)
`);

/** A named child's parent: "Zak's mum", "Tylers dad". */
const named = phrases(`#Name (mum|mam|mummy|dad|daddy|nan|gran|grandma|grandad|stepdad|parents|mother|father|auntie|foster mum|foster carer|carer|folks|family|uncle)`);

/** A family word that needs another clue. */
const loose = phrases(`
(a|the|one|this|that|some|his|her|their|your|these|those|other|both) (@mum|mams|mums|dads|parent|carers|family|families|grandparents), mum, dad, mam, mams, dads, mums, stepdad, (met|seen|told|with|see) the parents
`);

/** The writer's own family and other people's. */
const own = phrases(`
within the family, some family, the family of, miss you, years dad, (dad|mum|mam|nan|grandad) (i|we|you|if|rip), rip (dad|mum|nan|grandad), looks (just)? like his, just like (his|her) (dad|mum)
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
      return (word.owns || word.text.endsWith('s')) && !notChildren.has(word.text) && word.text !== 'its';
    });
    kept.set(text, signs = { plain: outside(find(text, plain), ours), named: children, loose: outside(find(text, loose), ours), own: ours });
  }
  return signs;
}
