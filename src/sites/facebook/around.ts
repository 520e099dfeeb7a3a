/** People on Facebook who stand around what the user does: shared friends, whose post a comment answers, Message. */
import type { Around, PageView } from '../../model.ts';
import { ancestors, innerButtons, isLive, isPressable, nameOf, precedes, words } from '../../dom/select.ts';
import { profileKeyOf, shownProfile } from './addresses.ts';
import { mainPart } from './heading.ts';
import { begins } from '../../dom/labels.ts';
import { message as messageWords } from './labels.ts';

/** A row of small pictures, each a link to a shared friend (captures 2024-08 and 2025-07). */
const sharedCss = '[role="grid"] [role="cell"] a[href]';
/** The author of a post or comment: a heading, or since 2025-07 a part that says so. */
const authorCss = 'h2 a[href],h3 a[href],h4 a[href],[data-ad-rendering-role="profile_name"] a[href]';
/** Blocks beyond which somebody else begins. */
const edgeCss = '[role="listitem"],[role="main"],main,[role="dialog"],[role="navigation"],[role="complementary"],[aria-posinset]';

function keysOf(links: Iterable<Element>, page: PageView): string[] {
  return [...new Set([...links].flatMap((link) => (isLive(link) ? profileKeyOf(link, page) ?? [] : [])))];
}

export const around: Around = {
  messageTo({ anchor }, page) {
    const main = mainPart(anchor);
    const tabs = main.querySelector('[role="tablist"]');
    if (page.url.pathname.startsWith('/messages')) return null;
    return innerButtons(main).find((button) => isPressable(button) && precedes(anchor, button) && (!tabs || precedes(button, tabs)) && begins(nameOf(button), messageWords)) ?? null;
  },

  /** The intro stands in a column of its own, under the tabs. Posts are no part of it. */
  ownWords({ anchor, key }, page) {
    if (key === undefined || key !== shownProfile(page)) return '';
    const said = [...mainPart(anchor).querySelectorAll('span[dir="auto"]')]
      .filter((span) => !span.closest('[aria-posinset],[role="article"],[role="button"],[role="listitem"],form,h2,h4') && isLive(span));
    return said.slice(0, 80).map((span) => words(span)).join(' · ').slice(0, 2000);
  },

  mutuals(control, page) {
    for (const at of ancestors(control, 16)) {
      const found = keysOf(at.querySelectorAll(sharedCss), page);
      if (found.length > 0) return found;
      if (at.matches(edgeCss)) break;
    }
    return [];
  },

  answered(box, page) {
    for (const at of ancestors(box, 24)) {
      const authors = [...at.querySelectorAll(authorCss)].filter((link) => precedes(link, box) && isLive(link));
      const key = authors[0] && profileKeyOf(authors[0], page);
      if (key) return { key, name: words(authors[0]!) };
      if (at.matches('[role="main"],main,[role="dialog"]')) break;
    }
    return null;
  },
};
