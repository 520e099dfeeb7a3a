/** The checklist as the chosen policy sees it: which items a clause asks for, in which order, and how far the user is. Pure. */
import { strengths, type Checklist, type Clause, type MomentKind, type Policy, type Setting } from '../model.ts';
import type { CheckRecord } from '../store/checklist.ts';
import type { TopicId } from '../topics.ts';

/** The number of the item about who is on the user's own list: its address is where a review of it begins. */
export const ownListItem = 29;

/** Where one item stands. */
export type ItemState = 'tight' | 'loose' | 'unreadable' | 'unchecked';

export interface Item {
  setting: Setting;
  /** The strongest clause of the policy that asks for it; null when the policy is silent. */
  clause: Clause | null;
  state: ItemState;
  /** The latest reading; null when there was none. */
  check: CheckRecord | null;
  drift: Drift | null;
}

/** A value that has become looser since it was last read. */
export interface Drift { was: string; /** ISO date-time of the earlier reading. */ on: string; now: string }

/** The items of a checklist, those a clause asks for first, strongest clause first; then as listed. */
export function itemsOf(checklist: Checklist, policy: Policy, checks: CheckRecord[]): Item[] {
  const byId = new Map(checks.map((check) => [check.id, check]));
  return checklist.settings
    .map((setting) => itemOf(setting, policy, byId.get(setting.id) ?? null))
    .map((item, index) => ({ item, index }))
    .toSorted((a, b) => weight(a.item) - weight(b.item) || a.index - b.index)
    .map(({ item }) => item);
}

/** One item. */
export function itemOf(setting: Setting, policy: Policy, check: CheckRecord | null): Item {
  return { setting, clause: clauseFor(setting, policy), state: check ? check.verdict : 'unchecked', check, drift: check ? driftOf(check) : null };
}

/** Moments at which a clause speaks of how an account is set up; of who may knock, for the settings about pupils. */
const aboutSettings = new Set<MomentKind>(['reviewing-setting', 'editing-profile', 'signing-up']);
const aboutPupils = new Set<MomentKind>(['request-received']);
/** Topics too wide for a clause on them to be the reason for one setting. */
const tooWide = new Set<TopicId>(['conduct', 'keep-evidence', 'official-accounts']);

/** The strongest clause that asks for this setting; null when the policy has none that speaks of it. */
export function clauseFor(setting: Setting, policy: Policy): Clause | null {
  if (tooWide.has(setting.topic)) return null;
  const moments = setting.topic === 'contact-with-pupil' ? aboutPupils : aboutSettings;
  const asking = policy.clauses.filter((clause) => clause.strength !== 'info'
    && (clause.topic === setting.topic || clause.alsoTopics.includes(setting.topic))
    && clause.moments.some((moment) => moments.has(moment)));
  return asking.toSorted((a, b) => rank(a) - rank(b) || seenInSettings(b) - seenInSettings(a))[0] ?? null;
}

function rank(clause: Clause): number {
  return strengths.indexOf(clause.strength);
}

/** Between equals, the clause that speaks of settings or profiles says it best. */
function seenInSettings(clause: Clause): number {
  return clause.moments.includes('reviewing-setting') ? 2 : clause.moments.includes('editing-profile') ? 1 : 0;
}

function weight({ clause }: Item): number {
  return clause ? rank(clause) : strengths.length;
}

/** How a reading differs from the last one that could be read, when it is now looser. */
export function driftOf(check: CheckRecord): Drift | null {
  if (check.verdict !== 'loose') return null;
  const before = check.history.find((one) => one.verdict !== 'unreadable');
  return before && before.verdict === 'tight' && before.value !== check.value ? { was: before.value, on: before.on, now: check.value } : null;
}

/** "9 of 14". */
export interface Progress { tight: number; total: number }

/** How many of these items are as tight as the policy asks. */
export function progressOf(items: Item[]): Progress {
  return { tight: items.filter((item) => item.state === 'tight').length, total: items.length };
}

/** The value to aim for: the last tight one, since tighter than asked is the user's own choice. */
export function recommended(setting: Setting): Setting['values'][number] | null {
  return setting.values.findLast((value) => value.verdict === 'tight') ?? null;
}

/** The value in the page's English words: "Friends", "off". */
export function sayValue(value: string): string {
  return value === 'on' || value === 'off' ? value : `“${value}”`;
}

/**
 * The order of a guided walk: what is not yet tight, in the policy's order, but settings that share a page stay
 * together, and what only the user can tell comes last.
 */
export function walkOrder(items: Item[]): Setting[] {
  const open = items.filter((item) => item.state !== 'tight' && item.setting.urls.length > 0).map((item) => item.setting);
  const pages = [...new Set(open.map((setting) => setting.urls[0]!.url))];
  const byPage = open.toSorted((a, b) => pages.indexOf(a.urls[0]!.url) - pages.indexOf(b.urls[0]!.url));
  return [...byPage.filter((setting) => setting.control.kind !== 'manual'), ...byPage.filter((setting) => setting.control.kind === 'manual')];
}
