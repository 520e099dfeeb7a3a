/**
 * `check page FILE.html --url URL` and `check pages EXPECTED.json [--score]`: what the built content script sees on a
 * saved page, in Chromium, at the page's own address. One JSON line a page.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { openBrowser, type Seen } from './page-browser.ts';
import { scoreLine, summary, type ExpectedPage } from './score.ts';
import { UsageError } from './usage.ts';

/** One saved page. */
export async function page(args: string[]): Promise<void> {
  const [file, ...rest] = args;
  const url = option(rest, '--url');
  if (!file || file.startsWith('--') || !url) throw new UsageError('Usage: check page FILE.html --url URL');
  const { html, address } = { html: readPage(file), address: addressOf(url) };
  const browser = await openBrowser();
  try {
    print(await browser.see(address, html));
  } finally {
    await browser.close();
  }
}

/** Every page an expectations file lists, in one browser; with --score, how each agrees with its answers. */
export async function pages(args: string[]): Promise<void> {
  const file = args.find((arg) => !arg.startsWith('--'));
  if (!file) throw new UsageError('Usage: check pages EXPECTED.json [--score]');
  const listed = expectedPages(file);
  const browser = await openBrowser();
  const scores = [];
  try {
    for (const expected of listed) {
      const html = readPage(resolve(dirname(file), expected.page));
      const seen = await browser.see(addressOf(expected.url), html);
      if (args.includes('--score')) {
        const score = await scoreLine(expected, seen, browser.sameElements);
        scores.push(score);
        print(score);
      } else {
        print({ page: expected.page, ...seen });
      }
    }
  } finally {
    await browser.close();
  }
  if (args.includes('--score')) print(summary(scores));
}

/** The pages an expectations file lists. Throws a sentence for a file that is missing or not one. */
export function expectedPages(file: string): ExpectedPage[] {
  try {
    const { pages } = JSON.parse(readPage(file)) as { pages: ExpectedPage[] };
    if (Array.isArray(pages)) return pages;
  } catch (error) {
    if (error instanceof UsageError) throw error;
  }
  throw new UsageError(`${file} is not a list of pages: it should read {"pages":[{"page","url",…}]}.`);
}

function print(line: Seen | object): void {
  console.log(JSON.stringify(line));
}

function option(args: string[], name: string): string | undefined {
  const at = args.indexOf(name);
  return at < 0 ? undefined : args[at + 1];
}

function readPage(file: string): string {
  if (!existsSync(file)) throw new UsageError(`${file} is not there.`);
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(`${file} cannot be read.`);
  }
}

function addressOf(url: string): string {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) throw new UsageError(`"${url}" is not a web address.`);
  return new URL(url).href;
}
