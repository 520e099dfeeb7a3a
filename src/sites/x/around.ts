/** People on X who stand around what the user does: shared followers, whose post a reply answers, Message. */
import type { Around } from '../../model.ts';
import { ancestors, isLive, isPressable, nameOf, precedes, words } from '../../dom/select.ts';
import { begins } from '../../dom/labels.ts';
import { message as messageWords } from './labels.ts';
import { handleOf, handlesIn } from './people.ts';

/** The line under a profile that names the followers whom the user follows (x.md 1: the page it leads to). */
const sharedCss = 'a[href$="/followers_you_follow"]';
const avatarCss = '[data-testid^="UserAvatar-Container-"]';

export const around: Around = {
  /** A profile says it beside its buttons. */
  ownWords: () => '',

  messageTo({ anchor }) {
    const main = anchor.closest('main,[data-testid="primaryColumn"]');
    const known = main && [...main.querySelectorAll('[data-testid="sendDMFromProfile"]')].find(isPressable);
    if (known || !main) return known ?? null;
    // Some releases leave the test id out (x.md 1, 2026-05): then the button before the name that says so.
    return [...main.querySelectorAll('button[aria-label]')].find((button) => isPressable(button) && precedes(button, anchor) && begins(nameOf(button), messageWords)) ?? null;
  },

  mutuals(control, page) {
    for (const at of ancestors(control, 12)) {
      const lines = [...at.querySelectorAll(sharedCss)].filter(isLive);
      const shown = lines.flatMap((line) => [...line.querySelectorAll(avatarCss)]).flatMap((avatar) => /-([A-Za-z0-9_]{1,20})$/.exec(avatar.getAttribute('data-testid') ?? '')?.[1] ?? []);
      if (lines.length > 0) return [...new Set([...shown.map((handle) => handle.toLowerCase()), ...lines.flatMap((line) => handlesIn(line, page))])];
      if (at.matches('main,[data-testid="UserCell"],[data-testid="primaryColumn"]')) break;
    }
    return [];
  },

  answered(box, page) {
    const scope = box.closest('[role="dialog"],main') ?? box.ownerDocument;
    const post = [...scope.querySelectorAll('article')].findLast((article) => isLive(article) && precedes(article, box));
    const links = [...post?.querySelectorAll('[data-testid="User-Name"] a[href]') ?? []];
    const key = links.map((link) => handleOf(link, page)).find((handle) => handle !== null);
    return key ? { key, name: words(links[0]!) } : null;
  },
};
