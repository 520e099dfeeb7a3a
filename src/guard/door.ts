/**
 * The door between the scripts of one page. The first, there from document_start, sees and hears. `advice`, brought from
 * the extension (never the network) when there is first something to advise on, weighs drafts and shows cards; `reading`
 * holds the rules, brought when the user first writes. Pages on which nothing happens carry neither. All of them live in
 * our own world, which the page cannot see.
 */
import type { HoldCount } from '../settings.ts';
import type { OpenAdvice, Welcome } from '../messages.ts';
import type { Sighting } from '../model.ts';
import type { Gear } from './context.ts';
import type { Ears } from './ears.ts';
import type { Reader, Reading } from './reader.ts';

/** What the second script is given when it comes. */
export interface Post extends Gear {
  ears: Ears;
  reader: Reader;
  welcome: Welcome;
  /** Ends when Gatepost on this page ends. */
  signal: AbortSignal;
  /** Why Gatepost is silent here; null while it is awake. */
  asleep(): string | null;
  leave(): void;
  /** Open shadow root, for browser tests only. */
  open: boolean;
}

/** What the second script does for the first. */
export interface Advising {
  /** Settings or policy changed: all advice is given anew. */
  welcomed(welcome: Welcome): void;
  holdsCounted(holds: HoldCount): void;
  /** A look at the page found these. */
  seen(sightings: Sighting[]): void;
  /** The user is writing here. */
  drafting(sighting: Sighting): void;
  /** The rules have come: every draft is read again. */
  again(): void;
  /** Takes everything away until the next look. */
  rest(): void;
  /** Advice open now, for the popup. */
  openAdvice(): OpenAdvice[];
}

/** Makes the second script's side. */
export type Make = (post: Post) => Advising;

/** What each script brings. */
export interface Brought { advice: Make; reading: Reading }

type Comer<N extends keyof Brought> = (brought: Brought[N]) => void;

/** A name in our own world. */
const doorOf = (name: keyof Brought) => Symbol.for(`gatepost.${name}`);

/** Waits for a script. Called by the first before it sends for it. */
export function openDoor<N extends keyof Brought>(name: N, come: Comer<N>): void {
  Object.defineProperty(globalThis, doorOf(name), { configurable: true, value: come });
}

/** Comes in. Called by the script that was sent for; does nothing where nobody waits. */
export function comeThrough<N extends keyof Brought>(name: N, brought: Brought[N]): void {
  const doors = globalThis as unknown as Record<symbol, Comer<N> | undefined>;
  doors[doorOf(name)]?.(brought);
}
