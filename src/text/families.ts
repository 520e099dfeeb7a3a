/** How staff speak of pupils' parents, carers and families. */
import type { ReadText } from '../model.ts';
import { perText } from './per-text.ts';
import { find, outside, phrases, type Hit } from './phrases.ts';

/** Plainly a pupil's family. */
const plain = phrases(`
(@age|a|an|another|certain|every|one|particular|same|some) @adj? @parent (@be|@have|@pdid|at|in|of|on|who),
(auntie|aunty|gran|granny|nan|nana|nain|grandparents) (are|is|s)? (bringing|got|has|have|raising) (her|him|them),
(a|another|that|the|this) (@grade|certain|class|nursery|reception|same) @parent, (call|emailed|phoned|rang|ring|ringing) home,
(came|come|comes|sent) to collect,
(consultation|parents|progress|review) (eve|evening|night) (#n|@age|a|again|and|bingo|done|had|in|no|one|over|still|survived|tonight|was),
(dad|mam|mum) (in jail|inside), family (of|with) (#n|@adj|@age|@kid|the), foster (carer*|dad|family|mum|parents|placement),
from (a|another|one|one of the|the same) @parent, (@grade|nursery|playground|pta|reception) @mums, had (a|another|one|two) @parent,
(her|his|their) (darling|little|precious)? (angel|boy|child|daughter|girl|lad|lass|prince|son), (mam|nain|tad) un or,
(meet|meeting|met) the (dad|mam|mum|parents), (had|have|having) to (call|phone|ring) (mr|mrs|ms), (ken|knew|know) the ~1 family,
@mums (are|cant|chat|dont|from|have|in|never|of|think|were|whatsapp|who|wont) ~1 (@grade|at|been|in|know|my|our|ours|read|the|this|to)?,
no wonder (he|her|hes|his|its|she|shes|that|the|they|this) ~4 (are|is|like|way), @parent (complaint*|in tears), pta (are|have|lot|mafia|mums),
parents (eve|evening) (again|last|next|over|today|tomorrow), removed from (her|his|home|mum), @some of (my|our|the|them) @adj? @mums,
(somebodys|someones|whoevers) @mum (@did|@have|@pdid|at|in|is|was|who), (that|the) @mum (@be|@have|@pdid|that|who),
(dad|father|mam|mother|mum|nan|parent) (accus*|adamant|complain*|demand*|emailed|emailing|insist*),
(chair|head|treasurer) (o|of) the (parent council|pta), (chair*|couple|mum*|run|runs|who) ~2 the (parent council|pta), (that|whole) family,
the #Name (are|arent|came|family|had|have|havent|left|lot|moved|split|want+|were), the family (@have|moved), under (a|an) sgo,
where (he|she|the @kid|they) gets (her|his|it|that|their)
`);

/** A family of somebody who was not named: a pupil's, where the talk is of school. */
const likely = phrases(`
(a|another|two) (dad|dads|grandad|mam|mum|mums|nan|parent), (#n|@age|several) (families|sets of parents),
(dad|mam|mum) (admits|asks|claims|complain+|denies|hung up|insists|reckons|refus+|says|sends|swears|thinks|told|wants) ~2 (he|hes|her|him|his|on me|school|she|shes|that we|us),
(dad|mam|mum|nan|parent) @be (a|adamant|always|an|asked|back|convinced|going|here|in|invited|just|kicking|not|offered|on|refusing|so|told),
(emailed|ken|knew|know|lost|meet|met|phone|phoned|rang|ring|saw|see|seen|tell|told|with) (her|his|the|their) (@mum|family|parents),
(mr|mrs|ms) ~5 (been in|back in|emailed|kicking off|rang|ringing|shouting) ~3 (again|gate|office|reception),
(her|his|that|the|their|this) @adj? @parent (@be|@have|@pdid|at|in|on|who|with), (mam|rhiant|rhieni|tad) (ddim|o|un|wedi|y|yn), @parent (@have|@pdid),
(her|his|that|the|their) (dad|dads|das|fathers|grandads|grans|granny|mam|mams|mothers|mums|nan|nans) (a|always|an|been|got|just|never|not|so|still|total)
`);

/** Relatives, one and all. */
const relatives = phrases('@relative');
/** Where families meet a school. */
const gateways = phrases('@gateway');
/** How things stand in a home, and what it owes. */
const homes = phrases(`
(arrears|bounc+|chas+|owe+|unpaid) ~4 @dues, (my|the) #n #n ~1 (@pdid|argued|brought),
@relative ~2 @athome
`);
/** They came to, spoke to or did something for the school. */
const called = phrases(`
@relative ~6 (arriv+|came|turn+ up) ~2 (the|our|my) (appointment|classroom|meeting|office|review|school),
@relative ~1 (@pdid|argu+|bring+|deliver+|demand+|email+|hand+|hugg+|kiss+|march+|ring+|threw|wave+) ~4 (me|my classroom|reception|school|staff|the gate|the gates|the office|the school|us)
`);

/** A named child's parent: "Zak's mum", "Tylers dad". */
const named = phrases('#Name (@mum|family|folks|mams)');

/** A family word that needs another clue. */
const loose = phrases('(a|both|her|his|one|other|some|that|the|their|these|this|those|your) (@mum|@mums|family), dad, dads, mam, mams, mum, mums, stepdad');

/** The writer's own family and other people's. */
const own = phrases(`
(all|any|as a|be a|become a|being a|best|boy|cat|dog|for|girl|grand|happy|im a|like a|lovely|me|mine|my|new|not a|our|own|plant|proud|single|step|such a|tired|working|your) (amazing|dear|late|lovely|old|own|poor|wonderful)? (@mum|aunt|family|father|folks|mom),
(ask|asked|ringing|tell|told) (dad|mam|mum), bed #n, (boyfriends|friends|girlfriends|husbands|mates|partners|wifes) @mum,
(dads|mams|mums|nans) (#nth|birthday|cake|cooking|funeral|house|lasagne|roast), (dads|mums|parents) race,
(dad|dads|mam|mams|mum|mums|nan|nans) (is|s)? (allan|bringing|coming|cooking|fine|making|ok|staying),
(dad|dear mum|mam|mum) (ive|thank*|(can|could|will|would) you), (dad|grandad|mam|mum|nan) (i|if|rip|we|you),
(dad|mam|mum|nan) (of|to) (#n|@age|a|one), (fathers|mothers) day, (dad|mam|mum|nan) answered, move+ in with (me|us),
happy (anniversary|birthday) ~3 @mum?, in law, in laws, (in|within) the family, (just|looks) ~1 like (her|his) @mum,
(i|ill|so|still|we) miss (my|you) @mum?, @mum (back from|back in|home from|in) hospital,
@mum ~4 (brought|collecting|driving|dropping|fetching|lending|picking|raised|raising|taking) (me|us), (my|our|royal|some) family,
parents (are|have been|were)? (coming|down|over|round|staying|up|visiting), (bore|da iawn|nos|pnawn|prynhawn) da,
(for|of) ours (last night|told|tonight|was), wedding (anniversary|list), sunday (dinner|lunch|roast), visiting (hours|til|till|time|until), ward #n,
years (dad|mum)
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

/** Names of things, not of children, before "mum" or "dad". */
const notChildren = new Set('step foster super football soccer rugby girl boy cat dog plant single proud tired working stay best worst tiger netflix wales england great yummy slummy gym instagram insta facebook'.split(' '));

/** Those of `people` who stand within eight words of one of `places`, in the same sentence. */
function beside({ words }: ReadText, people: Hit[], places: Hit[]): Hit[] {
  if (places.length === 0) return [];
  let first = 0;
  return people.filter((one) => {
    while (first < places.length && places[first]!.from < one.from - 8) first++;
    for (let k = first; k < places.length && places[k]!.from <= one.from + 8; k++) {
      const place = places[k]!;
      if (words[place.from]!.sentence === words[one.from]!.sentence && !(place.from <= one.from && one.to <= place.to)) return true;
    }
    return false;
  });
}

/** Reads a draft for pupils' families. */
export const familySigns = perText((text): FamilySigns => {
  const ours = find(text, own);
  const notOurs = (hits: Hit[]) => outside(hits, ours);
  const children = find(text, named).filter(({ from }) => {
    const word = text.words[from]!;
    return (word.owns || word.text.endsWith('s')) && !notChildren.has(word.text) && word.text !== 'its';
  });
  return {
    plain: notOurs(find(text, plain)),
    likely: notOurs(find(text, likely)),
    named: notOurs(children),
    loose: notOurs(find(text, loose)),
    met: notOurs([...beside(text, find(text, relatives), find(text, gateways)), ...find(text, called)]),
    home: notOurs(find(text, homes)),
    own: ours,
  };
});
