/** Something known only through the job: inspections, results, staffing, money, safeguarding, health. */
import { defineRule } from '../model.ts';
import { atWork } from '../text/at-work.ts';
import { familySigns } from '../text/families.ts';
import { hush } from '../text/feelings.ts';
import { otherWorld } from '../text/other-worlds.ts';
import { find, has, nearAny, outside, phrases } from '../text/phrases.ts';
import { pupilSigns } from '../text/pupils.ts';
import { introduction } from '../text/school-day.ts';
import { staffSigns } from '../text/staff.ts';
import { weigh } from '../text/weigh.ts';

const rule = { id: 'confidential-info', topic: 'confidential-info' } as const;

/** The school's own business: inspection, results, posts, money, discipline of staff. */
const business = phrases(`
(@age|#n) inspectors, inspectors (@age|#n), (predicted|projected|forecast|target) (grades|results|data|figures) ~2 (are|were|is|down|dire|awful|up), (revisit|massage|adjust|inflate|tweak) (them|the|our|it) ~2 (grades|figures|data|predictions)?, bail+ (us|the school) out, (staff|parents|we|everyone) (find|finds|found|finding) out, (merging|merged|merge) (us|with|ours), 
(visitors|people|men|women|suits|strangers|guests|folk|team|bunch|lot) ~3 (with|and|in) ~2 (clipboard+|laptop+|lanyard+|badge+|id badges|grey suits|ipads), (phone|call) ~1 (has|just)? (rung|rang|come|came|arrived|landed|happened), (ring|rang|rung|phoned) round ~6 (tomorrow|staff|everyone|us all), (big|full|two day|one day) inspection, pray for (me|us), (los+|cut+|axe+|axing|drop+|scrap+) ~3 (from|in) @subject ~5 (@subject|too|as well|entirely), (the)? whole of (@subject|humanities|languages|the arts|sixth form), (goes|going|went|gone|put) to (the)? (board|governors|trustees|union|finance committee), first (choices|preferences), (only|just|barely) #n (applications|first choices|first preferences|on roll|applied|starters|in reception|places), (books|budget|sums|numbers) (wont|dont|doesnt|do not) (balance|add up|work), (moved|moving) on by the, (found|fiddl+|massag+|cook+|chang+|alter+) ~2 (attendance|register+|codes|data|figures|results|books|marks|grades), (seen|got|know|had|looked at|in our inboxes|have) ~2 (the|our|their|all the) (grades|results|marks|boundaries) ~1 (already|early|before|at midnight|last night|since)?, (grades|results) (landed|arrived|came|are in|in our) ~6 (cant|until|til|till|before|say), (cant|can not|not allowed to|arent allowed to) (say|tell|post|share) ~6 (until|till|til|before), complaint ~2 (about|against|from), hr (are|is|have|want+|meeting|interview+), interviewing (us|all|everyone|staff|the whole)
@visitors ~3 @arrives, inspector+, (weve|we have|we|ive|theyve) (had|got|just had|just got|just) (the|a) (phone)? (call|visit), had the call, got the call, the (phone)? call (came|has come|at), (graded|got|getting|given|were|rated|judged) (us|ri|inadequate|requires improvement|special measures), =RI, requires improvement, we failed, (draft|provisional) (report|results|grade|data|figures|timetable|budget), @figures ~4 @secret, embargo+, (worst|lowest|best) (in|since) (the|years|ever|#n|county|country|living), came back ~4 (worst|lowest|low|bad), (our|the) (data|numbers|roll|admissions|attendance|apps|applications) (is|are|have|has|for|i saw) ~2, against a =PAN, =PAN of, undersubscribed, malpractice, exam board have, off roll+, off rolling, before the census, exclusions have
redundan*, restructur*, (new|staffing) structure, consultation (open+|start+|begin+|shut+|clos+|on), section (8|47|20), (cut+|los+|axe+|axing|scrap+|shed+|go|going|making|made|getting rid of) ~2 (posts|jobs|staff|roles|post|tas|teachers|the (sixth form|nursery|unit|base|library|counsellor|department|pool|field)), #n (posts|jobs|redundancies), (posts|jobs|roles|tas|staff|deputies|heads|teachers|two|three) (are)? (going|cut|being cut|at risk|for the chop|to go), (not|arent|wont) (be)? replac+ ~1, getting cut, (is|are|being|been|were|to be|getting|gets) (sold|axed|merged|closed|closing|shut down|taken over|restructured|tuped|outsourced|academised|rebrokered|scrapped), sold (for|to|off) (housing|developers|flats), clos+ (down)? (at|next|for good), decided to close, (clos+|shut+|merg+|axing) (the|our|us) ~2 (base|unit|nursery|centre|hub|provision|sixth form|site|with), (handed|handing|put) (theirs|it|mine)? in (before|after|at|on|this|last), (tells|telling|told) (them|us|staff|parents) @day, no permanent (posts|contracts|jobs), told us to (stop|lose|delete|hide|change|bin), (was|were|been) cleared (in|of|by), (nursery|school|unit|sixth form|site|department|hub|base) (is|are|to|will) (close|be|clos+|shut+|go|going|merge), (the)? merger+, rebroker*, academis*, (in|into) the red, deficit, overspen*, budget (hole|gap|cut|cuts|deficit|shortfall|papers), hole in ~3 budget, (grand|#nk|k|million) (in the red|short|overspent|hole|over|in debt|down), payroll, salary of, (his|her|their|heads) salary, lost #n (staff|teachers|kids|pupils)
gardening leave, signed off, off with (stress|depression|anxiety|his|her|nerves), off sick again, (off|gone off) on the sick, (hand+|put) in (his|her|their) notice, (told|asked|made|forced) to (resign|go|leave), (resign+|suspended) (from|over|by|at|pending|after|on)?, under investigation, =LADO, lado, disciplinary, settlement agreement, paid off, paid ~1 (off|to go), go quietly, on capability, support plan, formal warning, (got|had|given) (a|her|his) ~1 warning, grievance, tribunal, whistleblow*, walked (off site|to (his|her|their) car), (by|from|with) =HR, a headship, (got|has) (a|the) (new|deputy|headship|head) ~1 (job|at|elsewhere), how ~3 (was|were|came to be) appointed, breakdown, pregnant
`);
/** What is known of a person: care, health, police, family. */
const care = phrases(`
(his|her|their) (mum|mam|dad|nan|gran|grandad|brother|sister|mother|father|stepdad) ~1 (died|dying|passed|has cancer|killed|took (his|her) own|is ill|in a hospice|in hospital|was stabbed|walked out), (lost|losing|buried) (his|her|their) (mum|mam|dad|nan|gran|grandad|brother|sister|baby), (hasnt|havent|not) (seen|heard from) (his|her|their) (mum|dad|mam|parents), go easy on (him|her|the|them), (go|goes|going|come|comes|came) ~1 (hungry|unwashed|without (breakfast|lunch|a coat)), i keep ~3 (drawer|cupboard|desk) for (him|her|them), 
court (order|case|hearing|date), (moved|placed|gone|going|living|staying|sent|been put) ~1 (to|with|in with|at) (her|his|their)? (aunties|aunts|nans|grans|grandparents|grandmas|dads|mums|uncles|foster*), (dont|do not|never|not to) mention ~1 (mum|dad|home|his|her|the move), police ~3 (his|her|their) (phone|laptop|house|computer|bedroom), finger marks, marks (on|round) (his|her), bruis+ ~2 (arm|face|neck|leg|back|eye), secure unit, #nhr (obs|supervision), arson, (front door|duty|assessment) (team|desk), (probation|yot|youth offending|youth justice), tag, bail, appointment ~3 breach, (on|off) (his|her) (meds|medication|tablets|insulin), (not|isnt|wasnt|stopped|hardly|barely) eating, eating disorder, (hears|hearing) voices, panic attack+, (been|be) ~1 (touched|hurt|hit|locked (in|out)|left alone|left on (his|her|their) own), nowhere to (sleep|go|live), no (food|electric|bed|heating) (in|at|to), scared (to go home|of his|of her|of going), (cant|wont|not allowed to|doesnt|isnt allowed to) (be collected|go home|see (his|her) (mum|dad)|live), (tested|screened|assessed|seen) for (autism|adhd|dyslexia), under (camhs|the mental health team|the hospital), (got|has|have|had) ~1 (epilepsy|diabetes|cancer|leukaemia|anorexia)
=LAC, =SGO, =CIN, =CP, (removed|taken|away) from (mum|home|the family|parents|dad), (taken|go|going|goes|went|gone|put|been) into care, foster (placement|carers|carer|care|mum|family), placement+ (since|is|has|broke+|broken|down|separately), placed (separately|with|in), social (worker+|services|care), child protection, (cp|cin|lac|safety|behaviour) plan, safeguarding (disclosure|concern|referral|issue|lead|meeting|log|file|note+|form), disclos*, written it up, cpoms, mash, (self|deliberate) harm*, suicid*, overdos*, cutting (herself|himself|themselves|again), groomed, grooming, sexual*, abus*, (womens)? refuge, dv, fgm, injunction, custody, (police|ambulance|paramedics|camhs|social services) (in|came|took|were|are|at|been|have|again|involved|today|rang|turned|round), police (were|had|have), knife, blade, weapon, drugs, (smok+|sell+|with|for|his|her) weed, vapes, dealing, arrested, cuffed, black eye, evicted, homeless, (stepdad|dad|mum|boyfriend|brother) (hits|hit|beats|hurts|locks|touches) (him|her|them), (passed|reported) (it|this) ~1 to the (dsl|safeguarding lead|lead), is expecting, off (till|til|until) (easter|christmas|half term|summer|september|january), hostel, food bank, food parcel+, sleeping (in|on) (the|a|his|her|their) (car|sofa|floor), adopted, adoption, asylum, refugee+, home office, deport*, undocumented, (in|back in|out of|gone to|went) ~1 (prison|inside|jail|nick|rehab), using again, sectioned, things at home, terminal, palliative
ehcp+, =EHCP, =IDP, diagnos*, (asd|autistic|dyslexic|epileptic|epilepsy|asthma|asthmatic|diabetic|diabetes|tourettes|pda|fasd|fas|selective mute|ptsd|bipolar|schizophreni*|anorexi*|bulimi*), adhd, awtist*, type (1|one), insulin, hypo, inhaler, epipen, (his|her|their) tablets, respite, medication, meds, ritalin, melatonin, seizure+, catheter, stoma, continence, dialysis, transplant, chemo, leukaemia, tumour, hiv, dementia, hepatitis, (has|got|have|s) ~2 cancer, (cancer+|cancers) (is|back|again), miscarr*, ivf, hysterectomy, (in|into|to) hospital, scan results, biopsy, (isnt|not) good news, (in|keep) ~4 prayers, transition+ (from|to), trans, gender, pronouns, permanently excluded, permex, (kicked|thrown|chucked|booted) out (of|for), (his|her|their|#Name|permanent) (exclusion|disclosure|diagnosis), been excluded, been (suspended|sacked|arrested|diagnosed|reported|let go|paid off|moved on|cautioned|charged|given notice|asked to leave), (minutes|announcement|decision|letters) (are|is|isnt|not|goes|go|come|comes|in writing|monday|tuesday|wednesday|thursday|friday|tomorrow|to follow), (staff|we) (were)? told (this morning|today|yesterday|last night|at briefing|at break|on friday|but not), (parents|families|staff|kids) (dont|do not|havent|not|arent|hasnt) (know|been|being|told), (not one|no) (family|parent|staff|teacher|parents) ~2 told, told ~2 but not (parents|staff|families), (on|saw) (his|her|the|#Name) (screen|desk), saw (it|the list|the email|the letter) (in|on)
`);
/** The surest of them: no one outside would say it so. */
const certain = phrases(`
(phone|call) ~1 (has|just)? (rung|rang|come|came|arrived) ~4 (tomorrow|in|tues*|weds|wednesday|monday|thursday|at #n), (phone|call) ~1 (has|just)? (rung|rang|come|came), (visitors|people) ~3 clipboards ~14 @day, (cant|not allowed to) (say|tell|post) ~8 (gcse+|results|grades|a levels), (grades|results) ~8 (cant|not allowed to) (say|tell|post), secure unit, social worker, court order,
(weve|we have|we|ive) (had|got|just had|just got) the (phone)? call, had the call, got the call, (ofsted|estyn|hmi|inspectors) ~3 (in|coming|rang|called|tomorrow|arrived|monday|tuesday|wednesday|thursday|friday|phoned), section (8|5) ~3 (confirmed|tomorrow|weds|monday|tuesday|today), (graded|got|given|rated|judged) (us)? (ri|inadequate|requires improvement), results ~4 embargo+, gardening leave, =LADO, lado, =LAC, =SGO, child protection, ehcp, ehcps, removed from (mum|home), foster (placement|carers|carer|mum), safeguarding (disclosure|referral|meeting|concern|log|file), redundancy consultation, settlement agreement, permanently excluded, permex, social (worker|services|workers)
`);
/** Traces of inside matters: two of them, or one and another clue. */
const maybe = phrases(`
applied for ~2 (job|post), budget, ofsted, estyn, inspect+, inspection, survey+, condemned, failed, moderat+, sick, cancer, hospital, police, autism, dyspraxi*, assessment, waiting list, excluded, suspended, salar*, wages, payslip, pay us, payout, unpaid, borrow+, debt+, bills, poorly, mental health, anxiety, depressed, mould, asbestos, raac, flood+, interviews, panel, already (picked|chosen|appointed|decided), shortlist+, minutes, committee, complaint+, grievance, attendance, therapy, counselling, court, bruise+, changed ~2 surname, smelt of, no coat, unwashed, nits, wets, soiling, happened at home, invoice+, contract+, cash, going missing, theft, stolen, stole, on report, =HR, hr, union+, pupil premium, free school meals, fsm, camhs, warning, coping, in bits, agencies, papers for
`);
/** The public debate: anybody's opinion. */
const debate = phrases(`
abolish, reform, at the council, the council are, drains, ofsted (should|is a|are a|need|needs|reports|ratings|has to|have to|must), scrap ofsted, government+, minister+, education secretary, dfe, the tories, labour, mps, petition, nationally, the sector, campaign+, awareness (day|week|month), world (autism|down|mental) ~3, charity, sponsor+, fundrais*, #n years ago, as a kid, councils, every (school|child|primary), my (own)? (diagnosis|adhd|autism|anxiety|gp|dad|mum|mam|nan|husband|wife|son|daughter|eldest|youngest|sister+|brother+|mate+|friend+|uncle|aunt+|dog|cat|meds|tablets|medication)
`);

/** People spoken of, and "we" as those inside say it. */
const someone = phrases('we, weve, were, us, our, he, she, they, hes, shes, theyre, theyve, hed, shed, his, her, their, him, them, ni, nhw');

/** "His epilepsy", "she's autistic": somebody's, and not the writer's. */
const whose = phrases('his, her, their, hes, shes, theyre, he has, she has');

export default defineRule({
  ...rule,
  read(draft, profile, text) {
    const matters = find(text, business);
    const inside = [...matters, ...find(text, care)];
    const quiet = find(text, hush);
    const traces = outside(find(text, maybe), inside);
    if (inside.length + quiet.length + traces.length === 0) return [];
    const staff = staffSigns(text, profile);
    const pupils = pupilSigns(text);
    const homes = familySigns(text);
    const people = staff.known.length + staff.leaders.length + staff.roles.length + pupils.owned.length + pupils.classes.length + homes.plain.length + homes.named.length > 0 || (draft.surface !== 'post' && has(text, introduction));
    const loosely = pupils.loose.length + homes.loose.length + staff.firstNames.length + staff.titled.length > 0;
    const held = nearAny(find(text, whose), find(text, care), 4) && pupils.family.length + homes.own.length === 0;
    const told = inside.length + quiet.length > 0;
    const talk = atWork(text, profile);
    return weigh(rule, text, [
      { points: 1, seen: inside },
      { points: 0.2, seen: matters.length > 0 },
      { points: 0.5, seen: has(text, certain) },
      { points: 0.5, seen: inside.length > 1 },
      { points: inside.length ? 1 : 0.6, seen: quiet },
      { points: inside.length ? 0.2 : 0.5, seen: traces, shown: inside.length === 0 },
      { points: inside.length ? 0 : 0.4, seen: traces.length > 1 },
      { points: told ? 0.9 : 0.2, seen: people },
      { points: told && !people ? 0.4 : 0, seen: loosely || held },
      { points: people || loosely || talk < 0.6 ? 0 : 0.2, seen: has(text, someone) },
      { points: talk === 1 ? 0.7 : talk > 0.2 ? 0.4 : talk, seen: true },
      { points: profile.school.name ? 0 : -0.5, seen: true },
      { points: 0.2, seen: draft.surface === 'message' && told },
      { points: -1.5, seen: otherWorld(text, profile) || (pupils.pets && pupils.owned.length === 0) },
      { points: -1.8, seen: has(text, debate) || (pupils.family.length > 0 && pupils.owned.length + staff.known.length + homes.plain.length + homes.named.length === 0) },
      { points: homes.plain.length + homes.named.length + pupils.owned.length > 0 ? 0 : -0.6, seen: homes.own.length > 0 && pupils.family.length === 0 },
    ], (words) => `${words} may be known only through the job`, inside.length ? 'sure' : 'likely');
  },
});
