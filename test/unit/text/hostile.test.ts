/** Whatever is pasted, reading it ends soon, never throws and points inside the text. */
import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import type { Draft } from '../../../src/model.ts';
import { readDraft } from '../../../src/read-draft.ts';
import { rules } from '../../../src/registry.ts';
import { profile } from '../rules/cases.ts';
import '../fuzz/seed.ts';

const read = (text: string) => readDraft({ surface: 'message', text, media: { photos: 1, videos: 0 } } satisfies Draft, profile, rules);

function check(text: string): void {
  for (const finding of read(text)) {
    expect(finding.because.length).toBeGreaterThan(0);
    let last = -1;
    for (const [start, end] of finding.spans) {
      expect(start).toBeGreaterThan(last);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
      last = start;
    }
  }
}

const bit = oneof(
  string({ unit: 'binary', maxLength: 12 }), string({ unit: 'grapheme', maxLength: 12 }),
  constantFrom('8G1 ', 'one of my ', 'Year 4 ', 'Brackenfield ', '@', '#', '.', ' at ', ' dot ', '07', '0 7 7 ', 'oh seven ', '\u200B', '\u202E', '’s ', '🙈', '👩‍🏫', '\uD800', 'https://', 'a@b.', '14 Mill Lane ', 'the head ', 'ﷺ', '\n', '\0', '<b>', 'مدرسة '),
);

test('random pieces, strange and familiar', () => {
  assert(property(array(bit, { maxLength: 60 }), (bits) => check(bits.join(''))), { numRuns: 400 });
});

const walls: [string, string][] = [
  ['one letter', 'a'], ['at signs', '@'], ['a@', 'a@'], ['digits', '7'], ['spaced digits', '0 '], ['oh', 'oh '], ['dots', '. '], ['hashes', '#'], ['asterisks', 'a*'], ['stars', '*'], ['apostrophes', "'"],
  ['links', 'https://'], ['class codes', '8G1 '], ['the', 'the '], ['one of my', 'one of my '], ['mothers at gates', 'mum gate '], ['words to miss', 'hi miss" '], ['handles', '@mam'], ['kisses', 'x '], ['the school', 'b r a c k e n '], ['dot', 'a dot '], ['emoji', '😭'], ['zero width', '\u200B'], ['streets', '14 Mill '], ['a lone surrogate', '\uD83D'], ['text in capitals', 'ONE OF MY '],
];

test.each(walls)('60,000 characters of %s cost little more than 60,000 of anything', (_name, piece) => {
  const text = piece.repeat(Math.ceil(60_000 / piece.length)).slice(0, 60_000);
  const from = performance.now();
  check(text);
  // Backtracking would take minutes; a busy machine may be twenty times slower than the 50 ms aimed at (test/bench/reading.ts).
  expect(performance.now() - from).toBeLessThan(5_000);
});
