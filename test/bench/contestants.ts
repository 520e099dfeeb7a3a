/** Who runs in the browser benches: nothing, Gatepost, and whichever unpacked extensions were named with `--with`. */
import type { CDPSession, Page } from 'playwright-core';
import { openReplica, type Replica } from '../browsers/chromium.ts';
import type { ReplicaServer } from '../browsers/server.ts';

/** One browser, with one extension or none. */
export interface Contestant { name: string; replica: Replica }

/** The settings Gatepost is measured with: set up, with a policy and a school. */
const settings = {
  version: 1, setUp: true,
  profile: { policyId: 'oratory', school: { name: "St Cuthbert's Catholic Primary School", aliases: ['St Cuths'], town: 'Tynebridge', emailDomain: '', handles: [], headteacher: 'Mr Adeyemi', people: [] } },
};

/** Opens a browser for each; close them all afterwards. `peers` are names and extension folders. */
export async function openContestants(server: ReplicaServer, peers: [string, string][]): Promise<Contestant[]> {
  const folders: [string, string | undefined][] = [['nothing', undefined], ['Gatepost', '.output/chrome-mv3'], ...peers];
  const opened: Contestant[] = [];
  for (const [name, extension] of folders) {
    // A peer may have no service worker to wait for: it is loaded beside, which asks nothing of it.
    const replica = await openReplica(name === 'Gatepost' ? { server, extension } : { server, ...(extension !== undefined && { beside: [extension] }) });
    if (name === 'Gatepost') await (await replica.worker()).evaluate((values) => (globalThis as unknown as Chrome).chrome.storage.local.set(values), { settings });
    opened.push({ name, replica });
  }
  return opened;
}

interface Chrome { chrome: { storage: { local: { set(values: object): Promise<void> } } } }

/** A page at a quiet place of the site, with its protocol session. */
export async function benchPage({ replica }: Contestant, host: string): Promise<{ page: Page; session: CDPSession }> {
  const page = await replica.context.newPage();
  await page.goto(`https://${host}/bench-blank`);
  const session = await replica.context.newCDPSession(page);
  await session.send('Performance.enable');
  return { page, session };
}

/** A page of each site with nothing on it, to start from and to come back to. */
export function addBlankPages(server: ReplicaServer): void {
  for (const host of ['www.facebook.com', 'x.com', 'www.instagram.com']) server.pages.set(`${host}/bench-blank`, '<!DOCTYPE html><title>blank</title><body data-ready></body>');
}

/** Bytes of live objects in the page's isolate, after collecting what is dead. */
export async function heapBytes(session: CDPSession): Promise<number> {
  for (let time = 0; time < 2; time += 1) await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}
