/** The browser's own tracing: how often and how long an extension's code runs, in every process: pages, popup, service worker. */
import type { BrowserContext } from 'playwright-core';

interface TraceEvent { name: string; pid: number; tid: number; ts: number; dur?: number; tdur?: number; args?: { data?: { url?: string; scriptName?: string; type?: string } } }

/**
 * One call from the browser into a script: when, on the trace's clock, and the processor time it took (not the time on
 * the wall, which a busy machine stretches), in ms. Work put off by a promise is part of no call and is left out.
 */
export interface Call { at: number; took: number }

/**
 * What a trace tells: calls into extension code, those of them that the page's own answer to a key waited for, calls into
 * any script, and when the page was told of a key.
 */
export interface Trace { calls: Call[]; handlers: Call[]; all: Call[]; keys: number[] }

const entries = new Set(['FunctionCall', 'EvaluateScript', 'TimerFire']);
/** The events of one key, pressed and let go. */
const keyEvents = new Set(['keydown', 'keypress', 'beforeinput', 'textInput', 'input', 'keyup']);

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
  const told = events.filter(({ name, args }) => name === 'EventDispatch' && keyEvents.has(args?.data?.type ?? ''));
  const keys = told.filter(({ args }) => args?.data?.type === 'keydown').map(({ ts }) => ts / 1000);
  const scripts = events.filter(({ name }) => entries.has(name)).toSorted((a, b) => a.ts - b.ts);
  const own = scripts.filter(isExtension);
  const waitedFor = own.filter((call) => told.some(({ pid, tid, ts, dur = 0 }) => pid === call.pid && tid === call.tid && ts <= call.ts && call.ts <= ts + dur));
  return { calls: outermost(own), handlers: outermost(waitedFor), all: outermost(scripts), keys: keys.toSorted((a, b) => a - b) };
}

function isExtension({ args }: TraceEvent): boolean {
  return (args?.data?.url ?? args?.data?.scriptName ?? '').startsWith('chrome-extension://');
}

/** Calls that are not inside another of the same thread. */
function outermost(events: TraceEvent[]): Call[] {
  const ends = new Map<string, number>();
  const calls: Call[] = [];
  for (const { pid, tid, ts, dur = 0, tdur = dur } of events) {
    const thread = `${pid} ${tid}`;
    if (ts < (ends.get(thread) ?? 0)) continue;
    ends.set(thread, ts + dur);
    calls.push({ at: ts / 1000, took: tdur / 1000 });
  }
  return calls;
}

/** Milliseconds of all calls together. */
export function total(calls: Call[]): number {
  return calls.reduce((sum, { took }) => sum + took, 0);
}

/** Milliseconds of these calls between each key and the next. */
export function perKey(calls: Call[], keys: number[]): number[] {
  const spent = keys.map(() => 0);
  let key = 0;
  for (const { at, took } of calls) {
    while (key + 1 < keys.length && keys[key + 1]! <= at) key += 1;
    if (keys.length > 0 && at >= keys[0]!) spent[key]! += took;
  }
  return spent;
}
