/**
 * Firefox with the extension on the replica, over WebDriver BiDi. Other hosts are refused by the server's own proxy.
 *
 *   const replica = await openFirefox({ extension: '.output/firefox-mv3' });
 *   const page = await replica.open('https://x.com/home');
 *   await page.locator('[data-testid="tweetTextarea_0"]').click();   // Puppeteer's API from here on
 *   replica.server.refused;                                          // hosts anyone tried to reach besides ours
 *   await replica.close();
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { launch as launchBrowser, type Browser, type Page } from 'puppeteer-core';
import type { Options } from '../replica/parts/options.ts';
import { startServer, type ReplicaServer } from './server.ts';

/** The Firefox build with its shadow root open, nothing else different. */
export const firefoxTestBuild = '.output/firefox-mv3-testing';

export interface FirefoxReplica {
  server: ReplicaServer;
  browser: Browser;
  /** A new tab at an address, once the replica has drawn. */
  open(address: string): Promise<Page>;
  close(): Promise<void>;
}

/** The installed Firefox, or an error that says what to install. */
export function firefoxPath(): string {
  const places = [process.env.FIREFOX, '/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];
  const found = places.find((one) => one && existsSync(one));
  if (!found) throw new Error('Firefox was not found. Install it (Debian: apt-get install firefox-esr) or set FIREFOX to its path.');
  return found;
}

/** Starts the server and Firefox. Closing is the caller's duty. */
export async function openFirefox(launch: { extension?: string; options?: Partial<Options>; server?: ReplicaServer } = {}): Promise<FirefoxReplica> {
  const server = launch.server ?? await startServer(launch.options);
  if (launch.extension && !existsSync(join(launch.extension, 'manifest.json'))) throw new Error(`${launch.extension} holds no built extension. Build it for Firefox first.`);
  const browser = await launchBrowser({
    browser: 'firefox', executablePath: firefoxPath(), headless: true, acceptInsecureCerts: true,
    extraPrefsFirefox: {
      'network.proxy.type': 1, 'network.proxy.ssl': '127.0.0.1', 'network.proxy.ssl_port': server.proxyPort, 'network.proxy.no_proxies_on': '',
      // Plain http goes nowhere at all, so nothing but the proxy is ever reached.
      'network.proxy.http': '127.0.0.1', 'network.proxy.http_port': server.proxyPort, 'network.trr.mode': 5, 'network.captive-portal-service.enabled': false, 'network.connectivity-service.enabled': false,
    },
  });
  if (launch.extension) await browser.installExtension(resolve(launch.extension));
  return {
    server, browser,
    async open(address) {
      const page = await browser.newPage();
      await page.goto(address);
      await page.waitForFunction(() => document.querySelector('[id^="mount_0_0_"] *, #react-root *, [data-ready]') !== null);
      return page;
    },
    async close() {
      await browser.close();
      if (!launch.server) await server.close();
    },
  };
}
