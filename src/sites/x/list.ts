/** The user's own followers and the people they follow on X, read only while the user reviews them. */
import type { Detector, Sighting } from '../../model.ts';
import { isLive, isPressable } from '../../dom/select.ts';
import { handlesIn, nameIn } from './people.ts';
import { me } from './places.ts';

/** Paths of a person's own lists. */
const listPath = /^\/([A-Za-z0-9_]{1,20})\/(followers|verified_followers|following)\/?$/;

/** One person on the user's own list. Its menu is told by structure alone, so this is never more than likely. */
export const listRow: Detector = {
  id: 'x/list-row',
  kind: 'request-sent',
  select: [{ css: 'main [data-testid="UserCell"]', seen: '2026-02', source: 'x.md 1: /{h}/followers, /{h}/following' }],
  read(cell, page): Sighting | null {
    const whose = listPath.exec(page.url.pathname)?.[1]?.toLowerCase();
    if (!whose || whose !== me(page) || !isLive(cell) || cell.closest('aside,[data-testid="sidebarColumn"]')) return null;
    const [key] = handlesIn(cell, page);
    if (!key || key === whose) return null;
    const name = nameIn(cell, key, page);
    const edit = [...cell.querySelectorAll('[aria-haspopup="menu"],[data-testid$="-unfollow"]')].find(isPressable);
    // Follow back, or Following: the chip stands before it, in line.
    const add = cell.querySelector('[data-testid$="-follow"],[data-testid$="-unfollow"]');
    return {
      kind: 'request-sent', detector: 'x/list-row', site: 'x', confidence: 'likely', anchor: cell, of: 'follow', listed: true, key,
      ...(name && { name }), controls: { ...(add && { add }), ...(edit && { edit }) },
    };
  },
};
