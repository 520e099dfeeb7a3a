/**
 * Ways a page can change and still mean the same. Each takes the page's root and a random source, changes the tree in
 * place, and keeps `alias` true: which new element stands for an old one. Runs in a browser.
 */

/** A repeatable source of numbers in [0, 1). */
export type Random = () => number;
/** New element for an old one, when a change had to replace it. */
export type Alias = Map<Element, Element>;
/** One kind of change. `units` are elements the sightings stand in: moves and twins pick from them. */
export type Variant = (root: Element, random: Random, alias: Alias, units: Element[]) => void;

/** A small repeatable generator (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Every element as a list of its own, so that changing the tree does not change the walk. */
function everything(root: ParentNode, css = '*'): Element[] {
  return [...all(root, css)];
}

/** Every element, open shadow roots included. */
function* all(root: ParentNode, css = '*'): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    if (css === '*' || element.matches(css)) yield element;
    if (element.shadowRoot) yield* all(element.shadowRoot, css);
  }
}

const untouchable = 'html,head,head *,body,svg *,script,style,title,option,select *,[contenteditable] *,.DraftEditor-root *:not([contenteditable])';
const wrapsBadly = 'li,tr,td,th,tbody,thead,option,source,input[type="hidden"]';

function movable(element: Element): boolean {
  return !element.matches(untouchable) && element.parentElement !== null;
}

const classes: Variant = (root, random) => {
  const names = new Map<string, string>();
  for (const element of all(root, '[class]')) {
    element.setAttribute('class', [...element.classList].map((name) => {
      if (!names.has(name)) names.set(name, `z${Math.floor(random() * 1e9).toString(36)}`);
      return names.get(name)!;
    }).join(' '));
  }
};

const wrappersAdded: Variant = (root, random) => {
  for (const element of everything(root)) {
    if (random() > 0.04 || !movable(element) || element.matches(wrapsBadly)) continue;
    const wrapper = document.createElement('div');
    element.replaceWith(wrapper);
    wrapper.append(element);
  }
};

const wrappersRemoved: Variant = (root, random) => {
  for (const element of everything(root, 'div,span')) {
    if (random() > 0.08 || !movable(element) || element.shadowRoot) continue;
    const plain = [...element.attributes].every(({ name }) => name === 'class' || name === 'style');
    if (plain) element.replaceWith(...element.childNodes);
  }
};

function rename(element: Element, name: string, alias: Alias): Element {
  const other = document.createElement(name);
  for (const { name: attribute, value } of element.attributes) other.setAttribute(attribute, value);
  other.append(...element.childNodes);
  element.replaceWith(other);
  alias.set(element, other);
  return other;
}

const tagsSwapped: Variant = (root, random, alias) => {
  for (const element of everything(root, 'button,div[role="button"],main,nav')) {
    if (random() > 0.6) continue;
    if (element.localName === 'div') {
      const button = rename(element, 'button', alias);
      button.setAttribute('type', 'button');
    } else {
      const role = { button: 'button', main: 'main', nav: 'navigation' }[element.localName]!;
      const swapped = rename(element, 'div', alias);
      if (!swapped.hasAttribute('role')) swapped.setAttribute('role', role);
      if (role === 'button' && !swapped.hasAttribute('tabindex')) swapped.setAttribute('tabindex', swapped.hasAttribute('disabled') ? '-1' : '0');
      if (swapped.hasAttribute('disabled')) swapped.setAttribute('aria-disabled', 'true');
    }
  }
};

const attributesReordered: Variant = (root, random) => {
  for (const element of all(root)) {
    const list = [...element.attributes].map(({ name, value }) => ({ name, value, order: random() }));
    if (list.length < 2 || element.matches('input')) continue;
    for (const { name } of list) element.removeAttribute(name);
    for (const { name, value } of list.toSorted((a, b) => a.order - b.order)) element.setAttribute(name, value);
  }
};

const testIdsDropped: Variant = (root) => {
  for (const element of all(root, '[data-testid],[data-pagelet]')) {
    element.removeAttribute('data-testid');
    element.removeAttribute('data-pagelet');
  }
};

const labelAttributes = ['aria-label', 'title', 'placeholder', 'aria-placeholder'];

/** Interface words: labels, and the words on buttons. Names in links and headings stay: no translation changes them. */
function relabel(root: Element, change: (text: string) => string): void {
  for (const element of all(root)) {
    for (const name of labelAttributes) {
      const value = element.getAttribute(name);
      if (value && !element.matches('img')) element.setAttribute(name, change(value));
    }
    if (element.matches('button,[role="button"]')) relabelText(element, change);
  }
}

function relabelText(element: Element, change: (text: string) => string): void {
  for (const child of element.childNodes) {
    if (child.nodeType === 3) (child as Text).data = change((child as Text).data);
    else if (child.nodeType === 1 && !(child as Element).matches('a,h1,h2,h3,time,button,[role="button"],svg,[data-testid="UserCell"]')) relabelText(child as Element, change);
  }
}

/** Nonsense of about the same length; handles and numbers stay. */
function translated(text: string): string {
  return text.replace(/@\w+|\p{L}+/gu, (word) => (word.startsWith('@') ? word : [...word].map((letter) => String.fromCodePoint(0x10d0 + (letter.codePointAt(0)! % 33))).join('')));
}

const labelsTranslated: Variant = (root) => relabel(root, translated);
const labelsEmptied: Variant = (root) => relabel(root, () => '');

const twinsAdded: Variant = (root, random, _alias, units) => {
  for (const element of [...all(root, 'button,[role="button"],textarea,[contenteditable="true"],a[href*="profile_id="]'), ...units]) {
    if (random() > 0.3 || !element.parentElement || element.matches('body,html,main')) continue;
    const twin = document.createElement('div');
    if (random() < 0.5) twin.setAttribute('aria-hidden', 'true');
    else twin.setAttribute('hidden', '');
    twin.append(element.cloneNode(true));
    if (random() < 0.5) element.before(twin);
    else element.after(twin);
  }
};

const movedToPortals: Variant = (root, random, _alias, units) => {
  for (const unit of units) {
    if (random() > 0.5 || !unit.isConnected || unit.matches('body,html,main') || unit.closest('[contenteditable]') || unit.getRootNode().nodeType !== 9) continue;
    const portal = document.createElement('div');
    root.querySelector('body')!.append(portal);
    portal.append(unit);
  }
};

const idsRenumbered: Variant = (root, random) => {
  const ids = new Map<string, string>();
  for (const element of all(root, '[id]')) {
    if (element.matches('#react-root,#layers')) continue;
    ids.set(element.id, `_r_${Math.floor(random() * 1e6).toString(36)}_`);
    element.id = ids.get(element.id)!;
  }
  for (const name of ['aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'for']) {
    for (const element of all(root, `[${name}]`)) {
      element.setAttribute(name, element.getAttribute(name)!.split(' ').map((id) => ids.get(id) ?? id).join(' '));
    }
  }
};

/** Every kind of change, by the name the table shows. */
export const variants: Record<string, Variant> = {
  'classes renamed': classes,
  'wrappers added': wrappersAdded,
  'wrappers removed': wrappersRemoved,
  'tags swapped': tagsSwapped,
  'attributes reordered': attributesReordered,
  'test ids dropped': testIdsDropped,
  'labels translated': labelsTranslated,
  'labels emptied': labelsEmptied,
  'twins added': twinsAdded,
  'moved to portals': movedToPortals,
  'ids renumbered': idsRenumbered,
};
