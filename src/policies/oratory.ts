/**
 * The Oratory School, September 2020. Refs are the document's own numbers; a letter marks a sentence of a paragraph,
 * and 3.2 counts its bullets. The document has 6.8.1 but no 6.8.
 */
import { definePolicy } from '../model.ts';
import { steps } from '../next-steps.ts';

const scope = 'It says whom and what the policy covers.';
const howRun = 'It says how the school runs its own pages.';
const consequence = 'It says what may follow. There is no moment to notice.';

export default definePolicy({
  id: 'oratory',
  title: 'Independent school',
  short: 'Oratory',
  version: 'September 2020',
  source: 'The Oratory School social media policy',
  different: [
    'No contact with pupils of any school, relatives apart, even after you leave. Grown-up former pupils are not mentioned.',
    'No pictures of pupils or their families, uniform or logos. Naming the school is advised against, LinkedIn apart.',
  ],
  leavingAge: 18,
  asks: ['lesson-hours', 'official-accounts', 'left-job'],
  clauses: [
    { ref: '1.2', topic: 'conduct', strength: 'info', gist: 'Contractors work to these principles just as staff do.', unseen: scope },
    { ref: '1.3', topic: 'conduct', strength: 'info', gist: 'Using social media well protects confidences and the school’s good name.', unseen: scope },
    { ref: '1.4', topic: 'conduct', strength: 'must', gist: 'Keep your private life and your working life apart.', moments: ['arriving'] },
    { ref: '2.1', topic: 'conduct', strength: 'info', gist: 'Governors, trainees and volunteers are covered as well.', unseen: scope },
    { ref: '2.2', topic: 'conduct', strength: 'info', gist: 'It covers your own use and the school’s official pages.', unseen: scope },
    { ref: '2.3', topic: 'conduct', strength: 'info', gist: 'It covers social networks, forums, wikis, and photo and video sites of every kind.', unseen: scope },
    { ref: '3.1', topic: 'confidential-info', strength: 'must', gist: 'Keep the school’s confidences. It is a legal duty, and leaking online may break several laws.', moments: ['drafting', 'messaging'] },
    { ref: '3.2-1', topic: 'confidential-info', alsoTopics: ['pupil-info'], strength: 'info', gist: 'Confidential: records from which a pupil or a worker can be recognised.', moments: ['drafting', 'attaching-media', 'messaging'] },
    { ref: '3.2-2', topic: 'confidential-info', strength: 'info', gist: 'Confidential: things people told you in trust.', moments: ['drafting', 'messaging'] },
    { ref: '3.2-3', topic: 'confidential-info', strength: 'info', gist: 'Confidential: school business and records that are sensitive.', moments: ['drafting'] },
    { ref: '3.2-4', topic: 'confidential-info', strength: 'info', gist: 'Confidential: deals the school is offering or talking about.', moments: ['drafting'] },
    { ref: '3.2-5', topic: 'confidential-info', strength: 'info', gist: 'Confidential: things that are politically sensitive.', unseen: 'No words on a page could tell us this safely.' },
    { ref: '3.3', topic: 'copyright', strength: 'info', gist: 'Laws on libel, harassment, cruel messages and copyright may apply too.', moments: ['drafting', 'attaching-media'] },
    { ref: '3.4', topic: 'insult', strength: 'info', gist: 'The school may answer in law for staff who harass, bully or defame people at work.', moments: ['drafting'] },
    { ref: '4.1', topic: 'conduct', strength: 'should', gist: 'Read this beside the school’s safeguarding, conduct and computer policies and national guidance.', unseen: 'These are documents to read.' },
    { ref: '5.1', topic: 'conduct', strength: 'must', gist: 'Keep the two lives apart, and stay out of clashes between school and your own interests.', unseen: 'A clash of interests can’t be seen on a page.' },
    { ref: '5.2', topic: 'disparages-school', strength: 'must-not', gist: 'Do nothing online that could give the school a bad name.', moments: ['drafting', 'attaching-media'] },
    { ref: '5.3', topic: 'speaks-for-school', strength: 'must-not', gist: 'Your own views are not to be passed off as the school’s.', moments: ['drafting', 'editing-profile'] },
    { ref: '5.4', topic: 'colleague-info', alsoTopics: ['pupil-info'], strength: 'must-not', gist: 'No personal details of pupils, staff, the school or people you meet through work.', moments: ['drafting', 'messaging'] },
    { ref: '5.5', topic: 'insult', alsoTopics: ['disparages-school', 'parent-info'], strength: 'must-not', gist: 'No attacks, insults, abuse or lies about pupils, families, colleagues, other bodies or the school.', moments: ['drafting', 'messaging'] },
    { ref: '5.6', topic: 'wikipedia-edits', strength: 'must', gist: 'When you edit online sources for the school, be correct, fair and open about it.', unseen: 'Whether an edit is fair can’t be read from a page.' },
    { ref: '6.1a', topic: 'names-school', strength: 'advised', gist: 'It is wiser not to say on personal pages where you work; LinkedIn is fine.', moments: ['editing-profile', 'drafting'], applies: [{ network: 'personal' }] },
    {
      ref: '6.1b', topic: 'names-school', strength: 'should', gist: 'If you do say where you work, take special care to look professional.',
      moments: ['editing-profile', 'drafting', 'attaching-media'], applies: [{ found: ['insult', 'disparages-school'] }],
    },
    { ref: '6.1c', topic: 'privacy-settings', strength: 'info', gist: 'Friends may add comments and photos to your page without asking you first.', moments: ['reviewing-setting'] },
    {
      ref: '6.2', topic: 'contact-with-pupil', strength: 'must-not', gist: 'No contact on personal social media with pupils of this or any school, unless they are family.',
      moments: ['request-received', 'request-sent', 'messaging', 'drafting'], applies: [{ who: ['pupil'] }],
    },
    {
      ref: '6.2.1a', topic: 'contact-with-pupil', strength: 'info', gist: 'Contact with your own family can go on when the school begins to teach them.',
      moments: ['request-received', 'request-sent', 'messaging'], applies: [{ who: ['family'] }],
    },
    { ref: '6.2.1b', topic: 'confidential-info', strength: 'must-not', gist: 'What you learn at work is not for your own gain, nor to pass on to anyone.', moments: ['drafting', 'messaging'] },
    {
      ref: '6.2.2', topic: 'contact-with-parent', strength: 'must-not', gist: 'No contact with pupils’ families where it could mean a conflict of interest or taking sides.',
      moments: ['request-received', 'request-sent', 'messaging'], applies: [{ who: ['parent'], school: ['own'] }], then: [steps.noConflict],
    },
    {
      ref: '6.3', topic: 'contact-with-pupil', strength: 'must', gist: 'Reach pupils online only with the school’s approval and through its official pages.',
      moments: ['messaging', 'request-sent', 'drafting', 'official-account'], applies: [{ who: ['pupil'] }], then: [steps.officialOnly],
    },
    {
      ref: '6.3.1a', topic: 'contact-with-pupil', strength: 'must', gist: 'Turn down friend requests that pupils send you.',
      moments: ['request-received'], applies: [{ who: ['pupil'] }], then: [steps.decline],
    },
    { ref: '6.3.1b', topic: 'contact-with-pupil', strength: 'must', gist: 'Talk in class, in general terms, about requests from pupils, family apart.', unseen: 'It is done in the classroom. It is on your list after a request is declined.', then: [steps.raiseInClass] },
    {
      ref: '6.3.1c', topic: 'contact-with-pupil', strength: 'must', gist: 'Show pupils the way to the school’s official page instead.',
      moments: ['request-received'], applies: [{ who: ['pupil'], school: ['own'] }], then: [steps.raiseInClass, steps.signpost],
    },
    {
      ref: '6.3.2a', topic: 'contact-with-pupil', strength: 'must-not', gist: 'After you leave, don’t contact the school’s pupils from personal accounts.',
      moments: ['request-received', 'request-sent', 'messaging'], applies: [{ who: ['pupil'], school: ['own', 'former'], leftJob: true }],
    },
    {
      ref: '6.3.2b', topic: 'contact-with-pupil', alsoTopics: ['contact-with-ex-pupil'], strength: 'must-not', gist: 'Don’t contact pupils of schools you used to work at, either.',
      moments: ['request-received', 'request-sent', 'messaging'], applies: [{ who: ['pupil', 'former-pupil'], school: ['former'] }],
    },
    { ref: '6.4', topic: 'pupil-info', alsoTopics: ['parent-info', 'confidential-info', 'colleague-info'], strength: 'must-not', gist: 'What you know through work about pupils, families or colleagues stays off personal pages.', moments: ['drafting'] },
    { ref: '6.5a', topic: 'pupil-photos', strength: 'must-not', gist: 'No pictures of pupils or their families on personal pages.', moments: ['attaching-media'] },
    { ref: '6.5b', topic: 'pupil-photos', alsoTopics: ['school-logo', 'profile-photo'], strength: 'must-not', gist: 'No pictures of staff in school uniform or in clothes with the school’s logo.', moments: ['attaching-media', 'editing-profile'] },
    { ref: '6.5c', topic: 'pupil-photos', strength: 'must-not', gist: 'No pictures that show sensitive school buildings.', moments: ['attaching-media'] },
    { ref: '6.5d', topic: 'official-accounts', strength: 'info', gist: 'School accounts that staff run under the school’s name may show such pictures.', moments: ['official-account'] },
    { ref: '6.6', topic: 'school-email', strength: 'must-not', gist: 'School e-mail and other school contact details are not for personal accounts or messages.', moments: ['signing-up', 'editing-profile', 'drafting', 'messaging'] },
    { ref: '6.7', topic: 'wikipedia-edits', strength: 'must-not', gist: 'Don’t edit Wikipedia for yourself at work: the change would look as if the school made it.', moments: ['arriving', 'leaving-site'] },
    { ref: '6.8.1', topic: 'school-logo', alsoTopics: ['profile-photo'], strength: 'must-not', gist: 'The school’s logos and brands stay off personal pages.', moments: ['attaching-media', 'editing-profile'] },
    { ref: '6.9a', topic: 'use-at-work', strength: 'must', gist: 'At work, use social media a little, and only when you are not teaching.', moments: ['arriving'] },
    { ref: '6.9b', topic: 'use-at-work', strength: 'should', gist: 'Paid hours are for your job.', moments: ['arriving'] },
    {
      ref: '6.10', topic: 'contact-with-colleague', strength: 'advised', gist: 'Think before you add colleagues. It blurs the lines and can become awkward.',
      moments: ['request-sent', 'request-received'], applies: [{ who: ['colleague'], network: 'personal' }],
    },
    { ref: '6.11a', topic: 'privacy-settings', strength: 'advised', gist: 'Set your privacy as strict as it will go.', moments: ['reviewing-setting'] },
    { ref: '6.11b', topic: 'public-listing', strength: 'advised', gist: 'Opt out of being listed or found in public.', moments: ['reviewing-setting'] },
    { ref: '6.11c', topic: 'passwords', strength: 'should', gist: 'Tell nobody your passwords.', moments: ['signing-up', 'messaging'] },
    { ref: '6.11d', topic: 'passwords', strength: 'should', gist: 'Change your passwords often.', moments: ['signing-up'] },
    { ref: '6.11e', topic: 'contact-details', alsoTopics: ['home-address'], strength: 'advised', gist: 'Sharing your home address, phone number or the like is unsafe.', moments: ['drafting', 'editing-profile', 'messaging'] },
    { ref: '6.11f', topic: 'contact-details', alsoTopics: ['school-email'], strength: 'advised', gist: 'Use a separate e-mail address just for social networks.', moments: ['signing-up', 'editing-profile'] },
    { ref: '7.1a', topic: 'report-misuse', strength: 'should', gist: 'Take any problem with social media to the person the school has named.', moments: ['reporting'], then: [steps.report] },
    { ref: '7.1b', topic: 'account-approval', strength: 'should', gist: 'See the same person before you open an account linked with the school.', moments: ['official-account', 'signing-up'], then: [steps.askToOpen] },
    { ref: '7.2a', topic: 'account-approval', strength: 'must', gist: 'An official page needs a strong reason in teaching or in the school’s business.', moments: ['official-account'] },
    { ref: '7.2b', topic: 'account-approval', strength: 'must-not', gist: 'Don’t make school pages for trivial reasons that could bring bad publicity.', moments: ['official-account'] },
    { ref: '7.3a', topic: 'account-approval', strength: 'must', gist: 'Get the marketing head’s approval before you create a school page.', moments: ['official-account', 'signing-up'], then: [steps.askToOpen] },
    { ref: '7.3b', topic: 'official-accounts', strength: 'must-not', gist: 'Don’t break a network’s own terms, above all its minimum age.', unseen: 'It needs the network’s terms to be read.' },
    { ref: '7.4', topic: 'conduct', strength: 'must', gist: 'Put children’s interests first in everything you create or join in with.', moments: ['drafting', 'official-account'] },
    { ref: '7.5', topic: 'official-accounts', strength: 'must', gist: 'Marketing answers for official pages. If they ask you to change how you post, do so.', unseen: howRun },
    { ref: '8.1', topic: 'use-at-work', strength: 'info', gist: 'The school watches its internet and e-mail without telling you first.', moments: ['arriving'] },
    { ref: '8.2', topic: 'use-at-work', strength: 'info', gist: 'Don’t expect anything to be private on school equipment.', moments: ['arriving'] },
    { ref: '9.1', topic: 'conduct', strength: 'info', gist: 'Breaking the policy may lead to discipline.', unseen: consequence },
    { ref: '9.2', topic: 'conduct', strength: 'info', gist: 'Leaks, libel or harm to the school’s name may cost someone their job.', moments: ['drafting'] },
    { ref: '9.3.1', topic: 'report-misuse', strength: 'must', gist: 'Contractors report anything that goes against the policy at once.', moments: ['reporting'], then: [steps.report] },
  ],
});
