/** Whom a message speaks to, and whom it then speaks of. */
import { describe, expect, it } from 'vitest';
import type { Hit } from '../../../src/text/phrases.ts';
import { readText } from '../../../src/text/read.ts';
import { namedBeside, toTitled } from '../../../src/text/vocative.ts';

const shown = (line: string, find: (text: ReturnType<typeof readText>) => Hit[]): string[] => {
  const text = readText(line);
  return find(text).map(({ from, to }) => line.slice(text.words[from]!.start, text.words[to - 1]!.end));
};

describe('somebody spoken to by title', () => {
  it.each([
    ['Mrs Okafor, you asked about the trip', 'Mrs Okafor'], ['Morning Mr Bligh! Kit list attached', 'Mr Bligh'], ['We went over this at the gate, Ms Trent.', 'Ms Trent'],
  ])('is heard: %s', (line, name) => expect(shown(line, toTitled)).toEqual([name]));
  it.each(['Mrs Okafor rang again', 'saw Mr Bligh in the Co-op', 'the Mr Men books, all of them', 'Mr'])('is spoken of, or nobody: %s', (line) => expect(shown(line, toTitled)).toEqual([]));
});

describe('somebody named beside reader and writer', () => {
  it.each([
    ['Hi Toni, just so you know Casper was sick', 'Casper'], ['Alfie’s been brilliant, Miss Price x', 'Alfie’s'], ['Dear Mrs Bell, about Lucy and the bus', 'Lucy'], ['Rufus is scratching again I’m afraid', 'Rufus'],
  ])('is found: %s', (line, name) => expect(shown(line, namedBeside)).toEqual([name]));
  it.each(['Hi Toni, see you later', 'Tracy please ring me', 'see you at Lidl', 'it’s Miss Price from Nursery. Gemma x', 'Great news. Well done'])('is not there: %s', (line) => expect(shown(line, namedBeside)).toEqual([]));
});
