/** The guided checklist on Facebook and Instagram: the first ten items of each, led all the way, every tick a value that was read. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checklists } from '../../src/registry.ts';
import type { Replica } from '../browsers/chromium.ts';
import { checks } from './checks.ts';
import { openGatepost, part } from './gatepost.ts';

let replica: Replica;
beforeAll(async () => { replica = await openGatepost(); });
afterAll(async () => { await replica.close(); });

/** Makes the framed setting tight as a user would: by our button where there is one, else in the window the row opens. */
async function tighten(page: Page): Promise<void> {
  const set = part(page, 'set');
  if (await set.count() > 0) {
    await set.click();
    await part(page, 'walk').getByText(/read back|asks once more/).waitFor();
    const asked = page.getByRole('dialog').getByRole('button', { name: 'Switch to private account' });
    if (await asked.count() > 0) await asked.click();
    return;
  }
  await part(page, 'show').click();
  await page.keyboard.press('Enter');
  const aim = /“([^”]+)”/.exec(await part(page, 'ask').innerText())![1]!;
  await page.getByRole('dialog').getByRole('radio', { name: new RegExp(`^(your )?${aim}$`, 'i') }).click();
  await page.getByRole('dialog').getByRole('button', { name: /^Done/ }).click();
}

it.each(['facebook', 'instagram'])('%s: ten items in one sitting', async (site) => {
  const list = await replica.page(`options.html#/checklist?site=${site}`);
  const opened = replica.context.waitForEvent('page');
  await list.getByRole('button', { name: 'Walk me through' }).click();
  const page = await opened;
  const panel = part(page, 'walk');
  const seen: string[] = [];
  while (seen.length < 10) {
    await panel.getByText(/^(Now: |Could not read)/).waitFor();
    const id = (await panel.getAttribute('data-setting'))!;
    expect(await panel.innerText()).not.toContain('Could not read');
    // The user's own words, and the account's address, are theirs to change: here they are passed over.
    const field = checklists.flatMap((one) => one.settings).find((one) => one.id === id)!.control.kind === 'field';
    if (!field) {
      if (await page.locator('.walk.done').count() === 0) await tighten(page);
      await page.locator('.walk.done').waitFor();
      seen.push(id);
    }
    await part(page, 'next').click();
    await page.locator(`[data-part="walk"]:not([data-setting="${id}"])`).waitFor();
  }
  const kept = await checks(replica);
  for (const id of seen) expect([id, kept.get(id)?.verdict, kept.get(id)?.by]).toEqual([id, 'tight', 'page']);
  await page.close();
  await list.reload();
  await list.getByText(new RegExp(`^${seen.length} of ${checklists.find((one) => one.id === site)!.settings.length}$`)).waitFor();
  await list.close();
});
