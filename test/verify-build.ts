/**
 * `npm run verify-build ZIP`: builds the committed source afresh, twice, from clean clones, and compares every file
 * with the others and with the shipped package. Anyone can check that what the store ships is what they can read.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import JSZip from 'jszip';

/** File path inside the package -> SHA-256 of its bytes. */
type Digests = Map<string, string>;

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Digests of every file in a built extension folder. */
export function digestsOfFolder(folder: string): Digests {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
      .map((file) => [relative(folder, file), sha256(readFileSync(file))]),
  );
}

/** Digests of every file in a package, and which browser it is for. */
export async function digestsOfZip(file: string): Promise<{ digests: Digests; browser: 'chrome' | 'firefox' }> {
  const zip = await JSZip.loadAsync(readFileSync(file));
  const digests: Digests = new Map();
  for (const entry of Object.values(zip.files)) {
    if (!entry.dir) digests.set(entry.name, sha256(await entry.async('uint8array')));
  }
  const manifest = JSON.parse((await zip.file('manifest.json')?.async('string')) ?? '{}') as { browser_specific_settings?: unknown };
  return { digests, browser: manifest.browser_specific_settings ? 'firefox' : 'chrome' };
}

/** What differs between two packages, one sentence each. Empty when they are the same, byte for byte. */
export function differences(one: Digests, other: Digests): string[] {
  const names = [...new Set([...one.keys(), ...other.keys()])].toSorted();
  return names.flatMap((name) => {
    if (!one.has(name)) return [`${name} is only in the second`];
    if (!other.has(name)) return [`${name} is only in the first`];
    return one.get(name) === other.get(name) ? [] : [`${name} differs`];
  });
}

/** Builds the committed source in a clean clone and returns its digests. The clone is removed again. */
export function digestsOfCleanBuild(browser: 'chrome' | 'firefox', root = process.cwd()): Digests {
  const clone = mkdtempSync(join(tmpdir(), 'gatepost-clean-'));
  try {
    execFileSync('git', ['clone', '--quiet', '--no-hardlinks', root, clone]);
    // The dependencies are fixed by the lock file; the two clones share one installation to save minutes.
    symlinkSync(resolve(root, 'node_modules'), join(clone, 'node_modules'));
    const wxt = resolve(root, 'node_modules/wxt/bin/wxt.mjs');
    // What runs this file may have said "development", and then every component would carry the path of its file.
    const env = { ...process.env, NODE_ENV: 'production' };
    execFileSync(process.execPath, [wxt, 'prepare'], { cwd: clone, stdio: 'ignore', env });
    execFileSync(process.execPath, [wxt, 'build', '-b', browser], { cwd: clone, stdio: 'ignore', env });
    return digestsOfFolder(join(clone, '.output', `${browser}-mv3`));
  } finally {
    rmSync(clone, { recursive: true, force: true });
  }
}

/** Prints what was compared; exit code 1 when anything differs, 2 when there is nothing to compare. */
export async function main([file]: string[]): Promise<void> {
  if (!file) {
    console.error('Which package? Try: npm run verify-build .output/gatepost-0.1.0-chrome.zip');
    process.exitCode = 2;
    return;
  }
  const shipped = await digestsOfZip(file).catch((error: unknown) => {
    console.error(`"${file}" could not be read as a package: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 2;
  });
  if (!shipped) return;
  const first = digestsOfCleanBuild(shipped.browser);
  const second = digestsOfCleanBuild(shipped.browser);
  const found = [
    ...differences(first, second).map((what) => `Two clean builds disagree: ${what}.`),
    ...differences(shipped.digests, first).map((what) => `The package is not this source: ${what}.`),
  ];
  console.log(found.length ? found.join('\n') : `The same, byte for byte: ${first.size} files, ${shipped.browser}.`);
  process.exitCode = found.length ? 1 : 0;
}
