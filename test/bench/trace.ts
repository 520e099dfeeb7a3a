/** Counts, in every process of the browser, how often an extension's code was called: pages, popup and service worker. */
import type { BrowserContext } from 'playwright-core';

interface TraceEvent { name: string; ph: string; args?: { data?: { url?: string; scriptName?: string; frame?: string } } }

/** Runs `work` under the browser's own tracing and returns the number of calls into extension code meanwhile. */
export async function ownCalls(context: BrowserContext, work: () => Promise<unknown>): Promise<number> {
  const browser = context.browser();
  if (!browser) throw new Error('This Playwright gives no browser for a persistent context.');
  const session = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => { events.push(...(value as unknown as TraceEvent[])); });
  await session.send('Tracing.start', { traceConfig: { includedCategories: ['devtools.timeline', 'v8.execute'] }, transferMode: 'ReportEvents' });
  await work();
  const complete = new Promise((done) => { session.once('Tracing.tracingComplete', done); });
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return events.filter(({ name, args }) => (name === 'FunctionCall' || name === 'EvaluateScript' || name === 'TimerFire') && (args?.data?.url ?? args?.data?.scriptName ?? '').startsWith('chrome-extension://')).length;
}
