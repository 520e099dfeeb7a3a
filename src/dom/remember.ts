/** Answers remembered for the length of one look, so that several detectors may ask the same of one element. */
import type { PageView } from '../model.ts';

/**
 * Wraps a question about an element of a page. `see` and `draftFor` make a page view of their own for every look, so an
 * answer never outlives the look it was found in.
 */
export function remembered<K extends object, V>(ask: (subject: K, page: PageView) => V): (subject: K, page: PageView) => V {
  const looks = new WeakMap<PageView, WeakMap<K, { answer: V }>>();
  return (subject, page) => {
    let answers = looks.get(page);
    if (!answers) looks.set(page, (answers = new WeakMap()));
    let known = answers.get(subject);
    if (!known) answers.set(subject, (known = { answer: ask(subject, page) }));
    return known.answer;
  };
}
