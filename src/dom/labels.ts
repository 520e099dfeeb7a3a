/** Telling what a control is by the words it begins with, in any of the languages a site's tables hold. */

/** The first two letters of each word of a table: most labels are turned away by one look-up. */
const heads = new WeakMap<readonly string[], Set<string>>();

/** True when a label begins with one of the words and the word ends there. The words are in lower case, two letters or more. */
export function begins(label: string, list: readonly string[]): boolean {
  if (label === '') return false;
  let known = heads.get(list);
  if (!known) heads.set(list, (known = new Set(list.map((word) => word.slice(0, 2)))));
  const text = label.toLowerCase();
  return known.has(text.slice(0, 2)) && list.some((word) => text.startsWith(word) && !/^\p{L}/u.test(text.slice(word.length)));
}
