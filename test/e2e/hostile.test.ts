/**
 * Hostile pages against the build that ships (closed shadow root). In each test a page attacks while a user writes a
 * draft their policy says must not be posted; the post is held, the attack is made, and then: nothing has been posted
 * that the user did not let go, what is posted is what was typed, the page has learned nothing, and nothing is frozen.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Attack } from '../attacks/attack.ts';
import { element } from '../attacks/element.ts';
import { evil } from '../attacks/evil.ts';
import { floods } from '../attacks/floods.ts';
import { frames } from '../attacks/frames.ts';
import { outerHost, outerPage } from '../attacks/framing.ts';
import { knownLimits } from '../attacks/known-limits.ts';
import { messages } from '../attacks/messages.ts';
import { names } from '../attacks/names.ts';
import { OwnLayer } from '../attacks/own-layer.ts';
import { presses } from '../attacks/presses.ts';
import { secrets } from '../attacks/secrets.ts';
import { world } from '../attacks/world.ts';
import { openReplica, type Replica } from '../browsers/chromium.ts';
import { ourWorlds } from './promise-checks.ts';

const families: Record<string, Attack[]> = { 'our element': element, presses, secrets, 'its own world': world, floods, names, messages, 'frames and rules': frames };

const settings = {
  version: 1, setUp: true,
  profile: { policyId: 'oratory', school: { name: "St Cuthbert's Catholic Primary School", aliases: ['St Cuths'], town: '', emailDomain: '', handles: [], headteacher: 'Mr Adeyemi', people: [] } },
};

/** Our words, which no page may come to know. */
const secret = /gatepost|post anyway|\bpause\. |must not\b|chrome-extension|oratory/iu;

interface ChromeStorage { chrome: { storage: { local: { set(values: object): Promise<void>; remove(key: string): Promise<void> } } } }

/**
 * Browsers side by side, each with one page at a time in front: most of a test is waiting. Gatepost counts holds by
 * browser, so no test uses up another's.
 */
const browsers = 2;

/** `page` is the tab of the last test, if that left it well: a new tab costs as much as all that a test does in it. */
interface Lane { replica: Replica; free: Promise<void>; page?: Page }
const lanes: Lane[] = [];
let drafts = 0;

beforeAll(async () => {
  for (let count = 0; count < browsers; count += 1) {
    const replica = await openReplica({ extension: '.output/chrome-mv3', options: { posts: 4 } });
    lanes.push({ replica, free: Promise.resolve() });
    await (await replica.worker()).evaluate((stored) => (globalThis as unknown as ChromeStorage).chrome.storage.local.set(stored), { settings });
  }
});

afterAll(async () => {
  for (const { replica } of lanes) await replica.close();
});

/** A page on which a user has written a draft that is held, and what has been posted of it. */
interface Scene { page: Page; ours: OwnLayer; draft: string; sent(): string[]; source(of: string | undefined): string }

/** Waits for a browser that is free, and runs `during` there in a scene set under the attack's first two scripts. */
async function scene(attack: Pick<Attack, 'atStart' | 'beforeWriting' | 'outcome'>, during: (scene: Scene) => Promise<void>): Promise<void> {
  drafts += 1;
  // Surely against Oratory's policy: a leader insulted, the school named. The number makes each unlike the others.
  const draft = `St Cuths is a joke. Our head is a useless idiot and 8G1 are as thick as 8G2 (${drafts})`;
  const lane = lanes[drafts % browsers]!;
  const mine = lane.free.then(() => play(lane, draft, attack, during));
  lane.free = mine.catch(() => {});
  return mine;
}

/** Whatever happens, a page that is broken is closed, and we threw nothing. */
async function play(lane: Lane, draft: string, attack: Pick<Attack, 'atStart' | 'beforeWriting' | 'outcome'>, during: (scene: Scene) => Promise<void>): Promise<void> {
  const { replica } = lane;
  const source = (of: string | undefined): string => (of ?? '').replaceAll('EXTENSION_ID', replica.extensionId);
  const sent = (): string[] => replica.server.posted.map(({ text }) => text).filter((text) => text.includes(draft.slice(-5)));
  const page = lane.page ?? await replica.context.newPage();
  delete lane.page;
  try {
    const ours = await OwnLayer.of(page, replica.extensionId, evil + source(attack.atStart));
    // Holds are limited to three a day: each test is a new day for the counter.
    await (await replica.worker()).evaluate(() => (globalThis as unknown as ChromeStorage).chrome.storage.local.remove('holds'));
    await page.goto('https://x.com/home');
    await page.waitForSelector('[data-testid="tweetTextarea_0"]', { state: 'attached' });
    if (attack.beforeWriting) await page.evaluate(source(attack.beforeWriting));
    await during({ page, ours, draft, sent, source });
    expect(ours.uncaught, 'nothing of ours was left uncaught').toEqual([]);
    await ours.leave();
    if (!attack.outcome) lane.page = page;
  } finally {
    if (!lane.page) await page.close();
  }
}

/** Presses the middle of an element as a user does. By protocol: the page may have broken what a locator needs. */
async function press(page: Page, css: string): Promise<void> {
  const box = await page.evaluate((selector) => {
    const { x, y, width, height } = Element.prototype.getBoundingClientRect.call(Document.prototype.querySelector.call(document, selector));
    return { x: x + width / 2, y: y + height / 2 };
  }, css);
  await page.mouse.click(box.x, box.y);
}

/** Writes the draft and presses Post once our tip has shown that it was read. */
async function write({ page, ours, draft }: Scene): Promise<void> {
  await press(page, '[data-testid="tweetTextarea_0"]');
  await page.keyboard.insertText(draft);
  await ours.waitFor('tip', 5000);
  await press(page, '[data-testid="tweetButtonInline"]');
}

/**
 * Presses Post anyway as a user does, once it has been there long enough to be read. One press is enough, but for a card
 * that lay covered until just now: the browser may not have told of it yet, and then the user presses again.
 */
async function letGo({ page, ours }: Scene, mostPresses = 1): Promise<void> {
  expect(await ours.waitFor('post-anyway'), 'the hold can still be let go').not.toBeNull();
  for (let presses = 0; presses < mostPresses; presses += 1) {
    await page.waitForTimeout(350);
    const button = await ours.part('post-anyway');
    if (!button) return;
    await page.mouse.click(button.x + button.width / 2, button.y + button.height / 2);
  }
}
/** What was posted, once anything was. */
async function postedBy(sent: () => string[]): Promise<string[]> {
  for (let wait = 0; wait < 60 && sent().length === 0; wait += 1) await new Promise((done) => { setTimeout(done, 100); });
  return sent();
}

/** What the page has found out. It must answer: a frozen page does not. Ten seconds allow for a busy machine. */
async function learned(page: Page): Promise<string[]> {
  return Promise.race([page.evaluate(() => window.evil.learned), new Promise<never>((_, reject) => { setTimeout(() => reject(new Error('The page is frozen.')), 10_000); })]);
}

async function attacked(attack: Attack): Promise<void> {
  await scene(attack, async (at) => {
    const { page, ours, draft, sent, source } = at;
    // A page that has broken its own site may not even let the user write.
    if (attack.outcome === 'siteBreaks') await write(at).catch(() => {});
    else await write(at);
    const held = await ours.waitFor('hold', attack.outcome ? 1000 : 3000);
    if (!attack.outcome) expect(held, 'the post is held').not.toBeNull();
    if (attack.whenHeld) {
      await page.evaluate(source(attack.whenHeld)).catch(() => {});
      await page.waitForTimeout(200);
    }
    if (attack.deceives && held) {
      const button = (await ours.part('post-anyway')) ?? held;
      // As long as a finger takes.
      await page.mouse.click(button.x + button.width / 2, button.y + button.height / 2, { delay: 80 });
      await page.waitForTimeout(200);
    }
    expect(sent(), 'nothing is posted that the user did not let go').toEqual([]);
    if (attack.afterwards) await page.evaluate(source(attack.afterwards));
    if (!attack.outcome) {
      await letGo(at, attack.afterwards ? 3 : 1);
      expect(await postedBy(sent)).toEqual([draft]);
    }
    // A page that has broken itself may not answer any more.
    const known = attack.outcome === 'siteBreaks' ? (await learned(page).catch(() => [])) ?? [] : await learned(page);
    expect(known.filter((line) => secret.test(line)), 'the page learned nothing').toEqual([]);
  });
}

describe.concurrent.each(Object.entries(families))('a page that attacks %s', (_family, attacks) => {
  test.each(attacks.map((attack) => [attack.does, attack] as const))('%s', (_does, attack) => attacked(attack));
});

test.each(knownLimits.map((limit) => [limit.does, limit] as const))('known limit: a page %s', async (_does, { whenHeld, learns }) => {
  await scene({}, async (at) => {
    await write(at);
    expect(await at.ours.waitFor('hold')).not.toBeNull();
    await at.page.evaluate(whenHeld);
    expect((await learned(at.page)).filter((line) => learns.test(line))).toHaveLength(1);
  });
});

test('a page elsewhere that frames and covers the site: Gatepost is not in the frame, so there is nothing to steer, and nothing is learned', async () => {
  const { replica } = lanes[0]!;
  const own = `chrome-extension://${replica.extensionId}`;
  replica.server.pages.set(`${outerHost}/prize`, outerPage('https://x.com/home', [`${own}/popup.html`, `${own}/options.html`]));
  for (const page of [`${outerHost}/prize`, 'x.com/home']) replica.server.framable.add(page);
  const page = await replica.context.newPage();
  try {
    await page.goto(`https://${outerHost}/prize`);
    const framed = page.frameLocator('iframe').first();
    const box = framed.getByTestId('tweetTextarea_0').first();
    await box.click();
    const draft = 'St Cuths is a joke. Our head is a useless idiot (framed)';
    await page.keyboard.insertText(draft);
    const button = framed.getByTestId('tweetButtonInline').first();
    await button.click();
    expect(await postedBy(() => replica.server.posted.map(({ text }) => text).filter((text) => text.endsWith('(framed)')))).toEqual([draft]);
    expect(await ourWorlds(replica, page)).toEqual([]);
    expect(page.frames().map((frame) => frame.url()).filter((url) => url.startsWith('chrome-extension:'))).toEqual([]);
    const known = await page.evaluate(() => (window as unknown as { learned: string[] }).learned);
    expect(known.length).toBeGreaterThan(2);
    expect(known.filter((line) => secret.test(line))).toEqual([]);
    // Not because it is nowhere: the same address as a page of its own is looked after.
    await page.goto('https://x.com/home');
    expect(await ourWorlds(replica, page)).not.toEqual([]);
  } finally {
    replica.server.framable.clear();
    await page.close();
  }
});

test('without an attack the post is held, let go by the user, and goes out as typed', async () => {
  await scene({}, async (at) => {
    await write(at);
    expect(await at.ours.waitFor('hold')).not.toBeNull();
    expect(at.sent()).toEqual([]);
    await letGo(at);
    expect(await postedBy(at.sent)).toEqual([at.draft]);
  });
});

test('the page would have been caught learning something', async () => {
  await scene({ beforeWriting: 'window.evil.learn("Gatepost says: Pause. This is a positive control.")' }, async ({ page }) => {
    expect((await learned(page)).filter((line) => secret.test(line))).toHaveLength(1);
  });
});

test('there are at least 60 attacks, each named once', () => {
  const all = Object.values(families).flat().map(({ does }) => does);
  expect(new Set(all).size).toBe(all.length);
  expect(all.length).toBeGreaterThanOrEqual(60);
});
