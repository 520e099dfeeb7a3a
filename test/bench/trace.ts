/** The browser's own tracing: how often and how long an extension's code runs, in every process: pages, popup, service worker. */
import type { BrowserContext } from 'playwright-core';

interface TraceEvent { name: string; ts: number; dur?: number; args?: { data?: { url?: string; scriptName?: string; type?: string } } }

/** One call from the browser into extension code, in ms of the trace's clock. */
export interface Call { at: number; took: number }

/** What a trace tells: calls into extension code, and when the page was told of a key. */
export interface Trace { calls: Call[]; keys: number[] }

const entries = new Set(['FunctionCall', 'EvaluateScript', 'TimerFire']);

/** Runs `work` under tracing. Calls inside calls are not counted again. */
export async function traced(context: BrowserContext, work: () => Promise<unknown>): Promise<Trace> {
  const browser = context.browser();
  if (!browser) throw new Error('This Playwright gives no browser for a persistent context.');
  const session = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => { for (const event of value as unknown as TraceEvent[]) events.push(event); });
  await session.send('Tracing.start', { traceConfig: { includedCategories: ['devtools.timeline'], excludedCategories: ['*'] }, transferMode: 'ReportEvents' });
  await work();
  const complete = new Promise((done) => { session.once('Tracing.tracingComplete', done); });
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  const keys = events.filter(({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'keydown').map(({ ts }) => ts / 1000);
  const own = events.filter(({ name, args }) => entries.has(name) && (args?.data?.url ?? args?.data?.scriptName ?? '').startsWith('chrome-extension://'));
  const calls: Call[] = [];
  for (const { ts, dur = 0 } of own.toSorted((a, b) => a.ts - b.ts)) {
    const last = calls.at(-1);
    if (last && ts / 1000 < last.at + last.took) continue;
    calls.push({ at: ts / 1000, took: dur / 1000 });
  }
  return { calls, keys: keys.toSorted((a, b) => a - b) };
}

/** Milliseconds of extension code that ran because of each key: between it and the next. */
export function perKey({ calls, keys }: Trace): number[] {
  const spent = keys.map(() => 0);
  let key = 0;
  for (const { at, took } of calls) {
    while (key + 1 < keys.length && keys[key + 1]! <= at) key += 1;
    if (keys.length > 0 && at >= keys[0]!) spent[key]! += took;
  }
  return spent;
}
