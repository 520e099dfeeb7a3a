/** Words that sound like the school itself. */
import { defineRule } from '../model.ts';
import { atWork } from '../text/at-work.ts';
import { clauses } from '../text/clause.ts';
import { mailsIn, postBox } from '../text/contacts.ts';
import { find, has, nearAny, outside, phrases } from '../text/phrases.ts';
import { otherWorld } from '../text/other-worlds.ts';
import { familySigns } from '../text/families.ts';
import { pupilSigns } from '../text/pupils.ts';
import { atDomain, schoolNamed } from '../text/school-name.ts';
import { weigh } from '../text/weigh.ts';

const rule = { id: 'speaks-for-school', topic: 'speaks-for-school' } as const;

/** Official voice: on whose behalf, to all families, of what is decided. */
const official = phrases(`
apologi+ for (any|the), ar ran (pawb|yr), (arent|not be|wont be) (comment+|say+), (be|are) (issuing|making) (a|no),
as a (centre|college|federation|nursery|school|setting|team|trust) (our|we),
(at|here at) the (academy|centre|college|nursery|school|trust|unit) (our|we), bear+ with us, (been|has been|it is|its) our policy,
our (policy|position) (has|is|on), gallwn gadarnhau, bydd (y|yr) ~1 (ar|yn), (bydd|mae) (yr)? ysgol,
(can|to) confirm (all|it|school|that|the|there|this|we), (children|families|pupils|students) (can|may|must|need|should|will),
(carers|families|parents) are (asked|invited|reminded|welcome), (cook|ta|teacher) (needed|required|wanted), dear ~2 (families|parents|carers), dear (all|mums|parent), to (all our|our) ~1 (families|parents|carers), diolch i (bawb|bob|chi),
(families|parents) (and)? (carers|guardians), (head|principal) here, (i|we) can confirm, (i|we) would like to thank, look into (it|this),
(look|looked) into this ~1 fully, (message|note|notice) (for|i|to) (all)? (families|parents), official (account|page|position),
official line (from|is), (comment on|discuss) individual (cases|children|pupils|students), (formal|official)? statement (from|on behalf),
reassure (all|anyone|everyone|families|parents|you), on behalf of (#Name|@place|all|everyone|my|our|pta|st|staff|the), our (families|pta),
the (academys|colleges|schools|trusts) (policy|position) (has|is|on), places (still)? left (for|in),
(on here|posting|speak+|tweeting|tweets|writing) (as|for|from|on behalf of) (#Name|a|all|chair|everyone|head|our|the|us),
(school|schools) (policy|position|view) is, sorry (about|for) the ~5 (all|everyone|folks|parents), (so|very) grateful (for|to),
thank (all the|everyone|our) ~4 (community|parents|pta|staff), (thank you|thanks) (all)? for (bearing with|coming),
(was|were) offered ~2 (meeting+|place|support), we (appreciate|ask|expect), we (do not|dont) (offer|serve|support|take),
(we are|we re|were|weve been) (excited|hiring|looking for|proud|recruiting|sorry), we take (all|any|bullying|every|these|this|your),
(well|will) (be)? (contact+|holding|reply+|respond+|updat+)
`);
/** What a notice says: something is on, off, open, late, and please. */
const notice = phrases(`
(are|has been|have been|is) cancelled, (are|is) not allowed,
(buses|club|concert|door+|fair|fete|football|gate+|lessons|match|office|play|play|school|schools|stay|training|trip) (are|clos+|has been|have been|is|now|open+|remain+|will|will be) (still)? (as normal|at|back on|cancel+|clos+|from|going ahead|late|mov+|off|on|open+|postpon+|reopen+|running|shut|tomorrow),
(call|contact|email|phone|ring) (our|the) ~1 office, (emptied|paid|signed) by (@day|noon|the), forms ~2 (by|close|to), gates (close|open),
inset (day)? (friday|monday|on|this|tomorrow), please (bring|check|contact|do not|note|remember|report|return|send|wrap), remember (pe|your),
reminder, study leave (ends|starts), (we have|weve) (put|sent), (#y|year #g) (families|parents)
`);
/** What an institution does for those it serves: writes, refunds, looks into, is sorry. */
const service = phrases(`
(all|anybody|anyone|everyone|families|parents|those) ~1 (affected|concerned|involved),
(apologies|sorry|thank you|thanks) ~2 (from|to) (all of us|everyone|the school|the whole),
(applications|tickets) ~4 (by|close|closing|from|open|opens|until), (broken|burst|no) (main|mains|pipe|water), (doors|results) (at|from|open) #n,
(application+|booking+|queries|requests) ~3 (by|from|to), (do|must|would) ~1 (ask|remind|request|urge) ~1 (all|everyone|families|parents|that|you),
due to ~1 (the)? (heat|ice|leak|snow|staff|weather), (everyone|we|we all) ~3 proud, (had|has|have) been informed,
(its|thats|this is) (not)? (our|school) policy,
(news|notices|posts|tweets|updates|views) ~2 (by|from|of) (#Name|@place|our|the) ~3 (@subject|college|office|pta|school|staff|team),
no school (for|on|today|tomorrow), official (account|feed|home|page) (for|of),
open (afternoon|day|evening|event|morning) ~2 (#n|@day|from|on|weds|thurs|tues), take+ ~5 seriously,
(our|the) (email|line|lines|office|phone|website) (are|is) ~2 (busy|closed|down), (regret|sorry) (if|that|to) (any|many|some|those) of you,
our thoughts (are|go), (places|spaces) ~1 (available|left), rest assured, school (is|will be) (closed|open|shut),
thank+ ~2 (all|everybody|everyone|families|parents|those) who, tours (are|every|on|run), we regret, (speak|talk) to (our|the) (office|staff|team),
(view|views|voice) of the school,
(we|well|weve|were|we will|we have|we are|our (team|staff|office)) ~2 (accept+|clos+|contact+|email+|email+|hold+|offer+|open+|provid+|remind+|review+|ring+|send+|spoken|writ+|wrote) ~4 (anyone|at #n|carers|children|every family|everyone|involved|parents|students|you all),
(will|wont) ~1 run
`);
/** "We at Ashdown". */
const weAt = phrases('(us|we) (all|here|staff)? (at|in|of) (#Name|@place|our|st|the), (all|everybody|everyone) (here|staff)? at (#Name|@place|our|st|the), from (all|everyone) (at|here|in)');
/** The school, by name, is open or shut. */
const state = phrases('(are|is|is now|now|remain|remains|will be) (aware|closed|hiring|looking for|open|proud|recruiting|shut)');
const reader = phrases('all, community, dear, everybody, everyone, families, our, parents, please, thank, we, welcome, weve');
/** Whom and what a school speaks of as "our". */
const institution = phrases(`
academy, assembly, buses, carers, children, clubs, college, concert, fair, families, fete, football, gates, lessons, newsletter, office, parents,
phones, plant, pta, reception, school, schools, staff, students, term, tickets, trip+, water, #y, (year|years) #g, young people
`);
const we = phrases('wed, all, can, do not, due to, ein, ni, our, parents, please, reminder, us, we, well, were, weve');
/** What a school does in public: asks, thanks, announces, hopes. */
const ceremony = phrases(`
available, aware, closed, confirm+, do not, hiring, invite+, need+, on (friday|monday|thursday|tuesday|wednesday), open, passed (it|this) (on|to),
please, proud, prouder, remind+, required, sadly, sorry, thank+, wanted, welcome+, wont be
`);
/** A person speaking as a person. */
const person = phrases('bloody, dwi, ffs, fi, gonna, haha, he, hes, hun, i, id, ill, im, ive, lol, mate, me, mine, my, omg, she, shes, shit, tbh, x, xx, xxx');
/** Where "i" is Welsh for "to". */
const welsh = phrases('bydd, mae');
/** Someone else's shop. */
const other = phrases(`
bank, both ends, bride, cafe, detour, diversion, cat, church, dog, gin, my (band|business|club|gym|husband|team|wife),
our (band|club|gig|house|street|wedding), petition, pub, salon, shop, village
`);

export default defineRule({
  ...rule,
  read(draft, profile, text) {
    const pupils = pupilSigns(text);
    const named = schoolNamed(text, profile);
    const isNamed = named.length > 0;
    const formal = find(text, official);
    const served = outside(find(text, service), formal);
    const voice = served.length > 1 || (served.length > 0 && (isNamed || has(text, institution) || atWork(text, profile) > 0.5)) ? [...formal, ...served] : formal;
    const notices = outside(find(text, notice), voice);
    const at = find(text, weAt);
    const words = ['school', 'academy', 'nursery', 'college', 'trust'];
    // "Queries to office@…": the school's own post box, in public.
    const domain = profile.school.emailDomain.replace(/^@/, '').toLowerCase();
    const boxes = draft.surface === 'message' || !domain ? [] : mailsIn(text).filter(({ address }) => postBox.test(address) && atDomain(address, domain));
    const atSchool = at.filter((hit) => named.some((one) => one.from >= hit.from && one.from <= hit.to + 1) || words.some((word) => text.words.slice(hit.from, hit.to + 1).some((one) => one.text === word)));
    const states = find(text, state).filter(({ from }) => named.some((hit) => hit.to === from || hit.to + 1 === from));
    const soft = find(text, reader);
    // A notice says we and our, and hardly ever I.
    const acts = find(text, ceremony);
    const asOne = text.words.length > 5 && has(text, institution) && (has(text, we) || acts.length > 1) && (!has(text, person) || has(text, welsh)) ? acts : [];
    const speaks = voice.length + atSchool.length + states.length + boxes.length > 0;
    if (!speaks && notices.length + asOne.length === 0) return [];
    return weigh(rule, text, [
      { points: 1.1, seen: voice },
      { points: 0.6, seen: voice.length > 1 },
      // "I can confirm the chippy is open": one person, of no school.
      { points: isNamed || has(text, institution) ? 0 : -0.6, seen: voice.some(({ from }) => text.words[from]!.text === 'i') },
      { points: 0.7, seen: notices },
      { points: 0.4, seen: notices.length > 1 },
      { points: 1.6, seen: atSchool },
      { points: draft.surface === 'message' ? 0.6 : 1.2, seen: states },
      { points: has(text, we) && !has(text, person) ? 1 : 0.3, seen: boxes },
      { points: 0.8, seen: clauses(text, asOne.slice(0, 2), 8) },
      { points: asOne.length > 1 ? 0.4 : 0, seen: true },
      { points: speaks ? 0.8 : 0.3, seen: isNamed && (speaks || notices.length + asOne.length > 0) },
      { points: speaks || !nearAny(soft, [...named, ...notices], 12) ? 0 : 0.4, seen: soft },
      { points: isNamed ? 0 : 0.7 * atWork(text, profile), seen: voice.length + notices.length + asOne.length > 0 },
      { points: voice.length + atSchool.length ? 0 : -0.5, seen: draft.surface === 'message' && !isNamed },
      { points: 0.5, seen: draft.surface === 'bio' && states.length > 0 },
      { points: profile.school.name ? 0 : -0.6, seen: true },
      { points: -1, seen: !isNamed && (has(text, other) || otherWorld(text, profile) || (pupils.family.length > 0 && pupils.owned.length === 0) || familySigns(text).own.length > 0) },
    ], (quoted) => `${quoted} sounds like the school speaking`);
  },
});
