/** Words beside a school's name, and what they make of it: the school, a road, a hill, a pub, a book. */
import { phrases } from './phrases.ts';

/** School life, or reason enough to think the name is the school's. */
export const life = phrases(`
=ECT, again, alumni, anniversary, assembly, athro, babies, bake sale, bbc, bell, blazer, boys, camp, champion+, children, choir, class, classes,
classroom, closed, concert, cup, cymhorthydd, deputy, detention, disco, estyn, everyone, eyfs, fair, families, fete, final+, football, friday,
fun run, fundrais*, girls, governors, @grade, head, host+, inset, interview, itv, job, jobs, kids, lads, lanyard, leavers, lesson+, mafia, marking,
match, monday, netball, neuadd, news, newyddion, ofsted, open, panto, parents, pe, placement, plant, play, present+, prom, proud, pta, pupils,
raffle, reopen+, reunion, runners, school, schools, shift, show, shut, sioe, slt, snow, sports, squad, staff, story, students, teach, teacher,
team, term, thursday, today, tonight, trip, tuesday, uniform, vacanc*, wednesday, won, work, working, years, ysgol
`);
/** Hills, books and films, where a name that stands alone is a place's or a title. */
export const away = phrases(`
austen, beer garden, binge+, bronte, chapter, climb+, cliff+, coast path, cottage, cream tea, detour, dickens, dog walk, fishing, episode, eyre,
film, finale, footpath, haven, hike, hiking, hill, hills, holiday, lay by, mist, mynydd, national trust, niwl, novel, paddle+, part (2|3|ii), pebble+, picnic, pint, potter,
rambl+, reservoir, rhaeadr, ruin+, sea, season (#n|one|three|two), series, stile, stone circle, summit, sunrise, sunset, tide, traeth, trig point, up #Name, view+,
walk+ (along|down|over|round|through|to|up), waterfall, wild swim+
`);
/** What happens on roads. */
export const traffic = phrases(`
accident, (backed|held) up, bin+ (day|lorry|men), blue lights, both (ends|sides|ways), bus (diverted|stop), car+ parked, cordon+, crash, diver+, diversion,
flood+ (at|by|down|on|under), gas (board|main|men|people), go (round|via), gridlock+, gritted, (lorry|tree|van) (across|down|stuck), number #n, one way,
pothole+, road works, roadworks, smash, (speed|traffic) (bump+|camera+|cop+|light+), traffic, turn (left|right), water main
`);

/** Words that say what kind of school it is; the rest of a name is what tells it apart. */
export const kinds = new Set(('school schools academy academies primary secondary high upper lower middle college catholic rc ce cofe c e church of england in wales methodist infant infants junior juniors nursery special community trust '
  + 'the and at for sixth form grammar comprehensive comp free prep preparatory independent foundation voluntary aided controlled federation multi partnership girls boys ysgol gynradd uwchradd gyfun gymraeg babanod iau feithrin '
  + 'arbennig y yr voluntary first village campus centre center studio technical tech specialist learning science arts sports language roman').split(' '));
/** Right after the name: the school and nothing else is meant. */
export const kindAfter = new Set('school academy primary secondary high college sixth infants infant juniors junior nursery prep grammar acad coll comp comprehensive catholic special trust acadamy academey acadmey skool ysgol mat uwchradd gynradd'.split(' '));
/** After the name these make it a road, a pub, a church, a club. */
export const elsewhere = new Set(('road rd eve street lane ln avenue ave close drive way walk terrace crescent court place gardens grove row parade yard view hill mews square green rise park estate farm barn pub inn arms tavern hotel brewery church chapel cathedral abbey '
  + 'hospital surgery clinic hospice station roundabout bypass junction bridge river forest woods wood common beach bay island castle town village valley moor market garage tesco coop asda aldi fc afc rfc cc united city rovers wanderers shopping centre library museum theatre '
  + 'day wood cottage cottages house care nursing dental vets golf club cricket rugby football leisure gym running caravan holiday reservoir lake loch lough tarn burn strand harbour stall stalls priory parish priest isle tree trees tearoom cafe deli distillery gac gaa cross bakery butchers barbers bookshop dairy florist hardware launderette salon stores takeaway tandoori chippy bar fish grill kebab pizza metro line sands marina docks quay pier falls waterfall fell fells mill tunnel canal services oratory water cheese ale cider flag well wells fans show fields field woodland nature parkrun marathon half triathlon heights flats plumbing motors cars taxis garden building builders network records bowling bowls allotments tyres autos electrical roofing scaffolding haulage joinery tattoo barbershop nails fort honey lamb mart').split(' '));
/** A school called after one of these may be the road itself. */
export const roads = new Set('road street lane avenue close drive way walk terrace crescent row bank'.split(' '));
/** Before the name, likewise. */
export const elsewhereBefore = new Set('heol stryd ffordd lon parc mynydd coed llyn capel eglwys fferm tafarn traeth clwb river hotel mount lake loch pub farm called named bungalow house cottage terrace street road flat surname village church nether above near'.split(' '));
/** Before the name these make it a person's. */
export const titles = new Set(['mr', 'mrs', 'miss', 'ms', 'dr', 'sir', 'lord', 'lady', 'uncle', 'auntie', 'aunt', 'cousin', 'nurse', 'sister', 'father']);
/** Anywhere in the draft: school is spoken of. */
export const schoolish = new Set('school teacher teach teaching teachers pupils pupil students staff class kids children reception nursery head slt ofsted estyn governors parents lesson lessons assembly inset term sixth form senco taught placement ect eyfs hlta classroom phonics work working job team leavers choir'.split(' '));
/** After a bare name these show the speaker means the school. */
export const actsLikeSchool = new Set('needs wants staff kids pupils students parents teachers team mafia massive family life leavers sixth pta netball football choir nursery reception y1 y2 y3 y4 y5 y6 y7 y8 y9 y10 y11 slt ofsted again today open'.split(' '));
