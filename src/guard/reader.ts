/**
 * The rules that read drafts come in a script of their own, when the user first enters a box to write in: pages on which
 * nobody writes do not carry them.
 */
import type { Draft, Finding, Profile } from '../model.ts';

/** What the script with the rules brings. */
export interface Reading {
  /** Reads a draft with every rule. */
  read(draft: Draft, profile: Profile): Finding[];
  /** Makes the rules' words ready, as long as `mayGoOn` says so; true once they are. Reading does not need it, but is quicker for it. */
  prepare(mayGoOn: () => boolean): boolean;
}

/** Reads once the rules are here; until then nothing is noticed. Constructing does nothing. */
export class Reader {
  #reading: Reading | null = null;
  #ready = false;
  #coming = false;
  #bring: (come: (reading: Reading) => void) => Promise<unknown>;

  /** `bring` sends for the script; it rejects when it could not be brought, and the next box to write in asks again. */
  constructor(bring: (come: (reading: Reading) => void) => Promise<unknown>) {
    this.#bring = bring;
  }

  /** Everything the rules notice. Empty before they are here. */
  read(draft: Draft, profile: Profile): Finding[] {
    return this.#reading?.read(draft, profile) ?? [];
  }

  /** Makes ready what has come, as long as `mayGoOn` says so. True when there was nothing left to make ready. */
  prepare(mayGoOn: () => boolean): boolean {
    if (!this.#reading || this.#ready) return true;
    this.#ready = this.#reading.prepare(mayGoOn);
    return false;
  }

  /** Sends for the rules, once; `arrived` is called when they are here. */
  want(arrived: () => void): void {
    if (this.#reading || this.#coming) return;
    this.#coming = true;
    void this.#bring((reading) => {
      this.#reading = reading;
      arrived();
    }).catch(() => {}).finally(() => { this.#coming = false; });
  }
}
