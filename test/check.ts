/**
 * The evaluation CLI: `npm run --silent check -- COMMAND …`. JSON lines on standard output and nothing else there;
 * errors on standard error with exit code 2. One file per command in test/check.
 */

import { UsageError } from './check/usage.ts';

/** A command gets the words after its name. */
type Command = (args: string[]) => Promise<void>;

const commands: Record<string, () => Promise<Command>> = {
  drafts: async () => (await import('./check/drafts.ts')).main,
  page: async () => (await import('./check/page.ts')).page,
  pages: async () => (await import('./check/page.ts')).pages,
  policies: async () => (await import('./check/policies.ts')).main,
  settings: async () => (await import('./check/settings.ts')).main,
  contact: async () => (await import('./check/contact.ts')).contact,
  contacts: async () => (await import('./check/contact.ts')).contacts,
};

/** Runs one command. */
export async function main(args: string[]): Promise<void> {
  const [name = '', ...rest] = args;
  try {
    const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!load) throw new UsageError(`"${name}" is not a check. Try one of: ${Object.keys(commands).join(', ')}.`);
    await (await load())(rest);
  } catch (error) {
    console.error(error instanceof UsageError ? error.message : error);
    process.exitCode = 2;
  }
}
