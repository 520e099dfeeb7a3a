/** Something negative about the writer's own school, trust or its leaders. Government and policy at large are not. */
import { defineRule } from '../model.ts';
import { abuse, gripe, praise } from '../text/feelings.ts';
import { find, has, phrases } from '../text/phrases.ts';
import { ownPlace, somePlace } from '../text/place.ts';
import { iWorkThere, shopTalk } from '../text/school-day.ts';
import { schoolNamed } from '../text/school-name.ts';
import { staffSigns } from '../text/staff.ts';
import { weigh } from '../text/weigh.ts';

const rule = { id: 'disparages-school', topic: 'disparages-school' } as const;

/** The country, not the school. */
const nation = phrases(`
government, ministers, minister, education secretary, secretary of state, dfe, gove, tories, tory, labour, parliament, westminster, senedd, gilligan, national, gcse reform, the system, pisa, league tables, teaching unions, neu, nasuwt, strike, the profession, nationally, across the country, in this country, britain, austerity, every school, schools (are|need|have|across|in)
`);

export default defineRule({
  ...rule,
  read(_draft, profile, text) {
    const staff = staffSigns(text, profile);
    const named = schoolNamed(text, profile);
    const down = find(text, gripe);
    const bad = down.length + find(text, abuse).length > 0;
    const place = find(text, ownPlace);
    const leaders = [...staff.leaders, ...staff.known.filter((hit) => isHead(profile.school.headteacher, text.words[hit.to - 1]!.text))];
    const talk = has(text, shopTalk) || has(text, iWorkThere);
    const about = place.length > 0 || named.length > 0 || leaders.length > 0;
    if (!bad) return [];
    return weigh(rule, text, [
      { points: 0.8, seen: down },
      { points: 0.5, seen: down.length > 1 },
      { points: 0.4, seen: down.length > 2 },
      { points: 0.9, seen: place },
      { points: 0.9, seen: named },
      { points: 0.9, seen: leaders },
      { points: 0.6, seen: talk },
      { points: about ? 0 : 0.4, seen: has(text, somePlace) && talk },
      { points: -0.7, seen: has(text, praise) && down.length < 3 },
      { points: -1.6, seen: has(text, nation) },
    ], (words) => `${words} may read as running the school down`);
  },
});

function isHead(headteacher: string, word: string): boolean {
  const surname = headteacher.toLowerCase().split(/\s+/).pop() ?? '';
  return surname !== '' && (word.startsWith(surname) || word === surname[0]);
}
