/** Pages that load, feeds and lists that scroll past: how much scripting an extension adds. */
import type { Page } from 'playwright-core';
import type { Contestant } from './contestants.ts';
import type { Figure } from './figures.ts';
import { differences, eachRound, noRounds, shares, type Rounds, type Work } from './rounds.ts';
import { total, traced } from './trace.ts';

/** The pages people arrive on. Only the first has something to advise on: a friend request in its rail. */
const arrivals = [
  { name: 'Facebook home, a friend request waiting', address: 'https://www.facebook.com/' },
  { name: 'Facebook home, nobody waiting', address: 'https://www.facebook.com/?requests=0' },
  { name: 'X home', address: 'https://x.com/home' },
  { name: 'Instagram home', address: 'https://www.instagram.com/' },
];

/** Once drawn, the sites' first elements. */
const drawn = '[id^="mount_0_0_"] *, #react-root *';

/** Scripting while a page loads and for 0.7 s after it is drawn, when the first look at it comes. */
export async function loading(contestants: Contestant[], throttle: 1 | 4, work: Work): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const { name: place, address } of arrivals) {
    const own = noRounds(contestants);
    const all = noRounds(contestants);
    await eachRound(contestants, new URL(address).host, throttle, work, async ({ page, name, slow }) => {
      await slow();
      const spent = await traced(page.context(), async () => {
        await page.goto(address);
        await page.waitForSelector(drawn, { state: 'attached' });
        await page.waitForTimeout(700);
      });
      own.get(name)!.push(total(spent.calls));
      all.get(name)!.push(total(spent.all));
    });
    figures.push(...differences(`load ${place}: own scripts`, own, throttle, 'ms', throttle === 1 ? { atMost: 10, unit: 'ms' } : undefined), ...differences(`load ${place}: all scripts`, all, throttle, 'ms'));
  }
  return figures;
}

/** A long list: `step` is the height of two rows in pixels, `css` finds a row that is drawn. */
interface List { address: string; css: string; step: number }

/** Scripting while a feed that changes as it passes, and a list of requests, are scrolled to their ends. */
export async function scrolling(contestants: Contestant[], throttle: 1 | 4, work: Work): Promise<Figure[]> {
  const feed = await scrollPast(contestants, throttle, work, { address: `https://www.facebook.com/?live=100&posts=${work.posts}`, css: '[aria-posinset]', step: 660 });
  const list = await scrollPast(contestants, throttle, work, { address: `https://www.facebook.com/friends/requests?requests=${work.requests}`, css: 'a[href*="profile_id="]', step: 240 });
  const posts = `scroll ${work.posts.toLocaleString('en-GB')} posts that change as they pass`;
  const requests = `scroll ${work.requests} friend requests`;
  return [
    ...shares(posts, feed.own, feed.all, throttle, 1), ...differences(`${posts}: all scripts`, feed.all, throttle, 'ms'),
    // Every row of this list has something said beside it: what that costs is told without an aim.
    ...differences(`${requests}: own scripts`, list.own, throttle, 'ms'), ...differences(`${requests}: all scripts`, list.all, throttle, 'ms'),
  ];
}

async function scrollPast(contestants: Contestant[], throttle: 1 | 4, work: Work, { address, css, step }: List): Promise<{ own: Rounds; all: Rounds }> {
  const own = noRounds(contestants);
  const all = noRounds(contestants);
  await eachRound(contestants, new URL(address).host, throttle, work, async ({ page, name, slow }) => {
    await page.goto(address);
    await page.waitForSelector(css, { state: 'attached' });
    await page.waitForTimeout(500);
    await slow();
    const spent = await traced(page.context(), () => scroll(page, step));
    own.get(name)!.push(total(spent.calls));
    all.get(name)!.push(total(spent.all));
  });
  return { own, all };
}

/** `pixels` a frame, to the end of whatever scrolls. */
async function scroll(page: Page, pixels: number): Promise<void> {
  await page.evaluate((far) => new Promise<void>((done) => {
    const inner = [...document.querySelectorAll('*')].find((element) => element.scrollHeight > element.clientHeight + 400 && /auto|scroll/.test(getComputedStyle(element).overflowY));
    const box = document.documentElement.scrollHeight > window.innerHeight + 400 || !inner ? document.documentElement : inner;
    let before = -1;
    const step = (): void => {
      if (box.scrollTop === before) {
        done();
        return;
      }
      before = box.scrollTop;
      box.scrollBy(0, far);
      requestAnimationFrame(step);
    };
    step();
  }), pixels);
}
