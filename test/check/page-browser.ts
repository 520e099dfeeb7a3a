/**
 * A Chromium with the built extension, for saved pages: the page is served at its real address, everything else is
 * refused, and the content script is asked in its own world what it sees.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type CDPSession, type Page } from 'playwright-core';
import { chromiumPath } from '../browsers/chromium.ts';
import type { Reported } from '../../src/dom/report.ts';
import type { Skip } from '../../src/model.ts';

/** What the content script saw. */
export interface Seen { sightings: Reported[]; skips: Skip[] }

/** A browser that looks at saved pages. */
export interface PageBrowser {
  /** Loads the page at the address and looks once. An address of no site gives nothing but a skip. */
  see(url: string, html: string): Promise<Seen>;
  /** Looks again at the page as it is now. */
  again(): Promise<Seen>;
  /** For each list of CSS paths (` >>> ` enters shadow roots), which element of the last page each means: equal numbers are one element, -1 is none or several. */
  sameElements(paths: string[]): Promise<number[]>;
  page: Page;
  close(): Promise<void>;
}

const root = resolve(import.meta.dirname, '../..');
const extension = join(root, '.output/chrome-mv3');

/** Starts the browser, building the extension first when the build is missing or older than the sources. */
export async function openBrowser(): Promise<PageBrowser> {
  buildWhenStale();
  const profile = mkdtempSync(join(tmpdir(), 'gatepost-check-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    headless: true,
    chromiumSandbox: false,
    args: [
      '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
      `--disable-extensions-except=${extension}`, `--load-extension=${extension}`, '--host-resolver-rules=MAP * ~NOTFOUND',
    ],
  });
  let served = { url: '', html: '' };
  await context.route('**/*', (route) => {
    const request = route.request();
    if (request.isNavigationRequest() && request.frame().parentFrame() === null && request.url() === served.url) {
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: served.html });
    }
    return route.abort();
  });
  const page = context.pages()[0] ?? (await context.newPage());
  const session = await context.newCDPSession(page);
  const world = new ExtensionWorld();
  await world.listen(session);
  return {
    page,
    async see(url, html) {
      served = { url: url.split('#')[0]!, html };
      world.forget();
      await page.goto(url, { waitUntil: 'load' });
      const seen = await world.look(session);
      if (!seen) return { sightings: [], skips: [{ detector: 'page', skip: 'this address belongs to no site Gatepost reads' }] };
      await addFixtureSections(page, seen);
      return seen;
    },
    async again() {
      const seen = await world.look(session);
      if (!seen) throw new Error('The page has no content script of ours.');
      return seen;
    },
    sameElements: (paths) => page.evaluate(sameElements, paths),
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** Finds the extension's own world in each page, by its `chrome-extension:` origin. */
class ExtensionWorld {
  #context: number | null = null;

  async listen(session: CDPSession): Promise<void> {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension://')) this.#context = context.id;
    });
    session.on('Runtime.executionContextsCleared', () => this.forget());
    await session.send('Runtime.enable');
  }

  forget(): void {
    this.#context = null;
  }

  async look(session: CDPSession): Promise<Seen | null> {
    if (this.#context === null) return null;
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', { contextId: this.#context, expression: 'globalThis.gatepostLook?.()', returnByValue: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return (result.value as Seen | undefined) ?? null;
  }
}

/** A file that holds several settings pages says which part is which; a real page's section is its own address. */
async function addFixtureSections(page: Page, seen: Seen): Promise<void> {
  const settings = seen.sightings.filter((sighting) => sighting.kind === 'setting');
  if (settings.length === 0) return;
  const sections = await page.evaluate((paths) => paths.map((path) => document.querySelector(path)?.closest('[data-fixture-url]')?.getAttribute('data-fixture-url')), settings.map(({ at }) => at));
  settings.forEach((setting, index) => {
    if (sections[index]) setting.section = sections[index];
  });
}

/** Which element each CSS path means. Runs in the page, so it uses nothing from outside itself. */
export function sameElements(paths: string[]): number[] {
  const known: Element[] = [];
  return paths.map((path) => {
    let roots: ParentNode[] = [document];
    let found: Element[] = [];
    for (const part of path.split(' >>> ')) {
      found = roots.flatMap((within) => [...within.querySelectorAll(part)]);
      roots = found.flatMap((element) => element.shadowRoot ?? []);
    }
    if (found.length !== 1) return -1;
    const at = known.indexOf(found[0]!);
    return at < 0 ? known.push(found[0]!) - 1 : at;
  });
}

function buildWhenStale(): void {
  const built = join(extension, 'manifest.json');
  const sources = ['src', 'entrypoints', 'assets', 'wxt.config.ts', 'package.json'].map((name) => join(root, name)).filter((path) => existsSync(path));
  if (existsSync(built) && Math.max(...sources.map(newest)) <= statSync(built).mtimeMs) return;
  try {
    execFileSync(process.execPath, [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build'], { cwd: root, stdio: 'pipe' });
  } catch (error) {
    throw new Error(`The extension could not be built.\n${String((error as { stderr?: unknown }).stderr ?? '').slice(-2000)}`, { cause: error });
  }
}

/** The time of the newest change in a file or folder, in milliseconds. */
function newest(path: string): number {
  if (!statSync(path).isDirectory()) return statSync(path).mtimeMs;
  return Math.max(0, ...readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs));
}
