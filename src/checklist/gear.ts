/** What the parts of the checklist on a page share. */
import type { Ears } from '../guard/ears.ts';
import type { send as sendMessage } from '../messages.ts';

/** What they are given from outside. */
export interface PageGear {
  document: Document;
  send: typeof sendMessage;
  /** Open our shadow root, for browser tests only. */
  open: boolean;
  /** Whether an event was made by a person. Given in unit tests, where no event is. */
  trusts?: (event: Event) => boolean;
  /** Hears the user's events before the page does. */
  ears: Ears;
}

/** How long a page may take to show its settings, in ms. These pages are drawn by script (instagram.md 2c). */
export const patience = 6000;
