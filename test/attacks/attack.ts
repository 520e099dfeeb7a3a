/** The shape of an attack: what a hostile page does, when, and what must still be true. */

/** Source run in the page's own world. */
export type PageScript = string;

/** What is left to the page's scripts in every attack; see test/attacks/stage.ts. */
export interface Evil {
  /** Everything the page could find out. Searched for our words at the end. */
  learned: string[];
  learn(...things: unknown[]): void;
  /** Our element, if the page can find it. */
  host(): HTMLElement | null;
  /** A picture of that size, to be shown over everything; presses go through it. */
  lure(size: string): HTMLElement;
  /** Runs something once a frame for so many milliseconds. */
  eachFrame(milliseconds: number, run: () => void): void;
}

declare global {
  interface Window { evil: Evil }
}

export interface Attack {
  /** What the page does; the test's name. */
  does: string;
  /** Before any script of the page has run. */
  atStart?: PageScript;
  /** When the site has drawn itself, before the user writes. */
  beforeWriting?: PageScript;
  /** When the post is held. */
  whenHeld?: PageScript;
  /** Deceived by `whenHeld`, the user presses where Post anyway is. That press may not count. */
  deceives?: true;
  /** After that, so that the user can see what they do again. */
  afterwards?: PageScript;
  /**
   * held: the post stays held until the user lets it go, and is then posted as typed (default).
   * stepsAside: Gatepost may give up, but nothing is posted by itself.
   * siteBreaks: the site itself no longer works; Gatepost must stay silent about it and throw nothing.
   */
  outcome?: 'held' | 'stepsAside' | 'siteBreaks';
}

/** A function as the source of a call to it, for scripts that run in the page. It may use nothing from outside. */
export function script<A extends (string | number)[]>(run: (...given: A) => void, ...given: A): PageScript {
  return `(${run.toString()})(${given.map((one) => JSON.stringify(one)).join(', ')});`;
}
