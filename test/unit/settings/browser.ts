/** A stand-in for the browser's storage, as far as settings use it. */
type Area = 'local' | 'managed' | 'session';
type Listener = (changes: Record<string, { newValue?: unknown }>, area: string) => void;

const values: Record<Area, Record<string, unknown>> = { local: {}, managed: {}, session: {} };
const listeners = new Set<Listener>();

/** What storage does next: answers, or refuses. */
export const storage = { refuses: new Set<Area | 'write'>(), values };

function area(name: Area) {
  return {
    async get(keys?: string | string[]) {
      if (storage.refuses.has(name)) throw new Error('refused');
      const all = values[name];
      const wanted = keys === undefined ? Object.keys(all) : [keys].flat();
      return structuredClone(Object.fromEntries(wanted.flatMap((key) => (key in all ? [[key, all[key]]] : []))));
    },
    async set(items: Record<string, unknown>) {
      if (storage.refuses.has('write')) throw new Error('QuotaExceededError');
      Object.assign(values[name], structuredClone(items));
      const changes = Object.fromEntries(Object.entries(items).map(([key, newValue]) => [key, { newValue }]));
      for (const listener of listeners) listener(changes, name);
    },
  };
}

/** Empties everything. */
export function reset(): void {
  for (const name of ['local', 'managed', 'session'] as const) values[name] = {};
  listeners.clear();
  storage.refuses.clear();
}

export default {
  storage: {
    local: area('local'), managed: area('managed'), session: area('session'),
    onChanged: { addListener: (listener: Listener) => listeners.add(listener), removeListener: (listener: Listener) => listeners.delete(listener) },
  },
};
