/**
 * How far what was seen agrees with a page's answers. A sighting is right when it is of the expected kind at the
 * expected element; its fields are then compared one by one. Whatever is in neither list is a false alarm.
 */
import type { Reported } from '../../src/dom/report.ts';
import type { Seen } from './page-browser.ts';

/** One answer of an expectations file. `at` is a CSS path; `either` in an ignored one means both are fine. */
export type Answer = { kind: string; at: string; either?: boolean; hidden?: boolean; keyAlso?: string[]; toAlso?: string[] } & Record<string, unknown>;
export interface ExpectedPage { page: string; url: string; expect: Answer[]; ignore: Answer[]; expectedFailures?: string[] }

/** The agreement of one page. `missing` and `false` name kinds and places; `differs` names fields that disagree. */
export interface Score { page: string; expected: number; found: number; missing: string[]; false: string[]; differs: string[] }

const compared = ['surface', 'editor', 'key', 'name', 'label', 'to', 'submit', 'submitDisabled', 'accept', 'decline', 'control', 'value', 'of', 'group', 'state', 'section', 'media'] as const;

/** Scores one page. `sameElements` tells which CSS paths mean one element. */
export async function scoreLine(expected: ExpectedPage, seen: Seen, sameElements: (paths: string[]) => Promise<number[]>): Promise<Score> {
  const wanted = expected.expect;
  const spare = expected.ignore.filter((item) => item.either);
  const ids = await sameElements([...wanted, ...spare, ...seen.sightings].map((item) => item.at));
  const idOf = (list: number, index: number): number => ids[[0, wanted.length, wanted.length + spare.length][list]! + index]!;
  const taken = new Set<number>();
  const score: Score = { page: expected.page, expected: wanted.length, found: 0, missing: [], false: [], differs: [] };
  wanted.forEach((answer, index) => {
    const hit = seen.sightings.findIndex((sighting, at) => !taken.has(at) && sighting.kind === answer.kind && idOf(2, at) === idOf(0, index) && idOf(2, at) >= 0);
    if (hit < 0) {
      score.missing.push(`${answer.kind} ${String(answer.key ?? answer.label ?? answer.name ?? '')}`.trim());
      return;
    }
    taken.add(hit);
    score.found += 1;
    score.differs.push(...differences(answer, seen.sightings[hit]!));
  });
  seen.sightings.forEach((sighting, at) => {
    const harmless = spare.some((_, index) => idOf(1, index) === idOf(2, at));
    if (!taken.has(at) && !harmless) score.false.push(`${sighting.kind} ${sighting.detector} ${sighting.label ?? sighting.key ?? ''} ${sighting.at}`);
  });
  return score;
}

/** The last line: all pages together. */
export function summary(scores: Score[]): object {
  const sum = (count: (score: Score) => number): number => scores.reduce((total, score) => total + count(score), 0);
  return {
    pages: scores.length, expected: sum(({ expected }) => expected), found: sum(({ found }) => found),
    missing: sum(({ missing }) => missing.length), false: sum((score) => score.false.length), differs: sum(({ differs }) => differs.length),
  };
}

function differences(answer: Answer, sighting: Reported): string[] {
  return compared.flatMap((field) => {
    if (!(field in answer) || (field === 'control' && sighting.kind === 'setting')) return [];
    const want = answer[field] ?? null;
    const have = (sighting as unknown as Record<string, unknown>)[field] ?? null;
    const also = field === 'key' ? answer.keyAlso : field === 'to' ? answer.toAlso : undefined;
    if (tidy(want) === tidy(have) || also?.includes(String(have))) return [];
    return [`${answer.kind} ${field}: want ${JSON.stringify(want)}, have ${JSON.stringify(have)}`];
  });
}

function tidy(value: unknown): unknown {
  return typeof value === 'string' ? value.trim() : value;
}
