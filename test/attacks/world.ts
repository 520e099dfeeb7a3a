/** The page redefines the language and the platform in its own world: none of it may reach ours, and none of ours it. */
import { script, type Attack, type PageScript } from './attack.ts';

/**
 * Replaces every method of an object by one that works for the site's own script and otherwise learns who called and
 * throws. Were the content script to share the page's objects, it would be caught and broken here.
 */
function trap(...paths: string[]): PageScript {
  return script((joined) => {
    // Kept before they are trapped themselves.
    const { apply } = Reflect;
    const { includes } = String.prototype;
    const { defineProperty } = Object;
    const { learned } = window.evil;
    const Told = Error;
    for (const path of joined.split(' ')) {
      const [name, own] = path.split('.') as [string, string | undefined];
      const whole = (window as unknown as Record<string, Record<string, unknown>>)[name];
      if (!whole) continue;
      const target = (own === undefined ? whole : whole[own]) as Record<string, unknown>;
      for (const key of Object.getOwnPropertyNames(target)) {
        const found = Object.getOwnPropertyDescriptor(target, key)!;
        const guard = (original: unknown) => function trapped(this: unknown, ...given: unknown[]): unknown {
          if (apply(includes, new Told().stack ?? '', ['-extension:'])) {
            learned[learned.length] = `Gatepost called ${name}.${key}`;
            throw new Told('trapped');
          }
          return apply(original as (...all: unknown[]) => unknown, this, given);
        };
        if (!found.configurable || key === 'constructor') continue;
        if (typeof found.value === 'function' && found.writable) defineProperty(target, key, { ...found, value: guard(found.value) });
        else if (found.get) defineProperty(target, key, { ...found, get: guard(found.get) as () => unknown, ...(found.set && { set: guard(found.set) as (value: unknown) => void }) });
      }
    }
  }, paths.join(' '));
}

/** Makes something useless for good, once the site has drawn itself. */
const after = (does: string, beforeWriting: PageScript, outcome?: Attack['outcome']): Attack => ({ does, beforeWriting, ...(outcome && { outcome }) });

export const world: Attack[] = [
  { does: 'traps Array', beforeWriting: trap('Array.prototype', 'Array') },
  { does: 'traps Map, Set and WeakMap', beforeWriting: trap('Map.prototype', 'Set.prototype', 'WeakMap.prototype', 'WeakSet.prototype') },
  { does: 'traps Promise', beforeWriting: trap('Promise.prototype', 'Promise') },
  { does: 'traps Element and HTMLElement', beforeWriting: trap('Element.prototype', 'HTMLElement.prototype') },
  { does: 'traps Node and Document', beforeWriting: trap('Node.prototype', 'Document.prototype', 'DocumentFragment.prototype', 'ShadowRoot.prototype') },
  { does: 'traps EventTarget and Event', beforeWriting: trap('EventTarget.prototype', 'Event.prototype', 'KeyboardEvent.prototype', 'MouseEvent.prototype') },
  { does: 'traps String and RegExp', beforeWriting: trap('String.prototype', 'RegExp.prototype') },
  { does: 'traps Object, Reflect and JSON', beforeWriting: trap('Object', 'Reflect', 'JSON', 'Function.prototype') },
  { does: 'traps the observers', beforeWriting: trap('MutationObserver.prototype', 'IntersectionObserver.prototype', 'ResizeObserver.prototype') },
  { does: 'traps styles, ranges and selections', beforeWriting: trap('CSSStyleDeclaration.prototype', 'CSSStyleSheet.prototype', 'Range.prototype', 'Selection.prototype') },
  { does: 'traps crypto, clocks and addresses', beforeWriting: trap('Crypto.prototype', 'Performance.prototype', 'Date.prototype', 'URL.prototype') },
  after('replaces Map, Set and WeakMap by empty classes', script(() => { Object.assign(window, { Map: function Empty() {}, Set: function Empty() {}, WeakMap: function Empty() {} }); }), 'siteBreaks'),
  after('makes Array.prototype.map return nothing to callers that are not the site', script(() => { const own = Array.prototype.map; Object.assign(Array.prototype, { map(this: unknown[], ...given: unknown[]) { return (new Error().stack ?? '').includes('-extension:') ? [] : (own as (...all: unknown[]) => unknown[]).apply(this, given); } }); })),
  after('stops its own timers and frames', script(() => { window.setTimeout = (() => 0) as unknown as typeof setTimeout; window.requestAnimationFrame = () => 0; window.queueMicrotask = () => {}; })),
  after('stops the clock', script(() => { Date.now = () => 0; performance.now = () => 0; })),
  after('makes addEventListener and removeEventListener do nothing', script(() => { EventTarget.prototype.addEventListener = () => {}; EventTarget.prototype.removeEventListener = () => {}; })),
  after('makes stopPropagation and stopImmediatePropagation do nothing', script(() => { Event.prototype.stopImmediatePropagation = () => {}; Event.prototype.stopPropagation = () => {}; })),
  after('makes every element answer with another', script(() => { Document.prototype.createElement = (() => document.body) as unknown as typeof document.createElement; Element.prototype.closest = (() => document.body) as unknown as typeof Element.prototype.closest; Document.prototype.elementFromPoint = () => null; }), 'siteBreaks'),
  after('makes getComputedStyle lie', script(() => { window.getComputedStyle = (() => ({ opacity: '1', visibility: 'visible', display: 'block' })) as unknown as typeof getComputedStyle; })),
  after('redefines showPopover and hidePopover', script(() => { HTMLElement.prototype.showPopover = () => { throw new Error('no'); }; HTMLElement.prototype.hidePopover = () => { throw new Error('no'); }; })),
  after('defines custom elements for every name it sees', script(() => { new MutationObserver((records) => { for (const { addedNodes } of records) for (const node of addedNodes) { const name = (node as Element).localName ?? ''; if (name.includes('-') && !customElements.get(name)) customElements.define(name, class extends HTMLElement { constructor() { super(); window.evil.learn(this.shadowRoot?.textContent); } connectedCallback() { this.style.display = 'none'; } }); } }).observe(document.documentElement, { childList: true }); })),
];
