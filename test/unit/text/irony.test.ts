import { describe, expect, test } from 'vitest';
import { clauses } from '../../../src/text/clause.ts';
import { echoes, scareQuotes } from '../../../src/text/irony.ts';
import { find, phrases, type Hit } from '../../../src/text/phrases.ts';
import { readText } from '../../../src/text/read.ts';

const shown = (raw: string, hits: Hit[]) => {
  const { words } = readText(raw);
  return hits.map(({ from, to }) => raw.slice(words[from]!.start, words[to - 1]!.end));
};

describe('words held at arm’s length', () => {
  test.each([
    ['the "voluntary" twilight starts at six', ['voluntary']],
    ['they call it a “wellbeing hub” now', ['wellbeing hub']],
    ['she said "lovely" and sat down', []],
    ['it was called "the shed"', []],
    ['"I am not doing that again, not ever," I said', []],
    ['"Brilliant." Then she left', []],
    ['6" nails and a 4" brush', []],
  ])('%s', (raw, expected) => expect(shown(raw, scareQuotes(readText(raw)))).toEqual(expected));
});

describe('a word said again in disbelief', () => {
  test.each([
    ['They bought a kiln. A KILN.', ['A KILN']],
    ['nine meetings in a week. nine', ['nine']],
    ['We won. Up the town!', []],
    ['Kiln. Kiln glaze for sale, two tubs, collect any evening', []],
  ])('%s', (raw, expected) => expect(shown(raw, echoes(readText(raw)))).toEqual(expected));
});

describe('the part of a sentence a reader would underline', () => {
  const telling = phrases('leaks, rota');
  test.each([
    ['Lovely day, but the hall leaks like a sieve and I have soup', ['the hall leaks like a sieve']],
    ['Rota day. The rota was drawn by a toddler (again)', ['Rota day', 'The rota was drawn by a toddler']],
    ['one two three four five six seven eight nine ten the rota one two three four five six seven eight nine ten', ['the rota one two three four five six seven eight nine ten']],
  ])('%s', (raw, expected) => {
    const text = readText(raw);
    expect(shown(raw, clauses(text, find(text, telling)))).toEqual(expected);
  });
});
