/** The user's own friends on Facebook, read only while the user reviews them. */
import type { Detector, PageView, Sighting } from '../../model.ts';
import { addressOf, ancestors, isLive, isPressable, nameOf, words } from '../../dom/select.ts';

const friendCss = 'a[href*="/friends/list"][href*="profile_id="]';

/** The friend a link of the list carries, or null. */
function friendOf(link: Element, page: PageView): string | null {
  const address = addressOf(link, page.url);
  return address && /^\/friends\/list\/?$/.test(address.pathname) ? address.searchParams.get('profile_id') : null;
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

/** One friend on /friends/list. The menu is told by structure alone, so this is never more than likely. */
export const listRow: Detector = {
  id: 'facebook/list-row',
  kind: 'request-sent',
  select: [{ css: friendCss, seen: '2026', source: 'facebook.md 1: own friend list' }],
  read(link, page): Sighting | null {
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
