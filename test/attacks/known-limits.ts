/**
 * What a page can still do and we cannot prevent, each with its reason. These are tests too: when a browser mends one,
 * its test fails and it moves to the attacks.
 */
import { script, type PageScript } from './attack.ts';

export interface KnownLimit { does: string; why: string; whenHeld: PageScript; learns: RegExp }

export const knownLimits: KnownLimit[] = [
  {
    does: 'asks whether a word it already knows is on the screen',
    // Tried in November 2026: `user-select: none` changes nothing. Words inside an <object> are not searched, and screen
    // readers still find them; but the browser first draws an <object> a moment after it came, so a hold could not take
    // the focus at once. Words in attributes or in CSS would be lost to screen readers.
    why: 'Chromium 156 lets window.find search closed shadow roots. It answers yes or no to a guess; it gives no text back.',
    whenHeld: script(() => { if ((window as unknown as { find(words: string): boolean }).find('Post anyway')) window.evil.learn('found'); }),
    learns: /^found$/u,
  },
];
