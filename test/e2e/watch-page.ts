/**
 * The part of the watcher's test that runs inside a page: takes the page apart, lets the watcher see it put together
 * again node by node in random order, and torn down. Bundled and evaluated by watch.test.ts.
 */
import { pageView, see, type Look } from '../../src/dom/see.ts';
import { watch } from '../../src/dom/watch.ts';
import type { Site } from '../../src/model.ts';
import { randomFrom } from '../bench/variants.ts';

const sites = Object.values(import.meta.glob<Site>(['../../src/sites/*.ts', '../../src/sites/*/index.ts'], { eager: true, import: 'default' }));
const site = sites.find(({ matches }) => matches.includes(`https://${location.hostname}/*`))!;

/** A sighting without its elements, so that the test itself keeps nothing alive. */
function told({ sightings }: Look): string[] {
  return sightings.map(({ kind, detector, key, label, surface }) => [kind, detector, key, label, surface].join('|')).toSorted();
}

function later(milliseconds: number): Promise<void> {
  return new Promise((resolve) => { setTimeout(resolve, milliseconds); });
}

/** One step of building: put this child into this parent, before what already stands after it. */
interface Step { parent: Node; child: Node; order: number }

/** Copies every node on its own, with the steps that put them together. */
function takeApart(node: Node, copy: Node, steps: Step[], random: () => number): void {
  const shadow = (node as Element).shadowRoot;
  if (shadow) takeApart(shadow, (copy as Element).attachShadow({ mode: 'open' }), steps, random);
  for (const child of node.childNodes) {
    const twin = child.cloneNode(false);
    steps.push({ parent: copy, child: twin, order: random() });
    takeApart(child, twin, steps, random);
  }
}

async function build(body: Element, steps: Step[]): Promise<void> {
  const place = new Map<Node, number>();
  steps.forEach(({ child }, index) => place.set(child, index));
  let count = 0;
  for (const { parent, child } of steps.toSorted((a, b) => a.order - b.order)) {
    const next = [...parent.childNodes].find((other) => place.get(other)! > place.get(child)!);
    parent.insertBefore(child, next ?? null);
    if (++count % 400 === 0) await later(0);
  }
  document.documentElement.append(body);
}

/** What the watcher told while the page was built, and after it was torn down. */
export async function replay(seed: number): Promise<{ want: string[]; built: string[]; emptied: string[]; afterAbort: number }> {
  const want = told(see(site, pageView(document)));
  const random = randomFrom(seed);
  const body = document.body.cloneNode(false) as Element;
  const steps: Step[] = [];
  takeApart(document.body, body, steps, random);
  document.body.remove();
  const ending = new AbortController();
  let last: string[] = [];
  let count = 0;
  watch(site, document, { seen: (look) => { last = told(look); count += 1; }, draft: () => { count += 1; } }, ending.signal);
  document.documentElement.append(body);
  await build(body, steps);
  const settle = async (wanted: number): Promise<string[]> => {
    for (let tries = 0; tries < 80 && last.length !== wanted; tries++) await later(100);
    await later(200);
    return last;
  };
  const built = await settle(want.length);
  document.body.replaceChildren();
  const emptied = await settle(0);
  ending.abort();
  count = 0;
  document.body.innerHTML = '<main><button data-testid="1-follow" aria-label="Follow @kai">Follow</button><textarea data-testid="dm-composer-textarea"></textarea></main>';
  document.querySelector('textarea')!.focus();
  document.querySelector('textarea')!.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  history.pushState({}, '', '/home');
  dispatchEvent(new PopStateEvent('popstate'));
  await later(400);
  return { want, built, emptied, afterAbort: count };
}

/** How many of the elements once seen are still held after they left the page. */
export async function leak(): Promise<number> {
  const ending = new AbortController();
  const refs: WeakRef<Element>[] = [];
  watch(site, document, { seen: ({ sightings }) => { for (const { anchor } of sightings) refs.push(new WeakRef(anchor)); }, draft: () => {} }, ending.signal);
  for (let tries = 0; tries < 50 && refs.length === 0; tries++) await later(100);
  const seen = refs.length;
  document.body.replaceChildren();
  await later(600);
  // Looking at a WeakRef keeps its element for the rest of the job, so collecting comes in jobs of its own.
  let held = refs.length;
  for (let tries = 0; tries < 15 && held > 0; tries++) {
    await later(50);
    (globalThis as unknown as { gc(): void }).gc();
    await later(50);
    held = refs.filter((ref) => ref.deref()).length;
  }
  ending.abort();
  return seen === 0 ? -1 : held;
}

/** Timers set while nothing happens on the page, after it has settled. */
export async function idle(): Promise<number> {
  const ending = new AbortController();
  watch(site, document, { seen: () => {}, draft: () => {} }, ending.signal);
  await later(3000);
  let timers = 0;
  const real = globalThis.setTimeout;
  globalThis.setTimeout = ((...args: Parameters<typeof setTimeout>) => {
    timers += 1;
    return real(...args);
  }) as typeof setTimeout;
  await new Promise((resolve) => { real(resolve, 3000); });
  globalThis.setTimeout = real;
  ending.abort();
  return timers;
}

/** What the watcher tells when a recycled row becomes another person's, a route changes, and a root is attached late. */
export async function changes(): Promise<{ recycled: string[]; late: string[]; drafts: string[] }> {
  const ending = new AbortController();
  let last: string[] = [];
  const drafts: string[] = [];
  document.body.innerHTML = '<main role="main"><div data-testid="UserCell"><a href="/ann">Ann</a><a href="/ann">@ann</a><button data-testid="1-follow" aria-label="Follow @ann">Follow</button></div><div id="h" data-testid="xchatEmbedRoute"></div></main>';
  watch(site, document, { seen: (look) => { last = told(look); }, draft: (draft) => drafts.push(`${draft.surface}`) }, ending.signal);
  await later(500);
  const button = document.querySelector('button')!;
  button.setAttribute('aria-label', 'Follow @ben');
  for (const link of document.querySelectorAll('main a')) link.setAttribute('href', '/ben');
  await later(1500);
  const recycled = last;
  history.pushState({}, '', '/i/chat/1-2');
  const root = document.querySelector('#h')!.attachShadow({ mode: 'open' });
  root.innerHTML = '<form><textarea data-testid="dm-composer-textarea" aria-label="Message"></textarea></form>';
  await later(5000);
  const late = last;
  root.querySelector('textarea')!.focus();
  root.querySelector('textarea')!.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await later(100);
  ending.abort();
  return { recycled, late, drafts };
}

Object.assign(globalThis, { watched: { replay, leak, idle, changes } });
