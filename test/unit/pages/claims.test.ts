/**
 * Every claim of "What your school can see" and of the README's tables of claims and faults names its tests; this looks whether they are
 * there, under that name, and whether every permission of the manifest is among the claims.
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { claims, managedClaim, permissionClaims, type Proof } from '../../../src/ui/pages/claims.ts';

const root = resolve(import.meta.dirname, '../../..');
const read = (file: string): string => readFileSync(resolve(root, file), 'utf8');

/** True when a file declares a test, or a family of tests, of exactly that name. */
function declares({ file, test }: Proof): boolean {
  if (!existsSync(resolve(root, file)) || !/\.test\.tsx?$/u.test(file)) return false;
  return read(file).split('\n').some((line) => /^\s*(?:test|it|describe)\b/u.test(line) && line.includes(`('${test}', `));
}

/** Rows of a table in the README, from its heading to the next line that is none of it: the claim, and what proves it. */
function rowsOfReadme(heading: string): { says: string; proofs: Proof[]; command: string | null }[] {
  const [, table = ''] = read('README.md').split(`${heading}\n|---|---|---|\n`);
  return table.split('\n\n')[0]!.split('\n').map((line) => {
    const [says = '', , by = ''] = line.split('|').slice(1).map((cell) => cell.trim());
    const proofs = [...by.matchAll(/`([^`]+\.tsx?)`, “([^”]+)”/gu)].map(([, file, test]) => ({ file: file!, test: test! }));
    return { says, proofs, command: /`(npm run [a-z-]+)/u.exec(by)?.[1] ?? null };
  });
}

describe('every claim of the page', () => {
  it.each([...claims, managedClaim, ...permissionClaims])('"$says" has its tests', ({ proofs }) => {
    expect(proofs.length).toBeGreaterThan(0);
    for (const proof of proofs) expect(declares(proof), `${proof.file} has no test "${proof.test}"`).toBe(true);
  });

  it('is about a permission of the manifest, and every permission has one', () => {
    const asked = /permissions: \[([^\]]+)\]/u.exec(read('wxt.config.ts'))![1]!.split(',').map((name) => name.trim().replaceAll("'", ''));
    expect(permissionClaims.map(({ permission }) => permission).toSorted()).toEqual(['hosts', ...asked].toSorted());
    const [, readme = ''] = read('README.md').split('**Permissions.**');
    for (const name of asked) expect(readme.split('\n\n')[0], `the README explains ${name}`).toContain(`\`${name}\``);
  });
});

const tables = [rowsOfReadme('| claim | how | proved by |'), rowsOfReadme('| fault | what you see | proved by |')] as const;

describe('every claim of the README', () => {
  it.each(tables.flat())('"$says" has its tests', ({ proofs, command }) => {
    expect(proofs.length).toBeGreaterThan(0);
    for (const proof of proofs) expect(declares(proof), `${proof.file} has no test "${proof.test}"`).toBe(true);
    if (command) expect(Object.keys((JSON.parse(read('package.json')) as { scripts: object }).scripts)).toContain(command.replace('npm run ', ''));
  });

  it('is read at all', () => {
    for (const rows of tables) expect(rows.length).toBeGreaterThanOrEqual(8);
  });
});

it('a claim whose test is gone, or only half named, would be noticed', () => {
  expect(declares({ file: 'test/e2e/promises.test.ts', test: 'no word of a draft' })).toBe(false);
  expect(declares({ file: 'test/e2e/gone.test.ts', test: 'anything' })).toBe(false);
});
