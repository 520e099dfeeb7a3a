/** A message or comment to a pupil's parent or carer. */
import { defineRule } from '../model.ts';
import { toParent } from '../text/letters.ts';
import { weigh } from '../text/weigh.ts';

const rule = { id: 'contact-with-parent', topic: 'contact-with-parent' } as const;

export default defineRule({
  ...rule,
  read(draft, _profile, text) {
    const marked = draft.to?.mark?.who;
    if (marked === 'parent') return [{ rule: rule.id, topic: rule.topic, because: 'You marked this person as a parent', spans: [], confidence: text.words.length > 0 ? 'sure' : 'hint' }];
    if (marked !== undefined && marked !== 'other') return [];
    return weigh(rule, text, toParent(draft, text), (words) => `${words} reads like a message to a pupil’s parent`);
  },
});
