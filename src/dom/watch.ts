/**
 * Keeping an eye on a page without polling: the user's own events first, then one batched observer per root, which is
 * off while a look is due anyway. On an idle page nothing runs and no timer is pending.
 */
import type { Sighting, Site } from '../model.ts';
import { draftFor, editorCss } from './draft.ts';
import { pageView, see, type Look } from './see.ts';
import { closestAcross, roots, type Root } from './select.ts';

/** What the watcher tells. `seen` only when something changed; `draft` on entering a known editor and at pauses in it. */
export interface Watching { seen(look: Look): void; draft(sighting: Sighting): void }

/** Milliseconds between a change of the page and the look at it; doubled while looks find nothing new. */
const firstWait = 120;
const longestWait = 4000;
/** Milliseconds one look may take: beyond it, typing would feel it. */
const longestLook = 500;
/**
 * Milliseconds without a key that make a pause: then what was written is told of, and looks that were due go on. A press
 * of Post reads afresh, whatever was told.
 */
const pause = 300;
/** When to try again for a shadow root that is attached after its host (x.md 2: no mutation tells of it). */
const rootTries = [16, 50, 100, 250, 500, 1000, 2000];
/** Attributes that show or hide a surface, or make a recycled row somebody else's. */
const telling = ['aria-hidden', 'hidden', 'href', 'contenteditable', 'aria-disabled', 'disabled', 'aria-label', 'aria-checked', 'role'];

/** Watches until `signal` aborts, then leaves nothing behind. */
export function watch(site: Site, document: Document, on: Watching, signal: AbortSignal): void {
  const window = document.defaultView;
  if (!window || signal.aborted) return;
  let timer: ReturnType<typeof setTimeout> | null = null;
  /** When the pending look is due, and since when it is, by the page's clock. */
  let due = Infinity;
  let asked = 0;
  let wait = firstWait;
  let lastLook = '';
  let lastAddress = document.location.href;
  let rootTry = 0;
  /** When the user last wrote, and where; the timer that waits for their next pause. */
  let wroteAt = -Infinity;
  let writer: WeakRef<Element> | null = null;
  let pausing: ReturnType<typeof setTimeout> | null = null;
  const identity = new Identity();
  const searched = new Searched(site, document);
  const heard = new WeakSet<Root>();
  const observer = new window.MutationObserver((records) => {
    if (document.location.href !== lastAddress) moved();
    else if (records.some(isTelling)) lookSoon();
  });

  const observe = (): void => {
    for (const root of searched.now()) {
      observer.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: telling });
      if (heard.has(root)) continue;
      heard.add(root);
      // `change` does not leave a shadow root, and a switch flipped there moves no node.
      root.addEventListener('change', woken, { capture: true, signal });
    }
  };

  const lookSoon = (after = wait): void => {
    const now = performance.now();
    if (signal.aborted || document.visibilityState === 'hidden' || now + after >= due) return;
    if (timer === null) asked = now;
    else clearTimeout(timer);
    due = now + after;
    timer = setTimeout(lookOnceQuiet, after);
    // With a look due it matters little what else changes: a feed that scrolls past costs nothing meanwhile.
    observer.disconnect();
  };

  const lookOnceQuiet = (): void => {
    const now = performance.now();
    const rest = wroteAt + pause - now;
    if (rest > 0 && now - asked < longestWait) {
      timer = setTimeout(lookOnceQuiet, rest);
      return;
    }
    timer = null;
    due = Infinity;
    lookNow();
  };

  const lookNow = (): void => {
    if (signal.aborted) return;
    if (document.location.href !== lastAddress) {
      lastAddress = document.location.href;
      rootTry = 0;
      searched.afresh();
    }
    observe();
    const look = see(site, pageView(document), longestLook, searched.last);
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
    if (!searched.bare) rootTry = 0;
    else if (rootTry < rootTries.length) lookSoon(rootTries[rootTry++]);
  };

  const moved = (): void => {
    lastAddress = document.location.href;
    rootTry = 0;
    searched.afresh();
    woken();
  };

  const woken = (): void => {
    wait = firstWait;
    lookSoon();
  };

  /** The user's own press or focus also shows the way into shadow roots nobody knew of, and into boxes. */
  const acted = (event: Event): void => {
    searched.through(event);
    woken();
    const target = pressedOn(event);
    // A page may put the focus into a box by itself and unheard: then the user's press is what enters it.
    const box = target && (event.type === 'focusin' ? target : closestAcross(target, editorCss));
    if (box) entered(box);
  };

  const writing = (event: Event): void => {
    const target = pressedOn(event);
    if (!target) return;
    // A key may as well move about the page: that is no writing, and looks need not wait for it.
    if (event.type !== 'keyup') wroteAt = performance.now();
    entered(target);
    pausing ??= setTimeout(onceQuiet, pause);
  };

  /** A box just entered is told of at once: what reads it has to come first. */
  const entered = (box: Element): void => {
    if (box === writer?.deref()) return;
    if (pausing !== null) written();
    writer = new WeakRef(box);
    queueMicrotask(tellWriter);
  };

  const onceQuiet = (): void => {
    const rest = wroteAt + pause - performance.now();
    if (rest > 0) pausing = setTimeout(onceQuiet, rest);
    else written();
  };

  const written = (): void => {
    if (pausing !== null) clearTimeout(pausing);
    pausing = null;
    tellWriter();
  };

  const tellWriter = (): void => {
    const element = writer?.deref();
    const draft = element && !signal.aborted ? draftFor(site, pageView(document), element) : null;
    if (draft && 'kind' in draft) on.draft(draft);
  };

  // Lexical and Draft.js take a paste, a drop, an undo, a deletion or dictation over: then no `input` follows, and of some
  // only the key is heard (seen on Lexical 0.52, Draft.js 0.11.7).
  for (const type of ['beforeinput', 'input', 'keyup', 'paste', 'cut', 'drop', 'compositionend']) window.addEventListener(type, writing, { capture: true, signal });
  for (const type of ['focusin', 'click']) window.addEventListener(type, acted, { capture: true, passive: true, signal });
  window.addEventListener('pageshow', woken, { capture: true, passive: true, signal });
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
    if (pausing !== null) clearTimeout(pausing);
  }, { once: true });
  observe();
  // A page still being read in is looked at once it is there.
  if (document.readyState !== 'loading') lookSoon(0);
}

/**
 * Where to look: the document, the open shadow roots of the hosts a site names, and those the user has been in. Every
 * element of a page is asked for a root only once an address, and only on a site that is known to have any.
 */
class Searched {
  /** As last gathered. */
  last: Root[] = [];
  /** True while a known host is still without its root. */
  bare = false;
  #site: Site;
  #document: Document;
  #met: Set<Root>;
  #swept = false;

  constructor(site: Site, document: Document) {
    this.#site = site;
    this.#document = document;
    this.#met = new Set([document]);
  }

  /** Gathers the roots to search now. */
  now(): Root[] {
    for (const root of this.#met) if ('host' in root && !root.host.isConnected) this.#met.delete(root);
    this.bare = false;
    if (this.#site.hosts.length > 0) {
      // A page that is still being built has nothing worth asking every element for.
      if (!this.#swept && this.#document.readyState === 'complete') {
        this.#swept = true;
        for (const root of roots(this.#document)) this.#met.add(root);
      }
      this.#meetHosts();
    }
    this.last = [...this.#met];
    return this.last;
  }

  /** The page has another address: it may hold roots nobody has met. */
  afresh(): void {
    this.#swept = false;
  }

  /** Meets the roots an event of the user's came through. Closed ones, ours among them, are not told of. */
  through(event: Event): void {
    for (const node of event.composedPath()) {
      if ((node as Node).nodeType === 11 && 'host' in node) this.#met.add(node as ShadowRoot);
    }
  }

  #meetHosts(): void {
    // A root met here is gone through in its turn.
    for (const root of this.#met) {
      for (const { css } of this.#site.hosts) {
        for (const { shadowRoot } of root.querySelectorAll(css)) {
          if (shadowRoot) this.#met.add(shadowRoot);
          else this.bare = true;
        }
      }
    }
  }
}

/** The element a user's event is about, inside open shadow roots too. */
function pressedOn(event: Event): Element | null {
  const target = event.composedPath()[0] as Node | undefined;
  return target?.nodeType === 1 ? (target as Element) : null;
}

/** True for a change that can bring, take away or turn over a surface; false for text, and for typing in an editor. */
function isTelling(record: MutationRecord): boolean {
  const target = record.target.nodeType === 1 ? (record.target as Element) : null;
  if (target?.closest('[contenteditable="true"]') && record.attributeName !== 'contenteditable') return false;
  if (record.type === 'attributes') return true;
  // Beside the body stand layers of extensions, ours among them: no part of the page.
  const beside = target !== null && target === target.ownerDocument.documentElement;
  return hasElement(record.addedNodes, beside) || hasElement(record.removedNodes, beside);
}

function hasElement(nodes: NodeList, bodyOnly: boolean): boolean {
  for (const node of nodes) if (node.nodeType === 1 && (!bodyOnly || (node as Element).localName === 'body')) return true;
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
