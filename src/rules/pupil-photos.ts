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
(dress|full|tech) (rehearsal|run), (last night|opening night) ~3 (of|on) #Name, (eco|school|student) council, (gold|silver) (award|dofe), (area|county|district) (champions|final+), #Name day ~6 (@age|children|class|kids|year #g), bake sale, (art|fashion|science|talent) (exhibition|fair|show), concert, carol+ (concert|service), leavers (ball|do), awards (evening|night)
(art|dt|tech) ~1 (room|show), (#y|reception|year #g) s? (bake|chicks|display|garden), (art|book|culture|egyptian|field|house|international|maths|music|open|prize|results|science|speech|sports|theme|topic|transition) (afternoon|assembly|day|evening|morning|week), (@grade|class|school|year #g) ~1 (assembly|band|concert|disco|fair|fete|garden|photo|play|pond|show|trip), nativity
(carol|christmas|easter|first|harvest|last) (assembly|concert|fair|festival|play|service), prize giving, prom, leavers (@grade|ball|book|do|party|service|shirts), (@grade|first|house|junior|senior) (colts|cricket|football|hockey|prom|xi|xv), wet play, forest school, pgl, dofe, residential, (pie|soak|sponge) the @staff, (art|cooking|science) (club|fair), cast of, mabolgampau
eisteddfod, (cyngerdd|drama|sioe|trip) (dolig|pasg), gwisgoedd
`);
/** On stage, on the field, on a trip: at school or elsewhere. */
const anyEvents = phrases(`
backstage, curtain (call|up), tournament, (area|county|district|national) (champion*|cup|final*|league|title), champions, trip to, (art|drama|dt|music|science) (block|lab|room|studio), winners, hatch*, assembly, display*, beach clean, xv, xi, colts, museum, zoo, farm
`);
/** Things pupils make and do. */
const work = phrases(`
(built|by|dug|grown|made|sewn|written) ~3 (by)? ~2 (@kid|@grade|(@age|#n) year olds?|one of (my|our)), (my|our|the) ~1 (children|class|kids|lot|pupils|students) ~1 (built|did|drew|dug|grew|made|wrote), this display, (@grade|@kid|class|my|our|their|these|this) ~2 (artwork|clay|dens|design*|display*|garden|mask*|model*|photography|poem*|poster*|print*|robots|stories|work|writing)
(look what|what) ~1 (@grade|@kid|my class|they|we) (baked|built|did|drew|grew|made), (a level|btec|gcse) (art|dt|final|photography|pieces), (pen|self) portraits
`);
const ownChild = phrases('our #Name, wedding, throwback, tbt, #n years ago, #past, our (garden|house|street)');

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
