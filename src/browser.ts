/**
 * The browser's own interface for extensions. Both browsers answer with promises (Chromium in all we use since 123, Firefox
 * always), so no page carries a library for it. It is a property of our own world's global object: no element of a page
 * named "browser" or "chrome" can stand in for it.
 */
import type { Browser } from 'webextension-polyfill';

const here = globalThis as unknown as { browser: Browser; chrome: Browser };

export default import.meta.env?.FIREFOX ? here.browser : here.chrome;
