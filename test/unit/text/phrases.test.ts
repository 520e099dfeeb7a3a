import { describe, expect, test } from 'vitest';
import { find, outside, phrases } from '../../../src/text/phrases.ts';
import { readText } from '../../../src/text/read.ts';

const lexicon = phrases('one of (my|our) (kids|year #g), moan*, =HT, head ~2 cried, @leaver? gone'.replace('@leaver? gone', 'is? gone'));
const seen = (raw: string) => {
  const text = readText(raw);
  return find(text, lexicon).map(({ from, to }) => raw.slice(text.words[from]!.start, text.words[to - 1]!.end));
};

describe('the language of phrases', () => {
  test.each([
    ['She is one of my kids', ['one of my kids']],
    ['one of our year 4 lot', ['one of our year 4']],
    ['stop moaning, moaner', ['moaning', 'moaner']],
    ['the HT and the ht', ['HT']],
    ['the head just cried, the head has never really cried', ['head just cried']],
    ['he is gone', ['is gone']],
  ])('%s', (raw, expected) => expect(seen(raw)).toEqual(expected));

  const stems = phrases('bully+ us, stop+ it');
  test.each([
    ['they bullied us', ['bullied us']],
    ['bullies us, bullying us', ['bullies us', 'bullying us']],
    ['stopped it and stops it', ['stopped it', 'stops it']],
    ['the bull us, stopover it', []],
    ['stop it’s fine', ['stop it’s']],
  ])('stems: %s', (raw, expected) => {
    const text = readText(raw);
    expect(find(text, stems).map(({ from, to }) => raw.slice(text.words[from]!.start, text.words[to - 1]!.end))).toEqual(expected);
  });

  test('a phrase stays within its sentence', () => expect(seen('One of my. Kids!')).toEqual([]));
  test('a set that does not exist is a mistake in the code', () => {
    const wrong = phrases('@nosuchset');
    expect(() => find(readText('x'), wrong)).toThrow('@nosuchset');
  });
  test('outside keeps what touches nothing', () => expect(outside([{ from: 0, to: 2 }, { from: 4, to: 5 }], [{ from: 1, to: 3 }])).toEqual([{ from: 4, to: 5 }]));
});
