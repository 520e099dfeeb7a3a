/** Makes a draft's text ready for the rules: plain words that remember where they stood in the user's own text. */
import type { ReadText } from '../model.ts';

/** The longest text that is read, in UTF-16 units: a little over the longest post any of the sites takes (Facebook, 63,206). */
export const longestRead = 64_000;

/** Prepares a draft's text. */
export function readText(raw: string): ReadText {
  return { raw: raw.slice(0, longestRead), words: [] };
}
