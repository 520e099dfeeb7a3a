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
(dress|tech|full) (run|rehearsal), (curtain up|opening night|last night|closing night|tonights|first night) ~3 (of|on) #Name, (student|school|eco) (council|parliament|ambassadors), (bronze|silver|gold) (dofe|expedition|award), dofe, (district|county|area|regional|borough|inter school) (champions|final+|winners|tournament|athletics), #Name day ~6 (kids|children|costume+|year #g|class|@age), world book day, muck up day, rag week, charity week, bake sale, cake stall, (talent|variety|fashion|art|science) (show|fair|exhibition), concert, recital, carol+ (service|concert), leavers (ball|do), eisteddfod, awards (evening|night), graduation, enterprise fair, careers fair, chicks ~2 hatch+, butterflies ~2 hatch+, (art|dt|tech|textiles) ~1 (room|show|exhibition), kiln, residential, sensory garden, (reception|nursery|#y|year #g)s? (chicks|garden|bake|display)
(sports|speech|prize|founders|open|results|muck up|book|world book|pyjama|odd socks|non uniform|mufti|dress up|dress down|topic|theme|themed|sensory|activity|enrichment|careers|taster|transition|induction|leavers|science|maths|art|music|culture|viking|roman|tudor|victorian|stone age|egyptian|field|house|international|wellie|jumper|inset|outdoor learning) (day|week|morning|afternoon|evening|assembly), (school|class|year #g|@grade) ~1 (council|fete|fair|fayre|disco|band|orchestra|choir|play|production|concert|show|panto|trip|photo|assembly|garden|pond|residential|fun run|pantomime|nativity)
nativity, (christmas|carol|harvest|easter|leavers|whole school|celebration|key stage|first|last) (assembly|service|concert|festival|play|fair|production), prize giving, speech day, prom, yearbook, leavers (do|party|service|shirts|hoodies|book|ball|@grade), (@grade|junior|senior|house|first) (leavers|prom|football|netball|hockey|rugby|cricket|xv|xi|colts|strings|choir), wet play, forest school, pgl, dofe, fieldwork, residential, maypole, (sponge|soak|gunge|pie) the @staff, (science|cooking|gardening|art|chess|coding) (fair|club), cast of, our (cast|production|pantomime)
mabolgampau, eisteddfod, (cyngerdd|gwasanaeth|sioe|diwrnod|ffair|trip|parti|drama|swper) (nadolig|dolig|y llyfr|ysgol|yr ysgol|dosbarth|blwyddyn|diolchgarwch|pasg|ffarwel), dydd (gwyl|miwsig|y llyfr), urdd, gwisgoedd
`);
/** On stage, on the field, on a trip: at school or elsewhere. */
const anyEvents = phrases('opening night, last night of, matinee, backstage, curtain (up|call), the wings, rehearsal*, tournament, cross country, gala, (county|area|district|national|regional) (cup|title|league|champion*|final*), champions, competition, trophy, trophies, medal*, trip to, (art|music|science|dt|drama) (room|studio|lab|block), winners, bake sale, workshop*, hatch*, tadpole*, experiment*, costumes, painting, planting, assembly, display*, beach clean, cyngerdd, fixture, xv, xi, colts, orchestra, choir, castle, museum, zoo, farm');
/** Things pupils make and do. */
const work = phrases(`
(painted|drawn|made|built|written|designed|grown|dug|planted|baked|sewn|carved|by) ~3 (by)? ~2 (@kid|@grade|(@age|#n) year olds?|one of (my|our)|my (class|lot|#nth years|second years|first years)), (the|our|my) ~1 (kids|children|class|pupils|students|lot) ~1 (made|built|painted|dug|drew|grew|planted|designed|baked|sewed|did|wrote), (this|look at this|look at the) display,
(their|our|my|this|these|class|@kid|@grade) ~2 (work|artwork|painting*|drawing*|model*|poster*|poem*|stories|writing|sculpture*|portrait*|bridges|volcano*|clay|collage*|mask*|puppet*|castles|shield*|dens|bird boxes|bird houses|garden|sunflower*|design*|print*|photography|final pieces|coursework|sketchbook*|handwriting|letters|display*|shelter*|rockets|pizzas|bread|biscuits|lanterns|robots|gingerbread|houses)
(what|look what|look at what|look at these) ~1 (they|my class|@grade|@kid|my lot|we) (made|did|built|painted|drew|grew|baked), (gcse|a level|btec) (art|final|photography|textiles|dt|pieces), (pen|self) portraits
`);
const ownChild = phrases('our #Name, for the little one, old photo, wedding, throwback, tbt, #n years ago, #past, our (house|garden|street), christening');

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
