/** The project's own fixtures: small, synthetic, dated pages with their address and their answers inside. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** One fixture file. */
export interface Fixture { name: string; url: string; made: string; html: string }

/** Every fixture, by name. Throws a sentence for one without an address or a date. */
export function fixtures(): Fixture[] {
  const files = readdirSync(import.meta.dirname, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && entry.name.endsWith('.html'));
  return files.map((entry) => {
    const path = join(entry.parentPath, entry.name);
    const html = readFileSync(path, 'utf8');
    const meta = (name: string): string => {
      const content = new RegExp(`<meta name="${name}" content="([^"]+)">`).exec(html)?.[1]?.replaceAll('&amp;', '&');
      if (!content) throw new Error(`${path} does not say its ${name}: add <meta name="${name}" content="…">.`);
      return content;
    };
    return { name: relative(import.meta.dirname, path).replace(/\.html$/, ''), url: meta('url'), made: meta('made'), html };
  }).toSorted((a, b) => a.name.localeCompare(b.name));
}
