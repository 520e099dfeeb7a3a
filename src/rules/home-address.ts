/** Where the writer lives. */
import { defineRule } from '../model.ts';
import { addressesIn, housesIn, postcodesIn, streetsIn } from '../text/contacts.ts';
import { has, phrases } from '../text/phrases.ts';
import { weigh } from '../text/weigh.ts';

const rule = { id: 'home-address', topic: 'home-address' } as const;

/** Speaks of living there, or of people coming to the writer. */
const living = phrases(`
(black|blue|green|red|white) (bungalow|door|gate), (i am|im|move|moved|moving|we are|were) (at|in|into|just|now at|to), i live, my (address|door|drive|flat|gaff|garden|home|house|place|room), our (address|door|drive|flat|garden|home|house|place|road|street), new (address|flat|gaff|home|house|pad|place)
(bring|call|collect|come|drop|knock|meet|nip|over|pick|pop|round|swing) ~5 (at|by|from|in|mine|on|ours|round|to|us), round (at|mine|ours|to), at (mine|ours), mine (is|its), free to (anyone|collect), deliver*, send (cards|it|post|them) to, post (cards|it|them) to, room (available|free|going), (bbq|party) at, next door to (me|us), my new, our new
(ive|weve) (been|lived) (at|here|in), (back|side) gate, bell
`);
/** "Ours is the bungalow", "we're the end terrace": the writer's own home, by how it looks or where it stands. */
const ourHouse = phrases(`
(i am|i live|im|ive|mine|my|our|ours|we are|we live|were|weve) ~5 (barn|boat|bungalow|door|farm|flat|gate|house|lodge|mill|place), (i live|im|live|living|moved|we are|were) ~2 (at|in|into|off|on|onto|to), (buzz|knock)
`);
/** A place of business, a venue, somebody else's house. */
const business = phrases(`
pavilion, (@trade|clinic|office) (has|have|is)? (flitted|moved), best ~3 (area|county|town), (bar|cafe|dentist|gallery|gym|hotel|library|museum|office|pub|restaurant|salon|shop|studio|theatre) (at|in|is|on), open (daily|mon*|tues*), tickets, (downing|elm) street, our new (salon|shop|store), gig, museum, (appeal|crash|fire|police), chapter, film*, episode, series
`);

export default defineRule({
  ...rule,
  read(draft, profile, text) {
    const streets = [...addressesIn(text), ...housesIn(text)];
    const postcodes = postcodesIn(text);
    const unnumbered = streets.length ? [] : streetsIn(text);
    const housed = unnumbered.length > 0 && has(text, ourHouse);
    const seen = streets.length + postcodes.length > 0 || housed;
    if (!seen) return [];
    return weigh(rule, text, [
      { points: profile.school.name ? 1.5 : 1.2, seen: streets },
      { points: housed ? (profile.school.name ? 1 : 0.6) : 0, seen: unnumbered },
      { points: housed ? 0.5 : 0, seen: true },
      { points: streets.length ? 0.5 : 1, seen: postcodes },
      { points: 1, seen: has(text, living) },
      { points: 0.5, seen: draft.surface === 'message' || draft.surface === 'bio' },
      { points: -1.5, seen: has(text, business) },
    ], (words) => `${words} looks like where you live`);
  },
});
