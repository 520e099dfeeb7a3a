/** What Facebook's addresses say: whose profile, which request, which part of the site. */
import type { PageView } from '../../model.ts';
import { remembered } from '../../dom/remember.ts';
import { addressOf } from '../../dom/select.ts';

/** First path segments that are places of Facebook, not people. */
const places = new Set([
  '', 'home.php', 'friends', 'groups', 'watch', 'marketplace', 'events', 'pages', 'stories', 'reel', 'reels', 'photo', 'photo.php', 'photos', 'hashtag', 'help', 'settings', 'privacy', 'policies', 'policy.php', 'messages', 'notifications',
  'bookmarks', 'gaming', 'ads', 'business', 'login', 'login.php', 'recover', 'r.php', 'reg', 'signup', 'logout.php', 'permalink.php', 'story.php', 'share', 'sharer', 'sharer.php', 'l.php', 'search', 'saved', 'memories', 'me', 'your_information',
  'people', 'profile.php', 'public', 'legal', 'terms', 'about', 'careers', 'developers', 'video', 'videos', 'live', 'games', 'fundraisers', 'jobs', 'ai', 'business_home', 'directory', 'posts', 'allactivity', 'checkpoint', 'flx', 'dialog', 'plugins', 'accountscenter',
]);

const hosts = /(^|\.)(facebook|messenger)\.com$/;

/** The id or vanity name a link leads to, as Facebook writes it; null when it leads to no person or page. */
export const profileKeyOf = remembered((link: Element, page: PageView): string | null => {
  const address = addressOf(link, page.url);
  return address && hosts.test(address.hostname) ? profileKey(address) : null;
});

/** The key in an address. utags (2026-04) lists the same forms; `/people/Name/ID` and group members end in the id. */
export function profileKey(address: URL): string | null {
  const [first = '', second, third, fourth] = address.pathname.split('/').filter(Boolean);
  if (first === 'profile.php') return address.searchParams.get('id');
  if (first === 'people') return third ?? null;
  if (first === 'groups') return third === 'user' ? (fourth ?? null) : null;
  if (first === 'friends') return second === 'suggestions' || second === 'list' ? address.searchParams.get('profile_id') : null;
  if (places.has(first) || second !== undefined || !/^[\w.-]+$/.test(first)) return null;
  return first;
}

/** The profile the page itself shows, or null: `/name`, `/name/about`, `/profile.php?id=`. */
export function shownProfile(page: PageView): string | null {
  const [first = ''] = page.url.pathname.split('/').filter(Boolean);
  if (first === 'profile.php') return page.url.searchParams.get('id');
  if (first === 'people') return page.url.pathname.split('/').filter(Boolean)[2] ?? null;
  return places.has(first) || !/^[\w.-]+$/.test(first) ? null : first;
}

/** True on a profile of any kind, the user's own short address `/me` included. */
export function isProfilePage(page: PageView): boolean {
  return shownProfile(page) !== null || /^\/me(\/|$)/.test(page.url.pathname);
}

/** The requester a friend-request link carries, or null. */
export const requesterOf = remembered((link: Element, page: PageView): string | null => {
  const address = addressOf(link, page.url);
  return address && /\/friends\/(requests|center\/requests)\b/.test(address.pathname) ? address.searchParams.get('profile_id') : null;
});

/** The conversation a messages address shows, or null. */
export function conversationOf(page: PageView): string | null {
  return /^(?:\/messages)?(?:\/e2ee|\/requests|\/marketplace|\/filtered)*\/t\/([\w.-]+)/.exec(page.url.pathname)?.[1] ?? null;
}

/** True while the address is one of the full-page messengers. */
export function isMessenger(page: PageView): boolean {
  return /^\/messages(\/|$)/.test(page.url.pathname) || page.url.hostname === 'www.messenger.com';
}
