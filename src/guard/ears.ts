/**
 * Hearing the user before the page does: listeners on window, in the capture phase, from document_start. They are on
 * before any script of the page runs; who listens behind them may come later.
 */

/** Everything that is ever listened to this early. */
export const heard = [
  'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'auxclick', 'contextmenu', 'touchstart', 'touchend',
  'keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'submit', 'focus', 'blur', 'focusin', 'focusout', 'copy', 'paste', 'cut', 'dragstart',
] as const;

export type Heard = (typeof heard)[number];

/** Answers true when nobody else of ours need hear the event. Never throws into the page. */
export type Listener = (event: Event) => boolean;

/** The listeners, in the order in which they came. */
export class Ears {
  #listeners = new Map<Heard, Listener[]>(heard.map((type) => [type, []]));

  /** Listens until the signal ends. Nothing happens until somebody has asked to hear. */
  listen(window: Window, signal: AbortSignal): void {
    for (const [type, listeners] of this.#listeners) {
      window.addEventListener(type, (event) => {
        for (const listener of listeners) {
          try {
            if (listener(event)) return;
          } catch {
            // A fault of ours is not the page's: the event goes on as if nobody had listened.
          }
        }
        // `touchstart` is only ever stopped from spreading, never cancelled, so scrolling stays smooth.
      }, { capture: true, passive: type.startsWith('touch'), signal });
    }
  }

  /** Hears events of these types from now on. */
  on(types: readonly Heard[], listener: Listener): void {
    for (const type of types) this.#listeners.get(type)!.push(listener);
  }
}
