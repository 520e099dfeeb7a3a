/** Incoming requests wherever they appear: a chip beside the person, a card with the clause, and the way to Decline. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import type { Replica } from '../browsers/chromium.ts';
import { openGatepost, part } from './gatepost.ts';

interface Place {
  name: string;
  address: string;
  reach(page: Page): Promise<void>;
  /** The first request's own decline control. */
  decline(page: Page): Locator;
}

const live = '[tabindex="0"]';
const nothing = () => Promise.resolve();

const places: Place[] = [
  { name: 'facebook requests page', address: 'https://www.facebook.com/friends/requests', reach: nothing, decline: (page) => page.locator(`[data-virtualized] [aria-label="Delete"]${live}`).first() },
  { name: 'facebook requests page, buttons inside the link', address: 'https://www.facebook.com/friends/requests?row=inside', reach: nothing, decline: (page) => page.locator(`[data-virtualized] [aria-label="Delete"]${live}`).first() },
  { name: 'facebook requests page in Urdu', address: 'https://www.facebook.com/friends/requests?lang=ur', reach: nothing, decline: (page) => page.locator(`[data-virtualized] [aria-label="حذف کریں"]${live}`).first() },
  { name: 'facebook home rail', address: 'https://www.facebook.com/', reach: nothing, decline: (page) => page.locator(`[role="complementary"] [aria-label="Delete"]${live}`) },
  { name: 'facebook notifications', address: 'https://www.facebook.com/groups/1/', reach: (page) => page.locator(`[aria-label^="Notifications,"]${live}`).click(), decline: (page) => page.locator(`[role="dialog"] [aria-label="Delete"]${live}`).first() },
  { name: 'x follower requests', address: 'https://x.com/follower_requests', reach: nothing, decline: (page) => page.getByTestId('cellInnerDiv').getByRole('button', { name: 'Decline' }).first() },
  { name: 'x follower requests in Welsh', address: 'https://x.com/follower_requests?lang=cy', reach: nothing, decline: (page) => page.getByTestId('cellInnerDiv').getByRole('button', { name: 'Gwrthod' }).first() },
  {
    name: 'instagram notifications panel', address: 'https://www.instagram.com/',
    reach: async (page) => {
      await page.getByRole('link').filter({ hasText: 'Notifications' }).click();
      await page.getByRole('button').filter({ hasText: 'Follow requests' }).click();
    },
    decline: (page) => page.getByRole('button', { name: 'Delete', exact: true }).first(),
  },
  { name: 'instagram activity page', address: 'https://www.instagram.com/accounts/activity/?followRequests=1', reach: nothing, decline: (page) => page.getByRole('button', { name: 'Delete', exact: true }).first() },
];

let replica: Replica;
/** One tab for all: a new one costs as much as all that a test does in it. */
let page: Page;
beforeAll(async () => { replica = await openGatepost(); });
afterAll(() => replica?.close());

/** The chip of the first request: its label names the person, or the handle. */
function firstChip(): Locator {
  return page.locator('[data-part="chip"][aria-label*="Gethin" i]').first();
}

describe.each(places)('$name', (place) => {
  test('the card says what the policy asks about pupils, with the clause, and shows Decline without pressing it', async () => {
    page = await replica.open(place.address, page);
    await place.reach(page);
    const decline = place.decline(page);
    const before = replica.server.posted.length;
    await firstChip().click();
    const card = part(page, 'person-card');
    expect(await card.innerText()).toMatch(/Oratory [\d.]+, must not/);
    await part(page, 'who-pupil').click();
    expect(await card.innerText()).toMatch(/Oratory [\d.]+, must not/);
    await part(page, 'show-decline').click();
    await expect.poll(() => decline.evaluate((control) => (control.getRootNode() as Document).activeElement === control)).toBe(true);
    expect(replica.server.posted.length).toBe(before);
    // The answer would still stand in the next test.
    await part(page, 'forget').click();
  });
});

test('a row used again for somebody else never carries the first person’s answer', async () => {
  page = await replica.open('https://www.facebook.com/friends/requests?requests=200', page);
  await firstChip().click();
  await part(page, 'who-pupil').click();
  await page.keyboard.press('Escape');
  await expect.poll(() => part(page, 'chip').allInnerTexts()).toContain('Pupil');
  await page.locator('[data-virtualized]').locator('..').evaluate((pane) => { pane.scrollTop = 9000; });
  await expect.poll(() => part(page, 'chip').allInnerTexts()).not.toContain('Pupil');
  await page.waitForTimeout(1200);
  expect(await part(page, 'chip').allInnerTexts()).not.toContain('Pupil');
  await page.locator('[data-virtualized]').locator('..').evaluate((pane) => { pane.scrollTop = 0; });
  await expect.poll(() => part(page, 'chip').allInnerTexts()).toContain('Pupil');
});
