/** Rounds of browser work: each contestant in turn on a fresh page, and figures that set them side by side. */
import type { CDPSession, Page } from 'playwright-core';
import { benchPage, type Contestant } from './contestants.ts';
import { summary, type Figure } from './figures.ts';

/**
 * How much of everything is done; `thinks` and `idle` in ms. `together`: contestants work at the same time, for a quick
 * run on two cores.
 */
export interface Work { rounds: number; posts: number; requests: number; letters: number; thinks: number; visits: number; idle: number; together: boolean }

/** Raw rounds by contestant. */
export type Rounds = Map<string, number[]>;

export const noRounds = (contestants: Contestant[]): Rounds => new Map(contestants.map(({ name }) => [name, []]));

/** One contestant's turn. What is measured comes after `slow`, which slows the page's processor as many times as wanted. */
export type Turn = (turn: { page: Page; session: CDPSession; name: string; slow(): Promise<unknown> }) => Promise<void>;

/** Runs one piece of work for each contestant, round by round, on a fresh page of a host. */
export async function eachRound(contestants: Contestant[], host: string, throttle: 1 | 4, { rounds, together }: Pick<Work, 'rounds' | 'together'>, once: Turn): Promise<void> {
  const turn = async (contestant: Contestant): Promise<void> => {
    const { page, session } = await benchPage(contestant, host);
    await once({ page, session, name: contestant.name, slow: () => session.send('Emulation.setCPUThrottlingRate', { rate: throttle }) });
    await page.close();
  };
  for (let round = 0; round < rounds; round += 1) {
    if (together) await Promise.all(contestants.map(turn));
    else for (const contestant of contestants) await turn(contestant);
  }
}

/** Figures that set each extension beside nothing by the difference of medians. */
export function differences(work: string, values: Rounds, throttle: 1 | 4, unit: 'ms' | 'MB', aim?: Figure['aim']): Figure[] {
  const other = summary(values.get('nothing') ?? []);
  return extensions(values).map(([who, rounds]) => {
    const own = summary(rounds);
    return { ...sides(who), work, throttle, headline: own.median - other.median, unit, own, other, measuredIn: unit, ...(aim && who === 'Gatepost' && { aim }) };
  });
}

/** Figures that set each extension's own scripts beside all the scripting of a page without any, in per cent. */
export function shares(work: string, own: Rounds, all: Rounds, throttle: 1 | 4, atMost: number): Figure[] {
  const other = summary(all.get('nothing') ?? []);
  return extensions(own).map(([who, rounds]) => {
    const mine = summary(rounds);
    return {
      ...sides(who), work, throttle, headline: (mine.median / other.median) * 100, unit: '%', own: mine, other, measuredIn: 'ms',
      ...(who === 'Gatepost' && { aim: { atMost, unit: '% more scripting' } }),
    };
  });
}

function extensions(values: Rounds): [string, number[]][] {
  return [...values].filter(([name]) => name !== 'nothing');
}

function sides(who: string): Pick<Figure, 'group' | 'who' | 'against'> {
  return { group: who === 'Gatepost' ? 'Nothing' : 'Peers', who, against: 'nothing' };
}
