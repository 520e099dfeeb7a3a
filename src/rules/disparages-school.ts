/** Something negative about the writer's own school, trust or its leaders. Government and policy at large are not. */
import { defineRule } from '../model.ts';
import { abuse, damning, foul, praise, sour } from '../text/feelings.ts';
import { find, has, nearAny, outside, phrases } from '../text/phrases.ts';
import { ownPlace, work } from '../text/place.ts';
import { pupilSigns } from '../text/pupils.ts';
import { schoolTalk } from '../text/school-day.ts';
import { schoolNamed } from '../text/school-name.ts';
import { staffSigns } from '../text/staff.ts';
import { weigh } from '../text/weigh.ts';

const rule = { id: 'disparages-school', topic: 'disparages-school' } as const;

/** The country, not the school. */
const nation = phrases(`
governments, councils, send (is|isnt|system|funding|reform), pay award, pay offer, schools white paper, camhs waiting, nationwide, uk schools, education is, education in, teaching as a (job|career|profession), teacher training, bursaries, universities
government, ministers, minister, education secretary, secretary of state, dfe, gove, tories, tory, labour, parliament, westminster, senedd, gilligan, national, gcse reform, the system, pisa, league tables, teaching unions, neu, nasuwt, strike, the profession, nationally, across the country, in this country, britain, austerity, every school, schools (are|need|have|across|in)
`);

export default defineRule({
  ...rule,
  read(_draft, profile, text) {
    const staff = staffSigns(text, profile);
    const named = schoolNamed(text, profile);
    const plain = find(text, damning);
    const sighs = outside(find(text, sour), plain);
    const place = find(text, ownPlace);
    const leaders = [...staff.leaders, ...staff.known.filter((hit) => isHead(profile.school.headteacher, text.words[hit.to - 1]!.text))];
    const belittled = leaders.length + staff.leadersPerhaps.length > 0 ? [...find(text, abuse), ...find(text, foul)] : [];
    if (plain.length + sighs.length + belittled.length === 0) return [];
    const talk = schoolTalk(text, profile);
    const about = place.length > 0 || named.length > 0 || leaders.length > 0;
    return weigh(rule, text, [
      { points: 0.9, seen: plain },
      { points: 0.5, seen: plain.length > 1 },
      { points: 0.4, seen: sighs },
      { points: 0.5, seen: sighs.length > 1 },
      { points: 0.9, seen: place },
      { points: 0.7, seen: named },
      { points: 1.4, seen: nearAny(named, plain, 8) },
      { points: 0.8, seen: leaders },
      { points: about ? 0 : 0.5, seen: staff.leadersPerhaps },
      { points: about ? 0.3 * talk : talk === 1 ? 0.7 : -0.2, seen: true },
      { points: about ? 0 : 0.4, seen: has(text, work) },
      { points: plain.length ? 0.3 : 0.7, seen: belittled },
      { points: profile.school.name ? 0 : -0.6, seen: true },
      { points: -0.6, seen: has(text, praise) && plain.length + sighs.length < 3 },
      { points: -1.6, seen: has(text, nation) },
      { points: -1.5, seen: pupilSigns(text).family.length > 0 },
    ], (words) => `${words} may read as running the school down`);
  },
});

function isHead(headteacher: string, word: string): boolean {
  const surname = headteacher.toLowerCase().split(/\s+/).pop() ?? '';
  return surname !== '' && (word.startsWith(surname) || word === surname[0]);
}
