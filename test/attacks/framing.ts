/**
 * A page elsewhere frames the site, as Facebook's own comment and share boxes are framed on many pages: it covers the
 * frame, reads what comes out of it and tries to reach our own pages the same way.
 */
import { script } from './attack.ts';

/** Where the outer page stands: a host of the replica's server that Gatepost is not on. */
export const outerHost = 'business.x.com';

/** The outer page. `framed`: the address it frames; `ours`: pages of the extension it tries to frame as well. */
export function outerPage(framed: string, ours: string[]): string {
  const attack = script((addresses) => {
    const learned: string[] = [];
    Object.assign(window, { learned });
    const learn = (thing: unknown): void => { learned.push(String(thing)); };
    addEventListener('message', ({ data, origin }) => learn(`${origin} said ${JSON.stringify(data)}`));
    for (const [at, address] of addresses.split(' ').entries()) {
      const frame = document.createElement('iframe');
      frame.src = address;
      frame.style.cssText = `width:${at === 0 ? 1000 : 200}px;height:${at === 0 ? 700 : 60}px;border:0`;
      frame.addEventListener('load', () => {
        learn(`${frame.contentWindow?.length} frames inside`);
        frame.contentWindow?.postMessage({ gatepost: 'state', request: {} }, '*');
      });
      document.body.append(frame);
    }
    // A clear layer over everything that lets presses through: the user presses what they can't see.
    const veil = document.createElement('div');
    veil.style.cssText = 'position:fixed;inset:0;background:rgba(255,255,255,.9);pointer-events:none;z-index:2147483647';
    document.body.append(veil);
  }, [framed, ...ours].join(' '));
  return `<!doctype html><title>Win a prize</title><body data-ready><script nonce="%NONCE%">${attack}</script></body>`;
}
