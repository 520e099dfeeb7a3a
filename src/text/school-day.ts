/** The furniture of a school day: says the writer is speaking of work, and nothing more. */
import type { Profile, ReadText } from '../model.ts';
import { has, phrases } from './phrases.ts';
import { schoolNamed } from './school-name.ts';

/** Words hardly anyone uses but people who work in schools. */
export const insider = phrases(`
(after|before|during|end of|in|mid|start of|through|throughout) ~1 @lessontime, briefing, (dance|drama) studio, (biology|chemistry|computer|language|physics|science) lab+, (art|food|music|prep|tech) (block|centre|room|rooms), photocopying, slt, smt, ppa, =ECT, =IEP, =SEND, (book|data|learning|lesson|work) (drop*|look*|obs*|plan*|walk*), behaviour (log|point*|policy)
(break|bus|dinner|gate|lunch|playground) duty, (cover|supply) (again|agency|lesson*|list|teacher|teaching|work), covering (#code|@grade|a|for|someone*|the|this), (mark|marked|marking) ~2 (assessment*|book*|essay*|in|load|mock*|paper*|pile|policy|scheme|test*), (open|options|parents) evening, staff (meeting|room|toilet*|training)
(carpet|circle|form|golden|home|reading|tutor|wet) (age*|book*|break|corner|play|record*|scheme|time), pe kit*, period (#n|@age), (dinner|exam|school|sports) hall, (board|glue) (pen*|stick*), mock (exams|results), estyn, my (classroom|lesson*), (across|between) @age classes, hoist*, (early|school) (office|play|trip), dinner ladies
(first day of|half|last|next|of|start of|this) term*, sats, ks1, ks2, ks3, ks4, @grade, (bottom|middle|top) set, safeguarding, (form|revision|tutor|year) (class*|group*|session*), nativity, timetabl*, transition day, (art|dt|english|maths|music|science) (block|department|lab)
`);

/** School words anyone may use: they count for less. */
export const schoolWords = phrases(`
the kids, parents, teacher*, staff, term, school, schools, class, college, academy, the office, reading, planning, corridor*, classroom*, changing room*, cupboard, lab, loos, assembly, break, trip, coach, minibus, exam*, results, display
`);

/** Things, places and troubles of a child's day at school. */
export const childhood = phrases(`
(interactive|mini) (board|boards), pva, class (bear|fish|pet), (no|odd|one|wet) (breakfast|coat|lunch|shoes|sleep|socks|tie), spare (clothes|pants), sensory (corner|toy), @lessonwork, chickenpox, teeth, tooth, nits, wee, poo, glue, pencil*, snack, water fountain, hatch, paper (1|2|3|one|three|two), (bake|cake) sale, (first|second) (team|xv), certificate*, peg, playground
(art|calm|form|music|tutor) room, lesson, lessons, register, period (#n|@age), double (english|lesson|maths|physics|science), nativity, mock, homework*, prep, essay*, spelling*, gcse*, a level*, revis*, prom, recorder*, violin*, hood, wellies, trainers, pe kit, locker*
`);

/** What schools write down about a pupil: behaviour, needs, safety. */
export const troubles = phrases(`
detention*, exclu*, behaviour, meltdown*, tantrum*, bully*, bullied, meds, autis*, adhd, asd, fasd, pda, trauma, diagnos*, hypo, nonverbal, (cut|cutting) (again|herself|himself|themselves), foster*, ewo, camhs, (cin|cp|lac) plan
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
