/** Signs of a dry tone that no single word carries: words held at arm's length in quotes, and a word said again in disbelief. */
import type { ReadText } from '../model.ts';
import type { Hit } from './phrases.ts';

/** Before a quote these make it somebody's speech, a title or a form's own words. */
const speech = new Set('said says saying say asked asks told tells replied shouted shouts wrote read reads yelled whispered announced called named titled book song film sing sang went goes like put'.split(' '));

/** One to three words in double quotes that nobody is said to have spoken: the "voluntary" meeting. */
export function scareQuotes({ raw, words }: ReadText): Hit[] {
  const hits: Hit[] = [];
  if (!/["“]/.test(raw)) return hits;
  const quote = /["“]([^"“”\n]{3,32})["”]/g;
  let at = 0;
  for (let match = quote.exec(raw); match; match = quote.exec(raw)) {
    const end = match.index + match[0].length;
    while (at < words.length && words[at]!.start < match.index) at++;
    let to = at;
    while (to < words.length && words[to]!.end <= end) to++;
    const before = words[at - 1];
    if (to === at || to - at > 3 || /[.,!?…]["”]$/.test(match[0]) || (before && speech.has(before.text))) continue;
    hits.push({ from: at, to });
  }
  return hits;
}

/** A short sentence of one to three words that says a word again: "A logo. A LOGO." "five heads. five." */
export function echoes({ words }: ReadText): Hit[] {
  const short: Hit[] = [];
  for (let from = 0; from < words.length;) {
    let to = from + 1;
    while (to < words.length && words[to]!.sentence === words[from]!.sentence) to++;
    const last = words[to - 1]!;
    if (to - from < 4 && from > 0 && last.kind !== 'emoji' && last.text.length > 2) short.push({ from, to });
    from = to;
  }
  if (short.length === 0) return short;
  const first = new Map<string, number>();
  words.forEach(({ text }, at) => { if (!first.has(text)) first.set(text, at); });
  return short.filter(({ from, to }) => first.get(words[to - 1]!.text)! < from);
}

/** Of hits, those that open a sentence which is not the first: what follows answers what was said. */
export function openers({ words }: ReadText, hits: Hit[]): Hit[] {
  return hits.filter(({ from }) => from > 0 && words[from]!.first && words[from]!.sentence > 0);
}

/** Of hits, those that are nearly all of a short sentence after the first: "Rigorous." */
export function alone({ words }: ReadText, hits: Hit[]): Hit[] {
  return hits.filter(({ from, to }) => {
    const { sentence } = words[from]!;
    return from > 0 && sentence > 0 && words[from - 2]?.sentence !== sentence && words[to + 1]?.sentence !== sentence;
  });
}
