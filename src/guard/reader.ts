/**
 * The rules that read drafts come in a script of their own, when the user first enters a box to write in: pages on which
 * nobody writes do not carry them.
 */
import type { Draft, Finding, Profile } from '../model.ts';

/** Reads a draft with every rule. */
export type Read = (draft: Draft, profile: Profile) => Finding[];

/** Reads once the rules are here; until then nothing is noticed. Constructing does nothing. */
export class Reader {
  #read: Read | null = null;
  #coming = false;
  #bring: (come: (read: Read) => void) => Promise<unknown>;

  /** `bring` sends for the script; it rejects when it could not be brought, and the next box to write in asks again. */
  constructor(bring: (come: (read: Read) => void) => Promise<unknown>) {
    this.#bring = bring;
  }

  /** Everything the rules notice. Empty before they are here. */
  read(draft: Draft, profile: Profile): Finding[] {
    return this.#read?.(draft, profile) ?? [];
  }

  /** Sends for the rules, once; `arrived` is called when they are here. */
  want(arrived: () => void): void {
    if (this.#read || this.#coming) return;
    this.#coming = true;
    void this.#bring((read) => {
      this.#read = read;
      arrived();
    }).catch(() => {}).finally(() => { this.#coming = false; });
  }
}
