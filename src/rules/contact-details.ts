/** The writer's own phone number or e-mail. */
import { defineRule } from '../model.ts';
import { mailsIn, phonesIn } from '../text/contacts.ts';
import { find, has, phrases } from '../text/phrases.ts';
import { atDomain } from '../text/school-name.ts';
import { weigh } from '../text/weigh.ts';

const rule = { id: 'contact-details', topic: 'contact-details' } as const;

/** The number is the writer's. */
const own = phrases(`
were at, our, ours, text for, ring us
me, my, mine, im, ill, myself, i am, ive, private lessons, tuition, tutor*, lessons from, evenings only, (new|personal|private|home) (number|mobile|email|address|mob), whatsapp, (call|ring|text|message|phone|email|bell|buzz) (us|at home)
`);
/** The number is someone else's, or everyone's. */
const others = phrases(`
school of motoring, driving (school|instructor+|lesson+), electrics, roofing, heating engineer, (are|is|were) (good|brilliant|great|reasonable|the best), ask for (the|him|her|them|#Name), (bloke|guy|man|fella|lass|woman|lad|lady|chap) (who|that), (order+|bought|buying) (off|from), @trade, shops on, try them
main line, switchboard, council, councillor*, hotline, helpline, box office, tickets, bookings, reception, restaurant, crimestoppers, samaritans, childline, police, nhs, dentist, doctors, campaign, petition, (your|the) (mp|council), lost (dog|cat), found (dog|cat), (recommend|try|ask for|speak to|contact|call|ring) (dave|steve|gary|him|her|them|this), (his|her|their) (number|email|mobile), template, customer service*, complaints, donate, donations, foodbank, food bank, charity, hospice, rescue, sanctuary, (hes|shes|theyre) (brilliant|great|good|reasonable|the best|really)
`);
const role = /^(?:info|office|admin|enquiries|enquiry|hello|help|support|tickets|bookings|booking|contact|act|campaign|team|sales|press|news|newsdesk|donate|volunteer|volunteers|events|mail|post|customerservice|complaints|jobs|recruitment|membership|secretary|chair|reception|shop|orders|noreply|feedback|studio|boxoffice|subs|editor|letters|adoptions|rescue|deals|offers|returns|delivery)(?:[.@+]|$)/;

export default defineRule({
  ...rule,
  read(draft, profile, text) {
    const domain = profile.school.emailDomain.replace(/^@/, '').toLowerCase();
    const phones = phonesIn(text);
    const mails = mailsIn(text).filter(({ address }) => !(domain && atDomain(address, domain)) && !role.test(address) && !/\.(?:gov|nhs|police|parliament|sch)\.uk$/.test(address));
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
