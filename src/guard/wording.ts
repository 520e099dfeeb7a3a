/** The words on tips, cards and holds. Pure: advice in, plain text out. */
import type { Advice, Audience, Clause, Finding, Policy, Sighting } from '../model.ts';
import { strengthInWords } from '../situation.ts';
import type { ClauseView } from '../ui/card.tsx';

/** The key that opens what is shown: beside no site's own shortcut and no browser menu. Option+G on a Mac. */
export const openKey = 'Alt+G';

/** A clause as cards name it. */
export function clauseView(policy: Pick<Policy, 'short'>, clause: Clause): ClauseView {
  return { name: `${policy.short} ${clause.ref}`, strength: strengthInWords(clause.strength), gist: clause.gist };
}

/** "Pupils · Public · Oratory 6.4". */
export function tipText(advice: Advice, audience: Audience | undefined): string {
  const clause = advice.points[0]!.clause;
  return [advice.title, audience?.label, `${advice.policy.short} ${clause.ref}`].filter(Boolean).join(' · ');
}

/** The tip for those who hear it. */
export function tipLabel(advice: Advice, audience: Audience | undefined): string {
  return `Gatepost: ${tipText(advice, audience).replaceAll(' · ', ', ')}, ${strengthInWords(advice.points[0]!.clause.strength)}. Press ${openKey} to read more.`;
}

/** The user's own words a finding points at, each at most 40 characters, at most three. */
export function noticedWords(text: string, finding: Finding): string[] {
  const words = finding.spans.map(([start, end]) => text.slice(start, end).trim()).filter(Boolean);
  return [...new Set(words)].slice(0, 3).map((word) => (word.length > 40 ? `${word.slice(0, 39).trimEnd()}…` : word));
}

/** All the words of a finding as one text, for hashing. The topic stands for a finding about pictures alone. */
export function wordsKey(text: string, finding: Finding): string {
  return finding.spans.map(([start, end]) => text.slice(start, end)).join(' ').toLowerCase().replace(/\s+/g, ' ').trim() || finding.topic;
}

/** "Pause. 8G1 looks like a class code · Public." and what the policy asks. */
export function holdSays(advice: Advice, audience: Audience | undefined): string {
  const { finding } = advice.points[0]!;
  const because = finding.because.replace(/[.\s]+$/, '');
  return `Pause. ${because}${audience ? ` · ${audience.label}` : ''}.`;
}

/** Who can read a draft, as the card says it. Nothing when the page does not say. */
export function audienceLine(audience: Audience | undefined): string | undefined {
  return audience && audience.reach !== 'unknown' ? `Who can read this: ${audience.label}.` : undefined;
}

/** What a request is called. */
export function requestWords({ of, name, kind, listed }: Pick<Sighting, 'of' | 'name' | 'kind' | 'listed'>): string {
  if (listed) return name ? `On your list: ${name}` : 'On your list';
  const what = of === 'follow' ? 'Follow request' : of === 'message' ? 'Message request' : 'Friend request';
  if (kind === 'request-sent') return `To ${name ?? 'this person'}`;
  return isGroup(name) ? `${what}s from ${name}. These are about more than one person: answer for each.` : name ? `${what} from ${name}` : what;
}

/** A row that names several people: "Alex and 3 others". The site gives one id for all of them, so nobody is marked. */
export function isGroup(name: string | undefined): boolean {
  return name !== undefined && (/\b\d+\s+\p{L}+$/u.test(name) || /\s(?:and|et|y|i|e|und|a|og|och|ve|و)\s\S+\s\S+/u.test(name) || /,\s/.test(name));
}

/** "Press Post again", said by the site's own word where it is short. */
export function pressAgain(control: Element | undefined): string {
  const word = (control?.getAttribute('aria-label') ?? control?.textContent ?? '').trim();
  return `The site has not answered. Press ${word && word.length <= 20 ? word : 'the button'} once more: it will go through.`;
}
