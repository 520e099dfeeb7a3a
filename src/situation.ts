/**
 * Whether a clause stands in a given situation: ages, groups, relatives, networks, staff who are parents.
 * A fact the user has not given does not narrow, except where a clause says it speaks only of that fact.
 */
import type { Applies, Clause, ContactSchool, Direction, MomentKind, NextSchool, Strength, Who } from './model.ts';
import { strengths } from './model.ts';
import type { TopicId } from './topics.ts';
import { isoDay, maybeUnder, surelyAtSchool, surelyReached, type KnownAge } from './school-year.ts';

/** What is known when a clause is weighed. */
export interface Situation extends KnownAge {
  who?: Who;
  direction?: Direction;
  school?: ContactSchool | NextSchool;
  /** Used for this one answer and forgotten. */
  group?: 'care' | 'sen';
  network?: 'personal' | 'professional';
  alsoParent?: boolean;
  /** false: certainly not about school. Undefined: it may be. */
  schoolBusiness?: boolean;
  leftJob?: boolean;
  /** They know each other through other work with the young: music tutor, coach. */
  workRole?: boolean;
  /** A former pupil who is a pupil at another school now. */
  pupilElsewhere?: boolean;
  /** Topics noticed in the same draft. */
  found?: TopicId[];
  /** The text or profile already says the views are the user's own. */
  disclaimer?: boolean;
  /** ISO day from which an earlier answer said nothing dated stands in the way (`Mark.until`). */
  clearFrom?: string;
}

/** A clause that stands, and the ISO day from which it no longer does; null when it has no age or none is known. */
export interface Standing { clause: Clause; until: string | null }

/** The kind of moment a direction is, for a clause's `moments`. */
export const momentOf: Record<Direction, MomentKind> = {
  received: 'request-received', sent: 'request-sent', message: 'messaging',
};

function listed<T>(allowed: readonly T[] | undefined, actual: T | undefined): boolean {
  return !allowed || actual === undefined || allowed.includes(actual);
}

function meets(need: Applies, facts: Situation, leavingAge: number, today: Date): boolean {
  return listed(need.who, facts.who)
    && listed(need.direction, facts.direction)
    && listed(need.school, facts.school)
    && (need.network === undefined || need.network === (facts.network ?? 'personal'))
    && (need.alsoParent === undefined || need.alsoParent === (facts.alsoParent ?? false))
    && (need.group === undefined || need.group === facts.group)
    && !(need.schoolBusiness && facts.schoolBusiness === false)
    && !(need.leftJob && !facts.leftJob)
    && !(need.workRole && !facts.workRole)
    && (need.found === undefined || need.found.some((topic) => facts.found?.includes(topic)))
    && !(need.disclaimer === 'missing' && facts.disclaimer)
    && (need.underAge === undefined || stillUnder(need.underAge, facts, leavingAge, today));
}

function stillUnder(age: number, facts: Situation, leavingAge: number, today: Date): boolean {
  if (facts.clearFrom !== undefined && isoDay(today) >= facts.clearFrom) return false;
  return maybeUnder(age, facts, leavingAge, today);
}

/** The same person seen as what a young former pupil also is: a pupil of another school. Null for anybody else. */
export function asPupilElsewhere(facts: Situation, leavingAge: number, today: Date): Situation | null {
  if (facts.who !== 'former-pupil' || !(facts.pupilElsewhere || surelyAtSchool(facts, leavingAge, today))) return null;
  return { ...facts, who: 'pupil', school: 'next' };
}

/** The clause with the day it stops standing, or null when it does not apply here at all. */
export function standing(clause: Clause, facts: Situation, leavingAge: number, today: Date): Standing | null {
  if (clause.applies.length === 0) return { clause, until: null };
  const need = clause.applies.find((one) => meets(one, facts, leavingAge, today));
  if (!need) {
    const elsewhere = asPupilElsewhere(facts, leavingAge, today);
    return elsewhere && standing(clause, elsewhere, leavingAge, today);
  }
  const until = need.underAge === undefined ? null : (facts.clearFrom ?? surelyReached(need.underAge, facts, leavingAge, today));
  return { clause, until };
}

/** 0 for the strongest. */
export function rank(strength: Strength): number {
  return strengths.indexOf(strength);
}

/** Strongest first; of equals the one that stands longest; then the policy's own order. */
export function strongestFirst(all: Standing[]): Standing[] {
  return all.toSorted((a, b) => rank(a.clause.strength) - rank(b.clause.strength) || (b.until ?? '').localeCompare(a.until ?? ''));
}

const words: Record<Strength, string> = {
  'must-not': 'must not', must: 'must', 'should-not': 'should not', should: 'should', advised: 'advised', info: 'good to know',
};

/** A strength in plain words: "must not". */
export function strengthInWords(strength: Strength): string {
  return words[strength];
}

/** A clause as cards quote it: "Oratory 6.4, must not: work information about pupils stays off personal pages." */
export function quote(short: string, clause: Clause): string {
  const [first = ''] = clause.gist.split(' ');
  const gist = /^[A-Z][a-z’']*$/.test(first) ? first.toLowerCase() + clause.gist.slice(first.length) : clause.gist;
  return `${short} ${clause.ref}, ${strengthInWords(clause.strength)}: ${gist}`;
}

/** Joins whole sentences, leaving out from the end whatever does not fit. The first always stays, cut at a word if it must. */
export function fit(sentences: string[], limit = 250): string {
  let said = sentences[0] ?? '';
  if (said.length > limit) said = `${said.slice(0, limit - 1).replace(/\s+\S*$/, '')}…`;
  for (const next of sentences.slice(1)) {
    if (next && said.length + next.length + 1 <= limit) said = `${said} ${next}`;
  }
  return said;
}
