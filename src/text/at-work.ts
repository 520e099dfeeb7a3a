/** How far a draft speaks from inside a school, by every sign of it. */
import type { Profile, ReadText } from '../model.ts';
import { has, phrases } from './phrases.ts';
import { ownPlace, work } from './place.ts';
import { pupilSigns } from './pupils.ts';
import { schoolTalk, schoolWords } from './school-day.ts';

/** The people, rooms and papers of the job. */
const job = phrases(`
bursar, form tutor, tutor room, tutees, timetabl+, the timetable, supply, agency staff, trust, academy, academi*, governor+, finance committee, union rep, unions, wages, payslip, coursework, moderat+, invigilat+, observation+, observed, lesson obs, appraisal, threshold, briefing, line manage+, duty, on duty, duties, cover list, inset, twilight, staff room, staffroom, pigeonhole, site team, caretaker, premises, lunchtimes, dinner hall, sports hall, the hall, (maths|science|english|art|dt|music|humanities) (block|room|lab|department|dept), head of (@lesson|year|department|house|sixth), assistant head+, department, dept, faculty, phase leader, key stage, reception class, infants, juniors, sixth form, year group+, options, predicted grades, homework club, breakfast club, after school club, parentpay, parentmail, prospectus, open evening, parents evening, exclusion+, detention+, isolation room, behaviour points, safeguarding, sen, send, senco, sendco, ehcp, ta, tas, lsa, teaching assistant+, trainee+, ect+, nqt+, probation, headship, deputy, deputies, bell, register+, marking, planning, ppa, displays, reports, data drop, learning walk, book look, trip letter+, trip money, (teach+|taught) (physics|maths|english|science|history|geography|french|german|spanish|music|art|drama|pe|re|them|him|her|it), lesson+, classroom+, corridor+, lanyard, minibus, school+, pupil+, gcse+, term, termly, cpd, wellbeing, ysgol, gwasanaeth, athro, athrawon, dosbarth, staff, colleague+, department+
`);

const kept = new WeakMap<ReadText, number>();

/** 1 plainly at work, 0.6 in school words, 0.4 of work in general, 0.2 for anyone who set up a school, 0 otherwise. */
export function atWork(text: ReadText, profile: Profile): number {
  let share = kept.get(text);
  if (share === undefined) kept.set(text, share = weightOf(text, profile));
  return share;
}

function weightOf(text: ReadText, profile: Profile): number {
  const pupils = pupilSigns(text);
  if (has(text, ownPlace) || has(text, job) || pupils.classes.length + pupils.owned.length > 0 || schoolTalk(text, profile) === 1) return 1;
  if (has(text, schoolWords)) return 0.6;
  return has(text, work) ? 0.4 : profile.school.name ? 0.2 : 0;
}
