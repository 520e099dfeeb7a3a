/**
 * Where the five policies differ, they stay different: one table a difference, written from the documents. A cell is
 * "tone ref" for the strongest clause (found surely), or silence.
 */
import { describe, expect, it } from 'vitest';
import { advise } from '../../../src/advise.ts';
import { adviseContact, type ContactSituation } from '../../../src/contact.ts';
import { defaultProfile, type Moment, type Policy, type Profile } from '../../../src/model.ts';
import { policies } from '../../../src/registry.ts';
import type { TopicId } from '../../../src/topics.ts';

const today = new Date(2026, 10, 21);
const ids = ['mat-model', 'avenue-recreation', 'west-kirby', 'oratory', 'acceptable-use-agreement'] as const;

type Row = [what: string, ask: (policy: Policy) => string, ...expected: string[]];

/** What a draft or page moment brings. */
function at(topic: TopicId, moment: Moment, profile: Profile = defaultProfile) {
  return (policy: Policy): string => {
    const findings = [{ rule: topic, topic, because: 'Noticed', spans: [], confidence: 'sure' as const }];
    const advice = advise({ findings, moment, policy, profile, today });
    return advice ? `${advice.tone} ${advice.points[0]!.clause.ref}` : 'silence';
  };
}

/** What a person brings. */
function of(situation: Partial<ContactSituation>) {
  return (policy: Policy): string => {
    const { tone, refs } = adviseContact(policy, { who: 'pupil', direction: 'received', network: 'personal', alsoParent: false, school: 'own', ...situation }, today);
    return tone === 'none' ? 'silence' : `${tone} ${refs[0]}`;
  };
}

const text = (surface: 'post' | 'comment' | 'message', words = 'words', photos = 0): Moment => ({ kind: 'submitting', site: 'facebook', surface, text: words, media: { photos, videos: 0 } });
const field = (name: 'bio' | 'work' | 'email' | 'photo' | 'phone', site = 'facebook'): Moment => ({ kind: 'editing-profile', site, field: name, value: 'words' });
const setting: Moment = { kind: 'reviewing-setting', site: 'facebook', setting: 'facebook/future-posts', state: 'loose' };
const work: Moment = { kind: 'arriving', site: 'facebook' };

const rows: Row[] = [
  ['a pupil asks to be a friend', of({}), 'hold 46a', 'hold Staff-1a', 'hold B-1a', 'hold 6.2', 'hold Pupils-1'],
  ['a pupil of another school asks', of({ school: 'other' }), 'hold 46a', 'silence', 'hold B-2', 'hold 6.2', 'silence'],
  ['a pupil of a school once worked at', of({ school: 'former' }), 'hold 46a', 'silence', 'hold B-2', 'hold 6.2', 'silence'],
  ['a former pupil of 17', of({ who: 'former-pupil', age: 17 }), 'remind 28b', 'hold Staff-1b', 'hold B-1b', 'silence', 'hold Pupils-1'],
  ['a former pupil of 18', of({ who: 'former-pupil', age: 18 }), 'remind 28b', 'silence', 'hold B-1b', 'silence', 'hold Pupils-1'],
  ['a former pupil of 20 who was in care', of({ who: 'former-pupil', age: 20, group: 'care' }), 'remind 28b', 'silence', 'hold B-1c', 'silence', 'hold Pupils-1'],
  ['a former pupil of 23 with special needs', of({ who: 'former-pupil', age: 23, group: 'sen' }), 'remind 28b', 'silence', 'hold B-1d', 'silence', 'hold Pupils-1'],
  ['a former pupil of 40', of({ who: 'former-pupil', age: 40 }), 'remind 28b', 'silence', 'hold B-2', 'silence', 'hold Pupils-1'],
  ['a former pupil, on a professional network', of({ who: 'former-pupil', age: 30, network: 'professional' }), 'silence', 'silence', 'hold B-2', 'silence', 'hold Pupils-1'],
  ['a former pupil of a school once worked at', of({ who: 'former-pupil', school: 'former' }), 'remind 28b', 'silence', 'hold B-2', 'hold 6.3.2b', 'silence'],
  ['a pupil, after the user has left', of({ leftJob: true, school: 'former' }), 'hold 46a', 'silence', 'hold B-2', 'hold 6.2', 'silence'],
  ['family', of({ who: 'family' }), 'silence', 'silence', 'silence', 'remind 6.2.1a', 'silence'],
  ['family, to a parent here too', of({ who: 'family', alsoParent: true }), 'caution 39', 'silence', 'silence', 'remind 6.2.1a', 'silence'],
  ['a child coached outside school', of({ who: 'other', workRole: true }), 'silence', 'silence', 'hold B-2', 'silence', 'silence'],
  ['a parent asks to be a friend', of({ who: 'parent' }), 'hold 46a', 'hold Staff-3a', 'remind B-3', 'hold 6.2.2', 'silence'],
  ['a parent writes about school', of({ who: 'parent', direction: 'message', schoolBusiness: true }), 'hold 46a', 'hold Staff-3a', 'hold B-5', 'hold 6.2.2', 'silence'],
  ['a parent writes about a picnic', of({ who: 'parent', direction: 'message', schoolBusiness: false }), 'hold 46a', 'hold Staff-3a', 'remind App2-4', 'hold 6.2.2', 'silence'],
  ['a parent writes to a parent here too', of({ who: 'parent', direction: 'message', alsoParent: true }), 'caution 39', 'remind Staff-3*', 'hold B-5', 'hold 6.2.2', 'silence'],
  ['adding a colleague', of({ who: 'colleague', direction: 'sent' }), 'remind 33', 'silence', 'silence', 'remind 6.10', 'silence'],
  ['a work message to a colleague', of({ who: 'colleague', direction: 'message' }), 'caution 36', 'silence', 'silence', 'silence', 'silence'],
  ['a journalist writes', of({ who: 'press', direction: 'message' }), 'silence', 'silence', 'silence', 'silence', 'hold Behaviour-4a'],

  ['the school named in a bio', at('names-school', field('bio')), 'remind 27', 'hold Staff-6', 'silence', 'remind 6.1a', 'hold Action-2b'],
  ['the school named on a professional network', at('names-school', field('work', 'linkedin')), 'silence', 'hold Staff-6', 'silence', 'silence', 'hold Action-2b'],
  ['the school named in a post', at('names-school', text('post')), 'remind 27', 'hold Staff-6', 'hold B-4', 'remind 6.1a', 'hold Action-2b'],
  ['the school named, with views my own', at('names-school', text('post', 'Proud of Hollybrook. Views my own.')), 'remind 27', 'hold Staff-6', 'hold B-4', 'remind 6.1a', 'remind Action-2a'],
  ['a pupil in a post, kindly', at('pupil-info', text('post', 'A lovely thing one of mine said')), 'hold 30', 'hold Staff-4a', 'hold B-4', 'hold 6.4', 'hold Behaviour-2b'],
  ['a colleague in a comment', at('colleague-info', text('comment')), 'hold 30', 'hold Staff-4a', 'hold B-4', 'hold 5.4', 'hold Behaviour-2c'],
  ['the school run down', at('disparages-school', text('post')), 'hold 57', 'hold Staff-4a', 'hold B-4', 'hold 5.2', 'hold Behaviour-2c'],
  ['a school photo', at('pupil-photos', text('post', '', 1)), 'caution 31a', 'hold Staff-4b', 'hold B-4', 'hold 6.5a', 'hold Tone-3'],
  ['a logo on a profile photo', at('school-logo', field('photo')), 'silence', 'silence', 'silence', 'hold 6.8.1', 'silence'],
  ['a new profile photo', at('profile-photo', field('photo')), 'caution 35', 'silence', 'silence', 'hold 6.8.1', 'silence'],
  ['the school’s e-mail on an account', at('school-email', field('email')), 'hold 32', 'hold Staff-6', 'silence', 'hold 6.6', 'remind Action-2a'],
  ['a loose privacy setting', at('privacy-settings', setting), 'remind 34a', 'hold Staff-7', 'caution B-9', 'remind 6.11a', 'silence'],
  ['a public listing', at('public-listing', setting), 'remind 34b', 'hold Staff-7', 'silence', 'remind 6.11b', 'silence'],
  ['opening the site at work', at('use-at-work', work), 'remind 23', 'hold Staff-8a', 'hold B-6', 'hold 6.9a', 'remind Behaviour-6a'],
  ['work messages on social media', at('work-communication', text('message')), 'caution 36', 'silence', 'silence', 'silence', 'silence'],
  ['speaking for the school', at('speaks-for-school', text('post')), 'caution 22c', 'hold Staff-6', 'hold B-4', 'hold 5.3', 'hold Action-2b'],
  ['a Wikipedia edit at work', at('wikipedia-edits', work), 'silence', 'silence', 'silence', 'hold 6.7', 'silence'],
  ['a home address', at('home-address', text('post')), 'remind 34e', 'silence', 'silence', 'remind 6.11e', 'silence'],
  ['a phone number in a message', at('contact-details', text('message')), 'hold 50b', 'silence', 'hold B-8', 'remind 6.11e', 'silence'],
  ['something told in confidence', at('confidential-info', text('post')), 'hold 30', 'hold Staff-4a', 'hold B-4', 'hold 6.2.1b', 'hold Legal-2'],
  ['an insult', at('insult', text('post')), 'hold 57', 'hold Staff-5', 'caution B-7', 'hold 5.5', 'hold Behaviour-5'],
];

describe.each(rows)('%s', (_, ask, ...expected) => {
  it.each(ids.map((id, index) => [id, expected[index]!] as const))('%s: %s', (id, answer) => {
    expect(ask(policies.find((policy) => policy.id === id)!)).toBe(answer);
  });
});
