/** The user's own followers and the people they follow on Instagram, read only while the user reviews them. */
import type { Detector, Sighting } from '../../model.ts';
import { ancestors, isLive, wordButtons, words } from '../../dom/select.ts';
import { handleOf, handlesIn, shownProfile } from './addresses.ts';
import { follow as followWords, is } from './labels.ts';
import { me } from './navigation.ts';

/** One row of the dialog over the user's own profile. A row with Follow alone is a suggestion, not one of theirs. */
export const listRow: Detector = {
  id: 'instagram/list-row',
  kind: 'request-sent',
  select: [{ css: '[role="dialog"] a[href]', seen: '2026-08', source: 'instagram.md 1: followers, following' }],
  read(link, page): Sighting | null {
    const key = handleOf(link, page);
    const own = me(page);
    if (!key || own === null || key === own || shownProfile(page) !== own || !isLive(link)) return null;
    for (const row of ancestors(link, 9)) {
      if (handlesIn(row, page).length > 1 || row.getAttribute('role') === 'dialog') return null;
      const answers = wordButtons(row);
      if (answers.length === 0) continue;
      const edit = answers.findLast((button) => !is(words(button), followWords));
      if (!edit) return null;
      return {
        kind: 'request-sent', detector: 'instagram/list-row', site: 'instagram', confidence: 'likely', anchor: row, of: 'follow', listed: true, key, name: key,
        controls: { edit },
      };
    }
    return null;
  },
};
