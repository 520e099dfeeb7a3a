/** The part of a sentence a reader would underline around a telling word. */
import type { ReadText } from '../model.ts';
import type { Hit } from './phrases.ts';

/** Words that begin another clause. */
const joints = new Set('and but because while whilst so then when if as which who though although yet until till'.split(' '));
/** The longest underline, in words. */
const most = 12;

/** Each hit with the words around it up to the next stop, comma, bracket or joining word, at most `longest` words in all. */
export function clauses({ raw, words }: ReadText, hits: Hit[], longest = most): Hit[] {
  return hits.map(({ from, to }) => {
    const whole = (left: number, right: number): boolean => words[left]!.sentence === words[right]!.sentence && !/[,;:()\n–—]| - /.test(raw.slice(words[left]!.end, words[right]!.start));
    let start = from;
    let end = to;
    while (end < words.length && end - start < longest && whole(end - 1, end) && !joints.has(words[end]!.text)) end++;
    while (start > 0 && end - start < longest && whole(start - 1, start) && !joints.has(words[start - 1]!.text)) start--;
    return { from: start, to: end };
  });
}
