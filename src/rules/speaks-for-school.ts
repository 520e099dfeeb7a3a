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
on behalf of (#Name|@place|all|everyone|my|our|pta|st|staff|the), (posting|speak+|writing) (as|for|on behalf of) (a|all|chair|everyone|head|our|the|us), official (account|line|page|position|response|statement), as a (academy|college|school|trust), as (head|principal|the school) ~8 (i am|i can|i have|i want|i would|id|im|let me|we), (head|principal|the office) here
(academy|school|schools) (policy|position|response|view) is, (our|the) ~1 (policy|position) (has|is|on), (been|has been|it is|its) our policy, (arent|not be|wont be) (comment+|discuss+|say+), (i|we) can confirm, (can|to) confirm (all|it|school|that|the|there|this|we), (we are|we re|were|weve been) (aware|excited|hiring|looking for|pleased|proud|recruiting|sorry)
(i|we) would like to (confirm|correct|invite|remind|thank), we take (all|any|bullying|every|these|this|your), we (do not|dont) (accept|allow|comment|discuss|offer|serve|support|take), (look|looked) into this ~1 fully, (was|were) offered ~2 (meeting+|place|support), individual (cases|children), (well|will) (be)? (contact+|holding|reply+|respond+|updat+), look into (it|this)
(thank you|thanks) (all)? for (bearing with|coming|supporting), bear+ with us, apologi+ for (any|the), sorry (about|for) the ~5 (all|everybody|everyone|families|folks|parents), dear (all|families|mums|parent|parents), (families|parents) (and)? (carers|guardians), to (all)? our (lovely|wonderful)? (families|parents|school)
(message|note|notice|reminder) (for|i|to) (all)? (carers|deuluoedd|families|parents|rieni), (so|very) grateful (for|to), our (families|pta), thank (all our|all the|everyone|our) ~4 (community|families|parents|pta|staff), (cook|ta|teacher) (needed|required|wanted), places (still)? (available|left) (for|in), we (appreciate|ask|expect|invite|regret|remain)
the (admin|office|pta|school) team, have a (fantastic|great|lovely|safe|wonderful) (break|christmas|easter|summer), (children|families|pupils|students) (can|may|must|need|should|will), ar ran (pawb|yr), (bydd|mae) (yr)? ysgol, bydd (y|yr) ~1 (ar|yn), diolch i (bawb|bob|chi)
`);
/** What a notice says: something is on, off, open, late, and please. */
const notice = phrases(`
(academy|assembly|buses|club|clubs|concert|disco|door+|fair|fete|football|gate+|lessons|match|office|play|play|school|schools|stay|training|trip) (are|clos+|has been|have been|is|now|open+|remain+|will|will be) (still)? (as normal|at|back on|cancel+|clos+|from|going ahead|late|mov+|off|on|open+|postpon+|reopen+|running|shut|tomorrow), gates (close|open)
(are|has been|have been|is) cancelled, please (arrive|bring|check|collect|contact|do not|make sure|note|remember|report|return|send|wrap), remember (pe|to bring|your), (pe kits|uniform) (needed|on|please|tomorrow), (call|contact|email|phone|ring) (our|the) ~1 office, anyone with a (concern|worry), (we have|weve) (put|sent|written), (#y|year #g) (families|parents)
(emptied|paid|signed) by (@day|noon|the), study leave (ends|starts), (are|is) not allowed, please (check|read|see) ~1 (letter|newsletter|website), forms ~2 (by|close|to), reminder, inset (day)? (friday|monday|on|reminder|this|tomorrow)
`);
/** What an institution does for those it serves: writes, refunds, looks into, is sorry. */
const service = phrases(`
(we|well|weve|were|we will|we have|we are|our (team|staff|office)) ~2 (accept+|address+|announc+|clos+|collect+|contact+|deal+ with|dealt|email+|email+|hold+|hosting|inform+|look+ into|offer+|open+|phon+|process+|provid+|remind+|reopen+|replac+|review+|ring+|send+|spoke|spoken|writ+|written|wrote) ~4 (anybody|anyone|at #n|carers|children|every family|everybody|everyone|families|involved|parents|places|students|you all)
(all|anybody|anyone|everyone|families|parents|those) ~1 (affected|concerned|involved), (all of us|everybody|everyone|we|we all) ~3 (grateful|proud|shocked|thinking of), official (account|channel|feed|home|page) (for|of), results ~2 (results|updates), (apologies|apology|sorry|thank you|thanks) ~2 (from|to) (all of us|everybody|everyone|the school|the team|the whole)
(regret|sorry) (if|that|to) (any|many|some|those) of you, (any|many|some) of you (had to|may have|were), (our|the) (email|emails|line|lines|office|phone|phones|systems|website) (are|is) ~2 (busy|closed|down|out of action|unavailable), (had|has|have) been informed, (academy|college|head|school|trust) ~1 (are|is|was) (aware|in touch|looking|taking|working)
(do|must|would) ~1 (ask|remind|request|urge) ~1 (all|everyone|families|parents|that|you), (applications|registration|tickets) ~4 (by|close|closing|from|open|opens|until), (open|registration) (day|evening|event|morning), (speak|talk) to (our|the) (office|staff|team), (will|will not|wont) ~1 run, due to ~1 (the)? (burst|flood+|heat|ice|leak|snow|staff|storm|strike|weather)
(broken|burst|no) (main|pipe|water), no school (for|on|today|tomorrow), doors (at|from|open) #n, as a (centre|community|setting), (its|thats|this is) (not)? (our|school) policy, our (duty|promise), (news|notices|posts|tweets|updates|views) ~2 (by|from|of) (#Name|@place|our|the) ~3 (@subject|academy|college|department|office|pta|school|staff|team)
(managed|monitored|posted|run) by (our|the) (admin|head|office|pta|school|staff|team), (view|views|voice) of the school, monitored (daily|during|in)
`);
/** "We at Ashdown". */
const weAt = phrases(`
(all|everybody|everyone|the team|us|we) (all|here|staff)? (at|in|of) (#Name|@place|our|st|the|ysgol), (from|love from|thanks from) (all|everybody|everyone|the team) (at|here|in)
`);
/** The school, by name, is open or shut. */
const state = phrases('(are|is|is now|now|remain|remains|will be) (aware|closed|closing|hiring|looking for|open|pleased|proud|shut)');
const reader = phrases('everyone, everybody, all, parents, families, community, welcome, thank, please, dear, we, our, weve');
/** Whom and what a school speaks of as "our". */
const institution = phrases(`
young people, phones, school, schools, academy, college, students, children, families, parents, carers, pta, staff, (year|years) #g, #y, reception, gates, term, office, clubs, lessons, trip+, fair, concert, assembly, football, buses, tickets, water
`);
const we = phrases('we, weve, unfortunately, due to, can, well, were, our, us, ni, ein, please, parents, all, reminder, dont forget, do not');
/** What a school does in public: asks, thanks, announces, hopes. */
const ceremony = phrases(`
please, passed (it|this) (on|to), wont be, need+, wanted, hiring, thank+, welcome+, remind+, invite+, look+ forward, confirm+, proud, sorry, unfortunately, sadly, available, required, aware, well done, dont forget, do not, closed, open, on (friday|monday|thursday|tuesday|wednesday)
`);
/** A person speaking as a person. */
const person = phrases('i, im, ive, ill, id, my, me, mine, lol, omg, haha, hun, mate, x, xx, xxx, dwi, fi, gonna, tbh, ffs, bloody, shit, he, she, hes, shes');
/** Where "i" is Welsh for "to". */
const welsh = phrases('mae');
/** Someone else's shop. */
const other = phrases(`
village, pub, cafe, restaurant, salon, church, shop, bank, my (band|business|club|gym|husband|team|wife), our (band|club|gig|house|street|village|wedding), delicious, gin, petition, dog, cat
`);

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
