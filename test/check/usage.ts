/** A mistake in what was asked: the sentence goes to standard error and the exit code is 2. */
export class UsageError extends Error {}
