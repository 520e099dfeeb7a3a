/**
 * Gatepost on the replica, set up for a test: a policy, a school, and the names of our own parts.
 *
 *   const replica = await openGatepost();
 *   const page = await replica.open('https://x.com/home');
 *   await part(page, 'tip').click();
 */
import type { Locator, Page } from 'playwright-core';
import { openReplica, testBuild, type Launch, type Replica } from '../browsers/chromium.ts';
import { noSchool } from '../../src/model.ts';

/** The school of every test. It is invented; the replica's own person teaches there. */
export const school = { ...noSchool, name: 'Hollybrook Primary School', aliases: ['Hollybrook', 'HPS'], emailDomain: 'hollybrook.sch.example' };

/** What is stored by a first run that chose Oratory and named the school. */
export const settings = { version: 1, setUp: true, profile: { policyId: 'oratory', school } };

/** Surely against a clause that says must not: held. */
export const heldDraft = 'My Year 9 pupil Jake was excluded from Hollybrook today for fighting';
/** Nothing to say about this one. */
export const plainDraft = 'Lovely walk along the coast path this morning, chips after.';

interface Storage { storage: { local: { set(values: object): Promise<void>; get(): Promise<Record<string, unknown>>; remove(key: string): Promise<void> } } }

/** Opens Chromium with the test build and the settings above stored. */
export async function openGatepost(launch: Launch = {}, stored: object = settings): Promise<Replica> {
  const replica = await openReplica({ extension: testBuild, options: { posts: 6 }, ...launch });
  await store(replica, { settings: stored });
  return replica;
}

/** Puts values into the extension's local storage. */
export async function store(replica: Replica, values: object): Promise<void> {
  await (await replica.worker()).evaluate((given) => (globalThis as unknown as { chrome: Storage }).chrome.storage.local.set(given), values);
}

/** Everything in the extension's local storage. */
export async function stored(replica: Replica): Promise<Record<string, unknown>> {
  return (await replica.worker()).evaluate(() => (globalThis as unknown as { chrome: Storage }).chrome.storage.local.get());
}

/** Forgets today's holds: at most three a day are made, and a test file makes more. */
export async function newDay(replica: Replica): Promise<void> {
  await (await replica.worker()).evaluate(() => (globalThis as unknown as { chrome: Storage }).chrome.storage.local.remove('holds'));
}

/** One of our own parts on a page, by its name in src/ui. Reaches into our open shadow root. */
export function part(page: Page, name: string): Locator {
  return page.locator(`[data-part="${name}"]`);
}

/** Every exception on a page, in the page's own world and in ours, from now on. */
export async function faultsOn(page: Page): Promise<string[]> {
  const faults: string[] = [];
  const session = await page.context().newCDPSession(page);
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => { faults.push(exceptionDetails.exception?.description ?? exceptionDetails.text); });
  await session.send('Runtime.enable');
  return faults;
}
