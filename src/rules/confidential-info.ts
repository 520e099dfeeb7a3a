/** Something known only through the job: inspections, results, staffing, money, safeguarding, health. */
import { defineRule } from '../model.ts';
import { atWork } from '../text/at-work.ts';
import { familySigns } from '../text/families.ts';
import { hush } from '../text/feelings.ts';
import { nation } from '../text/nation.ts';
import { otherWorld } from '../text/other-worlds.ts';
import { find, has, nearAny, outside, phrases } from '../text/phrases.ts';
import { pupilSigns } from '../text/pupils.ts';
import { introduction } from '../text/school-day.ts';
import { cover, glimpsed, ownSecrets, sworn } from '../text/secrecy.ts';
import { staffSigns } from '../text/staff.ts';
import { weigh } from '../text/weigh.ts';

const rule = { id: 'confidential-info', topic: 'confidential-info' } as const;

/** The school's own business: inspection, results, posts, money, discipline of staff. */
const business = phrases(`
=LADO, =RI, (alter+|chang+|cook+|fiddl+|found|massag+) ~2 (books|codes|data|figures|grades|marks|register+|results),
(arent|not|wont) (be)? replac+ ~1, (are|been|being|gets|getting|is|to be|were) (axed|closed|closing|merged|sold|taken over),
(asked|forced|made|told) to (go|leave|resign), (axe+|axing|cut+|go|going|los+|made|making|scrap+|shed+) ~2 (jobs|post|posts|staff|tas|teachers),
(axe+|cut+|drop+|los+) ~3 from @subject,
(base|hub|school|site|unit) (are|is|to|will) (be)? (clos+ (down|for good|in|next)|go|going|shut+ (down|for good)), (been|was|were) cleared (by|in|of),
(best|lowest|worst) (in|since) (#n|country|county|ever|living|the|years), (books|sums) (dont|wont) (add up|balance),
budget (cut|cuts|gap|hole|papers), (by|from|with) =HR, (call|phone) ~1 (has|just)? (arrived|came|come|happened|rang|rung),
came back ~4 (bad|low|worst), (cant|not allowed to) (post|say|share|tell) ~6 (before|til|till|until), clos+ (down for good|next (summer|term|year)),
(clos+|shut+) (our|the|us) ~2 (base|hub|site|unit|with), complaint ~2 (about|against|from), consultation (begin+|clos+|on|open+|shut+|start+),
deficit, (draft|provisional) (budget|data|figures|grade|report|results|timetable), exam board have, @figures ~4 @secret, (getting|given|got|were) ri,
(given|got|had) (a|her|his) ~1 warning, (goes|going|gone|put|went) to (the)? (board|governors|union),
(got|had|have|know|looked at|seen) ~2 (all the|our|the|their) (boundaries|grades|marks|results) ~1 (already|before|early|last night|since)?,
(got|has) (a|the) (head|headship|new) ~1 (at|elsewhere|job), (contract+|hours|pay) ~1 (cut|down|dropp+|go+|halv+|reduc+) ~1 (by|from|to) #n, (hand+|put) ~1 (her|his|their) notice (in)?, (#n|@age) ~2 (staff|tas|teachers) down, (estyn|eti|hmie|ofsted) (are|has|have|is|just|s)? ~1 (called|coming|due|here|phoned|rang|ringing|rung|tomorrow), sell+ (off)? (our|the) (field|land|playing field|pool|site), (facing|for|getting|got|given) the (axe|boot|bullet|chop|push), (#n|@age|down) ~2 on roll, (inspector|inspectorate|inspectors|moderator) (are|is|arriv+|coming|comes|due|in),
(kept|keep|keeping|left|leave) ~3 (off|out of) the ~1 (minutes|record|register|report), embargoed, (million|#n m|deep) in the (hole|red),
(heads|jobs|posts|staff|tas|teachers|three|two) (are)? (cut|going|to go), hr (are|have|interview+|is|meeting|want+), inspectors (#n|@age|arriv*|@day),
interviewing (all|everyone|staff|the whole|us), (in|into) the red,
(ive|theyve|we|we have|weve) (got|had|just|just got|just had) (a|the) (phone)? (call|visit), lado, (lose|losing|lost) (our|the) @fabric,
lost #n (kids|staff|teachers), malpractice, (moved|moving) on by the, #n (jobs|posts), no permanent,
(#n|@age) inspectors (#n|@age|all|are|for|from|here|in), off on the sick, off roll+, off with (anxiety|depression|her|his|stress), on capability,
(our|the) (apps|data|numbers|roll) (are|for|has|have|i saw|is) ~2, paid ~1 (off|to go), (phoned|rang|rung) round ~6 (everyone|staff|tomorrow), redundan*, requires improvement,
(resign+|suspended) (after|at|by|from|on|over)?, section (20|47|8), settlement agreement,
signed off (again|for|indefinitely|sick|til|till|until|with), (telling|tells|told) (parents|staff|them|us) @day, the (phone)? call (at|came),
told us to (bin|change|hide|lose|stop), under investigation
`);
/** What is known of a person: care, health, police, family. */
const care = phrases(`
=CP, =EHCP, =LAC, =SGO, abus*, adhd,
(ambulance|camhs|paramedics|police|social services) (again|are|at|been|came|have|in|rang|round|today|took|turned|were),
(announcement|decision|letters|the minutes) (are|come|comes|friday|go|goes|is|isnt|monday|not|thursday|tomorrow|tuesday|wednesday), arrested, arson,
(asd|asthma|bipolar|epilepsy|fas|fasd|pda|ptsd), (angelman|downs|edwards|rett|tourettes|turners|williams|#Name) syndrome, chromosom*, cystic fibrosis, duchenne, fragile x, hydrocephal*, muscular dystrophy, prader willi, spina bifida, brittle bone+,
(@she|#Name is|#Name) (is|s)? expecting, (@age|eleven|#n) weeks (gone|pregnant), (away|removed|taken) from (dad|mum|parents), removed from home, awtist*,
(back in|in|out of|went) ~1 (inside|jail|nick), bail, (barely|isnt|not|stopped|wasnt) eating, (been|go|goes|going|gone|put|taken|went) into care,
black eye, (cant|mustnt|not allowed to|shouldnt) (collect|pick up) (#Name|her|him|them)?, (had|got|having) the police (in|out|round), (held|hold|holding|restrain+) (#I|her|him) (again|down|for), not meant to be (here|in the house|living|near|there), done a (flit|runner), payoff, (buried|losing|lost) (her|his|their) (baby|brother|dad|gran|mam|mum|nan|sister), (came|come|comes|go|goes|going) ~1 (hungry|unwashed),
cancer+ (again|back|is), chemo, child protection, (cin|cp|lac|safety) plan, court (case|date|hearing|order), cpoms, custody,
cutting (again|herself|himself|themselves), deport*, diagnos*, (do not|dont|never|not to) mention ~1 (dad|her|his|home|mum), drugs, dv,
ehcp+, (families|kids|parents|staff) (arent|do not|dont|hasnt|havent|not) (been|being|know|told), fgm, (for|her|his|smok+) weed,
foster (care|carer|carers|family|mum|placement), go easy on (her|him|the|them), (got|had|has|have) ~1 cancer, (got|has|have|s) ~2 cancer,
(hasnt|havent|not) (heard from|seen) (her|his|their) (dad|mam|mum|parents), (her|his|their) tablets, hiv, hostel, hypo, inhaler,
(in|keep) ~4 prayers, (isnt|not) good news, kicked out (for|of), (a|had|her|his|pulled|the) knife, knife (at|in|on|was),
marks (on|round) (her|his), mash, meds, nowhere to (go|live|sleep), (no|not one) (family|parent|parents|staff|teacher) ~2 told,
off (til|till|until) (christmas|easter|september|summer), (off|on) (her|his) meds, (on|saw) (#Name|her|his) (desk|screen), to the (dsl|lead),
permanently excluded, placement+ (broke+|broken|down|has|is|since), police (had|have|were), refugee+, respite,
safeguarding (file|form|issue|lead|log|meeting|note+), saw it (in|on), sectioned, seizure+, sexual*,
sleeping (in|on) (a|her|his|the|their) (car|floor|sofa), social (care|worker+),
(staff|we) (were)? told (but not|last night|this morning|today|yesterday), suicid*, on (a)? tag, terminal, told ~2 but not (families|parents|staff),
type (1|one), (a|had) weapon, yot
`);
/** The school's affairs as they are spoken of before anyone outside knows. */
const affairs = phrases(`
(ad|advert) (goes|is|went) (live|out|up), =DBS, (band|board|governors) (minutes|papers|reports), (be|been|being|get+|got) inspected, capability (hearing|meeting|plan|procedure|process), contract+ ~3 (ended|ending|expir*|renew+),
(for|not for) attribution, gtcs, (had|has|have|getting|got) ~1 severance, (k|grand|million|thousand) (down|over|short), on (a|another) ~1 support plan, press release not,
(referred|reported) to the (gtcs|police|tra|trust|union), reserves (are|gone), risk register, (take|taken|taking|took) (the|voluntary) (package|redundancy|severance), academis+, asbestos, auditor+, (be|been|get|getting|got|was) (escorted|marched|walked) (off|out),
(biopsy|lump) result+, bomb (hoax|scare|threat), budget (meeting|was), (building|field|land|school|site) ~2 sold, (carbon monoxide|gas) leak,
(ceiling|roof|wall) (came|down|fallen|fell), chang+ the locks, class+ ~4 (become|into) (#n|@age|one), class gone,
(clear+|empt+) ~1 (desk|locker|office), (control|exam|ofqual|jcq|exam board) ~3 investigat+, (cordon+|fenc+|prop+|rop+|tap+) off,
(data|figures|mocks|outcomes|predictions|scores|survey) ~3 (awful|back|bad|dire|dreadful|grim|poor|rubbish|shocking|terrible), disciplinary, evacuat*,
fail+ ~2 (check|inspection|safety), gardening leave, (after|during|formal|her|his|lodged|raised|that|the|their) ~1 grievance,
(hr|human resources) (asked|came|got|has|have|number+|rang|said|sent), hoax, (hole|gap) (is|of),
(hmie|inspectors|inspectorate|isi) ~3 (been|booked|called|coming|due|here|in|phoned|rang|rung|staying|told|touch), #n (combined|for the basics),
(interviews|interview is|interview on) (@day|mon|tues|weds|thurs|fri),
(got|has|shes|hes) ~2 (interview|interviews) ~3 (@day|fri|mon|thurs|tues|weds|week),
(job|post|role) ~1 (advertised|at risk|deleted|doesnt exist|goes|gone|going), (join+|leav+) (a|another|the) ~1 (academy|mat|trust), legal action,
legionella, lock+ before, (lawyer+|solicitor+) (involved|letter),
(lose|losing|lost|shed+) (#n|@age|another) ~2 (class+|job+|post+|staff|tas|teacher+), merg+ (ours|the|us|with),
next years (budget|classes|figures|intake|numbers|staffing|timetable), (nobody|not|arent|isnt) ~1 (renew+|replac+) (her|him|me|my|them|us),
(intake|pan|pupil numbers|numbers) (down|drop+|fall+|for (next|september)|is), not coming back, not getting paid, notice period, occupational health,
occy health, (offered|approached by|going for|gone for|up for|in for|interview for) ~1 (a|the) ~2 (deputy|head|headship|lead|school),
(#n|@age|any|how many|which) of us ~2 (go|going), #n ~1 supply, paper ~2 (early|leaked), payroll, six figure+, step+ down, surplus,
surveyor ~2 (all|found|in|over|was), (roof|structural) (report|survey), (tak+|took) (ours|the school|us) over, tribunal, turnover, with a box,
(acting|new) head (from|in|is|starts), allegation+ (about|against|made), data breach, deep dive+, (dismissed|sacked) (after|for|from|on|over),
downgraded, (exclusion|disciplinary|appeal|shortlisting|interview) (hearing|panel), grade boundar*, intruder, managed move, moderated down,
money ~1 missing, notice to improve, overspen*, perm ex*, progress 8, ransomware, redeploy*, restructur* (meeting|plan|starts), secondment,
shortlist*, (from|in|into|of) special measures, tupe, undersubscribed, whistleblow*
`);
/** The surest of them: no one outside would say it so. */
const certain = phrases(`
=LAC, =LADO, =SGO, (call|phone) ~1 (has|just)? (came|come|rang|rung), ehcp,
(estyn|hmi|inspectors|ofsted) ~3 (arrived|called|coming|friday|in|monday|phoned|rang|thursday|tomorrow|tuesday|wednesday), got the call,
grades ~8 cant (post|say|tell), (ive|we|we have|weve) (got|had|just got|just had) the (phone)? call, lado, removed from (home|mum),
safeguarding (file|log|meeting), section (5|8) ~3 (monday|today|tomorrow|tuesday|weds), social (services|worker)
`);
/** Traces of inside matters: two of them, or one and another clue. */
const maybe = phrases(`
=HR, already (decided|picked), anxiety, applied for ~2 (job|post), autism, bills, borrow+, budget, camhs, cancer, cash, changed ~2 surname, committee,
condemned, contract+, coping, court, debt+, depressed, estyn, failed, flood+, happened at home, hospital, hr, inspection, interviews, the minutes,
mould, nits, ofsted, panel, payout, police, poorly, pray for me, raac, salar*, sick, stole, stolen, theft, union+, unpaid, wages, warning, wets
`);
/** The public debate, and what is no secret: anybody's opinion. */
const debate = phrases(`
at the council, (crime|inflation|viewing) figures, (factory|library|steelworks|warehouse), the #Name office,
(boyfriend+|husband+|partner+|wife+) ~1 (firm|job|office|place|work), (buying|garage|loft|lost) ~1 (house|garage|loft), awareness (day|month|week),
campaign+, charity, drains, every child, (banned|suspended) (by|from|fae|on) (facebook|insta|instagram|tiktok|twitter|x|youtube), ehcp (means|stands for), if ofsted (did|inspected|rated|visited),
my (own)? (adhd|anxiety|aunt+|autism|brother+|cat|dad|daughter|dog|friend+|gp|husband|mam|mate+|meds|mum|nan|sister+|son|uncle|wife),
ofsted (are a|has to|have to|is a|must|need|needs|reports|should), reform, world (autism|down|mental) ~3
`);

/** A child's or a colleague's body, home and safety, in the words of those who look after them. */
const watchful = phrases(`
(allergic|a|had) reaction (at|in|to), anaphyla*, at the refuge, in (a|the) refuge, biopsy, buccal, catheter+, colostomy, blood sugar+, brain tumour, cochlear, (court|restraining) order, diabet+, dialysis, disclos+, (dose|doses) of,
feed+ (pump|tube), gastrostom*, hives, (harming|hurting) (herself|himself|themselves), ivf, mastectomy, miscarr*, nebuliser, rescue med+, (=SEN|sen) (list|register),
stoma, tracheo*, (finger|hand) marks, flinch+, (emergency|foster) (home+|placement+), great ormond street, hospice, implant+ failed, insulin,
(isnt|not) going home, leukaemia, (logged|reported|written|wrote) it ~1 (down|twice|up), long sleeves, (made|make|making) the (phone)? call, marac,
melatonin, midazolam, =MND, on (licence|oxygen), overdos+, (peg|tube) fed, pregnant, profoundly, put him with (her|his), referral,
referred (again|to), ritalin, self harm+, sertraline, skip+ meals, social work, splints, told me ~4 (dad|home|mam|mum|stepdad|uncle), tumour,
ward of court, (whole)? body map, witness protection, young carer, anaphyl*, anorexi*, asylum, (burn+|scar+) on (her|his), cafcass, catheter,
cerebral palsy, county lines, crisis team, cystic fibrosis, eating disorder, epipen, (been|being|facing|getting|got) evicted, eviction, exploit*, (family|health) (support worker|visitor),
groom*, (heart|kidney|liver) (attack|condition|failure|op|transplant), (in|into|to) hospital, homeless, icu, intensive care, miscarr*, muscular dystrophy, nudes, palliative,
parole, (from|in|into|out of|to) prison, probation officer, psychosis, psychotic, rehab, relapse+, remission, schizo*, sexting, sickle cell,
temporary accommodation, tourettes, transplant, womens aid
`);

/** People spoken of, and "we" as those inside say it. */
const someone = phrases('he, her, hes, him, his, she, shes, their, them, they, theyre, theyve');
const inWe = phrases('nhw, ni, our, us, we, were, weve');

/** "His epilepsy", "she's autistic": somebody's, and not the writer's. */
const whose = phrases('he has, her, hes, his, she has, shes, their, theyre');

export default defineRule({
  ...rule,
  read(draft, profile, text) {
    const matters = [...find(text, business), ...outside(find(text, affairs), find(text, business))];
    const cares = [...find(text, care), ...outside(find(text, watchful), find(text, care))];
    const inside = [...matters, ...outside(cares, matters)];
    const said = find(text, hush);
    const aloud = [...said, ...outside(find(text, sworn), said)];
    const quiet = [cover, glimpsed].reduce((so, lexicon) => [...so, ...outside(find(text, lexicon), [...so, ...inside])], aloud);
    const traces = outside(find(text, maybe), inside);
    if (inside.length + quiet.length + traces.length === 0) return [];
    const staff = staffSigns(text, profile);
    const pupils = pupilSigns(text);
    const homes = familySigns(text);
    const people = staff.known.length + staff.leaders.length + staff.roles.length + pupils.owned.length + pupils.classes.length + homes.plain.length + homes.named.length > 0 || (draft.surface !== 'post' && has(text, introduction));
    const loosely = pupils.loose.length + homes.loose.length + staff.firstNames.length + staff.titled.length > 0;
    const held = nearAny(find(text, whose), cares, 4) && pupils.family.length + homes.own.length === 0;
    const told = inside.length + quiet.length > 0;
    const talk = atWork(text, profile);
    return weigh(rule, text, [
      { points: draft.surface === 'post' && matters.length === 0 && talk <= 0.2 ? 1 : 1.1, seen: inside },
      { points: 0.25, seen: matters.length > 0 },
      { points: 0.5, seen: has(text, certain) },
      { points: 0.5, seen: inside.length > 1 },
      { points: inside.length ? 1 : 0.8, seen: quiet },
      { points: 0.5, seen: quiet.length > 1 },
      { points: -1, seen: inside.length === 0 && quiet.length > 0 && !people && has(text, ownSecrets) },
      { points: inside.length ? 0.2 : 0.5, seen: traces, shown: inside.length === 0 },
      { points: inside.length ? 0 : 0.4, seen: traces.length > 1 },
      { points: told ? 0.9 : 0.2, seen: people },
      { points: told && !people ? 0.4 : 0, seen: loosely || held },
      { points: people || loosely ? 0 : 0.2, seen: has(text, someone) || (cares.length === 0 && has(text, inWe)) },
      { points: talk === 1 ? 0.7 : talk > 0.2 ? 0.4 : talk, seen: true },
      { points: profile.school.name ? 0 : -0.5, seen: true },
      { points: 0.2, seen: draft.surface === 'message' && told },
      { points: -1.5, seen: otherWorld(text, profile) || (pupils.pets && pupils.owned.length === 0 && !(inside.length && quiet.length)) },
      { points: -1.8, seen: has(text, debate) || (aloud.length === 0 && has(text, nation)) || (pupils.family.length > 0 && pupils.owned.length + staff.known.length + homes.plain.length + homes.named.length === 0) },
      { points: homes.plain.length + homes.named.length + pupils.owned.length > 0 ? 0 : -0.6, seen: homes.own.length > 0 && pupils.family.length === 0 },
    ], (words) => `${words} may be known only through the job`, inside.length ? 'sure' : 'likely');
  },
});
