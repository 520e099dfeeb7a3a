/** Writing in each kind of editor: how long a key takes with an extension beside it and without. */
import type { Page } from 'playwright-core';
import type { Contestant } from './contestants.ts';
import { benchDrafts } from './drafts.ts';
import { percentile, type Figure } from './figures.ts';
import { differences, eachRound, noRounds, type Work } from './rounds.ts';
import { perKey, total, traced } from './trace.ts';

interface BenchEditor { name: string; address: string; open(page: Page): Promise<void> }

const editors: BenchEditor[] = [
  {
    name: 'Facebook post (Lexical)', address: 'https://www.facebook.com/',
    async open(page) {
      await page.locator('[role="region"] [role="button"]').first().click();
      await page.locator('[role="dialog"] [role="textbox"]').click();
    },
  },
  { name: 'X post (Draft.js)', address: 'https://x.com/home', open: (page) => page.locator('[data-testid="tweetTextarea_0"]').click() },
  {
    name: 'X chat (textarea in a shadow root)', address: 'https://x.com/i/chat',
    async open(page) {
      await page.locator('[data-testid^="dm-conversation-item"] a').first().click();
      await page.locator('[data-testid="dm-composer-textarea"]').click();
    },
  },
];

/** Letters written before the writer pauses, and for how long, in ms: long enough for the draft to be read. */
const burst = 60;
const pause = 450;

/** Fewest letters of which the twentieth part, left out of a p95, is more than the first keys, whose code has never run before. */
const fewest = 120;

/** Every editor in turn. On a processor slowed four times a quarter of the letters: the same minutes. */
export async function typing(contestants: Contestant[], throttle: 1 | 4, work: Work): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const editor of editors) figures.push(...(await typingIn(editor, contestants, throttle, { ...work, letters: Math.max(fewest, Math.ceil(work.letters / throttle)) })));
  return figures;
}

/** A key's answer: from the key's own time to the end of everything that ran because of it, in ms. */
async function typingIn(editor: BenchEditor, contestants: Contestant[], throttle: 1 | 4, { rounds, letters, thinks, together }: Work): Promise<Figure[]> {
  const text = benchDrafts().map((draft) => draft.text.replaceAll(/[^\x20-\x7e]/gu, '')).filter((line) => !line.includes('@')).join(' ').slice(0, letters);
  const middle = noRounds(contestants);
  const nearly = noRounds(contestants);
  const entering = noRounds(contestants);
  const own = noRounds(contestants);
  const handlers = noRounds(contestants);
  const longest = noRounds(contestants);
  // Two slowed browsers at once would measure each other.
  const turns = { rounds: Math.ceil(rounds / 2), together: together && throttle === 1 };
  await eachRound(contestants, new URL(editor.address).host, throttle, turns, async ({ page, name, slow }) => {
    await countKeys(page);
    await page.goto(editor.address);
    await page.waitForSelector('[id^="mount_0_0_"] *, #react-root *', { state: 'attached' });
    await slow();
    // The writer thinks before the first letter: what comes with entering a box is told on its own.
    const before = await traced(page.context(), async () => {
      await editor.open(page);
      await page.waitForTimeout(thinks * Math.sqrt(throttle));
    });
    entering.get(name)!.push(total(before.calls));
    const trace = await traced(page.context(), async () => {
      for (let at = 0; at < text.length; at += burst) {
        await page.keyboard.type(text.slice(at, at + burst));
        await page.waitForTimeout(pause);
      }
    });
    const keys = await page.evaluate(() => (window as unknown as { benchKeys: number[] }).benchKeys);
    if (keys.length < letters * 0.9) throw new Error(`Only ${keys.length} of ${letters} keys were seen in ${editor.name}.`);
    own.get(name)!.push(percentile(perKey(trace.calls, trace.keys), 0.95));
    handlers.get(name)!.push(percentile(perKey(trace.handlers, trace.keys), 0.95));
    longest.get(name)!.push(Math.max(0, ...trace.calls.map(({ took }) => took)));
    middle.get(name)!.push(percentile(keys, 0.5));
    nearly.get(name)!.push(percentile(keys, 0.95));
  });
  const work = (what: string): string => `${editor.name}, ${letters.toLocaleString('en-GB')} letters: ${what}`;
  const aim = { atMost: throttle === 1 ? 1 : 4, unit: 'ms' };
  return [
    ...differences(`${editor.name}: own scripts on entering the box`, entering, throttle, 'ms'),
    ...differences(work('own scripts in the handlers of a key, p95'), handlers, throttle, 'ms', aim),
    // What is read at a pause counts here, with the key before it: no key waits for that, and only the quick processor has an aim.
    ...differences(work('own scripts a key, p95'), own, throttle, 'ms', throttle === 1 ? aim : undefined),
    ...differences(work('own scripts, longest piece of all'), longest, throttle, 'ms'),
    ...differences(work('key to answer, p50'), middle, throttle, 'ms'), ...differences(work('key to answer, p95'), nearly, throttle, 'ms', aim),
  ];
}

/** Lets the page itself note how long each key takes to be answered. */
async function countKeys(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const keys: number[] = [];
    const channel = new MessageChannel();
    let pressed = 0;
    channel.port1.addEventListener('message', () => keys.push(performance.now() - pressed));
    channel.port1.start();
    addEventListener('keydown', (event) => { pressed = event.timeStamp; }, true);
    addEventListener('input', () => channel.port2.postMessage(null), true);
    Object.assign(window, { benchKeys: keys });
  });
}
