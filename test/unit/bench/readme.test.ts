import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../bench/figures.ts';
import { aims, withAims } from '../../bench/readme.ts';

const one = { median: 3, low: 3, high: 3, rounds: 1 };
const figure: Figure = { group: 'Nothing', work: 'load a page', who: 'Gatepost', against: 'nothing', throttle: 1, headline: 12, unit: 'ms', own: one, measuredIn: 'ms', aim: { atMost: 10, unit: 'ms' } };

describe('the table of aims', () => {
  it('says plainly which aim is not met', () => {
    expect(aims([figure, { ...figure, headline: 9, throttle: 4 }])).toBe('| work | measured | aim | met |\n|---|---|---|---|\n| load a page | +12 ms | at most 10 ms | **no** |\n| load a page (slow CPU) | +9 ms | at most 10 ms | yes |\n');
  });

  it('leaves out what has no aim and what is not ours, and tells changed pages by the worst', () => {
    const { aim: _, ...aimless } = figure;
    const changed = (headline: number): Figure => ({ ...figure, group: 'Changes', work: `changed so that ${headline}`, against: '', headline, unit: '%', aim: { atLeast: 98, unit: '%' } });
    expect(aims([aimless, { ...figure, who: 'a peer' }, changed(100), changed(97)]).split('\n').slice(2)).toEqual(['| sightings kept on changed pages, the worst of 2 kinds of change | 97 % | at least 98 % | **no** |', '']);
  });

  it('stands in the README as the kept results say', () => {
    const readme = readFileSync('README.md', 'utf8');
    const parts = Object.values(JSON.parse(readFileSync('assets/bench/results.json', 'utf8')) as Record<string, { figures: Figure[] }>);
    expect(withAims(readme, aims(parts.flatMap(({ figures }) => figures)))).toBe(readme);
  });

  it('says so when its place is gone', () => {
    expect(() => withAims('# Gatepost', '')).toThrow(/no place/);
  });
});
