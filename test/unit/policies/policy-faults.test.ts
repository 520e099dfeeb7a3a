/** Policy files are checked before they ship; a fault names the file, the ref and the cure. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { definePolicy, type Clause, type Policy } from '../../../src/model.ts';
import { steps } from '../../../src/next-steps.ts';
import { policies } from '../../../src/registry.ts';
import { policyFaults } from './policy-faults.ts';

const folder = join(import.meta.dirname, '../../../src/policies');

/** A policy with one clause, altered. */
function withClause(change: Partial<Clause>): Policy {
  return definePolicy({
    id: 'sample', title: 'Sample', short: 'Sample', version: '1', source: 'made up', different: ['One.', 'Two.'], leavingAge: 18,
    clauses: [{ ref: '1', topic: 'insult', strength: 'must-not', gist: 'Be kind.', moments: ['drafting'], ...change }],
  });
}

describe('policy files', () => {
  it('are each named after their id', () => {
    expect(readdirSync(folder).toSorted()).toEqual(policies.map((policy) => `${policy.id}.ts`).toSorted());
  });

  it.each(policies.map((policy) => policy.id))('%s has no fault', (id) => {
    expect(policyFaults(policies.find((policy) => policy.id === id)!)).toEqual([]);
  });
});

describe('a fault is named, with its cure', () => {
  const faulty: [string, Partial<Clause>, string][] = [
    ['an unknown topic', { topic: 'cake' as never }, 'topic "cake" is not known: use one of src/topics.ts or add it there'],
    ['a topic listed twice', { alsoTopics: ['insult'] }, 'a topic is listed twice: keep one'],
    ['an unknown strength', { strength: 'may' as never }, 'strength "may" is not known: use one of must-not, must, should-not, should, advised, info'],
    ['no gist', { gist: '' }, 'it has no gist: say it in your own plain words'],
    ['a long gist', { gist: `${'Word '.repeat(25)}more.` }, 'the gist has 26 words: 25 at most'],
    ['half a sentence', { gist: 'be kind' }, 'the gist is not a sentence: begin with a capital and end with a full stop'],
    ['no moment and no reason', { moments: [] }, 'it has no moment: add one, or say in unseen why it can’t be seen'],
    ['a moment and a reason', { unseen: 'It is on paper.' }, 'it has a moment and a reason not to have one: drop unseen'],
    ['an unknown moment', { moments: ['sleeping' as never] }, 'moment "sleeping" is not known: use one of src/model.ts'],
    ['an age nobody can be', { applies: [{ who: ['former-pupil'], underAge: 11 }] }, 'underAge 11 is over before a pupil leaves at 18: raise it or drop it'],
    ['a group without an age', { applies: [{ who: ['former-pupil'], group: 'care' }] }, 'group care has no age: add underAge'],
    ['a direction without its moment', { applies: [{ who: ['pupil'], direction: ['received'] }] }, 'direction received has no moment: add request-received to moments'],
    ['an exception nobody meets', { applies: [{ who: [] }] }, 'an exception can never be met: check its lists for a missing word'],
    ['a long step', { then: [{ ...steps.decline, says: 'word '.repeat(21) }] }, 'step decline has 21 words: 20 at most'],
    ['a tension with nothing', { tension: { ref: '9', says: 'Another line differs' } }, 'its tension names 9, which is not here: correct the ref'],
  ];

  it.each(faulty)('%s', (_, change, sentence) => {
    expect(policyFaults(withClause(change))).toEqual([`src/policies/sample.ts 1: ${sentence}`]);
  });

  it('a ref used twice', () => {
    const policy = withClause({});
    expect(policyFaults({ ...policy, clauses: [...policy.clauses, ...policy.clauses] })).toEqual(['src/policies/sample.ts 1: the ref is used twice: give one its own']);
  });

  it('a fact asked for and never used', () => {
    expect(policyFaults({ ...withClause({}), asks: ['left-job'] })).toEqual(['src/policies/sample.ts: asks is left-job, but its clauses use nothing: make them agree']);
  });
});
