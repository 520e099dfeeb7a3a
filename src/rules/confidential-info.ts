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
settlement agreement, got the headship, got the job, requires improvement, (been|being|getting) taken over, (lose|losing|lost) (our|the) @fabric, (#n|@age) inspectors, inspectors (#n|@age), (predicted|target) (data|figures|grades|results) ~2 (are|awful|dire|down|is|up|were), (massage|revisit) (it|our|the|them) ~2 (data|grades)?, bail+ (the school|us) out, (everyone|parents|staff|we) (find|finding|finds|found) out
merging (ours|us|with), (bunch|folk|lot|men|people|team|visitors|women) ~3 (and|in|with) ~2 (badge+|ipads|laptop+), (call|phone) ~1 (has|just)? (arrived|came|come|happened|rang|rung), (phoned|rang|ring|rung) round ~6 (everyone|staff|tomorrow), (big|full|one day) inspection, pray for (me|us), (axe+|cut+|drop+|los+) ~3 (from|in) @subject ~5 (@subject|as well|too)
(goes|going|gone|put|went) to (the)? (board|governors|union), (barely|just|only) #n (applied|places), (books|budget|numbers|sums) (do not|doesnt|dont|wont) (add up|balance|work), (moved|moving) on by the, (alter+|chang+|cook+|fiddl+|found|massag+) ~2 (books|codes|data|grades|marks|register+|results)
(got|had|have|know|looked at|seen) ~2 (all the|our|the|their) (boundaries|grades|marks|results) ~1 (already|before|early|last night|since)?, (grades|results) (are in|arrived|came|in our) ~6 (before|cant|say|til|till|until), (can not|cant) (post|say|share|tell) ~6 (before|til|till|until), complaint ~2 (about|against|from), hr (are|have|interview+|is|meeting|want+)
interviewing (all|everyone|staff|the whole|us), @visitors ~3 @arrives, (ive|theyve|we|we have|weve) (got|had|just|just got|just had) (a|the) (phone)? (call|visit), the (phone)? call (at|came), (getting|given|got|were) (requires improvement|ri|us), =RI, (draft|provisional) (budget|data|grade|report|results|timetable), @figures ~4 @secret, embargo+
(best|lowest|worst) (in|since) (#n|country|county|ever|living|the|years), came back ~4 (bad|low|worst), (our|the) (apps|data|numbers|roll) (are|for|has|have|i saw|is) ~2, malpractice, exam board have, redundan*, new structure, consultation (begin+|clos+|on|open+|shut+|start+), section (20|47|8)
(axe+|cut+|go|going|los+|made|making|shed+) ~2 (jobs|post|posts|roles|staff|tas|teachers), #n (jobs|posts), (heads|jobs|posts|roles|staff|tas|teachers|three|two) (are)? (at risk|being cut|cut|for the chop|going|to go), (arent|not|wont) (be)? replac+ ~1, (are|been|being|gets|getting|is|to be|were) (axed|closed|closing|merged|shut down|sold), sold (for|off|to) (flats|housing)
clos+ (down)? (at|for good|next), (axing|clos+|merg+|shut+) (our|the|us) ~2 (base|hub|site|unit|with), (handed|handing|put) (it|mine|theirs)? in (after|at|before|last|on|this), (telling|tells|told) (parents|staff|them|us) @day, no permanent (jobs|posts), told us to (bin|change|hide|lose|stop), (been|was|were) cleared (by|in|of)
(base|department|hub|school|site|unit) (are|is|to|will) (be|clos+|close|go|going|merge|shut+), (in|into) the red, deficit, budget (cut|cuts|gap|hole|papers), (grand|k|million) (down|hole|over|short), (heads|her|his|their) salary, lost #n (kids|staff|teachers), signed off, off with (anxiety|depression|her|his|stress), off on the sick, (hand+|put) in (her|his|their) notice
(asked|forced|made|told) to (go|leave|resign), (resign+|suspended) (after|at|by|from|on|over)?, under investigation, lado, paid ~1 (off|to go), on capability, (given|got|had) (a|her|his) ~1 warning, (by|from|with) =HR, (got|has) (a|the) (head|new) ~1 (at|job), how ~3 (was|were) appointed
`);
/** What is known of a person: care, health, police, family. */
const care = phrases(`
permanently excluded, (her|his|their) (brother|dad|father|gran|mam|mother|mum|nan|sister) ~1 (died|dying|in hospital|killed|passed), (buried|losing|lost) (her|his|their) (baby|brother|dad|gran|mam|mum|nan|sister), (hasnt|havent|not) (heard from|seen) (her|his|their) (dad|mam|mum|parents), go easy on (her|him|the|them), (came|come|comes|go|goes|going) ~1 hungry, i keep ~3 desk for (her|him|them)
court (case|date|hearing|order), (going|gone|living|moved|sent|staying) ~1 (at|in with|to|with) (her|his|their)? (aunties|dads|foster*|mums|nans), (do not|dont|never|not to) mention ~1 (dad|her|his|home|mum), police ~3 (her|his|their) (computer|house|laptop|phone), marks (on|round) (her|his), bruis+ ~2 (arm|back|eye|face|leg|neck), arson, duty (desk|team), yot, tag
(off|on) (her|his) meds, (barely|isnt|not|stopped|wasnt) eating, (be|been) ~1 (hit|hurt), nowhere to (go|live|sleep), no (bed|food) (at|in|to), scared (of her|of his), (cant|doesnt|wont) (go home|live), seen for (adhd|autism), (got|had|has|have) ~1 (cancer|epilepsy), =LAC, =CP, (away|removed|taken) from (dad|home|mum|parents), (been|go|goes|going|gone|put|taken|went) into care
foster (care|carer|carers|family|mum|placement), placement+ (broke+|broken|down|has|is|since), placed (in|with), social (care|worker+), child protection, (cin|cp|lac|safety) plan, safeguarding (concern|file|form|issue|lead|log|meeting|note+), suicid*, cutting (again|herself|himself|themselves), sexual*, abus*, dv, fgm, custody
(ambulance|camhs|paramedics|police|social services) (again|are|at|been|came|have|in|rang|round|today|took|turned|were), police (had|have|were), knife, drugs, (for|her|his|sell+|smok+|with) weed, dealing, black eye, (boyfriend|brother|dad|mum) (beats|hit|hits|hurts) (her|him|them), (passed|reported) (it|this) ~1 to the (dsl|lead)
off (til|till|until) (christmas|easter|january|september|summer), sleeping (in|on) (a|her|his|the|their) (car|floor|sofa), refugee+, deport*, (back in|in|out of|went) ~1 (inside|jail|nick|prison|rehab), terminal, =EHCP, diagnos*, (asd|epilepsy|fas|fasd|pda|ptsd), type (1|one), inhaler, (her|his|their) tablets, respite, meds, seizure+, hiv, (got|has|have|s) ~2 cancer
cancer+ (again|back|is), ivf, (in|into|to) hospital, (isnt|not) good news, (in|keep) ~4 prayers, transition+ (from|to), trans, kicked out (for|of), (#Name|her|his|their) exclusion, been (let go|reported), (announcement|decision|letters|minutes) (are|come|comes|friday|go|goes|is|isnt|monday|not|thursday|tomorrow|tuesday|wednesday)
(staff|we) (were)? told (but not|last night|on friday|this morning|today|yesterday), (families|kids|parents|staff) (arent|do not|dont|hasnt|havent|not) (been|being|know|told), (no|not one) (family|parent|parents|staff|teacher) ~2 told, told ~2 but not (families|parents|staff), (on|saw) (#Name|her|his|the) (desk|screen), saw (it|the list) (in|on)
`);
/** The surest of them: no one outside would say it so. */
const certain = phrases(`
settlement agreement, (call|phone) ~1 (has|just)? (arrived|came|come|rang|rung) ~4 (at #n|in|monday|thursday|tomorrow|tues*|wednesday|weds), (call|phone) ~1 (has|just)? (came|come|rang|rung), (cant|not allowed to) (post|say|tell) ~8 (gcse+|grades|results), (grades|results) ~8 cant (post|say|tell), (ive|we|we have|weve) (got|had|just got|just had) the (phone)? call, got the call
(estyn|hmi|inspectors|ofsted) ~3 (arrived|called|coming|friday|in|monday|rang|thursday|tomorrow|tuesday|wednesday), section (5|8) ~3 (monday|today|tomorrow|tuesday|weds), (given|got|graded|rated) (us)? ri, removed from (home|mum), foster mum, safeguarding (concern|file|log|meeting), social (services|worker|workers)
`);
/** Traces of inside matters: two of them, or one and another clue. */
const maybe = phrases(`
applied for ~2 (job|post), budget, inspection, condemned, failed, sick, cancer, hospital, police, autism, salar*, pay us, payout, borrow+, debt+, bills, poorly, mental health, anxiety, depressed, interviews, already (decided|picked), minutes, committee, court, changed ~2 surname, wets, happened at home, contract+, cash, stolen, =HR, hr, union+, fsm, camhs, warning
`);
/** The public debate: anybody's opinion. */
const debate = phrases(`
at the council, drains, ofsted (are a|has to|have to|is a|must|need|needs|reports|should), government+, dfe, labour, mps, campaign+, awareness (day|month|week), world (autism|down|mental) ~3, #n years ago, every (child|primary|school), my (own)? (adhd|anxiety|aunt+|autism|brother+|cat|dad|daughter|dog|friend+|gp|husband|mam|mate+|meds|mum|nan|sister+|son|uncle|wife)
`);

/** People spoken of, and "we" as those inside say it. */
const someone = phrases('we, weve, were, us, our, he, she, they, hes, shes, theyre, theyve, hed, his, her, their, him, them, ni, nhw');

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
