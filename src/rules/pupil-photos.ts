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
(dress|full|tech) (rehearsal|run), (last night|opening night|tonights) ~3 (of|on) #Name, (eco|school|student) council, (bronze|gold|silver) (award|dofe), dofe, (area|county|district|regional) (athletics|champions|final+|tournament|winners), #Name day ~6 (@age|children|class|costume+|kids|year #g), world book day, bake sale, cake stall
(art|fashion|science|talent) (exhibition|fair|show), concert, carol+ (concert|service), leavers (ball|do), eisteddfod, awards (evening|night), graduation, chicks ~2 hatch+, (art|dt|tech) ~1 (exhibition|room|show), kiln, residential, (#y|reception|year #g) s? (bake|chicks|display|garden)
(activity|art|book|culture|egyptian|field|house|inset|international|maths|music|open|prize|pyjama|results|roman|science|speech|sports|theme|themed|topic|transition|world book) (afternoon|assembly|day|evening|morning|week), (@grade|class|school|year #g) ~1 (assembly|band|concert|disco|fair|fete|garden|nativity|photo|play|pond|residential|show|trip), nativity
(carol|christmas|easter|first|harvest|last) (assembly|concert|fair|festival|play|production|service), prize giving, speech day, prom, leavers (@grade|ball|book|do|party|service|shirts), (@grade|first|house|junior|senior) (colts|cricket|football|hockey|leavers|prom|rugby|strings|xi|xv), wet play, forest school, pgl, dofe, fieldwork, residential, (pie|soak|sponge) the @staff
(art|cooking|science) (club|fair), cast of, our cast, mabolgampau, eisteddfod, (cyngerdd|diwrnod|drama|ffair|gwasanaeth|parti|sioe|swper|trip) (dolig|pasg), dydd gwyl, gwisgoedd
`);
/** On stage, on the field, on a trip: at school or elsewhere. */
const anyEvents = phrases(`
opening night, last night of, backstage, curtain (call|up), the wings, rehearsal*, tournament, cross country, (area|county|district|national|regional) (champion*|cup|final*|league|title), champions, medal*, trip to, (art|drama|dt|music|science) (block|lab|room|studio), winners, bake sale, workshop*, hatch*, painting, assembly, display*, beach clean, cyngerdd, xv, xi, colts, choir
castle, museum, zoo, farm
`);
/** Things pupils make and do. */
const work = phrases(`
(baked|built|by|carved|designed|drawn|dug|grown|made|painted|planted|sewn|written) ~3 (by)? ~2 (@kid|@grade|(@age|#n) year olds?|one of (my|our)), (my|our|the) ~1 (children|class|kids|lot|pupils|students) ~1 (baked|built|designed|did|drew|dug|grew|made|wrote), (look at the|look at this|this) display
(@grade|@kid|class|my|our|their|these|this) ~2 (artwork|bread|bridges|clay|coursework|dens|design*|display*|drawing*|garden|gingerbread|handwriting|houses|letters|mask*|model*|painting*|photography|poem*|portrait*|poster*|print*|puppet*|robots|stories|volcano*|work|writing), (look what|what) ~1 (@grade|@kid|my class|my lot|they|we) (baked|built|did|drew|grew|made|painted)
(a level|btec|gcse) (art|dt|final|photography|pieces), (pen|self) portraits
`);
const ownChild = phrases('our #Name, for the little one, wedding, throwback, tbt, #n years ago, #past, our (garden|house|street), christening');

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
