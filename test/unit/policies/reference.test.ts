/**
 * The five policies against the reference reading of the documents: same refs in the same order, same strengths, a
 * moment wherever one can be seen. reference.json is our compact copy; beside the shared material it is held to that.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clausesFor } from '../../../src/advise.ts';
import { defaultProfile, strengths, type Policy, type Strength } from '../../../src/model.ts';
import { binds, readOnceList } from '../../../src/policy-reading.ts';
import { policies } from '../../../src/registry.ts';
import type { TopicId } from '../../../src/topics.ts';

type Row = [ref: string, strength: Strength, onScreen: 0 | 1];
interface Reference { clauses: Record<string, Row[]>; topics: Record<string, Record<string, string[]>> }

const reference = JSON.parse(readFileSync(join(import.meta.dirname, 'reference.json'), 'utf8')) as Reference;
const shared = resolve(import.meta.dirname, '../../../../shared/policies');
const ids = Object.keys(reference.clauses);

function policy(id: string): Policy {
  return policies.find((one) => one.id === id)!;
}

function row(clause: Policy['clauses'][number]): Row {
  return [clause.ref, clause.strength, clause.moments.length > 0 ? 1 : 0];
}

describe('the five policies and the reference reading', () => {
  it.each(ids)('%s has every clause, as strong and as visible as the reference says, in the document’s order', (id) => {
    expect(policy(id).clauses.map(row)).toEqual(reference.clauses[id]);
  });

  it('counts 262 clauses: 176 bind or advise, 136 of them on screen, 40 to read once, 86 to read in place', () => {
    const all = ids.flatMap((id) => policy(id).clauses);
    expect(all).toHaveLength(262);
    expect(all.filter(binds)).toHaveLength(176);
    expect(all.filter((clause) => binds(clause) && clause.moments.length > 0)).toHaveLength(136);
    expect(ids.flatMap((id) => readOnceList(policy(id)))).toHaveLength(40);
    expect(all.filter((clause) => !binds(clause))).toHaveLength(86);
  });

  const pairs = Object.entries(reference.topics).flatMap(([topic, of]) => ids.map((id) => ({ topic: topic as TopicId, id, refs: of[id]! })));

  it.each(pairs)('$id answers to $topic with the clauses the reference lists', ({ topic, id, refs }) => {
    const answering = policy(id).clauses.filter((clause) => clause.topic === topic || clause.alsoTopics.includes(topic)).map((clause) => clause.ref);
    expect(answering).toEqual(expect.arrayContaining(refs));
    if (refs.length === 0) expect(answering).toEqual([]);
  });

  // Naming the school in a profile is no comment on it: west-kirby's one clause is about comments.
  const silentInProfiles = ['west-kirby names-school'];

  it.each(pairs)('$id on $topic: a post, a message and a bio meet only the listed clauses, strongest first', ({ topic, id, refs }) => {
    for (const surface of ['post', 'message', 'bio'] as const) {
      const moment = { kind: 'submitting', site: 'x', surface, text: 'words', media: { photos: topic === 'pupil-photos' ? 1 : 0, videos: 0 } } as const;
      const met = clausesFor({ policy: policy(id), topic, moment, profile: defaultProfile });
      const seen = policy(id).clauses.filter((clause) => refs.includes(clause.ref) && clause.moments.length > 0);
      const expected = seen.length > 0 && !(surface === 'bio' && silentInProfiles.includes(`${id} ${topic}`));
      expect(met.length > 0, surface).toBe(expected);
      if (expected) expect(refs, surface).toContain(met[0]!.ref);
      const order = met.map((clause) => strengths.indexOf(clause.strength));
      expect(order).toEqual(order.toSorted((a, b) => a - b));
    }
  });
});

if (existsSync(shared)) {
  describe('the compact copy and the shared reading', () => {
    it('agrees with clauses.json', () => {
      const { policies: read } = JSON.parse(readFileSync(join(shared, 'clauses.json'), 'utf8')) as { policies: { id: string; clauses: { ref: string; modality: string; detectable: string }[] }[] };
      expect(Object.fromEntries(read.map(({ id, clauses }) => [id, clauses.map(({ ref, modality, detectable }) => [ref, modality, detectable === 'no' ? 0 : 1])]))).toEqual(reference.clauses);
    });

    it('agrees with topic-to-clauses.json', () => {
      expect(JSON.parse(readFileSync(join(shared, 'topic-to-clauses.json'), 'utf8'))).toEqual(reference.topics);
    });

    it.each(ids)('%s: no gist carries more than five words in a row from the document', (id) => {
      const words = (text: string) => text.toLowerCase().replaceAll('’', "'").match(/[a-z0-9']+/g) ?? [];
      const source = ` ${words(readFileSync(join(shared, `${id}.txt`), 'utf8')).join(' ')} `;
      const borrowed = policy(id).clauses.filter((clause) => {
        const said = words(clause.gist);
        return said.some((_, at) => at + 6 <= said.length && source.includes(` ${said.slice(at, at + 6).join(' ')} `));
      });
      expect(borrowed.map((clause) => clause.ref)).toEqual([]);
    });
  });
}
