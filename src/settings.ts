/**
 * The user's own choices: storage.local, versioned and migrated, with the school's managed defaults underneath
 * (storage.managed, set by an IT lead). Nothing about other people lives here: see src/store.
 *
 * Precedence, strongest first: what the user chose, what the school set, our default. Only what differs from the two
 * lower layers is stored, so a later change by the school still reaches every choice the user has not made.
 */
import browser from 'webextension-polyfill';
import { inTurn } from './in-turn.ts';
import { defaultProfile, userFacts, type Profile, type School, type SiteId } from './model.ts';

export interface Settings {
  version: 1;
  /** False until first run is finished or waved away. */
  setUp: boolean;
  /** True when the user said "my school's is not here": every card says the general policy stands in. */
  standIn: boolean;
  profile: Profile;
  /** Sites switched off until turned on again. */
  off: SiteId[];
  /** ISO date-time until which Gatepost stays silent everywhere. */
  pausedUntil: string | null;
  /** Refs the user ticked on the "read once" list, as `<policy>/<ref>`. */
  readOnce: string[];
  /** ISO date of the last "Friends is not private" reminder. */
  audienceReminder: string | null;
  /** ISO date on which the user last waved away the termly checklist reminder. */
  checklistReminder: string | null;
}

export const defaultSettings: Settings = {
  version: 1, setUp: false, standIn: false, profile: defaultProfile, off: [], pausedUntil: null, readOnce: [],
  audienceReminder: null, checklistReminder: null,
};

/** What a school's IT lead may set for everybody. Any part may be missing. */
export interface Managed {
  policyId?: string;
  school?: Partial<School>;
  contacts?: Partial<Profile['contacts']>;
}

/** How many posts were held today: at most three a day (design, promise 5). */
export interface HoldCount { on: string; count: number }

const KEY = 'settings';
const MANAGED = 'managed';
const HOLDS = 'holds';
const SALT = 'salt';

/** Longest text kept in any one field, in UTF-16 units, and longest list. Longer ones are cut at the door. */
const LONGEST = 200;
const MOST = 500;

/** Reads settings; anything missing or of the wrong shape falls back to the layer below. Never throws, never waits for storage.managed. */
export async function loadSettings(): Promise<Settings> {
  const { settings, managed } = await layers();
  return over(settings, under(managed));
}

/** What to change: whole settings, or single parts of the profile. */
export type Change = Partial<Omit<Settings, 'profile'>> & { profile?: Partial<Profile> };

/**
 * Merges a change into what is stored now. Rejects with a sentence for the user when storage refuses. A change that
 * follows from what is stored is given as a function of it, so that two windows at once lose nothing of each other's.
 */
export function saveSettings(change: Change | ((now: Settings) => Change)): Promise<Settings> {
  return inTurn(() => save(change));
}

async function save(change: Change | ((now: Settings) => Change)): Promise<Settings> {
  const { settings, managed, fault } = await layers();
  // What cannot be read must not be written over: the user's own choices may still be there.
  if (fault) throw new Error('Gatepost could not read its settings, so it did not change them. Close and open the browser, then try again.');
  const { version } = record(settings);
  if (typeof version === 'number' && version > defaultSettings.version) throw new Error('These settings were made by a newer Gatepost, so this one did not change them. Update Gatepost, then try again.');
  const base = under(managed);
  const now = over(settings, base);
  const patch = typeof change === 'function' ? change(now) : change;
  const next = over({ ...now, ...patch, profile: { ...now.profile, ...patch.profile } }, base);
  try {
    await browser.storage.local.set({ [KEY]: { ...difference(next, base), version: 1 } });
  } catch {
    throw new Error('Gatepost could not save this. The browser’s storage may be full: free some space and try again.');
  }
  return next;
}

/** Calls back with the new settings whenever they change, in any of our contexts, by the user or by the school. */
export function watchSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
  onStored([KEY, MANAGED], () => void loadSettings().then((settings) => { if (!signal.aborted) changed(settings); }), signal);
}

/**
 * Copies what the school set into storage.local, where every page can read it at once. Chromium's first answer takes
 * about three seconds and Firefox rejects when there is no policy, so only the background calls this. Never throws.
 */
export async function copyManaged(): Promise<void> {
  try {
    const managed = asManaged(await browser.storage.managed.get());
    const known = (await browser.storage.local.get(MANAGED))[MANAGED];
    if (JSON.stringify(managed) !== JSON.stringify(known ?? {})) await browser.storage.local.set({ [MANAGED]: managed });
  } catch {
    // No policy from the school: the user's own choices stand.
  }
}

/** Copies again whenever the school changes what it set. */
export function watchManaged(signal: AbortSignal): void {
  const listener = (_changes: Record<string, unknown>, area: string) => { if (area === 'managed') void copyManaged(); };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

/** The salt under which quieted words are hashed, 32 hex digits, made on first use. Only the background calls this. Never throws. */
export async function loadSalt(): Promise<string> {
  try {
    const stored = (await browser.storage.local.get(SALT))[SALT];
    if (typeof stored === 'string' && /^[0-9a-f]{32}$/.test(stored)) return stored;
    const salt = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
    await browser.storage.local.set({ [SALT]: salt });
    return salt;
  } catch {
    return '';
  }
}

/** Today's holds. Any other day counts as none. Never throws. */
export async function loadHolds(today: string): Promise<HoldCount> {
  try {
    const stored = (await browser.storage.local.get(HOLDS))[HOLDS] as Partial<HoldCount> | undefined;
    if (stored?.on === today && typeof stored.count === 'number' && stored.count >= 0) return { on: today, count: stored.count };
  } catch {
    // Counted as none: a hold too many is kinder than none at all.
  }
  return { on: today, count: 0 };
}

/** Adds one hold to today's count and returns it. Never throws. */
export function countHold(today: string): Promise<HoldCount> {
  return inTurn(async () => {
    const next = { on: today, count: (await loadHolds(today)).count + 1 };
    await browser.storage.local.set({ [HOLDS]: next }).catch(() => {});
    return next;
  });
}

/** Calls back when the count of holds changes, in any tab. */
export function watchHolds(changed: (holds: HoldCount) => void, signal: AbortSignal): void {
  onStored([HOLDS], (value) => {
    const { on, count } = (value ?? {}) as Partial<HoldCount>;
    if (typeof on === 'string' && typeof count === 'number') changed({ on, count });
  }, signal);
}

/** Checks what a school set, from an unknown shape: wrong parts are left out. */
export function asManaged(raw: unknown): Managed {
  const { policyId, school, contacts } = record(raw);
  const managed: Managed = {};
  if (text(policyId)) managed.policyId = text(policyId)!;
  const partSchool = partOf(school, defaultProfile.school);
  if (Object.keys(partSchool).length > 0) managed.school = partSchool;
  const partContacts = partOf(contacts, defaultProfile.contacts);
  if (Object.keys(partContacts).length > 0) managed.contacts = partContacts;
  return managed;
}

// ---------------------------------------------------------------- layers

async function layers(): Promise<{ settings: unknown; managed: Managed; fault: boolean }> {
  try {
    const stored = await browser.storage.local.get([KEY, MANAGED]);
    return { settings: stored[KEY], managed: asManaged(stored[MANAGED]), fault: false };
  } catch {
    return { settings: undefined, managed: {}, fault: true };
  }
}

function onStored(keys: string[], changed: (value: unknown) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const key = area === 'local' ? keys.find((name) => name in changes) : undefined;
    if (key) changed(changes[key]!.newValue);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

/** Our defaults with what the school set on top. */
function under(managed: Managed): Settings {
  return {
    ...defaultSettings,
    profile: {
      ...defaultProfile,
      policyId: managed.policyId ?? defaultProfile.policyId,
      school: { ...defaultProfile.school, ...managed.school },
      contacts: { ...defaultProfile.contacts, ...managed.contacts },
    },
  };
}

/** Stored choices, checked, over a base. */
function over(raw: unknown, base: Settings): Settings {
  const stored = record(raw);
  const profile = record(stored.profile);
  const facts = record(profile.facts);
  return {
    version: 1,
    setUp: flag(stored.setUp, base.setUp),
    standIn: flag(stored.standIn, base.standIn),
    off: list(stored.off) ?? base.off,
    pausedUntil: moment(stored.pausedUntil, base.pausedUntil),
    readOnce: list(stored.readOnce) ?? base.readOnce,
    audienceReminder: moment(stored.audienceReminder, base.audienceReminder),
    checklistReminder: moment(stored.checklistReminder, base.checklistReminder),
    profile: {
      policyId: text(profile.policyId) || base.profile.policyId,
      school: { ...base.profile.school, ...partOf(profile.school, defaultProfile.school) },
      contacts: { ...base.profile.contacts, ...partOf(profile.contacts, defaultProfile.contacts) },
      facts: Object.fromEntries(userFacts.flatMap((fact) => (text(facts[fact]) === undefined ? [] : [[fact, text(facts[fact])!]]))),
      quieted: quiets(profile.quieted) ?? base.profile.quieted,
    },
  };
}

/** The parts of `next` that differ from `base`: what is worth storing. */
function difference(next: object, base: object): Record<string, unknown> {
  const below = base as Record<string, unknown>;
  return Object.fromEntries(Object.entries(next).flatMap(([key, value]) => {
    const beneath = below[key];
    if (JSON.stringify(value) === JSON.stringify(beneath)) return [];
    return [[key, isRecord(value) && isRecord(beneath) ? difference(value, beneath) : value]];
  }));
}

// ---------------------------------------------------------------- shapes

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function record(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {};
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value.slice(0, LONGEST) : undefined;
}

function list(value: unknown): string[] | undefined {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string').slice(0, MOST).map((item) => item.slice(0, LONGEST)) : undefined;
}

function flag(value: unknown, otherwise: boolean): boolean {
  return typeof value === 'boolean' ? value : otherwise;
}

/** An ISO date or date-time, or null when there is none. */
function moment(value: unknown, otherwise: string | null): string | null {
  if (value === null) return null;
  return typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? value : otherwise;
}

function quiets(value: unknown): Profile['quieted'] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.slice(-MOST).flatMap((item) => {
    const { rule, words, on } = record(item);
    if (typeof rule !== 'string' || typeof on !== 'string') return [];
    return [typeof words === 'string' ? { rule, words, on } : { rule, on }];
  });
}

/** The keys of `value` that have the type they have in `like`: texts and lists of texts. */
function partOf<T extends object>(value: unknown, like: T): Partial<T> {
  const given = record(value);
  return Object.fromEntries(Object.entries(like).flatMap(([key, sample]) => {
    const checked = Array.isArray(sample) ? list(given[key]) : text(given[key]);
    return checked === undefined ? [] : [[key, checked]];
  })) as Partial<T>;
}
