/** Many rules ask the same of one text: it is worked out once. */
import type { ReadText } from '../model.ts';

/**
 * `read`, which answers for each text as it did the first time. What else it is given, the profile say, must be the same
 * for the same text: a text is made anew for each reading.
 */
export function perText<Rest extends unknown[], T extends object | number>(read: (text: ReadText, ...rest: Rest) => T): (text: ReadText, ...rest: Rest) => T {
  const kept = new WeakMap<ReadText, T>();
  return (text, ...rest) => {
    let known = kept.get(text);
    if (known === undefined) kept.set(text, known = read(text, ...rest));
    return known;
  };
}
