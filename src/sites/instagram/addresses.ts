/** What Instagram's addresses say, and whose profile a link leads to. */
import type { PageView } from '../../model.ts';
import { remembered } from '../../dom/remember.ts';
import { addressOf } from '../../dom/select.ts';

/** First path segments that are places of Instagram, not people. */
const places = new Set(['accounts', 'explore', 'direct', 'reels', 'reel', 'p', 'tv', 'stories', 'about', 'legal', 'web', 'developer', 'notifications', 'archive', 'your_activity', 'session', 'create', 'api', 'graphql', 'challenge', 'emails', 'help', 'press', 'blog', 'jobs', 'privacy', 'terms', 'topics', 'directory', 'lite', 'meta_verified', 'ai', 'popular']);
/** Sub-pages that still show the profile. */
const tabs = new Set(['reels', 'tagged', 'saved', 'reposts', 'followers', 'following', 'feed', 'channel', 'guides', 'similar_accounts']);
const handle = /^[A-Za-z0-9_.]{1,30}$/;

/** The handle a link leads to, lower case; null when it leads to no profile. */
export const handleOf = remembered((link: Element, page: PageView): string | null => {
  const address = addressOf(link, page.url);
  if (!address || !/(^|\.)instagram\.com$/.test(address.hostname) || address.hash !== '') return null;
  const [first = '', second] = address.pathname.split('/').filter(Boolean);
  return second === undefined && first !== '' && !places.has(first) && handle.test(first) ? first.toLowerCase() : null;
});

/** Every handle linked to inside an element, each once, in page order. */
export const handlesIn = remembered((scope: ParentNode, page: PageView): string[] => {
  const found = new Set<string>();
  for (const link of scope.querySelectorAll('a[href]')) {
    const name = handleOf(link, page);
    if (name) found.add(name);
  }
  return [...found];
});

/** The handle of the profile the page shows, or null: `/name/`, `/name/tagged/`. */
export function shownProfile(page: PageView): string | null {
  const [first = '', second, third] = page.url.pathname.split('/').filter(Boolean);
  if (first === '' || places.has(first) || !handle.test(first) || third !== undefined) return null;
  return second === undefined || tabs.has(second) ? first.toLowerCase() : null;
}

/** The conversation or story a path shows. */
export function isDirect(page: PageView): boolean {
  return /^\/direct(\/|$)/.test(page.url.pathname);
}

/** True while a story fills the page. */
export function isStory(page: PageView): boolean {
  return /^\/stories\/[^/]+/.test(page.url.pathname);
}
