/**
 * ICT and social media acceptable-use agreement of a school that is not named. Unnumbered prose: refs are section and
 * paragraph, ours. It asks for a disclaimer, and also that people say who they are: the card says both.
 */
import { definePolicy } from '../model.ts';
import { steps } from '../next-steps.ts';

const scope = 'It says what the policy covers.';
const official = 'It is about running official accounts, which Gatepost doesn’t watch.';
const offline = 'It happens in school, not on a page.';
const sayWho = { ref: 'Behaviour-3c', says: 'It also asks you to say who you are' } as const;

export default definePolicy({
  id: 'acceptable-use-agreement',
  title: 'Acceptable-use agreement',
  short: 'Agreement',
  version: 'undated',
  source: 'ICT and social media acceptable-use policy agreement',
  different: [
    'You may name the school, with a line saying the views are your own. Posts with no link to school are your own affair.',
    'No following pupils, past or present, at any age. Journalists: don’t reply, report at once. Pupil photos: school accounts only.',
  ],
  leavingAge: 18,
  refIsOurs: true,
  asks: ['official-accounts'],
  clauses: [
    { ref: 'Purpose-1', topic: 'conduct', strength: 'info', gist: 'It covers any place where people meet online, games and video sites too.', unseen: scope },
    { ref: 'Purpose-2', topic: 'conduct', strength: 'info', gist: 'Using social media in new ways is welcome. Keep safety, bullying and good names in mind.', unseen: scope },
    { ref: 'Aims-1', topic: 'conduct', strength: 'info', gist: 'Anything you say online that stands for the school, even indirectly, is covered.', moments: ['drafting', 'editing-profile'] },
    { ref: 'Aims-2', topic: 'conduct', strength: 'info', gist: 'It holds at any hour and wherever you are.', unseen: scope },
    { ref: 'Aims-3', topic: 'conduct', strength: 'info', gist: 'What people say in public about the school may be watched.', unseen: scope },
    { ref: 'Aims-5', topic: 'disparages-school', strength: 'info', gist: 'Your private life is respected, but private posts that harm the school are covered.', moments: ['drafting'] },
    { ref: 'Action-1', topic: 'official-accounts', strength: 'info', gist: 'Posts on school accounts, or in the school’s name, count as professional.', moments: ['official-account'] },
    { ref: 'Action-2a', topic: 'names-school', alsoTopics: ['school-email'], strength: 'info', gist: 'Personal posts that point to the school, even indirectly, are covered.', moments: ['drafting', 'editing-profile'] },
    {
      ref: 'Action-2b', topic: 'disclaimer', alsoTopics: ['names-school', 'speaks-for-school'], strength: 'must', gist: 'Make it clear, with a disclaimer, that you don’t speak for the school.',
      moments: ['editing-profile', 'drafting'], applies: [{ disclaimer: 'missing' }], then: [steps.addDisclaimer], tension: sayWho,
    },
    { ref: 'Action-3', topic: 'conduct', strength: 'info', gist: 'Personal posts that have nothing to do with school are outside the policy.', moments: ['arriving'] },
    { ref: 'Admin-1', topic: 'account-approval', strength: 'must', gist: 'School accounts are opened only once the leadership team has agreed.', moments: ['official-account'], then: [steps.askToOpen] },
    { ref: 'Admin-2', topic: 'official-accounts', strength: 'must', gist: 'Keep the details and passwords of school accounts safe.', unseen: offline },
    { ref: 'Admin-3', topic: 'official-accounts', strength: 'must', gist: 'Help to watch over the account and to fill it.', unseen: official },
    { ref: 'Admin-4', topic: 'official-accounts', strength: 'must', gist: 'Close the account, or hand it over, when the person in charge leaves.', unseen: official },
    { ref: 'Staff-1', topic: 'conduct', strength: 'must', gist: 'Know what is on your pages, and keep to this policy and the others.', moments: ['editing-profile', 'arriving'] },
    { ref: 'Staff-2', topic: 'conduct', strength: 'must', gist: 'Go to training when it is needed.', unseen: offline },
    { ref: 'Staff-3', topic: 'conduct', strength: 'must', gist: 'Keep looking over what you have posted, on school and personal accounts, and tidy it.', moments: ['editing-profile', 'reviewing-setting'] },
    {
      ref: 'Staff-4a', topic: 'disclaimer', alsoTopics: ['names-school'], strength: 'must', gist: 'A personal account that names the school needs a disclaimer.',
      moments: ['editing-profile'], applies: [{ disclaimer: 'missing' }], then: [steps.addDisclaimer], tension: sayWho,
    },
    { ref: 'Staff-4b', topic: 'disparages-school', strength: 'advised', gist: 'Leave the school and its events out of negative posts, even as hints.', moments: ['drafting'] },
    { ref: 'Staff-5', topic: 'account-approval', strength: 'must', gist: 'Follow the right steps when you open an account, personal or for school.', moments: ['signing-up', 'official-account'], then: [steps.askToOpen] },
    { ref: 'Staff-6', topic: 'account-approval', strength: 'advised', gist: 'Think about whether an account would help your work.', unseen: 'It is a suggestion. There is no moment to notice.' },
    {
      ref: 'Staff-6a', topic: 'account-approval', strength: 'must', gist: 'For a school account, give leaders a case: its aim, audience, promotion, and open or closed.',
      moments: ['official-account'], then: [steps.askToOpen],
    },
    { ref: 'Monitoring-1', topic: 'official-accounts', strength: 'must', gist: 'Look at school accounts often, every day if you can, holidays too.', unseen: official },
    { ref: 'Monitoring-2', topic: 'official-accounts', strength: 'must', gist: 'Answer comments and complaints there within a day.', unseen: official },
    { ref: 'Monitoring-3', topic: 'official-accounts', strength: 'must', gist: 'Step in if bullying or bad behaviour starts there.', unseen: official },
    { ref: 'Behaviour-1', topic: 'conduct', strength: 'must', gist: 'Behave as this policy, and those linked to it, ask.', unseen: 'It is a general rule. There is no one moment to notice.' },
    { ref: 'Behaviour-2a', topic: 'insult', strength: 'must', gist: 'Be professional and respectful in everything you write online.', moments: ['drafting', 'messaging'] },
    { ref: 'Behaviour-2b', topic: 'pupil-info', alsoTopics: ['parent-info', 'colleague-info'], strength: 'must-not', gist: 'Don’t intrude on other people’s rights or privacy.', moments: ['drafting', 'attaching-media'] },
    { ref: 'Behaviour-2c', topic: 'colleague-info', alsoTopics: ['disparages-school', 'pupil-info', 'parent-info'], strength: 'must-not', gist: 'Make no careless remarks or judgements about staff, school matters or the people of the school.', moments: ['drafting'] },
    { ref: 'Behaviour-3a', topic: 'official-accounts', strength: 'must-not', gist: 'School accounts are not for anyone’s own profit.', unseen: official },
    { ref: 'Behaviour-3b', topic: 'confidential-info', alsoTopics: ['pupil-info'], strength: 'must', gist: 'Keep confidences online, even after you have left the school.', moments: ['drafting'] },
    { ref: 'Behaviour-3c', topic: 'conduct', strength: 'must', gist: 'Say who you are in your posts and accounts.', moments: ['editing-profile'], tension: { ref: 'Staff-4a', says: 'If you then name the school, add a disclaimer' } },
    { ref: 'Behaviour-3d', topic: 'conduct', strength: 'should-not', gist: 'Posts about school are better not made anonymously.', moments: ['drafting'] },
    {
      ref: 'Behaviour-4a', topic: 'journalist', strength: 'must-not', gist: 'Don’t answer journalists who get in touch about posts.',
      moments: ['request-received', 'messaging', 'drafting'], applies: [{ who: ['press'] }], then: [steps.noReplyToPress],
    },
    {
      ref: 'Behaviour-4b', topic: 'journalist', strength: 'must', gist: 'Tell the head or an assistant head at once when the press gets in touch.',
      moments: ['reporting', 'request-received', 'messaging'], applies: [{ who: ['press'] }], then: [steps.noReplyToPress],
    },
    { ref: 'Behaviour-5', topic: 'insult', strength: 'must-not', gist: 'Libel, hate, cruel or upsetting posts, and breaking data or copyright law are taken very seriously.', moments: ['drafting', 'attaching-media'] },
    { ref: 'Behaviour-6a', topic: 'use-at-work', strength: 'info', gist: 'What you use at work may be watched.', moments: ['arriving'] },
    { ref: 'Behaviour-6b', topic: 'use-at-work', strength: 'info', gist: 'A fair amount of private use at school is allowed.', moments: ['arriving'] },
    { ref: 'Behaviour-6c', topic: 'use-at-work', strength: 'info', gist: 'Too much of it in paid hours may lead to discipline.', moments: ['arriving'] },
    { ref: 'Behaviour-7', topic: 'conduct', strength: 'info', gist: 'The school deals with breaches itself; anything against the law goes to the police.', unseen: 'It says what may follow. There is no moment to notice.' },
    { ref: 'Legal-1a', topic: 'copyright', strength: 'should', gist: 'Think about who owns what you share.', moments: ['attaching-media', 'drafting'] },
    { ref: 'Legal-1b', topic: 'copyright', strength: 'should', gist: 'Where you need to, ask the owner first.', unseen: 'Asking happens away from the page.' },
    { ref: 'Legal-2', topic: 'confidential-info', strength: 'must-not', gist: 'Don’t break data protection or confidentiality law, or spread hatred.', moments: ['drafting'] },
    { ref: 'Abuse-1', topic: 'official-accounts', strength: 'must', gist: 'Speaking for the school, deal with offensive comments quickly and with care.', unseen: official },
    { ref: 'Abuse-2', topic: 'abuse-received', strength: 'should', gist: 'If talk turns nasty, block, report or delete, and tell people why.', moments: ['official-account', 'reporting'], then: [steps.keepEvidence] },
    { ref: 'Abuse-3', topic: 'report-misuse', alsoTopics: ['abuse-received'], strength: 'must', gist: 'Report abuse by colleagues, of you or anyone else, by the agreed route.', moments: ['reporting'], then: [steps.keepEvidence, steps.report] },
    { ref: 'Tone-1', topic: 'insult', strength: 'should', gist: 'Let your tone suit your readers, and stay professional.', moments: ['drafting'] },
    { ref: 'Tone-2a', topic: 'pupil-photos', strength: 'should', gist: 'Get permission for photos and video, as the school’s images policy says.', moments: ['attaching-media'], then: [steps.getConsent] },
    { ref: 'Tone-2b', topic: 'pupil-photos', strength: 'should', gist: 'If someone would rather not be filmed or photographed, respect it.', unseen: 'A wish like that can’t be seen on a page.' },
    { ref: 'Tone-3', topic: 'pupil-photos', strength: 'must-not', gist: 'Pictures of pupils go online only through the school’s own accounts.', moments: ['attaching-media'] },
    { ref: 'Tone-4a', topic: 'pupil-photos', strength: 'should', gist: 'Judge whether a picture is right for a school account, or for your own.', moments: ['attaching-media'] },
    { ref: 'Tone-4b', topic: 'official-accounts', strength: 'should', gist: 'Pupils shown on school accounts are properly dressed, not mocked, and not on the no-photo list.', unseen: 'The no-photo list is private to the school.' },
    { ref: 'Tone-5', topic: 'pupil-photos', strength: 'must', gist: 'If you take an awkward picture by accident that could be misused, delete it at once.', unseen: 'It is on your camera, not on the page.' },
    {
      ref: 'Personal-1', topic: 'disclaimer', alsoTopics: ['names-school', 'speaks-for-school'], strength: 'must', gist: 'When a personal account touches on the school, add a disclaimer or take the posts down.',
      moments: ['editing-profile', 'drafting'], applies: [{ disclaimer: 'missing' }], then: [steps.addDisclaimer], tension: sayWho,
    },
    { ref: 'Personal-2', topic: 'conduct', strength: 'info', gist: 'Nothing to do with school: nothing to do with this policy.', moments: ['arriving'] },
    { ref: 'Personal-3', topic: 'use-at-work', strength: 'info', gist: 'Too much personal use in school may lead to discipline.', moments: ['arriving'] },
    { ref: 'Personal-4', topic: 'use-at-work', strength: 'info', gist: 'You may visit your private sites within reason.', moments: ['arriving'] },
    {
      ref: 'Pupils-1', topic: 'contact-with-pupil', alsoTopics: ['contact-with-ex-pupil'], strength: 'must-not', gist: 'Don’t follow or engage with the school’s pupils, past or present, from a personal account.',
      moments: ['request-received', 'request-sent', 'messaging', 'drafting'], applies: [{ who: ['pupil', 'former-pupil'], school: ['own'] }], then: [steps.decline, steps.tellDsl],
    },
    { ref: 'MonitorPosts-1', topic: 'official-accounts', strength: 'advised', gist: 'It is good practice for the school to look out for public posts about it.', unseen: 'It is for the school. Gatepost never watches staff.' },
  ],
});
