/**
 * Things a policy asks staff to do next, as data the policies share, with neutral words to copy.
 * `{dsl}`, `{head}` and `{union}` become the user's own contacts on the card.
 */
import type { NextStep, Profile } from './model.ts';

/** Every next step, by what it does. */
export const steps = {
  decline: { id: 'decline', after: ['received'], says: 'Decline the request. There is no need to reply.' },
  tellParents: {
    id: 'tell-parents',
    after: ['received'],
    says: 'Let the child’s parents know, by school e-mail or phone, that a request was sent.',
    wording: 'Just to let you know that your child sent me a friend request on social media. Our policy asks staff to decline these and to tell families, so I have declined it. There is nothing to worry about.',
  },
  tellDsl: {
    id: 'tell-dsl',
    after: ['received', 'message'],
    says: 'Tell {dsl} if anything about it worries you.',
    wording: 'I have had contact from a pupil on social media. I have not replied. Please can you tell me whether anything more is needed?',
  },
  tellHead: {
    id: 'tell-head',
    says: 'Tell {head}.',
    wording: 'Something has come up on social media that our policy asks me to tell you about. When would be a good time to talk?',
  },
  askHead: { id: 'ask-head', says: 'If you are not sure, ask {head} before you answer.' },
  raiseInClass: {
    id: 'raise-in-class',
    after: ['received'],
    says: 'Bring it up in class in general terms. Name nobody.',
    wording: 'A reminder for everyone: staff can’t accept friend requests from pupils. It isn’t personal. It is a rule for all of us, and it keeps everybody safe.',
  },
  signpost: {
    id: 'signpost',
    after: ['received'],
    says: 'Point pupils to the school’s official page. Do this in school, not by message.',
    wording: 'If you would like to follow what we do, the school has its own official page. Please follow that one.',
  },
  schoolChannel: {
    id: 'school-channel',
    says: 'Use school e-mail or another school channel instead.',
    wording: 'Thank you for getting in touch. I can’t use social media for school matters. Please contact me through the school office.',
  },
  classDojo: {
    id: 'class-dojo',
    says: 'Write by school e-mail or Class Dojo instead.',
    wording: 'Thank you for getting in touch. I can’t use social media with parents. Please write to me by school e-mail or Class Dojo.',
  },
  schoolOffice: {
    id: 'school-office',
    says: 'Point them to the school office or the key stage e-mail.',
    wording: 'Thank you for getting in touch. Our policy asks staff and parents not to connect on social media. Please write to the school office or the key stage e-mail, and we will gladly help.',
  },
  keepToPolicy: { id: 'keep-to-policy', says: 'Even then, keep to this policy and the code of conduct (Staff-3*b).' },
  officialOnly: { id: 'official-only', says: 'To reach pupils online, ask {head} first and use an official page.' },
  concernToDsl: { id: 'concern-to-dsl', says: 'Take any safeguarding worry to {dsl}.' },
  noConflict: { id: 'no-conflict', says: 'Could it look like taking sides? If so, decline, or ask {head}.' },
  report: {
    id: 'report',
    says: 'Report it by the school’s own procedure, to {head}.',
    wording: 'I need to report something on social media under our policy. I have not replied to it.',
  },
  keepEvidence: { id: 'keep-evidence', says: 'Keep a note of the address, the date and the time before it goes.' },
  police: { id: 'police', says: 'Call the police. Do not save, send or show the picture.' },
  noReplyToPress: {
    id: 'no-reply-to-press',
    says: 'Do not reply. Tell {head} straight away.',
    wording: 'A journalist has contacted me on social media. I have not replied.',
  },
  getConsent: { id: 'get-consent', says: 'Ask for permission the school’s usual way first.' },
  addDisclaimer: {
    id: 'add-disclaimer',
    says: 'Add a line to say the views are your own.',
    wording: 'All views here are my own, not my school’s.',
  },
  askToOpen: {
    id: 'ask-to-open',
    says: 'Ask {head} before you open it.',
    wording: 'I would like to open a social media account for school. What it is for, who it is for, how people will find it, and whether it is open or private:',
  },
  supportForYou: { id: 'support', says: '{union} can support you too.' },
} as const satisfies Record<string, NextStep>;

/** What a contact is called until the user has typed their name. */
const unnamed = { dsl: 'your safeguarding lead (DSL)', head: 'your headteacher', union: 'your union' } as const;

/** Fills `{dsl}`, `{head}` and `{union}` with the user's own contacts, or with what they are called. */
export function fillContacts(text: string, contacts: Partial<Profile['contacts']> = {}): string {
  const filled = text.replace(/\{(dsl|head|union)\}/g, (_, key: keyof typeof unnamed) => contacts[key]?.trim() || unnamed[key]);
  return filled.charAt(0).toUpperCase() + filled.slice(1);
}
