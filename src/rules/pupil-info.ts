/** Something about a particular pupil, class or group, named or not. */
import { defineRule, type Draft, type Profile, type ReadText } from '../model.ts';
import { familySigns } from '../text/families.ts';
import { abuse, damning, foul, sour } from '../text/feelings.ts';
import { nation } from '../text/nation.ts';
import { otherWorld } from '../text/other-worlds.ts';
import { press } from '../text/letter-words.ts';
import { toldToParent, toldToPupil } from '../text/letters-told.ts';
import { toParent, toPupil } from '../text/letters.ts';
import { find, has, nearAny, outside, phrases } from '../text/phrases.ts';
import { pupilSigns, unsaid } from '../text/pupils.ts';
import { insider, iWorkThere, notice, schoolWords } from '../text/school-day.ts';
import { schoolNamed } from '../text/school-name.ts';
import { staffSigns } from '../text/staff.ts';
import { profileTells, townInPublic } from '../text/town.ts';
import { total, weigh, type Clue } from '../text/weigh.ts';

const rule = { id: 'pupil-info', topic: 'pupil-info' } as const;

/** Somebody's words, quoted: two at least. */
const quoted = /["“]\S+ [^"”“]{2,}/;

/** Children at large. */
const general = phrases('a (child|kid|pupil|student), (all|any|more|other|our|the|these|those)? (children|kids|pupils|students|students), the class');
/** "Kid: is it home time. Me: no." */
const dialogue = /(?:^|[\n.!?] ?)(?:boy|child|girl|kid|pupil|student|year \d+|yr? ?\d+)s? ?:/i;
/** Where children are watched, and what goes wrong there. */
const scene = phrases(`
(break|lunch|playground) duty, (carpet|circle|form|golden|home|story|tutor) time, detention, (forest|nursery) (nativity|school), lost property,
nativity, period (#n|@age), pe, registration, rehearsal*, (school|ski) trip, sports day, (story|wet) (play|time), swimming lessons, the register
`);
const mishap = phrases(`
bite+, bitten, bogey*, broke, crying, cried, excuse+, fainted, fell off, fight+, nits, nosebleed*, poo*, sick, swore, tears, worm*
`);
/** "My lad": a son, or the boy a teaching assistant is with. */
const mayBeMine = phrases('(my|our) (boy|boys|girl|girls|kids|lad|lads|lass)');
/** What is taught. */
const lessonwork = phrases('@lessonwork');
/** "Don't call me sir". */
const unspoken = phrases('(dont|stop) call* me (miss|sir)');
/** Pointed at: no child in particular becomes this one. */
const that = phrases('(another|that|this) @adj? (boy|child|girl|kid|lad|lass|pupil|student)');

/** Words for young people that count more when someone at the school is named. */
export function pupilClues(draft: Draft, profile: Profile, text: ReadText): Clue[] {
  const pupils = pupilSigns(text);
  const { owned, classes, codes, claimed, aged, deeds, childish, things, troubles } = pupils;
  const spoken = outside(pupils.spoken, find(text, unspoken));
  const mishaps = has(text, scene) ? find(text, mishap) : [];
  const homes = familySigns(text);
  const staff = staffSigns(text, profile);
  // "The girl in the office" and the B of Mrs B are grown up.
  const adults = [...staff.roles, ...staff.titled, ...staff.leaders];
  const loose = outside(pupils.loose, adults);
  const pointed = outside(pupils.pointed, adults);
  const named = schoolNamed(text, profile);
  const known = profile.school.name !== '';
  const grown = staff.known.length + staff.leaders.length + staff.roles.length + staff.leadersPerhaps.length > 0;
  const plain = owned.length + classes.length > 0;
  const missing = (grown && childish.length === 0) || staff.titled.length + staff.firstNames.length > 0 || (homes.plain.length > 0 && troubles.length + childish.length === 0) ? [] : unsaid(text);
  const inside = [...find(text, insider), ...find(text, iWorkThere), ...named];
  const complaint = [abuse, foul, damning, sour].flatMap((lexicon) => find(text, lexicon));
  const theirs = homes.plain.length > 0 ? pupils.theirs : [];
  const young = loose.length + pointed.length + claimed.length + aged.length + spoken.length + childish.length > 0;
  const kinds = new Set(things.map(({ from }) => text.words[from]!.text)).size;
  const some = young || kinds > 1 || (troubles.length > 0 && outside(deeds, troubles).length > 0) || pupils.few.length > 0 || missing.length + homes.named.length + codes.length + pupils.grades.length > 0;
  const talk = inside.length > 0 ? 0.5 : has(text, schoolWords) ? 0.2 : 0;
  const toPupils = total(toPupil(draft, text)) >= 1.5;
  const toParents = total(toParent(draft, text)) >= 1.5;
  const told = toPupils ? toldToPupil(text) : [];
  const toldHome = toParents ? toldToParent(text) : [];
  return [
    { points: known ? 3 : 1.4, seen: owned },
    { points: known ? 2.2 : 1.2, seen: classes },
    { points: plain ? 0.3 : known ? 1.5 : 0.5, seen: pupils.grades },
    { points: 0.5, seen: classes.length > 1 },
    { points: plain ? 0.5 : known ? 1 : 0.5, seen: codes },
    // The jigsaw: neither the code nor the complaint says much alone.
    { points: known ? 1 : 1.6, seen: nearAny([...classes, ...codes], complaint, 8) },
    { points: plain ? 0.5 : 1.3, seen: claimed },
    { points: plain ? 0 : 1.6, seen: spoken },
    { points: plain ? 0 : outside(loose, find(text, general)).length > 0 || deeds.length + childish.length + troubles.length + pointed.length > 0 ? 0.9 : 0.5, seen: loose },
    { points: plain ? 0 : loose.length ? 0.4 : 0.8, seen: pointed },
    { points: plain ? 0 : 0.7, seen: dialogue.test(text.raw) },
    { points: plain ? 0 : 1.2, seen: mishaps },
    { points: plain ? 0 : 0.4, seen: find(text, that) },
    { points: plain || draft.media.photos + draft.media.videos === 0 ? 0 : 0.5, seen: young || pupils.grades.length > 0 },
    { points: plain ? 0 : 0.6, seen: nearAny([...pointed, ...claimed], complaint, 8) },
    { points: draft.surface === 'post' ? 1 : 0.8, seen: aged },
    { points: plain ? 0 : 0.5, seen: missing, shown: deeds.length + things.length + troubles.length + aged.length === 0 },
    { points: plain ? 0.2 : 0.9, seen: childish, shown: !plain },
    { points: plain ? 0.3 : some ? 0.6 : 0.4, seen: outside(deeds, childish), shown: !plain },
    { points: plain ? 0.2 : some || deeds.length ? 0.7 : 0.5, seen: things, shown: !plain },
    { points: plain ? 0.3 : some ? 0.9 : 0.6, seen: troubles },
    { points: deeds.length > 1 || kinds > 1 ? 0.3 : 0, seen: some },
    { points: some && deeds.length + things.length + childish.length > 0 ? 0.3 : 0, seen: pupils.today },
    { points: young || deeds.length ? 0.2 : 0, seen: quoted.test(text.raw) },
    { points: plain ? talk / 3 : some ? talk : talk / 2, seen: true },
    { points: young ? 0.8 : 0, seen: townInPublic(draft, profile, text) },
    { points: plain || (some && deeds.length + things.length + troubles.length + complaint.length > 0) ? 0.8 : 0, seen: profileTells(draft) },
    { points: young ? 0.8 : theirs.length ? 0 : -0.2, seen: homes.plain.length > 0 },
    { points: young ? 0.4 : 1.6, seen: theirs },
    { points: 0.8, seen: homes.named },
    { points: plain ? 0 : nearAny(pupils.few, deeds, 2) ? 0.9 : 0.7, seen: pupils.few },
    { points: plain || young ? 0 : 0.5, seen: pupils.vague.length + pupils.few.length > 0 && has(text, lessonwork) },
    { points: plain || young ? 0 : 0.3, seen: missing.length > 0 && troubles.length > 0 },
    { points: plain || some ? 0 : 0.3, seen: pupils.vague.length > 0 },
    // She told me, in the staffroom: nothing says a child is meant.
    { points: plain || young || mishaps.length + things.length + troubles.length + codes.length + pupils.grades.length + homes.plain.length > 0 || (deeds.length > 0 && pupils.few.length + homes.loose.length > 0) || toPupils || toParents ? 0 : -0.8, seen: true },
    // A long tale has a word of every kind in it.
    { points: plain || pointed.length ? 0 : -0.5, seen: text.words.length > 60 },
    { points: some || plain || missing.length || mishaps.length || toPupils || toParents || homes.plain.length + pupils.vague.length ? 0 : -0.6, seen: true },
    { points: 1.6, seen: told },
    { points: 1.6, seen: toldHome },
    // What to bring, when to come: arrangements tell nothing of the child.
    { points: plain || troubles.length > 0 ? 0 : -1, seen: (toPupils && told.length === 0) || (toParents && !toPupils && toldHome.length === 0) },
    { points: plain || known ? 0 : inside.length ? -1.2 : -1.8, seen: true },
    { points: plain && named.length === 0 ? -0.8 : 0, seen: pupils.pets },
    { points: plain || things.length + childish.length + inside.length + spoken.length ? 0 : -0.8, seen: pupils.pets },
    { points: plain ? 0 : -0.7, seen: grown && loose.length + pupils.few.length + childish.length === 0 && !toPupils && !toParents },
    { points: plain ? -0.3 : things.length + troubles.length + inside.length ? -0.8 : -1.5, seen: pupils.elsewhere },
    { points: plain ? -0.8 : -1.4, seen: otherWorld(text, profile) || has(text, nation) },
    { points: spoken.length ? -0.3 : -1, seen: homes.own.length > 0 },
    { points: plain || draft.surface === 'post' ? 0 : -0.8, seen: has(text, press) },
    { points: -2.5, seen: has(text, notice) },
    { points: -2.5, seen: draft.surface === 'bio' },
    { points: plain && known ? -1.6 : inside.length > 0 && outside(pupils.family, find(text, mayBeMine)).length === 0 ? -0.6 : -2.8, seen: pupils.family.length > 0 },
  ];
}

export default defineRule({
  ...rule,
  read(draft, profile, text) {
    // The writer's own pupils, plainly, need no company.
    const { owned, classes } = pupilSigns(text);
    return weigh({ ...rule, hintsNeedCompany: owned.length + classes.length === 0 }, text, pupilClues(draft, profile, text), (words) => `${words} sounds like pupils you work with`);
  },
});
