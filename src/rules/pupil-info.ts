/** Something about a particular pupil, class or group, named or not. */
import { defineRule, type Draft, type Profile, type ReadText } from '../model.ts';
import { familySigns } from '../text/families.ts';
import { abuse, damning, foul, sour } from '../text/feelings.ts';
import { find, has, nearAny, outside, phrases } from '../text/phrases.ts';
import { pupilSigns } from '../text/pupils.ts';
import { introduction, schoolTalk } from '../text/school-day.ts';
import { schoolNamed } from '../text/school-name.ts';
import { townInPublic } from '../text/town.ts';
import { weigh } from '../text/weigh.ts';

const rule = { id: 'pupil-info', topic: 'pupil-info' } as const;

/** Things pupils do and staff tell of. */
const deeds = phrases(`
held my hand, clapped me, came in with, come in with, no coat, in a right state, in bits, last nights clothes, same clothes, hood up, wont speak, never speaks, doesnt speak, sits at the back, at the back, on the roof, under the table, in the skip, faint*, in the loos, black and blue, kicked, call me mum, called me (mum|dad|miss|nan|old), chill, cuddle, gift shop, timetable, bus pass, wrong shoes, nit comb, wobbly tooth, tooth fell out, tooth out, lost (a|his|her) tooth, pooed, wee on, weeing, snot, glue, glitter, paint, custard, dinner, packed lunch, at playtime, at break, at lunch, at home time, in assembly, in the hall, in lesson, in class, period #n, all sang, sang, verse, the exam, an exam, apprenticeship, excluded again, in trouble, on the naughty, naughty, swearing, swore, told me (to|maths|i|my|that|his|her|about|hes|shes), asked me, asked if, thinks i, thought i, believes i, informed me, drew me, brought me, made me a, wrote me, thank you card, leavers card, christmas card, (best|worst) part of my, best bit of, made my (day|week|year), cried in, proud, so proud, raised, homework, piece of work, spelled, spelt, essay, answers, handwriting
(asked|told|called|calls|bit|hit|kicked|threw|thrown|spat|punched|headbutted|slapped|scratched|swore|cried|crying|sobbed|wet|weed|vomited|puked|hugged|waved|smiled|laughed|whispered|shouted|screamed|drew|wrote|read|sang|signed|said|says|counted|learned|learnt|managed|refused|ran|climbed|hid|hiding|stole|nicked|broke|smashed|passed|failed|got in|scored|won|lost) (me|my|us|a|an|the|his|her|their|out|off|up|to|at|in|if|for|on|under|it|that)?, a wobble, meltdown*, melt down, tantrum, kicked off, kicking off, excluded, exclusion, suspended, detention, isolation, first (word|words|time|steps|sentence), hand up, off roll, bullied, bullying, self harm*, vaping, vape, vapes, truant*, bunking, wagging, absent, refuser, refusing, nits, headlice, lice, nosebleed, wet (himself|herself|themselves), toilet trained, nappies, on report, resit*, mocks, phonics, spellings, times tables, reading, homework, sats
`);
/** The child is spoken of to someone who knows. */
const childOf = phrases(`
#Name (mocks|results|sats|exam|report|gcses|grades|spellings|spelling|drawing|painting|solo|new|eaten|sleeping|struggling|ate|slept|had|seemed)
#Name (bus pass|coat|inhaler|pe kit|homework|coursework|reading book|lunch|lunchbox|jumper|tablets|glasses|behaviour|attendance|report|reading|trip money|detention|work|essay|book bag|bag|shoes|progress|place|phone|lost|left|bumped|fell|was sick|been sick|was brilliant|was upset|hit|bit|has been|had a|was a)
(she|he|shes|hes|they|theyve) (has|have|had|was|were|is|just|left|forgot|been|did|got|cried|ate|wont|wouldnt|didnt|needs|seemed|settled|managed|loved) ~4 (glasses|coat|tablets|inhaler|meds|wobble|tears|fine|settled|today|homework|reading|better|jumper|bag|lunch|dinner|dinner time|playtime|upset|brilliant|golden|great|class|lesson|phonics|epipen|bookbag|kit|lunchbox|tea|poorly|asleep)
(drop|bring|send|left|forgot|forgotten) (his|her|their) (tablets|inhaler|meds|medicine|glasses|coat|kit|homework|bag|book|books|form|money|jumper|lunch|pe kit|reading book|epipen|trip money|lunchbox|shoes|wellies|swimming)
`);
/** Their child. */
const yours = phrases('your (lad|lass|son|daughter|bairn|boy|girl|little one|two|three|child|kid|kids|twins)');
const young = phrases('he, she, him, her, hes, shes, his, happy #n, still doing your, when you were, you used to, proud of you');
/** To a young person: something of theirs. */
const theirs = phrases(`
(proud of you|how you got on|well done on|congrats on|congratulations on|you did (brilliantly|so well|amazing)|you (were|are) (always|one of|such|the best|brilliant|my best|amazing|a pleasure|so)|you looked|i remember you|remember you|your (results|resit|resits|mock|mocks|essay|coursework|homework|exam|exams|grades|gcses|a levels|apprenticeship|ucas|personal statement|course|college|detention|form|art|portfolio|solo|performance|goal|speech|project|poem|school)|in my (class|lesson|form|lessons)|when you were (in|at|#n)|since you left|i taught you|teaching you|taught you|had you in|youve grown|all grown up|grown up|you told me|you told (somebody|someone)|your message about|what you (said|told)|hows (college|uni|sixth form|the apprenticeship|the new school|high school))
`);

/** Words for young people that count more when someone at the school is named. */
export function pupilClues(draft: Draft, profile: Profile, text: ReadText) {
  const pupils = pupilSigns(text);
  const homes = familySigns(text);
  const family = pupils.family.length > 0;
  const plainOwned = pupils.owned;
  const loose = outside(pupils.loose, [...plainOwned, ...pupils.classes]);
  const talk = schoolTalk(text, profile);
  const did = find(text, deeds).length > 0;
  const plain = plainOwned.length + pupils.classes.length > 0;
  const ofChild = find(text, childOf);
  const named = schoolNamed(text, profile).length > 0;
  const known = profile.school.name !== '';
  const personal = draft.surface === 'message';
  const complaint = [abuse, foul, damning, sour].flatMap((lexicon) => find(text, lexicon));
  return [
    { points: known ? 3 : 1.4, seen: plainOwned },
    { points: known || talk < 1 ? 0 : 0.8, seen: plainOwned.length > 0 },
    { points: known ? 2.2 : 1.2, seen: pupils.classes },
    { points: 0.5, seen: pupils.classes.length > 1 },
    { points: 0.8, seen: pupils.classes.length > 0 && (did || talk === 1) },
    { points: plain ? 0.5 : known ? 1 : 0.5, seen: pupils.codes },
    // The jigsaw: neither the code nor the complaint says much alone.
    { points: known ? 1 : 1.6, seen: nearAny([...pupils.classes, ...pupils.codes], complaint, 8) },
    { points: known ? 0 : 1.6, seen: plainOwned.length > 0 && did },
    { points: 0.5, seen: pupils.codes.length > 0 && (did || talk === 1) },
    { points: plain ? 0.5 : 1.4, seen: pupils.claimed },
    { points: plain || pupils.claimed.length === 0 ? 0 : 0.8 * talk, seen: true },
    { points: plain || pupils.claimed.length === 0 || !did ? 0 : 0.4, seen: true },
    { points: plain ? 0 : 0.7, seen: loose },
    { points: plain || known ? 0 : -0.6, seen: true },
    { points: plain || loose.length + pupils.claimed.length > 0 ? 0.8 : 0, seen: townInPublic(draft, profile, text) },
    { points: plain || loose.length === 0 ? 0 : 0.5, seen: did },
    { points: plain || loose.length === 0 ? 0 : 0.8 * talk, seen: true },
    { points: loose.length ? 1.2 : 0.5, seen: homes.plain.length > 0 },
    { points: 1, seen: homes.named },
    { points: homes.named.length || personal ? 1.5 : 0.4, seen: ofChild },
    { points: personal ? 0.9 : 0.4, seen: find(text, theirs) },
    { points: personal && talk === 1 ? 0.7 : 0, seen: has(text, theirs) },
    { points: personal ? 0.6 : 0.3, seen: find(text, yours) },
    { points: personal && (talk === 1 || has(text, introduction)) ? 0.9 : 0, seen: has(text, yours) },
    { points: draft.surface !== 'post' && has(text, introduction) ? 1.5 : 0, seen: has(text, young) },
    { points: plain && !named ? -0.8 : 0, seen: pupils.pets },
    { points: plain && known ? -1 : -2, seen: family },
  ];
}

export default defineRule({
  ...rule,
  read(draft, profile, text) {
    return weigh(rule, text, pupilClues(draft, profile, text), (words) => `${words} sounds like pupils you work with`);
  },
});
