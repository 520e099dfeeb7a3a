/** Long visits: what memory an extension holds after much browsing and after leaving, and whether it ever wakes up on its own. */
import { heapBytes, type Contestant } from './contestants.ts';
import { summary, type Figure } from './figures.ts';
import { differences, eachRound, noRounds, type Work } from './rounds.ts';
import { traced } from './trace.ts';

/** Memory after a user's ten minutes (posts passed, pages opened) done without the pauses, and after leaving. */
export async function remembering(contestants: Contestant[], { visits, rounds, together }: Work): Promise<Figure[]> {
  const half = noRounds(contestants);
  const after = noRounds(contestants);
  const away = noRounds(contestants);
  await eachRound(contestants, 'www.facebook.com', 1, { rounds: Math.min(rounds, 2), together }, async ({ page, session, name }) => {
    await page.goto('https://www.facebook.com/?live=100&posts=300');
    await page.waitForSelector('[aria-posinset]', { state: 'attached' });
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
export async function idling(contestants: Contestant[], { idle, together }: Work): Promise<Figure[]> {
  const one = async ({ name, replica }: Contestant): Promise<Figure> => {
    const page = await replica.open('https://www.facebook.com/');
    // The first looks, and a service worker's last half minute, are not idling.
    await page.waitForTimeout(Math.min(8000, idle));
    const calls = (await traced(replica.context, () => page.waitForTimeout(idle))).calls.length;
    await page.close();
    return {
      group: name === 'Gatepost' ? 'Nothing' : 'Peers', work: `do nothing for ${idle / 1000} s`, who: name, against: '', throttle: 1, headline: calls, unit: 'wake-ups', own: summary([calls]), measuredIn: 'wake-ups',
      ...(name === 'Gatepost' && { aim: { atMost: 0, unit: 'wake-ups' } }),
    };
  };
  const extensions = contestants.filter(({ name }) => name !== 'nothing');
  if (together) return Promise.all(extensions.map(one));
  const figures: Figure[] = [];
  for (const contestant of extensions) figures.push(await one(contestant));
  return figures;
}
