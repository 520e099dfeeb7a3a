/** A short run of the mutation bench over the project's own fixtures; the long one over saved pages is test/bench/mutation.ts. */
import { expect, it } from 'vitest';
import { mutationBench } from '../bench/mutation.ts';
import { fixtures } from '../pages/fixtures.ts';

it('sightings survive changes that keep the meaning, and no change brings a false one', async () => {
  const pages = fixtures().map(({ name, url, html }) => ({ name, url, html, either: [] }));
  const tallies = await mutationBench(pages, { variants: 22 });
  const kept = (name: string): number => tallies.get(name)!.kept / tallies.get(name)!.before;
  const wrong = [...tallies].filter(([, tally]) => tally.false > 0).map(([name]) => name);
  const shares = Object.fromEntries([...tallies.keys()].map((name) => [name, Math.round(kept(name) * 1000) / 10]));
  expect(wrong).toEqual([]);
  // Words are the evidence for several surfaces nobody has captured yet, so changes of words may cost those.
  for (const [name, share] of Object.entries(shares)) expect(share, name).toBeGreaterThanOrEqual(name.startsWith('labels') || name === 'three at once' ? 75 : 95);
}, 300_000);
