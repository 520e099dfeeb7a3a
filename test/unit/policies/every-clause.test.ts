/**
 * Every clause that can be met on screen is met by some moment: as the point of a card, under "also", or as the answer
 * about a person. Clauses about reporting, opening accounts and official accounts are read on pages of ours, not cards.
 */
import { describe, expect, it } from 'vitest';
import { advise } from '../../../src/advise.ts';
import { adviseContact } from '../../../src/contact.ts';
import { defaultProfile, whos, type Finding, type Moment, type MomentKind, type Policy, type Profile } from '../../../src/model.ts';
import { readClauses } from '../../../src/policy-reading.ts';
import { policies, rules } from '../../../src/registry.ts';
import type { TopicId } from '../../../src/topics.ts';

const today = new Date(2026, 10, 21);
/** What the rules, the settings, the clock and the profile fields notice. */
const noticed = new Set<TopicId>([...rules.map((rule) => rule.topic), 'use-at-work', 'privacy-settings', 'public-listing', 'profile-photo', 'school-logo', 'passwords']);
const onPages: MomentKind[] = ['reporting', 'signing-up', 'official-account', 'leaving-site'];
const moments: Moment[] = [
  { kind: 'arriving', site: 'x' },
  { kind: 'reviewing-setting', site: 'x', setting: 'x/protected', state: 'loose' },
  { kind: 'editing-profile', site: 'x', field: 'bio', value: 'words' },
  { kind: 'request-received', site: 'x', person: { site: 'x', hints: [] } },
  { kind: 'request-sent', site: 'x', person: { site: 'x', hints: [] } },
  ...(['post', 'comment', 'message', 'bio'] as const).flatMap((surface) => [0, 1].map((photos): Moment => ({ kind: 'submitting', site: 'x', surface, text: 'words', media: { photos, videos: 0 } }))),
];

function found(topic: TopicId): Finding {
  return { rule: topic, topic, because: 'Noticed', spans: [], confidence: 'sure' };
}

function refsOnCards(policy: Policy): Set<string> {
  const profiles: Profile[] = [defaultProfile, { ...defaultProfile, facts: { 'also-parent': 'yes', 'left-job': 'yes' } }];
  const cards = moments.flatMap((moment) => [...noticed].flatMap((topic) => profiles.flatMap((profile) =>
    [[found(topic)], [found(topic), found('insult'), found('contact-details')]].flatMap((findings) => advise({ findings, moment, policy, profile, today }) ?? []))));
  const people = whos.flatMap((who) => (['received', 'sent', 'message'] as const).flatMap((direction) => (['own', 'former'] as const).flatMap((school) =>
    [true, false].flatMap((alsoParent) => (['care', 'sen', undefined] as const).map((group) =>
      adviseContact(policy, { who, direction, school, alsoParent, group, age: 17, network: 'personal', leftJob: alsoParent }, today))))));
  return new Set([...cards.flatMap((card) => [...card.points.map((point) => point.clause.ref), ...card.also.map((clause) => clause.ref)]), ...people.flatMap((answer) => answer.refs)]);
}

describe.each(policies.map((policy) => policy.id))('%s', (id) => {
  const policy = policies.find((one) => one.id === id)!;

  it('brings every clause with a moment of the sites’ own onto a card', () => {
    const met = refsOnCards(policy);
    const missed = policy.clauses.filter((clause) => clause.moments.some((moment) => !onPages.includes(moment)) && !met.has(clause.ref));
    expect(missed.map((clause) => clause.ref)).toEqual([]);
  });

  it('leaves the rest to be read by moment', () => {
    const byPage = new Set(onPages.flatMap((moment) => readClauses(policy, { moment })));
    const rest = policy.clauses.filter((clause) => clause.moments.length > 0 && clause.moments.every((moment) => onPages.includes(moment)));
    expect(rest.filter((clause) => !byPage.has(clause))).toEqual([]);
  });
});
