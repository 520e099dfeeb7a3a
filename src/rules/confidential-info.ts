/** Something known only through the job: inspections, results, staffing, money, safeguarding, health. */
import { defineRule } from '../model.ts';
import { familySigns } from '../text/families.ts';
import { hush } from '../text/feelings.ts';
import { find, has, phrases } from '../text/phrases.ts';
import { ownPlace } from '../text/place.ts';
import { pupilSigns } from '../text/pupils.ts';
import { introduction, schoolTalk } from '../text/school-day.ts';
import { staffSigns } from '../text/staff.ts';
import { weigh } from '../text/weigh.ts';

const rule = { id: 'confidential-info', topic: 'confidential-info' } as const;

/** Inside matters that hardly need another clue. */
const plain = phrases(`
inhaler, (had|having) a (seizure|fit), pass it on, things at home, off rolling, exclusions have, before the census, (report|letter|results) (out|due|published) (next|this|on) ~1, we failed, been sectioned, sectioned, using again, sleeping in (the|a|his|their) car, paid (him|her|them) (off|to go), go quietly, (losing|lose) the (pool|field|library|nursery|unit|sixth form), getting rid of (the|our) ~2, exam board have, it was on (his|her|the) (screen|desk), decided to close
budget papers, scrapping ~3 (base|unit|class|post|role|department|nursery|pool|provision|library|counsellor), (not one|no) (family|parent|staff|teacher) ~2 told, left on the (copier|photocopier|printer|desk), saw (it|the list|the email|the letter) in, to save (#nk|#n)
scan results, biopsy, test results, isnt good news, not good news, bad news from the (hospital|doctor|doctors|consultant), in (your|our) prayers, (keep|keeping) ~6 (prayers|thoughts), (in|into) hospital, intensive care, a stroke, heart attack, mini stroke, miscarr*, ivf, hysterectomy, stoma, dialysis
inspectors, inspector, (making|made|make) ~4 redundant, redundant, (is|are|being|been|been told were|were|to be) (sold|axed|merged|closing|closed down|shut down|taken over|restructured|tuped|outsourced), sold (for|to|off) (housing|developers|flats|the), closing (down)? (at|in|next|for good), is closing, (nursery|school|unit|sixth form|site|department|hub|base) (is|are|to|will) (close|be closing|closing|shutting|going|be shut|be sold|merge|be cut|be axed), under investigation, settlement agreement, (off|gone) with (his|her|their) nerves, nervous breakdown, breakdown, (mum|mam|dad|mams|mums|dads|nan|she|he|hes|shes|her mum|his mum|his dad|her dad) (has|s|got|have|has got|is got)? (cancer|ms|leukaemia|tumour|hiv|dementia|a tumour|bipolar|schizophrenia|hepatitis|a brain tumour|weeks to live), been (suspended|sacked|arrested|sectioned|excluded|diagnosed|taken into|given notice|escorted off|marched off|reported|sent home|let go|paid off|moved on|asked to leave|cautioned|charged), escorted off, marched off, walked off site, (minutes|report|results|figures|data|list|plans|announcement|decision|news|job|letters) (are|is|isnt|arent|not|go|goes|come|comes) (not)? (out|public|announced|until|til|till|on|friday|monday|thursday|tuesday|wednesday|going out|home) , announcement (friday|monday|tomorrow|next|on|is|thursday|tuesday|wednesday|to follow|coming), provisional (results|data|figures|timetable|budget), exam (malpractice|cheating|leak), malpractice, grades (are|have been|were) (changed|inflated|fiddled|altered|leaked), (sats|gcse|a level|phonics|results) (scores|results|papers|grades)? (are in|are bad|are awful|are amazing|are the worst|were opened|got opened), worst in years, best in years, payroll, salary (of|is), pay (scale|cut|freeze|grade), (he|she|theyre|hes|shes) on (#nk|a support plan|capability|a final warning|thin ice|a cp plan|child protection|a child protection plan|cin|a part time timetable|the sen register|the at risk register|the spectrum|medication|meds|the pathway|a tag|bail), child protection plan, at risk register, strategy meeting, core group, conference (today|for|about|on) , case conference, tac meeting, laptop (was|were|taken|seized), (police|social services|social worker|lado|cps|mash|camhs|ambulance|paramedics) (in|came|took|were|are|at|been|have|again|involved|today|rang|turned), took the (baby|kids|children|boy|girl), (taken|took) (off|away) (her|him|them|from), overdosed, tried to (kill|hang|take), cutting (herself|himself|themselves|again), cut marks, bruises (on|all), hand print, black eye, sleeping (in|on) (the|a) (car|sofa|floor), evicted, hostel, (womens)? refuge, food bank, hasnt eaten, not (fed|eating|been fed), placement (is|has|broke|breaking|broken), fourth (move|placement), third (move|placement), adopted, adoption, asylum, undocumented, in prison, on remand, on tag, weeks to live, got the all clear, transition* (from|to) , gender, pronouns, (mae)? (estyn|arolwg|arolygwyr) (yn|wythnos|dydd), (staff|we) (were)? told (this morning|today|yesterday|last night|at briefing|at break|on friday), parents (dont|do not|havent|not|arent) (know|been|being told|told), peidiwch (deud|dweud), paid (deud|dweud)
(ofsted|estyn|hmi|inspectors|the inspectors|section 8|isi|inspection) ~3 (in|are in|coming|here|tomorrow|called|rang|ringing|confirmed|week|monday|tuesday|wednesday|thursday|friday|mon|tues|weds|thurs|arrived|turned up|next|landed|tmrw|been|call|phoned|due|window|due any day|went well|went badly|verdict|feedback|result|grade|graded|given us|gave us|said|told|tues)
(weve|we have|we) (had|got|just had|just got) (the call|the phone call|ofsted|estyn|a visit|inspectors|hmi), the (call|phone call) (came|has come|at), had the call, got the call, (graded|got|getting|been given|given|were|rated|judged) (ri|inadequate|requires improvement|special measures|serious weaknesses), =RI, requires improvement, special measures, (draft|provisional) (report|results|grade), report (isnt|not) (out|published), (results|figures|report|data|scores|grades|news) ~4 embargo*, embargo (til|till|until|lifts|lifted on|ends)
redundanc*, redundancy consultation, restructur*, consultation (opens|starts|begins|on), at risk letter*, at risk of redundancy, section 188, posts (going|to go|at risk|cut), (jobs|posts|tas|staff|roles) (are going|going|to go|being cut|to be cut|at risk|for the chop|getting the chop), voluntary redundancy, in the red, deficit, budget (hole|gap|cut|deficit|meeting|shortfall), hole in (the|next|our|this) ~3 budget, (grand|thousand|#nk|k|million) (in the red|deficit|short|overspent|hole|over budget|in debt), overspen*, going bust, (cant|cannot) make payroll, licensed deficit, (shut|close|closing|shutting|axe|axing|scrap|scrapping|merge|merging|sell|selling|lose|losing) (the|our|us|down) ~2 (sixth form|nursery|school|site|unit|department|campus|field|us|music|drama|pool|building), merging with, being (taken over|academised|rebrokered|merged|closed), rebroker*, academis*, joining a trust, joining the trust
gardening leave, signed off (sick|with|till|until|for)?, signed off, off with (stress|depression|anxiety), off sick again, long term sick, (handed|handing|put) in (his|her|their) notice, (resigned|resigning|leaving|off) (at|by|from|before|come|in) (easter|christmas|summer|half term|july|with), suspended (pending|from|after|on full pay), under investigation, being investigated, =LADO, lado, allegation, allegations, disciplinary, settlement agreement, paid off, non disclosure, an nda, capability (process|plan|procedure), support plan, compromise agreement, grievance, tribunal, whistleblow*, (is|shes|hes|got|been) pregnant, headship elsewhere, a headship, (got|has) (a|the) (new job|job|deputy job|headship) (at|elsewhere|in|somewhere), appointed the new, new head is, affair with, having an affair, on the drink, the drink, failed (her|his|their) (ect|nqt|induction|probation), not renewing, contract not renewed, =TLR taken
=LAC, looked after, removed from (mum|home|the family|parents|dad), (taken|go|going|goes|went|gone|put) into care, in care, foster (placement|carers|care), placements since, social (worker|workers|services|care), child protection, cp plan, cin plan, child in need (plan|meeting)?, section 47, early help, safeguarding (disclosure|concern|referral|issue|lead|meeting), disclosed, disclosure, made a disclosure, cpoms, mash (referral|team|call), referral to, self harm*, self harming, suicide note, suicidal @kid, suicidal, overdose, county lines, groom*, sexual*, abus*, domestic violence, dv, fgm, prevent referral, court order, injunction, not allowed contact, police (were|are|came|have been|been|in) (in|again|called|round)?, knife, blade, weapon, drugs, dealing, arrested, cuffed, ehcp, ehcps, =EHCP, idp, diagnos*, autism diagnosis, (asd|adhd|autistic|dyslexic|epileptic|epilepsy|asthma|diabetic|tourettes|odd|pda|fasd|fas|selective mute|ptsd) , adhd, camhs, medication, meds, tablets, ritalin, melatonin, epipen, seizure, seizures, peg fed, peg feed, tube fed, catheter, continence, terminal, terminally ill, chemo, leukaemia, life limiting, palliative, end of life, eating disorder, anorex*, pregnant, permanently excluded, perm ex, permex, managed move, off rolled, off rolling, off roll, part time timetable, pupil premium, free school meals, fsm, no recourse, asylum, homeless, refuge, temporary accommodation, food parcel*, respite, (dad|mum|mam|stepdad) (is|s|was|in|has been|back) (in)? (prison|inside|jail|nick|rehab|hospital|a coma)
(sats|gcse|a level|ks2|ks1|phonics|mock|our) (results|data|scores|papers|grades) ~4 (embargo|before|early|under|secret|leaked|are in|arent public|not out|worst|lowest|down|dropped|tuesday|thursday), (lowest|worst|best) (results|progress|attendance|attainment) (in|ever|since), progress 8 (of|is|has), our (data|results|numbers|roll|admissions|attendance) (is|are|have|has), numbers (are|have) (down|dropped|fallen), undersubscribed, only #n (kids|children|pupils|first choices|applied|applications), lost #n (staff|teachers|kids|pupils), #n (staff|teachers) (have)? (left|leaving|gone|resigned|quit), (staff|teachers|people) (have)? (left|gone|resigned|quit) since, (teacher|physics|maths) ~3 taught (by|off) (cover|whoever|supply|a worksheet), (malpractice|cheating|tampered|helped them|changed answers) , data breach, left (the|a) ~3 (on the bus|on the train|in the pub), usb stick, password for, wifi password, door code, gate code, alarm code, (heads|trusts|schools) (password|login)
`);
/** The surest of them: no one outside would say it so. */
const certain = phrases(`
(weve|we have|we|ive) (had|got|just had|just got) (the call|the phone call), had the call, got the call, (ofsted|estyn|hmi|inspectors) ~3 (in|are in|coming|rang|called|tomorrow|arrived|week|monday|tuesday|wednesday|thursday|friday|phoned), section (8|5) ~3 (confirmed|tomorrow|weds|monday|tuesday|today), (graded|got|given|rated|judged) (ri|inadequate|requires improvement), special measures, requires improvement, results ~4 embargo*, gardening leave, =LADO, lado, =LAC, looked after @kid, child protection, ehcp, ehcps, removed from (mum|home), foster (placement|carers|carer|mum), safeguarding (disclosure|referral|meeting|concern|issue), redundancy consultation, posts at risk, settlement agreement, permanently excluded, permex, managed move, social (worker|services|workers), at risk letters, section 188, capability procedure, cp plan, cin plan
`);

/** Inside matters only when something else says so. */
const maybe = phrases(`
results, budget, ofsted, estyn, inspection, sick, stress, notice, cancer, hospital, ill, police, autistic, autism, excluded, exclusion, suspended, off work, leaving, left, cuts, job, jobs, salary, salaries, pay, paid, grand, poorly, pregnant, mental health, anxiety, depressed, mould, asbestos, raac, flood, leak, appointment, interviews, meeting, governors meeting, minutes, complaint, data, email, emails, attendance, medical, condition, therapy, counselling, court, custody, prison, bruises, bruise, marks on, smelt of, smells of, hungry, no coat, same clothes, unwashed, nits, bank account, invoice*, procurement, contract, bid, land, sale of
`);
/** The public debate: anybody's opinion. */
const debate = phrases(`
abolish, reform, ofsted (should|is a|are a|need|needs|reports|ratings|has to|have to|must), scrap ofsted, government, minister, education secretary, dfe, the tories, labour, mps, petition, nationally, the sector, campaign, awareness (day|week|month), world (autism|down|mental) ~3, charity, fundrais*, #n years ago, as a kid, my (own)? (diagnosis|adhd|autism|anxiety|gp|dad|mum|mam|nan|husband|wife|son|daughter|eldest|youngest|sister|brother|dog|cat|meds|tablets|medication)
`);

export default defineRule({
  ...rule,
  read(draft, profile, text) {
    const inside = find(text, plain);
    const quiet = find(text, hush);
    const some = find(text, maybe);
    if (inside.length + quiet.length === 0) return [];
    const staff = staffSigns(text, profile);
    const pupils = pupilSigns(text);
    const homes = familySigns(text);
    const people = staff.known.length + staff.leaders.length + staff.roles.length + pupils.owned.length + pupils.classes.length + homes.plain.length + homes.named.length > 0 || (draft.surface !== 'post' && has(text, introduction));
    const loosely = pupils.loose.length + homes.loose.length + staff.firstNames.length > 0;
    const talk = has(text, ownPlace) ? 1 : schoolTalk(text, profile);
    const ours = has(text, voice);
    return weigh(rule, text, [
      { points: 1, seen: inside },
      { points: 0.5, seen: has(text, certain) },
      { points: 0.5, seen: inside.length > 1 },
      { points: inside.length ? 1 : 0.6, seen: quiet },
      { points: 0.5, seen: quiet.length > 0 && some.length > 0 && inside.length === 0 },
      { points: 0.9, seen: people },
      { points: people ? 0 : 0.4, seen: loosely },
      { points: talk === 1 ? 0.8 : talk ? 0.2 : 0, seen: true },
      { points: 0.2, seen: ours },
      { points: profile.school.name ? 0 : -0.5, seen: true },
      { points: 0.2, seen: draft.surface === 'message' && inside.length > 0 },
      { points: -1.8, seen: has(text, debate) || pupils.family.length > 0 },
    ], (words) => `${words} may be known only through the job`);
  },
});

/** "We" and "us", as those inside say it. */
const voice = phrases('we, weve, were, us, our, we are');
