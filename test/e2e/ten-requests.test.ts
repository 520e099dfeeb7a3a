/**
 * Ten mixed requests cleared with the keyboard alone, on all three sites: how many keys it takes, what each answer says,
 * and what then lies in the database. Rows that turn into somebody else's, accounts that change.
 */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import type { Replica } from '../browsers/chromium.ts';
import { person } from '../replica/parts/people.ts';
import { openGatepost, part, settings, stored } from './gatepost.ts';
import { forgetPeople, markPeople, rawStores } from './marks.ts';

const places = [
  { site: 'facebook', address: 'https://www.facebook.com/friends/requests?requests=10', declined: 'removed' },
  { site: 'x', address: 'https://x.com/follower_requests?requests=10', declined: 'decline' },
  { site: 'instagram', address: 'https://www.instagram.com/accounts/activity/?followRequests=1&requests=10', declined: 'delete' },
];

/** What the user presses on each card, and the clause the answer has to carry under West Kirby's policy. */
const answers: { key: string; who: string; clause: RegExp; more?: string[] }[] = [
  { key: '1', who: 'Pupil', clause: /B-1a, must not/ },
  { key: '3', who: 'Parent or carer', clause: /B-3, advised/ },
  { key: '4', who: 'Colleague', clause: /says nothing about this/ },
  { key: '2', who: 'Former pupil', clause: /B-1b, must not.*Not before 1 September/s, more: [...String(new Date().getFullYear() - 3), 'Enter'] },
  { key: '5', who: 'Family', clause: /says nothing about this/ },
  { key: '1', who: 'Pupil', clause: /B-1a, must not/ },
  { key: '7', who: 'Someone else', clause: /says nothing about this/ },
  { key: '6', who: 'Press', clause: /says nothing about this/ },
  { key: '3', who: 'Parent or carer', clause: /B-3, advised/ },
  { key: '1', who: 'Pupil', clause: /B-1a, must not/ },
];

/** A minute is a key a second, with time over to read. */
const mostKeys = 50;

let replica: Replica;
let page: Page;
beforeAll(async () => { replica = await openGatepost({}, { ...settings, profile: { ...settings.profile, policyId: 'west-kirby' } }); });
afterAll(() => replica?.close());
afterEach(() => page?.close());

describe.each(places)('on $site', ({ address, declined }) => {
  test('ten requests are answered, and the pupils’ declined, in fewer than fifty keys', async () => {
    page = await replica.open(address);
    await part(page, 'chip').first().waitFor();
    const before = replica.server.posted.length;
    let keys = 0;
    const press = async (key: string) => {
      keys += 1;
      await page.keyboard.press(key);
    };
    const focused = () => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.getAttribute('data-part') ?? '');
    const asked: string[] = [];
    for (const [index, { key, who, clause, more = [] }] of answers.entries()) {
      // From the second card on, the answer before it has led here; a decline leaves the card, and Alt+G comes back.
      if (await part(page, 'person-card').count() === 0) await press('Alt+g');
      await part(page, 'who-pupil').waitFor();
      asked.push(await part(page, 'about').innerText());
      await press(key);
      if (more.length > 0) await part(page, 'left').waitFor();
      for (const one of more) await press(one);
      const card = part(page, 'person-card');
      await expect.poll(() => card.innerText()).toMatch(clause);
      expect(await card.getByRole('heading').innerText()).toBe(who);
      if (who === 'Pupil') {
        // Focus stands on Next person, or on Show me Decline when nobody is left.
        if (await focused() === 'next-person') await press('Shift+Tab');
        expect(await focused()).toBe('show-decline');
        await press('Enter');
        await press('Enter');
        await expect.poll(() => replica.server.posted.slice(before).filter(({ text }) => text === declined).length).toBe(answers.slice(0, index + 1).filter((one) => one.who === 'Pupil').length);
        await part(page, 'person-card').waitFor({ state: 'detached' });
      } else await press('Enter');
    }
    expect(new Set(asked).size).toBe(10);
    expect(keys).toBeLessThanOrEqual(mostKeys);
    // Nothing else was pressed on the site.
    expect(replica.server.posted.slice(before).map(({ text }) => text)).toEqual([declined, declined, declined]);
  });
});

test('what lies in the database names no young person, site or reason', async () => {
  const stores = await rawStores(replica);
  expect(stores.marks!.values.length).toBe(30);
  for (const key of stores.marks!.keys) expect(key).toMatch(/^[0-9a-f]{64}$/);
  for (const value of stores.marks!.values) {
    expect(Object.keys(value as object).filter((name) => !['who', 'on', 'until', 'school', 'also', 'expires'].includes(name))).toEqual([]);
  }
  const everything = JSON.stringify([stores, await stored(replica)]).toLowerCase();
  for (const { id, handle, name, bio } of Array.from({ length: 10 }, (_, index) => person(1, 100 + index))) {
    for (const words of [id, handle, handle.slice(0, 15), name.toLowerCase(), ...(bio ? [bio.toLowerCase()] : [])]) expect(everything).not.toContain(words);
  }
  expect(JSON.stringify(stores.marks)).not.toMatch(/facebook|instagram|profile|http/i);
  // The control: what is looked for would be found.
  expect(JSON.stringify(person(1, 100)).toLowerCase()).toContain(person(1, 100).handle);
});

test('a person keeps one answer whichever account is signed in, and nobody else gets it', async () => {
  await forgetPeople(replica);
  await markPeople(replica, [{ site: 'x', key: person(1, 100).handle.slice(0, 15), mark: { who: 'pupil', on: '2026-11-21' } }]);
  page = await replica.open('https://x.com/follower_requests?requests=6');
  await expect.poll(() => part(page, 'chip').allInnerTexts()).toEqual(['Pupil', ...Array.from({ length: 5 }, () => 'Who is this?')]);
  // Another account is asked by other people.
  await page.goto('https://x.com/follower_requests?requests=6&seed=2');
  await expect.poll(() => part(page, 'chip').count()).toBe(6);
  expect(await part(page, 'chip').allInnerTexts()).not.toContain('Pupil');
});

test('a page that swaps the row under an open card takes the card with it', async () => {
  await forgetPeople(replica);
  await markPeople(replica, [{ site: 'x', key: person(1, 100).handle.slice(0, 15), mark: { who: 'pupil', on: '2026-11-21' } }]);
  page = await replica.open('https://x.com/follower_requests?requests=6');
  const marked = part(page, 'chip').filter({ hasText: 'Pupil' });
  await marked.click();
  await part(page, 'person-card').waitFor();
  await page.evaluate(() => {
    const links = document.querySelector('[data-testid="UserCell"]')!.querySelectorAll('a[href]');
    for (const link of links) link.setAttribute('href', '/somebody_else');
  });
  await part(page, 'person-card').waitFor({ state: 'detached' });
  await expect.poll(() => part(page, 'chip').count()).toBe(6);
  expect(await marked.count()).toBe(0);
});
