/** The table of the browser test of clauses (test/e2e/clauses) leaves no clause out, and shows each at a moment of its own. */
import { describe, expect, it } from 'vitest';
import { binds } from '../../../src/policy-reading.ts';
import { policies } from '../../../src/registry.ts';
import { named } from '../../e2e/clauses/named.ts';
import { momentsOfStage, scenes } from '../../e2e/clauses/scenes.ts';
import { clausesByScene } from '../../e2e/clauses/table.ts';
import { waiting } from '../../e2e/clauses/waiting.ts';

const detectable = policies.flatMap((policy) => policy.clauses.filter((clause) => clause.moments.length > 0).map((clause) => ({ policy, clause })));

describe('scenes for clauses', () => {
  it('has one for each of the 136 clauses that bind or advise and can be met on screen, and for those that only explain', () => {
    const without = detectable.filter(({ policy, clause }) => !Object.values(clausesByScene[policy.id] ?? {}).some((refs) => refs.includes(clause.ref))
      && !waiting.some((one) => one.policy === policy.id && one.ref === clause.ref));
    expect(without.map(({ policy, clause }) => `${policy.id} ${clause.ref} has no scene`)).toEqual([]);
    expect(detectable.filter(({ clause }) => binds(clause))).toHaveLength(136);
  });

  it('waits for nothing', () => {
    expect(waiting).toEqual([]);
  });

  it.each(policies.map((policy) => policy.id))('%s: each clause stands under one scene, and it is a moment of that clause', (id) => {
    const { clauses } = policies.find((policy) => policy.id === id)!;
    const rows = Object.entries(clausesByScene[id]!).flatMap(([name, refs]) => refs.map((ref) => ({ ref, name })));
    const faults = rows.flatMap(({ ref, name }) => {
      const clause = clauses.find((one) => one.ref === ref);
      const scene = scenes.find((one) => one.name === name);
      if (!clause) return [`${id} has no clause ${ref}`];
      if (!scene) return [`there is no scene “${name}”`];
      return momentsOfStage[scene.stage].some((moment) => clause.moments.includes(moment)) ? [] : [`“${name}” is no moment of ${ref}`];
    });
    expect(faults).toEqual([]);
    expect(rows.map(({ ref }) => ref)).toEqual([...new Set(rows.map(({ ref }) => ref))]);
  });

  it('takes no clause for another with a longer name', () => {
    const shown = detectable.flatMap(({ policy, clause }) => [`${policy.short} ${clause.ref}, must: words`, `${policy.short} ${clause.ref} must words`]);
    for (const { policy, clause } of detectable) expect(shown.filter((text) => named(policy, clause.ref).test(text))).toHaveLength(2);
  });

  it('acts no scene for nothing', () => {
    const used = new Set(Object.values(clausesByScene).flatMap((byScene) => Object.keys(byScene)));
    expect(scenes.filter(({ name }) => !used.has(name)).map(({ name }) => name)).toEqual([]);
    expect(new Set(scenes.map(({ name }) => name)).size).toBe(scenes.length);
  });
});
