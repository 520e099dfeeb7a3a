/**
 * West Kirby Primary School, October 2023. Lettered sections, bullets without numbers: refs are letter and bullet, ours.
 * B-1 sets ages for former pupils; B-2 bars them at any age. The document leaves that open, so the card says both.
 */
import { definePolicy } from '../model.ts';
import { steps } from '../next-steps.ts';

const scope = 'It explains the policy’s own words. There is no moment to notice.';
const offline = 'It happens in school, not on a page.';
const howRun = 'It says how the school runs its own accounts.';
const bothWays = { ref: 'B-2', says: 'Another line bars past pupils at any age' } as const;

export default definePolicy({
  id: 'west-kirby',
  title: 'Primary school',
  short: 'West Kirby',
  version: 'version 3, October 2023',
  source: 'West Kirby Primary School social media policy',
  different: [
    'Former pupils wait until 19, or 21 if they were in care, or 24 with special needs. Another line says never.',
    'No comments at all about school, pupils, parents or colleagues. Parents as friends: strongly advised against.',
  ],
  leavingAge: 11,
  refIsOurs: true,
  asks: ['lesson-hours', 'official-accounts'],
  clauses: [
    { ref: 'Intent', topic: 'conduct', strength: 'info', gist: 'It sets out how everyone at school uses social media and mobile phones.', unseen: scope },
    { ref: 'Defs-1', topic: 'conduct', strength: 'info', gist: 'Social media here means blogs, forums, Facebook, YouTube, X and others like them.', unseen: scope },
    { ref: 'Defs-2', topic: 'insult', strength: 'info', gist: 'Cyber bullying means using posts, pictures or messages to bully on purpose.', unseen: scope },
    { ref: 'Defs-3', topic: 'contact-with-ex-pupil', strength: 'info', gist: 'The school community takes in pupils, parents, governors, all staff and past pupils.', unseen: scope },
    { ref: 'A-1', topic: 'use-at-work', strength: 'should-not', gist: 'Social sites stay closed in school unless a teacher opens them for a clear lesson aim.', moments: ['arriving'] },
    { ref: 'A-2', topic: 'official-accounts', strength: 'should', gist: 'Weigh up the risks of a tool before you use social media with pupils.', unseen: offline },
    { ref: 'A-3', topic: 'pupil-photos', strength: 'info', gist: 'Parents give permission before children use school blogs or X, or appear in pictures there.', unseen: 'The forms are on paper.' },
    { ref: 'B-0', topic: 'conduct', strength: 'should', gist: 'Look after your good name by using your own accounts sensibly.', moments: ['arriving', 'editing-profile'] },
    { ref: 'B-0b', topic: 'conduct', strength: 'info', gist: 'New staff and governors are trained in safeguarding and online safety.', unseen: offline },
    {
      ref: 'B-1a', topic: 'contact-with-pupil', strength: 'must-not', gist: 'Pupils are never added as friends on your own accounts.',
      moments: ['request-received', 'request-sent'], applies: [{ who: ['pupil'], school: ['own'] }], then: [steps.decline, steps.tellDsl],
    },
    {
      ref: 'B-1b', topic: 'contact-with-ex-pupil', alsoTopics: ['contact-with-pupil'], strength: 'must-not', gist: 'Past pupils are never added until they are 19.',
      moments: ['request-received', 'request-sent'], applies: [{ who: ['former-pupil'], school: ['own'], underAge: 19 }], then: [steps.decline], tension: bothWays,
    },
    {
      ref: 'B-1c', topic: 'contact-with-ex-pupil', strength: 'must-not', gist: 'Young people who have been in care are never added until they are 21.',
      moments: ['request-received', 'request-sent'], applies: [{ who: ['former-pupil'], school: ['own'], group: 'care', underAge: 21 }], then: [steps.decline], tension: bothWays,
    },
    {
      ref: 'B-1d', topic: 'contact-with-ex-pupil', strength: 'must-not', gist: 'Young people with special needs are never added until they are 24.',
      moments: ['request-received', 'request-sent'], applies: [{ who: ['former-pupil'], school: ['own'], group: 'sen', underAge: 24 }], then: [steps.decline], tension: bothWays,
    },
    {
      ref: 'B-2', topic: 'contact-with-pupil', alsoTopics: ['contact-with-ex-pupil'], strength: 'must-not',
      gist: 'No personal contact on any platform with pupils, past pupils, or children you know through work.',
      moments: ['messaging', 'request-received', 'request-sent', 'drafting'],
      applies: [
        { who: ['pupil'] }, { who: ['former-pupil'], school: ['own', 'former'] }, { who: ['former-pupil', 'other', 'family'], workRole: true },
      ],
      then: [steps.tellDsl, steps.askHead],
      tension: { ref: 'B-1b', says: 'Another line sets an age for past pupils' },
    },
    {
      ref: 'B-3', topic: 'contact-with-parent', strength: 'advised', gist: 'Parents are best not added as friends on your own accounts. The policy puts this strongly.',
      moments: ['request-received', 'request-sent'], applies: [{ who: ['parent'], school: ['own'] }], then: [steps.askHead],
    },
    {
      ref: 'B-4', topic: 'pupil-info', alsoTopics: ['colleague-info', 'parent-info', 'confidential-info', 'disparages-school', 'speaks-for-school', 'pupil-photos', 'names-school'], strength: 'must-not',
      gist: 'No comments online about the school or its pupils, parents, colleagues or governors.', moments: ['drafting'],
    },
    {
      ref: 'B-5', topic: 'contact-with-parent', strength: 'must-not', gist: 'Don’t write to parents, or answer them, about school on your own social media.',
      moments: ['messaging', 'drafting'], applies: [{ who: ['parent'], school: ['own'], schoolBusiness: true }], then: [steps.schoolOffice],
    },
    { ref: 'B-6', topic: 'use-at-work', strength: 'must-not', gist: 'No social networking of your own during lessons.', moments: ['arriving'] },
    { ref: 'B-7', topic: 'insult', alsoTopics: ['conduct'], strength: 'should', gist: 'Act online in a way that fits the national Teachers’ Standards.', moments: ['arriving', 'drafting'] },
    {
      ref: 'B-8', topic: 'contact-details', alsoTopics: ['contact-with-pupil'], strength: 'must-not', gist: 'Your own phone and e-mail are not for contact with pupils.',
      moments: ['messaging', 'editing-profile'], applies: [{ who: ['pupil'], school: ['own'] }], then: [steps.schoolChannel],
    },
    { ref: 'B-9', topic: 'privacy-settings', strength: 'should', gist: 'Look over your privacy settings and set a level that suits your job.', moments: ['reviewing-setting'] },
    { ref: 'B-10', topic: 'conduct', strength: 'should', gist: 'Read the national guidance on safer working practice and keep to it.', unseen: 'It is a document to read.' },
    { ref: 'B-11', topic: 'report-misuse', strength: 'info', gist: 'Wrong use by staff goes to the headteacher first and may mean discipline.', moments: ['reporting'], then: [steps.tellHead] },
    { ref: 'B-12', topic: 'conduct', strength: 'info', gist: 'Online safety is part of each year’s child protection training.', unseen: offline },
    { ref: 'D-1', topic: 'abuse-received', strength: 'info', gist: 'Racist posts, or posts that threaten or call for violence, may go to the police.', moments: ['reporting', 'drafting'], then: [steps.keepEvidence] },
    { ref: 'D-2', topic: 'insult', alsoTopics: ['disparages-school'], strength: 'info', gist: 'The law on libel and privacy covers posts that mock people or harm their name or work.', moments: ['drafting'] },
    { ref: 'D-3', topic: 'report-misuse', strength: 'info', gist: 'Staff know how to pass on worries that the school’s filters bring up.', unseen: 'It is about the school’s own computer systems.' },
    { ref: 'E-1', topic: 'use-at-work', strength: 'info', gist: 'The school’s computer rules cover social sites too.', unseen: 'It points to another policy.' },
    { ref: 'E-2', topic: 'official-accounts', strength: 'info', gist: 'The school’s X and the PTA’s Facebook share news and events. They don’t answer questions.', unseen: howRun },
    { ref: 'E-3', topic: 'official-accounts', strength: 'info', gist: 'Only a few people have the password for the school’s X.', unseen: howRun },
    { ref: 'E-4', topic: 'official-accounts', strength: 'must', gist: 'If you help run the PTA account, keep to school policy: take care what you post and follow.', moments: ['official-account', 'request-sent'] },
    { ref: 'E-5', topic: 'conduct', strength: 'info', gist: 'The school can see Facebook posts and may ask for some to be taken down.', unseen: 'It says what the school may do.' },
    { ref: 'App1-3', topic: 'pupil-photos', strength: 'info', gist: 'Pictures on the website or X need signed consent, and children are not named.', unseen: 'The forms are on paper.' },
    {
      ref: 'App2-4', topic: 'contact-with-parent', strength: 'info', gist: 'Parents are told not to contact staff, follow them or send them private messages.',
      moments: ['request-received', 'messaging'], applies: [{ who: ['parent'], school: ['own'] }], then: [steps.schoolOffice],
    },
    {
      ref: 'App2-friend', topic: 'contact-with-parent', strength: 'info', gist: 'Parents agree to leave staff out of their friends and follows.',
      moments: ['request-received'], applies: [{ who: ['parent'], school: ['own'] }],
    },
    { ref: 'App2-abuse', topic: 'abuse-received', strength: 'info', gist: 'Abusive messages from parents to staff are not accepted, and the school will act.', moments: ['reporting'], then: [steps.keepEvidence, steps.tellHead] },
  ],
});
