/** Where the writer lives. */
import { defineRule } from '../model.ts';
import { addressesIn, housesIn, postcodesIn, streetsIn } from '../text/contacts.ts';
import { has, phrases } from '../text/phrases.ts';
import { weigh } from '../text/weigh.ts';

const rule = { id: 'home-address', topic: 'home-address' } as const;

/** Speaks of living there, or of people coming to the writer. */
const living = phrases(`
ours is, mine is, just knock, (green|red|blue|white|black|yellow) (door|gate|bungalow), yn byw, ty ni
(were|we are|im|i am|ive moved|weve moved|moved|moving|move) (at|in|to|into|now at|just), i live, we live, my (address|house|flat|place|gaff|door|drive|front door|doorstep|home|parcels|parcel|postcode|back gate|garden|front garden|room), our (house|flat|place|address|home|drive|garden|door|new house|new home|back gate|front door|neighbours|street|road), new (address|gaff|house|home|flat|place|pad), (come|pop|drop|pick|bring|meet|round|swing|collect|collection|call|nip|knock|over) ~5 (at|to|from|in|by|round|mine|ours|us|on), round (to|at|mine|ours|to mine|to ours), at (mine|ours), mine (is|its), trick or treat*, house party, garage sale, yard sale, collect, collection, collecting, free to (anyone|a good home|whoever|collect|good home), for sale, deliver*, parcel*, courier, send (it|them|cards|post) to, post (it|them|cards) to, room (to rent|going|available|free), lodger*, housewarming, (bbq|party|barbecue) at, were having, spare room, box room, next door to (me|us), find us, find me, my new, our new, keys to, got the keys, address is, postcode is, (ive|weve) (lived|been) (at|in|here), honesty box, gates open, (side|back) gate, front door, bell
`);
/** "Ours is the bungalow", "we're the end terrace": the writer's own home, by how it looks or where it stands. */
const ourHouse = phrases('(ours|mine|were|weve|we are|im|i am|ive|i live|we live|my|our) ~5 (police house|house|flat|bungalow|chapel|barn|mill|lodge|cottage|terrace|maisonette|caravan|farm|end terrace|place|one with|top floor|basement|door|plot #n|gate|boat|narrowboat|above (the|#Name)|opposite (the|#Name)|next to (the|#Name)|on the corner|number #n), (were|we are|i live|we live|im|ive moved|weve moved|moved|living|live) ~2 (on|in|off|to|into|at|onto), (come through|knock|ring the bell|top bell|buzz|side gate|round the (side|back)|let yourself in)');
/** A place of business, a venue, somebody else's house. */
const business = phrases(`
parkrun, meet at the, pavilion, food bank, foodbank, (drop off|clinic|surgery) is, (@trade|clinic|office) (have|has|is)? (moved|flitted|reopen+|relocat+), barcode, best ~3 (county|town|area), service starts, kick off, doors open
(cafe|pub|restaurant|shop|salon|barbers|hairdressers|dentist|surgery|clinic|office|offices|gallery|bar|theatre|hotel|church hall|village hall|community centre|library|museum|branch|studio|bistro|bakery|takeaway|nightclub|gym) (at|on|is|in), opening hours, open (daily|mon*|tues*), book (a table|now), tickets, (downing|baker|coronation|sesame|elm) street, our new (branch|shop|salon|premises|store), gig, exhibition, venue, museum, (police|appeal|witnesses|incident|crash|fire|robbery|burglary), privet drive, abbey road, albert square, house prices, estate agent, auction, listed building, was born, chapter, episodes, built in, blue plaque, film*, episode, series, novel, bus route, number #n bus
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
