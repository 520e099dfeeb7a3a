/**
 * The rules that read drafts come in a script of their own, fetched from the extension (never the network) when the
 * user first enters a box to write in: pages on which nobody writes do not carry them.
 */
import type { Draft, Finding, Profile } from '../model.ts';

/** Reads a draft with every rule. */
export type Read = (draft: Draft, profile: Profile) => Finding[];

/** Where the second script finds us: a name in our own world, which the page cannot see. */
const door = Symbol.for('gatepost.reading');

/** Hands the rules to the guard of this page. Called by the second script; does nothing where there is no guard. */
export function bringReading(read: Read): void {
  (globalThis as { [door]?: (read: Read) => void })[door]?.(read);
}

/** The guard's side. Constructing does nothing. */
export class Reader {
  #read: Read | null = null;
  #asked = false;
  #ask: () => Promise<unknown>;

  /** `ask` sends for the second script; it rejects when it could not be brought, and the next box to write in asks again. */
  constructor(ask: () => Promise<unknown>) {
    this.#ask = ask;
  }

  /** True once drafts can be read. */
  get ready(): boolean {
    return this.#read !== null;
  }

  /** Nothing is noticed before the rules are here. */
  read(draft: Draft, profile: Profile): Finding[] {
    return this.#read?.(draft, profile) ?? [];
  }

  /** Sends for the rules, once; `arrived` is called when they are here. */
  want(arrived: () => void): void {
    if (this.#asked) return;
    this.#asked = true;
    Object.defineProperty(globalThis, door, {
      configurable: true,
      value: (read: Read) => {
        this.#read = read;
        arrived();
      },
    });
    void this.#ask().catch(() => { this.#asked = false; });
  }
}
