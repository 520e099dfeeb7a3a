/** Reading the language of phrases (phrases.ts): a lexicon is cut into rows at once, and a row is read when it is needed. */

/** One piece of a row. */
export type Part = { is: 'word'; text: string } | { is: 'gap'; most: number } | { is: 'set'; name: string } | { is: 'choice'; rows: Row[]; optional: boolean };
export type Row = Part[];

/** A lexicon cut into rows: row n begins at `tokens[starts[n]]`. */
export interface Cut { tokens: string[]; starts: number[] }

const piece = /[(),|?\n]|[^\s(),|?]+/g;

/** Hears of every word, set, shape or gap of a lexicon, of the row it is in, and whether the row can begin with it. */
export type Heard = (token: string, row: number, first: boolean) => void;

/** Cuts a lexicon: rows are parted by commas and new lines, except inside brackets. */
export function cut(source: string, heard: Heard): Cut {
  const tokens = source.match(piece) ?? [];
  const starts: number[] = [];
  let at = 0;
  /** Goes through one choice to its end. `first`: a row can begin with what comes next; answers whether that is still so at the end. */
  const choice = (first: boolean, inside: boolean): boolean => {
    for (; at < tokens.length; at++) {
      const token = tokens[at]!;
      let passes = false;
      if (token === '|' || token === ')') return first;
      if (token === ',' || token === '\n') {
        if (inside) continue;
        return first;
      }
      if (token === '(') {
        do {
          at++;
          passes = choice(first, true) || passes;
        } while (tokens[at] === '|');
      } else {
        heard(token, starts.length - 1, first);
        passes = first && token[0] === '~';
      }
      if (tokens[at + 1] === '?') at++;
      else first = passes;
    }
    return first;
  };
  for (; at < tokens.length; at++) {
    if (tokens[at] === ',' || tokens[at] === '\n') continue;
    starts.push(at);
    choice(true, false);
  }
  return { tokens, starts };
}

/** The row that begins at a token. */
export function rowAt(tokens: string[], at: number): Row {
  const row = (inside: boolean): Row => {
    const parts: Row = [];
    while (at < tokens.length && tokens[at] !== ')' && tokens[at] !== '|') {
      if (!inside && (tokens[at] === ',' || tokens[at] === '\n')) break;
      const token = tokens[at++]!;
      if (token === '?') {
        const last = parts.pop()!;
        parts.push(last.is === 'choice' ? { ...last, optional: true } : { is: 'choice', rows: [[last]], optional: true });
      } else if (token === '(') {
        const rows = [row(true)];
        while (tokens[at] === '|') { at++; rows.push(row(true)); }
        at++;
        parts.push({ is: 'choice', rows, optional: false });
      } else if (token[0] === '~') parts.push({ is: 'gap', most: Number(token.slice(1) || 3) });
      else if (token[0] === '@') parts.push({ is: 'set', name: token.slice(1) });
      else if (token !== ',' && token !== '\n') parts.push({ is: 'word', text: token });
    }
    return parts;
  };
  return row(false);
}
