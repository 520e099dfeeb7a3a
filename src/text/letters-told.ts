/** What a letter tells of the pupil or parent it is to, or of the child it is about. */
import type { ReadText } from '../model.ts';
import { abuse, foul } from './feelings.ts';
import { again, childReport, kitTalk, ofThem, ofYou, scolded, shared, theChild, warm, yours } from './letter-words.ts';
import { find, has, outside, phrases, type Hit } from './phrases.ts';
import { namedBeside } from './vocative.ts';

/** How a young person seemed. */
const upset = phrases(`
about the (fight|phone|vape), are you (ok|okay|safe), at home, (fight|panel),
(u|you) (looked|seemed|was|were) (a bit|crying|down|quiet|really|sad|tired|upset)
`);
/** What a child did or was given for it. */
const deed = phrases('ahead, behind, @did, exclu*, struggl*');
/** What the reader of a letter did, or how they were. */
const yourDeed = phrases(`
(heard|hear) (about)? (u|ur|you|youre|your), that ~2 (u|you) (@did|brought|sang),
(u|you|youve) ~1 (#ed|couldve|did|got|kept|lost|made|said|sang|was|were|wrote), wedi
`);

/** Work handed in, and names to be called by. */
const arrangements = phrases(`
(dont|stop) call* me (miss|sir), (eich|dy|your) ~2 (arholiad*|coursework|epq|essay|essays|homework|new teacher*|personal statement|results day|revision|ucas), misses you
`);

/** What a letter to a pupil tells of that pupil, beyond the arrangements. */
export function toldToPupil(text: ReadText): Hit[] {
  return outside([warm, shared, again, upset, yourDeed].flatMap((lexicon) => find(text, lexicon)), find(text, arrangements));
}

/** What a letter to a parent says of that parent. */
export function toldOfParent(text: ReadText): Hit[] {
  return [scolded, ofThem, ofYou].flatMap((lexicon) => find(text, lexicon));
}

/** What a letter to a parent tells of the child: nearly every one does, but those about coats and book bags. */
export function toldToParent(text: ReadText): Hit[] {
  const theirs = find(text, yours);
  const told = [...find(text, childReport), ...(theirs.length > 0 && (has(text, abuse) || has(text, foul) || has(text, deed)) ? theirs : [])];
  return told.length > 0 || has(text, kitTalk) ? told : [...namedBeside(text, true), ...find(text, theChild)];
}
