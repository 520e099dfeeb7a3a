/**
 * `check contact` and `check contacts`: what a policy asks about one person, from the command line.
 * Every mistake is a UsageError that says which word is wrong and what would do.
 */
import { readFileSync } from 'node:fs';
import { adviseContact, type ContactSituation } from '../../src/contact.ts';
import { whos, type Policy } from '../../src/model.ts';
import { fillContacts } from '../../src/next-steps.ts';
import { policies } from '../../src/registry.ts';
import { UsageError } from './usage.ts';

const choices = {
  '--who': whos,
  '--direction': ['received', 'sent', 'message'],
  '--group': ['care', 'sen'],
  '--network': ['personal', 'professional'],
  '--school': ['own', 'other', 'former'],
} as const;

const switches = ['--also-parent', '--left-job', '--work-role', '--about-school', '--not-about-school'];
const valued = ['--policy', '--left', '--age', '--today', ...Object.keys(choices)];

/** Words to options: a flag's value, or '' for a switch. */
function options(args: string[]): Map<string, string> {
  const found = new Map<string, string>();
  for (let at = 0; at < args.length; at += 1) {
    const [name = '', joined] = args[at]!.split(/=(.*)/s);
    if (found.has(name)) throw new UsageError(`${name} is given twice`);
    if (switches.includes(name)) {
      if (joined !== undefined) throw new UsageError(`${name} takes no value`);
      found.set(name, '');
    } else if (valued.includes(name)) {
      const value = joined ?? args[at += 1];
      if (value === undefined || value === '' || value.startsWith('--')) throw new UsageError(`${name} needs a value`);
      found.set(name, value);
    } else {
      throw new UsageError(`"${args[at]}" is not an option. Options: ${[...valued, ...switches].join(' ')}`);
    }
  }
  return found;
}

function choice<N extends keyof typeof choices>(found: Map<string, string>, name: N): (typeof choices)[N][number] | undefined {
  const value = found.get(name);
  if (value === undefined) return undefined;
  const known = (choices[name] as readonly string[]).includes(value);
  if (!known) throw new UsageError(`${name} "${value}" is not one of: ${choices[name].join(', ')}`);
  return value as (typeof choices)[N][number];
}

function whole(found: Map<string, string>, name: string, least: number, most: number): number | undefined {
  const value = found.get(name);
  if (value === undefined) return undefined;
  if (!/^\d+$/.test(value) || Number(value) < least || Number(value) > most) throw new UsageError(`${name} "${value}" should be a whole number from ${least} to ${most}`);
  return Number(value);
}

function needed<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new UsageError(`${name} is missing`);
  return value;
}

function day(value: string | undefined): Date {
  if (value === undefined) return new Date();
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value)?.slice(1).map(Number);
  const date = parts ? new Date(parts[0]!, parts[1]! - 1, parts[2]) : new Date(Number.NaN);
  if (date.getDate() !== parts?.[2]) throw new UsageError(`--today "${value}" should be a day as YYYY-MM-DD`);
  return date;
}

function policyOf(id: string): Policy {
  const policy = policies.find((one) => one.id === id);
  if (!policy) throw new UsageError(`--policy "${id}" is not one of: ${policies.map((one) => one.id).join(', ')}`);
  return policy;
}

/** One question and its answer, as the JSON line prints it. */
function answer(args: string[]): { tone: string; refs: string[]; says: string; then: string[]; until: string | null } {
  const found = options(args);
  const today = day(found.get('--today'));
  const policy = policyOf(needed(found.get('--policy'), '--policy'));
  const situation: ContactSituation = {
    who: needed(choice(found, '--who'), '--who'),
    direction: needed(choice(found, '--direction'), '--direction'),
    left: whole(found, '--left', 1940, today.getFullYear() + 1),
    age: whole(found, '--age', 0, 120),
    group: choice(found, '--group'),
    network: choice(found, '--network') ?? 'personal',
    alsoParent: found.has('--also-parent'),
    school: choice(found, '--school') ?? 'own',
    schoolBusiness: found.has('--about-school') ? true : found.has('--not-about-school') ? false : undefined,
    leftJob: found.has('--left-job'),
    workRole: found.has('--work-role'),
  };
  const { tone, refs, says, then, until } = adviseContact(policy, situation, today);
  return { tone, refs, says, then: then.map((step) => fillContacts(step.says)), until };
}

/** `contact --policy ID --who … --direction …`: one JSON line. */
export async function contact(args: string[]): Promise<void> {
  console.log(JSON.stringify(answer(args)));
}

/** A row's words, with "quoted ones" kept together. */
function split(words: string): string[] {
  return [...words.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2]!);
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(`${file} can’t be read`);
  }
}

/** `contacts FILE.tsv` (columns policy and args by header name): one line a row, in order; a bad row answers with its error. */
export async function contacts(args: string[]): Promise<void> {
  const [file, ...rest] = args;
  if (file === undefined || rest.length > 0) throw new UsageError('Usage: contacts FILE.tsv');
  const [header = '', ...rows] = read(file).replace(/^\uFEFF/, '').split(/\r?\n/);
  const columns = header.split('\t').map((name) => name.trim());
  const [policyAt, argsAt] = [columns.indexOf('policy'), columns.indexOf('args')];
  if (policyAt < 0 || argsAt < 0) throw new UsageError(`${file} needs the columns policy and args; it has: ${columns.join(', ')}`);
  for (const row of rows.filter((line) => line.trim() !== '')) {
    const cells = row.split('\t');
    console.log(JSON.stringify(rowAnswer(cells[policyAt]?.trim() ?? '', cells[argsAt] ?? '')));
  }
}

function rowAnswer(policy: string, words: string): ReturnType<typeof answer> | { error: string } {
  try {
    return answer([...(policy ? ['--policy', policy] : []), ...split(words)]);
  } catch (error) {
    if (error instanceof UsageError) return { error: error.message };
    throw error;
  }
}
