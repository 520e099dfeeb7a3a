/** What is wrong with a policy file, each fault as a sentence with the file, the ref and the cure. */
import {
  momentKinds, strengths, userFacts, whos, type Applies, type Clause, type Direction, type MomentKind, type Policy, type UserFact,
} from '../../../src/model.ts';
import { standing, type Situation } from '../../../src/situation.ts';
import { topics, type TopicId } from '../../../src/topics.ts';

/** Words as a reader counts them. */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

const directionMoment: Record<Direction, MomentKind> = { received: 'request-received', sent: 'request-sent', message: 'messaging' };

/** One young person of every age, group and school, and every other kind of person, in every direction. */
function everySituation(found: TopicId[]): Situation[] {
  const both = [true, false];
  return whos.flatMap((who) => (['received', 'sent', 'message'] as const).flatMap((direction) =>
    (['own', 'other', 'former', 'next'] as const).flatMap((school) => both.flatMap((alsoParent) => both.flatMap((extra) =>
      (['care', 'sen', undefined] as const).flatMap((group) => (['personal', 'professional'] as const).map((network) => ({
        who, direction, school, alsoParent, group, network, age: 17, leftJob: extra, workRole: extra, found: extra ? found : [],
      }))))))));
}

/** Why an exception could never be met; empty when it can. */
function unmet(clause: Clause, need: Applies, policy: Policy): string[] {
  const faults: string[] = [];
  if (need.underAge !== undefined && need.underAge <= policy.leavingAge) faults.push(`underAge ${need.underAge} is over before a pupil leaves at ${policy.leavingAge}: raise it or drop it`);
  if (need.group && need.underAge === undefined) faults.push(`group ${need.group} has no age: add underAge`);
  for (const direction of need.direction ?? []) {
    if (!clause.moments.includes(directionMoment[direction])) faults.push(`direction ${direction} has no moment: add ${directionMoment[direction]} to moments`);
  }
  const alone = { ...clause, applies: [need] };
  const met = everySituation(need.found ?? []).some((facts) => standing(alone, { ...facts, age: (need.underAge ?? 18) - 1 }, policy.leavingAge, new Date(2026, 10, 21)));
  if (!met) faults.push('an exception can never be met: check its lists for a missing word');
  return faults;
}

function clauseFaults(clause: Clause, policy: Policy): string[] {
  const faults: string[] = [];
  const known = Object.keys(topics);
  for (const topic of [clause.topic, ...clause.alsoTopics]) {
    if (!known.includes(topic)) faults.push(`topic "${topic}" is not known: use one of src/topics.ts or add it there`);
  }
  if (new Set([clause.topic, ...clause.alsoTopics]).size !== clause.alsoTopics.length + 1) faults.push('a topic is listed twice: keep one');
  if (!strengths.includes(clause.strength)) faults.push(`strength "${clause.strength}" is not known: use one of ${strengths.join(', ')}`);
  if (wordCount(clause.gist) === 0) faults.push('it has no gist: say it in your own plain words');
  if (wordCount(clause.gist) > 25) faults.push(`the gist has ${wordCount(clause.gist)} words: 25 at most`);
  if (clause.gist && !/^[A-Z“].*[.?]$/.test(clause.gist)) faults.push('the gist is not a sentence: begin with a capital and end with a full stop');
  for (const moment of clause.moments) if (!momentKinds.includes(moment)) faults.push(`moment "${moment}" is not known: use one of src/model.ts`);
  if (clause.moments.length === 0 && !clause.unseen) faults.push('it has no moment: add one, or say in unseen why it can’t be seen');
  if (clause.moments.length > 0 && clause.unseen) faults.push('it has a moment and a reason not to have one: drop unseen');
  for (const step of clause.then) if (wordCount(step.says) > 20) faults.push(`step ${step.id} has ${wordCount(step.says)} words: 20 at most`);
  if (clause.tension && !policy.clauses.some((other) => other.ref === clause.tension?.ref)) faults.push(`its tension names ${clause.tension.ref}, which is not here: correct the ref`);
  if (clause.tension && wordCount(clause.tension.says) > 12) faults.push('its tension has more than 12 words: shorten it');
  return [...faults, ...clause.applies.flatMap((need) => unmet(clause, need, policy))];
}

/** Which facts about the user the policy's clauses make use of. */
function factsUsed(policy: Policy): UserFact[] {
  const needs = policy.clauses.flatMap((clause) => clause.applies);
  const asksOf = (topic: TopicId) => policy.clauses.some((clause) => clause.topic === topic && clause.strength !== 'info' && clause.moments.length > 0);
  const used: Record<UserFact, boolean> = {
    'also-parent': needs.some((need) => need.alsoParent !== undefined),
    'left-job': needs.some((need) => need.leftJob),
    'lesson-hours': asksOf('use-at-work'),
    'official-accounts': policy.clauses.some((clause) => clause.moments.includes('official-account')),
  };
  return userFacts.filter((fact) => used[fact]);
}

/** Every fault of a policy; empty when it is fit to ship. */
export function policyFaults(policy: Policy): string[] {
  const file = `src/policies/${policy.id}.ts`;
  const whole: string[] = [];
  if (!policy.title || !policy.short || policy.short.length > 12) whole.push('title and short are needed, and short fits a card in 12 characters: shorten it');
  for (const line of policy.different) if (!line || line.length > 140) whole.push(`a line of different has ${line.length} characters: 1 to 140`);
  const used = factsUsed(policy);
  if (used.toSorted().join() !== policy.asks.toSorted().join()) whole.push(`asks is ${policy.asks.join(', ') || 'empty'}, but its clauses use ${used.join(', ') || 'nothing'}: make them agree`);
  const refs = policy.clauses.map((clause) => clause.ref);
  const twice = refs.filter((ref, at) => refs.indexOf(ref) !== at).map((ref) => `${file} ${ref}: the ref is used twice: give one its own`);
  return [
    ...whole.map((fault) => `${file}: ${fault}`),
    ...twice,
    ...policy.clauses.flatMap((clause) => clauseFaults(clause, policy).map((fault) => `${file} ${clause.ref}: ${fault}`)),
  ];
}
