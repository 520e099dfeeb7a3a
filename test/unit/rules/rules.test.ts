import { describe, expect, test } from 'vitest';
import { rules } from '../../../src/registry.ts';
import { readDraft } from '../../../src/read-draft.ts';
import { draftOf, profile, type Cases } from './cases.ts';

const tables = import.meta.glob<Cases>('./*.cases.ts', { eager: true, import: 'default' });

for (const [path, cases] of Object.entries(tables)) {
  const id = path.slice(2, -'.cases.ts'.length);
  const rule = rules.filter((one) => one.id === id);
  describe(id, () => {
    test('has a rule of its name', () => expect(rule).toHaveLength(1));
    test.each(cases.yes)('notices: %s', (line) => {
      const { draft, marked } = draftOf(line);
      const findings = readDraft(draft, profile, rule);
      expect(findings).toHaveLength(1);
      const spans = findings[0]!.spans;
      for (const [start, end] of marked) expect(spans.some(([from, to]) => from < end && start < to), `underlined ${JSON.stringify(spans.map(([from, to]) => draft.text.slice(from, to)))}`).toBe(true);
    });
    test.each(cases.no)('leaves alone: %s', (line) => expect(readDraft(draftOf(line).draft, profile, rule)).toEqual([]));
  });
}
