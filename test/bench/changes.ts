/** Pages changed in ways that keep their meaning, as figures: how many sightings the mutation bench (mutation.ts) still finds. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fixtures } from '../pages/fixtures.ts';
import { summary, type Figure } from './figures.ts';
import { benchPages, mutationBench, type BenchPage } from './mutation.ts';

/** The saved pages where they are at hand, else the project's own fixtures. */
function pages(): BenchPage[] {
  const saved = resolve('../shared/pages/expected.json');
  return existsSync(saved) ? benchPages(saved) : fixtures().map(({ name, url, html }) => ({ name, url, html, either: [] }));
}

/** Sightings kept by kind of change, in per cent, and false ones in all. */
export async function pageChanges(quick: boolean): Promise<Figure[]> {
  // A quick run takes the smallest pages and each kind of change once.
  const chosen = quick ? pages().toSorted((a, b) => a.html.length - b.html.length).slice(0, 8) : pages();
  const tallies = await mutationBench(chosen, { variants: quick ? 17 : 300 });
  const of: Pick<Figure, 'group' | 'who' | 'against' | 'throttle'> = { group: 'Changes', who: 'Gatepost', against: '', throttle: 1 };
  const kept = [...tallies].filter(([, { before }]) => before > 0).map(([name, tally]): Figure => {
    const share = (100 * tally.kept) / tally.before;
    return { ...of, work: `${name}, ${tally.runs.toLocaleString('en-GB')} variants: sightings kept`, headline: share, unit: '%', own: summary([share]), measuredIn: '%', aim: { atLeast: name === 'three at once' ? 90 : 98, unit: '%' } };
  });
  const wrong = [...tallies.values()].reduce((sum, tally) => sum + tally.false, 0);
  return [...kept, { ...of, work: 'false sightings in all', headline: wrong, unit: 'false', own: summary([wrong]), measuredIn: 'false', aim: { atMost: 0, unit: 'false' } }];
}
