/**
 * Our own layer over the page: one host outside the body, a closed shadow root, in the page only while there is
 * something to show. The page's scripts see an element with a random name and hear nothing of what happens inside.
 */
import { Guarded } from './guarded.ts';
import { dress, isDressed, makeHost, raise } from './host.ts';
import { Places } from './places.ts';
import { Pills, type Beside, type PillView } from './pills.ts';
import { pressOf } from './presses.ts';

/** How often the layer puts itself right when the page removes, moves or restyles it, before it leaves for good. */
export const repairs = 15;

/** Events that would tell the page what the user does in our layer, or set off its keyboard shortcuts. */
const ownEvents = [
  'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'auxclick', 'contextmenu', 'touchstart', 'touchend',
  'keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'focus', 'blur', 'focusin', 'focusout', 'copy', 'paste', 'cut', 'dragstart',
] as const;

/** Draws cards and panels (draw.ts): kept outside, so that a page that only shows pills does not carry it. */
export type Draw = (content: unknown, into: HTMLElement) => void;

/** Who hears events before the page does: the guard's ears. */
export interface Hearing { on(types: readonly (typeof ownEvents)[number][], listener: (event: Event) => boolean): void }

export interface LayerOptions {
  /** Open the shadow root, for browser tests only. */
  open: boolean;
  /** Whether a person made an event. Given in unit tests, where no event is. */
  trusts?: (event: Event) => boolean;
  /** The layer was removed once too often and has left. */
  left: () => void;
  /** A key pressed inside the layer, before the browser acts on it. */
  key: (event: KeyboardEvent) => void;
  /** A guarded press came while something covered or changed the layer. */
  covered: () => void;
  /** Draws content. May come later, by `drawWith`; without it only pills and words are shown. */
  draw?: Draw;
}

/** The layer. Constructing it does nothing to the page. */
export class Layer {
  readonly places: Places;
  #document: Document;
  #options: LayerOptions;
  #host: HTMLElement | null = null;
  #root: ShadowRoot | null = null;
  #live: HTMLElement | null = null;
  #pills: Pills | null = null;
  #frame: HTMLElement | null = null;
  #draw: Draw | undefined;
  #ground = '';
  #previous: HTMLElement | null = null;
  #repaired = 0;
  #gone = false;
  #observer: MutationObserver | null = null;
  #guarded: Guarded;

  constructor(document: Document, options: LayerOptions) {
    this.#document = document;
    this.#options = options;
    this.#draw = options.draw;
    this.places = new Places(document, (element) => element === this.#host);
    this.#guarded = new Guarded(document, () => this.#host);
  }

  /** Keeps the layer's own events from the page until the signal ends, and then leaves. Has to hear before anyone else of ours. */
  listen(ears: Hearing, signal: AbortSignal): void {
    ears.on(ownEvents, (event) => this.#own(event));
    signal.addEventListener('abort', () => this.hide(), { once: true });
  }

  /** False once the layer has left for good: then nothing may be held, since nothing could be released. */
  get works(): boolean {
    return !this.#gone;
  }

  /** True while anything of ours is in the page. */
  get shown(): boolean {
    return this.#host?.isConnected ?? false;
  }

  /** Draws content so from now on. */
  drawWith(draw: Draw): void {
    this.#draw = draw;
  }

  /** Shows cards and panels (`content`, null for none), pills, and says words politely to those who listen. */
  show(content: unknown, pills: Beside<PillView>[] = [], says = ''): void {
    if (this.#gone || !this.#mount()) return;
    if (this.#live!.textContent !== says) this.#live!.textContent = says;
    this.#pills!.show(pills);
    this.#draw?.(content, this.#frame!);
    this.#guarded.watch(this.find('[data-guards]'));
    this.places.update();
  }

  /** Takes everything away; the host leaves the page. */
  hide(): void {
    this.#observer?.disconnect();
    this.#guarded.watch(null);
    this.places.clear();
    if (this.#frame) this.#draw?.(null, this.#frame);
    this.#pills?.show([]);
    this.#host?.remove();
  }

  /** True when the event happened inside the layer. */
  owns(event: Event): boolean {
    return this.#host !== null && event.composedPath().includes(this.#host);
  }

  /** True when `element` is the layer's host. */
  isHost(element: Element | null): boolean {
    return element !== null && element === this.#host;
  }

  /** The element inside the layer that has the focus. */
  get focused(): Element | null {
    return this.#root?.activeElement ?? null;
  }

  /** One of our own elements. */
  find(css: string): HTMLElement | null {
    return this.#root?.querySelector<HTMLElement>(css) ?? null;
  }

  /** Moves the focus to one of our own elements, the first of `choices` that is there, without moving the page. */
  focus(...choices: string[]): void {
    // What has no place yet is not shown, and so could not take the focus.
    this.places.settle();
    for (const css of choices) {
      const element = this.find(css);
      if (!element) continue;
      element.focus({ preventScroll: true });
      return;
    }
  }

  /** Notes where the focus is on the page, to give it back there. Inside open shadow roots too. */
  remember(): void {
    let focused = this.#document.activeElement;
    while (focused?.shadowRoot?.activeElement && focused !== this.#host) focused = focused.shadowRoot.activeElement;
    if (focused && focused !== this.#host) this.#previous = focused as HTMLElement;
  }

  /** Gives the focus back to where it was. */
  giveBack(): void {
    this.#previous?.focus({ preventScroll: true });
  }

  /** Gives up the focus, if it is here. */
  blur(): void {
    if (this.focused instanceof HTMLElement) this.focused.blur();
  }

  /** Does what one of our buttons does, for a key that stands for it. */
  pressPart(part: string): void {
    pressOf(this.find(`[data-part="${part}"]`))?.press();
  }

  // ---------------------------------------------------------------- the host

  #mount(): boolean {
    const parent = this.#document.documentElement;
    if (!parent) return false;
    if (!this.#host) this.#build();
    const host = this.#host!;
    if (host.parentNode !== parent) parent.append(host);
    raise(host);
    this.#keepWatch(host, parent);
    return true;
  }

  #build(): void {
    const host = this.#host = makeHost(this.#document);
    this.#ground = host.style.cssText;
    const root = this.#root = host.attachShadow({ mode: this.#options.open ? 'open' : 'closed' });
    dress(root, this.#document);
    const box = () => this.#document.createElement('div');
    const layer = box();
    const live = this.#live = box();
    const pills = box();
    this.#frame = box();
    layer.className = 'layer';
    // Our words are English whatever way the page reads; `all: initial` leaves the direction as it was.
    layer.dir = 'ltr';
    live.className = 'away';
    for (const [name, value] of [['role', 'status'], ['aria-live', 'polite'], ['data-part', 'live']] as const) live.setAttribute(name, value);
    layer.append(live, pills, this.#frame);
    root.append(layer);
    this.#pills = new Pills(pills, this.places);
  }

  #keepWatch(host: HTMLElement, parent: Element): void {
    if (this.#observer) this.#observer.disconnect();
    const Observer = this.#document.defaultView!.MutationObserver;
    this.#observer ??= new Observer(() => this.#repair());
    this.#observer.observe(parent, { childList: true });
    this.#observer.observe(host, { attributes: true });
  }

  #repair(): void {
    const host = this.#host;
    const parent = this.#document.documentElement;
    if (!host || !parent || this.#gone) return;
    if (host.parentNode === parent && this.#isAsMade(host)) return;
    this.#repaired += 1;
    if (this.#repaired > repairs) {
      this.#gone = true;
      this.hide();
      this.#options.left();
      return;
    }
    const hadFocus = this.focused;
    host.style.cssText = this.#ground;
    for (const name of host.getAttributeNames()) if (name !== 'style' && name !== 'popover') host.removeAttribute(name);
    host.setAttribute('popover', 'manual');
    if (!isDressed(this.#root!)) dress(this.#root!, this.#document);
    if (host.parentNode !== parent) parent.append(host);
    raise(host);
    if (hadFocus instanceof HTMLElement) hadFocus.focus({ preventScroll: true });
    // What this very mending did to the page is not the page's doing.
    this.#observer?.takeRecords();
    this.places.update();
  }

  /** True when the host has our two attributes and no other (`inert` would deafen it), is still on top, and has its styles. */
  #isAsMade(host: HTMLElement): boolean {
    const isTop = !('showPopover' in host) || host.matches(':popover-open');
    return isTop && host.style.cssText === this.#ground && host.getAttribute('popover') === 'manual' && host.getAttributeNames().length === 2 && isDressed(this.#root!);
  }

  // ---------------------------------------------------------------- the user's presses

  #own(event: Event): boolean {
    if (!this.#host?.isConnected || !this.owns(event)) return false;
    event.stopImmediatePropagation();
    // A script of the page can only ever make events at the host itself; they end here.
    if (!(this.#options.trusts?.(event) ?? event.isTrusted)) return true;
    // The focus moves between pointerdown and click: this is the last moment to see where it was.
    if (event.type === 'pointerdown') {
      this.remember();
      this.#guarded.begins();
    }
    else if (event.type === 'keydown') this.#options.key(event as KeyboardEvent);
    else if (event.type === 'click') this.#pressed(event as MouseEvent);
    return true;
  }

  #pressed(event: MouseEvent): void {
    const byPointer = event.detail > 0;
    // Outside our root the event says only "the host": ask the root what is there.
    const inner = byPointer ? this.#root!.elementFromPoint(event.clientX, event.clientY) : this.focused;
    const found = pressOf(inner);
    if (!found) return;
    if (this.#guarded.isDeaf(found.element)) return;
    if (!found.element.hasAttribute('data-guarded')) return found.press();
    this.#guarded.confirm(found.element, byPointer, (whole) => {
      if (whole && this.#isUntouched()) found.press();
      else this.#options.covered();
    });
  }

  /** True while the page has left our host as we made it. */
  #isUntouched(): boolean {
    return this.#host?.style.cssText === this.#ground;
  }
}
