/** The comparison behind `npm run verify-build`. The two clean builds themselves take too long for every run. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { afterAll, expect, test } from 'vitest';
import { differences, digestsOfFolder, digestsOfZip } from '../verify-build.ts';

const folder = mkdtempSync(join(tmpdir(), 'gatepost-verify-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A built folder and the package made of it, with what is done to the package first. */
async function both(change: (zip: JSZip) => void): Promise<string[]> {
  const built = join(folder, 'built');
  mkdirSync(join(built, 'icons'), { recursive: true });
  const files = { 'manifest.json': '{"manifest_version":3}', 'background.js': 'one();', 'icons/a.svg': '<svg/>' };
  const zip = new JSZip();
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(built, name), text);
    zip.file(name, text);
  }
  change(zip);
  const path = join(folder, 'package.zip');
  writeFileSync(path, await zip.generateAsync({ type: 'nodebuffer' }));
  return differences((await digestsOfZip(path)).digests, digestsOfFolder(built));
}

test('a package of the same files is the same', async () => {
  expect(await both(() => {})).toEqual([]);
});

test('tells one changed byte, a missing file and a file too many', async () => {
  expect(await both((zip) => { zip.file('background.js', 'onE();'); })).toEqual(['background.js differs']);
  expect(await both((zip) => { zip.remove('icons/a.svg'); })).toEqual(['icons/a.svg is only in the second']);
  expect(await both((zip) => { zip.file('more.js', 'fetch("/")'); })).toEqual(['more.js is only in the first']);
});

test('knows which browser a package is for', async () => {
  await both((zip) => { zip.file('manifest.json', '{"browser_specific_settings":{}}'); });
  expect((await digestsOfZip(join(folder, 'package.zip'))).browser).toBe('firefox');
});
