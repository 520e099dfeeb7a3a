/** The furniture of a school day: says the writer is speaking of work, and nothing more. */
import type { Profile, ReadText } from '../model.ts';
import { has, phrases } from './phrases.ts';
import { schoolNamed } from './school-name.ts';

/** Words hardly anyone uses but people who work in schools. */
export const insider = phrases(`
(after|before|during|end of|in|mid|middle of|start of|through|throughout) ~1 @lessontime, agency staff, =ALN, alnco, appraisal,
(art|dt|english|humanities|maths|music|science) (block|department|lab),
(art|music|food|tech|prep|textiles|sixth form) (room|rooms|centre|block|common room), athraw*, athro, behaviour (log|point*|policy),
(biology|chemistry|computer|language|physics|science) lab+, (board|glue|whiteboard) (pen*|stick*), book bag*,
(book|data|learning|lesson|work) (drop*|look*|objective*|obs*|plan*|scrutin*|walk*), (bottom|middle|top) set,
(break|bus|corridor|dinner|gate|lunch|playground) duty, briefing,
(carpet|circle|form|golden|home|reading|tutor|wet) (age*|book*|break|corner|play|record*|scheme|time),
covering (a|the|this|for|@grade|#code|someone*), (cover|supply) (again|agency|lesson*|list|supervisor*|teacher|teaching|work), cpoms,
(dance|drama) studio, school (field|garden|gate|gates|playground|pond|yard), differentiat*, (dinner|exam|school|sports) hall, dinner ladies, disgybl*, dosbarth, =DSL,
(early|school) (council|improvement|minibus|office|play|production|trip), =ECT, ehcp*, estyn, exam board, eyfs,
(form|intervention|nurture|revision|tutor|year) (class*|group*|session*), governing body, @grade, gwasanaeth, hoist*, hometime, =IEP, inset,
intensive interaction, invigilat*, ks1, ks2, ks3, laminat*, lost property, (lunchtime|midday) supervisor*, makaton,
(mark|marked|marking) ~2 (assessment*|book*|coursework|essay*|in|load|mock*|paper*|pile|policy|scheme|test*), =MAT, mock (exams|marking|results),
(mufti|non uniform|induction|transition|wellbeing) day, my (classroom|lesson*|timetable), nativity, =NQT, of the (half term|term), ofsted,
(of|this|last|next|half|start of|first day of) term*, our breaks, parentmail, (parents|options|open|consultation) evening, pe kit*, pennaeth,
period (@age|#n), photocopying, ppa, pupil premium, safeguarding, sats, schem* of work, senco*, =SEND, sendco, sensory room, slt, smt, snow day,
sports day, staffroom, staff (room|meeting|briefing|training|survey|wellbeing|car park|toilet*|absence), teaching assistant*, the register, timetabl*,
=TLR, union rep, whiteboards, wraparound, ysgol
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
advanced higher*, a level*, (art|calm|form|music|sensory|tutor) room, (bake|cake) sale, basketball hoop, beanbag+, blazer*,
bogey*, bookbag*, book bag+, book corner, btec*, bus pass*, calculator*, canteen, cello, certificate*, changing room+,
chickenpox, class (hamster|pet|bear|fish|gerbil), climbing frame, compasses, conker*, costume*, coursework,
crayon*, cross country, custard, detentions, dinner hall, dinners, dinner time, dinosaur*, dofe, dorm,
double (english|lesson|maths|physics|science), egg and spoon, essay*, felt tips, fidget+,
(first|second) (eleven|fifteen|team|xv), folio*, food tech, fractions, gcse*, glitter, glue, (goodbye|hello) song, number line+,
guinea pig, gwaith cartref, (hand foot|noro*), handwriting, hatch, homework*, hood,
hoodie, hula hoop+, (interactive|mini) (board|boards|whiteboard|whiteboards), jotter*, lego, lesson, lessons, @lessonwork,
lice, locker*, lost property, lunchbox*, macbeth, main hall, merit*, merit+, mock,
mocks, mud kitchen, nappies, nativity, nits, (no|odd|wet|one) (socks|shoes|coat|jumper|breakfast|lunch|sleep|tie|pe kit),
nosebleed*, packed lunch*, panto, paper (1|2|3|one|three|two), peg, pegs, pe kit, pencil*, period (#n|@age),
pe shed, phonics, planner, planner+, plaster, playground, playtime, poo, potty, prep, prom, protractor*,
reading corner, recital, recorder*, register, resit*, retake*, revis*, role play, ruler*, sack race, sandpit, scales,
science fair, scissors, self portrait*, shakespeare, show and tell, skipping rope+,
snack, spelling*, sticker*, stick insect+, study leave,
teeth, toilet trained, tooth, trainers, tuck shop, ucas, unicorn*,
verse, violin*, water bottle+, water fountain, (done|had|has) a wee, wellies, (off|on) oxygen, splints, (standing|walking) frame, wheelchair, whiteboard pen+,
worksheet+
`);

/** What schools write down about a pupil: behaviour, needs, safety. */
export const troubles = phrases(`
adhd, adopted, asd, autis*, awtistiaeth, behaviour, bitten, bruise*, bullied, bully*, bunk*, camhs, child protection, (cin|cp|lac) plan, confiscat*,
(cut|cutting) (again|herself|himself|themselves), detention*, diagnos*, dyslex*, ewo, exclu*, fasd, allergy list, (been|is|started) cutting,
early help, home ed*, managed move, marac, midazolam, neglect*, not (been)? (fed|washed), (part time|reduced) timetable, placement, pru, refuge,
seizure*, sofa surf*, social services, foster*, hypo, inhaler*, logged (it|this), isolation, meds, meltdown*, nonverbal, pda, safeguarding,
self harm*, social worker, stammer, tablets, tantrum*, trauma, truan*, type 1, vape*, vaping, weighted blanket
`);

/** The writer says they work in a school, or at this one. */
export const iWorkThere = phrases(`
as (a teacher|a ta|staff|someone who teaches), (do|doing|on|supervis*) ~1 (dinners|duty|lunches|the door), edutwitter, (i|ive) (ever)? taught,
im (staff|a (primary|secondary|science|maths|english|reception|music|supply|pe|history|drama|art|year #g|@grade)? (teacher|ta|hlta|lsa|senco|governor)|the head|on the staff) (at|in|of|here|there)?,
in (my|our) (class|classroom|corridor|form|lesson|lessons|school|staffroom), i (taught|teach|work|worked) (here|there), i teach,
ive (taught|worked in (schools|a school|education|send)),
our (staffroom|staff room|classroom|hall|playground|academy|minibus|corridor|site team|sixth form|school), talife, teacherlife, (us|we) teachers
`);

/** The writer says who they are at school, to someone who may not know. */
export const introduction = phrases(`
as (chair of governors|headteacher|head|principal|a governor|deputy head|head of school), (at)? your old (school|@teaches|~1 (coach|teacher|tutor)|dinner lady|lollipop lady),
from (the school|school|@desk|nursery|pastoral|your old school), (headteacher|head|deputy|@teaches|governor|caretaker|office) here,
(her|his|their) @teaches, (im|its|me|this is) ~1 from (the)? @desk,
(its|im|this is|tis|only me|ill be|from|love) (@title ~1 (#Name|#I|=A)?|#Name (from|off|the|who|in|at|new) ~3 @desk|(her|his|their|your|#Name) ~1 @teaches|miss|sir),
#Name (coach|keyworker|school (kitchen|office)|teacher|tutor), #Name here (from|in), #Name (from|in) (the)? @desk, @title #Name (deputy|from|head|here|in|o|or ysgol|sy|teacher|x|xx|yma)
`);

/** The school speaking to everybody: dates, closures, thanks. Nobody in particular is meant. */
export const notice = phrases(`
(all|dear|@grade|annwyl) (parents|families|carers|rieni), application*, (are|is|re|were) (hiring|recruiting), as a school, as normal, closing date,
fel ysgol, places (available|left), pleased to (announce|say|share), shortlisted, (must|should) attend, for your patience, speaking for, we at #Name,
going ahead, governing body, in as normal, i rieni, (is|are|will be|is now|remains) (closed|open|cancelled|postponed), (i|we) can confirm,
on behalf of, our school community, parents carers, please (bring|check|contact|ensure|note|remember|return|send|wrap|write), queries to, reminder,
vacancy, will go ahead
`);

/** How plainly a draft speaks from inside a school: 1 plainly, 0.5 perhaps, 0 not at all. */
export function schoolTalk(text: ReadText, profile: Profile): 0 | 0.5 | 1 {
  if (schoolNamed(text, profile).length > 0 || has(text, insider) || has(text, iWorkThere)) return 1;
  // Whoever set up a school works at one: their "kid" is more likely a pupil than anybody's.
  return has(text, schoolWords) || has(text, childhood) || profile.school.name !== '' ? 0.5 : 0;
}
