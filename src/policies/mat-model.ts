/**
 * A multi-academy trust's model policy for schools, May 2018, agreed November 2024. Refs are the document's own
 * numbers; 1 is implied, a letter marks a sentence, 41-n a bullet, and 22 has the letter i twice (22i, 22i-2).
 */
import { definePolicy, type Applies } from '../model.ts';
import { steps } from '../next-steps.ts';

const scope = 'It says whom and what the policy covers.';
const attitude = 'It is a way of working, not a moment on a page.';
const workOnly = 'It is about the school’s own e-mail and letters.';
const offline = 'It happens in school, not on a page.';
const official = 'It says how the school runs its own pages.';
const consequence = 'It says what may follow. There is no moment to notice.';

/** Pupils, the user's own school's or not; at their own, staff who are parents too are answered by 38 to 40 instead. */
const anyPupil: Applies[] = [{ who: ['pupil'], school: ['own'], alsoParent: false }, { who: ['pupil'], school: ['other', 'former'] }];
/** 28 alone says "any other school" in words, and 29 goes with it. */
const anySchool: Applies[] = [...anyPupil, { who: ['pupil'], school: ['next'] }];

export default definePolicy({
  id: 'mat-model',
  title: 'General MAT policy',
  short: 'MAT policy',
  version: 'May 2018, agreed November 2024',
  source: 'Multi-academy trust model social media policy for schools',
  different: [
    'No contact with pupils of any school, or with parents here. Former pupils: advised against at any age.',
    'Naming the school is strongly discouraged, professional networks apart. Photos of pupils need consent first.',
  ],
  leavingAge: 18,
  asks: ['also-parent', 'official-accounts'],
  clauses: [
    { ref: '1', topic: 'conduct', strength: 'must', gist: 'Use social media responsibly. Keep private and working life apart, for the sake of confidences and good names.', moments: ['arriving'] },
    { ref: '2', topic: 'conduct', strength: 'info', gist: 'It covers your own accounts and official ones, on every kind of site, old or new.', unseen: scope },
    { ref: '3', topic: 'conduct', strength: 'info', gist: 'Message boards and comments under news stories count as well.', moments: ['drafting'] },
    { ref: '4', topic: 'conduct', strength: 'must', gist: 'Keep to the principles on any platform, even one that is not listed.', unseen: scope },
    { ref: '9', topic: 'copyright', strength: 'info', gist: 'Careless posts can break the law: libel, copyright, discrimination, harassment, data protection and more.', moments: ['drafting', 'attaching-media'] },
    { ref: '10', topic: 'privacy-settings', strength: 'info', gist: '“Public” means anyone but employees, contractors and pupils now. Parents and past pupils are the public.', moments: ['reviewing-setting', 'drafting'] },
    { ref: '11', topic: 'conduct', strength: 'advised', gist: 'Professional use of social media, for teaching and for learning your job, is welcome.', unseen: 'It is encouragement. There is no moment to notice.' },
    { ref: '12', topic: 'conduct', strength: 'must', gist: 'Staff, governors and contractors all have to follow these principles.', unseen: scope },
    { ref: '13', topic: 'confidential-info', alsoTopics: ['pupil-info'], strength: 'must', gist: 'Protect what you know in confidence about pupils and staff. Keep the two lives apart.', moments: ['arriving', 'drafting'] },
    { ref: '14', topic: 'abuse-received', strength: 'info', gist: 'Staff who are harassed because of their job should be protected by the school.', moments: ['reporting'], then: [steps.supportForYou] },
    { ref: '16', topic: 'report-misuse', strength: 'should', gist: 'Take worries about online safety to the head or your line manager soon. Unions can advise.', moments: ['reporting'], then: [steps.tellHead, steps.supportForYou] },
    { ref: '17', topic: 'conduct', strength: 'info', gist: 'Trainees, apprentices and anyone who works for the school are covered.', unseen: scope },
    { ref: '19', topic: 'report-misuse', strength: 'must', gist: 'Tell the school promptly about misuse, whether by pupils, parents or staff.', moments: ['reporting'], then: [steps.report] },
    { ref: '20', topic: 'privacy-settings', strength: 'info', gist: 'Once posted, it is out of your hands and no longer private.', moments: ['drafting', 'messaging'] },
    { ref: '21', topic: 'conduct', strength: 'info', gist: 'Breaking the policy may mean discipline, or court if it is a crime.', moments: ['drafting'] },
    { ref: '22a', topic: 'conduct', strength: 'should', gist: 'Keep work and private life apart, and avoid clashes between the two.', unseen: 'A clash of interests can’t be seen on a page.' },
    { ref: '22b', topic: 'disparages-school', strength: 'should-not', gist: 'Do nothing online that might give the school a bad name.', moments: ['drafting', 'attaching-media'] },
    { ref: '22c', topic: 'speaks-for-school', strength: 'should-not', gist: 'Don’t put your own views forward as the school’s.', moments: ['drafting', 'editing-profile'] },
    { ref: '22d', topic: 'colleague-info', alsoTopics: ['pupil-info'], strength: 'should-not', gist: 'No personal details of pupils, staff or other professionals you work with.', moments: ['drafting', 'messaging'] },
    { ref: '22e', topic: 'conduct', strength: 'should', gist: 'Put safeguarding first.', unseen: attitude },
    { ref: '22f', topic: 'conduct', strength: 'should', gist: 'Be open, honest, fair and professional.', moments: ['drafting'] },
    { ref: '22g', topic: 'work-communication', strength: 'should', gist: 'Write plain English, without jargon, in work messages.', unseen: workOnly },
    { ref: '22h', topic: 'work-communication', strength: 'should', gist: 'Deal with messages in the time the school has agreed.', unseen: workOnly },
    { ref: '22i', topic: 'work-communication', strength: 'should', gist: 'Choose the way of writing that best suits the message and the reader.', unseen: workOnly },
    { ref: '22i-2', topic: 'work-communication', strength: 'should', gist: 'Keep the cost of communication down.', unseen: workOnly },
    { ref: '23', topic: 'use-at-work', strength: 'info', gist: 'School equipment may be watched, so nothing on it is sure to be private.', moments: ['arriving'] },
    { ref: '24', topic: 'use-at-work', strength: 'info', gist: 'With good reason, the school may look at how its internet and e-mail are used.', moments: ['arriving'] },
    { ref: '25', topic: 'privacy-settings', strength: 'info', gist: 'Posts on your own account are treated as public and may be looked into.', moments: ['drafting', 'reviewing-setting'] },
    { ref: '27', topic: 'names-school', strength: 'advised', gist: 'Leave out which school you work for. The policy puts this strongly; professional networks are different.', moments: ['editing-profile', 'drafting'], applies: [{ network: 'personal' }] },
    {
      ref: '28a', topic: 'contact-with-pupil', strength: 'should-not', gist: 'No contact on social media with pupils of this or any other school.',
      moments: ['request-received', 'request-sent', 'messaging', 'drafting'],
      applies: anySchool,
    },
    {
      ref: '28b', topic: 'contact-with-ex-pupil', alsoTopics: ['contact-with-pupil'], strength: 'advised', gist: 'Better not to write to past pupils, except on professional networks for work reasons.',
      moments: ['request-received', 'request-sent', 'messaging'], applies: [{ who: ['former-pupil'], network: 'personal' }], then: [steps.askHead],
    },
    {
      ref: '29', topic: 'contact-with-pupil', strength: 'should', gist: 'Turn down friend requests that pupils send you.', moments: ['request-received'],
      applies: anySchool, then: [steps.decline, steps.tellDsl],
    },
    {
      ref: '30', topic: 'pupil-info', alsoTopics: ['parent-info', 'colleague-info', 'confidential-info'], strength: 'must-not',
      gist: 'Don’t talk about what you learn at work: pupils, families, colleagues or others.', moments: ['drafting', 'messaging'],
    },
    { ref: '31a', topic: 'pupil-photos', strength: 'should-not', gist: 'No pictures or video of pupils unless parents and the school agreed first.', moments: ['attaching-media'], then: [steps.getConsent] },
    { ref: '31b', topic: 'pupil-photos', strength: 'should', gist: 'Ask for that permission in the school’s usual way.', unseen: 'The forms are on paper.' },
    { ref: '32', topic: 'school-email', strength: 'must-not', gist: 'School e-mail and contact details aren’t for personal accounts or messages, unless leaders agreed first.', moments: ['signing-up', 'editing-profile', 'drafting', 'messaging'] },
    {
      ref: '33', topic: 'contact-with-colleague', strength: 'advised', gist: 'Think twice before you add colleagues as friends.',
      moments: ['request-sent', 'request-received'], applies: [{ who: ['colleague'], network: 'personal' }],
    },
    { ref: '34a', topic: 'privacy-settings', strength: 'advised', gist: 'Set your privacy as strict as you can, and look at it again regularly.', moments: ['reviewing-setting'] },
    { ref: '34b', topic: 'public-listing', strength: 'advised', gist: 'Opt out of being listed or searched for in public.', moments: ['reviewing-setting'] },
    { ref: '34c', topic: 'passwords', strength: 'should', gist: 'Keep your passwords to yourself.', moments: ['signing-up', 'messaging'] },
    { ref: '34d', topic: 'passwords', strength: 'should', gist: 'Change your passwords often.', moments: ['signing-up'] },
    { ref: '34e', topic: 'contact-details', alsoTopics: ['home-address'], strength: 'advised', gist: 'Giving out your home address, phone number or the like is unsafe.', moments: ['drafting', 'editing-profile', 'messaging'] },
    { ref: '35', topic: 'profile-photo', strength: 'should', gist: 'Choose your profile picture with care. It is part of how you look at work.', moments: ['editing-profile', 'attaching-media'] },
    {
      ref: '36', topic: 'work-communication', strength: 'should-not', gist: 'Keep work messages off social media. Use school e-mail or the details school holds.',
      moments: ['messaging', 'drafting'], applies: [{ who: ['colleague'], schoolBusiness: true }], then: [steps.schoolChannel],
    },
    { ref: '37', topic: 'report-misuse', strength: 'must', gist: 'Report misuse or abuse to the head as soon as you see it, above all about pupils or parents.', moments: ['reporting'], then: [steps.report] },
    {
      ref: '38', topic: 'contact-with-pupil', strength: 'advised', gist: 'A parent here too? Use your professional judgement with children linked to the school.',
      moments: ['messaging', 'request-received', 'request-sent'], applies: [{ who: ['pupil', 'family'], school: ['own'], alsoParent: true }],
    },
    {
      ref: '39', topic: 'contact-with-parent', alsoTopics: ['contact-with-pupil'], strength: 'should', gist: 'A parent here too? Accept or write to people linked to the school only when truly needed.',
      moments: ['request-received', 'request-sent', 'messaging'], applies: [{ who: ['parent', 'pupil', 'family'], school: ['own'], alsoParent: true }], then: [steps.askHead, steps.concernToDsl],
    },
    { ref: '40a', topic: 'contact-with-parent', strength: 'should', gist: 'Such a link has to look right to any professional who asks.', unseen: 'Only people can judge that.' },
    { ref: '40b', topic: 'report-misuse', strength: 'should', gist: 'If a safeguarding worry comes up, tell the safeguarding lead.', moments: ['reporting'], applies: [{ alsoParent: true }], then: [steps.concernToDsl] },
    { ref: '41', topic: 'conduct', strength: 'info', gist: 'It lists thirteen risks the school wants to make smaller.', unseen: 'It is background.' },
    { ref: '41-10', topic: 'passwords', strength: 'info', gist: 'Watch for people who trick you into giving things away.', moments: ['messaging', 'request-received'] },
    { ref: '41-11', topic: 'disparages-school', alsoTopics: ['names-school'], strength: 'info', gist: 'One known risk: staff who say where they work and then run down the school or its people.', moments: ['drafting'] },
    { ref: '41-12', topic: 'conduct', strength: 'info', gist: 'Posts can harm your standing with employers, now and later.', unseen: 'It is background.' },
    {
      ref: '42', topic: 'contact-with-pupil', strength: 'must', gist: 'Talk with pupils only in person or by school e-mail.',
      moments: ['messaging', 'request-received', 'request-sent'], applies: anyPupil, then: [steps.schoolChannel],
    },
    {
      ref: '43a', topic: 'contact-with-pupil', strength: 'must-not', gist: 'Your own phone and e-mail are not for contact with pupils.',
      moments: ['messaging', 'editing-profile'], applies: [{ who: ['pupil'], school: ['own'], found: ['contact-details'] }],
    },
    {
      ref: '43b', topic: 'contact-with-pupil', strength: 'must', gist: 'Messages to pupils go by school e-mail or the learning platform.',
      moments: ['messaging'], applies: anyPupil, then: [steps.schoolChannel],
    },
    { ref: '44', topic: 'work-communication', strength: 'should', gist: 'What you write to parents should support them and draw them in. The school has many ways.', unseen: workOnly },
    {
      ref: '45', topic: 'contact-with-parent', strength: 'should', gist: 'Write to parents in a formal way: phone, e-mail or letter.',
      moments: ['messaging'], applies: [{ who: ['parent'], school: ['own'], alsoParent: false }], then: [steps.schoolChannel],
    },
    {
      ref: '46a', topic: 'contact-with-parent', alsoTopics: ['contact-with-pupil'], strength: 'must-not', gist: 'No contact with parents or pupils by any networking site, or your own phone or e-mail.',
      moments: ['messaging', 'request-received', 'request-sent', 'drafting'], applies: [...anyPupil, { who: ['parent'], school: ['own'], alsoParent: false }], then: [steps.schoolChannel],
    },
    { ref: '46b', topic: 'work-communication', strength: 'info', gist: 'When you need to reach parents directly, say on a trip, the school lends you a phone.', unseen: offline },
    { ref: '47a', topic: 'official-accounts', strength: 'info', gist: 'The school’s Facebook and X are looked after with care and belong to nobody in person.', unseen: official },
    { ref: '47b', topic: 'official-accounts', strength: 'info', gist: 'Trained office staff run them.', unseen: official },
    { ref: '48', topic: 'official-accounts', strength: 'should', gist: 'For pupils, marketing or finding staff, use official pages only, and only if you are authorised.', moments: ['official-account'] },
    { ref: '49a', topic: 'speaks-for-school', alsoTopics: ['official-accounts'], strength: 'should-not', gist: 'Don’t do the school’s official business from your own account.', moments: ['drafting'] },
    { ref: '49b', topic: 'conduct', strength: 'must', gist: 'Act in children’s best interests in everything you create or add to.', moments: ['drafting', 'official-account'] },
    { ref: '50a', topic: 'contact-details', strength: 'must', gist: 'On trips, use a school mobile.', unseen: offline },
    { ref: '50b', topic: 'contact-details', strength: 'must-not', gist: 'Keep your own phone number from families and pupils.', moments: ['messaging', 'editing-profile', 'drafting'] },
    { ref: '55', topic: 'pupil-photos', strength: 'must', gist: 'Pictures of children in school material need permission that mentions online use.', unseen: 'The forms are on paper.' },
    { ref: '56', topic: 'official-accounts', strength: 'must', gist: 'Staff have to agree before their pictures go into the school’s public material.', unseen: 'The forms are on paper.' },
    { ref: '56-2', topic: 'pupil-photos', strength: 'must', gist: 'Check photos so that no child on the restricted list is shown.', unseen: 'The list is private to the school.' },
    { ref: '57', topic: 'insult', alsoTopics: ['disparages-school'], strength: 'must-not', gist: 'No attacks, insults, abuse or lies about pupils, families, colleagues, other people or the school.', moments: ['drafting', 'messaging'] },
    { ref: '59', topic: 'insult', strength: 'info', gist: 'It is bullying even if the person never sees it.', moments: ['drafting', 'messaging'] },
    { ref: '60a', topic: 'abuse-received', strength: 'should-not', gist: 'Don’t join in with online bullying, or answer it yourself.', moments: ['drafting', 'messaging'] },
    { ref: '60b', topic: 'report-misuse', strength: 'should', gist: 'Report bullying at once to the head or to HR.', moments: ['reporting'], then: [steps.report] },
    { ref: '61a', topic: 'keep-evidence', alsoTopics: ['abuse-received'], strength: 'should', gist: 'If you are the target, keep proof: screenshots with the time, date and address.', moments: ['reporting'], then: [steps.keepEvidence] },
    { ref: '61b', topic: 'report-misuse', alsoTopics: ['abuse-received'], strength: 'must', gist: 'Report it by the school’s own procedure.', moments: ['reporting'], then: [steps.report] },
    { ref: '61c', topic: 'abuse-received', strength: 'info', gist: 'You can talk to a counsellor in confidence.', unseen: offline },
    { ref: '62', topic: 'insult', strength: 'info', gist: 'Bullying online can mean discipline, in work time or out of it.', moments: ['drafting'] },
    { ref: '63', topic: 'privacy-settings', strength: 'info', gist: 'No privacy setting can promise that unkind words stay private.', moments: ['drafting', 'reviewing-setting'] },
    { ref: '64', topic: 'insult', strength: 'info', gist: 'If staff bully, it is looked into and may mean discipline.', unseen: consequence },
    { ref: '66', topic: 'abuse-received', strength: 'info', gist: 'Police work comes first. Staff who are targets get help from their manager and occupational health.', unseen: offline },
    { ref: '70', topic: 'keep-evidence', strength: 'info', gist: 'Leaders ask you to keep e-mails, notes of calls and screen-prints. Threats may go to the police.', moments: ['reporting'], then: [steps.keepEvidence] },
    { ref: '71', topic: 'indecent-images', alsoTopics: ['keep-evidence'], strength: 'must-not', gist: 'Never save, send, change or show an indecent image of a child. Call the police.', moments: ['reporting'], then: [steps.police] },
  ],
});
