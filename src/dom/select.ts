/**
 * Finding things in a page whatever its site: live or hidden, the document and its open shadow roots, a control's
 * own words. Nothing here looks at class names, and nothing here forces the browser to lay the page out.
 */

/** A node that can be queried: the document or an open shadow root. */
export type Root = Document | ShadowRoot;

/**
 * What hides an element from the user while it stays in the page. Facebook keeps closed flyouts under `[hidden]` with
 * live-looking controls inside, and draws every two-button row with `aria-hidden` twins (captures 2022-03 to 2025-07).
 */
const hides = '[aria-hidden="true"],[hidden]';

/** True for an element that itself hides what it holds. */
function isHiding(element: Element): boolean {
  return element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true';
}

/** The parent of a node, stepping out of a shadow root to its host. */
export function parentOf(node: Node): Element | null {
  const parent = node.parentNode;
  if (!parent) return null;
  if (parent.nodeType === 11) return (parent as ShadowRoot).host ?? null;
  return parent.nodeType === 1 ? (parent as Element) : null;
}

/** True when neither the element nor anything above it, hosts included, is `aria-hidden="true"` or `[hidden]`. */
export function isLive(element: Element): boolean {
  let at: Element | null = element;
  while (at) {
    if (at.closest(hides)) return false;
    const root: Node = at.getRootNode();
    at = root.nodeType === 11 ? ((root as ShadowRoot).host ?? null) : null;
  }
  return true;
}

/** True for a control the site itself has switched off. */
export function isDisabled(element: Element): boolean {
  return element.getAttribute('aria-disabled') === 'true' || element.hasAttribute('disabled');
}

/** True for a live control that can be pressed now: shown, not switched off, reachable by keyboard. */
export function isPressable(element: Element): boolean {
  return !isDisabled(element) && element.getAttribute('tabindex') !== '-1' && isLive(element);
}

/** The selector for anything that acts as a button, however the site draws it. */
export const buttons = 'button,[role="button"]';

/** The document and every open shadow root in it, outermost first. At most `cap` roots. */
export function roots(document: Document, cap = 50): Root[] {
  const found: Root[] = [document];
  for (let index = 0; index < found.length && found.length < cap; index++) {
    for (const element of found[index]!.querySelectorAll('*')) {
      if (element.shadowRoot) found.push(element.shadowRoot);
      if (found.length >= cap) break;
    }
  }
  return found;
}

/** Levels walked up where no fewer are asked for: a page that nests a box 10,000 deep must not be searched 10,000 times. */
const farthest = 200;

/** Ancestors of an element, nearest first, at most `levels` of them, stepping out of shadow roots. */
export function* ancestors(element: Element, levels = farthest): Generator<Element> {
  let at = parentOf(element);
  for (let step = 0; at && step < levels; step++, at = parentOf(at)) yield at;
}

/** The nearest ancestor (the element itself included) that matches, stepping out of shadow roots. */
export function closestAcross(element: Element, css: string): Element | null {
  let at: Element | null = element;
  while (at) {
    const hit: Element | null = at.closest(css);
    if (hit) return hit;
    const root: Node = at.getRootNode();
    at = root.nodeType === 11 ? ((root as ShadowRoot).host ?? null) : null;
  }
  return null;
}

/** Elements whose text is never words to the user. An svg's `<title>` would otherwise read as "FollowingDown chevron icon". */
const wordless = new Set(['svg', 'script', 'style', 'noscript', 'template', 'title']);

/**
 * The words an element shows, white space collapsed: like `innerText` without svg titles, hidden parts, or layout.
 * Adjacent blocks are parted by a space. Stops after `cap` characters.
 */
export function words(element: Element, cap = 400): string {
  let out = '';
  const visit = (node: Node): void => {
    if (out.length > cap) return;
    if (node.nodeType === 3) {
      out += (node as Text).data;
      return;
    }
    if (node.nodeType !== 1) return;
    const child = node as Element;
    if (wordless.has(child.localName) || (child !== element && isHiding(child))) return;
    const block = !inline.has(child.localName);
    if (block) out += ' ';
    for (let next = child.firstChild; next; next = next.nextSibling) visit(next);
    if (block) out += ' ';
  };
  visit(element);
  return clean(out).slice(0, cap);
}

const inline = new Set(['span', 'a', 'b', 'strong', 'i', 'em', 'u', 'abbr', 'bdi', 'bdo', 'font', 'small', 'mark', 'label', 'object']);

/** Trims and collapses white space, no-break spaces and direction marks included. */
export function clean(text: string): string {
  return text.replace(/[\s\u00a0\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/g, ' ').trim();
}

/** A control's accessible name: `aria-label`, else `aria-labelledby` by id, else its words, else `title`. */
export function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label');
  if (label && clean(label)) return clean(label);
  return labelledBy(element) || words(element) || clean(element.getAttribute('title') ?? '');
}

/** The words of the elements `aria-labelledby` names. '' when it names none: Facebook puts literal text there. */
export function labelledBy(element: Element): string {
  const ids = element.getAttribute('aria-labelledby');
  if (!ids) return '';
  const root = element.getRootNode() as Root;
  return clean(ids.split(/\s+/).map((id) => {
    const target = id && root.getElementById ? root.getElementById(id) : null;
    return target ? words(target) : '';
  }).join(' '));
}

/** True when `a` comes before `b` in the page. Both must be in the same root. */
export function precedes(a: Node, b: Node): boolean {
  return (a.compareDocumentPosition(b) & 4) !== 0;
}

/** The address an `href` leads to, resolved against the page's own address, or null when it is none. */
export function addressOf(link: Element, base: URL): URL | null {
  const href = link.getAttribute('href');
  if (!href) return null;
  try {
    // One parse: asking `canParse` first would be a second, and a page has hundreds of links.
    return new URL(href, base);
  } catch {
    return null;
  }
}

/** The nearest ancestor within `levels` that passes, or null. `stop` ends the climb early: it has gone too far. */
export function climb(element: Element, levels: number, passes: (at: Element) => boolean, stop?: (at: Element) => boolean): Element | null {
  for (const at of ancestors(element, levels)) {
    if (stop?.(at)) return null;
    if (passes(at)) return at;
  }
  return null;
}

/** Buttons that hold no other button: a clickable row is not the button inside it. */
export function innerButtons(scope: ParentNode): Element[] {
  return [...scope.querySelectorAll(buttons)].filter((button) => !button.querySelector(buttons));
}

/** Live, pressable inner buttons that show words rather than a picture. */
export function wordButtons(scope: ParentNode): Element[] {
  return innerButtons(scope).filter((button) => isPressable(button) && !hasPicture(button) && words(button) !== '');
}

/** True when a control shows an icon or image as well as, or instead of, words. */
export function hasPicture(element: Element): boolean {
  return element.querySelector('svg,img,i,canvas,video') !== null;
}
