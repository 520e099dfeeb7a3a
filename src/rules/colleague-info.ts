/** Something about a particular colleague or leader. */
import { defineRule } from '../model.ts';
import { atWork } from '../text/at-work.ts';
import { abuse, damning, foul, hush, praise, sour } from '../text/feelings.ts';
import { nation } from '../text/nation.ts';
import { otherWorld } from '../text/other-worlds.ts';
import { find, has, nearAny, outside, phrases, type Phrases } from '../text/phrases.ts';
import { pupilSigns, unsaid } from '../text/pupils.ts';
import { introduction, notice } from '../text/school-day.ts';
import { doing, staffSigns } from '../text/staff.ts';
import { profileTells, townInPublic } from '../text/town.ts';
import { weigh } from '../text/weigh.ts';

const rule = { id: 'colleague-info', topic: 'colleague-info' } as const;

/** What happens to staff at work. */
const workFate = phrases(`
(applied|apply|going|gone|went) for ~3 (head|hod|it|job|lead|post|role|tlr), (are|be|been|is) leaving, (away|off) (again|sick|with),
(back|off) on (monday|sick), (been|being|got) (demoted|moved|observed|promoted|replaced|shafted|tuped), (cover+|covering) (for|her|his|my),
(didnt get|given|got|landed|lost|offered) ~2 (headship|job|post|promotion|role|tlr), first (day|lesson|term|week) back, her (contract|hours),
(her|his|their) notice, his (contract|hours), interview+, (isnt|not) back (til|till|until), lado, last day,
leaving (at|card|do|drinks|for|in|school|speech|us), made (head|up to), promot+, resign+, retir+, retirement, sack+, suspended, walk+ out, warning
`);
/** Somebody by name or initial, and what became of them at work. */
const namedFate = phrases('(#I|#Name) ~2 (breakdown|crying|leaving|maternity|nerves|obs|observed|pregnant|redundant|retir+|suspended)');
/** What happens to anybody, staff too. */
const fate = phrases(`
affair, always (first|in|late|off|on), (always|hardly ever|never) (answers|does|done|helps|late|marks|off|taught|turns),
(asked|called|carried|covered|gave|got|helped|left|makes|saved|taught|took) (me|my), baby, banned, birthday, bought, (broke|split) up, brought,
came out, cancer, costume, cried, crush, crying, custody, danc+, dating, debt, decided, divorc+, dress+ (as|up), drink+, drunk, emailed, engaged,
fanc+, fell (asleep|off|out|over), fixed, flirt+, gay, gone, (her|his) phone, hungover, husband, hygiene, karaoke, leav+, left,
(living|sleeping) in (her|his|the|their) (car|office|van), lost (her|his|it), maternity, #nth, onesie, partner, pregnant, rehab, religion, row,
said (my|to), seeing, shag+, sing+, single, skint, smell*, (smelt|stinking) of (booze|drink|gin|wine), snog+, stress, tattoo, thick, third car,
tinder, told (me|us), trans, vegan, wears, wedding, wife, won, wore
`);
/** Long ago, elsewhere, on the telly: someone, but not a colleague. */
const elsewhere = phrases(`
#Name girls, (arsenal|celtic|chelsea|everton|ewes|rangers|spurs|tups), album, arena, at the (@trade ~1|club|flats|gym|hotel|pub|~1 shop), at the council, bar manager, barber, barmaid, book club, chapter,
corrie, episode, film, from (church|football|running|yoga), gig, goal, government, gym, hogwarts, (hospital|nurse|surgery|ward), husband, in #past, in my day,
(in|on) (netflix|telly|tv), (at|from) (art school|college|poly|uni|university), (lecturer|professor|supervisor|tutor) (at|in), jungle, labour, minister, mp, mps, murderer, my (best friend|brother|cousin|dentist|doctor|friend|gp|mate|mp|sister),
(my|our) old ~1 (head|headmaster|teacher), @mine ~1 (class|form|head|school|ta|teacher|tutor), my old (primary|school|secondary), next door (has|have), #past, (re)? watching, series, striker, tories, tory, tour, train, traitors,
when i was, years ago
`);

/** "Since 2009" is not over. */
const onward = phrases('since ~1 #past');

export default defineRule({
  ...rule,
  read(draft, profile, text) {
    const staff = staffSigns(text, profile);
    const pupils = pupilSigns(text);
    const talk = atWork(text, profile);
    // A first name wants more than a school that is set up: friends share it.
    const inSchool = talk === 1 ? 1 : talk === 0.6 || pupils.loose.length > 0 || has(text, workFate) || has(text, foul) || has(text, hush) ? 0.8 : talk === 0.4 ? 0.5 : 0;
    const plain = staff.known.length > 0;
    // A surname alone may be a town's, a player's or a farmer's.
    const bare = plain && staff.known.every(({ from, to }) => to - from === 1);
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
    if (!someone && !plain && !first && !nobody && !has(text, namedFate)) return [];
    const told = warm || [fate, workFate, damning, abuse, foul].some((words) => near(words, 12)) || (acts && (has(text, hush) || has(text, sour)));
    // A first name alone is any friend's.
    return weigh({ ...rule, hintsNeedCompany: first && !someone }, text, [
      { points: bare ? 2.2 : 3, seen: staff.known },
      { points: bare && (talk === 1 || has(text, hush) || has(text, workFate) || has(text, abuse)) ? 0.8 : 0, seen: true },
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
      { points: -2, seen: !plain && (draft.surface === 'bio' || has(text, introduction) || has(text, notice)) },
      { points: -1.8, seen: (!plain && pupils.pets) || ((!plain || (bare && !has(text, hush))) && (outside(find(text, elsewhere), find(text, onward)).length > 0 || otherWorld(text, profile))) },
      { points: -1, seen: !plain && !led && has(text, nation) },
    ], (words) => `${words} sounds like someone you work with`);
  },
});
