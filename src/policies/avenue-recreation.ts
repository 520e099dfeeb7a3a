/**
 * Avenue Junior and Recreation Road, joint policy. The document has no numbers: refs are section and bullet, ours.
 * Strengths follow its wording: "not …ing" under "expectations of staff" is read as must not.
 */
import { definePolicy } from '../model.ts';
import { steps } from '../next-steps.ts';

const scope = 'It says what the policy is for. There is no moment to notice.';

export default definePolicy({
  id: 'avenue-recreation',
  title: 'Joint junior schools',
  short: 'Avenue',
  version: 'undated',
  source: 'Avenue Junior and Recreation Road joint social media policy',
  different: [
    'Nothing at all about school, pupils or staff online, even good news, and no photos of school events.',
    'Former pupils wait until 18. Parents are told when a child sends a request. No social media on the premises.',
  ],
  leavingAge: 11,
  refIsOurs: true,
  asks: ['also-parent', 'lesson-hours'],
  clauses: [
    { ref: 'Purpose-1', topic: 'conduct', strength: 'info', gist: 'The policy is there to protect staff, pupils and parents from trouble that posts can cause.', unseen: scope },
    { ref: 'Purpose-2', topic: 'privacy-settings', strength: 'info', gist: 'You can’t fully control who sees a post. Sharing too much can put children at risk.', moments: ['drafting', 'reviewing-setting'] },
    { ref: 'Protected-1', topic: 'abuse-received', strength: 'info', gist: 'Staff can be targets too: cruel remarks, threats or false claims about them online.', moments: ['reporting', 'request-received'] },
    {
      ref: 'Staff-1a', topic: 'contact-with-pupil', strength: 'must-not', gist: 'Don’t become online friends with children who are pupils now. Say no when they ask.',
      moments: ['request-received', 'request-sent', 'messaging'], applies: [{ who: ['pupil'], school: ['own'] }], then: [steps.decline],
    },
    {
      ref: 'Staff-1b', topic: 'contact-with-ex-pupil', alsoTopics: ['contact-with-pupil'], strength: 'must-not', gist: 'Don’t become online friends with past pupils under 18. Say no when they ask.',
      moments: ['request-received', 'request-sent', 'messaging'], applies: [{ who: ['former-pupil'], school: ['own'], underAge: 18 }], then: [steps.decline],
    },
    {
      ref: 'Staff-2', topic: 'contact-with-pupil', strength: 'must', gist: 'When a child sends you a request, let the parents know.',
      moments: ['request-received', 'reporting'], applies: [{ who: ['pupil'], school: ['own'] }], then: [steps.tellParents],
    },
    {
      ref: 'Staff-3a', topic: 'contact-with-parent', strength: 'must-not', gist: 'Keep exchanges with parents off social media.',
      moments: ['messaging', 'drafting', 'request-received', 'request-sent'], applies: [{ who: ['parent'], school: ['own'], alsoParent: false }], then: [steps.classDojo],
    },
    {
      ref: 'Staff-3b', topic: 'contact-with-parent', strength: 'must', gist: 'Write to parents by school e-mail or Class Dojo.',
      moments: ['messaging'], applies: [{ who: ['parent'], school: ['own'], alsoParent: false }], then: [steps.classDojo],
    },
    {
      ref: 'Staff-3*', topic: 'contact-with-parent', strength: 'info', gist: 'If you are a parent here too, you may chat with other parents, say about a play date.',
      moments: ['messaging', 'request-received', 'request-sent'], applies: [{ who: ['parent'], school: ['own'], alsoParent: true }], then: [steps.keepToPolicy],
    },
    { ref: 'Staff-3*b', topic: 'conduct', strength: 'must', gist: 'Chatting as a parent, you still keep to this policy and the code of conduct.', moments: ['messaging', 'drafting'], applies: [{ alsoParent: true }] },
    {
      ref: 'Staff-4a', topic: 'pupil-info', alsoTopics: ['colleague-info', 'parent-info', 'confidential-info', 'disparages-school', 'names-school'], strength: 'must-not',
      gist: 'Nothing about school, pupils or other staff goes online, good or bad.', moments: ['drafting', 'messaging'],
    },
    { ref: 'Staff-4b', topic: 'pupil-photos', strength: 'must-not', gist: 'Keep photos of school events off the internet.', moments: ['attaching-media'] },
    { ref: 'Staff-5', topic: 'insult', alsoTopics: ['disparages-school', 'conduct'], strength: 'must', gist: 'Post only what you would be glad to put your name to as a professional.', moments: ['drafting', 'attaching-media'] },
    { ref: 'Staff-6', topic: 'names-school', alsoTopics: ['school-email', 'speaks-for-school'], strength: 'must-not', gist: 'Don’t let your pages show that you are linked with the school.', moments: ['editing-profile', 'drafting'] },
    { ref: 'Staff-7', topic: 'privacy-settings', alsoTopics: ['public-listing'], strength: 'must', gist: 'Set your privacy as tight as it will go.', moments: ['reviewing-setting'] },
    { ref: 'Staff-8a', topic: 'use-at-work', strength: 'must-not', gist: 'No social media on the school’s computers, tablets or phones.', moments: ['arriving'] },
    { ref: 'Staff-8b', topic: 'use-at-work', strength: 'must-not', gist: 'No social media on your own phone while on the school site, breaks included.', moments: ['arriving'] },
    { ref: 'Enforce-1', topic: 'conduct', strength: 'info', gist: 'The policy is not law, but the schools act when it is broken.', unseen: 'It says what may follow. There is no moment to notice.' },
    {
      ref: 'Enforce-2', topic: 'contact-with-pupil', strength: 'info', gist: 'Wrong contact with a pupil can mean discipline, and in grave cases the police.',
      moments: ['request-received', 'request-sent', 'messaging'], applies: [{ who: ['pupil'], school: ['own'] }],
    },
    { ref: 'Enforce-6', topic: 'abuse-received', strength: 'info', gist: 'Threats, racism, sexism and hate are always passed to the police.', moments: ['reporting'], then: [steps.keepEvidence, steps.report] },
  ],
});
