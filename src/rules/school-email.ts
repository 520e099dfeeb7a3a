/** An address at the school's own domain. */
import { defineRule } from '../model.ts';
import { mailsIn } from '../text/contacts.ts';
import { atDomain } from '../text/school-name.ts';
import { weigh } from '../text/weigh.ts';

const rule = { id: 'school-email', topic: 'school-email' } as const;

/** Domains only schools and colleges have: Nominet's .sch.uk, and ac.uk colleges of sixth-formers. */
const schoolDomain = /\.sch\.uk$|(?:school|academy|college|ysgol|primary|trust)\.(?:org|org\.uk|co\.uk|uk|wales|cymru|com)$/;

export default defineRule({
  ...rule,
  read(_draft, profile, text) {
    const domain = profile.school.emailDomain.replace(/^@/, '').toLowerCase();
    const mails = mailsIn(text);
    const own = domain ? mails.filter(({ address }) => atDomain(address, domain)) : [];
    const some = domain ? [] : mails.filter(({ address }) => schoolDomain.test(address.replace(/^.*@/, '')));
    return weigh(rule, text, [{ points: 3, seen: own }, { points: 2, seen: some }], (words) => `${words} is a school address`);
  },
});
