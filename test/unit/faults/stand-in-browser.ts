/** The browser as the background sees it, in memory: each answer is a step of the background's life (mortal.ts). */
import { step } from './mortal.ts';

type Values = Record<string, unknown>;
type Listener = (...given: never[]) => unknown;

/** What outlives the background. */
export const kept: { local: Values; session: Values; menus: Set<string>; alarms: Set<string>; tabs: number; badge: string } = {
  local: {}, session: {}, menus: new Set(), alarms: new Set(), tabs: 0, badge: '',
};

/** Who listens in the present life, by event. */
const listeners = new Map<string, Listener[]>();

function event(name: string) {
  return { addListener: (listener: Listener) => listeners.set(name, [...(listeners.get(name) ?? []), listener]), removeListener() {} };
}

/** Tells the background of an event; the answer of the one that answers. */
export function tell(name: string, ...given: unknown[]): unknown {
  return (listeners.get(name) ?? []).map((listener) => listener(...given as never[])).find((answer) => answer !== undefined);
}

/** The next life has listeners of its own. */
export function forgetListeners(): void {
  listeners.clear();
}

function area(name: 'local' | 'session') {
  return {
    get: (keys?: string | string[]) => step(() => structuredClone(Object.fromEntries((keys === undefined ? Object.keys(kept[name]) : [keys].flat()).flatMap((key) => (key in kept[name] ? [[key, kept[name][key]]] : []))))),
    set: (values: Values) => step(() => { Object.assign(kept[name], structuredClone(values)); }),
    remove: (key: string) => step(() => { delete kept[name][key]; }),
  };
}

export default {
  storage: {
    local: area('local'), session: area('session'), onChanged: event('changed'),
    managed: { get: () => step(() => ({})) },
  },
  runtime: { id: 'ours', getURL: (path: string) => `chrome-extension://ours/${path}`, lastError: undefined, onMessage: event('message'), onInstalled: event('installed'), onStartup: event('startup') },
  tabs: {
    create: () => step(() => ({ id: ++kept.tabs })), update: () => step(() => ({})), sendMessage: () => step(() => null), onUpdated: event('updated'),
  },
  scripting: { executeScript: () => step(() => []) },
  action: { setBadgeText: ({ text }: { text: string }) => step(() => { kept.badge = text; }), setBadgeBackgroundColor: () => step(() => {}) },
  contextMenus: {
    create: ({ id }: { id: string }, told: () => void) => void step(() => { kept.menus.add(id); }).then(told), update: () => step(() => {}), onClicked: event('clicked'),
  },
  alarms: {
    get: (name: string) => step(() => (kept.alarms.has(name) ? { name } : undefined)), create: (name: string) => step(() => { kept.alarms.add(name); }), onAlarm: event('alarm'),
  },
};
