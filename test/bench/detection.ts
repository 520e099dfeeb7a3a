/** Looking at a page against one querySelectorAll of the same selectors, and its cost as the page grows. */
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { openReplica } from '../browsers/chromium.ts';
import type { ReplicaServer } from '../browsers/server.ts';
import { bundle } from './bundle.ts';
import type * as InPage from './detection-page.ts';
import { curve, summary, type Curve, type Figure } from './figures.ts';

declare global { var bundled: typeof InPage }

/** Pages of 100 to 10,000 posts, every one of them in the document (the sites keep only a few). */
export async function detection(server: ReplicaServer, quick: boolean): Promise<{ figures: Figure[]; curves: Curve[] }> {
  const replica = await openReplica({ server });
  try {
    const page = await replica.open('https://www.facebook.com/?posts=20');
    await page.waitForSelector('[aria-posinset]');
    await page.evaluate(await bundle(resolve('test/bench/detection-page.ts')));
    const rounds = quick ? 3 : 11;
    const usual = await measure(page, 10, rounds * 3);
    const own = summary(usual.looks);
    const other = summary(usual.queries);
    const figures: Figure[] = [{
      group: 'Limits', work: `look at a feed (${usual.elements.toLocaleString('en-GB')} elements)`, who: 'Gatepost', against: 'one querySelectorAll', throttle: 1,
      headline: own.median / other.median, unit: 'x', own, other, measuredIn: 'ms',
    }];
    const sizes = quick ? [100, 1000, 10_000] : [100, 300, 1000, 3000, 10_000];
    const looks: { size: number; costs: number[] }[] = [];
    const queries: { size: number; costs: number[] }[] = [];
    for (const size of sizes) {
      const measured = await measure(page, size, quick ? 1 : 5);
      looks.push({ size, costs: measured.looks });
      queries.push({ size, costs: measured.queries });
    }
    return { figures, curves: [curve('Looking at a page', 'posts in the document', 'ms', looks), curve('One querySelectorAll', 'posts in the document', 'ms', queries)] };
  } finally {
    await replica.close();
  }
}

async function measure(page: Page, posts: number, rounds: number): Promise<{ elements: number; looks: number[]; queries: number[] }> {
  const elements = await page.evaluate((count) => bundled.fill(count), posts);
  const looks: number[] = [];
  const queries: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    looks.push(await page.evaluate(() => bundled.look()));
    queries.push(await page.evaluate(() => bundled.query()));
  }
  return { elements, looks, queries };
}
