/** What the hostile page carries with it from the start: a memory for what it learns and a way to find our element. */
import { script, type PageScript } from './attack.ts';

/** Run before every other script of the page. */
export const evil: PageScript = script(() => {
  const learned: string[] = [];
  const known = new Set(['HEAD', 'BODY']);
  const frame = requestAnimationFrame.bind(window);
  let last: HTMLElement | null = null;
  const words = (thing: unknown): string => (thing === null || thing === undefined ? '' : String(thing));
  window.evil = {
    learned,
    learn: (...things) => { for (const thing of things) if (learned.length < 20_000) learned[learned.length] = words(thing); },
    host() {
      for (const child of document.documentElement?.children ?? []) if (!known.has(child.tagName)) last = child as HTMLElement;
      return last;
    },
    lure(size) {
      const lure = document.createElement('div');
      lure.id = 'lure';
      lure.popover = 'manual';
      lure.textContent = 'Win a prize';
      lure.style.cssText = `position:fixed;inset:0;width:100vw;margin:0;border:0;background:white;pointer-events:none;${size}`;
      document.body.append(lure);
      return lure;
    },
    eachFrame(milliseconds, run) {
      const end = Date.now() + milliseconds;
      const next = (): void => {
        run();
        if (Date.now() < end) frame(next);
      };
      next();
    },
  };
  addEventListener('error', (event) => window.evil.learn('error', event.message, event.filename));
  addEventListener('unhandledrejection', (event) => window.evil.learn('rejection', String((event.reason as Error | undefined)?.stack ?? event.reason)));
});
