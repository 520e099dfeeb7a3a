/**
 * Chromium with an unpacked extension on the replica, network denied but for the replica's hosts.
 *
 *   const replica = await openReplica({ extension: '.output/chrome-mv3-testing' });
 *   const page = await replica.open('https://www.facebook.com/?posts=1000&lang=cy');
 *   await page.getByRole('textbox').first().fill('hello');      // Playwright's own API from here on
 *   replica.server.posted;                                      // what the replica sent, text byte for byte
 *   await replica.close();
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type BrowserContext, type CDPSession, type Page, type Worker } from 'playwright-core';
import type { Options } from '../replica/parts/options.ts';
import { hostRules, startServer, type ReplicaServer } from './server.ts';

/** Where the test build of the extension lands (see wxt.config.ts): its shadow root open, nothing else different. */
export const testBuild = '.output/chrome-mv3-testing';

export interface Replica {
  server: ReplicaServer;
  context: BrowserContext;
  /** Empty without an extension. */
  extensionId: string;
  /** The extension's service worker, started if it sleeps. */
  worker(): Promise<Worker>;
  /** A page at an address, once the replica has drawn: a new one, or one that is there already, which is quicker. */
  open(address: string, page?: Page): Promise<Page>;
  /** A page of the extension itself: `page('options.html')`. */
  page(path: string): Promise<Page>;
  /** Presses the toolbar button on `page`, as a user does (grants activeTab), and returns the real popup. */
  popup(page: Page): Promise<Popup>;
  close(): Promise<void>;
}

/** The real popup: not a tab, so it is driven by protocol. */
export interface Popup {
  /** Evaluates an expression in the popup and returns its JSON value. Promises are awaited. */
  evaluate<T>(expression: string): Promise<T>;
  /** Everything the popup shows, as text. */
  text(): Promise<string>;
  /** Clicks the first element matching a selector. */
  click(selector: string): Promise<void>;
}

export interface Launch {
  /** Folder of an unpacked extension; none for a bare browser. */
  extension?: string;
  /** More unpacked extensions beside it. */
  beside?: string[];
  /** Options of every page, unless its address says otherwise. */
  options?: Partial<Options>;
  viewport?: { width: number; height: number } | null;
  colorScheme?: 'light' | 'dark';
  /** False to see it work, on a machine with a display. */
  headless?: boolean;
  /** A server already running; it is then not closed with the browser. */
  server?: ReplicaServer;
  /** A profile folder to keep; otherwise a fresh one each time. */
  profile?: string;
  args?: string[];
}

/**
 * What Playwright turns off, for a second list replaces its own, and the address bar's own page: it takes a process that
 * works at every change of page (a fifth of a browser's time on two cores, Chromium 156).
 */
const turnedOff = [
  'AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades', 'HttpsFirstBalancedModeAutoEnable', 'LensOverlay', 'MediaRouter', 'PaintHolding',
  'ThirdPartyStoragePartitioning', 'AvoidCorsURLLoaderRestartOnRedirect', 'OptimizationHints', 'NetworkTimeServiceQuerying', 'AimEnabled', 'PreconnectToSearch',
  'WebUIOmniboxPopup', 'WebUIOmniboxAimPopup',
];

/** The installed Chromium or Chrome, or an error that says what to install. */
export function chromiumPath(): string {
  const places = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'];
  const found = places.find((one) => one && existsSync(one));
  if (!found) throw new Error('Chromium was not found. Install it (Debian: apt-get install chromium) or set CHROMIUM to its path.');
  return found;
}

/** Starts the server and the browser. Closing is the caller's duty. */
export async function openReplica(launch: Launch = {}): Promise<Replica> {
  const server = launch.server ?? await startServer(launch.options);
  const profile = launch.profile ?? mkdtempSync(join(tmpdir(), 'gatepost-'));
  const extensions = [launch.extension, ...(launch.beside ?? [])].filter((one) => one !== undefined).map((one) => resolve(one));
  for (const folder of extensions) if (!existsSync(join(folder, 'manifest.json'))) throw new Error(`${folder} holds no built extension. Run npm run build:test first.`);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(), headless: launch.headless ?? true, chromiumSandbox: false,
    viewport: launch.viewport === undefined ? { width: 1280, height: 900 } : launch.viewport, colorScheme: launch.colorScheme, locale: 'en-GB',
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', `--disable-features=${turnedOff.join(',')}`,
      `--host-resolver-rules=${hostRules(server.port)}`, `--ignore-certificate-errors-spki-list=${server.spki}`,
      ...(extensions.length > 0 ? [`--disable-extensions-except=${extensions.join(',')}`, `--load-extension=${extensions.join(',')}`] : []),
      ...(launch.args ?? []),
    ],
  });
  context.setDefaultTimeout(10_000);
  const worker = async (): Promise<Worker> => {
    const running = context.serviceWorkers().find((one) => extensionId === '' || one.url().includes(extensionId));
    return running ?? context.waitForEvent('serviceworker', { timeout: 10_000 });
  };
  let extensionId = '';
  if (launch.extension) extensionId = new URL((await worker()).url()).host;

  const open = async (address: string, given?: Page): Promise<Page> => {
    const page = given ?? await context.newPage();
    await page.goto(address);
    if (!address.startsWith('chrome-extension:')) await page.waitForFunction(() => document.querySelector('[id^="mount_0_0_"] *, #react-root *, [data-ready]') !== null);
    return page;
  };
  return {
    server, context, extensionId, worker, open,
    page: (path) => open(`chrome-extension://${extensionId}/${path}`),
    popup: (page) => openPopup(context, page, extensionId),
    async close() {
      await context.close();
      if (!launch.server) await server.close();
      if (!launch.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

interface Target { targetId: string; type: string; url: string }

/** Opens the popup through the browser's own toolbar action and attaches to it. */
async function openPopup(context: BrowserContext, page: Page, extensionId: string): Promise<Popup> {
  const browser = context.browser();
  if (!browser) throw new Error('This Playwright gives no browser for a persistent context.');
  const session = await browser.newBrowserCDPSession();
  const targets = async (filter: object[]) => ((await session.send('Target.getTargets', { filter } as never)) as unknown as { targetInfos: Target[] }).targetInfos;
  await page.bringToFront();
  const tab = (await targets([{ type: 'tab' }])).find((one) => one.url === page.url());
  if (!tab) throw new Error(`No tab at ${page.url()}.`);
  await (session as unknown as { send(method: string, params: object): Promise<unknown> }).send('Extensions.triggerAction', { id: extensionId, targetId: tab.targetId });
  let target: Target | undefined;
  for (let tries = 0; tries < 50 && !target; tries += 1) {
    target = (await targets([{}])).find((one) => one.url.startsWith(`chrome-extension://${extensionId}/popup`));
    if (!target) await new Promise((done) => { setTimeout(done, 50); });
  }
  if (!target) throw new Error('The popup did not open.');
  return popupOf(session, target.targetId);
}

async function popupOf(session: CDPSession, targetId: string): Promise<Popup> {
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  let next = 0;
  const call = (method: string, params: object) => new Promise<{ result?: { value?: unknown }; exceptionDetails?: { text: string } }>((done) => {
    const id = ++next;
    const listen = (event: { sessionId: string; message: string }) => {
      const answer = JSON.parse(event.message) as { id?: number; result: { result?: { value?: unknown }; exceptionDetails?: { text: string } } };
      if (event.sessionId !== sessionId || answer.id !== id) return;
      session.off('Target.receivedMessageFromTarget', listen);
      done(answer.result);
    };
    session.on('Target.receivedMessageFromTarget', listen);
    void session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) });
  });
  const evaluate = async <T>(expression: string): Promise<T> => {
    const answer = await call('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
    return answer.result?.value as T;
  };
  await evaluate('new Promise((done) => { const look = () => (document.body?.innerText.trim() ? done(null) : setTimeout(look, 30)); look(); })');
  return {
    evaluate,
    text: () => evaluate<string>('document.body.innerText'),
    click: (selector) => evaluate(`document.querySelector(${JSON.stringify(selector)}).click()`),
  };
}
