/**
 * `npm run bench`: what Gatepost costs, beside nothing and beside what people would use instead, in one run.
 *
 *   --quick           fewer rounds, two things at a time: every figure within three minutes on a quiet machine
 *   --json            figures and curves as JSON on standard output
 *   --with NAME=DIR   an unpacked extension to run the same work beside; may be given several times
 *   --only PART       one of size, limits, growth, peers, changes, browsing; may be given several times
 *   --keep            keep the results although the run was quick
 *
 * A run that is not quick takes the better part of an hour, most of it typing and changed pages. It keeps its results,
 * part by part, in assets/bench/results.json and draws from all of them the plots and tables the README shows. Build
 * first: `npm run build`.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { browsing } from './bench/browsing.ts';
import { pageChanges } from './bench/changes.ts';
import { detection } from './bench/detection.ts';
import type { Curve, Figure } from './bench/figures.ts';
import { policyGrowth } from './bench/growth.ts';
import { readingLengths } from './bench/lengths.ts';
import { readingGrowth, readingLimits } from './bench/limits.ts';
import { peers } from './bench/peers.ts';
import { bars, lines, type Bar } from './bench/plot.ts';
import { aims, withAims } from './bench/readme.ts';
import { sizes } from './bench/size.ts';
import { asMarkdown, asText } from './bench/tables.ts';
import { startServer } from './browsers/server.ts';

const folder = 'assets/bench';
const partNames = ['size', 'limits', 'growth', 'peers', 'changes', 'browsing'];

/** Measures, prints, and after a full run writes plots and tables. */
export async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { quick: { type: 'boolean', default: false }, json: { type: 'boolean', default: false }, keep: { type: 'boolean', default: false }, with: { type: 'string', multiple: true, default: [] }, only: { type: 'string', multiple: true, default: [] } } });
  if (!existsSync('.output/chrome-mv3/manifest.json')) throw new Error('.output/chrome-mv3 is not there. Run `npm run build` first.');
  const { quick } = values;
  const beside = values.with.map(besideOf);
  const unknown = values.only.find((part) => !partNames.includes(part));
  if (unknown !== undefined) throw new Error(`--only ${unknown}: there is no such part. The parts are ${partNames.join(', ')}.`);
  const wanted = (part: string): boolean => values.only.length === 0 || values.only.includes(part);
  const server = await startServer();
  const parts: Record<string, () => Promise<Measured>> = {
    size: async () => ({ figures: await sizes(), curves: [] }),
    limits: async () => ({ figures: [...(await readingLimits(quick)), ...(await readingLengths())], curves: [] }),
    growth: async () => {
      const seen = await detection(server, quick);
      return { figures: seen.figures, curves: [await readingGrowth(quick), ...(await policyGrowth(quick)), ...seen.curves] };
    },
    peers: async () => ({ figures: await peers(quick), curves: [] }),
    changes: async () => ({ figures: await pageChanges(quick), curves: [] }),
    browsing: async () => ({ figures: await browsing(server, beside, quick), curves: [] }),
  };
  const measured: Record<string, Measured> = {};
  try {
    // A quick run does two things at a time, of which one mostly waits.
    const lanes = quick ? [partNames.filter((name) => name !== 'browsing'), ['browsing']] : [partNames];
    await Promise.all(lanes.map(async (names) => {
      for (const name of names.filter(wanted)) {
        const began = performance.now();
        measured[name] = { ...(await parts[name]!()), made: madeBy(quick) };
        console.error(`${name}: ${((performance.now() - began) / 1000).toFixed(0)} s`);
      }
    }));
  } finally {
    await server.close();
  }
  const inOrder = partNames.flatMap((name) => measured[name] ?? []);
  const all = { figures: inOrder.flatMap(({ figures }) => figures), curves: inOrder.flatMap(({ curves }) => curves) };
  console.log(values.json ? JSON.stringify(all, null, 2) : asText(all.figures, all.curves));
  if (!quick || values.keep) keep(measured);
}

/** What one part of the bench found. */
interface Measured { figures: Figure[]; curves: Curve[]; made?: string }

function madeBy(quick: boolean): string {
  return `${quick ? 'quick' : 'full'} run, ${cpus().length} cores of ${cpus()[0]?.model.trim() ?? 'unknown make'}, Node ${process.versions.node}`;
}

/** Puts new results in the place of the old ones of the same parts, and draws everything again. */
function keep(measured: Record<string, Measured>): void {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'results.json');
  const before = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, Measured>) : {};
  const kept = { ...before, ...measured };
  writeFileSync(file, `${JSON.stringify(kept, null, 1)}\n`);
  const parts = Object.values(kept);
  write(parts.flatMap(({ figures }) => figures), parts.flatMap(({ curves }) => curves), [...new Set(parts.map(({ made }) => made ?? ''))].join('; '));
}

/** "NAME=DIR" -> name and folder. */
function besideOf(given: string): [string, string] {
  const at = given.indexOf('=');
  const name = given.slice(0, at);
  const dir = resolve(given.slice(at + 1));
  if (at < 1 || !existsSync(join(dir, 'manifest.json'))) throw new Error(`--with wants NAME=DIR, DIR an unpacked extension; "${given}" is not.`);
  return [name, dir];
}

function write(figures: Figure[], curves: Curve[], made: string): void {
  writeFileSync(join(folder, 'results.md'), asMarkdown(figures, curves, made));
  writeFileSync('README.md', withAims(readFileSync('README.md', 'utf8'), aims(figures)));
  const readers = figures.filter(({ group, unit }) => group === 'Peers' && unit === 'x');
  const [first] = readers;
  if (first) {
    const own: Bar = { label: 'Gatepost', value: first.own.median, low: first.own.low, high: first.own.high, ours: true };
    const others = readers.map(({ against, other }): Bar => ({ label: against, value: other!.median, low: other!.low, high: other!.high, ours: false }));
    writeFileSync(join(folder, 'reading.svg'), bars('Reading one draft', 'ms a draft', [own, ...others]));
  }
  const of = (words: string): Curve[] => curves.filter(({ name }) => words.split('|').includes(name));
  const added = figures.filter(({ group, work, unit }) => group === 'Nothing' && unit === 'ms' && /own scripts($| a key)/u.test(work));
  if (added.length > 0) {
    writeFileSync(join(folder, 'added.svg'), bars('What Gatepost adds', 'ms of scripting', added.map(({ work, throttle, own }) => ({ label: `${shortened(work)}${throttle === 4 ? ', slow CPU' : ''}`, value: Math.max(own.median, 0.001), low: Math.max(own.low, 0.001), high: own.high, ours: true }))));
  }
  if (curves.length === 0) return;
  writeFileSync(join(folder, 'draft-length.svg'), lines('Reading against the length of the draft', 'characters', 'ms', of('Reading a draft')));
  writeFileSync(join(folder, 'feed-length.svg'), lines('Looking against the length of the page', 'posts in the document', 'ms', of('Looking at a page|One querySelectorAll')));
  writeFileSync(join(folder, 'policies.svg'), lines('Asking against the number of policies and clauses', 'policies or clauses', 'µs', of('Asking one policy among many|Asking a policy of many clauses')));
}

/** The first words of a line of work, as a bar's label. */
function shortened(work: string): string {
  return work.replace(/: own scripts$/u, '').replace(/,.*a key, p95$/u, ' key').replace(/^load | home|friend /gu, '').replace(', a request waiting', ' (request)').replace(', nobody waiting', '').replace(/ \((Lexical|Draft|textarea).*?\)/u, '');
}
