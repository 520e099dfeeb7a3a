/**
 * The questions "My policy" asks of a policy: clauses by moment or by words, the read-once list, two policies side by
 * side. Pure.
 */
import { momentKinds, type Clause, type MomentKind, type Policy, type Profile, type Strength } from './model.ts';
import { standing, strengthInWords, strongestFirst } from './situation.ts';
import { topicIds, topics, type TopicId } from './topics.ts';

/** Each moment as the user would say it, for the filter. */
export const momentTitles: Record<MomentKind, string> = {
  'request-received': 'when someone asks to be my friend or to follow me',
  'request-sent': 'when I add or follow someone',
  messaging: 'when I write a message',
  drafting: 'when I write a post or a comment',
  'attaching-media': 'when I add a photo or a video',
  'editing-profile': 'when I change my profile',
  'reviewing-setting': 'when I check my privacy settings',
  'signing-up': 'when I open or change an account',
  arriving: 'when I open the site',
  reporting: 'when something goes wrong',
  'official-account': 'when I post for the school',
  'leaving-site': 'when I leave for another site',
};

/** Strengths that bind or advise; `info` only explains. */
const binding = new Set<Strength>(['must-not', 'must', 'should-not', 'should', 'advised']);

/** Whether the clause asks something of staff. */
export function binds(clause: Clause): boolean {
  return binding.has(clause.strength);
}

/** The moments this policy has clauses for, with how many, in the order of `momentKinds`. */
export function momentsOf(policy: Policy): { moment: MomentKind; title: string; count: number }[] {
  return momentKinds
    .map((moment) => ({ moment, title: momentTitles[moment], count: policy.clauses.filter((clause) => clause.moments.includes(moment)).length }))
    .filter((one) => one.count > 0);
}

function searched(clause: Clause): string {
  const titles = [clause.topic, ...clause.alsoTopics].map((topic) => topics[topic].title);
  return [clause.ref, clause.gist, strengthInWords(clause.strength), ...titles, ...clause.then.map((step) => step.says)].join(' ').toLowerCase();
}

/**
 * The clauses that fit, in the policy's own order. `search`: every word must occur in the ref, the gist, the strength,
 * a topic's title or a next step. `asks`: only clauses that bind or advise.
 */
export function readClauses(policy: Policy, filter: { moment?: MomentKind; search?: string; topic?: TopicId; asks?: boolean } = {}): Clause[] {
  const words = (filter.search ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  return policy.clauses.filter((clause) => (!filter.moment || clause.moments.includes(filter.moment))
    && (!filter.topic || answers(clause, filter.topic))
    && (!filter.asks || binds(clause))
    && words.every((word) => searched(clause).includes(word)));
}

function answers(clause: Clause, topic: TopicId): boolean {
  return clause.topic === topic || clause.alsoTopics.includes(topic);
}

/**
 * The clauses that speak of any of these moments, strongest first, for the pages of ours where such a moment lives. A
 * clause for staff who are parents too, or who have left, is kept back from those who are not.
 */
export function clausesAt(policy: Policy, moments: MomentKind[], facts: Profile['facts'], today: Date): Clause[] {
  const known = { alsoParent: facts['also-parent'] === 'yes', leftJob: facts['left-job'] === 'yes' };
  return strongestFirst(policy.clauses
    .filter((clause) => clause.moments.some((moment) => moments.includes(moment)))
    .flatMap((clause) => standing(clause, known, policy.leavingAge, today) ?? [])).map((one) => one.clause);
}

/** Where Gatepost speaks up about a clause, as one sentence, or why it cannot see it. */
export function whereSeen(clause: Clause): { seen: true; says: string } | { seen: false; says: string } {
  if (clause.moments.length === 0) return { seen: false, says: clause.unseen ?? '' };
  const [first = '', ...rest] = clause.moments.map((moment) => momentTitles[moment]);
  const said = rest.length === 0 ? first : `${[first, ...rest.slice(0, -1)].join(', ')} and ${rest.at(-1)}`;
  return { seen: true, says: `${said.charAt(0).toUpperCase()}${said.slice(1)}.` };
}

/** Duties that can't be met on screen: to read once and tick, never an alert. */
export function readOnceList(policy: Policy): Clause[] {
  return policy.clauses.filter((clause) => binds(clause) && clause.moments.length === 0);
}

/** Two policies side by side, a row for every topic either speaks of; strongest first, an empty side is silence. */
export function comparePolicies(left: Policy, right: Policy): { topic: TopicId; title: string; left: Clause[]; right: Clause[] }[] {
  const on = (policy: Policy, topic: TopicId) => strongestFirst(readClauses(policy, { topic }).map((clause) => ({ clause, until: null }))).map((one) => one.clause);
  return topicIds
    .map((topic) => ({ topic, title: topics[topic].title, left: on(left, topic), right: on(right, topic) }))
    .filter((row) => row.left.length + row.right.length > 0);
}
