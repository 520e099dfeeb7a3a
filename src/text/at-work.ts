/** How far a draft speaks from inside a school, by every sign of it. */
import type { Profile, ReadText } from '../model.ts';
import { perText } from './per-text.ts';
import { has, phrases } from './phrases.ts';
import { ownPlace, work } from './place.ts';
import { pupilSigns } from './pupils.ts';
import { schoolTalk, schoolWords } from './school-day.ts';

/** The people, rooms and papers of the job. */
const job = phrases(`
=HoD, =SEN, =SEND, =TA, =TAs, appraisal, (art|dt|english|humanities|maths|music|science) (block|department|dept|lab|room), assistant head+, athrawon,
athro, bursar, caretaker, coursework, cpd, detention+, dosbarth, ect, ects, ehcp, governors, gwasanaeth,
head of (@lesson|department|house|sixth|year), headship, (in|at) the (base|staffroom|unit), in (dt|geography|humanities|maths|mfl|pe|re|rs|science), inset, invigilat+, lanyard, lsa,
marking, minibus, moderat+, #n kids, nqt, on duty, our (gcse|pupils|school|staff|students), parentmail, parentpay, payslip+, pigeonhole+, ppa,
prospectus, safeguarding, senco, sendco, sixth form, slt, staff room, staffroom, supply (agency|cover|teacher), tas,
(taught|teach+) (@lesson|re|them all), teaching assistant+, the wages, timetabled, trip (cash|letters|money), tutees, union rep, ysgol
`);

/** 1 plainly at work, 0.6 in school words, 0.4 of work in general, 0.2 for anyone who set up a school, 0 otherwise. */
export const atWork = perText((text: ReadText, profile: Profile): number => {
  const pupils = pupilSigns(text);
  if (has(text, ownPlace) || has(text, job) || pupils.classes.length + pupils.owned.length > 0 || schoolTalk(text, profile) === 1) return 1;
  if (has(text, schoolWords)) return 0.6;
  return has(text, work) ? 0.4 : profile.school.name ? 0.2 : 0;
});
