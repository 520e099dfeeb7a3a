/** The furniture of a school day: says the writer is speaking of work, and nothing more. */
import type { Profile, ReadText } from '../model.ts';
import { has, phrases } from './phrases.ts';
import { schoolNamed } from './school-name.ts';

/** Words hardly anyone uses but people who work in schools. */
export const insider = phrases(`
(during|in|mid|through|throughout|before|after|end of|middle of|start of) ~1 @lessontime, briefing, (drama|dance) studio, (science|computer|language|chemistry|physics|biology) lab+, (art|music|food|tech|prep|textiles|sixth form) (room|rooms|centre|block|common room), staff toilet+, mobile classroom+, photocopying, photocopied, slt, smt, ppa, inset, =CPD, =TLR, =ECT, =NQT, senco*, sendco, alnco, =IEP, =ALN, =SEND, =DSL, cpoms, ehcp*, bromcom, parentmail, (learning|book|work|lesson|data) (walk*|look*|scrutin*|obs*|drop*|plan*|objective*), behaviour (policy|point*|log), (playground|break|lunch|bus|gate|dinner|corridor) duty, (cover|supply) (supervisor*|lesson*|work|again|teacher|teaching|agency|list), covering (a|the|this|for|@grade|#code|someone*), (mark|marked|marking) ~2 (book*|mock*|essay*|paper*|coursework|test*|assessment*|policy|load|pile|scheme|in), moderation, (parents|options|open|consultation) evening, staffroom, staff (room|meeting|briefing|training|survey|wellbeing|car park|toilet*|absence), agency staff, union rep
(wet|home|carpet|circle|golden|form|tutor|reading) (play|time|break|book*|record*|corner|scheme|age*), hometime, book bag*, pe kit*, lost property, period (@age|#n), (school|dinner|exam|sports) hall, (board|whiteboard|glue) (pen*|stick*), gluestick*, laminat*, differentiat*, schem* of work, invigilat*, mock (marking|exams|results), pupil premium, ofsted, estyn, =HMI, appraisal, my (classroom|timetable|lesson*), our breaks, (between|across) @age classes, sensory room, hoist*, makaton, intensive interaction, (school|early) (improvement|office|trip|play|production|council|minibus), dinner ladies, (lunchtime|midday) supervisor*, teaching assistant*, (of|this|last|next|half|start of|first day of) term*, sats, ks1, ks2, ks3, ks4, eyfs, @grade, (bottom|top|middle) set, dosbarth, ysgol, athro, athraw*, pennaeth, disgybl*, gwasanaeth, safeguarding, (nurture|tutor|form|year|intervention|revision) (group*|class*|session*), wraparound, nativity, sports day, whiteboards, =MAT, governing body, snow day, exam board, timetabl*, the register, (mufti|non uniform|induction|transition|wellbeing) day, (science|maths|english|art|dt|music|humanities) (block|lab|department)
`);

/** School words anyone may use: they count for less. */
export const schoolWords = phrases('the kids, the children, parents, teacher*, headteacher, staff, the gate, the gates, photocopier, lanyard*, governors, the trust, risk assessment*, term, on duty, school, schools, class, uniform, nursery, reception, sixth form, college, academy, the office, reading, planning, observation, choir, corridor*, classroom*, canteen, changing room*, cupboard, lab, loos, chapel, assembly, break, lunchtime*, trip, coach, minibus, exam*, oral, results, display');

/** Things, places and troubles of a child's day at school. */
export const childhood = phrases(`
(interactive|mini) (board|boards|whiteboard|whiteboards), percussion, tambourine+, glockenspiel+, ukulele+, beanbag+, book bag+, water bottle+, tuck shop, dinner queue, lunch queue, dinners, lunch hall, canteen, cloakroom+, changing room+, bunsen burner+, test tube+, goggles, whiteboard pen+, felt tips, pva, sellotape, blu tack, playdoh, duplo, wendy house, home corner, trike+, skipping rope+, hula hoop+, football+ on the roof, egg and spoon, sack race, three legged, guinea pig, class (hamster|pet|bear|fish|gerbil), stick insect+, reading corner, story corner, library book+, word search, colouring, worksheet+, exercise book+, handwriting pen, pen licence, golden table, star of the week, headteachers award, house point+, merit+, dojo+, behaviour point+, planner+, (no|odd|wet|one) (socks|shoes|coat|jumper|breakfast|lunch|sleep|tie|pe kit), show and tell, lost property, spare (clothes|trousers|pants|uniform), sensory (toy|corner|circuit+), ear defenders, fidget+, wobble board, visual timetable, now and next, science fair, top number, denominator, remainder+, lunchtimes, detentions, mock exam+
@lessonwork, chickenpox, chicken pox, slapped cheek, impetigo, threadworm+, ringworm, (hand foot|noro*), teeth, tooth, nits, lice, wee, poo, pooed, nappy, nappies, potty, snot, bogey*, nosebleed*, plaster, glue, glitter, crayon*, pencil*, ruler*, calculator*, compasses, protractor*, scissors, book corner, role play, sandpit, mud kitchen, playdough, lego, dinosaur*, unicorn*, conker*, costume*, snack, packed lunch*, lunchbox*, custard, toilet trained, water fountain, climbing frame, basketball hoop, pe shed, main hall, dinner hall, hatch, jotter*, folio*, paper (1|2|3|one|two|three), study leave, bus pass*, (bake|cake) sale, advanced higher*, (first|second) (fifteen|xv|eleven|team), dinner time, sticker*, certificate*, merit*, peg, pegs, bookbag*
playground, (art|music|calm|sensory|tutor|form) room, dorm, lesson, lessons, playtime, register, period (#n|@age), double (maths|science|physics|english|lesson), dofe, food tech, cross country, nativity, panto, recital, mock, mocks, coursework, homework*, prep, essay*, spelling*, phonics, fractions, macbeth, shakespeare, verse, handwriting, gcse*, a level*, btec*, resit*, retake*, revis*, ucas, prom, scales, recorder*, violin*, cello, self portrait*, blazer*, shoelace*, hood, hoodie, wellies, trainers, pe kit, planner, locker*, gwaith cartref, meithrin, feithrin, wheelchair
`);

/** What schools write down about a pupil: behaviour, needs, safety. */
export const troubles = phrases(`
detention*, isolation, exclu*, confiscat*, vape*, vaping, behaviour, truan*, bunk*, meltdown*, tantrum*, bitten, bruise*, bully*, bullied, meds, tablets, inhaler*, weighted blanket, autis*, adhd, asd, dyslex*, fasd, pda, trauma, adopted, diagnos*, type 1, hypo, stammer, nonverbal, (cutting|cut) (again|herself|himself|themselves), self harm*, social worker, foster*, lac plan, ewo, camhs, safeguarding, child protection, (cp|lac|cin) plan, awtistiaeth
`);

/** The writer says they work in a school, or at this one. */
export const iWorkThere = phrases(`
been (there|here) since (#n|#past), i (work|worked|teach|taught) (there|here), i teach, (i|ive) (ever)? taught, (on|do|doing|supervis*) ~1 (duty|the door|dinners|lunches), ive (taught|worked in (schools|a school|education|send)), im (staff|a (primary|secondary|science|maths|english|reception|music|supply|pe|history|drama|art|year #g|@grade)? (teacher|ta|hlta|lsa|senco|governor)|the head|on the staff) (at|in|of|here|there)?, (we|us) teachers, our (staffroom|staff room|classroom|hall|playground|academy|minibus|corridor|site team|sixth form|school), as (a teacher|a ta|staff|someone who teaches), in (my|our) (lesson|lessons|classroom|class|school|corridor|staffroom|form)
teacherlife, teacherpro*, teachertwitter, teachersof*, edutwitter, talife, uked*, edchat, primaryrocks, sltchat
`);

/** The writer says who they are at school, to someone who may not know. */
export const introduction = phrases(`
(its|im|this is|tis|only me|ill be|from|love) (@title ~1 (#Name|#I|=A)?|#Name (from|the|who|in|at|new) ~3 @desk|(her|his|their|your|#Name) ~1 @teaches|miss|sir), @title #Name (here|from|x|xx|in|yma|sy|or ysgol|o|head|deputy|teacher), #Name (from|in) (the)? @desk, (headteacher|head|deputy|@teaches|governor|caretaker|office) here, (me|im|its|this is) ~1 from (the)? @desk, from (the school|school|@desk|nursery|pastoral|your old school), who does (her|his|their|your) @subject, (at)? your old (school|@teaches|dinner lady|lollipop lady), as (chair of governors|headteacher|head|principal|a governor|deputy head|head of school), (her|his|their) @teaches, #Name (tutor|teacher|coach|keyworker)
`);

/** The school speaking to everybody: dates, closures, thanks. Nobody in particular is meant. */
export const notice = phrases(`
reminder, on behalf of, (we|i) can confirm, (is|are|will be|is now|remains) (closed|open|cancelled|postponed), going ahead, will go ahead, (all|dear|@grade|annwyl) (parents|families|carers|rieni), parents carers, i rieni, please (send|ensure|remember|bring|wrap|check|note|return|contact|write), (is|are|re|were) (recruiting|hiring), vacancy, closing date, application*, queries to, in as normal, as normal, as a school, fel ysgol, our school community, governing body
`);

/** How plainly a draft speaks from inside a school: 1 plainly, 0.5 perhaps, 0 not at all. */
export function schoolTalk(text: ReadText, profile: Profile): 0 | 0.5 | 1 {
  if (schoolNamed(text, profile).length > 0 || has(text, insider) || has(text, iWorkThere)) return 1;
  // Whoever set up a school works at one: their "kid" is more likely a pupil than anybody's.
  return has(text, schoolWords) || has(text, childhood) || profile.school.name !== '' ? 0.5 : 0;
}
