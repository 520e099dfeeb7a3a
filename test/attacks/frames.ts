/** The page works with other windows and hard rules: frames, pop-ups, policies that refuse everything. */
import { script, type Attack } from './attack.ts';

function policy(content: string): Attack['atStart'] {
  return script((rules) => {
    addEventListener('DOMContentLoaded', () => { const meta = document.createElement('meta'); meta.httpEquiv = 'Content-Security-Policy'; meta.content = rules; document.head.append(meta); });
  }, content);
}

export const frames: Attack[] = [
  { does: 'forbids all styles', atStart: policy("style-src 'none'") },
  { does: 'forbids all images, fonts and frames', atStart: policy("img-src 'none'; font-src 'none'; frame-src 'none'; media-src 'none'") },
  { does: 'demands trusted types', atStart: policy("require-trusted-types-for 'script'; trusted-types 'none'") },
  { does: 'forbids all workers and forms', whenHeld: script(() => { const meta = document.createElement('meta'); meta.httpEquiv = 'Content-Security-Policy'; meta.content = "worker-src 'none'; form-action 'none'; child-src 'none'"; document.head.append(meta); }) },
  { does: 'opens an empty frame and looks for us inside', whenHeld: script(() => { const frame = document.createElement('iframe'); document.body.append(frame); setTimeout(() => window.evil.learn(frame.contentDocument?.documentElement.outerHTML), 300); }) },
  { does: 'takes fresh functions from a new frame', whenHeld: script(() => { const frame = document.createElement('iframe'); document.body.append(frame); const fresh = frame.contentWindow as unknown as typeof globalThis; const host = window.evil.host(); window.evil.learn(host && (Object.getOwnPropertyDescriptor(fresh.Element.prototype, 'shadowRoot')!.get!.call(host) as ShadowRoot | null)?.textContent); if (host) fresh.HTMLElement.prototype.click.call(host); }) },
  { does: 'opens the site in a sandboxed frame', whenHeld: script(() => { const frame = document.createElement('iframe'); frame.setAttribute('sandbox', 'allow-scripts allow-same-origin'); frame.src = '/home'; document.body.append(frame); setTimeout(() => { try { window.evil.learn(frame.contentDocument?.documentElement.outerHTML); } catch { window.evil.learn('out of reach'); } }, 500); }) },
  { does: 'opens a pop-up and reads it', whenHeld: script(() => { const other = open('/home', '', 'width=300,height=300'); setTimeout(() => { try { window.evil.learn(other?.document.documentElement.outerHTML); } catch { window.evil.learn('out of reach'); } other?.close(); }, 600); }) },
  { does: 'goes full screen, hidden and back', whenHeld: script(() => { void document.documentElement.requestFullscreen().catch(() => {}); Object.defineProperty(document, 'visibilityState', { get: () => 'hidden' }); document.dispatchEvent(new Event('visibilitychange')); }) },
  { does: 'writes right to left with overriding directions', whenHeld: script(() => { const sheet = new CSSStyleSheet(); sheet.replaceSync('* { direction: rtl !important; unicode-bidi: bidi-override !important; writing-mode: vertical-rl !important; letter-spacing: 9em !important; color: transparent !important; font-size: 0 !important }'); document.adoptedStyleSheets.push(sheet); }) },
  { does: 'takes its editor away while the post is held', whenHeld: script(() => document.querySelector('[role="textbox"]')?.remove()), outcome: 'stepsAside' },
  { does: 'takes its Post button away while the post is held', whenHeld: script(() => document.querySelector('[data-testid="tweetButtonInline"]')?.remove()), outcome: 'stepsAside' },
  { does: 'writes its document anew', whenHeld: script(() => { document.open(); document.write('<p id="anew">anew</p>'); document.close(); }), outcome: 'stepsAside' },
  { does: 'throws its whole page away', whenHeld: script(() => document.body.replaceChildren()), outcome: 'stepsAside' },
  { does: 'takes the root element itself away', whenHeld: script(() => document.documentElement.remove()), outcome: 'stepsAside' },
];
