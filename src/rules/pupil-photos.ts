/** A photo or video with words that show a school event, a class or pupils' work. */
import { defineRule } from '../model.ts';
import { find, has, phrases } from '../text/phrases.ts';
import { pupilSigns } from '../text/pupils.ts';
import { schoolTalk } from '../text/school-day.ts';
import { weigh } from '../text/weigh.ts';

const rule = { id: 'pupil-photos', topic: 'pupil-photos' } as const;

/** Things that happen in schools and get photographed. */
const events = phrases(`
panto*, sensory ~2 day, (fun|theme|themed|topic|activity|outdoor|wellie|messy|science|maths|art|music|world|culture|careers|taster|induction|settling in|dress down|dress up|celebration|enrichment|transition) (day|week|morning|afternoon), (visit|visitors) (from|to), came to visit, visited (reception|nursery|year #g|school|us|the|@grade), school (day|council|fete|bake off|panto|disco|band|orchestra), science fair winners, cooking (club|lesson), gardening club, residentials, climbing wall, ski trip, london trip, theatre trip, battlefields
sports day, nativity, harvest (assembly|festival|display), christmas (assembly|concert|play|fair|fayre|show|production|jumper day), carol school (play|production|trip|fair|fayre|fete|disco|concert|show|council|garden|pond|choir|band|residential|fun run|photo), summer (fair|fayre|fete|show), spring fair, leavers (assembly|do|party|prom|hoodies|service|day), year book, results day, world book day, pyjama day, non uniform, muck up day, science (fair|week|day), art (exhibition|show|display), display board*, (class|classroom|corridor|wall|hall) display, open (evening|day), awards (evening|night|day), prize giving, presentation evening, assembly, forest school, pgl, duke of edinburgh, dofe, eisteddfod, eisteddfod yr ysgol, urdd, dydd miwsig, school trip, year #g trip, egg (hunt|drop|hatching|rolling), tuff tray, junk model*, bonnet parade, caterpillars, show and tell, topic day, viking day, roman day, victorian day, tudor day, stone age day, dress up day, maypole, dance festival, county champions, netball, swimming gala, mock (trial|election), sponge the, soak the, pie the, assembly this morning, class photo, class assembly, class trip, end of year show, st davids day, dydd gwyl dewi, welsh costume, castle trip, farm trip, museum trip, time capsule,
`);
/** Things that happen elsewhere too. */
const anyEvents = phrases('mural, concert, rehearsal*, dress rehearsal, prom, tournament, netball, gala, cross country, opening night, final night, matinee, cast of, curtain call, cup final, cake sale, bake sale, easter bonnet*, odd socks, red nose day, comic relief, children in need, residential, workshop, exhibition, hoodies, trip, remembrance, graduation, chicks, hatch*, champions, winners, show, panto*, fair, fete, raised, disco, choir, display, costumes, painting, baking, planting, science, experiment, football, rugby, team, party, castle, museum, farm, day (out|trip), (day|morning|afternoon) at');
/** Things pupils make and do. */
const work = phrases(`
(their|our|my|this|class|pupils|kids|childrens|year #g|@grade|students|the kids|the childrens) ~2 (work|art|artwork|paintings|painting|drawings|drawing|pictures|models|posters|poems|stories|writing|sculptures|self portraits|portraits|bridges|volcanoes|volcano|clay|collage|collages|masks|puppets|castles|shields|houses|dens|cards|cakes|bakes|garden|sunflowers|designs|prints|photography|final pieces|coursework|sketchbooks|books|handwriting|letters|display|displays|costumes|shelters|rockets|instruments|pizzas|bread|lanterns|hats|robots|monsters|dinosaurs|bird boxes)
(what|look what|look at what|look at these) (they|the kids|my class|year #g|@grade|the children|we|my lot) (made|did|built|painted|drew|grew|baked), gcse (art|final|photography|textiles|dt) , a level (art|photography|textiles), (made|painted|drawn|drew|built|baked|written) by (my|our|the|a|one|year|@grade|a child|a pupil), pen portraits, self portraits, tuff spot, messy play, mud kitchen, role play corner, home corner, (working|reading|maths) wall, final pieces
`);
const ownChild = phrases(`@mine, our #Name, proud (mum|mam|dad|nan), proudmam, proudmum, old photo, (prom|school|class|summer|back in) (of)? #past, wedding, throwback, tbt, #n years ago, #past`);

export default defineRule({
  ...rule,
  read(draft, profile, text) {
    if (draft.media.photos + draft.media.videos === 0) return [];
    const pupils = pupilSigns(text);
    const seenEvents = find(text, events);
    const seenWork = find(text, work);
    const owned = [...pupils.owned, ...pupils.classes];
    const talk = schoolTalk(text, profile);
    const some = find(text, anyEvents);
    const shown = seenEvents.length + seenWork.length > 0;
    return weigh(rule, text, [
      { points: 2, seen: owned },
      { points: owned.length ? 0 : 1, seen: pupils.codes },
      { points: 1.5, seen: seenEvents },
      { points: 1.2, seen: seenWork },
      { points: shown ? 0 : 0.7, seen: some },
      { points: shown || some.length === 0 ? 0 : talk === 1 ? 1 : 0, seen: true },
      { points: 0.8, seen: shown && owned.length > 0 },
      { points: shown && talk === 1 ? 0.7 : 0, seen: true },
      { points: seenWork.length && talk ? 0.3 : 0, seen: true },
      { points: owned.length === 0 ? 0.7 : 0, seen: pupils.loose },
      { points: owned.length === 0 && pupils.loose.length ? 0.8 * talk : 0, seen: true },
      { points: -2.2, seen: has(text, ownChild) || pupils.family.length > 0 },
    ], (words) => `${words} with a photo looks like a picture from school`);
  },
});
