/** The school is written: name, nickname, initials, hashtag, handle, e-mail domain, split or misspelt. */
import { defineRule } from '../model.ts';
import { schoolNamed } from '../text/school-name.ts';
import { weigh } from '../text/weigh.ts';

const rule = { id: 'names-school', topic: 'names-school' } as const;

export default defineRule({
  ...rule,
  read(_draft, profile, text) {
    const seen = schoolNamed(text, profile);
    return weigh(rule, text, [
      { points: 3, seen: seen.filter((hit) => hit.plain) },
      { points: seen.some((hit) => hit.plain) ? 0 : 2, seen: seen.filter((hit) => !hit.plain) },
    ], (words) => `${words} names your school`);
  },
});
