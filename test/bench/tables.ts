/** The bench's tables: as text for the terminal, as Markdown for the README. Ratios and differences come first. */
import { met, type Aim, type Curve, type Figure, type Summary } from './figures.ts';
import { plain } from './plot.ts';

/** A ratio, difference or value with its unit. */
export function headline({ headline: value, unit, against, group }: Figure): string {
  if (unit === 'x') return group === 'Peers' ? `${plain(value)}x faster` : `${plain(value)}x`;
  if (unit === '%') return `${against === '' ? '' : '+'}${plain(value)} %`;
  if (unit === 'power') return plain(value);
  const signed = against === '' || value < 0 ? plain(value) : `+${plain(value)}`;
  return `${signed} ${unit}`;
}

const spread = ({ median, low, high, rounds }: Summary, unit: string): string => `${plain(median)}${unit === 'power' ? '' : ` ${unit}`}${rounds > 1 ? ` (${plain(low)} to ${plain(high)})` : ''}`;

/** "at most 10 ms". */
export function limitOf(aim: Aim): string {
  return `${aim.atMost === undefined ? `at least ${plain(aim.atLeast ?? 0)}` : `at most ${plain(aim.atMost)}`} ${aim.unit}`;
}

function aimOf(figure: Figure): string {
  return figure.aim ? `${limitOf(figure.aim)}: ${met(figure) ? 'met' : 'not met'}` : '';
}

/** Rows of one table: what, how much, own, other, aim. */
function rows(figures: Figure[]): string[][] {
  return figures.map((figure) => [
    `${figure.who === 'Gatepost' ? '' : `${figure.who}: `}${figure.work}${figure.throttle === 4 ? ' (CPU slowed 4x)' : ''}`,
    `${headline(figure)}${figure.against && figure.against !== 'nothing' ? ` against ${figure.against}` : ''}`,
    spread(figure.own, figure.measuredIn),
    figure.other ? spread(figure.other, figure.measuredIn) : '',
    aimOf(figure),
  ]);
}

const heads = ['work', 'headline', 'own: median (middle half)', 'beside it', 'aim'];
const titles: Record<Figure['group'], string> = {
  Nothing: 'Nothing against Gatepost', Peers: 'Peers', Limits: 'Limits', Changes: 'Pages that change', Growth: 'Growth', Package: 'Size',
};

/** Tables for the terminal. */
export function asText(figures: Figure[], curves: Curve[]): string {
  return sections(figures, curves).map(({ title, head, body }) => {
    const widths = head.map((word, column) => Math.max(word.length, ...body.map((row) => row[column]!.length)));
    const line = (cells: string[]): string => cells.map((cell, column) => cell.padEnd(widths[column]!)).join('  ').trimEnd();
    return [title, line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
  }).join('\n\n');
}

/** The same in Markdown. */
export function asMarkdown(figures: Figure[], curves: Curve[], made: string): string {
  const tables = sections(figures, curves).map(({ title, head, body }) => {
    const line = (cells: string[]): string => `| ${cells.join(' | ')} |`;
    return [`### ${title}`, '', line(head), line(head.map(() => '---')), ...body.map(line)].join('\n');
  });
  return [`Made by \`npm run bench\` (${made}).`, ...tables].join('\n\n').concat('\n');
}

function sections(figures: Figure[], curves: Curve[]): { title: string; head: string[]; body: string[][] }[] {
  const groups = Object.keys(titles) as Figure['group'][];
  const tables = groups.map((group) => ({ title: titles[group], head: heads, body: rows(figures.filter((figure) => figure.group === group)) })).filter(({ body }) => body.length > 0);
  if (curves.length === 0) return tables;
  const body = curves.map(({ name, of, unit, points, exponent }) => {
    const first = points[0]!;
    const last = points.at(-1)!;
    return [name, `size^${exponent.toFixed(2)}`, of, `${first.size.toLocaleString('en-GB')}: ${plain(first.cost.median)} ${unit}`, `${last.size.toLocaleString('en-GB')}: ${plain(last.cost.median)} ${unit}`];
  });
  return [...tables.filter(({ title }) => title !== titles.Growth), { title: titles.Growth, head: ['work', 'grows as', 'size', 'smallest', 'largest'], body }];
}
