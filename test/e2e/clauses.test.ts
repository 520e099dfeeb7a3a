/**
 * Every clause that can be met on screen is met in Chromium on the replica: its moment is brought about, and its ref
 * stands on the card, in the fold below it, or on the page of ours where that moment lives. From clauses/table.ts.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Policy } from '../../src/model.ts';
import { policies } from '../../src/registry.ts';
import type { Replica } from '../browsers/chromium.ts';
import { named } from './clauses/named.ts';
import { momentsOfStage, scenes, type Scene, type StageId } from './clauses/scenes.ts';
import { openStage, type Stage } from './clauses/stages.ts';
import { clausesByScene } from './clauses/table.ts';
import { openGatepost, part, school, store } from './gatepost.ts';

let replica: Replica;
beforeAll(async () => { replica = await openGatepost(); });
afterAll(() => replica?.close());

/** Puts a policy in force, with what the user said of themselves. */
async function choose(policy: Policy, facts: object = {}): Promise<void> {
  await store(replica, { settings: { version: 1, setUp: true, profile: { policyId: policy.id, school, facts } } });
}

/** Clauses of which no page of a site can speak: their moments live on pages of ours, or nowhere on screen. */
function oursOnly(policy: Policy): string[] {
  const ours = [...momentsOfStage.popup, ...momentsOfStage.checklist, ...momentsOfStage.help];
  return policy.clauses.filter(({ moments }) => moments.every((moment) => ours.includes(moment))).map(({ ref }) => ref);
}

/** The policies with clauses at a scene, the one whose questions the scene answers first. */
function castOf(scene: Scene): { policy: Policy; refs: string[] }[] {
  const cast = policies.flatMap((policy) => {
    const refs = clausesByScene[policy.id]?.[scene.name];
    return refs ? [{ policy, refs }] : [];
  });
  const asks = ({ policy }: { policy: Policy }) => policy.clauses.some(({ applies }) => applies.some(({ underAge }) => underAge !== undefined));
  return 'group' in scene ? cast.toSorted((a, b) => Number(asks(b)) - Number(asks(a))) : cast;
}

describe.each([...new Set(scenes.map(({ stage }) => stage))])('%s', (id: StageId) => {
  let stage: Stage;
  beforeAll(async () => { stage = await openStage(replica, id); });
  afterAll(() => stage?.page.close());

  describe.each(scenes.filter((scene) => scene.stage === id))('$name', (scene) => {
    const cast = castOf(scene);
    const read = new Map<string, string>();

    beforeAll(async () => {
      for (const [turn, { policy, refs }] of cast.entries()) {
        await choose(policy, scene.facts);
        if (turn === 0) await stage.act(scene, policy.short);
        read.set(policy.id, await stage.read((text) => refs.every((ref) => named(policy, ref).test(text))));
      }
    });

    test.each(cast.flatMap(({ policy, refs }) => refs.map((ref) => ({ ref, policy, name: `${policy.short} ${ref}` }))))('$name', ({ policy, ref }) => {
      expect(read.get(policy.id)).toMatch(named(policy, ref));
    });

    if (!['popup', 'checklist', 'help'].includes(id)) test('and nothing that belongs on a page of ours, or that cannot be seen', () => {
      const stray = cast.flatMap(({ policy }) => oursOnly(policy).filter((ref) => named(policy, ref).test(read.get(policy.id)!)).map((ref) => `${policy.short} ${ref}`));
      expect(stray).toEqual([]);
    });
  });
});

test('choosing another policy in settings changes the advice on an open page at once', async () => {
  await choose(policies.find(({ id }) => id === 'oratory')!);
  const stage = await openStage(replica, 'post');
  await stage.act(scenes[0]!, 'Oratory');
  const tip = part(stage.page, 'tip');
  await tip.getByText(/Oratory 6\.4/).waitFor();
  const page = await replica.page('options.html#/settings');
  await page.getByRole('radio', { name: /Primary school/ }).check();
  await page.getByRole('button', { name: 'Save My school’s policy' }).click();
  await tip.getByText(/West Kirby B-4/).waitFor({ timeout: 2000 });
  expect(await tip.innerText()).not.toContain('Oratory');
  await page.close();
  await stage.page.close();
});
