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

describe.each(['en', 'fr', 'es', 'pl', 'cy'])('a first look, interface in %s', (lang) => {
  it.each(pages)('reads every setting of %s', async (url) => {
    const since = new Date().toISOString();
    const page = await replica.open(at(url, { lang }));
    for (const setting of readable.filter((one) => one.urls[0]!.url === url)) {
      const kept = await readAs(replica, setting.id, looseOf(setting), since);
      expect(kept.by).toBe('page');
    }
    await page.close();
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
});
