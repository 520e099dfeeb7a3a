/** Something about a particular colleague or leader. */
import { defineRule } from '../model.ts';
import { atWork } from '../text/at-work.ts';
import { abuse, damning, foul, hush, praise, sour } from '../text/feelings.ts';
import { otherWorld } from '../text/other-worlds.ts';
import { find, has, nearAny, phrases, type Phrases } from '../text/phrases.ts';
import { pupilSigns, unsaid } from '../text/pupils.ts';
import { introduction } from '../text/school-day.ts';
import { doing, staffSigns } from '../text/staff.ts';
import { profileTells, townInPublic } from '../text/town.ts';
import { weigh } from '../text/weigh.ts';

const rule = { id: 'colleague-info', topic: 'colleague-info' } as const;

/** What happens to staff at work. */
const workFate = phrases(`
(going|gone|went|applied|applying|apply) for ~3 (deputy|head|headship|job|post|promotion|tlr|hod|lead|role|redundancy|it), (got|didnt get|landed|lost|offered|given|turned down for) ~2 (job|post|tlr|headship|promotion|role|deputy), (been|being|got) (observed|moved|demoted|promoted|replaced|shafted|overlooked|passed over|tuped|restructured|managed out|put on capability), (off|back) on (monday|maternity|sick), (phased|not) return, first (day|week|lesson|term) back, last day, a reference, occupational health, fixed term, zero hours, her (hours|contract|timetable), his (hours|contract|timetable), long service,
(is|are|be|been) leaving, leaving (us|do|card|speech|collection|drinks|at|in|for|school), walk+ out, handed in, (his|her|their) notice, gardening leave, suspended, retir+, retirement, resign+, sack+, dismissed, promot+, headship, interview+, applied for, shortlisted, made (head|up to), capability, warning, investigat+, tribunal, allegation*, lado, (off|signed off|been off|away) (sick|with (stress|her|his|nerves)|long term|again), signed off, (not|isnt) back (til|till|until), not coming back, (cover+|covering) (my|for|her|his)
`);
/** Somebody by name or initial, and what became of them at work. */
const namedFate = phrases('(#Name|#I) ~4 (made redundant|redundant|handed (her|his|their)? ~1 notice|notice in|not coming back|interview (at|in|elsewhere|for)|an interview|signed off|off (til|till|until|sick|again|long term)|suspended|retir+|leaving|(walked|walking) out|maternity|on capability|disciplinary|got the (job|headship|tlr)|crying|in tears|nerves|breakdown|pregnant|observed|obs)');
/** What happens to anybody, staff too. */
const fate = phrases(`
leav+, left, gone, new job, pregnant, maternity, baby, wedding, engaged, divorc+, affair, custody, debt, (split|broke) up, drink+, drunk, hungover, half cut, (stinking|smelt|reeking) of (drink|booze|gin|wine), still drunk, wife, husband, partner, moving in, moved in, back with, seeing, sleeping with, third car, new car, tattoo, (kipping|sleeping|living) in (the|his|her|their) (car|van|office), skint, in tears, broke down, lost (it|the plot|his|her), rehab, cancer, stress, breakdown, crying, cried, flirt+, fanc+, snog+, shag+, crush, dating, tinder, single, gay, came out, trans, religion, vegan, thick, smell*, hygiene, birthday, #nth, costume, dress+ (up|as), karaoke, sing+, danc+, won, on the warpath, kick+ off, row, fell (over|asleep|off|out), told (me|us), said (to|my), (called|asked|got|gave|makes|took|left|taught|helped|saved|carried|covered) (me|my), never (taught|marked|done|does|turns|answers|helps), always (late|off|on|in|moan+|skiv+|first), (his|her) phone, bought, brought, fixed, wears, wore, onesie, banned, wont let, decided, emailed
`);
/** Long ago, elsewhere, on the telly: someone, but not a colleague. */
const elsewhere = phrases(`
book club, in this one, my own school, from #past, murderer, crime drama, interest rate+, mortgage, in the book, chapter, audiobook, (on|in) (netflix|telly|tv|the (series|film|book|show|game|match)), bake off, (nurse|consultant|hospital|ward|surgery), (re)? watching, rewatch+, #Name girls, in #past, when i was, different times, at school in, years ago, (my|our) old ~1 (teacher|head|headteacher|headmaster), from (chapel|choir|church|book club|football|running|yoga|zumba|slimming|the (gym|pub|club|allotment|band)), at the (flats|hotel|gym|club|@trade ~1|~1 shop|butchers|pub), neighbour+, next doors, next door (has|have|but one), two doors down, my (neighbour|gp|dentist|doctor|consultant|mp|vicar|mate|friend|oldest friend|best friend|brother|sister|cousin), stag do, hen do, hen night, baby shower, x factor, strictly, corrie, eastenders, hollyoaks, gavin and stacey, traitors, love island, jungle, goal, striker, minister, ministers, government, tory, tories, labour, mp, mps, album, gig, tour, arena, film, series, episode, waterloo road, hogwarts, grange hill, abbott elementary, used to ~4 (in (assembly|school|my day)|different)
`);

export default defineRule({
  ...rule,
  read(draft, profile, text) {
    const staff = staffSigns(text, profile);
    const pupils = pupilSigns(text);
    const talk = atWork(text, profile);
    // A first name wants more than a school that is set up: friends share it.
    const inSchool = talk === 1 ? 1 : talk === 0.6 || pupils.loose.length > 0 || has(text, workFate) || has(text, foul) || has(text, hush) ? 0.8 : talk === 0.4 ? 0.5 : 0;
    const plain = staff.known.length > 0;
    const led = !plain && staff.leaders.length > 0;
    const perhaps = !plain && !led && staff.leadersPerhaps.length > 0;
    const role = !plain && staff.roles.length > 0;
    const titled = !plain && staff.titled.length > 0;
    const first = !plain && staff.firstNames.length > 0;
    const someone = led || perhaps || role || titled;
    const people = [...staff.leaders, ...staff.leadersPerhaps, ...staff.roles, ...staff.titled, ...staff.firstNames];
    const acts = doing(text, people).length > 0;
    const near = (words: Phrases, reach: number): boolean => nearAny(find(text, words), people, reach);
    const warm = talk > 0 && near(praise, 12);
    // "She's been told to apply for her own job again": nobody is named, and a colleague is meant.
    const nobody = !someone && !plain && !first && pupils.loose.length + pupils.owned.length + pupils.claimed.length + pupils.family.length === 0 && unsaid(text).length > 0;
    const told = warm || [fate, workFate, damning, abuse, foul].some((words) => near(words, 12)) || (acts && (has(text, hush) || has(text, sour)));
    return weigh(rule, text, [
      { points: 3, seen: staff.known },
      { points: led ? 1 : 0, seen: staff.leaders },
      { points: perhaps ? 0.7 : 0, seen: staff.leadersPerhaps },
      { points: role ? (led || perhaps ? 0.3 : acts ? 0.95 : 0.6) : 0, seen: staff.roles },
      { points: titled ? 0.9 : 0, seen: staff.titled },
      { points: first ? 0.7 : 0, seen: staff.firstNames },
      { points: nobody ? 1 : 0, seen: find(text, workFate) },
      { points: someone || plain || first || pupils.family.length > 0 ? 0 : 1, seen: find(text, namedFate) },
      { points: someone || plain || first ? 0 : has(text, hush) || (talk > 0.5 && pupils.loose.length === 0) ? 0.6 : 0.3, seen: has(text, namedFate) },
      { points: nobody && has(text, workFate) ? 0.4 * talk + (draft.surface === 'message' ? 0.4 : 0) : 0, seen: true },
      { points: someone ? 0.5 : first ? 0.2 : 0, seen: acts },
      { points: someone ? 0.6 : first ? 0.3 : 0, seen: told },
      { points: someone ? 0.3 : 0, seen: near(workFate, 12) },
      { points: role && !acts ? 0.3 : 0, seen: warm },
      { points: someone ? 0.4 * talk : 0, seen: true },
      { points: first ? 0.9 * inSchool : 0, seen: true },
      { points: plain ? 0 : 0.8, seen: (role || titled || perhaps) && townInPublic(draft, profile, text).length > 0 },
      { points: plain ? 0 : 0.8, seen: (someone || first) && (acts || told) && profileTells(draft) },
      { points: profile.school.name ? 0 : -0.8, seen: !plain },
      // A role in one's own profile, or in "headteacher here", is the writer.
      { points: -2, seen: !plain && (draft.surface === 'bio' || has(text, introduction)) },
      { points: -1.8, seen: !plain && (has(text, elsewhere) || pupils.pets || otherWorld(text, profile)) },
    ], (words) => `${words} sounds like someone you work with`);
  },
});
