/**
 * How long reading a draft takes: `node test/run.mjs test/bench/reading.ts`. Prints one JSON line: milliseconds (median)
 * per length, how the time grows with the length (1 is linear), and the ratio to one pass of the language's own
 * lower-casing and word search over the same text.
 */
import { performance } from 'node:perf_hooks';
import { defaultProfile, type Profile } from '../../src/model.ts';
import { importBundled } from './built.ts';
import type * as Reader from './reader.ts';

/** Everyday sentences and work ones, mixed as a feed mixes them. */
const sentences = [
  'Chippy tea and an early night, the glamour of it all.', 'Period 5 with 8G1 and the photocopier has jammed again.', 'Has anyone seen my other welly?',
  'The head wants the data by Friday, so that is my weekend gone.', 'Train home delayed, sat next to a man with a parrot.', 'One of my Year 3s asked if I sleep in the stock cupboard.',
  'New recipe for leek and potato soup, ask me for it.', 'Dear parents, please remember PE kit tomorrow, ring the office on 01632 960 001.', 'soooo tired 😭 cant even', 'Happy birthday to my mum, 70 and still winning at bowls!',
];

const profile: Profile = {
  ...defaultProfile,
  school: { name: 'Brackenfield High School', aliases: ['Brackenfield', 'BHS'], town: 'Ottermouth', emailDomain: 'brackenfield.example.sch.uk', handles: ['@BrackenfieldHS'], headteacher: 'Mrs Achebe', people: ['Dan Whitlock'] },
};

function textOf(length: number): string {
  let text = '';
  for (let i = 0; text.length < length; i++) text += `${sentences[i % sentences.length]} `;
  return text.slice(0, length);
}

function median(run: () => void, times: number): number {
  const taken: number[] = [];
  for (let i = 0; i < times; i++) {
    const from = performance.now();
    run();
    taken.push(performance.now() - from);
  }
  taken.sort((a, b) => a - b);
  return taken[Math.floor(taken.length / 2)]!;
}

/** One pass of the engine's own string work, as a yardstick of the machine. */
function nativePass(text: string): number {
  return (text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? []).length;
}

/** Runs the bench. */
export async function main(): Promise<void> {
  const { read: readBundled } = await importBundled<typeof Reader>('test/bench/reader.ts');
  const lengths = [280, 1_000, 5_000, 20_000, 60_000];
  const read = (text: string) => readBundled({ surface: 'post', text, media: { photos: 1, videos: 0 } }, profile);
  for (let i = 0; i < 300; i++) read(textOf(280 + (i % 7)));
  const ms: Record<number, number> = {};
  const ratio: Record<number, number> = {};
  for (const length of lengths) {
    const text = textOf(length);
    const times = length < 2_000 ? 200 : 25;
    ms[length] = median(() => read(text), times);
    ratio[length] = ms[length]! / median(() => nativePass(text), times);
  }
  const growth = Math.log(ms[60_000]! / ms[1_000]!) / Math.log(60);
  process.stdout.write(`${JSON.stringify({ ms: rounded(ms), growth: Number(growth.toFixed(3)), timesNative: rounded(ratio), aims: { 280: 0.2, 5000: 4, 60000: 50 } })}\n`);
}

function rounded(values: Record<number, number>): Record<number, number> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, Number(value.toFixed(3))]));
}
