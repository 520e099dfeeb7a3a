/** Chromium's own log of its network stack: what was asked for, by whom, whatever the tools for developers tell. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { siteOfHost } from '../browsers/server.ts';

interface NetLog { constants: { logEventTypes: Record<string, number> }; events: { type: number; params?: { url?: string; initiator?: string } }[] }

/** A log to be: launch the browser with `arg`, close it, then read. */
export function netLog(): { arg: string; read(): string[] } {
  const folder = mkdtempSync(join(tmpdir(), 'gatepost-log-'));
  const file = join(folder, 'net.json');
  return {
    arg: `--log-net-log=${file}`,
    /** Requests of our own contexts and of pages of the three sites, less what the replica's pages load. Read once. */
    read() {
      const { constants, events } = JSON.parse(readFileSync(file, 'utf8')) as NetLog;
      rmSync(folder, { recursive: true, force: true });
      const start = constants.logEventTypes.URL_REQUEST_START_JOB;
      const made = events.filter((event) => event.type === start && event.params?.url).map(({ params }) => ({ url: params!.url!, by: params!.initiator ?? '' }));
      // A content script's requests carry the page's origin.
      const watched = made.filter(({ by }) => by.startsWith('chrome-extension://') || (by.startsWith('https://') && siteOfHost(new URL(by).host) !== null));
      return watched.filter(({ url, by }) => !isReplicas(url) || by.startsWith('chrome-extension://')).map(({ url, by }) => `${by} asked for ${url}`);
    },
  };
}

/** What the replica loads: its bundle, its record, its icon and the pages themselves. */
function isReplicas(address: string): boolean {
  const url = new URL(address);
  return siteOfHost(url.host) !== null && (/^\/__replica\/(facebook|x|instagram)\.js$|^\/__replica\/posted$|^\/favicon\.ico$/.test(url.pathname));
}
