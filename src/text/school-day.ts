/** The furniture of a school day: says the writer is speaking of work, and nothing more. */
import type { Profile, ReadText } from '../model.ts';
import { has, phrases } from './phrases.ts';
import { schoolNamed } from './school-name.ts';

/** Words hardly anyone uses but people who work in schools. */
export const insider = phrases(`
(after|before|during|end of|in|mid|middle of|start of|through|throughout) ~1 @lessontime, briefing, (dance|drama) studio, (biology|chemistry|computer|language|physics|science) lab+, (art|food|music|prep|sixth form|tech|textiles) (block|centre|common room|room|rooms), staff toilet+, mobile classroom+, photocopying, photocopied, slt, smt, ppa, inset, =CPD, =TLR, =ECT, =NQT, senco*
sendco, alnco, =IEP, =ALN, =SEND, =DSL, cpoms, ehcp*, bromcom, parentmail, (book|data|learning|lesson|work) (drop*|look*|objective*|obs*|plan*|scrutin*|walk*), behaviour (log|point*|policy), (break|bus|corridor|dinner|gate|lunch|playground) duty, (cover|supply) (again|agency|lesson*|list|supervisor*|teacher|teaching|work), covering (#code|@grade|a|for|someone*|the|this)
(mark|marked|marking) ~2 (assessment*|book*|coursework|essay*|in|load|mock*|paper*|pile|policy|scheme|test*), moderation, (consultation|open|options|parents) evening, staffroom, staff (absence|briefing|car park|meeting|room|survey|toilet*|training|wellbeing), agency staff, union rep
(carpet|circle|form|golden|home|reading|tutor|wet) (age*|book*|break|corner|play|record*|scheme|time), hometime, book bag*, pe kit*, lost property, period (#n|@age), (dinner|exam|school|sports) hall, (board|glue|whiteboard) (pen*|stick*), gluestick*, laminat*, differentiat*, schem* of work, invigilat*, mock (exams|marking|results), pupil premium, ofsted, estyn, =HMI, appraisal
my (classroom|lesson*|timetable), our breaks, (across|between) @age classes, sensory room, hoist*, makaton, intensive interaction, (early|school) (council|improvement|minibus|office|play|production|trip), dinner ladies, (lunchtime|midday) supervisor*, teaching assistant*, (first day of|half|last|next|of|start of|this) term*, sats, ks1, ks2, ks3, ks4, eyfs, @grade
(bottom|middle|top) set, dosbarth, ysgol, athro, athraw*, pennaeth, disgybl*, gwasanaeth, safeguarding, (form|intervention|nurture|revision|tutor|year) (class*|group*|session*), wraparound, nativity, sports day, whiteboards, =MAT, governing body, snow day, exam board, timetabl*, the register, (induction|mufti|non uniform|transition|wellbeing) day
(art|dt|english|humanities|maths|music|science) (block|department|lab)
`);

/** School words anyone may use: they count for less. */
export const schoolWords = phrases(`
the kids, parents, teacher*, staff, term, school, schools, class, college, academy, the office, reading, planning, corridor*, classroom*, changing room*, cupboard, lab, loos, assembly, break, trip, coach, minibus, exam*, results, display
`);

/** Things, places and troubles of a child's day at school. */
export const childhood = phrases(`
(interactive|mini) (board|boards), pva, class (bear|fish|pet), (no|odd|one|wet) (breakfast|coat|lunch|shoes|sleep|socks|tie), spare (clothes|pants), sensory (corner|toy), @lessonwork, chickenpox, teeth, tooth, nits, wee, poo, glue, pencil*, snack, water fountain, hatch, paper (1|2|3|one|three|two), (bake|cake) sale, (first|second) (team|xv), certificate*, peg, playground
(art|calm|form|music|tutor) room, lesson, lessons, register, period (#n|@age), double (english|lesson|maths|physics|science), nativity, mock, homework*, prep, essay*, spelling*, gcse*, a level*, revis*, prom, recorder*, violin*, hood, wellies, trainers, pe kit, locker*, (interactive|mini) (board|boards|whiteboard|whiteboards), percussion, tambourine+, glockenspiel+, ukulele+
beanbag+, book bag+, water bottle+, tuck shop, dinner queue, lunch queue, dinners, lunch hall, canteen, cloakroom+, changing room+, bunsen burner+, test tube+, goggles, whiteboard pen+, felt tips, sellotape, blu tack, playdoh, duplo, wendy house, home corner, trike+, skipping rope+, hula hoop+, football+ on the roof, egg and spoon, sack race, three legged, guinea pig
class (hamster|pet|bear|fish|gerbil), stick insect+, reading corner, story corner, library book+, word search, colouring, worksheet+, exercise book+, handwriting pen, pen licence, golden table, star of the week, headteachers award, house point+, merit+, dojo+, behaviour point+, planner+, show and tell, lost property, spare (clothes|trousers|pants|uniform)
sensory (toy|corner|circuit+), ear defenders, fidget+, wobble board, visual timetable, now and next, science fair, top number, denominator, remainder+, lunchtimes, detentions, mock exam+, chicken pox, slapped cheek, impetigo, threadworm+, ringworm, (hand foot|noro*), lice, pooed, nappy, nappies, potty, snot, bogey*, nosebleed*, plaster, glitter, crayon*, ruler*, calculator*
compasses, protractor*, scissors, book corner, role play, sandpit, mud kitchen, playdough, lego, dinosaur*, unicorn*, conker*, costume*, packed lunch*, lunchbox*, custard, toilet trained, climbing frame, basketball hoop, pe shed, main hall, dinner hall, jotter*, folio*, paper (1|2|3|one|two|three), study leave, bus pass*, advanced higher*, (first|second) (fifteen|xv|eleven|team)
dinner time, sticker*, merit*, pegs, bookbag*, (art|music|calm|sensory|tutor|form) room, dorm, playtime, double (maths|science|physics|english|lesson), dofe, food tech, cross country, panto, recital, mocks, coursework, phonics, fractions, macbeth, shakespeare, verse, handwriting, btec*, resit*, retake*, ucas, scales, cello, self portrait*, blazer*, shoelace*, hoodie, planner
gwaith cartref, meithrin, feithrin, wheelchair
`);

/** What schools write down about a pupil: behaviour, needs, safety. */
export const troubles = phrases(`
detention*, exclu*, behaviour, meltdown*, tantrum*, bully*, bullied, meds, autis*, adhd, asd, fasd, pda, trauma, diagnos*, hypo, nonverbal, (cut|cutting) (again|herself|himself|themselves), foster*, ewo, camhs, (cin|cp|lac) plan, isolation, confiscat*, vape*, vaping, truan*, bunk*, bitten, bruise*, tablets, inhaler*, weighted blanket, dyslex*, adopted, type 1, stammer
(cutting|cut) (again|herself|himself|themselves), self harm*, social worker, lac plan, safeguarding, child protection, (cp|lac|cin) plan, awtistiaeth
`);

/** The writer says they work in a school, or at this one. */
export const iWorkThere = phrases(`
been (here|there) since (#n|#past), i (taught|teach|work|worked) (here|there), i teach, (i|ive) (ever)? taught, (do|doing|on|supervis*) ~1 (dinners|duty|the door), im (staff|the head) (at|here|in|of|there)?, (us|we) teachers, our (academy|classroom|hall|playground|school), as (a ta|a teacher|staff), in (my|our) (class|classroom|form|lesson|lessons|school)
`);

/** The writer says who they are at school, to someone who may not know. */
export const introduction = phrases(`
(from|ill be|im|its|love|only me|this is|tis) (@title ~1 (#Name|#I|=A)?|miss|sir), @title #Name (from|head|here|in|o|sy|teacher|x|xx|yma), #Name (from|in) (the)? @desk, (@teaches|governor|head|office) here, (im|its|me|this is) ~1 from (the)? @desk, from (@desk|school|the school), who does (her|his|their|your) @subject, (at)? your old (@teaches|school), as (head|principal)
(her|his|their) @teaches, #Name (coach|teacher|tutor)
`);

/** The school speaking to everybody: dates, closures, thanks. Nobody in particular is meant. */
export const notice = phrases(`
reminder, on behalf of, (i|we) can confirm, (are|is|is now|remains|will be) (cancelled|closed|open), (@grade|all|dear) (families|parents), please (bring|check|contact|ensure|note|remember|return|send|wrap|write), (are|is|re|were) hiring, application*
`);

/** How plainly a draft speaks from inside a school: 1 plainly, 0.5 perhaps, 0 not at all. */
export function schoolTalk(text: ReadText, profile: Profile): 0 | 0.5 | 1 {
  if (schoolNamed(text, profile).length > 0 || has(text, insider) || has(text, iWorkThere)) return 1;
  // Whoever set up a school works at one: their "kid" is more likely a pupil than anybody's.
  return has(text, schoolWords) || has(text, childhood) || profile.school.name !== '' ? 0.5 : 0;
}
