/**
 * Keeps what we show beside what it is about: `position: fixed`, so that the page never moves. Listens to scrolling and
 * resizing only while something is placed, and works at most once a frame.
 */
import { busyIn, topmost } from './busy.ts';
import { inView, placeBeside, type Box, type Side } from './place.ts';

export interface Placing {
  /** What it stands beside. */
  anchor: Element;
  /** Controls of the site it must not cover. */
  avoid: Element[];
  sides: Side[];
  /** Hide it while the anchor is out of sight (chips), or keep it in the window (cards). */
  follows: boolean;
}

/** A spot found earlier, as an offset from its anchor: kept while only scrolling, so that nothing jumps about. */
interface Found { width: number; height: number; own: number; left: number; top: number }

/** How long a page has stood still, in ms, before what follows an anchor is given a new spot: in a list that flies past nothing pops up. */
const still = 120;

/** The placed elements of one layer. */
export class Places {
  #document: Document;
  #placed = new Map<HTMLElement, Placing>();
  #found = new WeakMap<HTMLElement, Found>();
  #frame = 0;
  #afresh = false;
  #listening: AbortController | null = null;
  #sizes: ResizeObserver | null = null;
  #scrolledAt = -Infinity;
  #resting: ReturnType<typeof setTimeout> | null = null;

  #ours: (element: Element) => boolean;

  /** `ours` tells the layer's own host from the page's elements. */
  constructor(document: Document, ours: (element: Element) => boolean) {
    this.#document = document;
    this.#ours = ours;
  }

  /** Places an element from now on. */
  set(element: HTMLElement, placing: Placing): void {
    this.#placed.set(element, placing);
    this.#found.delete(element);
    this.#listen();
    this.#sizes?.observe(placing.anchor);
    this.update();
  }

  /** Lets go of an element. */
  delete(element: HTMLElement): void {
    const placing = this.#placed.get(element);
    this.#placed.delete(element);
    if (placing && ![...this.#placed.values()].some(({ anchor }) => anchor === placing.anchor)) this.#sizes?.unobserve(placing.anchor);
    if (this.#placed.size === 0) this.clear();
  }

  /** Lets go of everything and stops listening. */
  clear(): void {
    this.#placed.clear();
    this.#listening?.abort();
    this.#listening = null;
    this.#sizes?.disconnect();
    this.#sizes = null;
    if (this.#frame) this.#document.defaultView?.cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    if (this.#resting !== null) clearTimeout(this.#resting);
    this.#resting = null;
  }

  /** Puts everything in its place at the next frame: beside its anchor as before, or in the best spot found `afresh`. */
  update(afresh = false): void {
    if (afresh) this.#afresh = true;
    if (this.#frame || this.#placed.size === 0) return;
    this.#frame = this.#document.defaultView?.requestAnimationFrame(() => {
      this.#frame = 0;
      this.#arrange(this.#afresh);
    }) ?? 0;
  }

  /** Puts everything in its place now. */
  settle(): void {
    if (this.#placed.size > 0) this.#arrange(this.#afresh);
  }

  #arrange(afresh: boolean): void {
    const window = this.#document.defaultView;
    if (!window) return;
    this.#afresh = false;
    const view = { width: window.innerWidth, height: window.innerHeight };
    const rtl = this.#document.documentElement?.dir === 'rtl';
    const moving = performance.now() - this.#scrolledAt < still;
    let waits = false;
    // What stands in a corner keeps clear of the small things beside the page's own, so it comes after them.
    const pills: Box[] = [];
    const inOrder = [...this.#placed].toSorted(([, one], [, other]) => Number(other.follows) - Number(one.follows));
    // All reading before any writing: one layout a frame.
    const spots = inOrder.map(([element, { anchor, avoid, sides, follows }]) => {
      const box = anchor.getBoundingClientRect();
      const hidden = { element, spot: null, size: null };
      if (follows && (!anchor.isConnected || !inView(box, view))) return hidden;
      if (follows && moving && !this.#found.has(element)) {
        waits = true;
        return hidden;
      }
      if (follows && this.#isCovered(anchor, box, view)) return hidden;
      if (sides[0] === 'around') return { element, spot: box, size: box };
      const { width, height } = element.getBoundingClientRect();
      const found = this.#found.get(element);
      if (follows && !afresh && found && found.width === box.width && found.height === box.height && found.own === width) {
        const spot = { left: box.left + found.left, top: box.top + found.top };
        pills.push({ ...spot, width, height });
        return { element, spot, size: null };
      }
      const busy = follows ? (at: Box) => busyIn(anchor, at, this.#ours) : undefined;
      const taken: Box[] = [...avoid.map((other) => other.getBoundingClientRect()), ...(sides[0] === 'bottom-right' ? pills : [])];
      const spot = placeBeside(box, { width, height }, view, taken, sides, rtl, busy);
      // What was moved to stay in the window is only good for this very scroll position.
      if (box.top >= 0 && box.top + box.height <= view.height) this.#found.set(element, { width: box.width, height: box.height, own: width, left: spot.left - box.left, top: spot.top - box.top });
      else this.#found.delete(element);
      const middle = spot.top + height / 2;
      // A row half out of sight would have its chip beside its neighbour: rather none.
      // (A control that stands alone, all of it in sight, has no neighbour in line: above or below it will do.)
      const whole = box.top >= 0 && box.top + box.height <= view.height;
      const astray = sides[0] === 'row' && !(whole && avoid.includes(anchor)) && !(whole ? [box, ...taken] : taken).some(({ top, height: high }) => middle >= top && middle <= top + high);
      if (follows && !astray) pills.push({ ...spot, width, height });
      return { element, spot: astray ? null : spot, size: null };
    });
    if (waits) {
      this.#resting ??= setTimeout(() => {
        this.#resting = null;
        this.update();
      }, still);
    }
    for (const { element, spot, size } of spots) {
      element.style.visibility = spot ? 'visible' : 'hidden';
      if (spot) {
        element.style.left = `${spot.left}px`;
        element.style.top = `${spot.top}px`;
        if (size) {
          element.style.width = `${size.width}px`;
          element.style.height = `${size.height}px`;
        }
      }
    }
  }

  /** True when something of the page, such as a dialog, lies over the anchor: then what stands beside it would be out of place. */
  #isCovered(anchor: Element, { left, top, width, height }: Box, view: { width: number; height: number }): boolean {
    const root = anchor.getRootNode() as Document | ShadowRoot;
    if (typeof root.elementsFromPoint !== 'function') return false;
    // The part in sight may be a sliver: a few places, and any that shows the anchor will do.
    const spots = [0.5, 0.15, 0.85].map((part) => [
      Math.min(Math.max(left + width * part, 1), view.width - 1), Math.min(Math.max(top + height * part, 1), view.height - 1),
    ] as const);
    return !spots.some(([x, y]) => {
      const hit = topmost(root, x, y, this.#ours);
      return hit === undefined || anchor.contains(hit) || hit.contains(anchor);
    });
  }

  #listen(): void {
    if (this.#listening) return;
    const window = this.#document.defaultView;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    window?.addEventListener('scroll', () => {
      this.#scrolledAt = performance.now();
      this.update();
    }, { capture: true, passive: true, signal });
    window?.addEventListener('resize', () => this.update(true), { passive: true, signal });
    const Sizes = window?.ResizeObserver;
    // An anchor of another size is given another spot as it is; it also reports when it is first observed.
    this.#sizes = Sizes ? new Sizes(() => this.update()) : null;
  }
}
