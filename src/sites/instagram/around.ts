/** People on Instagram who stand around what the user does: shared followers, whose post a comment answers, Message. */
import type { Around } from '../../model.ts';
import { innerButtons, isLive, isPressable, precedes, words } from '../../dom/select.ts';
import { handleOf, handlesIn, shownProfile } from './addresses.ts';
import { is, message as messageWords } from './labels.ts';
import { me } from './navigation.ts';

export const around: Around = {
  /** A profile says it beside its buttons. */
  ownWords: () => '',

  messageTo({ anchor }) {
    const main = anchor.closest('main,[role="main"]');
    const found = main && innerButtons(main).find((button) => isPressable(button) && !button.closest('article,[role="dialog"],nav') && is(words(button, 60), messageWords));
    return found ?? null;
  },

  /** A profile's head names a few of its followers whom the user follows; they are its only links to other people. */
  mutuals(control, page) {
    const profile = shownProfile(page);
    const head = profile === null ? null : control.closest('header');
    return head ? handlesIn(head, page).filter((handle) => handle !== profile && handle !== me(page)) : [];
  },

  /** A reply to a comment begins with its writer's handle; anything else answers the post. */
  answered(box, page) {
    const begun = box.localName === 'textarea' ? /^@([A-Za-z0-9_.]{1,30})\s/.exec((box as HTMLTextAreaElement).value)?.[1] : undefined;
    if (begun) return { key: begun.toLowerCase() };
    const scope = box.closest('article,[role="dialog"],main,[role="main"]') ?? box.ownerDocument.body;
    const owner = [...scope.querySelectorAll('a[href]')].find((link) => precedes(link, box) && isLive(link) && words(link) !== '' && handleOf(link, page) !== null);
    const key = owner && handleOf(owner, page);
    return key ? { key, name: words(owner) } : null;
  },
};
