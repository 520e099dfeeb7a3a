/** How far a draft speaks from inside a school, by every sign of it. */
import type { Profile, ReadText } from '../model.ts';
import { has, phrases } from './phrases.ts';
import { ownPlace, work } from './place.ts';
import { pupilSigns } from './pupils.ts';
import { schoolTalk, schoolWords } from './school-day.ts';

/** The people, rooms and papers of the job. */
const job = phrases(`
bursar, form tutor, tutees, timetabled, the timetable, supply (agency|cover|teacher), agency staff, the trust, our trust, governors, finance committee, union rep, the wages, payslip+, coursework, moderat+, invigilat+, appraisal, line manager+, on duty, gate duty, inset, staff room, staffroom, pigeonhole+, site team, caretaker, dinner hall, sports hall
(art|dt|english|humanities|maths|music|science) (block|department|dept|lab|room), in (dt|geography|humanities|maths|mfl|pe|re|rs|science), head of (@lesson|department|house|sixth|year), assistant head+, reception class, sixth form, year group+, parentpay, parentmail, prospectus, open evening, parents evening, detention+, safeguarding, =SEN, =SEND, senco, sendco, ehcp, =TA, =TAs
tas, lsa, teaching assistant+, ect, ects, nqt, headship, marking, ppa, data drop, learning walk, trip (cash|letters|money), (taught|teach+) (@lesson|re|them all), lanyard, minibus, our (gcse|pupils|school|staff|students), cpd, ysgol, gwasanaeth, athro, athrawon, dosbarth, =HoD, slt, #n kids
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
