/**
 * The user's own choices: storage.local, versioned and migrated, with the school's managed defaults underneath
 * (storage.managed, set by an IT lead). Nothing about other people lives here: see src/store.
 */
import browser from 'webextension-polyfill';
import { defaultProfile, type Profile, type SiteId } from './model.ts';

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
}

export const defaultSettings: Settings = {
  version: 1, setUp: false, standIn: false, profile: defaultProfile, off: [], pausedUntil: null, readOnce: [], audienceReminder: null,
};

const KEY = 'settings';

/** Reads settings; anything missing or of the wrong shape falls back to its default. Never throws. */
export async function loadSettings(): Promise<Settings> {
  try {
    const stored = (await browser.storage.local.get(KEY))[KEY] as Partial<Settings> | undefined;
    return { ...defaultSettings, ...stored, profile: { ...defaultProfile, ...stored?.profile } };
  } catch {
    return defaultSettings;
  }
}

/** Merges a patch into what is stored now. Rejects with a sentence for the user when storage refuses. */
export async function saveSettings(patch: Partial<Settings>): Promise<Settings> {
  const next = { ...(await loadSettings()), ...patch };
  await browser.storage.local.set({ [KEY]: next });
  return next;
}

/** Calls back with the new settings whenever they change, in any of our contexts. */
export function watchSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && KEY in changes) void loadSettings().then((settings) => { if (!signal.aborted) changed(settings); });
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
