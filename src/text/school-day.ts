/** The furniture of a school day: says the writer is speaking of work, and nothing more. */
import type { Profile, ReadText } from '../model.ts';
import { has, phrases } from './phrases.ts';
import { schoolNamed } from './school-name.ts';

/** Words hardly anyone uses but people who work in schools. */
export const insider = phrases(`
(science|maths|english|art|dt|humanities|music) block, sports hall, staff survey, staff wellbeing, glue stick, mark in, marking policy, our breaks, (between|across) (four|three|two|five|six) classes, union rep, agency staff, science lab
slt, smt, =PPA, ppa, inset, inset day, inset days, =CPD, (twilight|inset) (session|cpd|training), =TLR, tlr, =ECT, =NQT, =SENCO, senco, sendco, alnco, ehcp, ehcps, =IEP, =ALN, =SEND, =DSL, cpoms, bromcom, classcharts, class charts, dojo points, parentmail, learning walk*, book look*, book scrutin*, work scrutin*, lesson obs*, data drop*, seating plan*, behaviour (policy|point*|log), house point*, after school detention*, lunch detention*, detention (duty|room), internal exclusion, cover supervisor*, on cover, cover (lesson*|work|again|list|sheet), covering (a|the|this|for|@grade|#code|someone*), on supply, supply (teacher|cover|teaching|agency), (mark|marked|marking) ~2 (book*|mock*|essay*|paper*|coursework|test*|assessment*|policy|load|pile|scheme), mocks, mock (marking|exams|results), moderation, parents evening, options evening, open evening, staffroom, staff room, staff (meeting|briefing|training|car park|toilet|survey|christmas do|handbook|bulletin|absence), playground duty, break duty, lunch duty, bus duty, gate duty, duty rota, wet play, wet break, home time, hometime, carpet time, circle time, golden time, show and tell, reading (book|books|record|records|corner|scheme|group), book bag*, pe kit*, lost property, form time, tutor time, period (one|two|three|four|five|six|#n), last period, school hall, dinner hall, board pen*, whiteboard pen*, glue stick*, gluestick*, display board*, displays up, laminat*, differentiat*, scheme of work, schemes of work, lesson plan*, exam hall, invigilat*, =NEA, progress 8, attainment 8, pupil premium,
ofsted, estyn, =HMI, section (8|5), school improvement, wellbeing day, appraisal, performance management (target*|meeting), my classroom, my timetable, sensory room, hoist, hoists, makaton, intensive interaction, tac pac, forest school, (school|the|early) minibus, dinner ladies, lunchtime supervisor*, midday supervisor*, teaching assistant*, school office, gained time, exercise books, reports to write, report (writing|deadline|season), last day of term, last week of term, start of term, first day of term, term time, half term*, sats, =SATS, sat papers, ks1, ks2, ks3, ks4, ks5, =EYFS, eyfs, @grade, bottom set, top set, dosbarth, ysgol, athro, athrawes, athrawon, pennaeth, disgybl*, gwasanaeth, school trip, trip letters, trip money, safeguarding, nurture group, breakfast club, after school club, wraparound, nativity, sports day, school play, school production, leavers (assembly|hoodies|do|prom), whiteboards, =MAT, academy trust, multi academy trust, trust board, governing body, school council, =GTCW, =TES, snow day, (intervention|revision) (session*|class*|group*), reading age*, exam board, controlled assessment, predicted grades, (book|flight) path, knowledge organiser*, retrieval practice, cold calling, learning objective*, success criteria, timetabl* , year group*, tutor group*, form group*, the register, taking the register, mufti day, non uniform day, induction day, transition day
`);

/** School words anyone may use: they count for less. */
export const schoolWords = phrases('the kids, the children, parents, teacher*, headteacher, staff, school gate*, the gate, the gates, photocopier, lanyard*, governors, the trust, risk assessment*, end of term, term, on duty, school, schools, class, uniform, nursery, reception, sixth form, college, academy, the office, reading, planning, observation, choir, corridor*, classroom*, canteen, changing room*, cupboard, lab, medical room, common room, loos, chapel, assembly, break, lunchtime*, trip, coach, minibus, fire alarm, exam*, oral, results, display');

/** Things, places and troubles of a child's day at school. */
export const childhood = phrases(`
wobbly tooth, tooth, nits, headlice, lice, wee, weeing, poo, pooed, nappy, nappies, potty, snot, bogey*, nosebleed*, sick bucket, plaster, ice pack, glue, glitter, crayon*, felt tip*, pencil*, biro, ruler*, calculator*, compasses, protractor*, scissors, whiteboard*, exercise book*, textbook*, worksheet*, book corner, home corner, role play, sandpit, sand tray, mud kitchen, playdough, play doh, lego, dinosaur*, unicorn*, conker*, pokemon, puppet*, costume*, dress up, story time, snack, snack time, packed lunch*, lunchbox*, custard, pudding, fish fingers, dinner queue, lunch queue, dinner time, sticker*, certificate*, merit*, peg, pegs, bookbag*
playground, (art|music|calm|sensory|tutor|form) room, dorm, lesson, lessons, wet play, playtime, home time, register, registration, period (#n|@age), double (maths|science|physics|english|lesson), d of e, dofe, food tech, bus home, fire drill, cross country, nativity, panto, recital, mock, mocks, coursework, homework*, prep, essay*, spelling*, phonics, times table*, fractions, macbeth, shakespeare, verse, handwriting, gcse*, a level*, btec*, resit*, retake*, revis*, ucas, prom, scales, recorder*, ukulele*, violin*, trombone*, clarinet*, cello, self portrait*, blazer*, shoelace*, hood, hoodie, wellies, trainers, pe kit, planner, locker*, gwaith cartref, llyfr, cinio, cornel, meithrin, feithrin, wheelchair
`);

/** What schools write down about a pupil: behaviour, needs, safety. */
export const troubles = phrases(`
detention*, isolation, exclu*, fixed term, confiscat*, vape*, vaping, behaviour, truan*, bunk*, meltdown*, tantrum*, bitten, bruise*, bully*, bullied, meds, tablets, ritalin, inhaler*, epipen, ear defenders, weighted blanket, autis*, adhd, asd, dyslex*, diagnos*, diabetic, type 1, hypo, stammer, hearing aid*, nonverbal, (cutting|cut) (again|herself|himself|themselves), self harm*, social worker, foster*, in care, lac plan, cp plan, ewo, camhs, safeguarding, logged it, awtistiaeth
`);

/** The writer says they work in a school, or at this one. */
export const iWorkThere = phrases(`
i (work|worked|teach|taught) (there|here), i teach, (i|ive) (ever)? taught, (on|do|doing|supervis*) ~1 (duty|the door|dinners|lunches), ive (taught|worked in (schools|a school|education|send)), im (staff|a (primary|secondary|science|maths|english|reception|music|supply|pe|history|drama|art|year #g|@grade)? (teacher|ta|hlta|lsa|senco|governor)|the head|on the staff) (at|in|of|here|there)?, im on slt, (we|us) teachers, our (staffroom|staff room|classroom|hall|playground|academy|minibus|corridor|site team|sixth form|school), as (a teacher|a ta|staff|someone who teaches), in (my|our) (lesson|lessons|classroom|class|school|corridor|staffroom|form)
teacherlife, teacherproblems, edutwitter, ukteacher, talife, teachertwitter, teachersofinstagram, teacher5oclockclub, primaryteacher, secondaryteacher, ukedchat, teachertired, primaryrocks, edchat, eyfstwitter, sltchat, headteacherlife
`);

/** The writer says who they are at school, to someone who may not know. */
export const introduction = phrases(`
(its|im|this is|tis|only me|ill be|from|love) (@title ~1 (#Name|#I|=A)?|#Name (from|the|who|in|at|new) ~3 @desk|(her|his|their|your|#Name) ~1 @teaches|miss|sir), @title (#I|=A) (here|x|xx), @title #Name (here|from|x|xx|in|yma|sy|or ysgol|o|head|deputy|teacher), #Name (from|in) (the)? @desk, (headteacher|head|deputy|@teaches|governor|caretaker|office) here, (me|im|its) from (the)? @desk, from (the school|school|@desk|nursery|pastoral|your old school), who does (her|his|their|your) @subject, (at)? your old (school|@teaches|dinner lady|lollipop lady), as (chair of governors|headteacher|head|principal|a governor|deputy head|head of school), (her|his|their) @teaches, #Name (tutor|teacher|coach|keyworker)
`);

/** The school speaking to everybody: dates, closures, thanks. Nobody in particular is meant. */
export const notice = phrases(`
reminder, on behalf of, (we|i) can confirm, (is|are|will be|is now|remains) (closed|open|cancelled|postponed), going ahead, will go ahead, (all|dear|@grade|annwyl) (parents|families|carers|rieni), parents carers, i rieni, please (send|ensure|remember|bring|wrap|check|note|return|contact|write), (is|are|re|were) (recruiting|hiring), vacancy, closing date, application*, queries to, in as normal, as normal, as a school, fel ysgol, our school community, petition, governing body
`);

/** How plainly a draft speaks from inside a school: 1 plainly, 0.5 perhaps, 0 not at all. */
export function schoolTalk(text: ReadText, profile: Profile): 0 | 0.5 | 1 {
  if (schoolNamed(text, profile).length > 0 || has(text, insider) || has(text, iWorkThere)) return 1;
  // Whoever set up a school works at one: their "kid" is more likely a pupil than anybody's.
  return has(text, schoolWords) || has(text, childhood) || profile.school.name !== '' ? 0.5 : 0;
}
