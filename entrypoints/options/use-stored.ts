import { useCallback, useEffect, useState } from 'preact/hooks';
import { loadSettings, saveSettings, watchSettings, type Settings } from '../../src/settings.ts';

/** Settings as stored, kept fresh while the page is open, with a save that turns a refusal into a sentence. */
export interface StoredSettings {
  /** Null until they are first read. */
  settings: Settings | null;
  /** True once stored; false when storage refused, and then `problem` says what to do. */
  save(patch: Partial<Settings>): Promise<boolean>;
  problem: string | null;
}

/** Reads and watches settings for as long as the page is open. */
export function useSettings(): StoredSettings {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    void loadSettings().then((loaded) => { if (!stop.signal.aborted) setSettings(loaded); });
    watchSettings(setSettings, stop.signal);
    return () => stop.abort();
  }, []);
  const save = useCallback(async (patch: Partial<Settings>) => {
    try {
      setSettings(await saveSettings(patch));
      setProblem(null);
      return true;
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
      return false;
    }
  }, []);
  return { settings, save, problem };
}

/**
 * Something read from the store when the view opens, and again whenever the user comes back to it: undefined while it
 * is first read, null when it could not be read. The second value reads it again.
 */
export function useRead<T>(read: () => Promise<T>, watch: unknown[] = []): [T | null | undefined, () => void] {
  const [value, setValue] = useState<T | null | undefined>(undefined);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let left = false;
    read().then((found) => { if (!left) setValue(found); }, () => { if (!left) setValue(null); });
    return () => { left = true; };
  }, [turn, ...watch]);
  useEffect(() => {
    const back = () => { if (document.visibilityState === 'visible') setTurn((last) => last + 1); };
    document.addEventListener('visibilitychange', back);
    return () => document.removeEventListener('visibilitychange', back);
  }, []);
  return [value, () => setTurn((last) => last + 1)];
}
