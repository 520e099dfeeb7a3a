/** Firefox: the build loads and the same path works on one site: tip, card, hold, Post anyway byte for byte. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { firefoxTestBuild, openFirefox, type FirefoxReplica } from '../browsers/firefox.ts';
import { plainDraft } from './gatepost.ts';

/** Works with no set-up: the general policy, no school name. */
const draft = 'My phone number is 07700 900123, ring me any time';

let replica: FirefoxReplica;
let page: Page;

beforeAll(async () => {
  if (!existsSync(firefoxTestBuild)) execFileSync('npx', ['--no-install', 'wxt', 'build', '-b', 'firefox', '--mode', 'testing']);
  replica = await openFirefox({ extension: firefoxTestBuild });
}, 120_000);
afterAll(() => replica?.close());

/** One of our parts, inside our open shadow root, once it can be seen: before that it has no place to be pressed at. */
const part = (name: string) => page.waitForSelector(`>>> [data-part="${name}"]`, { timeout: 8000, visible: true });

test('no set-up: a tip, its card with a clause of the general policy, a hold, and exactly the text in the box', async () => {
  page = await replica.open('https://x.com/home');
  const box = await page.waitForSelector('[data-testid="tweetTextarea_0"]');
  await box!.click();
  await page.keyboard.type(draft);
  const tip = await part('tip');
  await tip!.click();
  const card = await part('card');
  expect(await card!.evaluate((element) => element.textContent)).toMatch(/MAT policy \d+[a-z]?, must not/);
  await page.keyboard.press('Escape');
  await page.click('[data-testid="tweetButtonInline"]');
  const hold = await part('hold');
  expect(await hold!.evaluate((element) => element.textContent)).toContain('Pause.');
  expect(replica.server.posted).toEqual([]);
  await new Promise((done) => { setTimeout(done, 450); });
  await (await part('post-anyway'))!.click();
  await expect.poll(() => replica.server.posted.map((one) => one.text), { timeout: 5000 }).toEqual([draft]);
});

test('a plain post is left alone', async () => {
  const before = replica.server.posted.length;
  page = await replica.open('https://x.com/home');
  await (await page.waitForSelector('[data-testid="tweetTextarea_0"]'))!.click();
  await page.keyboard.type(plainDraft);
  await page.click('[data-testid="tweetButtonInline"]');
  await expect.poll(() => replica.server.posted.slice(before).map((one) => one.text)).toEqual([plainDraft]);
});

test('the card beside a friend request', async () => {
  page = await replica.open('https://www.facebook.com/friends/requests');
  await (await part('chip'))!.click();
  const card = await part('person-card');
  expect(await card!.evaluate((element) => element.textContent)).toMatch(/MAT policy \d+[a-z]?, must not/);
});
