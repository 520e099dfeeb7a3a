/** The page covers Post anyway, or tries to press it itself: only a person may let a post go. */
import { script, type Attack } from './attack.ts';

/** Presses every spot of the middle of the window as a script can. */
const pressEverywhere = script(() => {
  for (let x = innerWidth * 0.2; x < innerWidth * 0.8; x += 24) {
    for (let y = innerHeight * 0.1; y < innerHeight * 0.8; y += 16) {
      const there = document.elementFromPoint(x, y);
      const init = { bubbles: true, composed: true, cancelable: true, clientX: x, clientY: y, detail: 1, button: 0 };
      if (there && there === window.evil.host()) for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) there.dispatchEvent(type.startsWith('p') ? new PointerEvent(type, init) : new MouseEvent(type, init));
    }
  }
});

/** So that the user can see what they do again. */
const uncover = script(() => document.querySelector('#lure')?.remove());

export const presses: Attack[] = [
  { does: 'clicks on our element by script', whenHeld: script(() => { for (let time = 0; time < 5; time += 1) window.evil.host()?.click(); }) },
  { does: 'presses every spot of our card by script', whenHeld: pressEverywhere },
  { does: 'presses Enter and Space on our element by script', whenHeld: script(() => { for (const key of ['Tab', 'Enter', ' ', 'Escape']) for (const type of ['keydown', 'keypress', 'keyup']) window.evil.host()?.dispatchEvent(new KeyboardEvent(type, { key, code: key, bubbles: true, composed: true, cancelable: true })); }) },
  { does: 'presses Enter on whatever has the focus by script', whenHeld: script(() => { for (const type of ['keydown', 'keypress', 'keyup']) (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent(type, { key: 'Enter', bubbles: true, composed: true, cancelable: true })); (document.activeElement as HTMLElement | null)?.click(); }) },
  { does: 'sends keys that say they can be trusted', whenHeld: script(() => { const event = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }); try { Object.defineProperty(event, 'isTrusted', { value: true }); } catch { Object.setPrototypeOf(event, { isTrusted: true }); } window.evil.host()?.dispatchEvent(event); }) },
  { does: 'lends its own click the prototype of a trusted one', atStart: script(() => { Object.defineProperty(Event.prototype, 'isTrusted', { get: () => true, configurable: true }); }), whenHeld: script(() => window.evil.host()?.click()) },
  { does: 'submits and resets every form by script while the post is held', whenHeld: script(() => { for (const form of document.forms) { form.dispatchEvent(new Event('reset')); } }) },
  {
    does: 'covers Post anyway with a picture that lets presses through',
    deceives: true,
    afterwards: uncover,
    whenHeld: script(() => { window.evil.lure('height:100vh').showPopover(); }),
  },
  {
    does: 'covers only the words of the card and leaves Post anyway bare',
    deceives: true,
    afterwards: uncover,
    whenHeld: script(() => { window.evil.lure('height:45vh').showPopover(); }),
  },
  {
    does: 'covers the card and uncovers it only while the press is going on',
    deceives: true,
    afterwards: uncover,
    whenHeld: script(() => {
      const lure = window.evil.lure('height:100vh');
      lure.showPopover();
      let until = 0;
      // The page hears nothing of the press, but may ask whether our element is being pressed.
      window.evil.eachFrame(3000, () => {
        if (window.evil.host()?.matches(':active')) until = Date.now() + 500;
        lure.style.display = Date.now() < until ? 'none' : 'block';
      });
    }),
  },
  {
    does: 'covers the card as soon as the pointer is on it',
    deceives: true,
    afterwards: uncover,
    whenHeld: script(() => {
      const lure = window.evil.lure('height:100vh');
      window.evil.eachFrame(3000, () => { if (lure.isConnected && window.evil.host()?.matches(':hover') && !lure.matches(':popover-open')) lure.showPopover(); });
    }),
  },
  {
    does: 'makes our card invisible at every move of the pointer',
    whenHeld: script(() => { addEventListener('pointermove', () => window.evil.host()?.style.setProperty('opacity', '0.01', 'important'), true); addEventListener('pointerover', () => window.evil.host()?.style.setProperty('opacity', '0.01', 'important'), true); }),
  },
  {
    does: 'catches the press with a clear layer of its own',
    deceives: true,
    outcome: 'stepsAside',
    whenHeld: script(() => {
      const veil = document.createElement('div');
      veil.popover = 'manual';
      veil.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;margin:0;border:0;background:transparent;opacity:0.01';
      document.body.append(veil);
      veil.showPopover();
      veil.addEventListener('click', () => veil.remove());
    }),
  },
  { does: 'opens a modal dialog of its own over the hold', whenHeld: script(() => { const dialog = document.createElement('dialog'); dialog.id = 'evil-dialog'; dialog.textContent = 'Subscribe'; document.body.append(dialog); dialog.showModal(); }), outcome: 'stepsAside' },
  { does: 'takes the focus back a hundred times', whenHeld: script(() => { let left = 100; const box = document.querySelector<HTMLElement>('[role="textbox"]'); window.evil.eachFrame(600, () => { if (left-- > 0) box?.focus(); }); }) },
  { does: 'keeps swapping the Post button while the post is held', whenHeld: script(() => { const post = document.querySelector('[data-testid="tweetButtonInline"]'); let shown = true; window.evil.eachFrame(600, () => { if (post instanceof HTMLElement) { shown = !shown; post.style.order = shown ? '0' : '1'; post.setAttribute('aria-label', shown ? 'Post' : 'Delete'); } }); }) },
];
