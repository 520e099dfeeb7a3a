/**
 * The mutation bench: how many sightings survive changes that keep a page's meaning. From every saved page it makes 300
 * changed ones, of one kind or of three at once, and prints a table. Usage:
 * node test/run.mjs test/bench/mutation.ts [EXPECTED.json] [--variants 300] [--page NAME] [--show]
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumPath } from '../browsers/chromium.ts';
import type { ExpectedPage } from '../check/score.ts';
import { bundle } from './bundle.ts';
import { randomFrom } from './variants.ts';
import type { Outcome } from './variants-page.ts';

export interface Tally { runs: number; before: number; kept: number; false: number }
interface Bench { start(either: string[]): number; run(kinds: string[], seed: number): Outcome; kinds: string[] }
declare global { var bench: Bench }

/** A page to change. `either` lists places where a sighting is neither right nor wrong. */
export interface BenchPage { name: string; url: string; html: string; either: string[] }

/** The pages of an expectations file. */
export function benchPages(expectedFile: string): BenchPage[] {
  const { pages } = JSON.parse(readFileSync(expectedFile, 'utf8')) as { pages: ExpectedPage[] };
  return pages.map(({ page, url, ignore }) => ({
    name: page, url, html: readFileSync(resolve(dirname(expectedFile), page), 'utf8'),
    either: ignore.filter((item) => item.either && !item.at.includes('>>>')).map((item) => item.at),
  }));
}

/** Runs the bench over some pages; returns a tally by kind of change, `three at once` included. */
export async function mutationBench(pages: BenchPage[], options: { variants: number; show?: boolean }): Promise<Map<string, Tally>> {
  const script = await bundle(resolve(import.meta.dirname, 'variants-page.ts'));
  const browser = await chromium.launch({ executablePath: chromiumPath(), chromiumSandbox: false, args: ['--no-sandbox', '--disable-gpu'] });
  const tallies = new Map<string, Tally>();
  const notes = new Map<string, number>();
  try {
    // One tab for all: opening another costs the browser more than a page does.
    const page = await browser.newPage();
    let body = '';
    await page.route('**/*', (route) => (route.request().isNavigationRequest() ? route.fulfill({ contentType: 'text/html; charset=utf-8', body }) : route.abort()));
    for (const { name, url, html, either } of pages) {
      body = html;
      await page.goto(url, { waitUntil: 'load' });
      await page.evaluate(script);
      const kinds = await page.evaluate(() => bench.kinds);
      await page.evaluate((places) => bench.start(places), either);
      for (const plan of plans(kinds, options.variants)) {
        const outcome = await page.evaluate(({ kinds: list, seed }) => bench.run(list, seed), plan);
        add(tallies, plan.kinds.length === 1 ? plan.kinds[0]! : 'three at once', outcome);
        if (options.show) for (const note of [...outcome.lost.map((text) => `lost ${text}`), ...outcome.false.map((text) => `false ${text}`)]) {
          const line = `${name} [${plan.kinds.join(' + ')}] ${note}`;
          notes.set(line, (notes.get(line) ?? 0) + 1);
        }
      }
    }
  } finally {
    await browser.close();
  }
  for (const [line, count] of [...notes].toSorted((a, b) => b[1] - a[1])) console.error(`${count} x ${line}`);
  return tallies;
}

/** Two thirds of the variants are of one kind, evenly; the rest are three different kinds at once. */
function* plans(kinds: string[], total: number): Generator<{ kinds: string[]; seed: number }> {
  const random = randomFrom(20261121);
  const single = Math.ceil((total * 2) / 3 / kinds.length);
  for (const kind of kinds) for (let index = 0; index < single; index++) yield { kinds: [kind], seed: Math.floor(random() * 2 ** 32) };
  for (let index = single * kinds.length; index < total; index++) {
    const shuffled = kinds.map((kind) => ({ kind, order: random() })).toSorted((a, b) => a.order - b.order);
    yield { kinds: shuffled.slice(0, 3).map(({ kind }) => kind), seed: Math.floor(random() * 2 ** 32) };
  }
}

function add(tallies: Map<string, Tally>, name: string, outcome: Outcome): void {
  const tally = tallies.get(name) ?? { runs: 0, before: 0, kept: 0, false: 0 };
  tallies.set(name, { runs: tally.runs + 1, before: tally.before + outcome.before, kept: tally.kept + outcome.kept, false: tally.false + outcome.false.length });
}

/** Prints the table. */
export async function main(args: string[]): Promise<void> {
  const value = (name: string): string | undefined => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const file = resolve(args.find((arg) => arg.endsWith('.json')) ?? '../shared/pages/expected.json');
  if (!existsSync(file)) throw new Error(`${file} is not there: the saved pages are kept beside the project.`);
  const pages = benchPages(file).filter(({ name }) => name.includes(value('--page') ?? ''));
  const tallies = await mutationBench(pages, { variants: Number(value('--variants') ?? 300), show: args.includes('--show') });
  console.log('| change | variants | sightings kept | false |\n|---|---|---|---|');
  for (const [name, { runs, before, kept, false: wrong }] of tallies) {
    console.log(`| ${name} | ${runs} | ${before === 0 ? '-' : `${((100 * kept) / before).toFixed(1)} %`} | ${wrong} |`);
  }
}
