/** How secrecy is said aloud at work: not to be told, not told yet, told otherwise, and seen by chance. */
import { phrases } from './phrases.ts';

/** Not to be passed on, or not before its day. */
export const sworn = phrases(`
(announc+|told|tell+) (parents|staff|families|the unions|us|everyone|everybody)? (after|at #n|next|on @day|@day|thurs|weds|tues|fri|mon),
(be|sworn) to (secrecy|silence), hush hush, made (me|us) (promise|swear), shush, breath* ~2 (word|anyone|soul),
(cannot|cant|couldnt|mustnt|not allowed to) ~1 (divulge|reveal|say|tell) (you)? (any|anyone|but|more|much|what|which|who|why), (eyes|ears) only,
find out (@day|at|in|next|on), four walls, (gob|mouth|trap) (shut|zipped),
(hasnt|havent|never|no|not|yet to) ~1 (announced|breathed|tell|told) ~2 (a soul|anyone|anybody|class|families|governors|kids|parents|pupils|staff|supply|team|them|union+|us),
heard it from (nobody|no one), (i|we|you|youve) never (heard|said|saw|told|spoke), in (strict|total)? confidence, (keep|zip) it (shut|zipped),
(letter+|news|report|results|statement) ~2 (comes|go|goes|going|is|isnt|not) (live|out|public), nda, nobodys (allowed|meant|supposed|to),
not (a)? (soul|word) (about|at|in|on|to|yet),
(not|isnt|arent|til|till|until) (its|being)? (announced|official|out|public|published) (before|on|til|till|until|yet), off record,
only (#n|@age|a few|me and) ~4 (know|knows|seen), put it this way, (shant|wont|not) (breathe|repeat|tell) ~1 (a|any|anyone|soul|who),
signed (an nda|something), strictly (between|private), (they|you) (wont|dont) know (til|till|until|yet), (ya|you) know nothing, zip it
`);
/** What families or staff are told, against what is so. */
export const cover = phrases(`
(actual|real|true) (figure|number|reason|story),
(are|being|been|families|parents|staff|told|was|were) (being)? told (it|its|it was|it is|that its|the|theres|there was|to) ~1 (a|an|act|just|keep|line|only|routine|say|smile)?,
(control|controlling) the narrative, told to (act|keep|say|smile), letter (home)? (said|says),
(head|school|slt|the trust|theyre|they) (are)? (calling|saying) (it|its|hes|shes|theyre), (official|party|school) line, the line (is|was),
wasnt a drill, (not|isnt) a drill
`);
/** Papers, lists and screens that were not meant for the writer. */
export const glimpsed = phrases(`
(got|have|ive seen|i saw|saw|seen) (the|a) ~2 (accounts|data|email|emails|figures|invoice|letter|list|minutes|numbers|papers|plan|plans|report|spreadsheet|survey|timetable),
leak+ ~1 (data|email|exam|list|paper|report|timetable), left ~3 (in|on) the (copier|photocopier|printer),
on the (cover list|printer|shared drive|spreadsheet|whiteboard in), (sent|went) to ~1 (all staff|everyone|the wrong), (wrong|whole) email list
`);
/** What people keep quiet about at home. */
export const ownSecrets = phrases(`
anniversary, birthday, booked, christening, christmas (do|jumper|present+), crochet, engaged, expecting, gender reveal, hen do, in row #n,
my (gp|knee|scan), party, pattern, petition, present+, proposing, recipe, santa, spoiler+, stag do, surprise, trifle, wedding
`);
