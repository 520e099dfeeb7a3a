/** A small SVG writer for the bench's plots: clean axes, few colours, readable in light and dark. */
import type { Curve } from './figures.ts';

/** One bar: its length, and a whisker from `low` to `high`. */
export interface Bar { label: string; value: number; low: number; high: number; ours: boolean }

const width = 720;
const ours = '#2f6f8f';
const theirs = '#9aa5ad';
const lineColours = ['#2f6f8f', '#b3661d', '#5b7f3a', '#8a4f7d', '#6b6b6b'];

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A number as people read it: three figures at most. */
export function plain(value: number): string {
  if (!Number.isFinite(value)) return 'none';
  const size = Math.abs(value);
  if (size >= 100) return Math.round(value).toLocaleString('en-GB');
  if (size >= 10) return value.toFixed(1).replace(/\.0$/u, '');
  if (size >= 1) return value.toFixed(2).replace(/\.?0+$/u, '');
  return value === 0 ? '0' : Number(value.toPrecision(2)).toString();
}

function sheet(height: number, title: string, body: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(title)}" font-family="system-ui, sans-serif" font-size="13">
<style>text{fill:#26323a}.quiet{fill:#5d6a72}.grid{stroke:#d5dade}.axis{stroke:#5d6a72}.card{fill:#fff}@media (prefers-color-scheme:dark){text{fill:#e3e8eb}.quiet{fill:#a5b0b7}.grid{stroke:#3a454c}.axis{stroke:#a5b0b7}.card{fill:#161c20}}</style>
<rect class="card" width="${width}" height="${height}" rx="10"/>
<text x="20" y="30" font-size="16" font-weight="600">${escaped(title)}</text>
${body}
</svg>
`;
}

/** Whole powers of ten that span the values, as exponents. */
function decades(values: number[]): { from: number; to: number } {
  const positive = values.filter((value) => value > 0);
  const from = Math.floor(Math.log10(Math.min(...positive)));
  const to = Math.ceil(Math.log10(Math.max(...positive)));
  return { from, to: to > from ? to : from + 1 };
}

/** Bars on a log scale, one a contestant, with the spread as a whisker. */
export function bars(title: string, unit: string, rows: Bar[]): string {
  const left = 215;
  const right = width - 90;
  const top = 52;
  const pitch = 34;
  const bottom = top + rows.length * pitch;
  const { from, to } = decades(rows.flatMap(({ value, low }) => [value, low]));
  const x = (value: number): number => left + ((Math.log10(Math.max(value, 10 ** from)) - from) / (to - from)) * (right - left);
  const grid = Array.from({ length: to - from + 1 }, (_, index) => {
    const value = 10 ** (from + index);
    const at = x(value).toFixed(1);
    return `<line class="grid" x1="${at}" x2="${at}" y1="${top - 6}" y2="${bottom}"/><text class="quiet" x="${at}" y="${bottom + 18}" text-anchor="middle">${plain(value)}</text>`;
  });
  const drawn = rows.map((row, index) => {
    const y = top + index * pitch;
    const middle = y + 11;
    return `<text x="${left - 10}" y="${middle + 5}" text-anchor="end"${row.ours ? ' font-weight="600"' : ''}>${escaped(row.label)}</text>
<rect x="${left}" y="${y}" width="${Math.max(1, x(row.value) - left).toFixed(1)}" height="22" rx="3" fill="${row.ours ? ours : theirs}"/>
<line class="axis" x1="${x(row.low).toFixed(1)}" x2="${x(row.high).toFixed(1)}" y1="${middle}" y2="${middle}" stroke-width="2"/>
<text x="${(Math.max(x(row.value), x(row.high)) + 8).toFixed(1)}" y="${middle + 5}">${plain(row.value)}</text>`;
  });
  const body = [...grid, `<line class="axis" x1="${left}" x2="${left}" y1="${top - 6}" y2="${bottom}"/>`, ...drawn,
    `<text class="quiet" x="${right}" y="${bottom + 38}" text-anchor="end">${escaped(unit)}, log scale; the line shows the middle half of the rounds</text>`];
  return sheet(bottom + 54, title, body.join('\n'));
}

/** Curves in log-log space, each with its fitted exponent. */
export function lines(title: string, of: string, unit: string, curves: Curve[]): string {
  const left = 70;
  const right = width - 30;
  const top = 56;
  const bottom = 330;
  const across = decades(curves.flatMap(({ points }) => points.map(({ size }) => size)));
  const up = decades(curves.flatMap(({ points }) => points.map(({ cost }) => cost.median)));
  const x = (value: number): number => left + ((Math.log10(value) - across.from) / (across.to - across.from)) * (right - left);
  const y = (value: number): number => bottom - ((Math.log10(Math.max(value, 10 ** up.from)) - up.from) / (up.to - up.from)) * (bottom - top);
  const grid: string[] = [];
  for (let power = across.from; power <= across.to; power += 1) {
    const at = x(10 ** power).toFixed(1);
    grid.push(`<line class="grid" x1="${at}" x2="${at}" y1="${top}" y2="${bottom}"/><text class="quiet" x="${at}" y="${bottom + 18}" text-anchor="middle">${(10 ** power).toLocaleString('en-GB')}</text>`);
  }
  for (let power = up.from; power <= up.to; power += 1) {
    const at = y(10 ** power).toFixed(1);
    grid.push(`<line class="grid" x1="${left}" x2="${right}" y1="${at}" y2="${at}"/><text class="quiet" x="${left - 8}" y="${Number(at) + 4}" text-anchor="end">${plain(10 ** power)}</text>`);
  }
  const drawn = curves.map(({ points, name, exponent }, index) => {
    const colour = lineColours[index % lineColours.length]!;
    const path = points.map(({ size, cost }) => `${x(size).toFixed(1)},${y(cost.median).toFixed(1)}`).join(' ');
    const dots = points.map(({ size, cost }) => `<circle cx="${x(size).toFixed(1)}" cy="${y(cost.median).toFixed(1)}" r="3" fill="${colour}"/>`).join('');
    const legend = bottom + 62 + index * 20;
    return `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="2"/>${dots}
<line x1="${left}" x2="${left + 22}" y1="${legend - 4}" y2="${legend - 4}" stroke="${colour}" stroke-width="3"/><text x="${left + 30}" y="${legend}">${escaped(name)}: grows as size to the power ${exponent.toFixed(2)}</text>`;
  });
  const body = [...grid, `<line class="axis" x1="${left}" x2="${left}" y1="${top}" y2="${bottom}"/><line class="axis" x1="${left}" x2="${right}" y1="${bottom}" y2="${bottom}"/>`,
    ...drawn, `<text class="quiet" x="${right}" y="${bottom + 38}" text-anchor="end">${escaped(of)}</text><text class="quiet" x="${left - 50}" y="${top - 10}">${escaped(unit)}</text>`];
  return sheet(bottom + 62 + curves.length * 20, title, body.join('\n'));
}
