/** The furniture of a school day: says the writer is speaking of work, and nothing more. */
import type { Profile, ReadText } from '../model.ts';
import { has, phrases } from './phrases.ts';
import { schoolNamed } from './school-name.ts';

/** Words hardly anyone uses but people who work in schools. */
export const insider = phrases(`
=ALN, =CPD, =DSL, =ECT, =HMI, =IEP, =MAT, =NQT, =SEND, =TLR, (across|between) @age classes, (after|before|during|end of|in|mid|middle of|start of|through|throughout) ~1 @lessontime, alnco, appraisal, (art|dt|english|humanities|maths|music|science) (block|department|lab), (art|food|music|prep|tech|textiles) (block|centre|room|rooms), athraw*, athro, behaviour (log|point*|policy)
(biology|chemistry|computer|language|physics|science) lab+, (board|glue|whiteboard) (pen*|stick*), (book|data|learning|lesson|work) (drop*|look*|objective*|obs*|plan*|scrutin*|walk*), (bottom|middle|top) set, (break|bus|corridor|dinner|gate|lunch|playground) duty, briefing, bromcom
(carpet|circle|form|golden|home|reading|tutor|wet) (age*|book*|break|corner|play|record*|scheme|time), covering (#code|@grade|a|for|someone*|the|this), (cover|supply) (again|agency|lesson*|list|supervisor*|teacher|teaching|work), cpoms, (dance|drama) studio, differentiat*, dinner ladies, (dinner|exam|school|sports) hall, disgybl*, dosbarth
(early|school) (council|improvement|minibus|office|play|production|trip), ehcp*, estyn, eyfs, (first day of|half|last|next|of|this) term*, (form|intervention|nurture|revision|tutor|year) (class*|group*|session*), gluestick*, @grade, gwasanaeth, hoist*, hometime, (induction|mufti|transition|wellbeing) day, inset, invigilat*, ks1, ks2, ks3, ks4, laminat*
(lunchtime|midday) supervisor*, makaton, (mark|marked|marking) ~2 (assessment*|book*|coursework|essay*|in|load|mock*|paper*|pile|policy|scheme|test*), mock (exams|marking|results), moderation, my (classroom|lesson*|timetable), nativity, ofsted, (open|options|parents) evening, parentmail, pe kit*, pennaeth, period (#n|@age), photocopied, photocopying, ppa, safeguarding, sats
senco*, sendco, slt, smt, snow day, sports day, staff (briefing|meeting|room|survey|toilet*|training|wellbeing), staffroom, timetabl*, union rep, whiteboards, wraparound, ysgol
`);

/** School words anyone may use: they count for less. */
export const schoolWords = phrases(`
academy, assembly, break, canteen, changing room*, chapel, choir, class, classroom*, coach, college, corridor*, cupboard, display, exam*, governors, headteacher, lab, lanyard*, loos, lunchtime*, minibus, nursery, observation, on duty, oral, parents, photocopier, planning, reading, reception, results, school, schools, staff, teacher*, term, the gate, the gates, the kids
the office, trip, uniform
`);

/** Things, places and troubles of a child's day at school. */
export const childhood = phrases(`
a level*, (art|calm|form|music|sensory|tutor) room, (bake|cake) sale, beanbag+, blazer*, bogey*, bookbag*, btec*, calculator*, canteen, cello, certificate*, chickenpox, class (bear|fish|pet), cloakroom+, colouring, compasses, conker*, costume*, coursework, crayon*, custard, denominator, detentions, dinners, dinosaur*, dofe, dojo+, dorm
double (english|lesson|maths|physics|science), duplo, essay*, feithrin, fidget+, (first|second) (eleven|fifteen|team|xv), folio*, fractions, gcse*, glitter, glockenspiel+, glue, goggles, handwriting, hatch, homework*, hood, hoodie, impetigo, (interactive|mini) (board|boards|whiteboard|whiteboards), jotter*, lego, lesson, lessons, @lessonwork, lice, locker*, lunchbox*, lunchtimes
macbeth, meithrin, merit*, merit+, mock, mocks, nappies, nappy, nativity, nits, noro*, nosebleed*, (no|odd|one|wet) (breakfast|coat|jumper|lunch|shoes|sleep|socks|tie), panto, paper (1|2|3|one|three|two), pe kit, pe shed, peg, pegs, pencil*, percussion, period (#n|@age), phonics, planner, planner+, plaster, playdoh, playdough, playground, playtime, poo, pooed, potty, prep, prom
protractor*, pva, recital, recorder*, register, remainder+, resit*, retake*, revis*, ringworm, ruler*, sandpit, scales, scissors, sellotape, sensory (circuit+|corner|toy), shakespeare, shoelace*, snack, snot, spare (clothes|pants|uniform), spelling*, sticker*, tambourine+, teeth, threadworm+, toilet trained, tooth, trainers, trike+, ucas, ukulele+, unicorn*, verse, violin*
water fountain, wee, wellies, wheelchair, worksheet+
`);

/** What schools write down about a pupil: behaviour, needs, safety. */
export const troubles = phrases(`
adhd, adopted, asd, autis*, awtistiaeth, behaviour, bitten, bruise*, bullied, bully*, bunk*, camhs, (cin|cp|lac) plan, confiscat*, (cut|cutting) (again|herself|himself|themselves), detention*, diagnos*, dyslex*, ewo, exclu*, fasd, foster*, hypo, inhaler*, isolation, lac plan, meds, meltdown*, nonverbal, pda, safeguarding, stammer, tablets, tantrum*, trauma, truan*, type 1, vape*
vaping
`);

/** The writer says they work in a school, or at this one. */
export const iWorkThere = phrases(`
as (a ta|a teacher|staff), been (here|there) since (#n|#past), (do|doing|on|supervis*) ~1 (dinners|duty|lunches|the door), edchat, edutwitter, i (taught|teach|work|worked) (here|there), i teach, im staff (at|here|in|of|there)?, in (my|our) (class|classroom|corridor|form|lesson|lessons|school|staffroom), ive taught, (i|ive) (ever)? taught
our (academy|classroom|corridor|hall|playground|school|staffroom), primaryrocks, sltchat, talife, teacherlife, teacherpro*, teachersof*, teachertwitter, uked*, (us|we) teachers
`);

/** The writer says who they are at school, to someone who may not know. */
export const introduction = phrases(`
#Name (coach|keyworker|teacher|tutor), #Name (from|in) (the)? @desk, as (head|principal), (at)? your old (@teaches|school), from (@desk|nursery|pastoral|school|the school), (from|ill be|im|its|love|this is|tis) (@title ~1 (#Name|#I|=A)?|miss|sir), (her|his|their) @teaches, (im|its|me|this is) ~1 from (the)? @desk, (@teaches|governor|head|office) here
@title #Name (deputy|from|head|here|in|o|or ysgol|sy|teacher|x|xx|yma), who does (her|his|their|your) @subject
`);

/** The school speaking to everybody: dates, closures, thanks. Nobody in particular is meant. */
export const notice = phrases(`
application*, (are|is|is now|remains|will be) (cancelled|closed|open), (are|is|re|were) (hiring|recruiting), as normal, (@grade|all|annwyl|dear) (carers|families|parents|rieni), i rieni, (i|we) can confirm, please (bring|check|contact|ensure|note|remember|return|send|wrap|write), reminder, vacancy
`);

/** How plainly a draft speaks from inside a school: 1 plainly, 0.5 perhaps, 0 not at all. */
export function schoolTalk(text: ReadText, profile: Profile): 0 | 0.5 | 1 {
  if (schoolNamed(text, profile).length > 0 || has(text, insider) || has(text, iWorkThere)) return 1;
  // Whoever set up a school works at one: their "kid" is more likely a pupil than anybody's.
  return has(text, schoolWords) || has(text, childhood) || profile.school.name !== '' ? 0.5 : 0;
}
