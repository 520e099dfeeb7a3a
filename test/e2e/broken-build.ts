/**
 * Builds that break a promise on purpose, for positive controls: a copy of the test build with a few lines added. A
 * check that does not complain about them proves nothing.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testBuild } from '../browsers/chromium.ts';

/** Lines added to the end of scripts of a build. */
export interface Breakage {
  /** In every content script, in its isolated world. */
  content?: string;
  background?: string;
  /** In the popup and options pages. */
  pages?: string;
}

/** Folder of a broken copy. The extension pages' policy against connections is taken out too, as a careless build might. */
export function brokenBuild({ content = '', background = '', pages = '' }: Breakage, from: string = testBuild): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'gatepost-broken-'));
  cpSync(from, folder, { recursive: true });
  const manifestPath = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(manifestPath, 'utf8')) as { content_scripts: { js: string[] }[]; content_security_policy?: object };
  delete manifest.content_security_policy;
  writeFileSync(manifestPath, JSON.stringify(manifest));
  const add = (path: string, lines: string) => writeFileSync(join(folder, path), `${readFileSync(join(folder, path), 'utf8')}\n;${lines}\n`);
  for (const path of new Set(manifest.content_scripts.flatMap((one) => one.js))) add(path, content);
  add('background.js', background);
  writeFileSync(join(folder, 'broken.js'), pages);
  for (const page of ['popup.html', 'options.html']) {
    writeFileSync(join(folder, page), readFileSync(join(folder, page), 'utf8').replace('</head>', '<script src="broken.js" defer></script></head>'));
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
