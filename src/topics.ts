/**
 * The closed list of duties a clause can be about. Topic is the hinge of Gatepost: sites know pages,
 * rules know duties, policies know clauses, and `advise` joins them here. Imports nothing.
 */
export const topics = {
  // From what the user writes or attaches. These fifteen ids are fixed: the draft sets are labelled with them.
  'names-school': { title: 'Naming the school', says: 'The school, its initials, handle or e-mail domain is written.' },
  'pupil-info': { title: 'Pupils', says: 'Something about a particular pupil, class or group.' },
  'colleague-info': { title: 'Colleagues', says: 'Something about a particular colleague or leader.' },
  'parent-info': { title: 'Parents and families', says: 'Something about a particular parent, carer or family.' },
  'disparages-school': { title: 'Running down the school', says: 'Something negative about the school, its trust or its leaders.' },
  insult: { title: 'Insults', says: 'Abusive or belittling words aimed at someone.' },
  'contact-details': { title: 'Your contact details', says: 'A personal phone number or e-mail address.' },
  'home-address': { title: 'Your home address', says: 'Where you live.' },
  'school-email': { title: 'School e-mail', says: 'An address at the school’s own domain.' },
  'pupil-photos': { title: 'Photos from school', says: 'A photo of a school event, a class or pupils’ work.' },
  'confidential-info': { title: 'Inside information', says: 'Something known only through the job.' },
  'speaks-for-school': { title: 'Speaking for the school', says: 'Words that sound like the school itself.' },
  'contact-with-pupil': { title: 'Contact with pupils', says: 'A request, follow or message between you and a pupil.' },
  'contact-with-parent': { title: 'Contact with parents', says: 'A request, follow or message between you and a pupil’s parent or carer.' },
  journalist: { title: 'The press', says: 'An exchange with a journalist.' },
  // From people, the profile, settings and the rest.
  'contact-with-ex-pupil': { title: 'Contact with former pupils', says: 'A request, follow or message between you and a former pupil.' },
  'contact-with-colleague': { title: 'Contact with colleagues', says: 'A request, follow or message between you and a colleague.' },
  'profile-photo': { title: 'Profile photo', says: 'The picture everyone can see.' },
  'school-logo': { title: 'School logo and uniform', says: 'The school’s badge, brand or uniform on your pages.' },
  disclaimer: { title: 'Views-are-my-own line', says: 'A line saying your views are not the school’s.' },
  'privacy-settings': { title: 'Privacy settings', says: 'Who can see and reach you.' },
  'public-listing': { title: 'Public listings', says: 'Being found by search engines, e-mail or phone.' },
  passwords: { title: 'Passwords', says: 'Keeping your account yours.' },
  'use-at-work': { title: 'Use at work', says: 'Using social media in school or in lesson time.' },
  'official-accounts': { title: 'Official accounts', says: 'How accounts in the school’s name are run.' },
  'account-approval': { title: 'Opening a school account', says: 'Asking before you open an account, page or group for school.' },
  'work-communication': { title: 'School business online', says: 'Using social media to do the school’s business.' },
  'wikipedia-edits': { title: 'Editing Wikipedia', says: 'Changing open encyclopaedias from work.' },
  copyright: { title: 'Other people’s work', says: 'Sharing pictures, music or words that are not yours.' },
  'report-misuse': { title: 'Reporting a worry', says: 'Telling the right person when something is wrong.' },
  'abuse-received': { title: 'Abuse aimed at you', says: 'What to do when someone is abusive to you.' },
  'keep-evidence': { title: 'Keeping evidence', says: 'What to save, and what never to save.' },
  'indecent-images': { title: 'Indecent images', says: 'What to do about an indecent image of a child.' },
  conduct: { title: 'Conduct', says: 'How staff are expected to behave online.' },
} as const satisfies Record<string, { title: string; says: string }>;

/** The id of a topic. */
export type TopicId = keyof typeof topics;

/** Every topic id, in the order above. */
export const topicIds = Object.keys(topics) as TopicId[];
