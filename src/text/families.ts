/** How staff speak of pupils' parents, carers and families. */
import type { ReadText } from '../model.ts';
import { find, outside, phrases, type Hit } from './phrases.ts';

/** Plainly a pupil's family. */
const plain = phrases(`
parents (eve|evening) (again|last|next|over|today|tomorrow), @some of (my|our|the|them) @adj? @mums, (@age|a|an|another|certain|every|one|same|some) @adj? @parent (@be|@have|@pdid|at|in|of|on|who), (a|another|that|the|this) (@grade|certain|class|same) @parent
(consultation|parents|progress|review) (eve|evening|night) (#n|@age|a|again|and|bingo|done|had|in|no|one|over|still|tonight|was), (her|his|their) (darling|little|precious)? (angel|boy|child|daughter|girl|lad|lass|prince|son), the #Name (are|arent|came|family|had|have|havent|left|lot|moved|want+|were), copies of (all|every|the) (letter+|report+), (@grade|playground|pta) @mums
@mums (are|cant|chat|dont|from|have|in|never|of|think|were|who|wont) ~1 (@grade|at|been|in|know|my|our|ours|read|the|this|to)?, (call|phoned|rang|ring) home, no wonder (he|her|hes|his|its|she|shes|that|the|they|this) ~4 (are|is|like|way), where (he|she|the @kid|they) gets (her|his|it|that|their), removed from (her|his|home|mum)
(back|lives|living|moved|staying) (in)? with (foster*|her @mum), foster (carer*|dad|family|mum|parents), placement (@be|breaking|broke), under (a|an) sgo, (that|whole) family, family (of|with) (#n|@adj|@age|@kid|the), pta (are|chair|have|lot|mums), (dad|mam|mum) inside, (auntie|gran|nan) (got|has|have) (her|him|them), the family (been|moving|not|waiting)
(her|his|their) (brother|sister|uncle) (@be|got) (arrested|inside), (meet|meeting|met) the parents, (that|the) @mum (@be|@have|@pdid|who), from (a|another|one of the) @parent, had (a|another|one|two) @parent, (came|come|comes|sent) to collect, the family (@have|moved), the #Name ~3 (havent|owe|owes) ~4 @dues, (mam|nain|tad) un or
`);

/** A family of somebody who was not named: a pupil's, where the talk is of school. */
const likely = phrases(`
@parent (@have|@pdid), (that|the) (dad|father|mam|mother|mum|nan) (a|always|an|so|total), (dad|mam|mum|nan|parent) @be (a|always|an|asked|back|going|here|in|just|not|offered|on|so|told), (her|his|that|the|their|this) @adj? @parent (@be|@have|@pdid|at|in|on|who|with), (ei|eu) (dad|fam|mam|nain|tad|thad), (mam|rhieni|tad) (ddim|o|un|wedi|y|yn)
(know|lost|rang|ring|see|seen|tell|told|with) (her|his|the|their) (@mum|family|parents), (a|another|two) (dad|dads|mam|mum|mums|nan|parent)
`);

/** Relatives, one and all. */
const relatives = phrases('@relative');
/** Where families meet a school. */
const gateways = phrases('@gateway');
/** How things stand in a home, and what it owes. */
const homes = phrases(`
@relative ~2 @athome, owe+ ~4 @dues, (#n #n|@age|first|last) (appointment|oclock|slot) ~2 (@pdid|argued|brought), (my|the) #n #n ~1 (@pdid|brought)
`);
/** They came to, spoke to or did something for the school. */
const called = phrases(`
@relative ~1 (@pdid|appear+|argu+|bring+|compar+|corner+|deliver+|demand+|email+|hand+|hugg+|kiss+|lectur+|march+|ring+|threw|wave+) ~4 (me|my classroom|reception|school|staff|the gate|the gates|the office|the school|us)
`);

/** A named child's parent: "Zak's mum", "Tylers dad". */
const named = phrases('#Name (@mum|family|folks|mams)');

/** A family word that needs another clue. */
const loose = phrases('(a|both|her|his|one|other|some|that|the|their|these|this|those|your) (@mum|@mums|family), mum, dad, mam, dads, mums');

/** The writer's own family and other people's. */
const own = phrases(`
(my|our|royal|some) family, (in|within) the family, years (dad|mum), (dad|mam|mum|nan) (i|if|rip|we|you), visiting (hours|til|till|time|until), @mum (back from|back in|home from|in) hospital, (just|looks) ~1 like (her|his) @mum, sell (her|his|their) @mum, back to your
(all|any|as a|be a|become a|being a|best|boy|cat|dog|for|girl|grand|happy|im a|like a|lovely|me|mine|my|new|not a|our|own|plant|proud|single|step|such a|tired|working|your) (amazing|dear|late|lovely|old|own|poor|wonderful)? (@mum|aunt|family|father|folks|mom), in laws, (friends|wifes) @mum, (dad|mam|mum|nan) (of|to) (#n|@age|a|one), miss (my|you) @mum?
happy (anniversary|birthday) ~3 @mum?, fathers day, (dad|dear mum|mam|mum) (ive|thank*|(can|could|will|would) you), @mum ~4 (brought|driving|dropping|picking|raised|taking) (me|us), (handed|passed|put) me ~3 @mum, (ask|asked|tell|told) (dad|mam|mum), (dad|mam|mum|nan) answered, (dads|mums|parents) race, parents of (britain|facebook|the world|twitter|wales), thanks (dad|mam|mum)
(dads|mams|mums|nans) (#nth|birthday|cake|cooking|funeral|house|roast), parents (are|were)? (coming|down|over|round|staying), (dad|dads|mam|mams|mum|mums|nan|nans) (is|s)? (bringing|coming|cooking|fine|making|ok|staying), sunday (dinner|lunch|roast)
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
