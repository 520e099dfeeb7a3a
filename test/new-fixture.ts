/**
 * Turns a pasted diagnostic into a fixture: `npm run new-fixture -- DIAGNOSTIC.json NAME` (or `-` to read standard
 * input). It writes test/pages/<site>/NAME.html with made-up words where the page had some; the maintainer then marks
 * what should be seen with data-expect.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic, Shape } from '../src/dom/diagnostic.ts';

const hosts: Record<string, string> = { facebook: 'www.facebook.com', instagram: 'www.instagram.com', x: 'x.com' };
const empty = new Set(['input', 'img', 'br']);

/** The fixture's text. Throws a sentence when the diagnostic is none. */
export function fixtureOf(diagnostic: Diagnostic, made: string): string {
  const host = hosts[diagnostic.site];
  if (diagnostic.gatepost !== 1 || !host || !Array.isArray(diagnostic.page)) throw new Error('This is not a diagnostic of Gatepost.');
  const words = wordMaker();
  const body = diagnostic.page.map((shape) => markup(shape, 1, words)).join('\n');
  const told = [...Object.entries(diagnostic.seen).map(([detector, count]) => `${detector} x ${count}`), ...diagnostic.skips.map(({ detector, skip }) => `${detector} skipped: ${skip}`)];
  return `<!-- From a diagnostic. It saw: ${told.join('; ').replaceAll('--', '- -') || 'nothing'}. Mark what should be seen with data-expect. -->
<!doctype html><html${diagnostic.lang ? ` lang="${escape(diagnostic.lang)}"` : ''}${diagnostic.dir === 'rtl' ? ' dir="rtl"' : ''}><head><meta name="url" content="https://${host}${escape(filled(diagnostic.path))}"><meta name="made" content="${made}"></head><body>
${body}
</body></html>
`;
}

function markup(shape: Shape, depth: number, words: () => string): string {
  const pad = ' '.repeat(depth);
  const attributes = Object.entries(shape.at ?? {}).map(([name, value]) => attribute(name, value, words)).join('');
  const inner = [
    ...(shape.shadow ? [`${pad} <template shadowrootmode="open">`, ...shape.shadow.map((child) => markup(child, depth + 2, words)), `${pad} </template>`] : []),
    ...(shape.in ?? []).map((child) => markup(child, depth + 1, words)),
  ];
  const open = `<${shape.tag}${attributes}>`;
  const text = shape.text ? words() : '';
  const element = empty.has(shape.tag) ? `${pad}${open}` : inner.length > 0 ? `${pad}${open}${text}\n${inner.join('\n')}\n${pad}</${shape.tag}>` : `${pad}${open}${text}</${shape.tag}>`;
  // Wrappers matter only by how deep they make things: three stand for more.
  const wraps = Math.min(shape.wraps ?? 0, 3);
  return wraps > 0 ? `${pad}${'<div>'.repeat(wraps)}\n${element}\n${pad}${'</div>'.repeat(wraps)}` : element;
}

const named = new Set(['aria-label', 'placeholder', 'aria-placeholder', 'title', 'alt']);
const references = new Set(['aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'aria-activedescendant', 'for', 'value', 'id']);

function attribute(name: string, value: string, words: () => string): string {
  if (name === 'href') return ` href="${escape(filled(value))}"`;
  if (named.has(name)) return ` ${name}="${words()}"`;
  if (name === 'aria-labelledby' && value === 'words') return ` ${name}="${words()} in common"`;
  // Which element a reference meant is not told: it would need ids.
  if (references.has(name)) return '';
  return value === '' ? ` ${name}` : ` ${name}="${escape(value)}"`;
}

/** `/friends/requests/?profile_id=*1` -> `/friends/requests/?profile_id=1001`. Equal numbers fill alike. */
function filled(shape: string): string {
  return shape.replace(/=\*(\d+)/g, (_, number) => `=${1000 + Number(number)}`).replace(/\*(\d+)/g, 'name$1');
}

function wordMaker(): () => string {
  let count = 0;
  return () => `Word ${++count}`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** The command. */
export async function main(args: string[]): Promise<void> {
  const [from, name] = args;
  if (!from || !name || !/^[a-z0-9-]+$/.test(name)) {
    console.error('Usage: npm run new-fixture -- DIAGNOSTIC.json name-in-kebab-case   (- reads standard input)');
    process.exitCode = 2;
    return;
  }
  const diagnostic = JSON.parse(readFileSync(from === '-' ? 0 : from, 'utf8')) as Diagnostic;
  const fixture = fixtureOf(diagnostic, new Date().toISOString().slice(0, 10));
  const file = join(import.meta.dirname, 'pages', diagnostic.site, `${name}.html`);
  if (existsSync(file)) throw new Error(`${file} is there already.`);
  writeFileSync(file, fixture);
  console.log(`Wrote ${file}. Mark what should be seen with data-expect, then run: npx vitest run test/unit/sites`);
}
