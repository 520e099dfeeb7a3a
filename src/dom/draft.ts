/**
 * The draft the user is writing now: which surface an editor belongs to, which control sends it, which keys send it.
 * Cheap enough for every keystroke: it reads one editor's surroundings, never the page.
 */
import type { PageView, Sighting, Site, Skip } from '../model.ts';
import { closestAcross, isLive, roots } from './select.ts';

/** Anything a user can write in. */
export const editorCss = '[contenteditable=""],[contenteditable="true"],[contenteditable="plaintext-only"],textarea,input:not([type]),input[type="text"],input[type="url"],input[type="email"],input[type="tel"]';

/**
 * The drafting sighting of the editor an element is in, resolved afresh, controls included. Null when the element is in
 * no editor the site's detectors know; a skip where the site says why it stays out.
 */
export function draftFor(site: Site, shown: PageView, element: Element): Sighting | Skip | null {
  const page = { ...shown };
  if (site.skipPaths.some(({ path }) => path.test(page.url.pathname))) return null;
  const inner = closestAcross(element, editorCss);
  // A Lexical or Draft editor may hold islands that are editable again: the outermost is the editor.
  const editor = inner?.parentElement?.closest('[contenteditable="true"][role="textbox"]') ?? inner;
  if (!editor) return null;
  let skip: Skip | null = null;
  for (const detector of site.detectors) {
    if (detector.kind !== 'drafting' || !detector.select.some(({ css }) => editor.matches(css))) continue;
    try {
      const result = detector.read(editor, page);
      if (result && 'kind' in result) return result;
      skip ??= result;
    } catch {
      skip ??= { detector: detector.id, skip: 'crashed' };
    }
  }
  return skip;
}

/** True when a click on this path (`event.composedPath()`) lands on the draft's own post or send control. */
export function submitControlAt(path: readonly EventTarget[], draft: Sighting): boolean {
  const control = draft.controls.submit ?? draft.controls.send;
  return control !== undefined && path.includes(control);
}

/** What a key press does to the draft it is pressed in. */
export type KeyMeaning = 'sends' | 'writes';

/**
 * Whether this key press sends the draft. Enter while composing a character, with Shift, or with a list of mentions
 * open belongs to the editor (facebook.md 4, x.md 2, instagram.md 3).
 */
export function keyMeaning(event: KeyboardEvent, draft: Sighting): KeyMeaning {
  // 229 is what browsers report for Enter that only ends a composition (Safari and older Chromium).
  if (event.key !== 'Enter' || event.isComposing || event.keyCode === 229) return 'writes';
  if (event.ctrlKey || event.metaKey) return draft.ctrlEnterSends ? 'sends' : 'writes';
  if (event.shiftKey || event.altKey || !draft.enterSends) return 'writes';
  return mentionListOpen(draft) ? 'writes' : 'sends';
}

/** True while the editor's list of mentions or hashtags is open: Enter then picks from the list. */
export function mentionListOpen(draft: Sighting): boolean {
  const editor = draft.anchor;
  const root = editor.getRootNode() as Document | ShadowRoot;
  for (const name of ['aria-activedescendant', 'aria-controls', 'aria-owns']) {
    const id = editor.getAttribute(name);
    const target = id && root.getElementById ? root.getElementById(id) : null;
    if (target && isLive(target) && (name === 'aria-activedescendant' || isFilledList(target))) return true;
  }
  return roots(editor.ownerDocument).some((within) => [...within.querySelectorAll('[role="listbox"]')].some(
    (list) => !list.contains(editor) && isLive(list) && isFilledList(list) && !list.closest('[role="search"]') && !list.querySelector('a[href]'),
  ));
}

/** A list with something to pick. Lists of links (an inbox, search results) are not offers to the editor. */
function isFilledList(list: Element): boolean {
  return list.querySelector('[role="option"]') !== null;
}
