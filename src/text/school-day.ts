/** The furniture of a school day: says the writer is speaking of work, and nothing more. */
import type { Profile, ReadText } from '../model.ts';
import { has, phrases } from './phrases.ts';
import { schoolNamed } from './school-name.ts';

/** Words hardly anyone uses but people who work in schools. */
export const insider = phrases(`
(after|before|during|end of|in|mid|start of|through|throughout) ~1 @lessontime, briefing, (dance|drama) studio, (biology|chemistry|computer|language|physics|science) lab+, (art|food|music|prep|tech) (block|centre|common room|room|rooms), photocopying, slt, smt, ppa, inset, =TLR, =ECT, =NQT, senco*, sendco, alnco, =IEP, =ALN, =SEND, =DSL, ehcp*
(book|data|learning|lesson|work) (drop*|look*|obs*|plan*|walk*), behaviour (log|point*|policy), (break|bus|dinner|gate|lunch|playground) duty, (cover|supply) (again|agency|lesson*|list|supervisor*|teacher|teaching|work), covering (#code|@grade|a|for|someone*|the|this), (mark|marked|marking) ~2 (assessment*|book*|essay*|in|load|mock*|paper*|pile|policy|scheme|test*)
(consultation|open|options|parents) evening, staffroom, staff (car park|meeting|room|survey|toilet*|training|wellbeing), union rep, (carpet|circle|form|golden|home|reading|tutor|wet) (age*|book*|break|corner|play|record*|scheme|time), pe kit*, lost property, period (#n|@age), (dinner|exam|school|sports) hall, (board|glue|whiteboard) (pen*|stick*), laminat*, schem* of work
invigilat*, mock (exams|marking|results), pupil premium, ofsted, estyn, appraisal, my (classroom|lesson*), our breaks, (across|between) @age classes, hoist*, makaton, (early|school) (minibus|office|play|trip), dinner ladies, (lunchtime|midday) supervisor*, teaching assistant*, (first day of|half|last|next|of|start of|this) term*, sats, ks1, ks2, ks3, ks4, eyfs, @grade
(bottom|middle|top) set, dosbarth, ysgol, athro, pennaeth, disgybl*, safeguarding, (form|revision|tutor|year) (class*|group*|session*), nativity, sports day, =MAT, snow day, exam board, timetabl*, the register, (transition|wellbeing) day, (art|dt|english|maths|music|science) (block|department|lab)
`);

/** School words anyone may use: they count for less. */
export const schoolWords = phrases(`
the kids, the children, parents, teacher*, headteacher, staff, the gate, the gates, photocopier, lanyard*, governors, the trust, risk assessment*, term, on duty, school, schools, class, uniform, nursery, reception, sixth form, college, academy, the office, reading, planning, observation, choir, corridor*, classroom*, canteen, changing room*, cupboard, lab, loos, chapel, assembly
break, lunchtime*, trip, coach, minibus, exam*, results, display
`);

/** Things, places and troubles of a child's day at school. */
export const childhood = phrases(`
(interactive|mini) (board|boards), water bottle+, tuck shop, dinners, canteen, changing room+, whiteboard pen+, pva, skipping rope+, egg and spoon, sack race, guinea pig, class (bear|fish|pet), worksheet+, merit+, planner+, (no|odd|one|wet) (breakfast|coat|lunch|shoes|sleep|socks|tie), lost property, spare (clothes|pants), sensory (corner|toy), science fair, @lessonwork
chickenpox, noro*, teeth, tooth, nits, lice, wee, poo, nappies, nosebleed*, plaster, glue, glitter, crayon*, pencil*, calculator*, scissors, lego, dinosaur*, conker*, costume*, snack, packed lunch*, lunchbox*, custard, water fountain, main hall, hatch, jotter*, folio*, paper (1|2|3|one|three|two), bus pass*, (bake|cake) sale, (first|second) (fifteen|team|xv), dinner time
sticker*, certificate*, merit*, peg, pegs, playground, (art|calm|form|music|sensory|tutor) room, lesson, lessons, playtime, register, period (#n|@age), double (english|lesson|maths|physics|science), dofe, cross country, nativity, panto, mock, mocks, coursework, homework*, prep, essay*, spelling*, phonics, fractions, verse, handwriting, gcse*, a level*, btec*, resit*, revis*, ucas
prom, scales, recorder*, violin*, cello, self portrait*, blazer*, hood, hoodie, wellies, trainers, pe kit, planner, locker*
`);

/** What schools write down about a pupil: behaviour, needs, safety. */
export const troubles = phrases(`
detention*, exclu*, vape*, vaping, behaviour, meltdown*, tantrum*, bitten, bruise*, bully*, bullied, meds, tablets, inhaler*, autis*, adhd, asd, fasd, pda, trauma, adopted, diagnos*, type 1, hypo, nonverbal, (cut|cutting) (again|herself|himself|themselves), self harm*, social worker, foster*, ewo, camhs, safeguarding, child protection, (cin|cp|lac) plan
`);

/** The writer says they work in a school, or at this one. */
export const iWorkThere = phrases(`
been (here|there) since (#n|#past), i (taught|teach|work|worked) (here|there), i teach, (i|ive) (ever)? taught, (do|doing|on|supervis*) ~1 (dinners|duty|the door), ive taught, im (staff|the head) (at|here|in|of|there)?, (us|we) teachers, our (academy|classroom|hall|playground|school|sixth form), as (a ta|a teacher|staff)
in (my|our) (class|classroom|corridor|form|lesson|lessons|school), teacherlife, talife
`);

/** The writer says who they are at school, to someone who may not know. */
export const introduction = phrases(`
(from|ill be|im|its|love|only me|this is|tis) (@title ~1 (#Name|#I|=A)?|#Name (from|the|who|in|at|new) ~3 @desk|(her|his|their|your|#Name) ~1 @teaches|miss|sir), @title #Name (from|head|here|in|o|or ysgol|sy|teacher|x|xx|yma), #Name (from|in) (the)? @desk, (@teaches|governor|head|office) here, (im|its|me|this is) ~1 from (the)? @desk, from (@desk|nursery|school|the school)
who does (her|his|their|your) @subject, (at)? your old (@teaches|school), as (chair of governors|head|principal), (her|his|their) @teaches, #Name (coach|teacher|tutor)
`);

/** The school speaking to everybody: dates, closures, thanks. Nobody in particular is meant. */
export const notice = phrases(`
reminder, on behalf of, (i|we) can confirm, (are|is|is now|remains|will be) (cancelled|closed|open), going ahead, (@grade|all|annwyl|dear) (families|parents), parents carers, i rieni, please (bring|check|contact|ensure|note|remember|return|send|wrap|write), (are|is|re|were) (hiring|recruiting), vacancy, closing date, application*, as normal, as a school
`);

/** How plainly a draft speaks from inside a school: 1 plainly, 0.5 perhaps, 0 not at all. */
export function schoolTalk(text: ReadText, profile: Profile): 0 | 0.5 | 1 {
  if (schoolNamed(text, profile).length > 0 || has(text, insider) || has(text, iWorkThere)) return 1;
  // Whoever set up a school works at one: their "kid" is more likely a pupil than anybody's.
  return has(text, schoolWords) || has(text, childhood) || profile.school.name !== '' ? 0.5 : 0;
}
