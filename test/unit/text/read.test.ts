import { describe, expect, test } from 'vitest';
import { longestRead, readText } from '../../../src/text/read.ts';

const words = (raw: string) => readText(raw).words.map((word) => word.text);

describe('words are made plain', () => {
  test.each([
    ['St Cuthbert’s', ['st', 'cuthberts']],
    ['c u 2moz b4 skool', ['c', 'you', 'tomorrow', 'before', 'school']],
    ['s\u200Bchoo\u00ADl', ['school']],
    ['Ｓｃｈｏｏｌ 𝓼𝓬𝓱𝓸𝓸𝓵', ['school', 'school']],
    ['tŷ bach', ['ty', 'bach']],
    ['#GlanAfonRocks #proudmam', ['glan', 'afon', 'rocks', 'proudmam']],
    ['jo.b@school.example.org, @AshdownAcad', ['jo.b@school.example.org', '@ashdownacad']],
    ['see https://example.org/a?b=c now', ['see', 'https://example.org/a?b=c', 'now']],
    ['7️⃣ 🍎', ['7', '🍎']],
  ])('%s', (raw, expected) => expect(words(raw)).toEqual(expected));

  test('stretched letters are let go', () => {
    const [word] = readText('schoooool').words;
    expect([word!.text, word!.alt]).toEqual(['school', 'schol']);
    expect(readText('soooo').words[0]!.alt).toBe('so');
  });
});

test('every word remembers where it stood in the user’s own text', () => {
  const raw = 'My “Y\u200B4s” — at St\u00A0Cuth’s 🙌🏽 are FAB';
  const shown = readText(raw).words.map((word) => raw.slice(word.start, word.end));
  expect(shown).toEqual(['My', 'Y\u200B4s', 'at', 'St', 'Cuth’s', '🙌', 'are', 'FAB']);
});

test('sentences and capitals', () => {
  const { words: read } = readText('Ofsted rang. The HT cried\nTAs too');
  expect(read.map((word) => [word.sentence, word.caps, word.first])).toEqual([
    [0, 'title', true], [0, 'lower', false], [1, 'title', true], [1, 'upper', false], [1, 'lower', false], [2, 'upper', true], [2, 'lower', false],
  ]);
});

test('a text longer than any site takes is cut', () => {
  expect(readText('a '.repeat(longestRead)).raw).toHaveLength(longestRead);
});
