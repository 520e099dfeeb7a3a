/**
 * Runs work of ours inside the page's own events: whatever it throws stays here, so that neither the page nor our other
 * parts are harmed. The error itself is of no use to the user, and the page must not see it.
 */
export function safely<T>(work: () => T, otherwise: T): T {
  try {
    return work();
  } catch {
    return otherwise;
  }
}
