/** How big the shipped package is, and what each page has to read. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import JSZip from 'jszip';
import { summary, type Figure } from './figures.ts';

const built = '.output/chrome-mv3';
/** The parts of the content script that come later, each when it is first needed. */
const later: [string, string][] = [
  ['presence.js', 'later part: there is something to show, such as a chip beside a request'],
  ['advice.js', 'later part: a chip is opened, somebody writes, or a step may have to be held'],
  ['reading.js', 'later part: somebody writes'],
];

/** The package zipped, and the content script of each site, first part and in all, gzipped. */
export async function sizes(): Promise<Figure[]> {
  const zip = new JSZip();
  for (const entry of readdirSync(built, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile()) zip.file(path, readFileSync(path));
  }
  const packed = await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 9 } });
  const scripts = readdirSync(join(built, 'content-scripts')).filter((name) => name.endsWith('.js')).toSorted();
  const zipped = (name: string): number => (statSync(join(built, name), { throwIfNoEntry: false }) ? gzipSync(readFileSync(join(built, name)), { level: 9 }).length / 1000 : 0);
  return [
    figure('package, zipped', 'MB', packed.length / 1e6, 1.5),
    ...scripts.flatMap((name) => [
      figure(`content script for ${name.replace('.js', '')}, gzip`, 'KB', zipped(`content-scripts/${name}`), 40),
      figure(`the same with every later part, gzip`, 'KB', later.reduce((sum, [part]) => sum + zipped(part), zipped(`content-scripts/${name}`)), 60),
    ]),
    ...later.map(([name, when]) => figure(`${when}, gzip`, 'KB', zipped(name))),
  ];
}

function figure(work: string, unit: 'KB' | 'MB', value: number, atMost?: number): Figure {
  return { group: 'Package', work, who: 'Gatepost', against: '', throttle: 1, headline: value, unit, own: summary([value]), measuredIn: unit, ...(atMost !== undefined && { aim: { atMost, unit } }) };
}
