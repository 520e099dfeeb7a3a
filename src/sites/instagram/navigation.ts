/**
 * The left navigation, the one part every logged-in page shares: it tells who the user is and opens the composer. Its
 * words are translated and some entries lead to `#`, so it is found by the link to the inbox.
 */
import type { Detector, PageView, Sighting } from '../../model.ts';
import { begins } from '../../dom/labels.ts';
import { remembered } from '../../dom/remember.ts';
import { addressOf, ancestors, isLive, words } from '../../dom/select.ts';
import { handleOf } from './addresses.ts';
import { newPost } from './labels.ts';
import { viewerOf } from './viewer.ts';

/** The link to the user's messages, which may lead to one conversation (capture 2025-08), and its neighbours. */
const inboxCss = 'a[href*="/direct/"]';
const neighboursCss = 'a[href$="/explore/"],a[href$="/reels/"]';

/** The link to the user's messages, live or not: its presence means somebody is logged in. */
export function inboxLink(page: PageView): Element | null {
  return page.document.querySelector(inboxCss);
}

/** The block of links with pictures around the link to the messages. */
const navigation = remembered((document: Document): Element[] => {
  const marks = [...document.querySelectorAll(inboxCss), ...document.querySelectorAll(neighboursCss)];
  const mark = marks.find((link) => link.querySelector('svg') && !link.closest('main,[role="main"],[role="dialog"]'));
  if (!mark) return [];
  for (const at of ancestors(mark, 20)) {
    if (at.querySelector('main,[role="main"]')) return [];
    const links = [...at.querySelectorAll('a[href]')].filter((link) => link.querySelector('svg,img'));
    if (links.length >= 6) return links;
  }
  return [];
});

/** The navigation's last link with a person's picture: the user's own profile. */
function profileLink(links: Element[], page: PageView): Element | null {
  return links.findLast((link) => link.querySelector('img') && !link.querySelector('svg') && handleOf(link, page) !== null) ?? null;
}

/** The user's own handle, lower case: from the page's data, else from the navigation. */
export function me(page: PageView): string | null {
  const link = profileLink(navigation(page.document, page), page);
  return (link && handleOf(link, page)) ?? viewerOf(page.document)?.username ?? null;
}

/** "Create": its picture is labelled "New post"; it leads nowhere and stands right before the user's own profile. */
export const composerEntry: Detector = {
  id: 'instagram/composer-entry',
  kind: 'composer-entry',
  select: [{ css: 'a:has(svg)', seen: '2026-08', source: 'instagram.md 1 and 2a; captures 2024-08 to 2026-08' }],
  read(link, page): Sighting | null {
    const label = link.querySelector('svg[aria-label]')?.getAttribute('aria-label')?.trim() ?? '';
    if (!begins(label, newPost) && !mayBeEntry(link, page)) return null;
    if (!isLive(link) || link.closest('main')) return null;
    const links = navigation(page.document, page);
    if (!links.includes(link) || link !== entryOf(links, page)) return null;
    return { kind: 'composer-entry', detector: 'instagram/composer-entry', site: 'instagram', confidence: 'sure', anchor: link, label: label || words(link), controls: {} };
  },
};

function entryOf(links: Element[], page: PageView): Element | undefined {
  const named = links.find((link) => begins(link.querySelector('svg[aria-label]')?.getAttribute('aria-label') ?? '', newPost));
  if (named) return named;
  const profile = profileLink(links, page);
  const before = profile ? links.slice(0, links.indexOf(profile)) : [];
  return before.findLast((link) => mayBeEntry(link, page));
}

/** A link with a picture that leads to the page it is on. */
function mayBeEntry(link: Element, page: PageView): boolean {
  const address = addressOf(link, page.url);
  return address !== null && address.origin === page.url.origin && address.pathname === page.url.pathname && link.querySelector('svg') !== null;
}
