/**
 * What people would use instead for reading a draft, each doing its ordinary job on the same texts in this process:
 * harper.js (grammar), compromise (people, places and organisations), obscenity (profanity), retext-equality (wording).
 */
import nlp from 'compromise';
import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity';
import retextEnglish from 'retext-english';
import retextEquality from 'retext-equality';
import { unified } from 'unified';
import { importBundled } from './built.ts';
import { benchDrafts, benchProfile } from './drafts.ts';
import { summary, type Figure } from './figures.ts';
import type { read as Read } from './reader.ts';

/** Reads one text and says how many things it noticed. */
interface Reader {
  name: string;
  read(text: string): number | Promise<number>;
  /** Begins afresh after a crash. */
  restart?(): Promise<void>;
}

async function readers(): Promise<Reader[]> {
  const { read } = await importBundled<{ read: typeof Read }>('test/bench/reader.ts');
  let harper = new LocalLinter({ binary });
  await harper.setup();
  const obscene = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
  const equality = unified().use(retextEnglish).use(retextEquality);
  return [
    { name: 'Gatepost', read: (text) => read({ surface: 'post', text, media: { photos: 0, videos: 0 } }, benchProfile) },
    {
      name: 'harper.js',
      read: async (text) => (await harper.lint(text)).length,
      async restart() {
        harper = new LocalLinter({ binary });
        await harper.setup();
      },
    },
    {
      name: 'compromise',
      read: (text) => {
        const read = nlp(text);
        return read.people().length + read.places().length + read.organizations().length;
      },
    },
    { name: 'obscenity', read: (text) => obscene.getAllMatches(text).length },
    {
      name: 'retext-equality',
      read: (text) => {
        equality.runSync(equality.parse(text));
        return 1;
      },
    },
  ];
}

/**
 * Milliseconds a draft, each reader on the same drafts in turn, round by round. Each round's texts differ by a
 * closing number, so that nobody answers from a memory of the round before.
 */
export async function peers(quick: boolean): Promise<Figure[]> {
  const texts = benchDrafts(quick ? 24 : 400).map(({ text }) => text);
  const rounds = quick ? 2 : 7;
  const contestants = await readers();
  const costs = new Map<string, number[]>(contestants.map(({ name }) => [name, []]));
  let noticed = 0;
  const { error: say } = console;
  // harper.js writes its panics out at length.
  console.error = () => {};
  for (let round = -1; round < rounds; round += 1) {
    for (const { name, read, restart } of contestants) {
      let spent = 0;
      let done = 0;
      for (const text of texts) {
        const start = performance.now();
        try {
          noticed += await read(`${text} ${round + 2}`);
          spent += performance.now() - start;
          done += 1;
        } catch (error) {
          // harper.js 2.10.0 panics on some drafts; those cost it nothing here.
          if (!restart) throw error;
          await restart();
        }
      }
      // The round numbered -1 warms every reader up and is not counted.
      if (round >= 0) costs.get(name)?.push(spent / done);
    }
  }
  console.error = say;
  if (noticed === 0) throw new Error('No reader noticed anything: the bench is not reading.');
  const own = summary(costs.get('Gatepost') ?? []);
  return contestants.filter(({ name }) => name !== 'Gatepost').map(({ name }) => {
    const theirs = summary(costs.get(name) ?? []);
    return {
      group: 'Peers', work: `read a draft (${texts.length} drafts)`, who: 'Gatepost', against: name, throttle: 1,
      headline: theirs.median / own.median, unit: 'x', own, other: theirs, measuredIn: 'ms',
      ...((name === 'harper.js' || name === 'compromise') && { aim: { atLeast: 20, unit: 'x faster' } }),
    };
  });
}
