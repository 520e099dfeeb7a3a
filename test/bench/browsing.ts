/** Nothing against Gatepost (and any peers) in Chromium on the replica: loading, scrolling, typing, memory, idling. */
import type { ReplicaServer } from '../browsers/server.ts';
import { addBlankPages, openContestants } from './contestants.ts';
import type { Figure } from './figures.ts';
import { loading, scrolling } from './pages.ts';
import type { Work } from './rounds.ts';
import { idling, remembering } from './staying.ts';
import { typing } from './typing.ts';

const full: Work = { rounds: 3, posts: 1000, requests: 200, letters: 2000, thinks: 1000, visits: 40, idle: 60_000, together: false };
const quickly: Work = { rounds: 1, posts: 60, requests: 40, letters: 120, thinks: 500, visits: 2, idle: 2000, together: true };
const throttles: (1 | 4)[] = [1, 4];

/** Every figure of the first table, `peers` (names and folders of unpacked extensions) included. */
export async function browsing(server: ReplicaServer, peers: [string, string][], quick: boolean): Promise<Figure[]> {
  addBlankPages(server);
  const contestants = await openContestants(server, peers);
  const work = quick ? quickly : full;
  try {
    const figures: Figure[] = [];
    for (const throttle of throttles) {
      for (const measure of [loading, scrolling, typing]) figures.push(...(await measure(contestants, throttle, work)));
    }
    return [...figures, ...(await remembering(contestants, work)), ...(await idling(contestants, work))];
  } finally {
    for (const { replica } of contestants) await replica.close();
  }
}
