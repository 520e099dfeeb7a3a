/**
 * The guided checklist in Chromium on the replica: every readable item of every site is read, in several interface
 * languages; a walk leads through all of them; plain settings are set, read back and undone; a change is noticed; and
 * nothing is pressed or guessed when the page is not what it should be.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checklists } from '../../src/registry.ts';
import type { Setting } from '../../src/model.ts';
import type { Replica } from '../browsers/chromium.ts';
import { checks, readAs } from './checks.ts';
import { openGatepost, part } from './gatepost.ts';
import { readyToWrite, writingPlaces } from './surfaces.ts';

let replica: Replica;
beforeAll(async () => { replica = await openGatepost(); });
afterAll(async () => { await replica.close(); });

const readable = checklists.flatMap(({ settings }) => settings).filter((setting) => setting.control.kind !== 'manual');

/** What the replica's settings say before anybody has changed one; everything else starts at its loose end. */
const startsAs: Record<string, string> = {
  'facebook/post-on-profile': 'friends', 'facebook/tag-audience': 'friends', 'facebook/message-requests': 'message requests',
};

function looseOf(setting: Setting): string {
  return startsAs[setting.id] ?? setting.values.findLast((value) => value.verdict === 'loose')!.value;
}

/** An address of the replica with options added to its query. */
function at(url: string, options: Record<string, string>): string {
  const address = new URL(url);
  for (const [name, value] of Object.entries(options)) address.searchParams.set(name, value);
  return address.href;
}

async function startWalk(site: string): Promise<Page> {
  const list = await replica.page(`options.html#/checklist?site=${site}`);
  const opened = replica.context.waitForEvent('page');
  await list.getByRole('button', { name: 'Walk me through' }).click();
  const page = await opened;
  await list.close();
  await part(page, 'walk').waitFor();
  return page;
}

const pages = [...new Set(readable.map((setting) => setting.urls[0]!.url))];

/** Presses "Show me" for one setting and gives the page it opens, loaded again with the replica's options if there are any. */
async function showMe(id: string, title: string, options: Record<string, string> = {}): Promise<Page> {
  const list = await replica.page(`options.html#/checklist?site=${id.split('/')[0]}`);
  const opened = replica.context.waitForEvent('page');
  await list.getByRole('button', { name: `: ${title}`, exact: false }).first().click();
  const page = await opened;
  await list.close();
  await part(page, 'walk').waitFor();
  if (Object.keys(options).length > 0) {
    await page.goto(at(page.url(), options));
    await part(page, 'walk').waitFor({ timeout: 15_000 });
  }
  return page;
}

describe.each(['en', 'fr', 'es', 'pl', 'cy'])('a first look, interface in %s', (lang) => {
  let page: Page | undefined;
  afterAll(() => page?.close());

  it.each(pages)('reads every setting of %s', async (url) => {
    const since = new Date().toISOString();
    page = await replica.open(at(url, { lang }), page);
    for (const setting of readable.filter((one) => one.urls[0]!.url === url)) {
      const kept = await readAs(replica, setting.id, looseOf(setting), since);
      expect(kept.by).toBe('page');
    }
  });
});

describe('a guided walk', () => {
  it('leads through every readable setting of X, sets what it may, and every tick is a value that was read', async () => {
    const page = await startWalk('x');
    const settings = readable.filter((setting) => setting.id.startsWith('x/'));
    const panel = part(page, 'walk');
    for (let step = 0; step < settings.length; step += 1) {
      await panel.getByText(/^Now: /).waitFor();
      const id = await panel.getAttribute('data-setting');
      if (await part(page, 'set').count() > 0) {
        await part(page, 'set').click();
        const confirm = page.getByTestId('confirmationSheetConfirm');
        await panel.getByText(/read back|asks once more/).waitFor();
        if (await confirm.count() > 0) await confirm.click();
        await page.locator('.walk.done').waitFor();
      }
      await part(page, 'next').click();
      await page.locator(`[data-part="walk"]:not([data-setting="${id}"])`).waitFor();
    }
    const kept = await checks(replica);
    for (const setting of settings.filter((one) => one.press === 'yes')) expect([setting.id, kept.get(setting.id)?.verdict, kept.get(setting.id)?.by]).toEqual([setting.id, 'tight', 'page']);
    await page.close();
  });

  it('takes back what it set, and reads that back too', async () => {
    const page = await showMe('x/location-on-posts', 'Posts carry no location');
    const box = page.getByRole('checkbox', { name: 'Add location information to your posts' });
    await part(page, 'walk').getByText(/^Now: /).waitFor();
    if (!await box.isChecked()) await box.click();
    await part(page, 'walk').getByText('Now: on.').waitFor();
    await part(page, 'set').click();
    await part(page, 'walk').getByText('Done, and read back: off.').waitFor();
    expect(await box.isChecked()).toBe(false);
    await part(page, 'undo').click();
    await part(page, 'walk').getByText('Put back as it was.').waitFor();
    expect(await box.isChecked()).toBe(true);
    await readAs(replica, 'x/location-on-posts', 'on');
    await page.close();
  });

  it('can be walked with the keyboard alone', async () => {
    const page = await showMe('x/spaces', 'Followers don’t see what you listen to');
    await part(page, 'walk').getByText(/^Now: /).waitFor();
    await expect.poll(() => page.evaluate(() => {
      const host = [...document.documentElement.children].find((one) => one.shadowRoot?.querySelector('[data-part="walk"]'));
      return host?.shadowRoot?.activeElement?.getAttribute('data-part') ?? null;
    })).toBe('next');
    await page.keyboard.press('Escape');
    await part(page, 'walk').waitFor({ state: 'detached' });
    await page.close();
  });
});

describe('a setting that has changed since it was last read', () => {
  it('is named once, with what it was and when', async () => {
    const url = 'https://x.com/settings/contacts';
    const first = await replica.open(url);
    const box = first.getByRole('checkbox', { name: /email address/ });
    if (await box.isChecked()) await box.click();
    await readAs(replica, 'x/find-by-email', 'off');
    await first.evaluate(() => localStorage.setItem('discoverable_by_email', 'true'));
    await first.close();
    const again = await replica.open(url);
    await part(again, 'drift').getByText(/no longer so\. The setting was off on \d+ \w+, now on\./).waitFor();
    await part(again, 'close').click();
    await part(again, 'drift').waitFor({ state: 'detached' });
    await again.reload();
    await again.getByRole('checkbox', { name: /email address/ }).waitFor();
    await again.waitForTimeout(600);
    expect(await part(again, 'drift').count()).toBe(0);
    await again.close();
  });
});

describe('a page that is not what it should be', () => {
  it('with the control twice reads "could not read", offers no press, and presses nothing', async () => {
    const page = await showMe('x/protect-videos', 'Your videos can’t be downloaded', { controls: 'twice' });
    await part(page, 'walk').getByText(/^Could not read it\./).waitFor({ timeout: 12_000 });
    expect(await part(page, 'set').count()).toBe(0);
    await page.close();
  });

  it('steps aside at a log-in wall', async () => {
    const page = await showMe('x/protect-videos', 'Your videos can’t be downloaded');
    await page.evaluate(() => history.pushState(null, '', '/i/flow/login'));
    await part(page, 'walk').waitFor({ state: 'detached' });
    await page.close();
  });

  it('on an unknown language reads by place, but does not press', async () => {
    await replica.open('https://x.com/settings/audience_and_tagging').then((page) => page.evaluate(() => localStorage.setItem('protected_videos', 'false')).then(() => page.close()));
    const page = await showMe('x/protect-videos', 'Your videos can’t be downloaded', { lang: 'cy' });
    await part(page, 'walk').getByText('Now: off.').waitFor();
    expect(await part(page, 'set').count()).toBe(0);
    await page.close();
  });

  it('waits for a slow page', async () => {
    const page = await showMe('x/spaces', 'Followers don’t see what you listen to', { slow: '2500' });
    await part(page, 'walk').getByText(/^Now: /).waitFor({ timeout: 12_000 });
    await page.close();
  });

  it('says so when the site opened another page, and where to look', async () => {
    const page = await showMe('x/spaces', 'Followers don’t see what you listen to');
    await part(page, 'walk').getByText(/^Now: /).waitFor();
    await page.goto('https://x.com/settings/account');
    await part(page, 'walk').getByText('The site opened another page.').waitFor();
    await part(page, 'walk').getByText('Where to look: Privacy and safety').waitFor();
    await page.close();
  });
});

describe('without a visit', () => {
  it('reads from Instagram’s own pages whether the account is private, and whether the profile names the school', async () => {
    const since = new Date().toISOString();
    const page = await replica.open('https://www.instagram.com/');
    await readAs(replica, 'instagram/private-account', 'off', since);
    await readAs(replica, 'instagram/bio', 'school named', since);
    await page.close();
  });
});

it('a profile that was read to name the school makes a story with no names weigh more on that site', async () => {
  const fresh = await openGatepost();
  const home = writingPlaces.find(({ name }) => name === 'x home')!;
  const posted = () => fresh.server.posted.map(({ text }) => text);
  const write = async (text: string): Promise<Page> => {
    const page = await fresh.open(home.address);
    await readyToWrite(page, home);
    await page.keyboard.insertText(text);
    return page;
  };
  const before = await write('The quiet one put her hand up in drama today');
  await part(before, 'tip').waitFor();
  await home.button(before).click();
  await expect.poll(posted).toEqual(['The quiet one put her hand up in drama today']);
  const since = new Date().toISOString();
  const profile = await fresh.open('https://x.com/settings/profile');
  await readAs(fresh, 'x/bio', 'school named', since);
  await profile.close();
  const after = await write('The quiet one put her hand up in drama again today');
  await part(after, 'tip').waitFor();
  await home.button(after).click();
  await part(after, 'hold').waitFor();
  expect(posted()).toHaveLength(1);
  await fresh.close();
});
