/** What can go wrong with the database, each with a sentence that says what to do. */

const sentences = {
  blocked: 'Gatepost is waiting for its own storage. Close other browser windows that were open during an update, then try again.',
  newer: 'This browser holds notes from a newer Gatepost. Update Gatepost to see them; they are safe.',
  corrupt: 'The browser could not open Gatepost’s notes. Close and open the browser. Nothing was deleted.',
  full: 'The browser’s storage is full, so Gatepost could not keep this. Free some space and try again.',
  unavailable: 'This browser window does not let Gatepost keep notes. Your answers work until you leave the page.',
} as const;

/** Why the store did not answer. */
export type FaultKind = keyof typeof sentences;

/** A fault of the store. Its message is for the user. */
export class StoreFault extends Error {
  readonly kind: FaultKind;
  constructor(kind: FaultKind) {
    super(sentences[kind]);
    this.name = 'StoreFault';
    this.kind = kind;
  }
}

/** The fault behind any error the database threw. */
export function faultOf(error: unknown): StoreFault {
  if (error instanceof StoreFault) return error;
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'VersionError') return new StoreFault('newer');
  if (name === 'QuotaExceededError') return new StoreFault('full');
  if (name === 'InvalidStateError' || name === 'SecurityError' || name === 'ReferenceError' || name === 'TypeError') return new StoreFault('unavailable');
  return new StoreFault('corrupt');
}

/** Runs work on the store; whatever it throws becomes a StoreFault. The work is begun again when its connection was closed under it. */
export async function faulting<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work().catch((error: unknown) => {
      // A newer Gatepost in another window wanted to upgrade, or the browser tidied up: opening again works, or says why not.
      if (error instanceof DOMException && error.name === 'InvalidStateError') return work();
      throw error;
    });
  } catch (error) {
    throw faultOf(error);
  }
}
