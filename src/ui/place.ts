/** Where a small thing goes beside a big one, in CSS pixels of the viewport. Pure. */

export interface Box { left: number; top: number; width: number; height: number }

/** Clear space kept to the window's edge and to the anchor, in px. */
const MARGIN = 8;
const GAP = 6;

/** The controls a chip is about stay in reach, whatever words that covers. */
const controlWeight = 4;

/** Wide enough to hold a pill beside its own words, in px. */
const ROOMY = 320;

/**
 * `around` is a frame over the anchor itself; `beside` is inside a roomy anchor and right of a narrow one; `row` is in line
 * with the site's own controls, before the first of them; the corners are the window's own, whatever the anchor.
 */
export type Side = 'row' | 'beside' | 'below' | 'above' | 'right' | 'left' | 'inside' | 'middle' | 'around' | Corner;
export type Corner = 'bottom-right' | 'bottom-left' | 'top-right' | 'top-left';

/** Sides on which a box lies over its anchor by design. */
const over = new Set<Side>(['row', 'inside', 'beside', 'middle', 'bottom-right', 'bottom-left', 'top-right', 'top-left']);

/**
 * The first of `sides` where a box of `size` beside `anchor` fits in `view` and covers none of `avoid`; else the one that covers
 * least, moved into view. Ends are aligned to the reading direction's far edge (`rtl`: to the left). `busy` says how many
 * square pixels of the page's words and controls a box would cover.
 */
export function placeBeside(anchor: Box, size: { width: number; height: number }, view: { width: number; height: number }, avoid: Box[], sides: Side[], rtl = false, busy: (box: Box) => number = () => 0): { left: number; top: number } {
  let best: { left: number; top: number } | null = null;
  let least = Infinity;
  for (const side of sides) {
    const spot = within(side === 'row' ? inRow(anchor, size, avoid, rtl) : spotAt(side, anchor, size, view, rtl), size, view);
    const box = { ...spot, ...size };
    const known = avoid.reduce((sum, other) => sum + overlap(box, other), 0) * controlWeight + (over.has(side) ? 0 : overlap(box, anchor));
    // Asking the page what lies under a spot is dear: not for one that is worse already.
    if (known >= least) continue;
    const covered = known + busy(box);
    if (covered === 0) return spot;
    if (covered < least) {
      least = covered;
      best = spot;
    }
  }
  return best ?? within({ left: 0, top: 0 }, size, view);
}

/** True when any of the box can be seen in the window. */
export function inView(box: Box, view: { width: number; height: number }): boolean {
  return box.width > 0 && box.height > 0 && box.left < view.width && box.top < view.height && box.left + box.width > 0 && box.top + box.height > 0;
}

/** Before the first control in reading order, in line with it; at the anchor's end where there is none. */
function inRow(anchor: Box, { width, height }: { width: number; height: number }, avoid: Box[], rtl: boolean): { left: number; top: number } {
  const first = avoid.toSorted((a, b) => (rtl ? b.left + b.width - (a.left + a.width) : a.left - b.left))[0];
  if (!first) return { left: rtl ? anchor.left : anchor.left + anchor.width - width, top: anchor.top };
  return { left: rtl ? first.left + first.width + GAP : first.left - width - GAP, top: first.top + (first.height - height) / 2 };
}

function spotAt(side: Exclude<Side, 'row'>, anchor: Box, { width, height }: { width: number; height: number }, view: { width: number; height: number }, rtl: boolean): { left: number; top: number } {
  const end = rtl ? anchor.left : anchor.left + anchor.width - width;
  const middle = anchor.top + (anchor.height - height) / 2;
  switch (side) {
    case 'beside': return spotAt(anchor.width < ROOMY ? 'right' : 'inside', anchor, { width, height }, view, rtl);
    case 'below': return { left: end, top: anchor.top + anchor.height + GAP };
    case 'above': return { left: end, top: anchor.top - height - GAP };
    case 'right': return { left: anchor.left + anchor.width + GAP, top: middle };
    case 'left': return { left: anchor.left - width - GAP, top: middle };
    case 'around': return { left: anchor.left, top: anchor.top };
    case 'inside': return { left: end, top: anchor.top };
    case 'bottom-right': return { left: view.width, top: view.height };
    case 'bottom-left': return { left: 0, top: view.height };
    case 'top-right': return { left: view.width, top: 0 };
    case 'top-left': return { left: 0, top: 0 };
    case 'middle': return { left: (view.width - width) / 2, top: (view.height - height) / 3 };
  }
}

function within({ left, top }: { left: number; top: number }, size: { width: number; height: number }, view: { width: number; height: number }): { left: number; top: number } {
  return {
    left: Math.round(Math.max(MARGIN, Math.min(left, view.width - size.width - MARGIN))),
    top: Math.round(Math.max(MARGIN, Math.min(top, view.height - size.height - MARGIN))),
  };
}

/** How many square pixels two boxes share. */
export function overlap(a: Box, b: Box): number {
  const width = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left);
  const height = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}
