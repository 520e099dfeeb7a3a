/** Which site a page belongs to, by the sites' own match patterns. */
import type { Site } from '../model.ts';

/** The site one of whose patterns (`https://host/*` or `https://*.host/*`) matches the address; null for none. */
export function siteAt(sites: Site[], address: string): Site | null {
  const { protocol, hostname } = new URL(address);
  return sites.find(({ matches }) => matches.some((pattern) => {
    const [, scheme, host] = /^(\*|https?):\/\/([^/]+)\//.exec(pattern) ?? [];
    if (!scheme || !host || (scheme !== '*' && `${scheme}:` !== protocol)) return false;
    return host.startsWith('*.') ? hostname === host.slice(2) || hostname.endsWith(host.slice(1)) : hostname === host;
  })) ?? null;
}
