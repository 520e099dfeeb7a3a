/**
 * Joins what the rules noticed with what the chosen policy asks, on topic. Picks the strongest clause that applies at
 * this moment; a policy silent on a topic gives silence. Pure, and knows no rule, site or school.
 */
import type { Advice, Clause, Direction, Finding, Moment, MomentKind, Policy, Profile, Who } from './model.ts';
import { nextSteps } from './contact.ts';
import { fillContacts } from './next-steps.ts';
import { fit, quote, rank, standing, type Situation } from './situation.ts';
import { loudness, toneOf } from './tone.ts';
import { topics, type TopicId } from './topics.ts';

/** Who a topic is about when the page and the user have not said. */
const presumed: Partial<Record<TopicId, Who>> = {
  'contact-with-pupil': 'pupil', 'contact-with-ex-pupil': 'former-pupil', 'contact-with-parent': 'parent',
  'contact-with-colleague': 'colleague', journalist: 'press',
};

/** What to do instead, in a few words. */
const instead: Partial<Record<TopicId, string>> = {
  'names-school': 'Leave the school out.', 'pupil-info': 'Reword it or leave it out.', 'colleague-info': 'Reword it or leave it out.',
  'parent-info': 'Reword it or leave it out.', 'disparages-school': 'Reword it, or take it to {head}.', insult: 'Say it more gently, or not here.',
  'contact-details': 'Take the details out.', 'home-address': 'Take the address out.', 'school-email': 'Use another address.',
  'pupil-photos': 'Leave the photo out, or ask {head}.', 'confidential-info': 'Leave it out.', 'speaks-for-school': 'Say it as yourself.',
  'contact-with-pupil': 'Use a school channel instead.', 'contact-with-ex-pupil': 'If unsure, ask {head}.',
  'contact-with-parent': 'Use a school channel instead.', journalist: 'Pass it to {head}.', 'work-communication': 'Use school e-mail instead.',
  passwords: 'Take the password out.', 'school-logo': 'Leave the badge out.', copyright: 'Check it is yours to share.',
};

/** A profile that names a school makes no comment on it, so on these topics only clauses that speak of profiles answer. */
const profileOnly = new Set<TopicId>(['names-school', 'school-email', 'school-logo', 'profile-photo', 'disclaimer', 'contact-details', 'home-address']);

/** Says that the views are the user's own, in the usual wordings. Every alternative is bounded: linear in the text. */
const ownViews = [
  /\b(?:views?|opinions?|thoughts|tweets|posts)(?: (?:here|expressed|shared|posted|are|is|all|only|solely|purely|entirely|strictly)){0,5} ?[:=]? ?(?:my own|mine|own|personal|not (?:those|the views) of)\b/i,
  /\bmy (?:own|personal) (?:views?|opinions?|thoughts)\b/i,
  /(?:\bnot|n[’']t) (?:(?:speak|post)(?:ing)? (?:on behalf of|for)|on behalf of|represent|the views? of) (?:my|the|our|any) (?:school|employer|work|workplace)\b/i,
];

/** True when the text carries a views-are-my-own line. */
export function carriesDisclaimer(text: string): boolean {
  return ownViews.some((wording) => wording.test(text));
}

/** The kinds a clause may list that this moment counts as, nearest first. */
export function momentKindsOf(moment: Moment): MomentKind[] {
  switch (moment.kind) {
    case 'arriving': case 'request-received': case 'request-sent': case 'editing-profile': case 'reviewing-setting':
      return [moment.kind];
    default: {
      const kind: MomentKind = moment.surface === 'message' ? 'messaging' : moment.surface === 'bio' ? 'editing-profile' : 'drafting';
      return moment.media.photos + moment.media.videos > 0 ? [kind, 'attaching-media'] : [kind];
    }
  }
}

/** Words are words: when no clause of the topic names the very moment, those about other words or pictures answer. */
const wordMoments: MomentKind[] = ['drafting', 'messaging', 'attaching-media', 'editing-profile'];

function isWords(moment: Moment): boolean {
  return moment.kind === 'drafting' || moment.kind === 'submitting' || moment.kind === 'editing-profile';
}

function directionOf(moment: Moment): Direction | undefined {
  if (moment.kind === 'request-received') return 'received';
  if (moment.kind === 'request-sent') return 'sent';
  return 'surface' in moment && moment.surface === 'message' ? 'message' : undefined;
}

/** What the moment and the profile tell of the situation. */
function situationOf(moment: Moment, profile: Profile, found: TopicId[]): Situation {
  const person = 'person' in moment ? moment.person : 'to' in moment ? moment.to : undefined;
  const text = 'text' in moment ? moment.text : moment.kind === 'editing-profile' ? moment.value : '';
  return {
    who: person?.mark?.who,
    // A mark without a school means the user's own.
    school: person?.mark?.school ?? 'own',
    clearFrom: person?.mark?.until,
    workRole: person?.mark?.also?.includes('work-role'),
    pupilElsewhere: person?.mark?.also?.includes('pupil-elsewhere'),
    direction: directionOf(moment),
    network: moment.site === 'linkedin' ? 'professional' : 'personal',
    alsoParent: profile.facts['also-parent'] === 'yes',
    leftJob: profile.facts['left-job'] === 'yes',
    found,
    disclaimer: carriesDisclaimer(text),
  };
}

/** The policy's clauses on one topic at one moment, strongest first, then the one most about it. Empty when the policy is silent. */
export function clausesFor(input: { policy: Policy; topic: TopicId; moment: Moment; profile: Profile; found?: TopicId[]; today?: Date }): Clause[] {
  const { policy, topic, moment, profile, found = [topic], today = new Date() } = input;
  return answering(policy, topic, moment, situationOf(moment, profile, found), today);
}

function answering(policy: Policy, topic: TopicId, moment: Moment, facts: Situation, today: Date): Clause[] {
  const known = { ...facts, who: facts.who ?? presumed[topic] };
  const about = policy.clauses.filter((clause) => clause.moments.length > 0
    && (clause.topic === topic || clause.alsoTopics.includes(topic))
    && standing(clause, known, policy.leavingAge, today));
  const at = (kinds: MomentKind[]) => about.filter((clause) => clause.moments.some((kind) => kinds.includes(kind)));
  const exact = at(momentKindsOf(moment));
  const inProfile = moment.kind === 'editing-profile' || ('surface' in moment && moment.surface === 'bio');
  const chosen = exact.length > 0 || !isWords(moment) || (inProfile && profileOnly.has(topic)) ? exact : at(wordMoments);
  const closeness = (clause: Clause) => [clause.topic, ...clause.alsoTopics].indexOf(topic);
  return chosen.toSorted((a, b) => rank(a.strength) - rank(b.strength) || closeness(a) - closeness(b));
}

/** Topics no rule reads: their clauses hold at every moment they name. */
const general: TopicId[] = ['conduct', 'privacy-settings', 'copyright', 'abuse-received', 'passwords', 'work-communication', 'use-at-work', 'wikipedia-edits', 'official-accounts', 'school-logo', 'profile-photo'];

/** The further clauses of the topics found, then the general ones that name this very moment. */
function alsoSaid(policy: Policy, found: TopicId[], moment: Moment, facts: Situation, today: Date): Clause[] {
  const kinds = momentKindsOf(moment);
  const everywhere = general.flatMap((topic) => answering(policy, topic, moment, facts, today))
    .filter((clause) => clause.moments.some((kind) => kinds.includes(kind)))
    .toSorted((a, b) => rank(a.strength) - rank(b.strength));
  return [...new Set([...found.flatMap((topic) => answering(policy, topic, moment, facts, today)), ...everywhere])];
}

/** What the chosen policy asks about these findings at this moment, or null when it asks nothing. */
export function advise(input: { findings: Finding[]; moment: Moment; policy: Policy; profile: Profile; today?: Date }): Advice | null {
  const { findings, moment, policy, profile, today = new Date() } = input;
  const found = findings.map((finding) => finding.topic);
  const facts = situationOf(moment, profile, found);
  const points = findings.flatMap((finding) => {
    const [clause] = answering(policy, finding.topic, moment, facts, today);
    return clause ? [{ finding, clause, tone: toneOf(finding.confidence, clause.strength) }] : [];
  }).toSorted((a, b) => loudness(b.tone) - loudness(a.tone) || rank(a.clause.strength) - rank(b.clause.strength));
  const [first] = points;
  if (!first) return null;
  const audience = 'audience' in moment && moment.audience?.label ? ` · ${moment.audience.label}` : '';
  const noticed = `${first.finding.because.replace(/[.\s]+$/, '')}${audience}.`;
  const quoted = quote(policy.short, first.clause);
  const tension = first.clause.tension;
  return {
    tone: first.tone,
    title: topics[first.finding.topic].title,
    points: points.map(({ finding, clause }) => ({ finding, clause })),
    also: alsoSaid(policy, found, moment, facts, today).filter((clause) => points.every((point) => point.clause !== clause)),
    then: nextSteps(points.map((point) => point.clause), directionOf(moment)),
    says: fit([
      fit([noticed], 249 - quoted.length),
      quoted,
      tension ? fillContacts(`${tension.says} (${tension.ref}): ask {head}.`, profile.contacts) : fillContacts(instead[first.finding.topic] ?? '', profile.contacts),
    ]),
    policy: { id: policy.id, short: policy.short },
  };
}

