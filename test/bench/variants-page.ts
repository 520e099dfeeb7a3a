/**
 * The part of the mutation bench that runs inside the page: keeps the page as it was, makes a changed copy, looks, and
 * says which sightings survived. Bundled and evaluated by mutation.ts.
 */
import { see } from '../../src/dom/see.ts';

import type { Sighting, Site } from '../../src/model.ts';
import { pathTo } from '../../src/dom/report.ts';
import { randomFrom, variants, type Alias } from './variants.ts';

/** The sites alone: the bench has no use for rules and policies. */
const sites = Object.values(import.meta.glob<Site>(['../../src/sites/*.ts', '../../src/sites/*/index.ts'], { eager: true, import: 'default' }));

/** What one changed page showed. */
export interface Outcome { kinds: string[]; before: number; kept: number; lost: string[]; false: string[]; milliseconds: number }

/** What a sighting stands in: the block a site would move as a whole. */
const unitCss = '[role="dialog"],form,article,[data-testid="UserCell"],li,[role="listitem"],[role="region"],[data-pagelet^="IGDChat"]';

let pristine: Element;
let before: Sighting[] = [];
let spare: string[] = [];

/** Copies a tree with its open shadow roots, noting which copy stands for which element. */
function copy(node: Element, copies: Map<Element, Element>): Element {
  const twin = node.cloneNode(false) as Element;
  copies.set(node, twin);
  if (node.shadowRoot) append(node.shadowRoot, twin.attachShadow({ mode: 'open' }), copies);
  append(node, twin, copies);
  return twin;
}

function append(from: ParentNode & Node, to: Node, copies: Map<Element, Element>): void {
  for (const child of from.childNodes) to.appendChild(child.nodeType === 1 ? copy(child as Element, copies) : child.cloneNode(true));
}

/** Remembers the page as it is. `either` lists places where a sighting is neither right nor wrong. */
export function start(either: string[]): number {
  pristine = document.documentElement;
  spare = either;
  before = lookAt(document);
  return before.length;
}

function lookAt(page: Document): Sighting[] {
  const site = sites.find(({ matches }) => matches.some((pattern) => pattern === `${location.protocol}//${location.hostname}/*`))!;
  return see(site, { url: new URL(location.href), document: page, lang: '' }).sightings;
}

/** Makes one changed copy and looks at it. */
export function run(kinds: string[], seed: number): Outcome {
  const either = spare.flatMap((path) => [...document.querySelectorAll(path)]);
  const copies = new Map<Element, Element>();
  const changed = copy(pristine, copies);
  // A document that is never drawn: laying a page out would take longer than looking at it.
  const drawn = document.implementation.createHTMLDocument();
  drawn.replaceChild(changed, drawn.documentElement);
  const alias: Alias = new Map();
  const random = randomFrom(seed);
  const now = (element: Element): Element => {
    let at = copies.get(element)!;
    while (alias.has(at)) at = alias.get(at)!;
    return at;
  };
  for (const kind of kinds) {
    const units = new Set(before.flatMap((sighting) => now(sighting.anchor).closest(unitCss) ?? []));
    variants[kind]!(changed, random, alias, [...units]);
  }
  const began = performance.now();
  const after = lookAt(drawn);
  const milliseconds = performance.now() - began;
  const wanted = before.map((sighting) => ({ kind: sighting.kind, key: sighting.key, anchor: now(sighting.anchor), label: sighting.label }));
  const harmless = new Set(either.map(now));
  const lost = wanted.filter((one) => !after.some((other) => other.kind === one.kind && other.anchor === one.anchor && other.key === one.key));
  const extra = after.filter((one) => !harmless.has(one.anchor) && !wanted.some((other) => other.kind === one.kind && other.anchor === one.anchor));
  return {
    kinds, before: before.length, kept: wanted.length - lost.length, milliseconds,
    lost: lost.map((one) => `${one.kind} ${one.label ?? one.key ?? ''}`), false: extra.map((one) => `${one.kind} ${one.detector} ${one.label ?? ''} ${pathTo(one.anchor).slice(-120)}`),
  };
}

Object.assign(globalThis, { bench: { start, run, kinds: Object.keys(variants) } });
