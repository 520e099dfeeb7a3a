/**
 * The rules that read drafts come in a script of their own, when the user first enters a box to write in: pages on which
 * nobody writes do not carry them.
 */
import type { Draft, Finding, Profile } from '../model.ts';

/** What the script with the rules brings. */
export interface Reading {
  /** Begins to read a draft. The answer goes on rule by rule, as long as `mayGoOn` says so, and gives null until all have read. */
  begin(draft: Draft, profile: Profile): (mayGoOn: () => boolean) => Finding[] | null;
  /** Makes the rules' words ready, as long as `mayGoOn` says so; true once they are. Reading does not need it, but is quicker for it. */
  prepare(mayGoOn: () => boolean): boolean;
}

/** Reads once the rules are here; until then nothing is noticed. Constructing does nothing. */
export class Reader {
  #reading: Reading | null = null;
  #ready = false;
  #coming = false;
  /** The draft that is being read bit by bit, or was read last. */
  #begun: { of: string; profile: Profile; go: (mayGoOn: () => boolean) => Finding[] | null } | null = null;
  #bring: (come: (reading: Reading) => void) => Promise<unknown>;

  /** `bring` sends for the script; it rejects when it could not be brought, and the next box to write in asks again. */
  constructor(bring: (come: (reading: Reading) => void) => Promise<unknown>) {
    this.#bring = bring;
  }

  /**
   * Everything the rules notice; empty before they are here. Reads as long as `mayGoOn` says so: what was read of this draft
   * before is not read again. Null until it is all read.
   */
  read(draft: Draft, profile: Profile, mayGoOn: () => boolean): Finding[] | null {
    if (!this.#reading) return [];
    const of = JSON.stringify(draft);
    if (this.#begun?.of !== of || this.#begun.profile !== profile) this.#begun = { of, profile, go: this.#reading.begin(draft, profile) };
    return this.#begun.go(mayGoOn);
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
