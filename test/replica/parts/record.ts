/**
 * What the replica sends, it writes down: in `window.__posted` and at the server, so a test compares the exact text
 * with what was typed.
 */
export interface Posted {
  site: 'facebook' | 'x' | 'instagram';
  /** post, comment, message, request, profile, setting ... as the site would call the endpoint. */
  what: string;
  /** Exactly what the editor held; the parts of a thread are joined by a form feed. */
  text: string;
  photos?: number;
  audience?: string;
  /** Who or what it goes to: a person's id or handle, a post's id, a setting's name. */
  to?: string;
}

declare global {
  interface Window { __posted: Posted[] }
}

const all: Posted[] = [];
Object.assign(window, { __posted: all });

/** Records one thing the user sent. */
export function record(posted: Posted): void {
  all.push(posted);
  void fetch('/__replica/posted', { method: 'POST', body: JSON.stringify(posted), headers: { 'content-type': 'application/json' } });
}
