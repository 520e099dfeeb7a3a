/** The bench's table in the README: every figure that has an aim, whether it is met or not. */
import { met, type Figure } from './figures.ts';
import { headline, limitOf } from './tables.ts';

const start = '<!-- Written by npm run bench: change it there. -->\n';
const end = '<!-- Written until here. -->\n';

/** Markdown rows of the figures with an aim; the kinds of changed pages are one row, told by the worst of them. */
export function aims(figures: Figure[]): string {
  const changed = figures.filter(({ group, unit }) => group === 'Changes' && unit === '%').toSorted((one, other) => one.headline - other.headline);
  const worst = changed.slice(0, 1).map((figure) => ({ ...figure, work: `sightings kept on changed pages, the worst of ${changed.length} kinds of change` }));
  const shown = [...figures.filter((figure) => !changed.includes(figure)), ...worst].filter(({ who, aim }) => who === 'Gatepost' && aim);
  const rows = shown.map((figure) => {
    const { work, throttle, aim, against } = figure;
    const beside = against === '' || against === 'nothing' ? '' : ` against ${against}`;
    return `| ${work}${throttle === 4 ? ' (slow CPU)' : ''} | ${headline(figure)}${beside} | ${limitOf(aim!)} | ${met(figure) ? 'yes' : '**no**'} |`;
  });
  return ['| work | measured | aim | met |', '|---|---|---|---|', ...rows, ''].join('\n');
}

/** The README with this table in the place of the old one. Throws when the marks around the place are gone. */
export function withAims(readme: string, table: string): string {
  const from = readme.indexOf(start);
  const to = readme.indexOf(end);
  if (from < 0 || to < from) throw new Error('README.md has no place for the table of the bench: the two marks around it are gone.');
  return readme.slice(0, from + start.length) + table + readme.slice(to);
}
