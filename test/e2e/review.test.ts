/** Reviewing one's own friends and followers: started from the popup, a chip on every row, the way to remove, Done. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Replica } from '../browsers/chromium.ts';
import { openGatepost, part } from './gatepost.ts';

const places = [
  { site: 'x', from: 'https://x.com/home', list: /x\.com\/\w+\/followers/, row: '[data-testid="UserCell"]', remove: 'Remove this follower' },
  { site: 'facebook', from: 'https://www.facebook.com/', list: /facebook\.com\/friends\/list/, row: 'a[href*="/friends/list/?profile_id="]', remove: 'Unfriend' },
];

let replica: Replica;
let page: Page;
beforeAll(async () => { replica = await openGatepost(); });
afterAll(() => replica?.close());
afterEach(() => page?.close());

/** Presses the popup's button on a page of the site and returns the tab it opens. */
async function startReview(from: string): Promise<Page> {
  const before = await replica.open(from);
  const opened = replica.context.waitForEvent('page', { predicate: (one) => one.url().startsWith('https://') || one.url() === 'about:blank' });
  const popup = await replica.popup(before);
  await expect.poll(() => popup.text()).toContain('Review my friends and followers');
  await popup.click('[data-part="review-start"]');
  const list = await opened;
  await before.close();
  return list;
}

describe.each(places)('on $site', ({ from, list, row, remove }) => {
  test('the user goes down their own list, and is shown the way to remove a pupil', async () => {
    page = await startReview(from);
    await page.waitForURL(list);
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
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-haspopup'))).toBe('menu');
    expect(replica.server.posted.length).toBe(posted);
    await part(page, 'forget').click();
    await page.keyboard.press('Escape');
    await part(page, 'review-done').click();
    await expect.poll(() => part(page, 'review').count()).toBe(0);
    await expect.poll(() => part(page, 'chip').count()).toBe(0);
    await page.reload();
    await page.locator(row).first().waitFor();
    await page.waitForTimeout(800);
    expect(await part(page, 'review').count()).toBe(0);
  });

  test('without a review the same list stays as the site drew it', async () => {
    const address = from.startsWith('https://x.com') ? 'https://x.com/followers' : 'https://www.facebook.com/friends/list';
    page = await replica.open(address);
    await page.locator(row).first().waitFor();
    await page.waitForTimeout(800);
    expect(await part(page, 'chip').count()).toBe(0);
    expect(await part(page, 'review').count()).toBe(0);
  });
});
