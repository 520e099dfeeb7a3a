/** Words that sound like the school itself. */
import { defineRule } from '../model.ts';
import { atWork } from '../text/at-work.ts';
import { clauses } from '../text/clause.ts';
import { find, has, nearAny, outside, phrases } from '../text/phrases.ts';
import { otherWorld } from '../text/other-worlds.ts';
import { familySigns } from '../text/families.ts';
import { pupilSigns } from '../text/pupils.ts';
import { schoolNamed } from '../text/school-name.ts';
import { weigh } from '../text/weigh.ts';

const rule = { id: 'speaks-for-school', topic: 'speaks-for-school' } as const;

/** Official voice: on whose behalf, to all families, of what is decided. */
const official = phrases(`
on behalf of (the|our|my|everyone|all|st|#Name|@place|governors|pta|staff), (speak+|posting|writing) (for|as|on behalf of) (the|our|head|headteacher|chair|everyone|all|us|a), official (statement|account|page|line|response|announcement|position), as a (school|trust|academy|nursery|college|federation|governing body|school community|leadership team), as (chair of governors|chair of|headteacher|head|principal|deputy head|a governor|head of school|the headteacher|ceo of|the school) ~8 (i can|i would|id|we|i am|im|i want|i have|let me), (headteacher|head|deputy head|deputy|principal|school office|the office|chair of governors) here, (school|schools|trusts|academy|academys) (position|policy|view|stance|response) is, (the|our) ~1 (position|policy) (is|on|has), (its|it is|has been|been) our policy, (not be|wont be|will not be|cannot be|arent) (entering into|comment+|discuss+|tolerat+|say+), (we|i) (can|are able to|am able to) confirm, (can|to) confirm (the|that|all|we|school|this|there|it), (we are|were|we re|weve been) (delighted|pleased|proud|thrilled|excited|sorry|aware|recruiting|hiring|advertising|investigating|saddened|looking for), (we|i) would like to (thank|apologise|reassure|invite|remind|inform|congratulate|correct|clarify|confirm), we take (every|all|any|this|safeguarding|bullying|these|your), we (do not|dont) (comment|discuss|tolerate|accept|support|serve|allow|permit|offer|take), (looked|look) into this ~1 (fully|properly|at the time), (was|were) offered ~2 (meeting+|support|place), no further comment, speaking for #Name, all ~1 welcome let us know, individual (pupils|cases|children), no decision has been made, (statement|apology) (from|as requested|on behalf), (will|well) (be)? (respond+|reply+|in touch|holding|contact+|updat+|let you know|keep you|look into), look into (it|this), get back to you, rais+ this, (thank you|thanks) (all)? for (coming|your patience|your understanding|bearing with|your support|supporting|attending|joining us|raising), bear+ with us, apologi+ for (the|any), sorry (about|for) the ~5 (everyone|everybody|all|folks|families|parents|confusion|inconvenience|delay)
dear (parents|parent|families|all|carers|mums|parents and), (parents|families|mums and dads) (and)? (carers|guardians), to (all)? our (wonderful|lovely)? (families|parents|pupils|school), (note|message|reminder|notice|neges|nodyn) (to|for|i) (all)? (parents|families|rieni|carers|deuluoedd), annwyl (rieni|deuluoedd|olygydd), rhieni a, official page of, our thoughts (and prayers)? are with, (so|very) grateful (for|to), our (open (day|evening|morning)|vision|values|ethos|safeguarding team|pupils are|doors are|school community|prospectus|admissions|lost property|school council|pta|families), thank (our|all our|all the|everyone) ~4 (parents|families|community|pta|friends of|who came|governors|staff), vacanc+, (ta|teacher|cook|cleaner|caretaker|midday|supervisor+) (needed|required|wanted), application packs, closing date, places (still)? (available|left) (in|for), arrange a visit, in the usual way, ring (and)? make an appointment, no pupils in school, we (appreciate|encourage|regret|expect|ask|advise|apologise|remain|look forward|invite|are unable|hope (to see|that|you)), kind regards, the (admin|admissions|office|school|pta|governing|nursery|reception) team, have a (restful|lovely|great|wonderful|safe|fantastic) (half term|summer|christmas|easter|break), (children|pupils|students|families) (need|can|may|will|should|must), school (reopens|closes|finishes|will|is (open|closed|shut)), ar ran (yr|pawb|ysgol), cysylltwch, (mae|bydd) (yr)? ysgol, bydd (y|yr) ~1 (yn|ar), fel ysgol, diolch i (bob|bawb|chi), am eich cefnogaeth, yr ysgol ar gau
`);
/** What a notice says: something is on, off, open, late, and please. */
const notice = phrases(`
(school|schools|nursery|academy|gate+|door+|office|trip|swimming|club|clubs|concert|rehearsal+|lessons|fixture|match|transport|buses|bus #n|buses #n|stay|play|parents evening|breakfast club|assembly|disco|fair|fete|badminton|football|netball|training|sports day|play) (is|are|will be|will|now|remain+|has been|have been|open+|clos+) (still)? (open+|clos+|shut|off|on|cancel+|postpon+|mov+|running|back on|going ahead|as normal|at|from|late|tomorrow|reopen+), gates (open|close), gate opens, (is|are|has been|have been) (cancelled|postponed|rearranged), as normal, please (be reminded|ensure|remember|note|make sure|collect|send|return|bring|check|contact|ring the office|report|wrap|do not|use the|arrive), remember (pe|your|to bring|book bags), (pe kits|pe kit|book bags|packed lunch|packed lunches|uniform|swimming kit|non uniform|wellies) (tomorrow|please|needed|on), (contact|email|phone|call|ring) (the|our) ~1 office, contact us, any (questions|queries), queries to, anyone with a (worry|concern), (weve|we have) (texted|emailed|written|put|sent|messaged), check parentmail, (year #g|reception|nursery|#y) (parents|families), (emptied|returned|signed|handed in|paid|collected) by (@day|noon|the), study leave (starts|begins|ends), (is|are) not (allowed|permitted), from the (school)? office, please (read|see|check) ~1 (newsletter|letter|website|noticeboard), (forms|requests|applications|entries) ~2 (to|by|close), (let us know|email us) at, #n mins late, late marks, doors open, refund+, reminder, inset (day)? (on|tomorrow|this|reminder|friday|monday)
`);
/** What an institution does for those it serves: writes, refunds, looks into, is sorry. */
const service = phrases(`
(we|well|weve|were|we will|we have|we are|our (team|staff|office)) ~2 (ring+|contact+|phon+|email+|writ+|wrote|written|refund+|investigat+|spoken|spoke|inform+|reopen+|open+|clos+|review+|escalat+|address+|look+ into|deal+ with|dealt|collect+|accept+|process+|announc+|arrang+|reschedul+|send+|hold+|hosting|offer+|provid+|remind+|email+|replac+) ~4 (families|every family|all families|parents|carers|everyone|everybody|anyone|anybody|affected|involved|concerned|pupils|students|children|you all|all of you|what happened|places|applications|at #n|in due course|straight away|by @day), (anyone|anybody|families|those|everyone|parents|all) ~1 (affected|involved|concerned), (all of us|everyone|everybody|we all|we) ~3 (heartbroken|saddened|devastated|shocked|delighted|thrilled|proud|thinking of|grateful|sorry to hear|at the school), official (feed|page|account|channel|home) (of|for), (fixtures|results|notices|kit reminders|term dates) ~2 (results|fixtures|reminders|notices|updates), (apologies|apology|sorry|thanks|thank you) ~2 (from|to) (all of us|us all|everyone|everybody|all our|our families|the whole|the team|the school), (sorry|regret) (that|if|to) (some|any|many|those) of you, (some|many|any) of you (were|had to|waited|have had|may have), (our|the) (lines|line|phones|phone|phone lines|website|email|emails|email system|systems|switchboard|office) (is|are) ~2 (down|busy|closed|out of action|unavailable), (have|has|had) been (dealt with|informed|notified|spoken to|resolved|addressed|contacted|made aware), (school|academy|college|nursery|trust|centre|governing body|head|headteacher) ~1 (is|are|was) (aware|working|looking|investigating|taking|in touch), (would|must|do) ~1 (ask|urge|remind|request) ~1 (families|parents|everyone|that|you|pupils|all|carers), (applications|enrolment|registration|admissions|nominations|auditions|bookings|sign up|tickets) ~4 (open|opens|close|closes|closing|from|by|until|deadline), (enrolment|induction|registration|open|taster|settling) (day|evening|morning|event), (speak|talk) to (our|the) (team|staff|office|senco|admissions), (will|wont|will not) ~1 (run|be running|take place|go ahead|be open|reopen|be available|be affected), due to ~1 (the)? (snow|ice|weather|heating|boiler|power cut|burst|flood+|storm|strike|industrial action|staff|illness|leak|bad weather|high winds|heat), (burst|broken|no) (main|mains|pipe|boiler|heating|water), no school (tomorrow|today|on|for), bring (photo id|your results|proof of|a packed|their|your passport|a coat), doors (from|at|open) #n, as a (centre|community|staff body|whole school|setting|partnership|faith school), (thats|its|this is) (not)? (our|school|the schools) policy, our (promise|pledge|commitment|duty), (tweets|posts|news|notices|updates|views) ~2 (from|of|by) (the|our|@place|#Name) ~3 (team|school|office|department|staff|academy|college|@subject|pta|governors), (run|managed|posted|monitored) by (the|our) (office|school|team|pta|staff|head|admin), (view|views|voice) of the school, monitored (daily|in|during|weekdays)
`);
/** "We at Ashdown". */
const weAt = phrases('(we|us|all of us|everyone|everybody|all|the team|us all|from all) (here|all|staff)? (at|in|of) (#Name|the|st|our|@place|ysgol), (from|love from|thanks from) (all|everyone|everybody|us all|the team|the staff|all the staff|all of us) (at|in|here)');
/** The school, by name, is open or shut. */
const state = phrases('(is|are|will be|remains|now|remain|is now) (open|closed|shut|closing|reopening|recruiting|hiring|advertising|aware|delighted|proud|pleased|looking for|working with|welcoming), page for, the page');
const reader = phrases('everyone, everybody, all, parents, carers, families, community, welcome, thank, please, dear, we, our, weve');
/** Whom and what a school speaks of as "our". */
const institution = phrases('young people, phones, newsletter, lockers, bus stop, canteen, school, schools, nursery, academy, college, pupils, students, children, families, parents, carers, governors, pta, staff, year groups, (year|years) #g, #y, reception, gates, uniform, term, office, applications, admissions, clubs, lessons, lunches, transport, trip+, fair, fete, concert, performance, assembly, netball, football, swimming, buses, tickets, front desk, the hall, water, ffair, cyngerdd, drysau, rhieni, plant, disgyblion, ysgol');
const we = phrases('we, weve, unfortunately, due to, croeso, can, well, were, our, us, ni, ein, please, parents, all, cofiwch, reminder, dont forget, do not');
/** What a school does in public: asks, thanks, announces, hopes. */
const ceremony = phrases('please, on sale, called off, will be home, can wait, passed (this|it) (to|on), prouder, will not be, wont be, any sightings, need+, wanted, hiring, recruiting, forms from, ar agor, gwener, sadwrn, kindly, thank+, welcome+, remind+, invite+, look+ forward, confirm+, announc+, pleased, delighted, proud, sorry, apologi+, unfortunately, sadly, available, required, aware, ensure, congratulations, well done, cofiwch, diolch, croeso, dont forget, do not, cancelled, closed, open, postponed, by friday, by monday, on (monday|tuesday|wednesday|thursday|friday)');
/** A person speaking as a person. */
const person = phrases('i, im, ive, ill, id, my, me, mine, lol, omg, haha, hun, mate, x, xx, xxx, dwi, fi, gonna, tbh, ffs, bloody, shit, he, she, hes, shes');
/** Where "i" is Welsh for "to". */
const welsh = phrases('croeso, diolch, rhieni, disgyblion, ysgol, ddydd, bydd, mae, cofiwch');
/** Someone else's shop. */
const other = phrases('village, pub, cafe, restaurant, brewery, salon, church, chapel, surgery, bakery, shop, council, bank, hall will, blood donors, my (husband|wife|club|band|team|gym|business), our (band|gig|wedding|house|street|club|allotment|choir|neighbours|village), bride, groom, the cake, delicious, gin, petition, sign and share, reform, every school, landlord, garage, parkrun, our puppy, dog, cat');

export default defineRule({
  ...rule,
  read(draft, profile, text) {
    const pupils = pupilSigns(text);
    const served = outside(find(text, service), find(text, official));
    const voice = [...find(text, official), ...(has(text, institution) || schoolNamed(text, profile).length > 0 || atWork(text, profile) > 0.5 || served.length > 1 ? served : [])];
    const notices = outside(find(text, notice), voice);
    const at = find(text, weAt);
    const named = schoolNamed(text, profile);
    const isNamed = named.length > 0;
    const words = ['school', 'academy', 'nursery', 'college', 'trust'];
    const atSchool = at.filter((hit) => named.some((one) => one.from >= hit.from && one.from <= hit.to + 1) || words.some((word) => text.words.slice(hit.from, hit.to + 1).some((one) => one.text === word)));
    const states = find(text, state).filter(({ from }) => named.some((hit) => hit.to === from || hit.to + 1 === from));
    const soft = find(text, reader);
    // A notice says we and our, and hardly ever I.
    const acts = find(text, ceremony);
    const asOne = text.words.length > 5 && has(text, institution) && (has(text, we) || acts.length > 1) && (!has(text, person) || has(text, welsh)) ? acts : [];
    const speaks = voice.length + atSchool.length + states.length > 0;
    return weigh(rule, text, [
      { points: 1.1, seen: voice },
      { points: 0.6, seen: voice.length > 1 },
      // "I can confirm the chippy is open": one person, of no school.
      { points: isNamed || has(text, institution) ? 0 : -0.6, seen: voice.some(({ from }) => text.words[from]!.text === 'i') },
      { points: 0.7, seen: notices },
      { points: 0.4, seen: notices.length > 1 },
      { points: 1.6, seen: atSchool },
      { points: 1.2, seen: states },
      { points: 0.8, seen: clauses(text, asOne.slice(0, 2), 8) },
      { points: asOne.length > 1 ? 0.4 : 0, seen: true },
      { points: speaks ? 0.8 : 0.3, seen: isNamed && (speaks || notices.length + asOne.length > 0) },
      { points: speaks || !nearAny(soft, [...named, ...notices], 12) ? 0 : 0.4, seen: soft },
      { points: isNamed ? 0 : 0.7 * atWork(text, profile), seen: voice.length + notices.length + asOne.length > 0 },
      { points: 0.5, seen: draft.surface === 'bio' && states.length > 0 },
      { points: profile.school.name ? 0 : -0.6, seen: true },
      { points: -1, seen: !isNamed && (has(text, other) || otherWorld(text, profile) || (pupils.family.length > 0 && pupils.owned.length === 0) || familySigns(text).own.length > 0) },
    ], (quoted) => `${quoted} sounds like the school speaking`);
  },
});
