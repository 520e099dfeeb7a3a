/**
 * The profile a page shows. Its address says whose, except while a post is opened over it: then the address is the
 * post's and the heading says it (captures 2025-08 and 2026-07).
 */
import { remembered } from '../../dom/remember.ts';
import { isLive, words } from '../../dom/select.ts';
import { handleOf, shownProfile } from './addresses.ts';

/** The live profile: the handle, and the heading that shows it where there is one. Null when the page shows none. */
export const profileOf = remembered((document: Document, page): { key: string; heading: Element | null } | null => {
  const key = shownProfile(page);
  const live = [...document.querySelectorAll('h2,h1')].filter((heading) => isLive(heading) && words(heading) !== '' && !heading.closest('[role="dialog"],article'));
  const named = live.find((heading) => words(heading).toLowerCase() === key) ?? live.find((heading) => heading.closest('header'));
  const main = named?.closest('main,[role="main"]');
  const tabs = (main ?? document).querySelector('[role="tablist"]');
  if (key !== null) return { key, heading: named && (named.closest('header') || tabs) ? named : null };
  const shown = named ? words(named).toLowerCase() : '';
  if (!named || !tabs || !/^[a-z0-9_.]{1,30}$/.test(shown)) return null;
  return [...tabs.querySelectorAll('a[href]')].some((tab) => handleOf(tab, page) === shown) ? { key: shown, heading: named } : null;
});
