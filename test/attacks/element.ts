/** The page lays hands on our element: clones, moves, covers, restyles, removes it. */
import { script, type Attack } from './attack.ts';

export const element: Attack[] = [
  { does: 'removes our element once', whenHeld: script(() => window.evil.host()?.remove()) },
  {
    does: 'removes our element whenever it comes back',
    outcome: 'stepsAside',
    atStart: script(() => {
      new MutationObserver(() => window.evil.host()?.remove()).observe(document.documentElement, { childList: true });
    }),
  },
  { does: 'removes our element ten times', whenHeld: script(() => { let left = 10; new MutationObserver(() => { if (left-- > 0) window.evil.host()?.remove(); }).observe(document.documentElement, { childList: true }); window.evil.host()?.remove(); }) },
  {
    does: 'clones our element beside it',
    whenHeld: script(() => {
      const copy = window.evil.host()?.cloneNode(true) as HTMLElement | undefined;
      if (!copy) return;
      document.documentElement.append(copy);
      window.evil.learn(copy.outerHTML, copy.innerText, copy.shadowRoot?.textContent);
    }),
  },
  {
    does: 'puts a clone in the place of our element',
    whenHeld: script(() => { const host = window.evil.host(); host?.replaceWith(host.cloneNode(true)); }),
  },
  {
    does: 'adopts our element into another document and back',
    whenHeld: script(() => {
      const host = window.evil.host();
      if (!host) return;
      document.implementation.createHTMLDocument('').adoptNode(host);
      document.documentElement.append(host);
    }),
  },
  { does: 'moves our element into a hidden part of the page', whenHeld: script(() => { const hidden = document.createElement('div'); hidden.hidden = true; document.body.append(hidden); hidden.append(window.evil.host() ?? ''); }) },
  { does: 'moves our element into a part drawn at a thousandth of its size', whenHeld: script(() => { const small = document.createElement('div'); small.style.transform = 'scale(.001)'; document.body.append(small); small.append(window.evil.host() ?? ''); }) },
  { does: 'moves our element into its own shadow root', whenHeld: script(() => { const box = document.createElement('div'); const root = box.attachShadow({ mode: 'closed' }); document.body.append(box); root.append(window.evil.host() ?? ''); }) },
  { does: 'makes our element transparent', whenHeld: script(() => window.evil.host()?.style.setProperty('opacity', '0', 'important')) },
  { does: 'takes our element out of the layout', whenHeld: script(() => window.evil.host()?.style.setProperty('display', 'none', 'important')) },
  { does: 'moves our element off the screen', whenHeld: script(() => window.evil.host()?.style.setProperty('transform', 'translateX(-9999px)', 'important')) },
  { does: 'clips our element away', whenHeld: script(() => window.evil.host()?.style.setProperty('clip-path', 'inset(50%)', 'important')) },
  { does: 'blurs our element', whenHeld: script(() => window.evil.host()?.style.setProperty('filter', 'blur(40px)', 'important')) },
  { does: 'turns off presses on our element', whenHeld: script(() => window.evil.host()?.style.setProperty('pointer-events', 'none', 'important')) },
  { does: 'empties the style of our element', whenHeld: script(() => window.evil.host()?.removeAttribute('style')) },
  { does: 'closes our element in the top layer', whenHeld: script(() => window.evil.host()?.hidePopover()) },
  { does: 'takes our element out of the top layer for good', whenHeld: script(() => window.evil.host()?.removeAttribute('popover')) },
  { does: 'makes our element inert', whenHeld: script(() => { const host = window.evil.host(); if (host) host.inert = true; }) },
  { does: 'hides our element from screen readers', whenHeld: script(() => window.evil.host()?.setAttribute('aria-hidden', 'true')) },
  { does: 'gives our element children of its own', whenHeld: script(() => window.evil.host()?.append(...Array.from({ length: 200 }, (_, index) => `child ${index}`))) },
  {
    does: 'restyles every element by its style sheet',
    atStart: script(() => {
      addEventListener('DOMContentLoaded', () => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('html > :not(head, body) { display: none !important; opacity: 0 !important; transform: scale(0) !important; pointer-events: none !important; visibility: hidden !important; inset: 9999px !important; animation: none !important } @layer x { html > :not(head, body) { display: none !important } }');
        document.adoptedStyleSheets.push(sheet);
      });
    }),
  },
  {
    does: 'animates our element away',
    whenHeld: script(() => { window.evil.host()?.animate([{ opacity: 0, transform: 'translateX(-9999px)' }, { opacity: 0, transform: 'translateX(-9999px)' }], { duration: 1e9, fill: 'both' }); }),
  },
  { does: 'fades, blurs and shifts the whole page', whenHeld: script(() => document.documentElement.style.cssText += ';opacity:0;filter:blur(9px);transform:translateX(-9999px);overflow:clip') },
  { does: 'shrinks the whole page to a speck', whenHeld: script(() => document.documentElement.style.cssText += ';zoom:.01'), outcome: 'stepsAside' },
  { does: 'moves our element about for a second', whenHeld: script(() => window.evil.eachFrame(1000, () => { const host = window.evil.host(); if (host) document.body.append(host); })), outcome: 'stepsAside' },
];
