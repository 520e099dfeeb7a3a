/** The one element of ours in the page: made, dressed, and raised above the page's own dialogs. */
import { style } from './style.ts';

/** An element with a random name and nothing of the page's styles, not yet in the page. */
export function makeHost(document: Document): HTMLElement {
  const host = document.createElement(randomName());
  const rules: [string, string][] = [
    ['all', 'initial'], ['position', 'fixed'], ['inset', '0 auto auto 0'], ['width', '0'], ['height', '0'], ['overflow', 'visible'],
    ['display', 'block'], ['margin', '0'], ['padding', '0'], ['border', '0'], ['z-index', '2147483647'], ['opacity', '1'], ['pointer-events', 'auto'],
  ];
  for (const [name, value] of rules) host.style.setProperty(name, value, 'important');
  host.setAttribute('popover', 'manual');
  return host;
}

/** Gives the shadow root our styles, by `document`, the page that is shown: the page may have taken the host into another. */
export function dress(root: ShadowRoot, document: Document): void {
  try {
    // A constructed sheet is outside the page's content security policy.
    const Sheet = (document.defaultView as Window & typeof globalThis).CSSStyleSheet;
    const sheet = new Sheet();
    sheet.replaceSync(style);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const element = document.createElement('style');
    element.textContent = style;
    root.append(element);
  }
}

/** False once a trip through another document has taken the style sheet away. */
export function isDressed(root: ShadowRoot): boolean {
  return root.adoptedStyleSheets.length > 0 || root.querySelector('style') !== null;
}

/** Into the top layer, above the page's own dialogs. */
export function raise(host: HTMLElement): void {
  try {
    if (host.isConnected && !host.matches(':popover-open')) host.showPopover();
  } catch {
    // No popovers here: the z-index has to do.
  }
}

/** A name nobody can look for: letters, a hyphen, letters. */
function randomName(): string {
  const letters = (count: number) => Array.from(crypto.getRandomValues(new Uint8Array(count)), (byte) => String.fromCharCode(97 + (byte % 26))).join('');
  return `${letters(5)}-${letters(4)}`;
}
