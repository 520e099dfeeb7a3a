import { describe, expect, test } from 'vitest';
import type { Draft } from '../../../src/model.ts';
import { rules } from '../../../src/registry.ts';
import { readDraft } from '../../../src/read-draft.ts';
import { readText } from '../../../src/text/read.ts';
import anyTip from './any-tip.ts';
import { draftOf, profile, type Cases } from './cases.ts';
import homeAndAway from './home-and-away.ts';
import otherWorlds from './other-worlds.ts';

const tables = import.meta.glob<Cases>('./*.cases.ts', { eager: true, import: 'default' });

for (const [path, cases] of Object.entries(tables)) {
  const id = path.slice(2, -'.cases.ts'.length);
  const rule = rules.find((one) => one.id === id);
  // What the rule itself notices: whether a hint is told alone is the reader's choice (test/unit/read-draft.test.ts).
  const read = (draft: Draft) => rule!.read(draft, profile, readText(draft.text));
  describe(id, () => {
    test('has a rule of its name', () => expect(rule).toBeDefined());
    test.each(cases.yes)('notices: %s', (line) => {
      const { draft, marked } = draftOf(line);
      const findings = read(draft);
      expect(findings).toHaveLength(1);
      const spans = findings[0]!.spans;
      for (const [start, end] of marked) expect(spans.some(([from, to]) => from < end && start < to), `underlined ${JSON.stringify(spans.map(([from, to]) => draft.text.slice(from, to)))}`).toBe(true);
    });
    test.each(cases.missed ?? [])('known miss: %s', (line) => expect(read(draftOf(line).draft)).toEqual([]));
    test.each(cases.mistaken ?? [])('known false tip: %s', (line) => expect(read(draftOf(line).draft)).toHaveLength(1));
    test.each(cases.no)('leaves alone: %s', (line) => expect(read(draftOf(line).draft)).toEqual([]));
  });
}

describe('any tip', () => {
  const tips = (line: string) => readDraft(draftOf(line).draft, profile, rules).length;
  test.each([...anyTip.yes, ...otherWorlds.yes])('says something: %s', (line) => expect(tips(line)).toBeGreaterThan(0));
  test.each([...anyTip.missed, ...otherWorlds.missed, ...homeAndAway.missed])('known miss: %s', (line) => expect(tips(line)).toBe(0));
  test.each([...anyTip.no, ...otherWorlds.no, ...homeAndAway.no])('says nothing: %s', (line) => expect(tips(line)).toBe(0));
  test.each([...anyTip.mistaken, ...otherWorlds.mistaken])('known false tip: %s', (line) => expect(tips(line)).toBeGreaterThan(0));
});
