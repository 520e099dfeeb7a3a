/** Weak clues add up (the jigsaw): neither piece says much alone, the combination does. */
import { describe, expect, it } from 'vitest';
import type { Draft, Profile } from '../../../src/model.ts';
import { defaultProfile, noSchool } from '../../../src/model.ts';
import { readDraft } from '../../../src/read-draft.ts';
import { rules } from '../../../src/registry.ts';

const profile: Profile = { ...defaultProfile, school: { ...noSchool, name: 'Hollybrook Academy', aliases: ['Hollybrook'], town: 'Wrenford' } };

function confidence(topic: string, text: string, draft: Partial<Draft> = {}): string {
  const findings = readDraft({ surface: 'post', text, media: { photos: 0, videos: 0 }, ...draft }, profile, rules);
  return findings.find((finding) => finding.topic === topic)?.confidence ?? 'none';
}

const open = { audience: { label: 'Public', reach: 'public' } } as const;
const friends = { audience: { label: 'Friends', reach: 'friends' } } as const;
const order = ['none', 'hint', 'likely', 'sure'];

describe('the jigsaw', () => {
  it('a class code and a complaint are surely about that class; the code alone is not', () => {
    expect(confidence('pupil-info', '8G1 were vile today')).toBe('sure');
    expect(order.indexOf(confidence('pupil-info', 'marking 8G1 books'))).toBeLessThan(order.indexOf('sure'));
    expect(confidence('pupil-info', 'seat 8G1, worst flight of my life')).toBe('none');
  });

  it('the school’s name and a hard word together run it down; the name alone does not', () => {
    expect(confidence('disparages-school', 'Hollybrook is a joke of a school')).toBe('sure');
    expect(confidence('disparages-school', 'Another day at Hollybrook')).toBe('none');
  });

  it('a role and the town weigh more where everybody can read them', () => {
    const text = 'the new SENCO in Wrenford drives a Porsche';
    expect(order.indexOf(confidence('colleague-info', text, open))).toBeGreaterThan(order.indexOf(confidence('colleague-info', text, friends)));
  });

  it.each([
    ['pupil-info', 'The quiet one put her hand up in drama today'],
    ['colleague-info', 'the new SENCO drives a Porsche and never answers an email'],
  ])('%s weighs more where the profile names the school: %s', (topic, text) => {
    const without = order.indexOf(confidence(topic, text, friends));
    expect(order.indexOf(confidence(topic, text, { ...friends, schoolOnProfile: true }))).toBeGreaterThan(without);
  });

  it('only the story and the profile together may hold it', () => {
    const text = 'The quiet one put her hand up in drama today';
    expect(confidence('pupil-info', text, friends)).not.toBe('sure');
    expect(confidence('pupil-info', text, { ...friends, schoolOnProfile: true })).toBe('sure');
    expect(confidence('pupil-info', 'New kettle, same old tea', { ...friends, schoolOnProfile: true })).toBe('none');
  });

  it('a profile adds nothing to a message to one person', () => {
    const text = 'the new SENCO drives a Porsche and never answers an email';
    expect(confidence('colleague-info', text, { surface: 'message', schoolOnProfile: true })).toBe(confidence('colleague-info', text, { surface: 'message' }));
  });
});
