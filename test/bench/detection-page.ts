/** The part of the detection bench that runs inside the page: one full look, and the least any look could do. */
import { pageView, see } from '../../src/dom/see.ts';
import type { Site } from '../../src/model.ts';

/** The sites alone: the bench has no use for rules and policies. */
const sites = Object.values(import.meta.glob<Site>(['../../src/sites/*.ts', '../../src/sites/*/index.ts'], { eager: true, import: 'default' }));

const site = sites.find(({ id }) => document.location.hostname.includes(id))!;
const selectors = site.detectors.flatMap(({ select }) => select.map(({ css }) => css)).join(',');

/** Fills the page with `count` copies of its first post, all there at once. */
export function fill(count: number): number {
  document.querySelector('[data-bench]')?.remove();
  const one = document.querySelector('[aria-posinset]')!;
  const box = document.createElement('div');
  box.setAttribute('data-bench', '');
  for (let index = 0; index < count; index += 1) box.append(one.cloneNode(true));
  document.body.append(box);
  return document.querySelectorAll('*').length;
}

/** Milliseconds of one full look, the quicker of two. */
export function look(): number {
  return quicker(() => see(site, pageView(document)).sightings.length);
}

/** Milliseconds of one querySelectorAll of every selector the look uses, the quicker of two. */
export function query(): number {
  return quicker(() => document.querySelectorAll(selectors).length);
}

function quicker(run: () => number): number {
  const costs = [0, 0].map(() => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...costs);
}
