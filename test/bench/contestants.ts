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

/** A page whose CPU is slowed `throttle` times, at a quiet page of the site, with its protocol session. */
export async function benchPage({ replica }: Contestant, host: string, throttle: 1 | 4): Promise<{ page: Page; session: CDPSession }> {
  const page = await replica.context.newPage();
  await page.goto(`https://${host}/bench-blank`);
  const session = await replica.context.newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  return { page, session };
}

/** A page of each site with nothing on it, to start from and to come back to. */
export function addBlankPages(server: ReplicaServer): void {
  for (const host of ['www.facebook.com', 'x.com', 'www.instagram.com']) server.pages.set(`${host}/bench-blank`, '<!DOCTYPE html><title>blank</title><body data-ready></body>');
}

/** Milliseconds of JavaScript on the page's main thread since it was opened, all worlds together. */
export async function scriptTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1000;
}

interface ProfileNode { id: number; callFrame: { url: string }; children?: number[] }

/**
 * Runs `work` under the sampling profiler (every 0.2 ms) and returns the milliseconds spent in an extension's scripts
 * and everything they called, and the milliseconds spent in all scripts.
 */
export async function profiled(session: CDPSession, work: () => Promise<unknown>): Promise<{ extension: number; all: number }> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 200 });
  await session.send('Profiler.start');
  await work();
  const { profile } = await session.send('Profiler.stop');
  await session.send('Profiler.disable');
  const nodes = new Map((profile.nodes as ProfileNode[]).map((node) => [node.id, node]));
  const ours = new Set<number>();
  const scripts = new Set<number>();
  const mark = (id: number, inOurs: boolean, inScript: boolean): void => {
    const node = nodes.get(id)!;
    const own = inOurs || node.callFrame.url.startsWith('chrome-extension://');
    const script = inScript || node.callFrame.url !== '';
    if (own) ours.add(id);
    if (script) scripts.add(id);
    for (const child of node.children ?? []) mark(child, own, script);
  };
  mark(profile.nodes[0]!.id, false, false);
  let extension = 0;
  let all = 0;
  profile.samples?.forEach((id, index) => {
    const spent = (profile.timeDeltas?.[index] ?? 0) / 1000;
    if (ours.has(id)) extension += spent;
    if (scripts.has(id)) all += spent;
  });
  return { extension, all };
}

/** Bytes of live objects in the page's isolate, after collecting what is dead. */
export async function heapBytes(session: CDPSession): Promise<number> {
  for (let time = 0; time < 2; time += 1) await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}
