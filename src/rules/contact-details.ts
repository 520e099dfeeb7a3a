/** The writer's own phone number or e-mail. */
import { defineRule } from '../model.ts';
import { mailsIn, phonesIn, postBox } from '../text/contacts.ts';
import { find, has, phrases } from '../text/phrases.ts';
import { atDomain } from '../text/school-name.ts';
import { weigh } from '../text/weigh.ts';

const rule = { id: 'contact-details', topic: 'contact-details' } as const;

/** The number is the writer's. */
const own = phrases(`
(bell|buzz|call|email|message|phone|ring|text) (at home|us), best on, (home|new|personal|private) (email|mob|mobile|number), landline, i am, ill, im, ive, me, mine, my,
myself, our, tutor*, were at
`);
/** The number is someone else's, or everyone's. */
const others = phrases(`
(are|is|were) (good|great|the best), ask for (#Name|her|him|the|them), (bought|buying|order+) (from|off),
(call|contact|ring|try) (dave|gary|her|him|steve|them|this), (chap|guy|lad|lady|lass|man|woman) (that|who), driving (lesson+|school), found (cat|dog), helpline, hotline,
(her|his|their) (email|mobile|number), (hes|shes|theyre) (good|great|really|the best), lost (cat|dog), nhs, police, (the|your) (council|councillor+|mp), tickets,
@trade
`);

export default defineRule({
  ...rule,
  read(draft, profile, text) {
    const domain = profile.school.emailDomain.replace(/^@/, '').toLowerCase();
    const phones = phonesIn(text);
    const mails = mailsIn(text).filter(({ address }) => !(domain && atDomain(address, domain)) && !postBox.test(address) && !/\.(?:gov|nhs|police|parliament|sch)\.uk$/.test(address));
    const mobile = phones.filter(({ digits }) => digits.startsWith('07'));
    const fixed = phones.filter(({ digits }) => !digits.startsWith('07'));
    const mine = has(text, own) || draft.surface === 'bio';
    const theirs = draft.surface !== 'bio' && has(text, others);
    return weigh(rule, text, [
      { points: 2, seen: [...mobile, ...mails] },
      { points: mobile.length + mails.length ? 0 : 1, seen: fixed },
      { points: mine ? 1 : draft.surface === 'message' ? 0.6 : 0, seen: phones.length + mails.length > 0 },
      { points: -1.5, seen: theirs },
      { points: -1.5, seen: theirs && find(text, own).length === 0 },
    ], (words) => `${words} looks like your own contact details`);
  },
});
