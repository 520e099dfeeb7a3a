/** A photo or video with words that show a school event, a class or pupils' work. */
import { defineRule } from '../model.ts';
import { otherWorld } from '../text/other-worlds.ts';
import { find, has, phrases } from '../text/phrases.ts';
import { pupilSigns } from '../text/pupils.ts';
import { insider, iWorkThere } from '../text/school-day.ts';
import { schoolNamed } from '../text/school-name.ts';
import { weigh } from '../text/weigh.ts';

const rule = { id: 'pupil-photos', topic: 'pupil-photos', hintsNeedCompany: true } as const;

/** Things that happen in schools and get photographed. */
const events = phrases(`
#Name day ~6 (@age|children|class|kids),
(art|book|culture|egyptian|field|house|inset|international|maths|mufti|music|open|prize|results|roman|science|speech|sports|theme|themed|topic|transition|tudor) (afternoon|assembly|day|evening|morning|week),
(art|chess|cooking|science) (club|fair), (art|dt|tech) ~1 (room|show), (art|fashion|science|talent) (exhibition|fair|show), bake sale,
(@grade|harvest|leavers|school) ~1 (bazaar|dinner|fair|fayre|lunch|supper|tombola), carol+ (concert|service), (closing|opening) night, founders day,
(carol|christmas|easter|first|harvest|last) (assembly|concert|fair|festival|play|service), cast of, concert,
(cyngerdd|drama|ffair|parti|sioe|swper|trip) (dolig|pasg|ysgol), dofe, (careers|charter|commemoration|founders|prize|world of work) (day|evening|night|service), (class|school) ~2 (competition|contest), (dress|full|tech) (rehearsal|run), under #g, eisteddfod, forest school,
(@grade|class|school|year #g) ~1 (assembly|band|choir|concert|disco|fair|fayre|fete|garden|panto|photo|play|pond|show|trip),
(@grade|first|house|junior|senior) (choir|colts|cricket|football|hockey|prom|rugby|xi|xv), gwisgoedd, kiln, (dining|dinner|games|school|sports) hall,
leavers (@grade|ball|book|do|party|service), mabolgampau, maypole, nativity, prize giving, prizegiving, prom, residential, wet play,
(#y|reception) s? (bake|chicks|garden)
`);
/** On stage, on the field, on a trip: at school or elsewhere. */
const anyEvents = phrases(`
(area|county|district|national) (champion*|cup|final*|league|title), (art|drama|dt|music|science) (block|lab|room|studio), assembly, backstage,
castle, champions, colts, curtain (call|up), display*, farm, hatch*, medal*, museum, tournament, trip to, winners, xi, xv, zoo
`);
/** What schools do, and others do too: once is enough. */
const doings = phrases(`
(activity|climbing|outdoor|riding|skating|ski|surf) ~1 (day|session|therapy|week), beach clean, bug hotel, burns supper, choir, clay,
dissect*, (egg and spoon|relay|sack) race, expedition, experiment*, (fish|leaf|lino|potato) printing, fun run, may day,
mural, pipe band, puppet show, recital, samba, showcase, steel pans, talent show, tie dye,
tug of war, ukulele*, volcano*, wind band
`);
/** Things pupils make and do. */
const work = phrases(`
(built|by|dug|grown|made|sewn) ~3 (by)? ~2 (@grade|@kid), display (done|finished|is done), (my|our) #n (as|made|painted),
(@grade|@kid|class|my|our|their|these|this) ~2 (artwork|bread|bridges|clay|dens|design*|display*|garden|houses|mask*|model*|photography|poem*|poster*|print*|puppet*|robots|stories|work|writing),
(look at what|look what|what) ~1 (@grade|@kid|my class|they|we) (did|drew|grew|made),
(my|our|the) ~1 (children|class|kids|lot|students) ~1 (built|did|drew|dug|grew|made|wrote), (pen|self) portraits
`);
/** News of the writer: a job, a home, a goodbye. */
const ownNews = phrases('appointed, first day, house, last day, leaving do, flat, my (desk|job|last|new|office), new job, rent, retire*, week one');
const ownChild = phrases('our #Name, our (garden|house|street), #past, tbt, throwback, wedding');

export default defineRule({
  ...rule,
  read(draft, profile, text) {
    if (draft.media.photos + draft.media.videos === 0) return [];
    const pupils = pupilSigns(text);
    const seenEvents = find(text, events);
    const seenWork = find(text, work);
    const owned = [...pupils.owned, ...pupils.classes];
    const named = schoolNamed(text, profile);
    const inside = [...find(text, insider), ...find(text, iWorkThere)];
    const some = find(text, anyEvents);
    const done = find(text, doings);
    const shown = seenEvents.length + seenWork.length > 0;
    const people = [...pupils.loose, ...pupils.claimed, ...pupils.pointed];
    const school = owned.length + pupils.grades.length + pupils.codes.length + named.length > 0;
    return weigh(rule, text, [
      { points: 2, seen: owned },
      { points: owned.length ? 0 : 1.6, seen: [...pupils.codes, ...pupils.grades] },
      { points: 1.6, seen: seenEvents },
      { points: 1.4, seen: seenWork },
      { points: shown ? 0.2 : 0.8, seen: some },
      { points: shown || some.length ? 0.2 : 0.8, seen: done },
      { points: shown || some.length ? 0.8 : 1.5, seen: named },
      { points: named.length ? 0.2 : shown || some.length ? 0.8 : 0.4, seen: inside },
      { points: -1.2, seen: has(text, ownNews) },
      { points: some.length > 1 ? 0.7 : 0, seen: true },
      { points: 0.7, seen: owned.length === 0 ? people : [] },
      { points: 0.6, seen: owned.length === 0 ? pupils.claimed : [] },
      { points: owned.length + seenWork.length + people.length > 0 ? 0.6 : 0, seen: pupils.things },
      { points: pupils.deeds.length && people.length ? 0.3 : 0, seen: true },
      { points: profile.school.name ? 0.3 : 0, seen: shown || some.length + done.length > 0 },
      { points: named.length ? -1 : -2.2, seen: has(text, ownChild) || pupils.family.length > 0 },
      { points: named.length ? -0.4 : school ? -0.8 : -1.6, seen: pupils.elsewhere || (pupils.pets && !school) || otherWorld(text, profile) },
    ], (words) => `${words} with a photo looks like a picture from school`);
  },
});
