/** How staff speak of pupils' parents, carers and families. */
import type { ReadText } from '../model.ts';
import { find, outside, phrases, type Hit } from './phrases.ts';

/** Plainly a pupil's family. */
const plain = phrases(`
@some of (our|the|my|them) @adj? @mums, (a|an|another|some|certain|particular|same|one|@age|every) @adj? @parent (@pdid|@be|@have|who|at|on|in|of), (a|another|the|that|this) (@grade|reception|nursery|class|same|certain) @parent
@parent (on the phone|in tears|in prison|complaint*), (parents|consultation|review|progress) (evening|eve|night) (was|one|a|had|tonight|done|survived|bingo|@age|#n|no|still|over|again|and|in), (her|his|their) (precious|darling|little)? (boy|son|daughter|girl|lad|lass|child|angel|prince|princess), the #Name (have|had|are|were|havent|arent|family|lot|want+|came|moved|split|left), copies of (every|all|the) (letter+|report+)
(school gate|playground|pta|@grade|reception|nursery) @mums, @mums (whatsapp|group chat|chat|at the gate*|at drop off|at pick up|of|from|in|who|dont|wont|never|think|were|have|cant|are) ~1 (the|my|our|ours|this|@grade|at|in|to|know|read|been)?, (rang|ring|ringing|phoned|phoning|emailed|emailing|phone call|call) home, no wonder (the|that|this|he|she|hes|shes|they|his|her|its) ~4 (like|is|are|way), where (he|she|they|the @kid) gets (it|his|her|their|that)
removed from (mum|home|the family|her|his), (living|lives|staying|moved in|moved|back|placed) (in)? with (foster*|his @mum|her @mum|their @mum), foster (carer*|family|mum|dad|parents|placement), placement (broke|breaking|@be), under (an|a) (sgo|special guardianship), (that|whole) family, family (of|with) (#n|@age|the|@adj|@kid), apple ~3 tree, (whoevers|someones|somebodys) @mum, pta (lot|mums|mafia|chair|have|are), (mum|mam|dad) (inside|in jail|in prison), (nan|gran|granny|grandad|auntie|aunty) (has|have|got) (him|her|them), the family (waiting|been|moving|not), to the @parent who, both parents, (his|her|their) (brother|sister|uncle) (@be|got) (arrested|in prison|excluded|inside), (met|meet|meeting) the parents, (the|that) @mum (@pdid|@be|@have|who), from (a|another|one of the) @parent, had (a|another|one|two) @parent, (came|come|comes|sent) to collect, the family (@have|moved), the #Name ~3 (havent paid|never paid|owe|owes|havent|cant pay|not paid) ~4 @dues, the #Name cheque, (mam|tad|nain|rhiant) un or
`);

/** A family of somebody who was not named: a pupil's, where the talk is of school. */
const likely = phrases(`
@parent (@pdid|@have), (the|that) (mother|mum|mam|father|dad|granny|nan) (a|an|total|always|so), @mum of the year, (parent|mum|dad|mam|nan) @be (offered|told|asked|invited|adamant|convinced|refusing|here|in|on|back|a|an|not|so|going|just|always|kicking), (his|her|their|the|that|this) @adj? @parent (@pdid|@be|@have|who|with|in|on|at), (ei|eu) (fam|mam|dad|tad|nain|thad|rhieni|theulu), (mam|rhiant|rhieni|tad) (wedi|yn|ddim|o|y|un)
(told|tell|see|seen|know|rang|ring|phoned|emailed|lost|with) (his|her|their|the) (@mum|parents|family), (a|another|two) (mum|dad|mam|parent|grandad|nan|mums|dads)
`);

/** Relatives, one and all. */
const relatives = phrases('@relative');
/** Where families meet a school. */
const gateways = phrases('@gateway');
/** How things stand in a home, and what it owes. */
const homes = phrases(`
@relative ~2 @athome, ((havent|hasnt|never|still not|not) (paid|settled)|owe+|behind (on|with)|chas+|arrears|bounc+|unpaid|cant (afford|pay)|refuse+ to pay) ~4 @dues, @dues ~5 (unpaid|bounced|owing|outstanding|in arrears|overdue|in bits|in instalments), (@age|half @age|#n #n|first|last|#n oclock) (appointment|slot|oclock) ~2 (@pdid|argued|brought), (my|the) #n #n ~1 (@pdid|argued|brought)
`);
/** They came to, spoke to or did something for the school. */
const called = phrases('@relative ~1 (@pdid|delivered|deliver+|turned up|demand+|march+|appear+|argu+|sobb+|threw|thrust|bring+|hand+|lectur+|apologis+|email+|ring+|corner+|accost+|wave+|waving|hugg+|kiss+|compar+|cornered) ~4 (me|us|the office|the school|school|reception|staff|the gate|the gates|my classroom)');

/** A named child's parent: "Zak's mum", "Tylers dad". */
const named = phrases('#Name (@mum|mams|folks|family)');

/** A family word that needs another clue. */
const loose = phrases('(a|the|one|this|that|some|his|her|their|your|these|those|other|both) (@mum|@mums|family), mum, dad, mam, mams, dads, mums, stepdad');

/** The writer's own family and other people's. */
const own = phrases(`
(some|my|our|royal) family, (within|in) the family, years (dad|mum), (dad|mum|mam|nan|grandad) (i|we|you|if|rip), rip @mum, ward #n, visiting (till|til|until|hours|time), bed #n, @mum (in|home from|back from|back in|rushed to) hospital, (looks|just) ~1 like (his|her) @mum, sell (his|her|their) @mum, back to your
(my|our|me|mine|your|own|lovely|being a|be a|such a|like a|become a|not a|as a|new|proud|tired|single|working|cat|dog|plant|boy|girl|happy|best|im a|any|all|step|for|grand) (late|old|lovely|poor|dear|own|wonderful|amazing)? (@mum|mom|family|aunt|folks|father), in law, in laws, (husbands|wifes|partners|boyfriends|girlfriends|mates|friends) @mum, (mum|mam|dad|nan) (of|to) (#n|@age|a|one)
miss (you|my) @mum?, happy (birthday|mothers day|fathers day|anniversary) ~3 @mum?, (mothers|fathers) day, (mum|mam|dad|dear mum) (ive|and dad|thank*|(can|could|will|would) you), @mum ~4 (picking|driving|collecting|dropping|fetching|taking|lending|raising|raised|brought) (me|us), (handed|passed|put) me ~3 @mum, (told|tell|ask|asked|ringing) (mum|dad|mam), (mum|dad|mam|nan) (answered|said hang), (mums|dads|parents) race, parents of (britain|twitter|facebook|the world|england|wales|scotland), thanks (mum|dad|mam), (mums|dads|mams|nans) (birthday|house|roast|cooking|lasagne|funeral|#nth|cake), parents (are|were)? (coming|visiting|over|staying|down|round), (mum|mam|dad|nan|mums|dads|mams|nans) (is|s)? (fine|ok|bringing|cooking|making|coming|staying|allan), sunday (lunch|dinner|roast)
`);

/** What a draft says of pupils' families. */
export interface FamilySigns {
  plain: Hit[];
  /** Somebody's family, whose is not said: it wants talk of school. */
  likely: Hit[];
  named: Hit[];
  loose: Hit[];
  /** Relatives where school is, in the same sentence: "a dad at the gate". */
  met: Hit[];
  /** How things stand at home, or what is owed. */
  home: Hit[];
  own: Hit[];
}

const kept = new WeakMap<ReadText, FamilySigns>();

/** Names of things, not of children, before "mum" or "dad". */
const notChildren = new Set('step foster super football soccer rugby girl boy cat dog plant single proud tired working stay best worst tiger netflix wales england great yummy slummy gym instagram insta facebook'.split(' '));

/** Those of `people` who stand within eight words of one of `places`, in the same sentence. */
function beside({ words }: ReadText, people: Hit[], places: Hit[]): Hit[] {
  if (places.length === 0) return [];
  return people.filter((one) => places.some((place) => Math.abs(place.from - one.from) <= 8 && words[place.from]!.sentence === words[one.from]!.sentence && !(place.from <= one.from && one.to <= place.to)));
}

/** Reads a draft for pupils' families, once. */
export function familySigns(text: ReadText): FamilySigns {
  let signs = kept.get(text);
  if (!signs) {
    const ours = find(text, own);
    const children = find(text, named).filter(({ from }) => {
      const word = text.words[from]!;
      return (word.owns || word.text.endsWith('s')) && !notChildren.has(word.text) && word.text !== 'its';
    });
    kept.set(text, signs = { plain: outside(find(text, plain), ours), likely: outside(find(text, likely), ours), named: outside(children, ours), loose: outside(find(text, loose), ours), met: outside([...beside(text, find(text, relatives), find(text, gateways)), ...find(text, called)], ours), home: outside(find(text, homes), ours), own: ours });
  }
  return signs;
}
