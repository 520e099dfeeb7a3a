/**
 * What each policy asks about one person, written from the five documents (situations.tsv, read on 21 November 2026):
 * a row is a situation, a cell is "tone refs until". Leavers of the two primary-age policies are 11 by 31 August;
 * an age counts its latest possible birthday and then the end of that school year.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const here = import.meta.dirname;
const root = resolve(here, '../../..');
const [header, ...rows] = readFileSync(join(here, 'situations.tsv'), 'utf8').trim().split('\n').map((line) => line.split('\t'));
const policyIds = header!.slice(1);
const cases = rows.flatMap(([args, ...cells]) => cells.map((expected, at) => ({ policy: policyIds[at]!, args: args!, expected })));

interface Answer { tone: string; refs: string[]; says: string; then: string[]; until: string | null; error?: string }

/** All questions in one run of the command, as a user would ask them. */
function ask(questions: { policy: string; args: string }[]): Answer[] {
  const folder = mkdtempSync(join(tmpdir(), 'gatepost-'));
  const file = join(folder, 'questions.tsv');
  writeFileSync(file, ['policy\targs', ...questions.map(({ policy, args }) => `${policy}\t${args}`)].join('\n'));
  const printed = execFileSync('node', ['test/run.mjs', 'test/check.ts', 'contacts', file], { cwd: root, encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  return printed.trim().split('\n').map((line) => JSON.parse(line) as Answer);
}

const answers = ask(cases.map(({ policy, args }) => ({ policy, args: `${args} --today 2026-11-21` })));

describe('what a policy asks about one person', () => {
  it('has at least 150 situations for each of five policies', () => {
    expect(policyIds).toHaveLength(5);
    expect(rows.length).toBeGreaterThanOrEqual(150);
    expect(answers).toHaveLength(cases.length);
  });

  it.each(cases.map((one, at) => ({ ...one, answer: answers[at]! })))('$policy $args', ({ expected, answer }) => {
    const { tone, refs, says, then, until } = answer;
    expect([tone, refs.join(','), until].filter(Boolean).join(' ')).toBe(expected);
    expect(says.length).toBeLessThanOrEqual(250);
    expect(says).toContain(refs[0] ?? '');
    expect([says, ...then].join(' ')).not.toMatch(/[{}]|undefined|null/);
  });
});
