/**
 * The background's half of the checklist: keeps readings, says what has drifted, and remembers how far each tab's walk
 * has got. Everything it needs of the browser is handed in, so that a worker stopped at any moment loses nothing.
 */
import type { Checklist, Policy, Profile, Setting, SiteId } from '../model.ts';
import { isAt, type SchoolWords } from '../dom/setting-control.ts';
import type { Check, CheckRecord } from '../store/checklist.ts';
import { faultOf } from '../store/fault.ts';
import { driftOf, itemOf, itemsOf, walkOrder, type Drift } from './items.ts';

/** A walk in one tab: ids still to visit and the place among them. */
export interface Walk { site: SiteId; queue: string[]; at: number }

/** What the page needs for one step. */
export interface WalkStep {
  setting: Setting;
  /** From 1. */
  number: number;
  total: number;
  clause: { policy: string; ref: string; strength: string; gist: string } | null;
  school: SchoolWords;
  /** Full address to open when the page is not there yet; null when it is. */
  address: string | null;
}

/** What a page of settings needs to read what it shows. */
export interface SettingsHere { settings: Setting[]; school: SchoolWords }

export interface Deps {
  checklists: Checklist[];
  load(): Promise<{ policy: Policy; profile: Profile }>;
  /** True while Gatepost is to stay silent on this site: switched off there, or paused. */
  asleep(site: SiteId): Promise<boolean>;
  checks(): Promise<CheckRecord[]>;
  keep(check: Check): Promise<CheckRecord>;
  /** Walks by tab, kept for the session. */
  readWalk(tab: number): Promise<Walk | null>;
  writeWalk(tab: number, walk: Walk | null): Promise<void>;
  /** Opens an address in a new tab and answers its id. */
  open(url: string): Promise<number | undefined>;
  /** Leads a tab to an address. */
  lead(tab: number, url: string): Promise<void>;
  now(): Date;
}

/** The background's answers to the checklist's messages. */
export function checklistAnswers(deps: Deps) {
  return {
    'walk-start': async ({ site, only }: { site: SiteId; only?: string }) => startWalk(deps, site, only),
    'walk-move': async ({ move, path, from }: { move: 'next' | 'stop'; path: string; from: number }, { tab }: Sender) => (tab?.id === undefined ? null : walkStep(deps, tab.id, move, path, from)),
    'settings-at': async ({ host, path }: { host: string; path: string }, { tab }: Sender) => ({
      ...(await settingsAt(deps, host, path)), walk: tab?.id === undefined ? null : await walkStep(deps, tab.id, 'stay', path),
    }),
    'setting-kept': async (reading: Reading) => keepReading(deps, reading),
  };
}

/** A reading on its way to the store. `carried`: from the page's own data, not from the setting's page. */
export type Reading = Omit<Check, 'on'> & { carried?: boolean };

interface Sender { tab?: { id?: number } }

/** Starts a walk over a site's open items, or over one setting, in a new tab. */
export async function startWalk(deps: Deps, site: SiteId, only?: string): Promise<null> {
  const checklist = deps.checklists.find((one) => one.id === site);
  if (!checklist) return null;
  const [{ policy }, checks] = await Promise.all([deps.load(), deps.checks().catch(() => [])]);
  const queue = only ? [only] : walkOrder(itemsOf(checklist, policy, checks)).map((setting) => setting.id);
  const first = checklist.settings.find((setting) => setting.id === queue[0])?.urls[0];
  if (!first) return null;
  const tab = await deps.open(first.url);
  if (tab !== undefined) await deps.writeWalk(tab, { site, queue, at: 0 });
  return null;
}

/**
 * Where the walk in this tab is, stopped first or moved on from step `from` if asked: asked twice, it moves on once.
 * Null when there is none, or it is over.
 */
export async function walkStep(deps: Deps, tab: number, move: 'stay' | 'next' | 'stop', path: string, from = 0): Promise<WalkStep | null> {
  const walk = await deps.readWalk(tab);
  if (!walk) return null;
  const at = move === 'next' ? from : walk.at;
  const setting = settingsOf(deps, walk.site).find((one) => one.id === walk.queue[at]);
  if (move === 'stop' || !setting) {
    await deps.writeWalk(tab, null);
    return null;
  }
  if (move === 'next') await deps.writeWalk(tab, { ...walk, at });
  const { policy, profile } = await deps.load();
  const { clause } = itemOf(setting, policy, null);
  const address = isAt(setting, new URL(path, 'https://site.example')) ? null : setting.urls[0]!.url;
  if (address && move === 'next') await deps.lead(tab, address);
  return {
    setting, number: at + 1, total: walk.queue.length, address, school: schoolWords(profile),
    clause: clause && { policy: policy.short, ref: clause.ref, strength: clause.strength, gist: clause.gist },
  };
}

/** The settings shown at this path of a site, and those any of its pages carries. */
export async function settingsAt(deps: Deps, host: string, path: string): Promise<SettingsHere> {
  const url = new URL(path, 'https://site.example');
  const { profile } = await deps.load();
  const checklist = deps.checklists.find((one) => one.hosts.includes(host));
  if (!checklist || (await deps.asleep(checklist.id))) return { settings: [], school: schoolWords(profile) };
  return { settings: checklist.settings.filter((setting) => setting.control.kind !== 'manual' && (setting.carried || isAt(setting, url))), school: schoolWords(profile) };
}

/** For so long what a page carries does not overrule what the setting's own page showed: the page may be from before the change. In ms. */
const ownPageRules = 60 * 60 * 1000;

/** Whether a reading was kept, what it was before where it has become looser, and if storage refused, what to do. */
export interface KeptReading { kept: boolean; drift: Drift | null; says?: string }

/** Keeps a reading, made now. */
export async function keepReading(deps: Deps, { carried, ...reading }: Reading): Promise<KeptReading> {
  try {
    const before = (await deps.checks()).find((check) => check.id === reading.id);
    if (carried && before && before.value !== reading.value && deps.now().getTime() - Date.parse(before.on) < ownPageRules) return { kept: false, drift: null };
    const record = await deps.keep({ ...reading, on: deps.now().toISOString() });
    // Said once: a reading that only repeats the last one has drifted no further.
    return { kept: true, drift: before?.value === record.value ? null : driftOf(record) };
  } catch (error) {
    return { kept: false, drift: null, says: faultOf(error).message };
  }
}

function settingsOf(deps: Deps, site: SiteId): Setting[] {
  return deps.checklists.find((one) => one.id === site)?.settings ?? [];
}

/** The words of the user's school that a profile should not show. */
export function schoolWords({ school }: Profile): SchoolWords {
  const names = [school.name, ...school.aliases, ...school.handles, school.emailDomain].map((word) => word.trim().toLowerCase());
  return { domain: school.emailDomain.toLowerCase(), names: names.filter((word) => word.length > 1) };
}
