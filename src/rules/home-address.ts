/** Where the writer lives. */
import { defineRule } from '../model.ts';
import { addressesIn, housesIn, postcodesIn, streetsIn } from '../text/contacts.ts';
import { has, phrases } from '../text/phrases.ts';
import { weigh } from '../text/weigh.ts';

const rule = { id: 'home-address', topic: 'home-address' } as const;

/** Speaks of living there, or of people coming to the writer. */
const living = phrases(`
at (mine|ours), (back|side) gate, (bbq|party) at, bell, (black|blue|green|red|white|yellow) (bungalow|door|gate),
(bring|call|collect|come|drop|knock|meet|nip|over|pick|pop|round|swing) ~5 (at|by|from|in|mine|on|ours|round|to|us), deliver*,
(i am|im|move|moved|moving|we are|were) (at|in|into|just|now at|to), i live, (ive|weve) been (at|here|in), mine (is|its),
my (door|drive|flat|gaff|garden|home|house|place|room), my new, new (flat|gaff|home|house|pad|place), next door to (me|us),
our (door|drive|flat|garden|home|house|place|road|street), post (cards|it|them) to, room (available|free|going), round (at|mine|ours|to),
send (cards|it|post|them) to
`);
/** "Ours is the bungalow", "we're the end terrace": the writer's own home, by how it looks or where it stands. */
const ourHouse = phrases(`
(buzz|come through|knock), (i am|i live|im|ive|mine|my|our|ours|we are|were|weve) ~5 (barn|boat|door|farm|flat|gate|house|mill|place),
(i live|im|live|living|moved|we are|were) ~2 (at|in|into|off|on|onto|to)
`);
/** A place of business, a venue, somebody else's house. */
const business = phrases(`
(appeal|crash|fire|police), (arms|hall|inn|tavern) #n,
(bar|branch|cafe|dentist|gallery|gym|hotel|library|museum|office|pub|restaurant|salon|shop|studio|surgery|theatre) (at|in|is|on),
best ~3 (area|county|town), chapter, (downing|elm) street, episode, film*, food bank, gig, museum, novel, open (daily|mon*|tues*),
our new (salon|shop|store), parkrun, series, tickets, (@trade|office) (has|have|is)? (flitted|moved), venue
`);

export default defineRule({
  ...rule,
  read(draft, profile, text) {
    const streets = [...addressesIn(text), ...housesIn(text)];
    const postcodes = postcodesIn(text);
    const unnumbered = streets.length > 0 || !has(text, ourHouse) ? [] : streetsIn(text);
    const housed = unnumbered.length > 0;
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
