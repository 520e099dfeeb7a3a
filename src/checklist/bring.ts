/** Starts the checklist on a page. The background brings this script to pages of settings and to walks, and nowhere else. */
import { Ears } from '../guard/ears.ts';
import { alive, handle, send } from '../messages.ts';
import { ChecklistPage } from './in-page.ts';

/** True in the build for browser tests only: see wxt.config.ts. */
declare const __TESTING__: boolean;

/** Set in the extension's own world once the checklist is on the page, so that bringing it again does nothing. */
const HERE = Symbol.for('gatepost checklist');

/** Serves the checklist until the page, or this version of Gatepost, ends. */
export function bringChecklist(): void {
  const world = globalThis as unknown as Record<symbol, true>;
  if (world[HERE]) return;
  world[HERE] = true;
  const ending = new AbortController();
  const ears = new Ears();
  ears.listen(window, ending.signal);
  const page = new ChecklistPage({
    document, open: __TESTING__, ears,
    send: (name, request) => send(name, request).catch((error: unknown) => {
      if (!alive()) ending.abort();
      throw error;
    }),
  }, ending.signal);
  handle({ 'settings-read': () => page.readNow() }, ending.signal);
  page.start();
}
