/**
 * The door between the scripts of one page. The first, there from document_start, sees and hears. The others are brought
 * from the extension (never the network) when they are first needed: `presence` shows us on the page, chips and all;
 * `advice` weighs drafts and steps and draws cards; `reading` holds the rules. Pages on which nothing happens carry none
 * of them. All live in our own world, which the page cannot see.
 */
import type { HoldCount } from '../settings.ts';
import type { OpenAdvice, Welcome } from '../messages.ts';
import type { Sighting } from '../model.ts';
import type { Beside, PillView } from '../ui/pills.ts';
import type { PersonView } from '../ui/who-is-this.tsx';
import type { Context, Gear } from './context.ts';
import type { Conversation } from './conversation.ts';
import type { Ears } from './ears.ts';
import type { Hints } from './hinting.ts';
import type { Marks } from './marks.ts';
import type { People } from './people.ts';
import type { Reader, Reading } from './reader.ts';

/** What `presence` is given when it comes. */
export interface Post extends Gear {
  ears: Ears;
  reader: Reader;
  hints: Hints;
  welcome: Welcome;
  /** Ends when Gatepost on this page ends. */
  signal: AbortSignal;
  /** Why Gatepost is silent here; null while it is awake. */
  asleep(): string | null;
  leave(): void;
  /** Open shadow root, for browser tests only. */
  open: boolean;
  /** The user wants what only `advice` can give. */
  sendForAdvice(): void;
}

/** What `presence` does for the first script. */
export interface Presenting {
  /** Advice has come. */
  advised(make: MakeAdvice): void;
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

/** What `advice` is given when it comes. */
export interface Company {
  context: Context;
  ears: Ears;
  marks: Marks;
  people: People;
  /** What is on the page means something else now. */
  lookAgain(): void;
}

/** What `advice` does for `presence`. */
export interface Advising {
  welcomed(): void;
  seen(sightings: Sighting[]): void;
  /** Rows that want a chip besides the requests received, as marks and hints stand now. */
  readonly rows: Sighting[];
  /** The people of the last look whose marks matter here. */
  readonly keys: string[];
  drafting(sighting: Sighting): void;
  again(): void;
  rest(): void;
  openAdvice(): OpenAdvice[];
  /** Tips beside drafts, and the line about the hours. */
  readonly tips: Beside<PillView>[];
  /** What a screen reader hears of them. */
  readonly says: string;
  /** True while a post or a request is held: then nothing else asks for attention. */
  readonly holding: boolean;
  /** Cards and panels to draw; null for none. `frame`: a control of the site to draw a frame around. */
  content(person: Beside<PersonView> | null, frame: Element | null): unknown;
  /** A conversation about the person of a row. */
  converse(sighting: Sighting, id: string): Conversation;
  /** The user opened a person's card. */
  opened(sighting: Sighting): void;
  /** Opens the card of the draft written in last, or of the line about the hours. False when there is none. */
  openDraft(): boolean;
  openHours(): boolean;
  /** Goes back from what is held, without sending it. False when nothing is. */
  letBe(): boolean;
  /** Closes the open card and gives the focus back. False when none was open. */
  close(): boolean;
  /** Something covered the card when it was pressed. */
  covered(): void;
  /** Nothing can be shown any more. */
  layerLeft(): void;
}

export type MakePresence = (post: Post) => Presenting;
export type MakeAdvice = (company: Company) => Advising;

/** What each script brings. */
export interface Brought { presence: MakePresence; advice: MakeAdvice; reading: Reading }

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
