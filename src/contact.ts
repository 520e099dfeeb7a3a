/**
 * What a policy asks about one person: a request, a follow or a message, once the user has said who they are.
 * Pure. The answers about age and group are used here and forgotten.
 */
import type { Advice, Clause, ContactSchool, Direction, Finding, NextStep, Policy, Profile, Tension, Tone, Who } from './model.ts';
import type { TopicId } from './topics.ts';
import { fillContacts } from './next-steps.ts';
import { isoDay, plainDay, surelyReached } from './school-year.ts';
import { asPupilElsewhere, fit, momentOf, quote, standing, strongestFirst, type Situation, type Standing } from './situation.ts';
import { toneOf } from './tone.ts';

/** Who the person is and how they are reaching the user, or the user them. */
export interface ContactSituation {
  who: Who;
  direction: Direction;
  /** The year of the summer they left. */
  left?: number;
  /** Age in whole years; wins over `left`. */
  age?: number;
  group?: 'care' | 'sen';
  network: 'personal' | 'professional';
  /** The user is a parent at the school too. */
  alsoParent: boolean;
  school: ContactSchool;
  /** false: certainly not about school. Undefined: it may be. */
  schoolBusiness?: boolean;
  /** The user no longer works at the school. */
  leftJob?: boolean;
  /** They know each other through other work with the young: music tutor, coach. */
  workRole?: boolean;
  /** A former pupil who is a pupil at another school now. Certain below 16, whatever is said here. */
  pupilElsewhere?: boolean;
  /** They are on the user's own list already: nobody is asking anybody. */
  connected?: boolean;
  /** ISO day from an earlier answer (`Mark.until`): nothing dated stands in the way from then on. */
  clearFrom?: string;
}

/** The policy's answer about one person. */
export interface ContactAdvice {
  tone: Tone | 'none';
  /** Strongest first. */
  refs: string[];
  /** At most 250 characters. */
  says: string;
  then: NextStep[];
  /** ISO day from which no clause with an age stands against contact; null when no age comes into it or none is known. */
  until: string | null;
  /** In the order of `refs`. */
  clauses: Clause[];
}

const called: Record<Who, string> = {
  pupil: 'a pupil', 'former-pupil': 'a former pupil', parent: 'a pupil’s parent or carer', colleague: 'a colleague',
  family: 'one of your family', press: 'a journalist', other: 'someone else',
};

const topicOf: Record<Who, TopicId> = {
  pupil: 'contact-with-pupil', 'former-pupil': 'contact-with-ex-pupil', parent: 'contact-with-parent',
  colleague: 'contact-with-colleague', family: 'contact-with-pupil', press: 'journalist', other: 'conduct',
};

/** `elsewhere`: the answer is about them as a pupil of another school. */
function opening({ who, direction, connected }: ContactSituation, elsewhere = false): string {
  const they = elsewhere ? `${called[who]}, who is a pupil elsewhere now` : called[who];
  if (connected) return `You are connected with ${they}.`;
  if (direction === 'received') return `From ${they}.`;
  return direction === 'sent' ? `You would be asking ${they}.` : `A message with ${they}.`;
}

/** The clauses that speak of this person at this moment, strongest first. Only clauses that name a `who` speak of people. */
function speaking(policy: Policy, facts: Situation & { direction: Direction }, today: Date): Standing[] {
  const moment = momentOf[facts.direction];
  return strongestFirst(policy.clauses
    .filter((clause) => clause.moments.includes(moment) && clause.applies.some((need) => need.who))
    .flatMap((clause) => standing(clause, facts, policy.leavingAge, today) ?? []));
}

/** True when a clause stands only because a former pupil is a pupil of another school now. */
function speaksOfElsewhere(clause: Clause, policy: Policy, situation: ContactSituation, today: Date): boolean {
  const grown = { ...situation, age: undefined, left: undefined, pupilElsewhere: undefined };
  return asPupilElsewhere(situation, policy.leavingAge, today) !== null && standing(clause, grown, policy.leavingAge, today) === null;
}

/** A clause whose only bar here was an age, and the person has passed it. */
function passed(policy: Policy, situation: ContactSituation, today: Date): Clause | undefined {
  const { age, left, clearFrom, ...ageless } = situation;
  if ((age ?? left ?? clearFrom) === undefined) return undefined;
  const now = new Set(speaking(policy, situation, today).map((one) => one.clause));
  return speaking(policy, ageless, today).map((one) => one.clause)
    .find((clause) => !now.has(clause) && clause.applies.some((need) => need.underAge !== undefined));
}

/** A former pupil may be a pupil elsewhere until the end of the school year in which they turn 18. */
function perhapsPupilElsewhere(policy: Policy, situation: ContactSituation, today: Date, already: Clause[] = []): string {
  const reached = situation.who === 'former-pupil' ? surelyReached(18, situation, policy.leavingAge, today) : null;
  if (reached === null || reached <= isoDay(today) || asPupilElsewhere(situation, policy.leavingAge, today)) return '';
  const [strongest] = speaking(policy, { ...situation, who: 'pupil', school: 'next' }, today);
  return strongest && !already.includes(strongest.clause) ? `If they are a pupil somewhere else now, ${strongest.clause.ref} is about them.` : '';
}

function silent(policy: Policy, situation: ContactSituation, today: Date): string {
  const lapsed = passed(policy, situation, today);
  return fit([
    opening(situation),
    lapsed ? `${policy.short} ${lapsed.ref} is about younger people, so it no longer stands in the way.` : `${policy.short} says nothing about this.`,
    perhapsPupilElsewhere(policy, situation, today),
  ]);
}

function dated({ clause, until }: Standing): string {
  const age = clause.applies.find((need) => need.underAge !== undefined)?.underAge;
  if (until) return `Not before ${plainDay(until)}.`;
  return age !== undefined ? `When did they leave? It matters until they are ${age}.` : '';
}

/** What the policy asks about this person. `today` decides ages; `contacts` fill the names of whom to ask. */
export function adviseContact(policy: Policy, situation: ContactSituation, today: Date, contacts?: Profile['contacts']): ContactAdvice {
  const all = speaking(policy, situation, today);
  const [first] = all;
  if (!first) return { tone: 'none', refs: [], says: silent(policy, situation, today), then: [], until: null, clauses: [] };
  const clauses = all.map((one) => one.clause);
  const until = all.map((one) => one.until).filter((day) => day !== null).toSorted().at(-1) ?? null;
  const tension = pullsBothWays(policy, situation, clauses);
  return {
    tone: toneOf('sure', first.clause.strength),
    refs: clauses.map((clause) => clause.ref),
    says: fit([
      `${opening(situation, speaksOfElsewhere(first.clause, policy, situation, today))} ${quote(policy.short, first.clause)}`,
      dated(first),
      tension ? fillContacts(`${tension.says} (${tension.ref}): ask {head}.`, contacts) : '',
      perhapsPupilElsewhere(policy, situation, today, clauses),
    ]),
    then: nextSteps(clauses, situation.direction),
    until,
    clauses,
  };
}

/** The tension of a clause that stands here with another about the same person at the same moment, lapsed or not. */
function pullsBothWays(policy: Policy, { who, direction }: ContactSituation, clauses: Clause[]): Tension | undefined {
  return clauses.flatMap((clause) => clause.tension ?? []).find(({ ref }) => {
    const other = policy.clauses.find((clause) => clause.ref === ref);
    return other?.moments.includes(momentOf[direction]) && other.applies.some((need) => need.who?.includes(who));
  });
}

/** The steps of these clauses, each once: declining first, then in order. Without a direction, only those that fit any. */
export function nextSteps(clauses: Clause[], direction?: Direction): NextStep[] {
  const fitting = clauses.flatMap((clause) => clause.then).filter((step) => !step.after || (direction !== undefined && step.after.includes(direction)));
  const once = [...new Map(fitting.map((step) => [step.id, step])).values()];
  return once.toSorted((a, b) => Number(b.id === 'decline') - Number(a.id === 'decline'));
}

/** The same answer as a card shows it, or null when the policy is silent. */
export function contactCard(advice: ContactAdvice, policy: Policy, who: Who): Advice | null {
  if (advice.tone === 'none') return null;
  const finding: Finding = { rule: 'who-is-this', topic: topicOf[who], because: `You said this is ${called[who]}.`, spans: [], confidence: 'sure' };
  return {
    tone: advice.tone,
    title: `About ${called[who]}`,
    points: advice.clauses.map((clause) => ({ finding, clause })),
    also: [],
    then: advice.then,
    says: advice.says,
    policy: { id: policy.id, short: policy.short },
    ...(advice.until ? { until: advice.until } : {}),
  };
}
