/** Clauses whose scene waits for a surface that is not there yet, with the reason. It must end empty. */
export const waiting: { policy: string; ref: string; why: string }[] = [];
