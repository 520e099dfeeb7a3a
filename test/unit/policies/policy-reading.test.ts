/** What "My policy" shows. */
import { describe, expect, it } from 'vitest';
import { momentKinds, type Policy, type Profile } from '../../../src/model.ts';
import { clausesAt, comparePolicies, momentsOf, momentTitles, readClauses, readOnceList, whereSeen } from '../../../src/policy-reading.ts';
import { policies } from '../../../src/registry.ts';

function policy(id: string): Policy {
  return policies.find((one) => one.id === id)!;
}

function refs(id: string, filter: Parameters<typeof readClauses>[1]): string[] {
  return readClauses(policy(id), filter).map((clause) => clause.ref);
}

describe('reading a policy', () => {
  it('keeps the policy’s own order and shows every clause', () => {
    expect(refs('oratory', {})).toEqual(policy('oratory').clauses.map((clause) => clause.ref));
  });

  it('filters by moment', () => {
    expect(refs('avenue-recreation', { moment: 'request-received' })).toEqual(['Protected-1', 'Staff-1a', 'Staff-1b', 'Staff-2', 'Staff-3a', 'Staff-3*', 'Enforce-2']);
    expect(momentTitles['request-received']).toBe('when someone asks to be my friend or to follow me');
  });

  it('finds by words, in any order, in gist, ref, strength, topic and steps', () => {
    expect(refs('oratory', { search: 'wikipedia work' })).toEqual(['6.7']);
    expect(refs('oratory', { search: '6.8.1' })).toEqual(['6.8.1']);
    expect(refs('avenue-recreation', { search: 'PLAY date' })).toEqual(['Staff-3*']);
    expect(refs('mat-model', { search: 'must not insults' })).toEqual(['57']);
    expect(refs('mat-model', { search: 'zebra' })).toEqual([]);
  });

  it('can leave out what only explains', () => {
    expect(refs('avenue-recreation', { asks: true })).toHaveLength(13);
  });

  it('lists only moments the policy speaks of', () => {
    expect(momentsOf(policy('avenue-recreation')).map((one) => one.moment)).not.toContain('signing-up');
    expect(momentsOf(policy('oratory')).map((one) => one.moment)).toContain('signing-up');
    expect(momentsOf(policy('oratory')).every((one) => one.count > 0 && momentKinds.includes(one.moment))).toBe(true);
  });

  it('says where Gatepost speaks up, or why it can’t', () => {
    const clause = (ref: string) => policy('oratory').clauses.find((one) => one.ref === ref)!;
    expect(whereSeen(clause('6.3.1a'))).toEqual({ seen: true, says: 'When someone asks to be my friend or to follow me.' });
    expect(whereSeen(clause('6.10'))).toEqual({ seen: true, says: 'When I add or follow someone and when someone asks to be my friend or to follow me.' });
    expect(whereSeen(clause('6.3.1b'))).toEqual({ seen: false, says: 'It is done in the classroom. It is on your list after a request is declined.' });
  });

  it('keeps duties that can’t be seen on the read-once list', () => {
    expect(readOnceList(policy('oratory')).map((clause) => clause.ref)).toEqual(['4.1', '5.1', '5.6', '6.3.1b', '7.3b', '7.5']);
    expect(readOnceList(policy('avenue-recreation'))).toEqual([]);
  });

  it('is easy to read: every policy’s clauses average a reading age of 12 or less', () => {
    for (const one of policies) expect(readingGrade(one.clauses.map((clause) => clause.gist)), one.id).toBeLessThanOrEqual(7);
  });
});

/** Flesch-Kincaid grade of many sentences together; a reading age is the grade plus five. Syllables are estimated. */
function readingGrade(texts: string[]): number {
  const words = texts.flatMap((text) => text.toLowerCase().match(/[a-z’]+/g) ?? []);
  const syllables = words.reduce((sum, word) => sum + Math.max(1, (word.replace(/(?:es|ed|e)$/, '').match(/[aeiouy]+/g) ?? []).length), 0);
  const sentences = texts.reduce((sum, text) => sum + (text.match(/[.?:;](?:\s|$)/g) ?? []).length, 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}

describe('clauses by moment, for our own pages', () => {
  const today = new Date(2026, 10, 21);

  it('are those of any of the moments, strongest first', () => {
    const found = clausesAt(policy('oratory'), ['official-account'], {}, today);
    expect(found.map((clause) => clause.ref)).toEqual(['7.2b', '6.3', '7.2a', '7.3a', '7.4', '7.1b', '6.5d']);
    expect(clausesAt(policy('avenue-recreation'), ['official-account'], {}, today)).toEqual([]);
  });

  it('keep back what is meant for staff who are parents too', () => {
    const refs = (facts: Profile['facts']) => clausesAt(policy('mat-model'), ['reporting'], facts, today).map((clause) => clause.ref);
    expect(refs({})).not.toContain('40b');
    expect(refs({ 'also-parent': 'yes' })).toContain('40b');
  });
});

describe('two policies side by side', () => {
  const rows = comparePolicies(policy('west-kirby'), policy('acceptable-use-agreement'));
  const row = (topic: string) => rows.find((one) => one.topic === topic)!;

  it('show silence as an empty side, and the strongest clause first', () => {
    expect(row('journalist').left).toEqual([]);
    expect(row('journalist').right.map((clause) => clause.ref)).toEqual(['Behaviour-4a', 'Behaviour-4b']);
    expect(row('contact-with-parent').left[0]!.ref).toBe('B-5');
    expect(row('contact-with-parent').right).toEqual([]);
  });

  it('leave out topics neither speaks of', () => {
    expect(rows.map((one) => one.topic)).not.toContain('school-logo');
  });
});
