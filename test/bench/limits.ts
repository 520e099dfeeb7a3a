/** How far reading is from the least any reader could do, and how its cost grows with the text. */
import type { read as Read } from './reader.ts';
import { importBundled } from './built.ts';
import { benchDrafts, benchProfile, longDraft } from './drafts.ts';
import { curve, quickest, summary, type Curve, type Figure } from './figures.ts';

/** One native pass: the words of the text found by one regular expression in the engine's own compiled code. */
export function nativePass(text: string): number {
  return text.match(/[\p{L}\p{N}'’]+/gu)?.length ?? 0;
}

/** A plainer floor still: every UTF-16 unit looked at once. */
function codeLoop(text: string): number {
  let sum = 0;
  for (let index = 0; index < text.length; index += 1) sum = (sum + text.charCodeAt(index)) | 0;
  return sum;
}

/** Reading against one native pass over the same text: all the drafts, and one long draft. */
export async function readingLimits(quick: boolean): Promise<Figure[]> {
  const { read } = await importBundled<{ read: typeof Read }>('test/bench/reader.ts');
  const rounds = quick ? 5 : 41;
  const drafts = benchDrafts();
  const long = longDraft(60_000);
  let kept = 0;
  const works = [
    { work: `read ${drafts.length} drafts`, drafts, aim: true },
    { work: 'read a draft of 60,000 characters', drafts: [long], aim: true },
  ];
  const figures = works.flatMap(({ work, drafts: texts, aim }): Figure[] => {
    const own: number[] = [];
    const native: number[] = [];
    const loop: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      own.push(quickest(2, () => { for (const draft of texts) kept += read(draft, benchProfile); }));
      native.push(quickest(2, () => { for (const draft of texts) kept += nativePass(draft.text); }));
      loop.push(quickest(2, () => { for (const draft of texts) kept += codeLoop(draft.text); }));
    }
    const ours = summary(own);
    const against = (name: string, values: number[], atMost?: number): Figure => {
      const other = summary(values);
      return {
        group: 'Limits', work, who: 'Gatepost', against: name, throttle: 1, headline: ours.median / other.median, unit: 'x',
        own: ours, other, measuredIn: 'ms', ...(atMost !== undefined && { aim: { atMost, unit: 'x' } }),
      };
    };
    return [against('one native pass', native, aim ? 15 : undefined), against('a bare loop over the characters', loop)];
  });
  if (kept === 0) throw new Error('Nothing was read: the bench is not reading.');
  return figures;
}

/** Cost of reading against the draft's length, 10 to 63,000 characters. */
export async function readingGrowth(quick: boolean): Promise<Curve> {
  const { read } = await importBundled<{ read: typeof Read }>('test/bench/reader.ts');
  const sizes = quick ? [10, 100, 1000, 10_000, 63_000] : [10, 30, 100, 300, 1000, 3000, 10_000, 30_000, 63_000];
  const rounds = quick ? 5 : 15;
  return curve('Reading a draft', 'characters in the draft', 'ms', sizes.map((size) => {
    const draft = longDraft(size);
    const repeats = Math.max(1, Math.ceil(20_000 / size));
    const costs = Array.from({ length: rounds }, () => quickest(2, () => {
      for (let time = 0; time < repeats; time += 1) read(draft, benchProfile);
    }) / repeats);
    return { size, costs };
  }));
}
