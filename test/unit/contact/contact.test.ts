/** The card about one person: words, steps, and what is used and forgotten. */
import { describe, expect, it } from 'vitest';
import { adviseContact, contactCard, type ContactSituation } from '../../../src/contact.ts';
import type { Policy } from '../../../src/model.ts';
import { fillContacts, steps } from '../../../src/next-steps.ts';
import { policies } from '../../../src/registry.ts';
import { surelyAtSchool } from '../../../src/school-year.ts';

const today = new Date(2026, 10, 21);

function policy(id: string): Policy {
  return policies.find((one) => one.id === id)!;
}

function ask(id: string, more: Partial<ContactSituation>) {
  return adviseContact(policy(id), { who: 'pupil', direction: 'received', network: 'personal', alsoParent: false, school: 'own', ...more }, today);
}

describe('West Kirby’s two lines about former pupils', () => {
  it('are both on the card while the age stands, with the date and whom to ask', () => {
    expect(ask('west-kirby', { who: 'former-pupil', left: 2020 }).says).toBe('From a former pupil. West Kirby B-1b, must not: past pupils are never added until they are 19. Not before 1 September 2028. Another line bars past pupils at any age (B-2): ask your headteacher.');
  });

  it('are both on the card once the age has passed', () => {
    const answer = ask('west-kirby', { who: 'former-pupil', age: 30 });
    expect(answer.refs).toEqual(['B-2']);
    expect(answer.says).toContain('Another line sets an age for past pupils (B-1b): ask your headteacher.');
  });

  it('are not both on a pupil’s card', () => {
    expect(ask('west-kirby', {}).says).not.toContain('Another line');
  });

  it('ask when they left, if that is not known', () => {
    expect(ask('west-kirby', { who: 'former-pupil' }).says).toContain('When did they leave? It matters until they are 19.');
  });
});

describe('a date kept from an earlier answer stands in for the answer', () => {
  it('the group is not needed again', () => {
    const first = ask('west-kirby', { who: 'former-pupil', left: 2018, group: 'care' });
    expect(first.until).toBe('2028-09-01');
    const later = ask('west-kirby', { who: 'former-pupil', clearFrom: first.until! });
    expect(later.until).toBe('2028-09-01');
    expect(later.refs).toEqual(['B-1b', 'B-2']);
  });

  it('and lapses', () => {
    const answer = ask('avenue-recreation', { who: 'former-pupil', clearFrom: '2026-09-01' });
    expect(answer.tone).toBe('none');
    expect(answer.says).toContain('no longer stands in the way');
  });
});

describe('next steps', () => {
  it.each([
    ['avenue-recreation', {}, ['decline', 'tell-parents']],
    ['oratory', {}, ['decline', 'raise-in-class', 'signpost']],
    ['oratory', { school: 'other' }, ['decline']],
    ['oratory', { direction: 'message' }, ['official-only']],
    ['mat-model', {}, ['decline', 'school-channel', 'tell-dsl']],
    ['avenue-recreation', { who: 'parent' }, ['class-dojo']],
    ['west-kirby', { who: 'parent' }, ['ask-head', 'school-office']],
    ['acceptable-use-agreement', { direction: 'message' }, ['tell-dsl']],
    ['acceptable-use-agreement', { who: 'press' }, ['no-reply-to-press']],
  ] as [string, Partial<ContactSituation>, string[]][])('%s %o: %o', (id, more, expected) => {
    expect(ask(id, more).then.map((step) => step.id)).toEqual(expected);
  });

  it('carry neutral words for parents, the DSL, the class and the official page, with no name and no blame', () => {
    for (const step of [steps.tellParents, steps.tellDsl, steps.raiseInClass, steps.signpost]) {
      expect(step.wording.length).toBeGreaterThan(60);
      expect(step.wording).not.toMatch(/\b(?:wrong|naughty|trouble|blame|must not)\b|[{}]/i);
    }
  });

  it('name the user’s own contacts, or what they are called', () => {
    expect(fillContacts('Tell {dsl} or {head}. {union} can help.', { dsl: 'Mr Shah', head: ' ', union: '' })).toBe('Tell Mr Shah or your headteacher. your union can help.');
    expect(fillContacts('{union} can help.')).toBe('Your union can help.');
  });
});

describe('a young former pupil may be a pupil elsewhere', () => {
  it.each([['mat-model', '28a'], ['oratory', '6.2']])('%s says so at 16 and 17', (id, ref) => {
    expect(ask(id, { who: 'former-pupil', age: 16 }).says).toContain(`If they are a pupil somewhere else now, ${ref} is about them.`);
    expect(ask(id, { who: 'former-pupil', age: 19 }).says).not.toContain('somewhere else');
  });

  it.each([
    ['mat-model', ['28a', '29', '28b'], 'caution'], ['oratory', ['6.2', '6.3.1a'], 'hold'], ['avenue-recreation', ['Staff-1b'], 'hold'], ['acceptable-use-agreement', ['Pupils-1'], 'hold'],
  ])('%s: below 16 they surely are one, so a clause about pupils of any school stands', (id, refs, tone) => {
    expect(ask(id, { who: 'former-pupil', age: 15 })).toMatchObject({ refs, tone });
    expect(ask(id, { who: 'former-pupil', pupilElsewhere: true, age: 17 }).refs).toEqual(refs);
  });

  it('the card says why', () => {
    expect(ask('oratory', { who: 'former-pupil', age: 14 }).says).toContain('From a former pupil, who is a pupil elsewhere now. Oratory 6.2, must not');
    expect(ask('avenue-recreation', { who: 'former-pupil', age: 14 }).says).toContain('From a former pupil. Avenue');
  });

  it('those who left a primary school are pupils until the June in which they are 16', () => {
    expect(surelyAtSchool({ left: 2022 }, 11, new Date(2027, 5, 23))).toBe(true);
    expect(surelyAtSchool({ left: 2022 }, 11, new Date(2027, 6, 1))).toBe(false);
    expect(surelyAtSchool({ left: 2026 }, 18, today)).toBe(false);
    expect(surelyAtSchool({}, 11, today)).toBe(false);
  });
});

describe('as a card', () => {
  it('has a point for each clause, strongest first, and the date', () => {
    const answer = ask('west-kirby', { who: 'former-pupil', left: 2020 });
    const card = contactCard(answer, policy('west-kirby'), 'former-pupil')!;
    expect(card.points.map((point) => point.clause.ref)).toEqual(['B-1b', 'B-2']);
    expect(card).toMatchObject({ tone: 'hold', title: 'About a former pupil', until: '2028-09-01', says: answer.says });
  });

  it('is nothing when the policy is silent', () => {
    expect(contactCard(ask('acceptable-use-agreement', { who: 'parent' }), policy('acceptable-use-agreement'), 'parent')).toBeNull();
  });
});
