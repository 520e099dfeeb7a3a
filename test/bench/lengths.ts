/** Reading drafts of several lengths, as figures: reading.ts, run on its own so that nothing else of the bench is in its process. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { summary, type Figure } from './figures.ts';

/** What reading.ts prints: milliseconds and times as long as a native pass, by length; growth (1 is linear); aims in ms. */
interface Printed { ms: Record<string, number>; growth: number; timesNative: Record<string, number>; aims: Record<string, number> }

/** One figure a length, a native pass over the same text beside it, and one for how the time grows. */
export async function readingLengths(): Promise<Figure[]> {
  const { stdout } = await promisify(execFile)(process.execPath, ['test/run.mjs', 'test/bench/reading.ts']);
  const { ms, growth, timesNative, aims } = JSON.parse(stdout) as Printed;
  const of: Pick<Figure, 'group' | 'who' | 'against' | 'throttle'> = { group: 'Limits', who: 'Gatepost', against: '', throttle: 1 };
  const lengths = Object.entries(ms).map(([length, took]): Figure => ({
    ...of, work: `read ${Number(length).toLocaleString('en-GB')} characters once`, headline: took, unit: 'ms', own: summary([took]), other: summary([took / timesNative[length]!]), measuredIn: 'ms',
    ...(aims[length] !== undefined && { aim: { atMost: aims[length], unit: 'ms' } }),
  }));
  return [...lengths, { ...of, work: 'how reading grows from 1,000 to 60,000 characters (1 is linear)', headline: growth, unit: 'power', own: summary([growth]), measuredIn: 'power', aim: { atMost: 1.1, unit: 'as a power' } }];
}
