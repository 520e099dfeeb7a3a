/**
 * Plays the scenes: opens a stage, does what the scene says, and reads everything Gatepost then shows. A stage stays
 * open while the policy is switched under it, so every answer read here is also one that changed on an open page.
 */
import type { Locator, Page } from 'playwright-core';
import type { Replica } from '../../browsers/chromium.ts';
import { part } from '../gatepost.ts';
import { readyToWrite, writingPlaces } from '../surfaces.ts';
import type { PersonScene, Scene, StageId, WritingScene } from './scenes.ts';

/** One open stage. */
export interface Stage {
  page: Page;
  /** Does what the scene says. `short` is the policy in force, as cards call it. */
  act(scene: Scene, short: string): Promise<void>;
  /** What Gatepost shows now, folds opened; `enough` says when to stop waiting for more. */
  read(enough: (text: string) => boolean): Promise<string>;
}

/** Longest wait for an answer, in ms. */
const patience = 5000;

const smallPicture = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

/** Opens a stage. */
export async function openStage(replica: Replica, id: StageId): Promise<Stage> {
  switch (id) {
    case 'post': return writingStage(replica, 'x home');
    case 'photo': return writingStage(replica, 'x home', async (page) => {
      await page.getByTestId('primaryColumn').getByTestId('fileInput').setInputFiles({ name: 'day.png', mimeType: 'image/png', buffer: smallPicture });
    });
    case 'message': return writingStage(replica, 'facebook messages page');
    case 'profile': {
      const page = await replica.open('https://x.com/settings/profile');
      return writing(page, page.locator('textarea[name="description"]'));
    }
    case 'request': return personStage(replica, 'https://www.facebook.com/friends/requests');
    case 'message request': return personStage(replica, 'https://www.facebook.com/messages/requests/t/1');
    case 'popup': return pageStage(await replica.page(`popup.html?tab=${await tabOnX(replica)}`));
    case 'checklist': return pageStage(await replica.page('options.html#/checklist?site=x'));
    case 'help': return pageStage(await replica.page('popup.html#/help'));
  }
}

async function writingStage(replica: Replica, name: string, then?: (page: Page) => Promise<void>): Promise<Stage> {
  const place = writingPlaces.find((one) => one.name === name)!;
  const page = await replica.open(place.address);
  const box = await readyToWrite(page, place);
  await then?.(page);
  return writing(page, box);
}

function writing(page: Page, box: Locator): Stage {
  return {
    page,
    async act(scene) {
      if (await part(page, 'card').count() > 0) await page.keyboard.press('Escape');
      await box.click();
      await page.keyboard.press('Control+a');
      await page.keyboard.insertText((scene as WritingScene).text);
    },
    read: (enough) => readUntil(enough, async () => {
      const card = part(page, 'card');
      if (await card.count() === 0) {
        if (await part(page, 'tip').count() === 0) return '';
        await page.keyboard.press('Alt+g');
      }
      return unfolded(card);
    }),
  };
}

async function personStage(replica: Replica, address: string): Promise<Stage> {
  const page = await replica.open(address);
  const card = part(page, 'person-card');
  await part(page, 'chip').first().click();
  const lastYear = String(new Date().getFullYear() - 1);
  return {
    page,
    async act(scene, short) {
      const { who, group, circumstance } = scene as PersonScene;
      if (await part(page, 'change-who').count() > 0) await part(page, 'change-who').click();
      // The questions asked follow from the policy, so it has to have arrived.
      await card.getByText(`${short} `).first().waitFor();
      await part(page, `who-${who}`).click();
      if (group) {
        await part(page, 'left').fill(lastYear);
        if (group !== 'no') await part(page, `group-${group}`).click();
        await part(page, 'answer-left').click();
      }
      if (circumstance) await part(page, circumstance).click();
    },
    read: (enough) => readUntil(enough, () => unfolded(card)),
  };
}

function pageStage(page: Page): Stage {
  return { page, act: () => Promise.resolve(), read: (enough) => readUntil(enough, () => unfolded(page.locator('main'))) };
}

/** Opens every fold inside and gives what can then be read; '' where nothing is shown. Never waits: a card may go at any time. */
async function unfolded(shown: Locator): Promise<string> {
  await shown.locator('details[data-part="also"]:not([open]) > summary').evaluateAll((folds) => { for (const fold of folds) (fold as HTMLElement).click(); });
  return (await shown.allInnerTexts()).join('\n');
}

/** Reads again until it is enough, or patience ends; what was read last is the answer either way. */
async function readUntil(enough: (text: string) => boolean, read: () => Promise<string>): Promise<string> {
  const end = Date.now() + patience;
  let text = await read();
  while (!enough(text) && Date.now() < end) {
    await new Promise((done) => { setTimeout(done, 40); });
    text = await read();
  }
  return text;
}

interface Tabs { tabs: { query(of: object): Promise<{ id?: number; url?: string }[]> } }

/** The id of a tab that shows X, for a popup that stands beside it. */
async function tabOnX(replica: Replica): Promise<number> {
  await replica.open('https://x.com/home');
  const found = await (await replica.worker()).evaluate(async () => (await (globalThis as unknown as { chrome: Tabs }).chrome.tabs.query({})).find(({ url }) => url?.startsWith('https://x.com/'))?.id);
  if (found === undefined) throw new Error('No tab shows X.');
  return found;
}
