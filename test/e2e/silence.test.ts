/**
 * Silence, proved three ways: every request heard with who asked for it, the policies that forbid what a fault might
 * try, and the shipped scripts read for anything that could ask. Each way has positive controls.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openFirefox, firefoxTestBuild, type FirefoxReplica } from '../browsers/firefox.ts';
import { testBuild } from '../browsers/chromium.ts';
import { brokenBuild } from './broken-build.ts';
import { openGatepost } from './gatepost.ts';
import { netLog } from './net-log.ts';
import { listenToNetwork, type Heard } from './network-ear.ts';
import { tour } from './promise-checks.ts';

/** What our contexts asked of the network while somebody used everything: as heard from each context, and as Chromium logged it. */
async function heardOnTour(extension: string): Promise<{ heard: Heard[]; logged: string[] }> {
  const log = netLog();
  const replica = await openGatepost({ extension, args: [log.arg] });
  let heard: Heard[];
  try {
    heard = await listenToNetwork(replica);
    await tour(replica);
    // The page's own requests are heard too, or this proves nothing.
    expect(heard.filter(({ by, url }) => by === null && url.includes('/__replica/')).length).toBeGreaterThan(5);
  } finally {
    await replica.close();
  }
  return { heard: heard.filter(({ by }) => by !== null), logged: log.read() };
}

/** Every way to ask the network for something, each under a name of its own. */
const ways = (where: string): string => [
  `fetch('https://x.com/leak-${where}-fetch', { mode: 'no-cors' }).catch(() => {});`,
  `try { new WebSocket('wss://x.com/leak-${where}-socket') } catch {}`,
  ...(where === 'background' ? [] : [
    `new Image().src = 'https://x.com/leak-${where}-image';`,
    `navigator.sendBeacon('https://x.com/leak-${where}-beacon', '1');`,
    `document.head?.append(Object.assign(document.createElement('link'), { rel: 'icon', href: 'https://x.com/leak-${where}-icon' }));`,
  ]),
].join('\n');

describe.concurrent('Chromium', () => {
  test('a tour of every feature: no context of ours asks the network for anything', async () => {
    expect(await heardOnTour(testBuild)).toEqual({ heard: [], logged: [] });
  });

  test('positive control: fetch, socket, image and beacon are each heard, from each context', async () => {
    const { folder, remove } = brokenBuild({ background: `chrome.runtime.onMessage.addListener(() => { ${ways('background')} })`, content: `addEventListener('DOMContentLoaded', () => { ${ways('content')} })`, pages: ways('page') });
    try {
      const { heard, logged } = await heardOnTour(folder);
      const kinds = (by: Heard['by']): string[] => [...new Set(heard.filter((one) => one.by === by).map(({ url }) => /leak-\w+-(\w+)/u.exec(url)?.[1] ?? url))].toSorted();
      expect(kinds('background')).toEqual(['fetch', 'socket']);
      expect(kinds('extension page')).toEqual(expect.arrayContaining(['fetch', 'image']));
      // The site's own policy refuses sockets and beacons before they are sent; what passes it is heard.
      expect(kinds('content script')).toEqual(expect.arrayContaining(['fetch', 'image']));
      for (const where of ['background', 'page', 'content']) expect(logged.some((line) => line.includes(`leak-${where}-fetch`)), where).toBe(true);
    } finally {
      remove();
    }
  });

  test('even a fault could not ask: the shipped policy refuses the background and every extension page', async () => {
    const replica = await openGatepost();
    try {
      const ask = (): Promise<string> => fetch('https://x.com/leak', { mode: 'no-cors' }).then(() => 'answered', () => 'refused');
      expect(await (await replica.worker()).evaluate(ask)).toBe('refused');
      for (const path of ['popup.html', 'options.html']) {
        const page = await replica.page(path);
        expect(await page.evaluate(ask), path).toBe('refused');
        const image = await page.evaluate(() => new Promise((done) => {
          const one = new Image();
          one.addEventListener('load', () => done('loaded'));
          one.addEventListener('error', () => done('refused'));
          one.src = 'https://x.com/leak-image';
        }));
        expect(image, path).toBe('refused');
        await page.close();
      }
      expect(replica.server.requests.filter(({ path }) => path.includes('leak'))).toEqual([]);
    } finally {
      await replica.close();
    }
  });
});

describe.concurrent('Firefox', () => {
  /** Hosts Firefox itself calls whatever is installed. */
  const firefoxOwn = /(?:^|\.)(?:mozilla\.(?:com|org|net)|firefox\.com|mozaws\.net|mozgcp\.net|googleapis\.com|digicert\.com|lencr\.org)(?::\d+)?$/u;
  /** What the replica's own pages load. */
  const replicaOwn = /^\/__replica\/|^\/favicon\.ico$|^\/(?:home|settings\/profile|friends\/requests)?(?:\?|$)/u;

  async function asked(replica: FirefoxReplica): Promise<string[]> {
    for (const address of ['https://www.facebook.com/friends/requests', 'https://x.com/home', 'https://x.com/settings/profile', 'https://www.instagram.com/']) {
      const page = await replica.open(address);
      await new Promise((done) => { setTimeout(done, 700); });
      await page.close();
    }
    return [...replica.server.requests.filter(({ path }) => !replicaOwn.test(path)).map(({ host, path }) => host + path), ...replica.server.refused.filter((host) => !firefoxOwn.test(host))];
  }

  test('no request on the three sites beyond what their own pages load', async () => {
    const replica = await openFirefox({ extension: firefoxTestBuild });
    try {
      expect(await asked(replica)).toEqual([]);
    } finally {
      await replica.close();
    }
  });

  test('positive control: a content script and the background that ask are both seen', async () => {
    const { folder, remove } = brokenBuild({ content: "fetch('/leak-content').catch(() => {})", background: "setTimeout(() => fetch('https://away.example/leak').catch(() => {}), 500)" }, firefoxTestBuild);
    const replica = await openFirefox({ extension: folder });
    try {
      const seen = await asked(replica);
      expect(seen.some((line) => line.includes('/leak-content'))).toBe(true);
      expect(seen.some((line) => line.startsWith('away.example'))).toBe(true);
    } finally {
      await replica.close();
      remove();
    }
  });
});

describe('what ships', () => {
  const asking = /\bfetch\s*\(|XMLHttpRequest|\bWebSocket\b|EventSource|sendBeacon|importScripts|RTCPeerConnection|WebTransport|new Image\b|\bimport\(\s*["'`]https?:/gu;

  /** Everything in a build's scripts, pages and styles that could ask the network. */
  function couldAsk(folder: string): string[] {
    return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && /\.(?:js|html|css)$/u.test(entry.name)).flatMap((entry) => {
      const text = readFileSync(join(entry.parentPath, entry.name), 'utf8');
      const fetched = entry.name.endsWith('.js') ? [] : [...text.matchAll(/(?:src|href)="https?:|url\(\s*["']?https?:/gu)];
      return [...text.matchAll(asking), ...fetched].map(([found]) => `${entry.name}: ${found}`);
    });
  }

  test.each(['.output/chrome-mv3', '.output/firefox-mv3'])('%s holds nothing that could ask the network', (folder) => {
    expect(couldAsk(folder)).toEqual([]);
  });

  test.each(['.output/chrome-mv3', '.output/firefox-mv3'])('%s: the manifest forbids connections and offers the page no file of ours', (folder) => {
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as { content_security_policy: { extension_pages: string }; web_accessible_resources?: unknown; externally_connectable?: unknown };
    expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'none'");
    expect(manifest.content_security_policy.extension_pages).toContain("default-src 'none'");
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  test('positive control: a build that could ask is told', () => {
    const { folder, remove } = brokenBuild({ content: "fetch('https://away.example')" });
    expect(couldAsk(folder).length).toBeGreaterThan(0);
    remove();
  });
});
