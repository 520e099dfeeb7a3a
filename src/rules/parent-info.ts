/** Something about a particular parent, carer or family of a pupil. */
import { defineRule } from '../model.ts';
import { familySigns } from '../text/families.ts';
import { abuse, damning, foul, praise, sour } from '../text/feelings.ts';
import { toldOfParent } from '../text/letters-told.ts';
import { toParent } from '../text/letters.ts';
import { otherWorld } from '../text/other-worlds.ts';
import { outletsIn } from '../text/outlets.ts';
import { find, has, outside, phrases } from '../text/phrases.ts';
import { pupilSigns, unsaid } from '../text/pupils.ts';
import { notice, schoolTalk, schoolWords } from '../text/school-day.ts';
import { schoolNamed } from '../text/school-name.ts';
import { total, weigh } from '../text/weigh.ts';

const rule = { id: 'parent-info', topic: 'parent-info' } as const;

/** Parents at large, told or asked something: nobody's in particular. */
const atLarge = phrases(`
(carers|families|family|parents) (are|were|will be) ~2 (advised|asked|informed|invited|reminded|told|welcome),
(any|every|not one|no|which) (family|parent), parents (are|deserve|have|need|should)
`);
/** Where families and school meet. */
const gateways = phrases('@gateway');

/** At the school gate those without a name are parents. */
const atGate = phrases('(at|for|from) pick up, hi vis, lollipop (lady|man|person), zigzags');

export default defineRule({
  ...rule,
  read(draft, profile, text) {
    const signs = familySigns(text);
    // "The Larches are so grateful": the school itself.
    const homes = { ...signs, plain: outside(signs.plain, [...schoolNamed(text, profile), ...outletsIn(text), ...find(text, atLarge)]), loose: signs.loose.filter(({ from }) => !text.words[from]!.tag) };
    const gate = find(text, atGate);
    const letter = total(toParent(draft, text)) >= 1.5;
    if (!letter && gate.length + homes.plain.length + homes.likely.length + homes.named.length + homes.loose.length + homes.met.length + homes.home.length === 0) return [];
    const pupils = pupilSigns(text);
    const talk = schoolTalk(text, profile);
    const likely = outside(homes.likely, [...homes.plain, ...find(text, atLarge)]);
    const loose = outside(homes.loose, [...homes.plain, ...homes.named, ...likely]);
    const aboutPupils = pupils.owned.length + pupils.classes.length + pupils.pointed.length + pupils.grades.length > 0;
    const unnamed = unsaid(text);
    const told = letter ? toldOfParent(text) : [];
    // "Kai's dad?" at the head of a letter is who it is to.
    const children = letter && homes.named.every(({ from }) => from < 8) ? [] : homes.named;
    return weigh(rule, text, [
      { points: letter ? 1.2 : 1.8, seen: homes.plain },
      { points: 0.8, seen: homes.plain.length > 1 || (homes.plain.length > 0 && (talk === 1 || aboutPupils || pupils.loose.length > 0)) },
      { points: homes.plain.length ? 0.5 : 1.1, seen: likely },
      { points: likely.length ? 0.5 : 0, seen: aboutPupils || talk === 1 || pupils.loose.length > 0 || pupils.things.length + pupils.troubles.length + outside(find(text, schoolWords), likely).length > 0 },
      { points: likely.length > 1 ? 0.4 : 0, seen: true },
      { points: likely.length ? 0.5 : 0, seen: unnamed.some(({ from }) => likely.some((hit) => hit.from <= from && from < hit.to)) },
      { points: homes.plain.length ? 0.5 : 1, seen: children },
      { points: children.length ? talk : 0, seen: true },
      { points: children.length ? 0.6 : 0, seen: aboutPupils },
      { points: homes.plain.length ? 0 : 0.6, seen: loose },
      { points: loose.length ? 0.9 : 0, seen: aboutPupils },
      { points: homes.plain.length ? 0 : 0.5, seen: unnamed.some(({ from }) => loose.some((hit) => hit.from === from)) },
      { points: loose.length + likely.length && homes.met.length === 0 ? 0.5 : 0, seen: has(text, gateways) },
      { points: loose.length ? 0.5 * talk : 0, seen: true },
      { points: loose.length ? 0.4 : 0, seen: pupils.loose.length > 0 },
      { points: loose.length || (likely.length && (talk === 1 || aboutPupils || unnamed.length)) ? 0.4 : 0, seen: [abuse, foul, damning, sour, praise].some((words) => has(text, words)) },
      { points: homes.plain.length || likely.length ? 0.6 : 1.3, seen: homes.met },
      { points: homes.plain.length ? 0.3 : 0.9, seen: homes.home },
      { points: homes.met.length + homes.home.length ? 0.3 : 0, seen: loose.length === 0 },
      { points: homes.met.length + homes.home.length ? 0.3 * talk : 0, seen: true },
      { points: 0.8, seen: gate },
      { points: gate.length > 1 || loose.length ? 0.8 : 0, seen: gate.length > 0 },
      { points: 1.6, seen: told },
      { points: profile.school.name ? 0 : -0.8, seen: true },
      { points: -1.6, seen: homes.own.length > 0 || pupils.family.length > 0 },
      { points: -1, seen: pupils.family.length > 0 && pupils.owned.length + pupils.classes.length === 0 },
      { points: homes.plain.length ? -0.6 : -0.8, seen: pupils.elsewhere },
      { points: homes.plain.length ? -0.5 : -0.8, seen: otherWorld(text, profile) },
      { points: -2.5, seen: has(text, notice) || draft.surface === 'bio' },
    ], (words) => `${words} sounds like a pupil’s family`);
  },
});
