/**
 * Saved pages and the project's own fixtures in Chromium. The saved ones go through the built content script, at their
 * real addresses; they lie beside the project, and where they do not, the fixtures speak alone.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle } from '../bench/bundle.ts';
import { chromiumPath } from '../browsers/chromium.ts';
import { openBrowser, type PageBrowser } from '../check/page-browser.ts';
import { expectedPages } from '../check/page.ts';
import { scoreLine, type ExpectedPage } from '../check/score.ts';
import { fixtures } from '../pages/fixtures.ts';

const answers = resolve(import.meta.dirname, '../../../shared/pages/expected.json');
const saved = existsSync(answers) ? expectedPages(answers) : [];

describe('saved pages', () => {
  let browser: PageBrowser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
  });

  async function load(expected: ExpectedPage): Promise<Awaited<ReturnType<PageBrowser['see']>>> {
    return browser.see(expected.url, readFileSync(resolve(dirname(answers), expected.page), 'utf8'));
  }

  it.each(saved)('$page: everything expected, nothing else', async (expected) => {
    const score = await scoreLine(expected, await load(expected), browser.sameElements);
    expect(score).toMatchObject({ found: score.expected, missing: [], false: [], differs: [] });
  });

  const covered = saved.map((page) => ({ ...page, hidden: page.ignore.filter((item) => item.hidden && !['measuring-twin', 'already-following'].includes(item.kind)) })).filter(({ hidden }) => hidden.length > 0);

  it.each(covered)('$page: what lies hidden is seen once it is shown', async (expected) => {
    await load(expected);
    await browser.page.evaluate((covers) => {
      for (const element of covers.flatMap((css) => [...document.querySelectorAll(css)])) {
        element.removeAttribute('hidden');
        element.removeAttribute('aria-hidden');
      }
    }, expected.hidden.flatMap((item) => item.hiddenBy as string[]));
    const score = await scoreLine({ ...expected, expect: [...expected.expect, ...expected.hidden] }, await browser.again(), browser.sameElements);
    expect(score).toMatchObject({ found: score.expected, missing: [], false: [], differs: [] });
  });

  it('an address of no site is not read at all', async () => {
    expect(await browser.see('https://example.org/', '<main><textarea></textarea></main>')).toMatchObject({ sightings: [], skips: [{ detector: 'page' }] });
  });

  it('the page itself cannot ask what we see', async () => {
    await browser.see('https://x.com/home', '<main></main>');
    expect(await browser.page.evaluate(() => Object.keys(globalThis).filter((name) => /gatepost/i.test(name)))).toEqual([]);
  });
});

describe('fixtures, in Chromium', () => {
  let browser: Browser;
  let page: Page;
  let script: string;
  let body = '';
  beforeAll(async () => {
    script = await bundle(resolve(import.meta.dirname, 'judge-page.ts'));
    browser = await chromium.launch({ executablePath: chromiumPath(), chromiumSandbox: false, args: ['--no-sandbox', '--disable-gpu'] });
    page = await browser.newPage();
    await page.route('**/*', (route) => (route.request().isNavigationRequest() ? route.fulfill({ contentType: 'text/html; charset=utf-8', body }) : route.abort()));
  });
  afterAll(async () => {
    await browser.close();
  });

  it.each(fixtures())('$name', async ({ url, html }) => {
    body = html;
    await page.goto(url);
    await page.evaluate(script);
    expect(await page.evaluate(() => judged())).toEqual([]);
  });
});
