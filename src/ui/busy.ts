/** How much of a page's words and controls a box would cover, in square pixels. Looks at a few places, not at the page. */
import { overlap, type Box } from './place.ts';

const controls = 'button,a[href],input,textarea,select,img,video,[role="button"],[role="link"],[role="switch"],[role="radio"],[role="checkbox"],[contenteditable="true"]';
/** A control out of reach is worse than some words out of sight. */
const controlWeight = 4;
/** Pieces of text of one element that are measured. */
const mostPieces = 6;

/** Looks at nine places of the box beside `anchor`. `ours` tells our own layer from the page. */
export function busyIn(anchor: Element, box: Box, ours: (element: Element) => boolean): number {
  const root = anchor.getRootNode() as Document | ShadowRoot;
  if (typeof root.elementsFromPoint !== 'function') return 0;
  const met = new Set<Element>();
  let covered = 0;
  for (const x of [0.08, 0.5, 0.92]) {
    for (const y of [0.15, 0.5, 0.85]) {
      const hit = topmost(root, box.left + box.width * x, box.top + box.height * y, ours);
      if (!hit || met.has(hit)) continue;
      met.add(hit);
      const control = hit.closest(controls);
      // A whole row may be one link or button: only a small control within counts by its box, others by their words.
      const shown = control && !control.contains(anchor) && (control === hit || !met.has(control)) ? control.getBoundingClientRect() : null;
      if (control && shown && shown.height <= box.height * 2.5 && shown.width <= box.width * 1.5) {
        met.add(control);
        covered += overlap(box, shown) * controlWeight;
      } else covered += wordsUnder(hit, box);
    }
  }
  return covered;
}

/** The page's own topmost element at a place. Everything that lies there is asked for only where ours is on top: it takes many times as long. */
export function topmost(root: Document | ShadowRoot, x: number, y: number, ours: (element: Element) => boolean): Element | undefined {
  if (root.nodeType === 9) {
    const top = root.elementFromPoint(x, y);
    if (top && !ours(top)) return top;
  }
  return root.elementsFromPoint(x, y).find((element) => !ours(element));
}

/** How much of an element's own words lies under the box. */
function wordsUnder(element: Element, box: Box): number {
  let covered = 0;
  let pieces = 0;
  for (let node = element.firstChild; node && pieces < mostPieces; node = node.nextSibling) {
    if (node.nodeType !== 3 || !node.nodeValue?.trim()) continue;
    pieces += 1;
    const range = element.ownerDocument.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) covered += overlap(box, rect);
  }
  return covered;
}
