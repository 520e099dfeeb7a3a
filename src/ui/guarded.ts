/**
 * Presses that let something happen on the site: only when the user can have seen what they press. A page could cover
 * "Post anyway", fade it, or slip it under the pointer.
 */

/** Presses in such a card are deaf for this long after it appears, in ms. */
export const deafFor = 300;

/** Looks after the one guarded card there can be. */
export class Guarded {
  #document: Document;
  #host: () => Element | null;
  #sight: IntersectionObserver | null = null;
  /** What IntersectionObserver v2 last said of the card; null where it says nothing (Firefox). */
  #seenWhole: boolean | null = null;
  #since = new WeakMap<Element, number>();

  /** `host` answers the element that carries our shadow root. */
  constructor(document: Document, host: () => Element | null) {
    this.#document = document;
    this.#host = host;
  }

  /** Notes when the card appeared and, where the browser can tell, whether all of it can be seen. Null: there is none. */
  watch(card: Element | null): void {
    if (card && this.#since.has(card)) return;
    this.#sight?.disconnect();
    this.#sight = null;
    this.#seenWhole = null;
    if (!card) return;
    this.#since.set(card, performance.now());
    try {
      const Observer = this.#document.defaultView!.IntersectionObserver;
      const options = { threshold: [0.9, 1], trackVisibility: true, delay: 100 };
      this.#sight = new Observer((entries) => {
        const last = entries.at(-1) as (IntersectionObserverEntry & { isVisible?: boolean }) | undefined;
        this.#seenWhole = last?.isVisible ?? null;
      }, options);
      this.#sight.observe(card);
    } catch {
      this.#seenWhole = null;
    }
  }

  /** True for a button of a guarded card that has only just appeared. */
  isDeaf(button: Element): boolean {
    const card = button.closest('[data-guards]');
    return card !== null && performance.now() - (this.#since.get(card) ?? 0) < deafFor;
  }

  /** True when our host is plainly drawn and, for a press by pointer, nothing lies over the button. */
  isWhole(button: Element, byPointer: boolean): boolean {
    const host = this.#host();
    if (!host) return false;
    const look = this.#document.defaultView!.getComputedStyle(host);
    const plain = (value: string) => value === 'none' || value === '';
    if (look.opacity !== '1' || look.visibility === 'hidden' || !plain(look.filter) || !plain(look.transform) || !plain(look.clipPath)) return false;
    if (!byPointer) return true;
    if (this.#seenWhole === false) return false;
    const { left, top, width, height } = button.getBoundingClientRect();
    const spots: [number, number][] = [[0.5, 0.5], [0.1, 0.2], [0.9, 0.2], [0.1, 0.8], [0.9, 0.8]];
    return spots.every(([x, y]) => this.#document.elementFromPoint(left + width * x, top + height * y) === host);
  }
}
