/**
 * Keeping an eye on a page without polling: the user's own events first, then one batched observer per root. On an idle
 * page nothing runs and no timer is pending.
 */
import type { Sighting, Site } from '../model.ts';
import { draftFor } from './draft.ts';
import { pageView, see, type Look } from './see.ts';
import { roots, type Root } from './select.ts';

/** What the watcher tells. `seen` only when something changed; `draft` on focus and typing in a known editor. */
export interface Watching { seen(look: Look): void; draft(sighting: Sighting): void }

/** Milliseconds between a change of the page and the look at it; doubled while looks find nothing new. */
const firstWait = 120;
const longestWait = 4000;
/** Milliseconds one look may take: beyond it, typing would feel it. */
const longestLook = 500;
/** Milliseconds within which further keys in the same box are told of together. A press of Post reads afresh, whatever was told. */
const keysTogether = 150;
/** When to try again for a shadow root that is attached after its host (x.md 2: no mutation tells of it). */
const rootTries = [16, 50, 100, 250, 500, 1000, 2000];
/** Attributes that show or hide a surface, or make a recycled row somebody else's. */
const telling = ['aria-hidden', 'hidden', 'href', 'contenteditable', 'aria-disabled', 'disabled', 'aria-label', 'aria-checked', 'role'];

/** Watches until `signal` aborts, then leaves nothing behind. */
export function watch(site: Site, document: Document, on: Watching, signal: AbortSignal): void {
  const window = document.defaultView;
  if (!window || signal.aborted) return;
  let timer: ReturnType<typeof setTimeout> | null = null;
  /** When the pending look is due, by the page's clock. */
  let due = Infinity;
  let wait = firstWait;
  let lastLook = '';
  let lastAddress = document.location.href;
  let rootTry = 0;
  let writer: Element | null = null;
  /** The box that was last told of, when, and the timer for what was written in it since. */
  let told: { writer: Element | null; at: number; timer?: ReturnType<typeof setTimeout> } = { writer: null, at: 0 };
  const identity = new Identity();
  const observed = new WeakSet<Root>();
  const observer = new window.MutationObserver((records) => {
    if (document.location.href !== lastAddress) moved();
    // With a look due sooner than a new one would be, it matters little what has changed.
    else if (performance.now() + wait < due && records.some(isTelling)) lookSoon();
  });

  const observe = (): void => {
    for (const root of roots(document)) {
      if (observed.has(root)) continue;
      observed.add(root);
      observer.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: telling });
      // `change` does not leave a shadow root, and a switch flipped there moves no node.
      root.addEventListener('change', woken, { capture: true, signal });
    }
  };

  const lookSoon = (after = wait): void => {
    if (signal.aborted || document.visibilityState === 'hidden' || performance.now() + after >= due) return;
    if (timer !== null) clearTimeout(timer);
    due = performance.now() + after;
    timer = setTimeout(() => {
      timer = null;
      due = Infinity;
      lookNow();
    }, after);
  };

  const lookNow = (): void => {
    if (signal.aborted) return;
    observe();
    const look = see(site, pageView(document), longestLook);
    const shape = identity.of(look);
    if (shape === lastLook) {
      wait = Math.min(wait * 2, longestWait);
    } else {
      lastLook = shape;
      wait = firstWait;
      on.seen(look);
    }
    awaitRoots();
  };

  const awaitRoots = (): void => {
    const bare = site.hosts.some(({ css }) => [...document.querySelectorAll(css)].some((host) => !host.shadowRoot));
    if (!bare) rootTry = 0;
    else if (rootTry < rootTries.length) lookSoon(rootTries[rootTry++]);
  };

  const moved = (): void => {
    lastAddress = document.location.href;
    rootTry = 0;
    woken();
  };

  const woken = (): void => {
    wait = firstWait;
    lookSoon();
  };

  const writing = (event: Event): void => {
    const target = event.composedPath()[0] as Node | undefined;
    if (!target || target.nodeType !== 1) return;
    if (writer && writer !== target) written();
    if (!writer) {
      // Right after the first event in a box; what follows in the same box is told of together.
      const rest = target === told.writer ? told.at + keysTogether - performance.now() : 0;
      if (rest > 0) told.timer = setTimeout(written, rest);
      else queueMicrotask(written);
    }
    writer = target as Element;
  };

  const written = (): void => {
    clearTimeout(told.timer);
    if (!writer) return;
    told = { writer, at: performance.now() };
    const draft = !signal.aborted ? draftFor(site, pageView(document), writer) : null;
    writer = null;
    if (draft && 'kind' in draft) on.draft(draft);
  };

  // Lexical and Draft.js take a paste, a drop, an undo or dictation over: then no `input` follows (seen on Lexical 0.52, Draft.js 0.11.7).
  for (const type of ['focusin', 'beforeinput', 'input', 'paste', 'drop', 'compositionend']) window.addEventListener(type, writing, { capture: true, signal });
  for (const type of ['focusin', 'click', 'pageshow']) window.addEventListener(type, woken, { capture: true, passive: true, signal });
  document.addEventListener('visibilitychange', woken, { signal });
  document.addEventListener('DOMContentLoaded', woken, { signal });
  window.addEventListener('popstate', moved, { signal });
  // Chromium tells of pushState too; elsewhere the next batch of mutations does.
  const navigation = 'navigation' in window ? (window.navigation as EventTarget) : null;
  navigation?.addEventListener('currententrychange', moved, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    if (timer !== null) clearTimeout(timer);
    timer = null;
    clearTimeout(told.timer);
  }, { once: true });
  observe();
  lookSoon(0);
}

/** True for a change that can bring, take away or turn over a surface; false for text, and for typing in an editor. */
function isTelling(record: MutationRecord): boolean {
  const target = record.target.nodeType === 1 ? (record.target as Element) : null;
  if (target?.closest('[contenteditable="true"]') && record.attributeName !== 'contenteditable') return false;
  if (record.type === 'attributes') return true;
  return hasElement(record.addedNodes) || hasElement(record.removedNodes);
}

function hasElement(nodes: NodeList): boolean {
  for (const node of nodes) if (node.nodeType === 1) return true;
  return false;
}

/** Tells whether two looks saw the same, recycled rows included: same elements, same keys, same states. */
class Identity {
  #ids = new WeakMap<Element, number>();
  #next = 1;

  of({ sightings, skips }: Look): string {
    const seen = sightings.map((sighting) => [
      sighting.detector, this.#id(sighting.anchor), sighting.key, sighting.name, sighting.label, sighting.surface,
      sighting.audience?.label, sighting.setting?.state, sighting.media?.photos, sighting.media?.videos,
      ...Object.entries(sighting.controls).map(([name, control]) => `${name}${this.#id(control)}`),
    ].join('|'));
    return [...seen, ...skips.map(({ detector, skip }) => `${detector}!${skip}`)].join('\n');
  }

  #id(element: Element): number {
    const known = this.#ids.get(element);
    if (known) return known;
    this.#ids.set(element, this.#next);
    return this.#next++;
  }
}
