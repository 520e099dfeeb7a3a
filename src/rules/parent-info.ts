/** Something about a particular parent, carer or family of a pupil. */
import { defineRule } from '../model.ts';
import { familySigns } from '../text/families.ts';
import { abuse } from '../text/feelings.ts';
import { has } from '../text/phrases.ts';
import { outside, pupilSigns } from '../text/pupils.ts';
import { iWorkThere, shopTalk } from '../text/school-day.ts';
import { schoolNamed } from '../text/school-name.ts';
import { weigh } from '../text/weigh.ts';

const rule = { id: 'parent-info', topic: 'parent-info' } as const;

export default defineRule({
  ...rule,
  read(_draft, profile, text) {
    const homes = familySigns(text);
    const pupils = pupilSigns(text);
    const talk = has(text, shopTalk) || has(text, iWorkThere) || schoolNamed(text, profile).length > 0;
    const loose = outside(homes.loose, [...homes.plain, ...homes.named]);
    const aboutPupils = pupils.owned.length > 0 || pupils.classes.length > 0;
    return weigh(rule, text, [
      { points: 2, seen: homes.plain },
      { points: 1, seen: homes.plain.length > 1 || (homes.plain.length > 0 && (talk || aboutPupils || pupils.loose.length > 0)) },
      { points: homes.plain.length ? 0 : 1, seen: homes.named },
      { points: homes.plain.length ? 0 : 0.7, seen: loose },
      { points: loose.length ? 1 : 0, seen: aboutPupils },
      { points: loose.length ? 0.3 : 0, seen: talk },
      { points: loose.length ? 0.4 : 0, seen: has(text, abuse) },
      { points: -1.5, seen: homes.own.length > 0 || pupils.family.length > 0 },
    ], (words) => `${words} sounds like a pupil’s family`);
  },
});
