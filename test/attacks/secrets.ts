/** The page tries to learn what Gatepost says, or that it is there: from our shadow root, from events, from the browser. */
import { script, type Attack } from './attack.ts';

export const secrets: Attack[] = [
  { does: 'looks for an open shadow root', whenHeld: script(() => { for (const one of document.querySelectorAll('*')) window.evil.learn(one.shadowRoot?.textContent); }) },
  {
    does: 'patches attachShadow to keep every root',
    atStart: script(() => {
      const original = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function patched(init) {
        const root = original.call(this, { ...init, mode: 'open' });
        setTimeout(() => window.evil.learn(root.textContent), 1500);
        return root;
      };
    }),
  },
  { does: 'tries to attach a root of its own to our element', whenHeld: script(() => { try { window.evil.learn(window.evil.host()?.attachShadow({ mode: 'open' }).textContent); } catch { window.evil.learn('refused'); } }) },
  {
    does: 'watches every change of the document',
    atStart: script(() => {
      new MutationObserver((records) => {
        for (const { addedNodes, target, attributeName } of records) {
          for (const node of addedNodes) window.evil.learn((node as Element).outerHTML ?? node.textContent);
          if (attributeName) window.evil.learn((target as Element).getAttribute(attributeName));
        }
      }).observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
    }),
  },
  { does: 'reads all the text there is to read', whenHeld: script(() => window.evil.learn(document.documentElement.innerText, document.documentElement.textContent, document.documentElement.outerHTML, window.evil.host()?.innerText)) },
  { does: 'searches the window for our words and stretches what is selected', whenHeld: script(() => { const find = (window as unknown as { find(words: string): boolean }).find; for (const word of ['use', 'any', 'ratory', 'nothing']) { find.call(window, word); for (const way of ['line', 'documentboundary']) { getSelection()?.modify('extend', 'forward', way); window.evil.learn(getSelection()?.toString(), getSelection()?.anchorNode?.getRootNode().nodeName); } } }) },
  { does: 'selects everything and reads the selection', whenHeld: script(() => { getSelection()?.selectAllChildren(document.documentElement); window.evil.learn(getSelection()?.toString(), String(getSelection()?.getRangeAt(0).cloneContents().textContent)); document.execCommand('selectAll'); window.evil.learn(getSelection()?.toString()); }) },
  {
    does: 'listens for every event there is',
    beforeWriting: script(() => {
      const types = ['click', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'keydown', 'keyup', 'focus', 'blur', 'focusin', 'focusout', 'input', 'beforeinput', 'copy', 'message', 'error', 'unhandledrejection', 'securitypolicyviolation', 'toggle', 'beforetoggle', 'slotchange', 'selectionchange', 'animationstart', 'transitionend'];
      for (const type of types) {
        addEventListener(type, (event) => {
          const told = event as unknown as { message?: string; filename?: string; reason?: unknown; data?: unknown; detail?: unknown; sourceFile?: string; blockedURI?: string };
          const path = event.composedPath().map((one) => (one as Element).outerHTML?.slice(0, 300) ?? '');
          window.evil.learn(event.type, told.message, told.filename, told.sourceFile, told.blockedURI, String((told.reason as Error)?.stack ?? told.reason), JSON.stringify(told.data), JSON.stringify(told.detail), ...path.filter((html) => !html.startsWith('<body') && !html.startsWith('<html')));
        }, true);
      }
    }),
  },
  {
    does: 'overhears presses made on our card',
    // Not at the start: the tests' own start comes before every extension, which no page's script does.
    beforeWriting: script(() => {
      for (const type of ['click', 'pointerdown', 'mousedown', 'pointerup', 'mouseup', 'keydown', 'keyup', 'keypress', 'beforeinput']) {
        for (const target of [window, document, document.documentElement]) target.addEventListener(type, (event) => { if (event.target === window.evil.host()) window.evil.learn(`Gatepost heard: ${event.type}, ${event.isTrusted ? 'of the user' : 'of a script'}, ${(event as UIEvent).detail}`); }, true);
      }
    }),
  },
  { does: 'overhears all console output', atStart: script(() => { for (const name of ['log', 'debug', 'info', 'warn', 'error', 'trace'] as const) { const original = console[name]; console[name] = (...given: unknown[]) => { window.evil.learn(...given.map(String)); original.apply(console, given); }; } }) },
  { does: 'lists every resource and mark the page has timed', whenHeld: script(() => window.evil.learn(...performance.getEntries().map((entry) => entry.name))) },
  { does: 'asks for our files by address', whenHeld: script(() => { for (const scheme of ['chrome-extension', 'moz-extension']) { const image = new Image(); image.addEventListener('load', () => window.evil.learn('Gatepost icon loaded')); image.src = `${scheme}://EXTENSION_ID/icons/16.png`; } }) },
  { does: 'looks for us among its frames, styles and scripts', whenHeld: script(() => window.evil.learn(String(frames.length), ...[...document.styleSheets].map((sheet) => sheet.href ?? ''), ...[...document.scripts].map((one) => one.src), ...document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText.includes('gatepost') ? rule.cssText : '')))) },
  { does: 'compares its globals before and after', whenHeld: script(() => window.evil.learn(...Object.getOwnPropertyNames(window).filter((name) => /gate|wxt|browser/iu.test(name)), ...Object.keys((window as unknown as { chrome?: object }).chrome ?? {}))) },
  { does: 'looks into its own storage for our notes', whenHeld: script(() => { window.evil.learn(...Object.keys(localStorage), ...Object.keys(sessionStorage), document.cookie); void indexedDB.databases().then((all) => window.evil.learn(...all.map(({ name }) => name))); void caches.keys().then((names) => window.evil.learn(...names)); }) },
  { does: 'asks our element for its names and roles', whenHeld: script(() => { const host = window.evil.host() as (HTMLElement & { computedRole?: string; computedName?: string }) | null; window.evil.learn(host?.outerHTML, host?.title, host?.ariaLabel, host?.dataset && JSON.stringify({ ...host.dataset }), host?.computedName, host?.id, host?.className); }) },
  { does: 'makes stack traces tell who calls', atStart: script(() => { (Error as unknown as { prepareStackTrace: unknown }).prepareStackTrace = (_: Error, sites: { getFileName(): string | null }[]) => { const files = sites.map((site) => site.getFileName() ?? ''); window.evil.learn(...files.filter((file) => file.includes('extension'))); return files.join('\n'); }; }) },
];
