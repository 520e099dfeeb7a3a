/**
 * The promises as checks: each is a function that walks Gatepost on the replica and returns what it found wrong, in
 * words. Empty is good. promises.test.ts runs each on the real build and on a build broken on purpose; silence.test.ts
 * listens during the tour.
 */
import type { Page } from 'playwright-core';
import type { Replica } from '../browsers/chromium.ts';
import { heldDraft, newDay, openGatepost, part, settings } from './gatepost.ts';
import { readyToWrite, textIn, writingPlaces, type WritingPlace } from './surfaces.ts';

const home = writingPlaces.find((place) => place.name === 'x home')!;
const facebookPost = writingPlaces.find((place) => place.name === 'facebook post')!;
/** A hold is deaf at first, so that nobody presses it by mistake (ms). */
const settled = 450;

async function pause(milliseconds: number): Promise<void> {
  await new Promise((done) => { setTimeout(done, milliseconds); });
}

/** Writes the held draft at a place and presses the site's button. */
async function tryToPost(page: Page, place: WritingPlace, text = heldDraft): Promise<void> {
  await readyToWrite(page, place);
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(text);
  await place.button(page).click();
}

async function isHeld(page: Page): Promise<boolean> {
  return part(page, 'hold').waitFor({ timeout: 1500 }).then(() => true, () => false);
}

// ---------------------------------------------------------------- 1. silent

/** A walk through the features: drafts and holds, a request, a profile, settings, popup, options. */
export async function tour(replica: Replica): Promise<void> {
  for (const place of [home, facebookPost, writingPlaces.find(({ name }) => name === 'instagram comment on a page')!]) {
    const page = await replica.open(place.address);
    await tryToPost(page, place);
    if (await isHeld(page)) {
      await pause(settled);
      await part(page, 'post-anyway').click();
    }
    await page.close();
  }
  const requests = await replica.open('https://www.facebook.com/friends/requests');
  await part(requests, 'chip').first().click();
  await part(requests, 'who-pupil').click();
  const popup = await replica.popup(requests);
  await popup.text();
  await requests.close();
  for (const address of ['https://x.com/settings/profile', 'https://www.instagram.com/accounts/edit/', 'https://www.facebook.com/settings/?tab=posts']) {
    const page = await replica.open(address);
    await pause(500);
    await page.close();
  }
  const options = await replica.page('options.html');
  await pause(500);
  await options.close();
  const shown = await replica.page('popup.html');
  await pause(300);
  await shown.close();
}

// ---------------------------------------------------------------- 2. drafts stay in the page

/** Where the words of a draft turned up outside the page they were written in. */
export async function tracesOfDraft(extension: string): Promise<string[]> {
  const secret = 'Ptarmigan';
  const found: string[] = [];
  const replica = await openGatepost({ extension });
  try {
    const worker = await replica.worker();
    worker.on('console', (message) => { if (message.text().includes(secret)) found.push(`logged by the background: ${message.text()}`); });
    await worker.evaluate(() => {
      const scope = globalThis as unknown as { heard: string[]; chrome: { runtime: { onMessage: { addListener(listen: (message: unknown) => void): void } } } };
      scope.heard = [];
      scope.chrome.runtime.onMessage.addListener((message) => { scope.heard.push(JSON.stringify(message)); });
    });
    const page = await replica.open(home.address);
    // By protocol, because Playwright's own console event leaves out the worlds of content scripts.
    const session = await replica.context.newCDPSession(page);
    session.on('Runtime.consoleAPICalled', ({ args }) => { if (JSON.stringify(args).includes(secret)) found.push(`logged: ${JSON.stringify(args)}`); });
    await session.send('Runtime.enable');
    await readyToWrite(page, home);
    await page.keyboard.insertText(`${heldDraft}, said`);
    // By key, because each key is an event a leak could listen to.
    await page.keyboard.type(` ${secret}`);
    await home.button(page).click();
    if (await isHeld(page)) {
      await pause(settled);
      await part(page, 'edit').click();
    }
    await part(page, 'tip').click({ timeout: 3000 }).catch(() => undefined);
    await part(page, 'not-relevant').first().click({ timeout: 3000 }).catch(() => undefined);
    await pause(500);
    const popup = await replica.popup(page);
    if ((await popup.text()).includes(secret)) found.push('shown in the popup');
    const kept = await worker.evaluate(async () => {
      const scope = globalThis as unknown as { heard: string[]; chrome: { storage: Record<'local' | 'session', { get(): Promise<object> }> } };
      const rows: unknown[] = [];
      for (const { name } of await indexedDB.databases()) {
        const database = await new Promise<IDBDatabase>((done, fail) => {
          const opening = indexedDB.open(name!);
          opening.addEventListener('success', () => done(opening.result));
          opening.addEventListener('error', () => fail(opening.error));
        });
        for (const store of database.objectStoreNames) {
          rows.push(await new Promise((done) => {
            const reading = database.transaction(store).objectStore(store).getAll();
            reading.addEventListener('success', () => done(reading.result));
          }));
        }
        database.close();
      }
      return { messages: scope.heard, local: JSON.stringify(await scope.chrome.storage.local.get()), session: JSON.stringify(await scope.chrome.storage.session.get()), database: JSON.stringify(rows) };
    });
    if (kept.messages.length === 0) found.push('no message was heard at all: the check is blind');
    for (const message of kept.messages) if (message.includes(secret)) found.push(`sent as a message: ${message}`);
    for (const where of ['local', 'session', 'database'] as const) if (kept[where].includes(secret)) found.push(`kept in ${where}`);
  } finally {
    await replica.close();
  }
  return found;
}

// ---------------------------------------------------------------- 3. hands off

/** Changes to the editor and to the site's own tree while only our own interface is used. */
export async function changesToThePage(extension: string, place: WritingPlace): Promise<string[]> {
  const replica = await openGatepost({ extension });
  try {
    const page = await replica.open(place.address);
    const box = await readyToWrite(page, place);
    await page.keyboard.insertText(heldDraft);
    await part(page, 'tip').waitFor();
    // What the site does after typing has settled by now; whatever changes from here on is ours.
    await pause(600);
    await page.evaluate(() => {
      const scope = window as unknown as { changes: string[] };
      scope.changes = [];
      document.documentElement.dataset.watched = '';
      const root = document.querySelector('[id^="mount_0_0_"], #react-root')!;
      new MutationObserver((records) => {
        for (const record of records) {
          const editor = (record.target instanceof Element ? record.target : record.target.parentElement)?.closest('[contenteditable="true"]') ? 'the editor' : 'the site’s tree';
          if (record.type === 'characterData') scope.changes.push(`words changed in ${editor}`);
          for (const node of [...record.addedNodes, ...record.removedNodes]) scope.changes.push(`${node.nodeName} came or went in ${editor}`);
        }
      }).observe(root, { childList: true, characterData: true, subtree: true });
    });
    await part(page, 'tip').click();
    await part(page, 'card').waitFor();
    await part(page, 'show-me').first().click();
    await pause(300);
    if (await part(page, 'close').isVisible()) await part(page, 'close').click();
    await pause(300);
    const changes = await page.evaluate(() => (window as unknown as { changes: string[] }).changes);
    if (await textIn(box) !== heldDraft) changes.push('the text is not what was typed');
    return changes;
  } finally {
    await replica.close();
  }
}

// ---------------------------------------------------------------- 4. yours to overrule

/** What stops the user from posting a held draft: by one key and the site's own button, by Post anyway, by keyboard alone. */
export async function obstacles(extension: string): Promise<string[]> {
  const replica = await openGatepost({ extension });
  const found: string[] = [];
  const sent = () => replica.server.posted.length;
  const ways: { name: string; go: (page: Page) => Promise<void> }[] = [
    { name: 'Escape and the site’s own button', go: async (page) => { await page.keyboard.press('Escape'); await pause(200); await home.button(page).click(); } },
    { name: 'Post anyway by mouse', go: async (page) => { await part(page, 'post-anyway').click(); } },
    { name: 'Post anyway by keyboard', go: async (page) => { await page.keyboard.press('Tab'); await page.keyboard.press('Enter'); } },
  ];
  try {
    for (const way of ways) {
      await newDay(replica);
      const page = await replica.open(home.address);
      const before = sent();
      await tryToPost(page, home);
      if (!(await isHeld(page))) found.push(`${way.name}: nothing was held, so nothing was proved`);
      await pause(settled);
      await way.go(page).catch((error: unknown) => { found.push(`${way.name}: ${String(error).split('\n')[0]}`); });
      for (let waits = 0; waits < 20 && sent() === before; waits += 1) await pause(100);
      // Long enough for a second post, which there must not be.
      await pause(400);
      if (sent() !== before + 1) found.push(`${way.name}: ${sent() - before} posts went out`);
      else if (replica.server.posted.at(-1)?.text !== heldDraft) found.push(`${way.name}: other words went out`);
      await page.close();
    }
  } finally {
    await replica.close();
  }
  return found;
}

// ---------------------------------------------------------------- 5. quiet

const risky = ['excluded', 'suspended', 'sent home', 'moved down a set', 'put on report'].map((what) => `My Year 9 pupil Jake at Hollybrook was ${what} today for fighting`);

/** Holds that should not have been made: a fourth in a day, the same text again, a draft that is not surely wrong. */
export async function needlessHolds(extension: string): Promise<string[]> {
  const replica = await openGatepost({ extension });
  const found: string[] = [];
  try {
    const holds: boolean[] = [];
    for (const draft of risky.slice(0, 4)) {
      const page = await replica.open(home.address);
      await tryToPost(page, home, draft);
      holds.push(await isHeld(page));
      await page.close();
    }
    if (!holds[0]) found.push('nothing was ever held, so nothing was proved');
    if (holds.filter(Boolean).length > 3) found.push(`${holds.filter(Boolean).length} holds in one day`);
    await newDay(replica);
    const page = await replica.open(home.address);
    await tryToPost(page, home, risky[4]);
    await part(page, 'hold').waitFor();
    await pause(settled);
    await part(page, 'post-anyway').click();
    await pause(1200);
    await tryToPost(page, home, risky[4]);
    if (await isHeld(page)) found.push('the same text was held twice');
    await page.close();
    const doubtful = await replica.open(home.address);
    await tryToPost(doubtful, home, 'Long day with the kids today');
    if (await isHeld(doubtful)) found.push('a draft with nothing sure about it was held');
    await doubtful.close();
  } finally {
    await replica.close();
  }
  return found;
}

// ---------------------------------------------------------------- 7. look, don't poll

/** Trace events that mean script ran. */
const runs = ['FunctionCall', 'EvaluateScript', 'TimerFire', 'FireAnimationFrame', 'FireIdleCallback'];

interface TraceEvent { name: string; args?: { data?: { url?: string; functionName?: string } } }

/** Runs of our code on pages nobody touches, for five seconds after they have settled. */
export async function idleRuns(extension: string, addresses: string[]): Promise<string[]> {
  const replica = await openGatepost({ extension }, settings);
  try {
    for (const address of addresses) await replica.open(address);
    // A setting is awaited for up to six seconds after a page is opened; that timer ends.
    await pause(8000);
    const browser = replica.context.browser()!;
    await browser.startTracing(undefined, { categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'] });
    await pause(5000);
    const trace = JSON.parse((await browser.stopTracing()).toString('utf8')) as { traceEvents: TraceEvent[] };
    return trace.traceEvents.filter((event) => runs.includes(event.name) && event.args?.data?.url?.startsWith('chrome-extension://')).map(({ name, args }) => `${name} ${JSON.stringify(args?.data)}`);
  } finally {
    await replica.close();
  }
}

/** Names of the extension worlds that exist in a page. */
export async function ourWorlds(replica: Replica, page: Page): Promise<string[]> {
  const session = await replica.context.newCDPSession(page);
  const found: string[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => { if (context.origin.startsWith('chrome-extension://')) found.push(context.name); });
  await session.send('Runtime.enable');
  await pause(200);
  await session.detach();
  return found;
}
