/** Something about a particular colleague or leader. */
import { defineRule } from '../model.ts';
import { abuse, damning, foul, hush, praise, sour } from '../text/feelings.ts';
import { has, phrases } from '../text/phrases.ts';
import { ownPlace } from '../text/place.ts';
import { introduction, schoolTalk } from '../text/school-day.ts';
import { staffSigns } from '../text/staff.ts';
import { townInPublic } from '../text/town.ts';
import { weigh } from '../text/weigh.ts';

const rule = { id: 'colleague-info', topic: 'colleague-info' } as const;

/** What happens to staff. */
const fate = phrases(`
leaving us, left us, walks, walked, gone, fixed, snuck, sneaked, sings, singing, opera, lost (his|her|their), left me, crying, cried, covered my, covers my, wears, wore, wearing, nice bloke, lovely bloke, warning, formal warning, going for (the|a), applied for, shortlisted, got the job, made head, made up to, step down, stepping down, on the warpath, in a mood, kicked off, kicking off, nowhere, on (his|her) phone, knighthood, took me aside, told me, told us, said my, said to me, called me, called my, asked me, got me, gave me, makes me, never (taught|marked|done|does|turns|answers|helps), always (late|off|on|in|moaning|skiving|first), hungover, snog*, row, fell (over|asleep|off|out), fallen out, crush, date, dating, tinder, single, gay, came out, trans, transition*, religion, vegan, thick, smell*, bo, hygiene, debt, flirting, fancies, boyfriend, girlfriend, husband, wife left, custody, kids off, dressed up, costume, karaoke
(off|gone off|signed off|been off|away) (sick|with stress|again|till|until|long term|ill), signed off, gardening leave, suspended, handed in (his|her|their) notice, (his|her|their) notice, leaving, retiring, retire*, resign*, sacked, dismissed, pregnant, maternity, divorce*, affair, drinking, the drink, drunk, rehab, cancer, stress, breakdown, promoted, promotion, headship, new job, interview*, capability, pip, investigated, investigation, tribunal, union, allegation*, lado, laptop, walked out, not coming back, off on the sick, long term sick, having an affair, shagging, seeing each other, split up, birthday, baby, wedding, engaged, #nth, unblocked, fixed, covered, carried, taught me, helped, made me, brought, saved, bought, got foam, dressed up, dressed as, won, sings, dancing, banned, wont let, has decided, has emailed, emailed
`);
/** Long ago, elsewhere, on the telly: someone, but not a colleague. */
const elsewhere = phrases(`
book club, in this one, in the book, chapter, read it, audiobook, on netflix, on telly, on tv, in #n, bake off, the (nurse|consultant|hospital|ward)
in #past, when i was, back in the day, at school in, years ago, my old (teacher|head|headteacher), from chapel, next door, two doors down, my (neighbour|gp|dentist|doctor|consultant|mp|vicar|mate|friend|oldest friend|best friend|brother|sister|cousin), stag do, hen do, hen night, wedding, baby shower, x factor, strictly, bake off, corrie, eastenders, hollyoaks, gavin and stacey, traitors, love island, jungle, the match, goal, striker, prime minister, minister, government, tory, tories, labour, mp, mps, album, gig, tour, arena, film, series, episode, series finale, waterloo road, hogwarts, grange hill, abbott elementary
`);

export default defineRule({
  ...rule,
  read(draft, profile, text) {
    const staff = staffSigns(text, profile);
    const talk = has(text, ownPlace) ? 1 : schoolTalk(text, profile);
    const said = [fate, damning, abuse, foul, hush].some((words) => has(text, words));
    const sighed = has(text, sour);
    const warm = has(text, praise);
    const strong = staff.known.length > 0;
    const bio = draft.surface === 'bio';
    const led = staff.leaders.length > 0;
    return weigh(rule, text, [
      { points: 3, seen: staff.known },
      { points: strong ? 0 : 1.6, seen: staff.leaders },
      { points: led && !strong ? 0.8 : 0, seen: said || sighed || warm },
      { points: led && !strong ? 0.6 * talk : 0, seen: true },
      { points: strong || led ? 0 : 0.7, seen: staff.leadersPerhaps },
      { points: staff.leadersPerhaps.length && !strong && !led ? 0.5 : 0, seen: said || sighed },
      { points: staff.leadersPerhaps.length && !strong && !led ? 0.6 * talk : 0, seen: true },
      { points: strong ? 0 : led ? 0.3 : 1.1, seen: staff.roles },
      { points: staff.roles.length && !strong ? 0.7 : 0, seen: said || warm },
      { points: staff.roles.length && !strong ? 0.3 * talk : 0, seen: true },
      { points: strong ? 0 : 0.8, seen: staff.titled },
      { points: staff.titled.length && !strong ? 0.6 : 0, seen: said || warm || sighed },
      { points: staff.titled.length && !strong ? 0.6 * talk : 0, seen: true },
      { points: strong ? 0 : 0.8, seen: staff.roles.length + staff.titled.length + staff.leadersPerhaps.length > 0 && townInPublic(draft, profile, text).length > 0 },
      { points: strong ? 0 : 0.7, seen: staff.firstNames },
      { points: staff.firstNames.length && !strong ? talk : 0, seen: true },
      { points: profile.school.name ? 0 : -0.8, seen: !strong },
      { points: staff.firstNames.length && !strong ? 0.5 : 0, seen: said || (warm && talk === 1) },
      // A role in one's own profile, or in "headteacher here", is the writer.
      { points: -2, seen: !strong && (bio || has(text, introduction)) },
      { points: -1.5, seen: !strong && has(text, elsewhere) },
    ], (words) => `${words} sounds like someone you work with`);
  },
});
