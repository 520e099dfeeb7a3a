/**
 * The popup and the full page in Chromium: every view without an accessibility fault, in light and dark, at 320 px and at
 * 200 % zoom; first run by keyboard; what they show follows from storage, and Check a text leaves nothing behind.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { policies } from '../../src/registry.ts';
import type { Replica } from '../browsers/chromium.ts';
import { openGatepost, part, school, settings, store, stored } from './gatepost.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let replica: Replica;
beforeAll(async () => { replica = await openGatepost(); });
afterAll(async () => { await replica.close(); });

interface Look { width?: number; dark?: boolean }

async function dress(page: Page, look: Look): Promise<void> {
  await page.setViewportSize({ width: look.width ?? 1000, height: 800 });
  await page.emulateMedia({ colorScheme: look.dark ? 'dark' : 'light' });
}

async function view(path: string, look: Look = {}): Promise<Page> {
  const page = await replica.context.newPage();
  await dress(page, look);
  await page.goto(`chrome-extension://${replica.extensionId}/${path}`);
  await page.locator('main').waitFor();
  return page;
}

/** Sentences for every accessibility fault axe finds, and for anything that sticks out sideways. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }).axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 100)).join(' | ')}`);
  });
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  return over > 0 ? [...found, `${over} px stick out sideways`] : found;
}

const views = [
  'options.html#/first-run', ...['policy', 'school', 'contacts', 'you', 'done'].map((step) => `options.html#/first-run?step=${step}`),
  'options.html#/policy', 'options.html#/policy?moment=request-received&q=pupil', 'options.html#/compare?a=oratory&b=west-kirby', 'options.html#/check',
  'options.html#/checklist?site=facebook', 'options.html#/checklist?site=anywhere', 'options.html#/certificate?site=x', 'options.html#/settings', 'options.html#/sight', 'options.html#/privacy', 'options.html#/help',
  'popup.html', 'popup.html#/checklist', 'popup.html#/policy', 'popup.html#/help',
];

describe.each(views)('%s', (path) => {
  // 640 px is what a 1280 px window shows at 200 % zoom; the popup stays 360 px wide then.
  let page: Page;
  beforeAll(async () => { page = await view(path); });
  afterAll(() => page.close());

  it.each([{ width: 1000 }, { width: 1000, dark: true }, { width: 320 }, { width: 640, dark: true }])('has no fault at $width px (dark: $dark)', async (look) => {
    await dress(page, look);
    expect(await faults(page)).toEqual([]);
  });
});

it('would notice a fault', async () => {
  const page = await view('options.html#/help', { width: 320 });
  await page.evaluate(() => {
    const wide = document.createElement('input');
    wide.style.width = '900px';
    document.querySelector('main')!.append(wide);
  });
  expect(await faults(page)).toEqual([expect.stringContaining('label'), expect.stringContaining('stick out')]);
  await page.close();
});

/** Tabs until the focused element's words contain `name`, then presses `key`. */
async function tabTo(page: Page, name: string, key?: string): Promise<void> {
  for (let tries = 0; tries < 80; tries += 1) {
    await page.keyboard.press('Tab');
    const words = await page.evaluate(() => {
      const at = document.activeElement;
      if (at === document.body) return '';
      return at instanceof HTMLInputElement ? [...(at.labels ?? [])].map((label) => label.innerText).join(' ') : (at as HTMLElement | null)?.innerText ?? '';
    });
    if (words.includes(name)) {
      if (key) await page.keyboard.press(key);
      return;
    }
  }
  throw new Error(`Nothing called "${name}" can be reached with Tab.`);
}

describe('first run', () => {
  it('is done with the keyboard alone, and what was typed is stored', async () => {
    await store(replica, { settings: {} });
    const page = await view('options.html');
    await tabTo(page, 'Set up in two minutes', 'Enter');
    await page.getByRole('heading', { name: 'Which policy is yours?' }).waitFor();
    await tabTo(page, 'General MAT policy');
    for (let tries = 0; tries < 6 && !(await page.getByRole('radio', { name: /^Independent school/ }).isChecked()); tries += 1) await page.keyboard.press('ArrowDown');
    await tabTo(page, 'Next', 'Enter');
    await tabTo(page, 'School’s name');
    await page.keyboard.type('Hollybrook Primary School');
    await tabTo(page, 'Short names');
    await page.keyboard.type('Hollybrook, HPS');
    await tabTo(page, 'E-mail domain');
    await page.keyboard.type('@Hollybrook.sch.uk');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'People to turn to' }).waitFor();
    await tabTo(page, 'Designated safeguarding lead');
    await page.keyboard.type('Ms Ahmed, ext. 212');
    await tabTo(page, 'Skip the rest', 'Enter');
    await page.getByRole('heading', { name: 'That’s all' }).waitFor();
    expect((await stored(replica)).settings).toMatchObject({
      setUp: true, profile: { policyId: 'oratory', school: { name: 'Hollybrook Primary School', aliases: ['Hollybrook', 'HPS'], emailDomain: 'hollybrook.sch.uk' }, contacts: { dsl: 'Ms Ahmed, ext. 212' } },
    });
    await page.close();
    await store(replica, { settings });
  });

  it('asks only what the chosen policy needs', async () => {
    for (const policy of policies) {
      await store(replica, { settings: { ...settings, profile: { ...settings.profile, policyId: policy.id } } });
      const page = await view('options.html#/first-run?step=contacts');
      expect(await page.getByText(/^Step \d of \d$/).innerText()).toBe(`Step 3 of ${policy.asks.length > 0 ? 4 : 3}`);
      await page.close();
    }
    await store(replica, { settings });
  });

  it('may be waved away: the general policy stands in and nothing is missing', async () => {
    await store(replica, { settings: {} });
    const page = await view('options.html');
    await page.getByRole('button', { name: 'Use it without set-up' }).click();
    await page.getByText('General MAT policy').waitFor();
    await page.close();
    const popup = await view('popup.html');
    await popup.getByText('General MAT policy').waitFor();
    await popup.close();
    await store(replica, { settings });
  });

  it('says what to do when storage refuses, and stays where it is', async () => {
    const page = await view('options.html#/first-run?step=school');
    await page.evaluate(() => { (globalThis as unknown as { chrome: { storage: { local: object } } }).chrome.storage.local = new Proxy({}, { get: () => () => Promise.reject(new Error('quota')) }); });
    const broken = await page.evaluate(async () => {
      try { await (globalThis as unknown as { chrome: { storage: { local: { set(values: object): Promise<void> } } } }).chrome.storage.local.set({}); return false; } catch { return true; }
    });
    expect(broken).toBe(true);
    await page.getByLabel('School’s name').fill('Elsewhere');
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByRole('alert').getByText(/try again/).waitFor();
    await page.getByRole('heading', { name: 'Your school' }).waitFor();
    await page.close();
  });
});

describe('the popup', () => {
  it('says so on a page Gatepost does not read', async () => {
    const page = await view('popup.html');
    await page.getByRole('heading', { name: 'Not here' }).waitFor();
    await page.close();
  });

  it('opens from the toolbar on a site, names the policy, and pauses and turns off and on', async () => {
    const page = await replica.open('https://x.com/home');
    const popup = await replica.popup(page);
    await expect.poll(() => popup.text()).toContain('Independent school');
    await expect.poll(() => popup.text()).toContain('On here');
    expect(await popup.evaluate('document.body.offsetWidth')).toBe(360);
    await popup.click('[role="switch"]');
    await expect.poll(async () => ((await stored(replica)).settings as { off?: string[] }).off).toEqual(['x']);
    await expect.poll(() => popup.text()).toContain('Gatepost reads nothing on X until you turn it on again.');
    await popup.click('[role="switch"]');
    await expect.poll(() => popup.text()).toContain('Pause for an hour');
    await popup.evaluate('[...document.querySelectorAll("button")].find((one) => one.innerText === "Until tomorrow").click()');
    await expect.poll(() => popup.text()).toContain('Paused everywhere until tomorrow.');
    await popup.evaluate('[...document.querySelectorAll("button")].find((one) => one.innerText === "Carry on now").click()');
    await expect.poll(async () => ((await stored(replica)).settings as { pausedUntil?: string }).pausedUntil ?? null).toBeNull();
    await page.close();
  });

  it('shows the advice open on the page, with its clause named once', async () => {
    const page = await replica.open('https://x.com/home');
    await page.getByTestId('tweetTextarea_0').first().click();
    await page.keyboard.type('8G1 are just as bad as 8G2. LOL');
    await part(page, 'tip').waitFor();
    const popup = await replica.popup(page);
    await expect.poll(() => popup.text()).toContain('Oratory 6.4');
    expect(await popup.text()).not.toContain('Oratory Oratory');
    expect(await popup.text()).not.toContain('8G2');
    await page.close();
  });

  it('reads the settings of the open page when asked', async () => {
    const page = await replica.open('https://x.com/settings/contacts');
    const popup = await replica.popup(page);
    await popup.evaluate('location.hash = "#/checklist"');
    await expect.poll(() => popup.text()).toContain('Read this page now');
    await popup.evaluate('[...document.querySelectorAll("button")].find((one) => one.innerText === "Read this page now").click()');
    await expect.poll(() => popup.text()).toContain('Read 2.');
    await page.close();
  });
});

describe('my policy', () => {
  it.each(policies.map((policy) => [policy.id, policy] as const))('shows every clause of %s in its own order, with its strength as a word', async (id, policy) => {
    await store(replica, { settings: { ...settings, profile: { ...settings.profile, policyId: id } } });
    const page = await view('options.html#/policy');
    expect(await page.locator('ol > li article .ref').allInnerTexts()).toEqual(policy.clauses.map((clause) => clause.ref));
    const words = await page.locator('ol > li article .chip').allInnerTexts();
    expect(words).toEqual(policy.clauses.map((clause) => (clause.strength === 'info' ? 'for information' : clause.strength.replace('-', ' '))));
    await page.close();
    await store(replica, { settings });
  });

  it('is searched and filtered by moment, and the address keeps both', async () => {
    const page = await view('options.html#/policy');
    await page.getByLabel('Show').selectOption('request-received');
    await page.getByLabel('Search').fill('pupils');
    await page.getByText(/^\d+ of \d+ clauses$/).waitFor();
    expect(page.url()).toContain('moment=request-received&q=pupils');
    expect(await page.locator('ol > li article').allInnerTexts()).toEqual(expect.arrayContaining([expect.stringContaining('6.2')]));
    await page.close();
  });

  it('keeps the ticks of the read-once list', async () => {
    const page = await view('options.html#/policy');
    const first = page.locator('#read-once input').first();
    await first.check();
    await expect.poll(async () => ((await stored(replica)).settings as { readOnce?: string[] }).readOnce).toEqual([expect.stringMatching(/^oratory\//)]);
    await page.getByText(/^Read once: 1 of/).waitFor();
    await first.uncheck();
    await page.close();
  });
});

describe('check a text', () => {
  const text = 'Zebedee7: 8G1 are just as bad as 8G2. LOL';

  it('marks the words and names the clause, with the same rules and policy', async () => {
    const page = await view('options.html#/check');
    await page.getByLabel('Your text').fill(text);
    await page.getByText('Oratory 6.4').waitFor();
    expect(await page.locator('mark').allInnerTexts()).toContain('8G1');
    await page.close();
  });

  it('keeps nothing: not in storage, not in the database, not in the address', async () => {
    const page = await view('options.html#/check');
    await page.getByLabel('Your text').fill(text);
    await page.getByText('Oratory 6.4').waitFor();
    expect(page.url()).not.toContain('Zebedee');
    const kept = await page.evaluate(async () => {
      const parts: unknown[] = [{ ...localStorage }, { ...sessionStorage }];
      const storage = (globalThis as unknown as { chrome: { storage: Record<'local' | 'session', { get(): Promise<object> }> } }).chrome.storage;
      parts.push(await storage.local.get(), await storage.session.get());
      for (const { name } of await indexedDB.databases()) {
        const database = await new Promise<IDBDatabase>((done) => { const opening = indexedDB.open(name!); opening.addEventListener('success', () => done(opening.result)); });
        for (const table of database.objectStoreNames) {
          parts.push(await new Promise((done) => { const reading = database.transaction(table).objectStore(table).getAll(); reading.addEventListener('success', () => done(reading.result)); }));
        }
        database.close();
      }
      return JSON.stringify(parts);
    });
    expect(kept).toContain('oratory');
    expect(kept).not.toContain('Zebedee');
    await page.reload();
    expect(await page.getByLabel('Your text').inputValue()).toBe('');
    await page.close();
  });

  it('takes words chosen with the menu, once', async () => {
    const opened = replica.context.waitForEvent('page');
    await (await replica.worker()).evaluate((chosen) => {
      const { contextMenus } = (globalThis as unknown as { chrome: { contextMenus: { onClicked: { dispatch(info: object): void } } } }).chrome;
      contextMenus.onClicked.dispatch({ menuItemId: 'check-text', selectionText: chosen });
    }, text);
    const page = await opened;
    await page.getByText('Oratory 6.4').waitFor();
    expect(await page.getByLabel('Your text').inputValue()).toBe(text);
    await page.reload();
    expect(await page.getByLabel('Your text').inputValue()).toBe('');
    await page.close();
  });

  it('reads hostile text without a fault', async () => {
    const page = await view('options.html#/check');
    for (const hostile of ['<img src=x onerror=alert(1)>', '\u0000\u202e\ud800', 'a'.repeat(60_000), '🙈'.repeat(500), 'مرحبا بالعالم']) {
      await page.getByLabel('Your text').fill(hostile);
      await page.getByRole('heading', { name: 'Check a text' }).waitFor();
    }
    await page.close();
  });
});

describe('settings', () => {
  it('saves a part when asked, and not before', async () => {
    const page = await view('options.html#/settings');
    await page.getByLabel('Town').fill('Otley');
    expect(JSON.stringify((await stored(replica)).settings)).not.toContain('Otley');
    await page.getByRole('button', { name: 'Save My school', exact: true }).click();
    await page.getByText('Saved.').waitFor();
    expect((await stored(replica)).settings).toMatchObject({ profile: { school: { town: 'Otley' } } });
    await page.close();
    await store(replica, { settings });
  });

  it('lists quieted rules and turns them back on', async () => {
    await store(replica, { settings: { ...settings, profile: { ...settings.profile, quieted: [{ rule: 'insult', on: '2026-08-12' }, { rule: 'pupil-info', words: 'abc', on: '2026-08-13' }] } } });
    const page = await view('options.html#/settings');
    await page.getByText('Insults: all of it, since 12 August').waitFor();
    await page.getByRole('button', { name: 'Turn back on Insults' }).click();
    await expect.poll(async () => ((await stored(replica)).settings as { profile: { quieted: { rule: string }[] } }).profile.quieted.map(({ rule }) => rule)).toEqual(['pupil-info']);
    await page.close();
    await store(replica, { settings });
  });

  it('counts marked people, and forgets them after asking', async () => {
    await (await replica.worker()).evaluate(() => new Promise<void>((done) => {
      const opening = indexedDB.open('gatepost');
      opening.addEventListener('success', () => {
        const writing = opening.result.transaction('marks', 'readwrite');
        for (const hash of ['a1', 'b2', 'c3']) writing.objectStore('marks').put({ who: 'pupil', on: '2026-09-01', expires: '2099-09-01' }, hash);
        writing.addEventListener('complete', () => { opening.result.close(); done(); });
      });
    }));
    const page = await view('options.html#/settings');
    await page.getByText('You have told Gatepost who 3 people are.').waitFor();
    expect(await page.locator('main').innerText()).not.toMatch(/a1|b2|c3/);
    await page.getByRole('button', { name: 'Forget them all' }).click();
    await page.getByRole('button', { name: 'Forget them', exact: true }).click();
    await page.getByText('You have marked nobody.').waitFor();
    await page.close();
  });
});

describe('what Gatepost can see', () => {
  it('lights up what was seen today, and its diagnostic holds no words of the page', async () => {
    const site = await replica.open('https://x.com/home');
    await site.getByTestId('tweetTextarea_0').first().waitFor();
    await expect.poll(async () => {
      const page = await view('options.html#/sight');
      const text = await page.locator('main').innerText();
      await page.close();
      return text;
    }, { timeout: 10_000, interval: 500 }).toMatch(/: seen today/);
    const page = await view('options.html#/sight');
    await page.getByText('Show what is copied').click();
    const diagnostic = await page.locator('pre').innerText();
    expect(diagnostic).toMatch(/^Gatepost \d+\.\d+\.\d+, \d{4}-\d\d-\d\d\n/);
    for (const line of diagnostic.split('\n').slice(1)) expect(line).toMatch(/^[a-z]+\/[a-z-]+: (on|was|lost|never), seen /);
    expect(diagnostic).not.toContain(school.name);
    await page.close();
    await site.close();
  });
});

describe('what Gatepost can see, in the popup', () => {
  it('names what is seen just now, and copies what the page is built of without anything it says', async () => {
    const page = await replica.open('https://x.com/home');
    await page.getByTestId('tweetTextarea_0').first().waitFor();
    const popup = await replica.popup(page);
    await expect.poll(() => popup.text()).toContain('What Gatepost can see here');
    await popup.evaluate('location.hash = "#/sight"');
    await expect.poll(() => popup.text()).toMatch(/Post: seen just now/);
    await popup.evaluate('[...document.querySelectorAll("button")].find((one) => one.innerText === "Copy diagnostic").click()');
    await expect.poll(() => popup.evaluate<string>('document.querySelector("pre").textContent')).toContain('"gatepost":1');
    const copied = await popup.evaluate<string>('document.querySelector("pre").textContent');
    const words = (await page.locator('[data-testid="tweetText"]').allInnerTexts()).flatMap((text) => text.split(/\s+/)).filter((word) => word.length > 6);
    expect(words.length).toBeGreaterThan(5);
    for (const word of words) expect(copied).not.toContain(word);
    await page.close();
  });
});

it('dates are said as people say them on the certificate', async () => {
  const page = await view('options.html#/certificate?site=x');
  await page.getByText(/^\d+ of \d+$/).first().waitFor();
  await page.getByText(/on \d{1,2} (January|February|March|April|May|June|July|August|September|October|November|December)\./).waitFor();
  await page.close();
});
