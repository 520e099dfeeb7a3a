/** Nothing against Gatepost (and any peers) in Chromium on the replica: loading, scrolling, typing, memory, idling. */
import type { CDPSession, Page } from 'playwright-core';
import type { ReplicaServer } from '../browsers/server.ts';
import { addBlankPages, benchPage, heapBytes, openContestants, type Contestant } from './contestants.ts';
import { benchDrafts } from './drafts.ts';
import { percentile, summary, type Figure } from './figures.ts';
import { perKey, total, traced } from './trace.ts';

/** Raw rounds by contestant. */
type Rounds = Map<string, number[]>;

const feed = 'https://www.facebook.com/?live=100';
const throttles: (1 | 4)[] = [1, 4];

interface Work { rounds: number; posts: number; letters: number; visits: number; idle: number }
const full: Work = { rounds: 3, posts: 1000, letters: 2000, visits: 40, idle: 60_000 };
const quickly: Work = { rounds: 1, posts: 60, letters: 200, visits: 2, idle: 2000 };

/** Every figure of the first table. Takes some ten minutes in full, half a minute when quick. */
export async function browsing(server: ReplicaServer, peers: [string, string][], quick: boolean): Promise<Figure[]> {
  addBlankPages(server);
  const contestants = await openContestants(server, peers);
  const work = quick ? quickly : full;
  try {
    const figures: Figure[] = [];
    for (const throttle of throttles) {
      figures.push(...(await loading(contestants, throttle, work)), ...(await scrolling(contestants, throttle, work)));
      // A quarter of the letters on a processor slowed four times: the same minutes.
      for (const editor of editors) figures.push(...(await typing(contestants, editor, throttle, { ...work, letters: Math.ceil(work.letters / throttle) })));
    }
    figures.push(...(await remembering(contestants, work)), ...(await idling(contestants, work)));
    return figures;
  } finally {
    for (const { replica } of contestants) await replica.close();
  }
}

const noRounds = (contestants: Contestant[]): Rounds => new Map(contestants.map(({ name }) => [name, []]));

/** Runs one piece of work for each contestant in turn, round by round, on a fresh page. */
async function eachRound(contestants: Contestant[], host: string, throttle: 1 | 4, rounds: number, once: (page: Page, session: CDPSession, name: string) => Promise<void>): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    for (const contestant of contestants) {
      const { page, session } = await benchPage(contestant, host, throttle);
      await once(page, session, contestant.name);
      await page.close();
    }
  }
}

/** Figures that set each extension beside nothing by the difference of medians. */
function differences(work: string, values: Rounds, throttle: 1 | 4, unit: 'ms' | 'MB', aim?: Figure['aim']): Figure[] {
  const other = summary(values.get('nothing') ?? []);
  return [...values].filter(([name]) => name !== 'nothing').map(([who, rounds]) => {
    const own = summary(rounds);
    return { group: who === 'Gatepost' ? 'Nothing' : 'Peers', work, who, against: 'nothing', throttle, headline: own.median - other.median, unit, own, other, measuredIn: unit, ...(aim && who === 'Gatepost' && { aim }) };
  });
}

async function loading(contestants: Contestant[], throttle: 1 | 4, { rounds }: Work): Promise<Figure[]> {
  const own = noRounds(contestants);
  const all = noRounds(contestants);
  await eachRound(contestants, 'www.facebook.com', throttle, rounds, async (page, _session, name) => {
    const spent = await traced(page.context(), async () => {
      await page.goto('https://www.facebook.com/');
      await page.waitForSelector('[id^="mount_0_0_"] *');
      // The first look at the page comes shortly after it is drawn.
      await page.waitForTimeout(700);
    });
    own.get(name)!.push(total(spent.calls));
    all.get(name)!.push(total(spent.all));
  });
  return [...differences('own scripts while a page loads', own, throttle, 'ms', throttle === 1 ? { atMost: 10, unit: 'ms' } : undefined), ...differences('all scripts while a page loads', all, throttle, 'ms')];
}

async function scrolling(contestants: Contestant[], throttle: 1 | 4, { rounds, posts }: Work): Promise<Figure[]> {
  const own = noRounds(contestants);
  const all = noRounds(contestants);
  await eachRound(contestants, 'www.facebook.com', throttle, rounds, async (page, _session, name) => {
    await page.goto(`${feed}&posts=${posts}`);
    await page.waitForSelector('[aria-posinset]');
    await page.waitForTimeout(500);
    const spent = await traced(page.context(), () => scrollTo(page, posts));
    own.get(name)!.push(total(spent.calls));
    all.get(name)!.push(total(spent.all));
  });
  const nothing = summary(all.get('nothing') ?? []);
  const work = `scroll ${posts.toLocaleString('en-GB')} posts that change as they pass`;
  const shares = [...own].filter(([name]) => name !== 'nothing').map(([who, values]): Figure => {
    const mine = summary(values);
    return {
      group: who === 'Gatepost' ? 'Nothing' : 'Peers', work, who, against: 'nothing', throttle, headline: (mine.median / nothing.median) * 100, unit: '%', own: mine, other: nothing, measuredIn: 'ms',
      ...(who === 'Gatepost' && { aim: { atMost: 1, unit: '% more scripting' } }),
    };
  });
  return [...shares, ...differences(`all scripts: ${work}`, all, throttle, 'ms')];
}

/** Two posts a frame, to the end of the feed. */
async function scrollTo(page: Page, posts: number): Promise<void> {
  await page.evaluate((count) => new Promise<void>((done) => {
    const step = (): void => {
      window.scrollBy(0, 660);
      if (window.scrollY + window.innerHeight < Math.min(count * 330, document.documentElement.scrollHeight - 10)) requestAnimationFrame(step);
      else done();
    };
    step();
  }), posts);
}

interface BenchEditor { name: string; host: string; address: string; open(page: Page): Promise<void> }

const editors: BenchEditor[] = [
  {
    name: 'Facebook post (Lexical)', host: 'www.facebook.com', address: 'https://www.facebook.com/',
    async open(page) {
      await page.locator('[role="region"] [role="button"]').first().click();
      await page.locator('[role="dialog"] [role="textbox"]').click();
    },
  },
  { name: 'X post (Draft.js)', host: 'x.com', address: 'https://x.com/home', open: (page) => page.locator('[data-testid="tweetTextarea_0"]').click() },
  { name: 'X chat (textarea in a shadow root)', host: 'x.com', address: 'https://x.com/i/chat', async open(page) { await openChat(page); } },
];

async function openChat(page: Page): Promise<void> {
  const box = page.locator('[data-testid="dm-composer-textarea"]');
  await page.locator('[data-testid^="dm-conversation-item"] a').first().click();
  await box.click();
}

/** From the key's own time to the end of everything that ran because of it, in ms, each key. */
async function typing(contestants: Contestant[], editor: BenchEditor, throttle: 1 | 4, { rounds, letters }: Work): Promise<Figure[]> {
  const text = benchDrafts().map((draft) => draft.text.replaceAll(/[^\x20-\x7e]/gu, '')).filter((line) => !line.includes('@')).join(' ').slice(0, letters);
  const middle = noRounds(contestants);
  const slow = noRounds(contestants);
  const own = noRounds(contestants);
  await eachRound(contestants, editor.host, throttle, Math.ceil(rounds / 2), async (page, _session, name) => {
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
    await page.goto(editor.address);
    await page.waitForSelector('[id^="mount_0_0_"] *, #react-root *');
    await editor.open(page);
    await page.waitForTimeout(300);
    const trace = await traced(page.context(), async () => {
      await page.keyboard.type(text);
      await page.waitForTimeout(300);
    });
    own.get(name)!.push(percentile(perKey(trace), 0.95));
    const keys = await page.evaluate(() => (window as unknown as { benchKeys: number[] }).benchKeys);
    if (keys.length < letters * 0.9) throw new Error(`Only ${keys.length} of ${letters} keys were seen in ${editor.name}.`);
    middle.get(name)!.push(percentile(keys, 0.5));
    slow.get(name)!.push(percentile(keys, 0.95));
  });
  const work = (what: string): string => `${editor.name}, ${letters.toLocaleString('en-GB')} letters: ${what}`;
  const aim = { atMost: throttle === 1 ? 1 : 4, unit: 'ms' };
  return [
    ...differences(work('own scripts a key, p95'), own, throttle, 'ms', aim),
    ...differences(work('key to answer, p50'), middle, throttle, 'ms'), ...differences(work('key to answer, p95'), slow, throttle, 'ms', aim),
  ];
}

/** Memory after a user's ten minutes (posts passed, pages opened, drafts begun) done without the pauses, and after leaving. */
async function remembering(contestants: Contestant[], { visits, rounds }: Work): Promise<Figure[]> {
  const half = noRounds(contestants);
  const after = noRounds(contestants);
  const away = noRounds(contestants);
  await eachRound(contestants, 'www.facebook.com', 1, Math.min(rounds, 2), async (page, session, name) => {
    await page.goto(`${feed}&posts=300`);
    await page.waitForSelector('[aria-posinset]');
    const browse = async (): Promise<void> => {
      for (let visit = 0; visit < visits / 2; visit += 1) {
        await page.evaluate(() => { window.scrollTo(0, Math.random() * 50_000); });
        await page.locator('[role="banner"] a[href$="/friends/requests"]').first().click();
        await page.waitForTimeout(150);
        await page.goBack();
        await page.waitForTimeout(150);
      }
    };
    const megabytes = async (): Promise<number> => (await heapBytes(session)) / 1e6;
    await browse();
    half.get(name)!.push(await megabytes());
    await browse();
    after.get(name)!.push(await megabytes());
    await page.goto('https://www.facebook.com/bench-blank');
    await page.waitForTimeout(200);
    away.get(name)!.push(await megabytes());
  });
  const growth = new Map([...after].map(([name, values]) => [name, values.map((value, index) => value - half.get(name)![index]!)]));
  return [
    ...differences('memory after ten minutes of browsing', after, 1, 'MB', { atMost: 8, unit: 'MB' }),
    ...differences('memory gained in the second half of them', growth, 1, 'MB', { atMost: 1, unit: 'MB' }),
    ...differences('memory after leaving the page', away, 1, 'MB', { atMost: 8, unit: 'MB' }),
  ];
}

/** How often an extension's code runs while nobody does anything, in every process. */
async function idling(contestants: Contestant[], { idle }: Work): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const contestant of contestants.filter(({ name }) => name !== 'nothing')) {
    const page = await contestant.replica.open('https://www.facebook.com/');
    // The first looks, and a service worker's last half minute, are not idling.
    await page.waitForTimeout(Math.min(8000, idle));
    const calls = (await traced(contestant.replica.context, () => page.waitForTimeout(idle))).calls.length;
    const own = summary([calls]);
    figures.push({
      group: contestant.name === 'Gatepost' ? 'Nothing' : 'Peers', work: `do nothing for ${idle / 1000} s`, who: contestant.name, against: '', throttle: 1, headline: calls, unit: 'wake-ups', own, measuredIn: 'wake-ups',
      ...(contestant.name === 'Gatepost' && { aim: { atMost: 0, unit: 'wake-ups' } }),
    });
    await page.close();
  }
  return figures;
}
