/**
 * What a page can still do and we cannot prevent, each with its reason. These are tests too: when a browser mends one,
 * its test fails and it moves to the attacks.
 */
import { script, type PageScript } from './attack.ts';

export interface KnownLimit { does: string; why: string; whenHeld: PageScript; learns: RegExp }

export const knownLimits: KnownLimit[] = [
  {
    does: 'asks whether a word it already knows is on the screen',
    why: 'Chromium 156 lets window.find search closed shadow roots. It answers yes or no to a guess; it gives no text back.',
    whenHeld: script(() => { if ((window as unknown as { find(words: string): boolean }).find('Post anyway')) window.evil.learn('found'); }),
    learns: /^found$/u,
  },
];
