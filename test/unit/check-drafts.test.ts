/** The drafts check reads files of several shapes and answers in the agreed one. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { main } from '../check/drafts.ts';
import { UsageError } from '../check/usage.ts';

let folder = '';
let printed = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'drafts-'));
  printed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => { printed += String(text); return true; });
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const file = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const schools = () => file('schools.json', JSON.stringify([{ id: 'bhs', name: 'Brackenfield High School', aliases: ['BHS'], town: 'Ottermouth', emailDomain: 'bhs.example.sch.uk', headteacher: 'Mrs Achebe', colleagues: [], handles: [] }]));
const answers = () => printed.trim().split('\n').map((line) => JSON.parse(line) as { id: string; tone: string; topics: { topic: string; strength: string | null; refs: string[]; spans: number[][] }[] });

test('one line a row, with quotes as text, line ends of either kind and columns in any order', async () => {
  const path = file('a.tsv', 'text\tid\tconfig\tsurface\r\nThe "head" at BHS has no idea\tA1\tbhs\tpost\r\nchips for tea\tA2\tnowhere\tdm\r\n');
  await main([path, '--schools', schools(), '--policy', 'none']);
  const [first, second] = answers();
  expect(first!.id).toBe('A1');
  expect(first!.tone).toBe('hold');
  expect(first!.topics.find((one) => one.topic === 'names-school')).toMatchObject({ strength: null, refs: [], spans: [[14, 17]] });
  expect(second).toEqual({ id: 'A2', tone: 'none', topics: [] });
});

test('a policy brings its strength and refs, and drops topics it is silent on', async () => {
  const path = file('b.tsv', 'id\tsurface\tschool\ttext\tlabels\tmedia\nB1\tpost\tbhs\tone of my Year 3s at BHS bit me\tnames-school,pupil-info\t0\n');
  await main([path, '--schools', schools(), '--policy', 'oratory']);
  const [answer] = answers();
  for (const topic of answer!.topics) {
    expect(topic.refs.length).toBeGreaterThan(0);
    expect(topic.strength).not.toBeNull();
  }
  expect(answer!.topics.length).toBeGreaterThan(0);
});

test('scores with labels, and rates without', async () => {
  const labelled = file('c.tsv', 'id\ttext\tlabels\nC1\tone of my Year 3s bit me\tpupil-info\nC2\tchips for tea\tnone\n');
  await main([labelled, '--policy', 'none', '--score']);
  expect(printed).toContain('any alert on "none" drafts   0.00 % (0/1)');
  printed = '';
  await main([file('d.tsv', 'source\tlabel\ttext\nx\temoji7\tchips for tea\n'), '--policy', 'none', '--score']);
  expect(printed).toContain('any tip 0.00 % (0/1)');
});

test.each([
  [[], 'Usage'], [['nowhere.tsv'], 'Cannot read'], [['x.tsv', '--policy'], 'needs a value'], [['x.tsv', '--polite'], 'not an option'], [['x.tsv', '--policy', 'nobody'], 'No policy is called'],
])('a mistake in what was asked is said plainly: %s', async (args, sentence) => {
  await expect(main(args)).rejects.toThrow(sentence);
  await expect(main(args)).rejects.toBeInstanceOf(UsageError);
  expect(printed).toBe('');
});

test('a file without a text column is refused', async () => {
  await expect(main([file('e.tsv', 'id\twords\n1\thello\n')])).rejects.toThrow('no column called "text"');
});
