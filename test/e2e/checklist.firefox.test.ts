/** Firefox: from the extension's own page, ten items of X's checklist in one sitting, each tick a value that was read. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { firefoxTestBuild, openFirefox, type FirefoxReplica } from '../browsers/firefox.ts';
import { settings } from './gatepost.ts';

let replica: FirefoxReplica;

beforeAll(async () => {
  if (!existsSync(firefoxTestBuild)) execFileSync('npx', ['--no-install', 'wxt', 'build', '-b', 'firefox', '--mode', 'testing']);
  replica = await openFirefox({ extension: firefoxTestBuild });
}, 120_000);
afterAll(() => replica?.close());

/** The tab whose address begins so. The extension's own pages can only be found, not opened, from outside. */
async function tabAt(start: string): Promise<Page> {
  for (let tries = 0; tries < 100; tries += 1) {
    for (const page of await replica.browser.pages()) {
      const href = await page.evaluate(() => location.href).catch(() => '');
      if (href.startsWith(start)) return page;
    }
    await new Promise((done) => { setTimeout(done, 100); });
  }
  throw new Error(`No tab at ${start}.`);
}

const press = async (page: Page, name: string) => (await page.waitForSelector(`>>> [data-part="${name}"]`, { timeout: 8000, visible: true }))!.click();
const words = async (page: Page, selector: string) => (await page.waitForSelector(`>>> ${selector}`, { timeout: 8000 }))!.evaluate((element) => element.textContent ?? '');

test('ten items in one sitting: read, set where they may be set, and counted', async () => {
  // A new installation opens first run; the checklist is a step away.
  const own = await tabAt('moz-extension://');
  await own.evaluate(async (stored) => {
    await (globalThis as unknown as { browser: { storage: { local: { set(values: object): Promise<void> } } } }).browser.storage.local.set({ settings: stored });
    location.hash = '#/checklist?site=x';
  }, settings);
  const walk = await own.waitForSelector('button.main');
  await walk!.click();
  const page = await tabAt('https://x.com/settings/');
  let done = 0;
  for (let step = 0; done < 10; step += 1) {
    expect(step).toBeLessThan(12);
    await expect.poll(() => words(page, '[data-part="now"]'), { timeout: 10_000 }).toMatch(/^(?:Now: |Could not read)/);
    const id = await (await page.waitForSelector('>>> [data-part="walk"]'))!.evaluate((element) => element.getAttribute('data-setting'));
    if ((await words(page, '[data-part="now"]')).startsWith('Now: ')) {
      if (await page.$('>>> [data-part="set"]')) {
        await press(page, 'set');
        await expect.poll(() => words(page, '[data-part="ask"]'), { timeout: 8000 }).toMatch(/read back|asks once more/);
        const confirm = await page.$('[data-testid="confirmationSheetConfirm"]');
        if (confirm) await confirm.click();
        await expect.poll(async () => (await page.$('>>> .walk.done')) !== null, { timeout: 8000 }).toBe(true);
      }
      done += 1;
    }
    await press(page, 'next');
    await expect.poll(async () => (await page.$(`>>> [data-part="walk"][data-setting="${id}"]`)) === null, { timeout: 10_000 }).toBe(true);
  }
  await own.bringToFront();
  await expect.poll(() => own.evaluate(() => document.querySelector('.ring text')?.textContent ?? ''), { timeout: 8000 }).toMatch(/^(?:8|9) of \d+$/);
}, 180_000);
