/**
 * The whole path on one site: a draft is written where the site lets one write, a tip appears, its card names the
 * clause, Post is held once, and what goes out is byte for byte what stood in the box.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import type { Replica } from '../browsers/chromium.ts';
import type { Posted } from '../replica/parts/record.ts';
import { heldDraft, newDay, openGatepost, part, plainDraft } from './gatepost.ts';
import { readyToWrite, textIn, writingPlaces, type WritingPlace } from './surfaces.ts';

/** Time a press needs before our hold takes it: it is deaf at first, so that nobody presses it by mistake (ms). */
const settled = 450;

/** Adds the tests of one site's writing places to the file that calls it. */
export function walkPaths(site: Posted['site']): void {
  let replica: Replica;
  /** One tab for all: a new one costs as much as all that a test does in it. */
  let page: Page;
  const faults: string[] = [];

  beforeAll(async () => {
    replica = await openGatepost();
    page = await replica.context.newPage();
    page.on('pageerror', (error) => faults.push(error.message));
  });
  afterAll(() => replica?.close());
  beforeEach(() => newDay(replica));

  const open = async (place: WritingPlace) => {
    await replica.open(place.address, page);
    return readyToWrite(page, place);
  };
  const press = async (place: WritingPlace) => {
    await place.button(page).click();
    if (place.then && await place.then(page).isVisible()) await place.then(page).click();
  };
  const posted = () => replica.server.posted.filter((one) => one.what !== 'setting').map((one) => one.text);

  describe.each(writingPlaces.filter((place) => place.site === site))('$name', (place) => {
    test('a tip beside the box opens a card with the clause, and a plain draft is left alone', async () => {
      const box = await open(place);
      await page.keyboard.insertText(plainDraft);
      await page.waitForTimeout(700);
      expect(await part(page, 'tip').count()).toBe(0);
      await page.keyboard.press('Control+a');
      await page.keyboard.insertText(heldDraft);
      await part(page, 'tip').click();
      const card = part(page, 'card');
      expect(await card.innerText()).toMatch(/Oratory [\d.]+, must not/);
      expect(await card.innerText()).toContain('Year 9 pupil');
      // Nothing is attached but in Instagram's own post, which begins with a photo.
      if (place.name !== 'instagram caption') expect(await card.innerText()).not.toContain('photo');
      await page.keyboard.press('Escape');
      await expect.poll(() => card.count()).toBe(0);
      expect(await textIn(box)).toBe(heldDraft);
    });

    test('held by the button, Edit gives the box back, and the same words are never held twice', async () => {
      const before = posted().length;
      const box = await open(place);
      await page.keyboard.type(heldDraft);
      await press(place);
      await part(page, 'hold').waitFor();
      expect(await part(page, 'hold').innerText()).toMatch(/Pause\.[\s\S]*Oratory [\d.]+, must not/);
      await page.waitForTimeout(settled);
      await part(page, 'edit').click();
      await expect.poll(() => part(page, 'hold').count()).toBe(0);
      expect(posted().length).toBe(before);
      if (await box.isVisible()) expect(await textIn(box)).toBe(heldDraft);
      if (place.then && await place.then(page).isVisible()) await place.then(page).click();
      else await press(place);
      await expect.poll(() => posted().slice(before)).toEqual([heldDraft]);
      expect(await part(page, 'hold').count()).toBe(0);
    });

    test('pasted, undone and released with Post anyway: exactly the text in the box', async () => {
      const before = posted().length;
      const box = await open(place);
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      const paste = async (words: string) => {
        await page.evaluate((text) => navigator.clipboard.writeText(text), words);
        await page.keyboard.press('Control+v');
      };
      await paste(heldDraft);
      await expect.poll(() => textIn(box)).toBe(heldDraft);
      await part(page, 'tip').waitFor();
      // The editors put changes within 300 ms of each other into one step of undo.
      await page.waitForTimeout(400);
      await paste(' AND MORE');
      await expect.poll(() => textIn(box)).toBe(`${heldDraft} AND MORE`);
      await page.keyboard.press('Control+z');
      await expect.poll(() => textIn(box)).toBe(heldDraft);
      if (place.keys[0]) await page.keyboard.press(place.keys[0]);
      else await press(place);
      await part(page, 'hold').waitFor();
      expect(posted().length).toBe(before);
      await page.waitForTimeout(settled);
      await part(page, 'post-anyway').click();
      // Held at Next, the post still has its own second step to go.
      if (place.then) await place.then(page).click();
      await expect.poll(() => posted().slice(before)).toEqual([heldDraft]);
    });

    test('edited after a hold, the new words go out at once', async () => {
      const before = posted().length;
      const box = await open(place);
      await page.keyboard.insertText(heldDraft);
      await press(place);
      await part(page, 'hold').waitFor();
      await page.waitForTimeout(settled);
      await page.keyboard.press('Enter');
      await expect.poll(() => part(page, 'hold').count()).toBe(0);
      expect(posted().length).toBe(before);
      // In the two-step dialog the box is a step behind.
      if (!(await box.isVisible())) return;
      await box.click();
      await page.keyboard.press('Control+a');
      await page.keyboard.insertText(plainDraft);
      await press(place);
      await expect.poll(() => posted().slice(before)).toEqual([plainDraft]);
    });
  });

  test('no page threw', () => {
    expect(faults).toEqual([]);
  });
}
