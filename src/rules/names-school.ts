/** The school is written: name, nickname, initials, hashtag, handle, e-mail domain, split or misspelt. */
import { defineRule } from '../model.ts';
import { schoolNamed } from '../text/school-name.ts';
import { weigh } from '../text/weigh.ts';

const rule = { id: 'names-school', topic: 'names-school' } as const;

export default defineRule({
  ...rule,
  read(_draft, profile, text) {
    const seen = schoolNamed(text, profile);
    // A name that stands alone may be a place's after all: it never holds a post.
    const sure = seen.filter((hit) => hit.plain && !hit.bare);
    return weigh(rule, text, [
      { points: 3, seen: sure },
      { points: sure.length ? 0 : 2, seen: seen.filter((hit) => !sure.includes(hit)) },
    ], (words) => `${words} names your school`);
  },
});
