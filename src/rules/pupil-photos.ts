/** A photo or video with words that show a school event, a class or pupils' work. */
import { defineRule } from '../model.ts';
import { otherWorld } from '../text/other-worlds.ts';
import { find, has, phrases } from '../text/phrases.ts';
import { pupilSigns } from '../text/pupils.ts';
import { insider, iWorkThere } from '../text/school-day.ts';
import { schoolNamed } from '../text/school-name.ts';
import { weigh } from '../text/weigh.ts';

const rule = { id: 'pupil-photos', topic: 'pupil-photos' } as const;

/** Things that happen in schools and get photographed. */
const events = phrases(`
#Name day ~6 (@age|children|class|kids), (area|county|district) final+,
(art|book|culture|egyptian|field|house|inset|international|maths|mufti|music|open|prize|results|roman|science|speech|sports|theme|themed|topic|transition|tudor) (afternoon|assembly|day|evening|morning|week),
(art|chess|cooking|science) (club|fair), (art|dt|tech) ~1 (room|show), (art|fashion|science|talent) (exhibition|fair|show), awards (evening|night),
bake sale, carol+ (concert|service), (carol|christmas|easter|first|harvest|last) (assembly|concert|fair|festival|play|service), cast of, concert,
(curtain up|last night) ~3 (of|on) #Name, (cyngerdd|drama|ffair|parti|sioe|swper|trip) (dolig|pasg|ysgol), dofe, (dress|full|tech) (rehearsal|run),
eisteddfod, forest school, (gold|silver) (award|dofe),
(@grade|class|school|year #g) ~1 (assembly|band|choir|concert|disco|fair|fayre|fete|garden|panto|photo|play|pond|show|trip),
(@grade|first|house|junior|senior) (choir|colts|cricket|football|hockey|prom|rugby|xi|xv), gwisgoedd, kiln,
leavers (@grade|ball|book|do|party|service), mabolgampau, maypole, nativity, pgl, (pie|soak|sponge) the @staff, prize giving, prom, residential, urdd,
wet play, (#y|reception) s? (bake|chicks|garden)
`);
/** On stage, on the field, on a trip: at school or elsewhere. */
const anyEvents = phrases(`
(area|county|district|national) (champion*|cup|final*|league|title), (art|drama|dt|music|science) (block|lab|room|studio), assembly, backstage,
castle, champions, colts, curtain (call|up), display*, farm, gala, hatch*, medal*, museum, tournament, trip to, winners, xi, xv, zoo
`);
/** Things pupils make and do. */
const work = phrases(`
(btec|gcse) (art|dt|final), (built|by|dug|grown|made|sewn) ~3 (by)? ~2 (@grade|@kid),
(@grade|@kid|class|my|our|their|these|this) ~2 (artwork|bread|bridges|clay|dens|design*|display*|garden|houses|mask*|model*|photography|poem*|poster*|print*|puppet*|robots|stories|work|writing),
(look at what|look what|what) ~1 (@grade|@kid|my class|they|we) (did|drew|grew|made),
(my|our|the) ~1 (children|class|kids|lot|students) ~1 (built|did|drew|dug|grew|made|wrote), (pen|self) portraits
`);
const ownChild = phrases('our #Name, our (garden|house|street), #past, tbt, throwback, wedding');

export default defineRule({
  ...rule,
  read(draft, profile, text) {
    if (draft.media.photos + draft.media.videos === 0) return [];
    const pupils = pupilSigns(text);
    const seenEvents = find(text, events);
    const seenWork = find(text, work);
    const owned = [...pupils.owned, ...pupils.classes];
    const inside = [...schoolNamed(text, profile), ...find(text, insider), ...find(text, iWorkThere)];
    const some = find(text, anyEvents);
    const shown = seenEvents.length + seenWork.length > 0;
    const people = [...pupils.loose, ...pupils.claimed, ...pupils.pointed];
    return weigh(rule, text, [
      { points: 2, seen: owned },
      { points: owned.length ? 0 : 1.2, seen: [...pupils.codes, ...pupils.grades] },
      { points: 1.6, seen: seenEvents },
      { points: 1.4, seen: seenWork },
      { points: shown ? 0.2 : 0.8, seen: some },
      { points: shown || some.length ? 0.8 : 0.4, seen: inside },
      { points: some.length > 1 ? 0.7 : 0, seen: true },
      { points: 0.7, seen: owned.length === 0 ? people : [] },
      { points: owned.length + seenWork.length + people.length > 0 ? 0.6 : 0, seen: pupils.things },
      { points: pupils.deeds.length && people.length ? 0.3 : 0, seen: true },
      { points: profile.school.name ? 0.3 : 0, seen: shown || some.length > 0 },
      { points: -2.2, seen: has(text, ownChild) || pupils.family.length > 0 },
      { points: owned.length ? -0.8 : -1.6, seen: pupils.elsewhere || pupils.pets || otherWorld(text, profile) },
    ], (words) => `${words} with a photo looks like a picture from school`);
  },
});
