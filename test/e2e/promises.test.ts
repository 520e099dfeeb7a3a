/** Promises 2 to 5 and 7 (README, "Promises"; the first is silence.test.ts). Each check is run twice: on the build, and on a build that breaks it. */
import { describe, expect, test, type TestContext } from 'vitest';
import { openReplica, testBuild } from '../browsers/chromium.ts';
import { brokenBuild, type Breakage } from './broken-build.ts';
import { openGatepost } from './gatepost.ts';
import { changesToThePage, idleRuns, needlessHolds, obstacles, ourWorlds, tracesOfDraft } from './promise-checks.ts';
import { writingPlaces } from './surfaces.ts';

/** A build that breaks a promise, gone when the test has ended. */
function broken({ onTestFinished }: TestContext, breakage: Breakage): string {
  const { folder, remove } = brokenBuild(breakage);
  onTestFinished(remove);
  return folder;
}

// Most of a check is waiting, so they run side by side, each in a browser of its own.
describe.concurrent('2. drafts stay in the page', () => {
  test('no word of a draft is stored, logged, sent to another context or shown in the popup', async () => {
    expect(await tracesOfDraft(testBuild)).toEqual([]);
  });

  test('positive control: storing, logging and sending are each seen', async (context) => {
    const found = await tracesOfDraft(broken(context, {
      content: `addEventListener('input', (event) => { const words = event.target.innerText ?? '';
        console.log(words); chrome.storage.local.set({ words }); chrome.runtime.sendMessage({ words }).catch(() => {}); }, true)`,
    }));
    expect(found.some((line) => line.startsWith('logged'))).toBe(true);
    expect(found.some((line) => line.startsWith('kept in local'))).toBe(true);
    expect(found.some((line) => line.startsWith('sent as a message'))).toBe(true);
  });
});

describe.concurrent('3. hands off', () => {
  const places = writingPlaces.filter(({ name }) => ['facebook post', 'x home', 'instagram comment on a page'].includes(name));

  test.each(places)('$name: neither the editor nor the site’s tree changes while our tip, card and Show me are used', async (place) => {
    expect(await changesToThePage(testBuild, place)).toEqual([]);
  });

  test('positive control: a node put into the site’s tree and a word put into the editor are seen', async (context) => {
    const found = await changesToThePage(broken(context, {
      content: `setInterval(() => { if (!('watched' in document.documentElement.dataset)) return; const box = document.querySelector('[data-testid="tweetTextarea_0"]');
        box?.closest('[data-testid$="_label"]')?.append(document.createElement('i')); box?.querySelector('[data-text]')?.append(' and more'); }, 300)`,
    }), places.find(({ name }) => name === 'x home')!);
    expect(found).toContain('I came or went in the site’s tree');
    expect(found.some((line) => line.includes('the editor'))).toBe(true);
  });
});

describe.concurrent('4. yours to overrule', () => {
  test('a hold is released with one key, with the mouse and with the keyboard alone', async () => {
    expect(await obstacles(testBuild)).toEqual([]);
  });

  test('positive control: a build that keeps the post back is seen', async (context) => {
    const found = await obstacles(broken(context, {
      content: `for (const type of ['click', 'keydown', 'keyup']) addEventListener(type, (event) => {
        if (event.composedPath().some((at) => at.dataset?.testid === 'tweetButtonInline')) event.stopImmediatePropagation(); }, true)`,
    }));
    expect(found.length).toBeGreaterThan(0);
  });
});

describe.concurrent('5. quiet', () => {
  test('three holds a day at most, never twice for the same text, never in doubt', async () => {
    expect(await needlessHolds(testBuild)).toEqual([]);
  });

  test('positive control: a build that forgets how often it has held is seen', async (context) => {
    const found = await needlessHolds(broken(context, { background: 'chrome.storage.onChanged.addListener((changes) => { if ("holds" in changes) chrome.storage.local.remove("holds"); })' }));
    expect(found).toContain('4 holds in one day');
  });
});

describe.concurrent('7. look, don’t poll', () => {
  const pages = ['https://www.facebook.com/', 'https://x.com/home', 'https://www.instagram.com/'];

  test('nothing of ours runs on idle pages of the three sites', async () => {
    expect(await idleRuns(testBuild, pages)).toEqual([]);
  });

  test('positive control: a timer is seen', async (context) => {
    const found = await idleRuns(broken(context, { content: 'setInterval(() => { document.title.length; }, 500)' }), pages);
    for (const site of ['facebook', 'x', 'instagram']) expect(found.filter((line) => line.includes(`content-scripts/${site}.js`)).length).toBeGreaterThan(3);
  });

  test('nothing is put into other sites; positive control: it is on ours', async () => {
    const replica = await openGatepost();
    const ours = await replica.open('https://x.com/home');
    expect((await ourWorlds(replica, ours)).length).toBeGreaterThan(0);
    replica.server.pages.set('business.x.com/', '<!doctype html><title>Another site</title><main data-ready><textarea></textarea></main>');
    const other = await replica.open('https://business.x.com/');
    expect(await ourWorlds(replica, other)).toEqual([]);
    await replica.close();
  });

  test('a bare browser has no world of ours', async () => {
    const bare = await openReplica();
    expect(await ourWorlds(bare, await bare.open('https://x.com/home'))).toEqual([]);
    await bare.close();
  });
});
