/** The user's own friends on Facebook, read only while the user reviews them. */
import type { Detector, PageView, Sighting } from '../../model.ts';
import { addressOf, ancestors, innerButtons, isLive, isPressable, nameOf, precedes, words } from '../../dom/select.ts';
import { profileKeyOf, shownProfile } from './addresses.ts';
import { headingOf } from './heading.ts';
import { ownProfile } from './places.ts';

const friendCss = 'a[href*="/friends/list"][href*="profile_id="]';

/** The friend a link of the list carries, or null. */
function friendOf(link: Element, page: PageView): string | null {
  const address = addressOf(link, page.url);
  return address && /^\/friends\/list\/?$/.test(address.pathname) ? address.searchParams.get('profile_id') : null;
}

/** True on the Friends tab of the user's own profile: `/<me>/friends`, `?sk=friends`. Nobody else's has Edit profile. */
function isOwnFriendsTab(page: PageView): boolean {
  const here = /\/friends(_all|_recent|_current_city)?\/?$/.test(page.url.pathname) || (page.url.searchParams.get('sk') ?? '').startsWith('friends');
  const heading = here ? headingOf(page) : null;
  return heading !== null && ownProfile.read(heading, page) !== null;
}

/** A friend on that tab: the smallest block about one person with a control in it. Structure alone, so likely at most. */
function friendOnTab(link: Element, page: PageView): Sighting | null {
  const key = profileKeyOf(link, page);
  const heading = headingOf(page);
  if (!key || key === shownProfile(page) || !isLive(link) || words(link) === '' || !heading || !precedes(heading, link) || link.closest('[role="banner"],[role="tablist"],[role="article"],[aria-posinset]')) return null;
  for (const row of ancestors(link, 8)) {
    const others = [...row.querySelectorAll('a[href]')].some((other) => (profileKeyOf(other, page) ?? key) !== key);
    if (others || row.getAttribute('role') === 'main') return null;
    const menu = innerButtons(row).find((button) => isPressable(button) && precedes(link, button));
    if (menu) return { kind: 'request-sent', detector: 'facebook/list-row', site: 'facebook', confidence: 'likely', anchor: row, of: 'friend', listed: true, key, name: words(link), controls: { edit: menu } };
  }
  return null;
}

/** The friend's row, with its menu when there is one before the next person begins. */
function rowOf(link: Element, key: string, page: PageView): { row: Element; menu?: Element } {
  let row = link;
  for (const at of [link, ...ancestors(link, 6)]) {
    if ([...at.querySelectorAll(friendCss)].some((other) => friendOf(other, page) !== key)) break;
    row = at;
    const menu = [...at.querySelectorAll('[aria-haspopup="menu"]')].find(isPressable);
    if (menu) return { row, menu };
  }
  return { row };
}

/** One friend on /friends/list, or on the Friends tab of the user's own profile. The menu is told by structure alone, so this is never more than likely. */
export const listRow: Detector = {
  id: 'facebook/list-row',
  kind: 'request-sent',
  select: [
    { css: friendCss, seen: '2026', source: 'facebook.md 1: own friend list' },
    { css: '[role="main"] a[href]', seen: '2026', source: 'facebook.md 1: /<me>/friends; structure' },
  ],
  read(link, page): Sighting | null {
    if (isOwnFriendsTab(page)) return friendOnTab(link, page);
    const key = friendOf(link, page);
    if (!key || !/^\/friends\/list\/?$/.test(page.url.pathname) || !isLive(link) || link.closest('[role="banner"]')) return null;
    const { row, menu } = rowOf(link, key, page);
    // Without a menu there is no telling where the row of somebody who stands alone ends: the link stands for it.
    const links = [...row.querySelectorAll(friendCss)].filter(isLive);
    // A picture link and a name link lead to one friend: the one with words stands for the row.
    const main = links.find((other) => words(other) !== '') ?? links[0] ?? link;
    if (main !== link && row.contains(link)) return null;
    const first = [...link.querySelectorAll('span')].filter((span) => !span.querySelector('span')).map((span) => words(span)).find((text) => text !== '');
    const name = first ?? nameOf(link);
    return {
      kind: 'request-sent', detector: 'facebook/list-row', site: 'facebook', confidence: 'likely', anchor: menu ? row : link, of: 'friend', listed: true, key,
      ...(name && { name }), controls: { ...(menu && { edit: menu }) },
    };
  },
};
