/**
 * Presses that let something happen on the site: only when the user can have seen what they press. A page could cover
 * "Post anyway", fade it, or slip it under the pointer.
 */

/** Presses in such a card are deaf for this long after it appears, in ms. */
export const deafFor = 300;

/** What IntersectionObserver v2 adds to an entry: true when nothing of the page lies over the element or dims it. */
interface SightEntry extends IntersectionObserverEntry { isVisible?: boolean }

/** Looks after the one guarded card there can be. */
export class Guarded {
  #document: Document;
  #host: () => Element | null;
  #sight: IntersectionObserver | null = null;
  /** What IntersectionObserver v2 last said of the card; null where it has said nothing yet, or never does (Firefox). */
  #seenWhole: boolean | null = null;
  /** False when the card was covered as the press began: a page can see `:active` on our host and uncover just in time. */
  #beganWhole = true;
  #asked: IntersectionObserver | null = null;
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
    if (this.#canTell()) this.#sight = this.#observe(card, (whole) => { this.#seenWhole = whole; });
  }

  /** A pointer went down on the card. */
  begins(): void {
    this.#beganWhole = this.#seenWhole !== false;
  }

  /**
   * Answers whether a press on `button` may count: at once where that is known, else when the browser has next drawn
   * the page. What it last told may be old: a cover laid a moment ago is reported only with the next picture.
   */
  confirm(button: Element, byPointer: boolean, answer: (whole: boolean) => void): void {
    const card = button.closest('[data-guards]') ?? button;
    if (!this.#isDrawn(button, byPointer)) return answer(false);
    if (!byPointer || !this.#canTell()) return answer(true);
    if (!this.#beganWhole) return answer(false);
    // One answer at a time: a card that has gone since would never be told of.
    this.#asked?.disconnect();
    const fresh = this.#asked = this.#observe(card, (whole) => {
      fresh.disconnect();
      answer(whole && card.isConnected && this.#isDrawn(button, byPointer));
    });
  }

  #observe(card: Element, seen: (whole: boolean) => void): IntersectionObserver {
    const options = { threshold: [0.9, 1], trackVisibility: true, delay: 100 };
    const Observer = this.#document.defaultView!.IntersectionObserver;
    const observer = new Observer((entries) => seen((entries.at(-1) as SightEntry | undefined)?.isVisible !== false), options);
    observer.observe(card);
    return observer;
  }

  /** True where the browser tells of covers: Chromium, not Firefox. */
  #canTell(): boolean {
    const view = this.#document.defaultView as (Window & { IntersectionObserverEntry?: { prototype: object } }) | null;
    return 'isVisible' in (view?.IntersectionObserverEntry?.prototype ?? {});
  }

  /** True for a button of a guarded card that has only just appeared. */
  isDeaf(button: Element): boolean {
    const card = button.closest('[data-guards]');
    return card !== null && performance.now() - (this.#since.get(card) ?? 0) < deafFor;
  }

  /** True when our host is plainly drawn and, for a press by pointer, nothing lies over the button. */
  #isDrawn(button: Element, byPointer: boolean): boolean {
    const host = this.#host();
    if (!host) return false;
    const look = this.#document.defaultView!.getComputedStyle(host);
    const plain = (value: string) => value === 'none' || value === '';
    if (look.opacity !== '1' || look.visibility === 'hidden' || !plain(look.filter) || !plain(look.transform) || !plain(look.clipPath)) return false;
    if (!byPointer) return true;
    const { left, top, width, height } = button.getBoundingClientRect();
    const spots: [number, number][] = [[0.5, 0.5], [0.1, 0.2], [0.9, 0.2], [0.1, 0.8], [0.9, 0.8]];
    return spots.every(([x, y]) => this.#document.elementFromPoint(left + width * x, top + height * y) === host);
  }
}
