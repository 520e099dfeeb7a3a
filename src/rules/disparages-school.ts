/** Something negative about the writer's own school, trust or its leaders. Government and policy at large are not. */
import { defineRule } from '../model.ts';
import { atWork } from '../text/at-work.ts';
import { clauses } from '../text/clause.ts';
import { familySigns } from '../text/families.ts';
import { abuse, damning, escape, foul, hush, praise, sour } from '../text/feelings.ts';
import { likened } from '../text/jibes.ts';
import { letdown, lofty, mean, shortage } from '../text/grumbles.ts';
import { alone, echoes, openers, scareQuotes } from '../text/irony.ts';
import { nation } from '../text/nation.ts';
import { otherWorld } from '../text/other-worlds.ts';
import { find, has, nearAny, outside, phrases } from '../text/phrases.ts';
import { press } from '../text/letter-words.ts';
import { ownPlace, work } from '../text/place.ts';
import { pupilSigns } from '../text/pupils.ts';
import { notice, schoolWords } from '../text/school-day.ts';
import { schoolNamed } from '../text/school-name.ts';
import { doing, staffSigns } from '../text/staff.ts';
import { weigh } from '../text/weigh.ts';

const rule = { id: 'disparages-school', topic: 'disparages-school' } as const;

/** "You were a nightmare" is said of somebody. */
const ofYou = /(^| )(you|youre|you (are|were|was)) (a|an|such|the|absolute|total|complete|utter|proper)$/;
const council = phrases('council+');
/** The school itself may be shut for a day, and pitches under water: that is news. */
const shutting = new Set('shut closed flood flooded flooding fell in off'.split(' '));
/** What a school is built and run with, and how it fails. */
const fabric = phrases('@fabric');
const failing = phrases('@failing');
/** A sum of money, as it is typed. */
const money = /£ ?\d|\b\d+ ?(?:k|grand|million)\b|\b(?:grand|thousand|million) (?:a|on|for|quid)\b/i;
/** Those who spend it. */
const spenders = phrases('bosses, ceo, governors, head, heads, leadership, management, mat, principal, school, slt, they, theyve, trust');
/** What those who teach go without. */
const want = phrases('@supply');
/** Home and hearth: what fails there is no school's. */
const home = phrases(`
airbnb, airing cupboard, at home, broadband, call centre, camping, festival, hotel, landlord, letting agent, mot, my (car|dad|dads|flat|house|husband|mum|mums|nan|nans|shed|van|wife),
our (bathroom|flat|house|kitchen|street), plumber, tenancy, tent, the (flat|gym)
`);
/** Silence asked for, not suffered. */
const secrecy = phrases('not a word (at|in|on|outside|till|to|until|yet)');
/** Those in charge, unnamed, and those they are in charge of. */
const them = phrases('our, ours, they, theyd, theyre, theyve, us');
/** Behind the scenes of any job. */
const backstage = phrases('advert, briefing, classroom, colleague+, department, dept, desk, email+, inset, meeting+, office, policy, rise, rota, staff, training');
/** Other places people moan of. */
const elsewhere = phrases(`
airline, airport, delivery, dentist, flight, gp, gym, haircut, hospital, hotel, jeans, landlord,
my (brother+|car|house|husband|kitchen|laptop|phone|sister+|wife), nhs, nurses, police, pub, rain, ref, referee, restaurant, skirt, socks, surgery,
the (bathroom|car|garden|kitchen|shed), the gym, tights, traffic, train+, var, weather
`);

export default defineRule({
  ...rule,
  read(draft, profile, text) {
    const staff = staffSigns(text, profile);
    const named = schoolNamed(text, profile).filter(({ from }) => text.words[from]!.kind === 'word');
    const plain = outside(find(text, damning), find(text, secrecy)).filter(({ from }) => !ofYou.test(text.words.slice(Math.max(0, from - 2), from + 1).map((word) => word.text).join(' ')));
    const away = has(text, home) || has(text, elsewhere) || otherWorld(text, profile);
    const short = outside(find(text, shortage), plain);
    const wry = [...short, ...outside(find(text, mean), plain)];
    const sighs = outside(find(text, sour), [...plain, ...wry]);
    const turns = openers(text, find(text, letdown));
    const out = find(text, escape);
    const failures = has(text, home) ? [] : find(text, failing);
    const broken = nearAny(find(text, fabric), failures, 8) || nearAny(named, failures.filter(({ from, to }) => !text.words.slice(from, to).some((word) => shutting.has(word.text))), 8) ? failures : [];
    const lavish = has(text, spenders) && (sighs.length > 0 || has(text, want)) && money.test(text.raw);
    const quoted = scareQuotes(text);
    const dry = [...quoted, ...echoes(text)];
    const grand = find(text, lofty);
    const fine = [...alone(text, grand), ...grand.filter((hit) => quoted.some(({ from, to }) => from <= hit.from && hit.to <= to))];
    const place = find(text, ownPlace);
    const leaders = [...staff.leaders, ...staff.bodies, ...staff.known.filter((hit) => isHead(profile.school.headteacher, text.words[hit.to - 1]!.text))];
    // Of leaders who do something, in public, staff seldom tell but to complain: unless it is praise, or inside news.
    const acts = draft.surface === 'message' || draft.surface === 'bio' || has(text, praise) || has(text, hush) || find(text, secrecy).length > 0 ? [] : doing(text, leaders.filter((hit) => !staff.bodies.includes(hit)));
    const insults = [...find(text, abuse), ...find(text, foul), ...find(text, likened)];
    const belittled = nearAny([...leaders, ...staff.leadersPerhaps, ...place], insults, 10) ? clauses(text, insults.slice(0, 1)) : [];
    if (plain.length + sighs.length + belittled.length + dry.length + out.length + broken.length + wry.length + fine.length + acts.length === 0 && !lavish) return [];
    const pupils = pupilSigns(text);
    const inside = atWork(text, profile) === 1;
    // A moan about a child, a parent or a friend is no moan about the school.
    const ofOthers = pupils.owned.length + pupils.classes.length + familySigns(text).plain.length + staff.firstNames.length + outside(staff.known, leaders).length > 0;
    const about = place.length > 0 || named.length > 0 || leaders.length > 0;
    const moan = plain.length + out.length + broken.length + wry.length > 0;
    const weak = staff.leadersPerhaps.length > 0 || has(text, schoolWords) || has(text, backstage);
    return weigh(rule, text, [
      { points: 0.9, seen: clauses(text, plain.slice(0, 2)) },
      { points: 0.7, seen: plain.length > 1 },
      { points: 0.5, seen: clauses(text, sighs.slice(0, 2)), shown: plain.length === 0 },
      { points: 1.1, seen: clauses(text, out.slice(0, 1)) },
      { points: 0.4, seen: out.length > 1 },
      { points: 0.9, seen: clauses(text, broken.slice(0, 1)) },
      { points: 0.9, seen: clauses(text, wry.slice(0, 1)) },
      { points: 0.4, seen: wry.length > 1 },
      { points: 0.4, seen: turns },
      { points: 0.4, seen: fine },
      { points: 0.8, seen: lavish },
      { points: 0.4, seen: sighs.length > 1 },
      { points: 0.3, seen: sighs.length > 2 },
      { points: plain.length + sighs.length + wry.length || leaders.length || dry.length > 1 ? 0.4 : 0.1, seen: dry, shown: plain.length + sighs.length === 0 },
      { points: 0.9, seen: place },
      { points: plain.length || sighs.length > 1 ? 0.7 : 0.3, seen: named },
      { points: 1.4, seen: nearAny(named, plain, 8) },
      { points: 0.85, seen: leaders },
      { points: plain.length + sighs.length + wry.length ? 0.2 : 0.6, seen: acts.length > 0 },
      { points: about ? 0 : 0.5, seen: staff.leadersPerhaps },
      { points: about ? (inside ? 0.3 : 0.15) : inside ? (moan || dry.length ? 0.7 : 0.4) : weak ? (wry.length ? 0.5 : 0.3) : short.length && !away ? 0.4 : broken.length ? 0.2 : wry.length ? 0 : -0.2, seen: true },
      { points: about ? 0 : 0.3, seen: has(text, work) },
      { points: about ? 0 : 0.2, seen: has(text, them) },
      { points: leaders.length + place.length || staff.leadersPerhaps.length ? (moan ? 0 : -0.2) : -0.5, seen: ofOthers },
      { points: plain.length ? 0.3 : 0.9, seen: belittled },
      { points: profile.school.name ? 0 : -0.9, seen: true },
      { points: -0.6, seen: has(text, praise) && plain.length + sighs.length < 2 && wry.length === 0 },
      { points: plain.length + leaders.length ? 0 : -0.5, seen: has(text, hush) },
      { points: -1.6, seen: has(text, nation) || has(text, council) },
      // The school's own notices, and a polite word with the press.
      { points: -1.5, seen: has(text, notice) },
      { points: moan ? 0 : -0.8, seen: has(text, press) },
      // In a profile, a head of year is the writer.
      { points: plain.length + out.length ? 0 : -0.8, seen: draft.surface === 'bio' },
      { points: -1, seen: named.length + leaders.length === 0 && (has(text, elsewhere) || has(text, home)) },
      { points: -1.2, seen: out.length === 0 && otherWorld(text, profile) },
      { points: -1.5, seen: pupils.family.length > 0 },
    ], (words) => `${words} may read as running the school down`);
  },
});

function isHead(headteacher: string, word: string): boolean {
  const surname = headteacher.toLowerCase().split(/\s+/).pop() ?? '';
  return surname !== '' && (word.startsWith(surname) || word === surname[0]);
}
