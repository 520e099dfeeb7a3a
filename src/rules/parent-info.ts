/** Something about a particular parent, carer or family of a pupil. */
import { defineRule } from '../model.ts';
import { familySigns } from '../text/families.ts';
import { abuse, damning, foul, praise, sour } from '../text/feelings.ts';
import { find, has, outside, phrases } from '../text/phrases.ts';
import { pupilSigns } from '../text/pupils.ts';
import { introduction, schoolTalk } from '../text/school-day.ts';
import { weigh } from '../text/weigh.ts';

const rule = { id: 'parent-info', topic: 'parent-info' } as const;

/** To a parent, about themselves. */
const toParent = phrases('on your own, credit to you, amazing job, doing (so well|great|brilliant|your best), your (post|split|divorce|ex|operation|loss|situation|circumstances|benefits|new partner|complaint), you (couldnt|cant|didnt|wouldnt|missed|forgot|came|shouted|seemed|looked), hold your head, sorry for your, sorry you (felt|feel), as a helper');

export default defineRule({
  ...rule,
  read(draft, profile, text) {
    const homes = familySigns(text);
    const pupils = pupilSigns(text);
    const talk = schoolTalk(text, profile);
    const loose = outside(homes.loose, [...homes.plain, ...homes.named]);
    const aboutPupils = pupils.owned.length > 0 || pupils.classes.length > 0;
    return weigh(rule, text, [
      { points: 2, seen: homes.plain },
      { points: 1, seen: homes.plain.length > 1 || (homes.plain.length > 0 && (talk === 1 || aboutPupils || pupils.loose.length > 0)) },
      { points: homes.plain.length ? 0.5 : 1, seen: homes.named },
      { points: homes.named.length ? talk : 0, seen: true },
      { points: homes.named.length ? 0.6 : 0, seen: aboutPupils },
      { points: homes.plain.length ? 0 : 0.6, seen: loose },
      { points: loose.length ? 0.9 : 0, seen: aboutPupils },
      { points: loose.length ? 0.5 * talk : 0, seen: true },
      { points: loose.length ? 0.4 : 0, seen: pupils.loose.length > 0 },
      { points: loose.length ? 0.4 : 0, seen: [abuse, foul, damning, sour, praise].some((words) => has(text, words)) },
      { points: draft.surface !== 'post' && has(text, introduction) ? 1.6 : 0, seen: find(text, toParent) },
      { points: profile.school.name ? 0 : -0.6, seen: true },
      { points: -1.6, seen: homes.own.length > 0 || pupils.family.length > 0 },
    ], (words) => `${words} sounds like a pupil’s family`);
  },
});
