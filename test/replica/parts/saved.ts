/** Settings the replica remembers across loads, per host, and records when they change. */
import { useState } from 'react';
import { record, type Posted } from './record.ts';

/** State kept under `key` in this host's local storage; setting it records `{ what: 'setting', to: key, text: value }`. */
export function useSaved<T extends string | boolean>(site: Posted['site'], key: string, initial: T): [T, (value: T) => void] {
  const [value, setValue] = useState<T>(() => {
    const stored = localStorage.getItem(key);
    return stored === null ? initial : (JSON.parse(stored) as T);
  });
  return [value, (next) => {
    localStorage.setItem(key, JSON.stringify(next));
    record({ site, what: 'setting', text: String(next), to: key });
    setValue(next);
  }];
}
