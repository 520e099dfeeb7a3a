/** The furniture of a school day: says the writer is speaking of work, and nothing more. */
import type { Profile, ReadText } from '../model.ts';
import { has, phrases } from './phrases.ts';
import { schoolNamed } from './school-name.ts';

/** Words hardly anyone uses but people who work in schools. */
export const insider = phrases(`
(across|between) @age classes, (after|before|during|end of|in|mid|middle of|start of|through|throughout) ~1 @lessontime, agency staff, =ALN, alnco,
appraisal, (art|dt|english|humanities|maths|music|science) (block|department|lab),
(art|music|food|tech|prep|textiles|sixth form) (room|rooms|centre|block|common room), athraw*, athro, behaviour (log|point*|policy),
(biology|chemistry|computer|language|physics|science) lab+, (board|glue|whiteboard) (pen*|stick*), book bag*,
(book|data|learning|lesson|work) (drop*|look*|objective*|obs*|plan*|scrutin*|walk*), (bottom|middle|top) set,
(break|bus|corridor|dinner|gate|lunch|playground) duty, briefing, bromcom,
(carpet|circle|form|golden|home|reading|tutor|wet) (age*|book*|break|corner|play|record*|scheme|time),
covering (a|the|this|for|@grade|#code|someone*), (cover|supply) (again|agency|lesson*|list|supervisor*|teacher|teaching|work), =CPD, cpoms,
(dance|drama) studio, differentiat*, (dinner|exam|school|sports) hall, dinner ladies, disgybl*, dosbarth, =DSL,
(early|school) (council|improvement|minibus|office|play|production|trip), =ECT, ehcp*, estyn, exam board, eyfs,
(form|intervention|nurture|revision|tutor|year) (class*|group*|session*), gluestick*, governing body, @grade, gwasanaeth, =HMI, hoist*, hometime,
=IEP, inset, intensive interaction, invigilat*, ks1, ks2, ks3, ks4, laminat*, lost property, (lunchtime|midday) supervisor*, makaton,
(mark|marked|marking) ~2 (assessment*|book*|coursework|essay*|in|load|mock*|paper*|pile|policy|scheme|test*), =MAT, mobile classroom+,
mock (exams|marking|results), moderation, (mufti|non uniform|induction|transition|wellbeing) day, my (classroom|lesson*|timetable), nativity, =NQT,
ofsted, (of|this|last|next|half|start of|first day of) term*, our breaks, parentmail, (parents|options|open|consultation) evening, pe kit*, pennaeth,
period (@age|#n), photocopied, photocopying, ppa, pupil premium, safeguarding, sats, schem* of work, senco*, =SEND, sendco, sensory room, slt, smt,
snow day, sports day, staffroom, staff (room|meeting|briefing|training|survey|wellbeing|car park|toilet*|absence), staff toilet+, teaching assistant*,
the register, timetabl*, =TLR, union rep, whiteboards, wraparound, ysgol
`);

/** School words anyone may use: they count for less. */
export const schoolWords = phrases(`
academy, assembly, break, canteen, changing room*, chapel, choir, class, classroom*, coach, college, corridor*, cupboard, display, exam*, governors,
headteacher, lab, lanyard*, loos, lunchtime*, minibus, nursery, observation, on duty, oral, parents, photocopier, planning, reading, reception,
results, risk assessment*, school, schools, sixth form, staff, teacher*, term, the children, the gate, the gates, the kids, the office, the trust,
trip, uniform
`);

/** Things, places and troubles of a child's day at school. */
export const childhood = phrases(`
advanced higher*, a level*, (art|calm|form|music|sensory|tutor) room, (bake|cake) sale, basketball hoop, beanbag+, behaviour point+, blazer*,
blu tack, bogey*, bookbag*, book bag+, book corner, btec*, bunsen burner+, bus pass*, calculator*, canteen, cello, certificate*, changing room+,
chickenpox, chicken pox, class (hamster|pet|bear|fish|gerbil), climbing frame, cloakroom+, colouring, compasses, conker*, costume*, coursework,
crayon*, cross country, custard, denominator, detentions, dinner hall, dinner queue, dinners, dinner time, dinosaur*, dofe, dojo+, dorm,
double (english|lesson|maths|physics|science), duplo, ear defenders, egg and spoon, essay*, exercise book+, feithrin, felt tips, fidget+,
(first|second) (eleven|fifteen|team|xv), folio*, food tech, football+ on the roof, fractions, gcse*, glitter, glockenspiel+, glue, goggles, (goodbye|hello) song, number line+,
golden table, guinea pig, gwaith cartref, (hand foot|noro*), handwriting, handwriting pen, hatch, headteachers award, home corner, homework*, hood,
hoodie, house point+, hula hoop+, impetigo, (interactive|mini) (board|boards|whiteboard|whiteboards), jotter*, lego, lesson, lessons, @lessonwork,
library book+, lice, locker*, lost property, lunchbox*, lunch hall, lunch queue, lunchtimes, macbeth, main hall, meithrin, merit*, merit+, mock,
mock exam+, mocks, mud kitchen, nappies, nappy, nativity, nits, (no|odd|wet|one) (socks|shoes|coat|jumper|breakfast|lunch|sleep|tie|pe kit),
nosebleed*, now and next, packed lunch*, panto, paper (1|2|3|one|three|two), peg, pegs, pe kit, pencil*, pen licence, percussion, period (#n|@age),
pe shed, phonics, planner, planner+, plaster, playdoh, playdough, playground, playtime, poo, pooed, potty, prep, prom, protractor*, pva,
reading corner, recital, recorder*, register, remainder+, resit*, retake*, revis*, ringworm, role play, ruler*, sack race, sandpit, scales,
science fair, scissors, self portrait*, sellotape, sensory (circuit+|corner|toy), shakespeare, shoelace*, show and tell, skipping rope+,
slapped cheek, snack, snot, spare (clothes|trousers|pants|uniform), spelling*, star of the week, sticker*, stick insect+, story corner, study leave,
tambourine+, teeth, test tube+, threadworm+, three legged, toilet trained, tooth, top number, trainers, trike+, tuck shop, ucas, ukulele+, unicorn*,
verse, violin*, visual timetable, water bottle+, water fountain, (done|had|has) a wee, wees, wellies, wendy house, (off|on) oxygen, peg feed, splints, (standing|walking) frame, wheelchair, whiteboard pen+, wobble board, word search,
worksheet+
`);

/** What schools write down about a pupil: behaviour, needs, safety. */
export const troubles = phrases(`
adhd, adopted, asd, autis*, awtistiaeth, behaviour, bitten, bruise*, bullied, bully*, bunk*, camhs, child protection, (cin|cp|lac) plan, confiscat*,
(cut|cutting) (again|herself|himself|themselves), detention*, diagnos*, dyslex*, ewo, exclu*, fasd, allergy list, (been|is|started) cutting, early help, home ed*, managed move, marac, midazolam, neglect*, not (been)? (fed|washed), (part time|reduced) timetable, placement, (picked up|took|taken) ~2 by (the)? police, pru, refuge, seizure*, sofa surf*, slept (in|rough), social services, foster*, hypo, inhaler*, logged (it|this), isolation, meds,
meltdown*, nonverbal, pda, safeguarding, self harm*, social worker, stammer, tablets, tantrum*, trauma, truan*, type 1, vape*, vaping,
weighted blanket
`);

/** The writer says they work in a school, or at this one. */
export const iWorkThere = phrases(`
as (a teacher|a ta|staff|someone who teaches), been (here|there) since (#n|#past), (do|doing|on|supervis*) ~1 (dinners|duty|lunches|the door), edchat,
edutwitter, (i|ive) (ever)? taught,
im (staff|a (primary|secondary|science|maths|english|reception|music|supply|pe|history|drama|art|year #g|@grade)? (teacher|ta|hlta|lsa|senco|governor)|the head|on the staff) (at|in|of|here|there)?,
in (my|our) (class|classroom|corridor|form|lesson|lessons|school|staffroom), i (taught|teach|work|worked) (here|there), i teach,
ive (taught|worked in (schools|a school|education|send)),
our (staffroom|staff room|classroom|hall|playground|academy|minibus|corridor|site team|sixth form|school), primaryrocks, sltchat, talife, teacherlife,
teacherpro*, teachersof*, teachertwitter, uked*, (us|we) teachers
`);

/** The writer says who they are at school, to someone who may not know. */
export const introduction = phrases(`
as (chair of governors|headteacher|head|principal|a governor|deputy head|head of school), (at)? your old (school|@teaches|dinner lady|lollipop lady),
from (the school|school|@desk|nursery|pastoral|your old school), (headteacher|head|deputy|@teaches|governor|caretaker|office) here,
(her|his|their) @teaches, (im|its|me|this is) ~1 from (the)? @desk,
(its|im|this is|tis|only me|ill be|from|love) (@title ~1 (#Name|#I|=A)?|#Name (from|the|who|in|at|new) ~3 @desk|(her|his|their|your|#Name) ~1 @teaches|miss|sir),
#Name (coach|keyworker|teacher|tutor), #Name (from|in) (the)? @desk, @title #Name (deputy|from|head|here|in|o|or ysgol|sy|teacher|x|xx|yma),
who does (her|his|their|your) @subject
`);

/** The school speaking to everybody: dates, closures, thanks. Nobody in particular is meant. */
export const notice = phrases(`
(all|dear|@grade|annwyl) (parents|families|carers|rieni), application*, (are|is|re|were) (hiring|recruiting), as a school, as normal, closing date,
fel ysgol, (must|should) attend, for your patience, our promise, speaking for, we at #Name, going ahead, governing body, in as normal, i rieni, (is|are|will be|is now|remains) (closed|open|cancelled|postponed), (i|we) can confirm,
on behalf of, our school community, parents carers, please (bring|check|contact|ensure|note|remember|return|send|wrap|write), queries to, reminder,
vacancy, will go ahead
`);

/** How plainly a draft speaks from inside a school: 1 plainly, 0.5 perhaps, 0 not at all. */
export function schoolTalk(text: ReadText, profile: Profile): 0 | 0.5 | 1 {
  if (schoolNamed(text, profile).length > 0 || has(text, insider) || has(text, iWorkThere)) return 1;
  // Whoever set up a school works at one: their "kid" is more likely a pupil than anybody's.
  return has(text, schoolWords) || has(text, childhood) || profile.school.name !== '' ? 0.5 : 0;
}
