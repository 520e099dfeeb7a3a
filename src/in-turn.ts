/** One change after the other, in every window of ours. */

let last: Promise<unknown> = Promise.resolve();

/**
 * Runs reads and writes that belong together with no other such work between them: in this context, and where the
 * browser has locks (Chromium and Firefox do) in all of ours. A context that ends gives its lock back. Rejects with what
 * the work rejects with.
 */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const alone = async (): Promise<T> => {
    const locks = globalThis.navigator?.locks;
    if (!locks) return work();
    let begun = false;
    return locks.request('gatepost.settings', () => {
      begun = true;
      return work();
    }).catch((error: unknown) => {
      // A browser that refuses locks (they are site data to it) must not keep the user from saving.
      if (begun) throw error;
      return work();
    });
  };
  const turn = last.then(alone, alone);
  last = turn;
  return turn;
}
