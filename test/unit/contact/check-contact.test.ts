/** The contact and policies commands: one line for one question, and a sentence for a mistake. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { main } from '../../check.ts';

const root = resolve(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'gatepost-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

/** Runs a command in this process; `code` is what the process would end with. */
async function check(...args: string[]): Promise<{ out: string; problem: string; code: number }> {
  const said: Record<'out' | 'problem', string[]> = { out: [], problem: [] };
  vi.spyOn(console, 'log').mockImplementation((line: string) => void said.out.push(line));
  vi.spyOn(console, 'error').mockImplementation((line: string) => void said.problem.push(line));
  const before = process.exitCode;
  process.exitCode = 0;
  await main(args);
  const code = process.exitCode;
  process.exitCode = before;
  return { out: said.out.join('\n'), problem: said.problem.join('\n'), code };
}

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const asked = ['--policy', 'west-kirby', '--who', 'former-pupil', '--direction', 'received'];

describe('contact', () => {
  it('prints one JSON line with five keys, and nothing else', () => {
    const { stdout: out, status } = spawnSync('node', ['test/run.mjs', 'test/check.ts', 'contact', ...asked, '--left', '2020', '--today', '2026-11-21'], { cwd: root, encoding: 'utf8' });
    expect(status).toBe(0);
    expect(out.endsWith('}\n')).toBe(true);
    expect(Object.keys(JSON.parse(out) as object)).toEqual(['tone', 'refs', 'says', 'then', 'until']);
    expect(JSON.parse(out)).toMatchObject({ tone: 'hold', refs: ['B-1b', 'B-2'], until: '2028-09-01' });
  });

  it.each([
    [[], '--policy is missing'],
    [['--policy', 'eton', '--who', 'pupil', '--direction', 'sent'], '--policy "eton" is not one of: acceptable-use-agreement, avenue-recreation, mat-model, oratory, west-kirby'],
    [asked.slice(0, 2), '--who is missing'],
    [asked.slice(0, 4), '--direction is missing'],
    [[...asked, '--left', 'last year'], '--left "last year" should be a whole number from 1940 to'],
    [[...asked, '--left', '1066'], '--left "1066" should be a whole number'],
    [[...asked, '--age', '-3'], '--age "-3" should be a whole number from 0 to 120'],
    [[...asked, '--age'], '--age needs a value'],
    [[...asked, '--group', 'eal'], '--group "eal" is not one of: care, sen'],
    [[...asked, '--who', 'pupil'], '--who is given twice'],
    [[...asked, '--also-parent=yes'], '--also-parent takes no value'],
    [[...asked, '--today', '2026-02-31'], '--today "2026-02-31" should be a day'],
    [[...asked, 'please'], '"please" is not an option'],
  ])('%o: %s', async (args, sentence) => {
    const { out, problem, code } = await check('contact', ...args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(problem).toContain(sentence);
  });
});

describe('contacts', () => {
  it('answers in order, and a bad row does not stop the rest', async () => {
    const path = file('rows.tsv', '\uFEFFargs\tnote\tpolicy\r\n--who pupil --direction received\tone\toratory\r\n--who cat --direction received\ttwo\toratory\r\n\r\n--who press --direction message\tfour\tacceptable-use-agreement\r\n');
    const { out, code } = await check('contacts', path);
    const lines = out.trim().split('\n').map((line) => JSON.parse(line) as { tone?: string; error?: string });
    expect(code).toBe(0);
    expect(lines.map((line) => line.tone ?? line.error)).toEqual(['hold', '--who "cat" is not one of: pupil, former-pupil, parent, colleague, family, press, other', 'hold']);
  });

  it('says what a file lacks', async () => {
    expect((await check('contacts', file('bare.tsv', 'who\tdirection\n'))).problem).toContain('needs the columns policy and args; it has: who, direction');
    expect((await check('contacts', join(folder, 'nowhere.tsv'))).problem).toContain('can’t be read');
    expect((await check('contacts')).problem).toContain('Usage: contacts FILE.tsv');
  });
});

describe('policies', () => {
  it('prints all 262 clauses, each with a moment or a reason', async () => {
    const lines = (await check('policies')).out.split('\n').map((line) => JSON.parse(line) as { moments: string[]; unseen?: string });
    expect(lines).toHaveLength(262);
    expect(lines.filter((line) => (line.moments.length > 0) === (line.unseen !== undefined))).toEqual([]);
  });
});
