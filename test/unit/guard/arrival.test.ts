// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { policies } from '../../../src/registry.ts';
import { scene, type Scene } from './scene.ts';

vi.mock('webextension-polyfill', () => ({ default: {} }));

const monday = () => new Date(2026, 8, 7, 10, 0);
const saturday = () => new Date(2026, 8, 5, 10, 0);
const oratory = policies.find(({ id }) => id === 'oratory')!;

const said: Scene[] = [];
async function arrive(now: () => Date, policy = oratory): Promise<Scene> {
  const made = await scene({ now, welcome: (welcome) => {
    welcome.policy = policy;
    welcome.settings.profile.facts = { 'lesson-hours': '08:45-15:30' };
  } });
  said.push(made);
  return made;
}
afterEach(() => { for (const { guard } of said.splice(0)) guard.leave(); });

it('says one line in lesson hours, whose card folds away all the policy says of opening the site', async () => {
  const { part, parts, press, settle } = await arrive(monday);
  expect(part('tip')?.textContent).toContain('In lesson hours · Oratory 6.9a');
  press('tip');
  expect(parts()).not.toContain('tip');
  const card = part('card')!.textContent;
  const arriving = oratory.clauses.filter(({ moments }) => moments.includes('arriving'));
  for (const { ref } of arriving) expect(card).toContain(`Oratory ${ref}, `);
  press('close');
  await settle();
  expect(parts()).toEqual([]);
});

it('speaks from the policy in force, and falls silent with one that is', async () => {
  const { guard, part, parts, welcome, settle } = await arrive(monday);
  welcome.policy = policies.find(({ id }) => id === 'west-kirby')!;
  await guard.refresh();
  await settle();
  expect(part('tip')?.textContent).toContain('West Kirby B-6');
  welcome.policy = { ...oratory, clauses: [] };
  await guard.refresh();
  await settle();
  expect(parts()).toEqual([]);
});

it('says nothing at the weekend, nor where the policy is silent about it', async () => {
  expect((await arrive(saturday)).parts()).toEqual([]);
  const silent = { ...oratory, clauses: oratory.clauses.filter(({ topic }) => topic !== 'use-at-work') };
  expect((await arrive(monday, silent)).parts()).toEqual([]);
});
