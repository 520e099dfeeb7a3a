/** A message or comment to a present or past pupil. */
import { defineRule } from '../model.ts';
import { toParent, toPupil } from '../text/letters.ts';
import { total, weigh } from '../text/weigh.ts';

const rule = { id: 'contact-with-pupil', topic: 'contact-with-pupil' } as const;

export default defineRule({
  ...rule,
  read(draft, _profile, text) {
    const marked = draft.to?.mark?.who;
    if (marked === 'pupil' || marked === 'former-pupil') {
      const because = marked === 'pupil' ? 'You marked this person as a pupil' : 'You marked this person as a former pupil';
      return [{ rule: rule.id, topic: rule.topic, spans: [], confidence: text.words.length > 0 ? 'sure' : 'hint', because }];
    }
    if (marked !== undefined && marked !== 'other') return [];
    // A letter is to one or to the other: the likelier.
    const other = total(toParent(draft, text));
    if (other >= 1.5 && other > total(toPupil(draft, text))) return [];
    return weigh(rule, text, toPupil(draft, text), (words) => `${words} reads like a message to a pupil`);
  },
});
