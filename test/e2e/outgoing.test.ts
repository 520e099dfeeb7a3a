/**
 * The user's own steps towards somebody, on all three sites: nothing is said about a stranger; about somebody marked, or
 * whom the page connects with school, the press is held once before it takes effect. With the pointer and the keyboard.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import type { Replica } from '../browsers/chromium.ts';
import { newDay, openGatepost, part, school, settings } from './gatepost.ts';
import { markPeople, pressUntilGone } from './marks.ts';

interface Step {
  name: string;
  site: 'facebook' | 'x' | 'instagram';
  address: string;
  /** The site's own id of the person, as a mark is kept under it. */
  key: string;
  control(page: Page): Locator;
  /** True once the press has taken effect. */
  done(page: Page): Promise<boolean>;
}

/** Jodie is person 102 of the replica's seed, a stranger with nothing of school in her bio. */
const jodie = { id: '160066567322', handle: 'jodie_shah102', name: 'Jodie Shah' };
let replica: Replica;
/** One tab for all: a new one costs as much as all that a test does in it. */
let page: Page;
let before = 0;

const requested = (what: string) => () => Promise.resolve(replica.server.posted.slice(before).some((one) => one.what === what));
const profile = { facebook: `https://www.facebook.com/profile.php?id=${jodie.id}`, x: `https://x.com/${jodie.handle}`, instagram: `https://www.instagram.com/${jodie.handle}/` };

const steps: Step[] = [
  {
    name: 'facebook Add friend', site: 'facebook', address: profile.facebook, key: jodie.id,
    control: (at) => at.getByRole('main').getByRole('button', { name: 'Add friend' }).first(), done: requested('friend-request'),
  },
  {
    name: 'facebook Message', site: 'facebook', address: profile.facebook, key: jodie.id,
    control: (at) => at.getByRole('main').getByRole('button', { name: 'Message', exact: true }), done: (at) => at.getByRole('textbox', { name: 'Message' }).isVisible(),
  },
  {
    name: 'facebook suggestion', site: 'facebook', address: 'https://www.facebook.com/friends/suggestions', key: '118080115540',
    control: (at) => at.getByRole('listitem').getByRole('button', { name: 'Add friend' }).first(), done: requested('friend-request'),
  },
  {
    name: 'x Follow', site: 'x', address: profile.x, key: jodie.handle,
    control: (at) => at.getByTestId('primaryColumn').locator('[data-testid$="-follow"]').first(), done: requested('follow'),
  },
  {
    name: 'x Message', site: 'x', address: profile.x, key: jodie.handle,
    control: (at) => at.getByTestId('sendDMFromProfile'), done: (at) => Promise.resolve(at.url().includes('/i/chat/')),
  },
  {
    name: 'x who to follow', site: 'x', address: 'https://x.com/home', key: 'kasia_griffin50',
    control: (at) => at.getByTestId('sidebarColumn').locator('[data-testid$="-follow"]').first(), done: requested('follow'),
  },
  {
    name: 'instagram Follow', site: 'instagram', address: profile.instagram, key: jodie.handle,
    control: (at) => at.getByRole('main').getByRole('button', { name: 'Follow', exact: true }).first(), done: requested('follow'),
  },
  {
    name: 'instagram Message', site: 'instagram', address: profile.instagram, key: jodie.handle,
    control: (at) => at.getByRole('main').getByRole('button', { name: 'Message', exact: true }), done: (at) => at.getByRole('textbox', { name: 'Message' }).isVisible(),
  },
  {
    name: 'instagram suggestion', site: 'instagram', address: 'https://www.instagram.com/explore/people/', key: 'viv_quinn300',
    control: (at) => at.getByRole('main').getByRole('button', { name: 'Follow', exact: true }).first(), done: requested('follow'),
  },
];

beforeAll(async () => { replica = await openGatepost({}, { ...settings, profile: { ...settings.profile, school: { ...school, people: ['Jodie Shah'] } } }); });
afterAll(() => replica?.close());
beforeEach(async () => {
  await newDay(replica);
  before = replica.server.posted.length;
});

const sites = ['facebook', 'x', 'instagram'] as const;
/** Somebody of whom neither the page nor the user says anything. */
const stranger = { facebook: 'https://www.facebook.com/profile.php?id=179754597580', x: 'https://x.com/leo_jones141', instagram: 'https://www.instagram.com/leo_jones141/' };
const stepsOf = (site: Step['site']) => steps.filter((step) => step.site === site) as [Step, Step, Step];
const shown = async () => Promise.all(['chip', 'hold', 'person-card'].map((name) => part(page, name).count()));

// These come first: nobody is marked yet.
describe.each(sites)('nobody marked, on %s', (site) => {
  const [first, message, suggestion] = stepsOf(site);

  test('a stranger is added and written to without a word', async () => {
    page = await replica.open(suggestion.address, page);
    await suggestion.control(page).click();
    await expect.poll(() => suggestion.done(page)).toBe(true);
    expect(await shown()).toEqual([0, 0, 0]);
    await page.goto(stranger[site]);
    await message.control(page).click();
    await expect.poll(() => message.done(page)).toBe(true);
    expect(await shown()).toEqual([0, 0, 0]);
  });

  test('a profile that names the school is asked about, and held: this may be a pupil', async () => {
    page = await replica.open(`${stranger[site]}${stranger[site].includes('?') ? '&' : '?'}bio=Y9+at+Hollybrook`, page);
    await part(page, 'chip').waitFor();
    await first.control(page).click();
    await part(page, 'hold').waitFor();
    expect(await part(page, 'hold-says').innerText()).toBe('Pause. Their profile mentions Hollybrook. If this is a pupil, the policy asks you to wait.');
    expect(await first.done(page)).toBe(false);
    await pressUntilGone(page, 'Escape', 'hold');
    await part(page, 'chip').click();
    expect(await part(page, 'about').innerText()).toContain('Their profile mentions Hollybrook.');
  });

  test('the name of a colleague from the settings brings the card, and the press passes: the policy only advises', async () => {
    page = await replica.open(profile[site], page);
    await part(page, 'chip').first().waitFor();
    await first.control(page).click();
    await part(page, 'person-card').waitFor();
    expect(await part(page, 'about').innerText()).toContain('name of a colleague you listed.');
    await expect.poll(() => first.done(page)).toBe(true);
    expect(await part(page, 'hold').count()).toBe(0);
    // The site has redrawn its button: the card is still to be read, and goes with the next press on the page.
    expect(await part(page, 'person-card').isVisible()).toBe(true);
    await page.mouse.click(5, 890);
    await part(page, 'person-card').waitFor({ state: 'detached' });
  });
});

describe('somebody marked as a pupil', () => {
  /** The first of the requests, a friend or follower of the strangers on the replica. */
  const friend = { facebook: '136149283660', x: 'gethin_iqbal100', instagram: 'gethin_iqbal100' };
  beforeAll(() => markPeople(replica, [
    ...steps.map(({ site, key }) => ({ site, key, mark: { who: 'pupil', on: '2026-11-21' } as const })),
    ...sites.map((site) => ({ site, key: friend[site], mark: { who: 'pupil', on: '2026-11-21' } as const })),
  ]));

  test.each(steps)('$name is held once, by keyboard too, and the second press passes', async (step) => {
    page = await replica.open(step.address, page);
    await part(page, 'chip').filter({ hasText: 'Pupil' }).first().waitFor();
    await step.control(page).focus();
    await page.keyboard.press('Enter');
    const hold = page.getByRole('alertdialog', { name: 'Gatepost: pause' });
    await hold.waitFor();
    expect(await hold.innerText()).toMatch(/Pause\. You marked this person: pupil\.[\s\S]*Oratory 6\.2, must not/);
    expect(await step.done(page)).toBe(false);
    const focused = () => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent ?? '');
    await expect.poll(focused).toBe('Leave it');
    await pressUntilGone(page, 'Enter', 'hold');
    expect(await step.done(page)).toBe(false);
    await step.control(page).click();
    await expect.poll(() => step.done(page)).toBe(true);
    expect(await part(page, 'hold').count()).toBe(0);
  });

  test.each(sites)('%s: a press of the pointer is held as well, and Send anyway sends it', async (site) => {
    const [step] = stepsOf(site);
    page = await replica.open(step.address, page);
    await part(page, 'chip').filter({ hasText: 'Pupil' }).first().waitFor();
    await step.control(page).click();
    await part(page, 'hold').waitFor();
    expect(await step.done(page)).toBe(false);
    await page.keyboard.press('Tab');
    await pressUntilGone(page, 'Enter', 'hold');
    await expect.poll(() => step.done(page)).toBe(true);
  });

  test.each(sites)('%s: a friend in common with them is a hint about a stranger', async (site) => {
    const [first, , suggestion] = stepsOf(site);
    // On Facebook the friend in common is shown on the first suggestion, who is marked herself in this file.
    if (site === 'facebook') await markPeople(replica, [{ site, key: suggestion.key, mark: null }]);
    page = await replica.open(site === 'facebook' ? suggestion.address : stranger[site], page);
    await part(page, 'chip').filter({ hasText: 'Who is this?' }).first().waitFor();
    await (site === 'facebook' ? suggestion : first).control(page).click();
    await part(page, 'hold').waitFor();
    expect(await part(page, 'hold-says').innerText()).toContain('They know someone you marked as a pupil.');
  });
});
