/** A draft's text, made ready for the rules once. */
export interface ReadText {
  /** The user's own text. */
  raw: string;
}

/** Prepares a draft's text. */
export function readText(raw: string): ReadText {
  return { raw };
}
