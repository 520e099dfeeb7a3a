/** A message or comment to a pupil's parent or carer. */
import { defineRule } from '../model.ts';
import { toParent, toPupil } from '../text/letters.ts';
import { total, weigh } from '../text/weigh.ts';

const rule = { id: 'contact-with-parent', topic: 'contact-with-parent' } as const;

export default defineRule({
  ...rule,
  read(draft, _profile, text) {
    const marked = draft.to?.mark?.who;
    if (marked === 'parent') return [{ rule: rule.id, topic: rule.topic, because: 'You marked this person as a parent', spans: [], confidence: text.words.length > 0 ? 'sure' : 'hint' }];
    if (marked !== undefined && marked !== 'other') return [];
    // A letter is to one or to the other: the likelier.
    const other = total(toPupil(draft, text));
    if (other >= 1.5 && other > total(toParent(draft, text))) return [];
    return weigh(rule, text, toParent(draft, text), (words) => `${words} reads like a message to a pupil’s parent`);
  },
});
