/** The same pages in Firefox: fixtures and saved pages, served at their real addresses. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle } from '../bench/bundle.ts';
import { firefoxPath } from '../browsers/firefox.ts';
import { sameElements } from '../check/page-browser.ts';
import { expectedPages } from '../check/page.ts';
import { scoreLine, type Answer } from '../check/score.ts';
import { fixtures } from '../pages/fixtures.ts';

const answers = resolve(import.meta.dirname, '../../../shared/pages/expected.json');
// A file with several settings pages says which part is which only to the command line check.
const saved = (existsSync(answers) ? expectedPages(answers) : []).map((page) => ({ ...page, expect: page.expect.map((answer) => Object.fromEntries(Object.entries(answer).filter(([name]) => name !== 'section')) as Answer) }));

describe('pages in Firefox', () => {
  let browser: Browser;
  let page: Page;
  let script: string;
  let served = '';

  beforeAll(async () => {
    script = await bundle(resolve(import.meta.dirname, 'judge-page.ts'));
    browser = await launch({ browser: 'firefox', executablePath: firefoxPath(), headless: true, acceptInsecureCerts: true });
    page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (request.isNavigationRequest()) request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body: served }).catch(() => {});
      // A page that has gone on has taken its requests with it.
      else request.abort().catch(() => {});
    });
  });

  afterAll(async () => {
    await browser.close();
  });

  async function open(url: string, html: string): Promise<void> {
    served = html;
    await page.goto(url);
    await page.evaluate(script);
  }

  it.each(fixtures())('$name', async ({ url, html }) => {
    await open(url, html);
    expect(await page.evaluate(() => judged())).toEqual([]);
  });

  it.each(saved)('$page', async (expected) => {
    await open(expected.url, readFileSync(resolve(dirname(answers), expected.page), 'utf8'));
    const seen = { sightings: await page.evaluate(() => lookedAt()), skips: [] };
    const score = await scoreLine(expected, seen, (paths) => page.evaluate(sameElements, paths));
    expect(score).toMatchObject({ found: score.expected, missing: [], false: [], differs: [] });
  });
});
