import { useCallback, useEffect, useState } from 'preact/hooks';
import { send, type ToBackground } from '../../src/messages.ts';
import { loadSettings, saveSettings, watchSettings, type Change, type Settings } from '../../src/settings.ts';
import { faultOf } from '../../src/store/fault.ts';

/** Settings as stored, kept fresh while the page is open, with a save that turns a refusal into a sentence. */
export interface StoredSettings {
  /** Null until they are first read. */
  settings: Settings | null;
  /** True once stored; false when storage refused, and then `problem` says what to do. */
  save(change: Change): Promise<boolean>;
  /** What went wrong last, and what to do, until something works. */
  problem: string | null;
  /** Says that something could not be kept or done. */
  report(error: unknown): void;
  /** Asks the background to do something; where it does not answer, the page says so. */
  ask<N extends keyof ToBackground>(name: N, request: ToBackground[N][0]): void;
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
  const report = useCallback((error: unknown) => setProblem(error instanceof Error ? error.message : String(error)), []);
  const save = useCallback(async (change: Change) => {
    try {
      setSettings(await saveSettings(change));
      setProblem(null);
      return true;
    } catch (error) {
      report(error);
      return false;
    }
  }, []);
  const ask: StoredSettings['ask'] = useCallback((name, request) => {
    void send(name, request).then(() => setProblem(null), () => report('The browser interrupted Gatepost. Press that once more.'));
  }, []);
  return { settings, save, problem, report, ask };
}

/**
 * Something read from the store when the view opens, and again whenever the user comes back to it: undefined while it
 * is first read, null when it could not be read. The second value reads it again, the third says what to do about null.
 */
export function useRead<T>(read: () => Promise<T>, watch: unknown[] = []): [T | null | undefined, () => void, string | null] {
  const [value, setValue] = useState<T | null | undefined>(undefined);
  const [problem, setProblem] = useState<string | null>(null);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let left = false;
    const take = (found: T | null, says: string | null) => {
      if (left) return;
      setValue(found);
      setProblem(says);
    };
    read().then((found) => take(found, null), (error: unknown) => take(null, faultOf(error).message));
    return () => { left = true; };
  }, [turn, ...watch]);
  useEffect(() => {
    const back = () => { if (document.visibilityState === 'visible') setTurn((last) => last + 1); };
    document.addEventListener('visibilitychange', back);
    return () => document.removeEventListener('visibilitychange', back);
  }, []);
  return [value, () => setTurn((last) => last + 1), problem];
}
