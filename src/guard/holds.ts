/**
 * Holding a post: once, kindly, and letting go (design, promise 5). Listens on window, in the capture phase, from
 * document_start, so that it hears of a press before any script of the page does. Only what a person does starts or
 * releases a hold; a press made by a script goes by.
 */
import { keyMeaning, submitControlAt } from '../dom/draft.ts';
import { isDisabled } from '../dom/select.ts';
import { readEditor } from '../dom/editor.ts';
import type { Advice, Sighting } from '../model.ts';
import type { Beside } from '../ui/pills.ts';
import type { HoldView } from '../ui/hold.tsx';
import { policyOf, tell, type Context } from './context.ts';
import { safely } from './safely.ts';
import type { Drafts, OpenDraft } from './drafts.ts';
import type { Ears } from './ears.ts';
import { isoDay } from '../school-year.ts';
import { sha256 } from './sha256.ts';
import { clauseView, holdSays, pressAgain } from './wording.ts';

/** How the user was about to post, so that it can be done again. */
type Route =
  | { by: 'press'; control: Element }
  | { by: 'key'; target: EventTarget; key: KeyboardEventInit & { keyCode: number; which: number } }
  | { by: 'submit'; form: HTMLFormElement; submitter: HTMLElement | null };

/** A held post. The advice is the one it was held for: what the page does to the draft meanwhile changes nothing. */
interface Held { open: OpenDraft; advice: Advice; text: string; route: Route; note?: string }

/** Most holds a day (design, promise 5). */
export const holdsADay = 3;
/** How long the site has to take a released post before the user is asked to press again, in ms. */
const answerTime = 1000;
/** How often the focus is taken back from a page that pulls it away from a hold. */
const focusFights = 5;

/** Touch events are left out: listening to them without `passive` would slow the page's scrolling, and a click follows them. */
const pressEvents = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const;

/** Holds and releases posts. */
export class Holds {
  #context: Context;
  #drafts: Drafts;
  #held: Held | null = null;
  /** Hashes of texts held once already. In memory only. */
  #once = new Set<string>();
  /** What was decided for the press that is going on, from pointerdown to click. */
  #press: 'none' | 'passed' | 'held' = 'none';
  #fights = 0;

  constructor(context: Context, drafts: Drafts) {
    this.#context = context;
    this.#drafts = drafts;
  }

  /** Hears presses and keys from now on. */
  listen(ears: Ears): void {
    const heeds = (event: Event) => this.#context.trusts(event) && this.#context.awake();
    ears.on(pressEvents, (event) => heeds(event) && this.#pressed(event));
    ears.on(['keydown'], (event) => heeds(event) && this.#keyed(event as KeyboardEvent));
    ears.on(['submit'], (event) => heeds(event) && this.#submitted(event as SubmitEvent));
    ears.on(['focusin'], (event) => heeds(event) && this.#keepFocus());
  }

  /** What to show, or null. */
  get view(): Beside<HoldView> | null {
    const held = this.#held;
    if (!held) return null;
    const { open, advice, note } = held;
    const { sighting } = open;
    const clause = clauseView(policyOf(this.#context), advice.points[0]!.clause);
    return {
      anchor: sighting.anchor, avoid: [],
      view: {
        id: `hold-${open.id}`, says: holdSays(advice, sighting.audience), clause,
        back: 'Edit', on: 'Post anyway', standIn: this.#context.welcome.settings.standIn, ...(note && { note }),
        edit: () => this.edit(), postAnyway: () => this.postAnyway(),
      },
    };
  }

  /** True while a post is held. */
  get holding(): boolean {
    return this.#held !== null;
  }

  /** Back to the draft; the focus goes where it was. */
  edit(): void {
    if (this.#end()) this.#context.layer.giveBack();
  }

  /** The user's own decision: the site's control is worked again, with the text as it stands in the box. */
  postAnyway(): void {
    const held = this.#end();
    if (!held) return;
    this.#context.layer.giveBack();
    // The focus has to have reached the editor before it hears a key.
    setTimeout(() => safely(() => this.#release(held), undefined), 0);
  }

  /** Something covered the card when it was pressed. */
  covered(): void {
    if (!this.#held) return;
    this.#held.note = 'Something on the page may be covering this. Press Tab and Enter instead, or choose Edit.';
    this.#context.present();
  }

  /** Lets go without posting: the layer has left, or the page is gone. */
  drop(): void {
    this.#end();
  }

  // ---------------------------------------------------------------- what the user does

  #pressed(event: Event): boolean {
    const path = event.composedPath();
    const begins = event.type === 'pointerdown' || (event.type === 'click' && (event as MouseEvent).detail === 0);
    if (begins || this.#press === 'none') this.#press = this.#decidePress(path, event.type === 'pointerdown');
    const held = this.#press === 'held' && stop(event);
    if (event.type === 'click') this.#press = 'none';
    return held;
  }

  #decidePress(path: EventTarget[], pointer: boolean): 'passed' | 'held' {
    let sends = false;
    // Several boxes may share one button: the parts of a thread, or an empty box that a page puts before the real one.
    for (const open of this.#drafts.all.toReversed()) {
      // Where its controls are now is cheap to see; its words are read only when one of them is pressed.
      if (!safely(() => this.#drafts.look(open), false) || !submitControlAt(path, open.sighting)) continue;
      sends = true;
      const fresh = safely(() => this.#drafts.readNow(open), null);
      const control = fresh?.sighting.controls.submit ?? fresh?.sighting.controls.send;
      if (fresh && control && !isDisabled(control) && this.#decide(fresh, { by: 'press', control })) return 'held';
    }
    if (sends) return 'passed';
    // A press beside the hold is a way back, as it is with any dialog.
    if (this.#held && pointer) this.#end();
    return 'passed';
  }

  #keyed(event: KeyboardEvent): boolean {
    if (event.key !== 'Enter' && event.key !== ' ') return false;
    const path = event.composedPath();
    for (const open of this.#drafts.all.toReversed()) {
      const within = path.includes(open.sighting.anchor);
      // A space in the box is only ever a letter: reading the draft for it would cost a word's time.
      if (within && event.key === ' ') continue;
      const onControl = !within && submitControlAt(path, open.sighting);
      if (!within && !onControl && !this.#isNear(path, open.sighting)) continue;
      const fresh = this.#drafts.readNow(open);
      if (!fresh) continue;
      const { controls } = fresh.sighting;
      const control = controls.submit ?? controls.send;
      if (within && (keyMeaning(event, fresh.sighting) === 'sends' || isCommand(event))) {
        return this.#decide(fresh, { by: 'key', target: path[0]!, key: keyOf(event) }) && stop(event);
      }
      if (!within && control && submitControlAt(path, fresh.sighting) && !isDisabled(control)) {
        if (this.#decide(fresh, { by: 'press', control })) return stop(event);
      }
    }
    return false;
  }

  /** True when a key was pressed on a control beside the editor: the site may have drawn its Post button since we looked. */
  #isNear(path: EventTarget[], { anchor }: Sighting): boolean {
    const scope = anchor.closest('[role="dialog"],form');
    return scope !== null && path.includes(scope);
  }

  #submitted(event: SubmitEvent): boolean {
    const form = event.composedPath()[0];
    const Form = this.#context.document.defaultView!.HTMLFormElement;
    if (!(form instanceof Form)) return false;
    for (const open of this.#drafts.all.toReversed()) {
      if (!form.contains(open.sighting.anchor)) continue;
      const fresh = this.#drafts.readNow(open);
      if (fresh && this.#decide(fresh, { by: 'submit', form, submitter: event.submitter })) return stop(event);
    }
    return false;
  }

  // ---------------------------------------------------------------- deciding

  /** True when the event has to be stopped: the post is held now, or is held already. */
  #decide(open: OpenDraft, route: Route): boolean {
    if (this.#held) return this.#held.open === open;
    const { welcome, layer, now } = this.#context;
    const { advice, sighting, text } = open;
    if (advice?.tone !== 'hold' || sighting.confidence !== 'sure' || !layer.works) return false;
    if (!this.#context.alive()) {
      this.#context.leave();
      return false;
    }
    const key = sha256(`${welcome.salt}\n${text}`);
    const today = isoDay(now());
    if (this.#once.has(key) || (welcome.holds.on === today && welcome.holds.count >= holdsADay)) return false;
    this.#once.add(key);
    welcome.holds = { on: today, count: (welcome.holds.on === today ? welcome.holds.count : 0) + 1 };
    tell(this.#context, 'held', {});
    this.#held = { open, advice, text, route };
    this.#fights = 0;
    layer.remember();
    this.#context.show();
    this.#context.layer.focus('[data-part="edit"]');
    return true;
  }

  /** Sites pull the focus back into their own dialogs; a hold without it could not be worked by keyboard. */
  #keepFocus(): boolean {
    if (!this.#held || this.#context.layer.focused || this.#fights >= focusFights) return false;
    this.#fights += 1;
    this.#context.layer.focus('[data-part="edit"]');
    return false;
  }

  #end(): Held | null {
    const held = this.#held;
    this.#held = null;
    if (held) this.#context.present();
    return held;
  }

  // ---------------------------------------------------------------- letting go

  #release(held: Held): void {
    const { open, route } = held;
    const fresh = safely(() => this.#drafts.readNow(open), null);
    const control = fresh?.sighting.controls.submit ?? fresh?.sighting.controls.send;
    if (route.by === 'key') route.target.dispatchEvent(keydown(this.#context.document, route.key));
    else if (route.by === 'submit') route.form.requestSubmit(route.submitter);
    else ((control ?? route.control) as HTMLElement).click();
    const address = this.#context.document.location.href;
    setTimeout(() => safely(() => {
      this.#drafts.again();
      if (!this.#context.signal.aborted && this.#isUnchanged(held, address)) this.#context.say(pressAgain(control ?? undefined));
    }, undefined), answerTime);
  }

  /** True when the site did nothing with a released post. */
  #isUnchanged({ open, text }: Held, address: string): boolean {
    const { anchor, editor } = open.sighting;
    return anchor.isConnected && editor !== undefined && readEditor(anchor, editor) === text && this.#context.document.location.href === address;
  }
}

/**
 * Ctrl+Enter or Cmd+Enter is pressed for nothing but sending. Where a site turns out not to heed it, nothing is sent and
 * the user presses the button.
 */
function isCommand(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.isComposing;
}

function stop(event: Event): true {
  event.preventDefault();
  event.stopImmediatePropagation();
  return true;
}

function keyOf(event: KeyboardEvent): KeyboardEventInit & { keyCode: number; which: number } {
  const { key, code, location, ctrlKey, metaKey, shiftKey, altKey, keyCode } = event;
  return { key, code, location, ctrlKey, metaKey, shiftKey, altKey, keyCode, which: keyCode, bubbles: true, cancelable: true, composed: true };
}

function keydown(document: Document, init: KeyboardEventInit): KeyboardEvent {
  return new document.defaultView!.KeyboardEvent('keydown', init);
}
