/**
 * Reviewing one's own friends and followers on all three sites: started from the popup, Get help or the checklist; a chip
 * on every row, the way to remove, Done. The guide in the corner lies over nothing one has to press.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Replica } from '../browsers/chromium.ts';
import { openGatepost, part } from './gatepost.ts';

interface Place {
  site: 'facebook' | 'x' | 'instagram';
  from: string;
  /** Where a review opens. */
  opens: RegExp;
  /** From there to the list, as the user goes. */
  reach(page: Page): Promise<void>;
  list: string;
  row: string;
  remove: string;
}

const places: Place[] = [
  { site: 'x', from: 'https://x.com/home', opens: /x\.com\/\w+\/followers/, reach: () => Promise.resolve(), list: 'https://x.com/followers', row: '[data-testid="UserCell"]', remove: 'Remove this follower' },
  { site: 'facebook', from: 'https://www.facebook.com/', opens: /facebook\.com\/friends\/list/, reach: () => Promise.resolve(), list: 'https://www.facebook.com/friends/list', row: 'a[href*="/friends/list/?profile_id="]', remove: 'Unfriend' },
  {
    site: 'instagram', from: 'https://www.instagram.com/', opens: /instagram\.com\/$/, list: 'https://www.instagram.com/jo.example/followers/', row: '[role="dialog"] button', remove: 'Press Remove or Following',
    async reach(page) {
      await part(page, 'review-says').filter({ hasText: 'Open your own profile, then press followers or following.' }).waitFor();
      await page.getByRole('link', { name: /Profile$/ }).click();
      await page.getByRole('link').filter({ hasText: 'followers' }).click();
    },
  },
];

/** A look comes within half a second of the page's last change (ms). */
const looks = 700;

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let replica: Replica;
let page: Page;
beforeAll(async () => { replica = await openGatepost(); });
afterAll(() => replica?.close());
afterEach(() => page?.close());

/** The tab a press opens. */
async function openedBy(press: () => Promise<unknown>): Promise<Page> {
  const opened = replica.context.waitForEvent('page', { predicate: (one) => one.url().startsWith('https://') || one.url() === 'about:blank' });
  await press();
  return opened;
}

/** Presses the popup's button on a page of the site and returns the tab it opens. */
async function startReview(from: string): Promise<Page> {
  const before = await replica.open(from);
  const popup = await replica.popup(before);
  await expect.poll(() => popup.text()).toContain('Review my friends and followers');
  const list = await openedBy(() => popup.click('[data-part="review-start"]'));
  await before.close();
  return list;
}

/** Chips and controls of the site that the guide lies over. */
async function covered(at: Page, row: string): Promise<string[]> {
  return at.evaluate((css) => {
    const shadow = [...document.documentElement.children].at(-1)!.shadowRoot!;
    const guide = shadow.querySelector('[data-part="review"]')!.getBoundingClientRect();
    const over = (element: Element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && Math.min(box.right, guide.right) > Math.max(box.left, guide.left) && Math.min(box.bottom, guide.bottom) > Math.max(box.top, guide.top);
    };
    const chips = [...shadow.querySelectorAll('[data-part="chip"]')].filter((chip) => (chip.parentElement as HTMLElement).style.visibility === 'visible');
    const controls = [...document.querySelectorAll(css)].flatMap((one) => [...one.querySelectorAll('button,[role="button"]')]);
    return [...chips, ...controls].filter(over).map((element) => element.getAttribute('aria-label') ?? element.textContent ?? '');
  }, row);
}

describe.each(places)('on $site', ({ from, opens, reach, list, row, remove }) => {
  test('the user goes down their own list, and is shown the way to remove a pupil', async () => {
    page = await startReview(from);
    await page.waitForURL(opens);
    await reach(page);
    await page.locator(row).first().waitFor();
    await expect.poll(() => part(page, 'review-says').innerText()).toBe('Go down your list. Tap anyone who should not be there.');
    const posted = replica.server.posted.length;
    await part(page, 'chip').first().click();
    await part(page, 'who-pupil').click();
    const words = await part(page, 'person-card').innerText();
    expect(words).toMatch(/Oratory [\d.]+/);
    expect(words).toContain(remove);
    expect(await part(page, 'review-tapped').innerText()).toBe('Tapped: 1');
    await part(page, 'show-decline').click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('button,[role="button"]')?.textContent ?? '')).toMatch(/⋯|Remove/);
    expect(replica.server.posted.length).toBe(posted);
    await part(page, 'forget').click();
    await page.keyboard.press('Escape');
    expect(await covered(page, row)).toEqual([]);
    await part(page, 'review-done').click();
    await expect.poll(() => part(page, 'review').count()).toBe(0);
    await expect.poll(() => part(page, 'chip').count()).toBe(0);
    await page.reload();
    await page.locator(row).first().waitFor();
    await page.waitForTimeout(looks);
    expect(await part(page, 'review').count()).toBe(0);
  });

  test('without a review the same list stays as the site drew it', async () => {
    page = await replica.open(list);
    await page.locator(row).first().waitFor();
    await page.waitForTimeout(looks);
    expect(await part(page, 'chip').count()).toBe(0);
    expect(await part(page, 'review').count()).toBe(0);
  });
});

test('Get help leads there too, and on Facebook the Friends tab of one’s own profile will do', async () => {
  const help = await replica.page('options.html#/help');
  page = await openedBy(() => help.locator('[data-part="review-start-facebook"]').click());
  await help.close();
  await page.waitForURL(/friends\/list/);
  await page.goto('https://www.facebook.com/jo.example/friends');
  await part(page, 'chip').first().click();
  expect(await part(page, 'about').innerText()).toBe('On your list: Gethin Iqbal');
  await part(page, 'who-pupil').click();
  expect(await part(page, 'person-card').innerText()).toContain('Unfriend');
  await part(page, 'forget').click();
});

test('the checklist’s item about friends leads there too; the guide has no fault and covers nothing, however it is looked at', async () => {
  const checklist = await replica.page('options.html#/checklist?site=x');
  page = await openedBy(() => checklist.locator('[data-part="review-start"]').click());
  await checklist.close();
  await page.waitForURL(/followers/);
  await part(page, 'chip').first().waitFor();
  const session = await page.context().newCDPSession(page);
  // 640 px is what a 1280 px window shows at 200 % zoom.
  for (const look of [{ width: 1280, dark: false }, { width: 1280, dark: true }, { width: 640, dark: false }, { width: 320, dark: true }]) {
    await page.setViewportSize({ width: look.width, height: 640 });
    await page.emulateMedia({ colorScheme: look.dark ? 'dark' : 'light' });
    await expect.poll(() => covered(page, '[data-testid="UserCell"]')).toEqual([]);
    await expect.poll(async () => {
      const guide = (await part(page, 'review').boundingBox())!;
      return guide.x >= 0 && guide.x + guide.width <= look.width;
    }).toBe(true);
    await session.send('Runtime.evaluate', { expression: axe });
    const faults = await page.evaluate(async () => {
      const host = [...document.documentElement.children].at(-1)!;
      const run = (window as unknown as { axe: { run(on: Element): Promise<{ passes: object[]; violations: { id: string; nodes: { html: string }[] }[] }> } }).axe.run;
      const { passes, violations } = await run(host);
      return { looked: passes.length > 5, faults: violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`) };
    });
    expect(faults).toEqual({ looked: true, faults: [] });
  }
});
