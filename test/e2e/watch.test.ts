/**
 * The watcher in Chromium: pages that build themselves node by node are seen in the end, pages that go are let go, and
 * an idle page is left in peace.
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle } from '../bench/bundle.ts';
import { chromiumPath } from '../browsers/chromium.ts';
import { fixtures } from '../pages/fixtures.ts';

interface Watched {
  replay(seed: number): Promise<{ want: string[]; built: string[]; emptied: string[]; afterAbort: number }>;
  leak(): Promise<number>;
  idle(): Promise<number>;
  changes(): Promise<{ recycled: string[]; late: string[]; drafts: string[] }>;
}
declare global { var watched: Watched }

let browser: Browser;
let script: string;

beforeAll(async () => {
  script = await bundle(resolve(import.meta.dirname, 'watch-page.ts'));
  browser = await chromium.launch({ executablePath: chromiumPath(), chromiumSandbox: false, args: ['--no-sandbox', '--disable-gpu', '--js-flags=--expose-gc'] });
});

afterAll(async () => {
  await browser.close();
});

async function open(url: string, html: string): Promise<Page> {
  const page = await browser.newPage();
  await page.route('**/*', (route) => (route.request().isNavigationRequest() ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }) : route.abort()));
  await page.goto(url, { waitUntil: 'load' });
  await page.evaluate(script);
  return page;
}

const chosen = fixtures().filter(({ name }) => ['facebook/composer-dialog', 'facebook/requests-page', 'instagram/post-page-comment', 'instagram/direct-thread', 'x/home-composer', 'x/message-request', 'x/reply-modal'].includes(name));
// Saved pages lie beside the project, not in it; where they do not, the project's own fixtures speak alone.
const shared = resolve(import.meta.dirname, '../../../shared/pages');
const captured = !existsSync(shared) ? [] : [
  { name: 'facebook/2025-07-en-GB-home-requests-composer-chat', url: 'https://www.facebook.com/' },
  { name: 'x/2026-02-en-status-reply', url: 'https://x.com/docominapap/status/9803168195269261925' },
  { name: 'instagram/2026-08-ru-home-suggested', url: 'https://www.instagram.com/' },
].map((page) => ({ ...page, html: readFileSync(resolve(shared, `${page.name}.html`), 'utf8') }));

describe('a page that builds itself', () => {
  it.each([...chosen, ...captured])('$name, in random order, is seen as it is in the end, and not after it has gone', async ({ url, html }) => {
    const page = await open(url, html);
    const { want, built, emptied, afterAbort } = await page.evaluate(() => watched.replay(7));
    expect(want).not.toEqual([]);
    expect(built).toEqual(want);
    expect(emptied).toEqual([]);
    expect(afterAbort).toBe(0);
    await page.close();
  });

  it.each([...chosen.slice(0, 2), ...captured.slice(0, 2)])('$name is let go when it is torn down', async ({ url, html }) => {
    const page = await open(url, html);
    expect(await page.evaluate(() => watched.leak())).toBe(0);
    await page.close();
  });
});

describe('a page that stays', () => {
  it('is left in peace while nothing happens: no timer is set', async () => {
    const { url, html } = captured[0] ?? chosen[0]!;
    const page = await open(url, html);
    expect(await page.evaluate(() => watched.idle())).toBe(0);
    await page.close();
  });

  it('is read again when a row is recycled, a route changes and a shadow root comes late', async () => {
    const page = await open('https://x.com/home', '<title>X</title>');
    const { recycled, late, drafts } = await page.evaluate(() => watched.changes());
    expect(recycled).toEqual(['request-sent|x/follow|ben|Follow @ben|']);
    expect(late).toContain('drafting|x/chat||Message|message');
    expect(drafts).toContain('message');
    await page.close();
  });
});
