/** One tab's guided walk: what the panel says at each step, and the only place where a setting's control is pressed. */
import { h } from 'preact';
import { isAt, pressFor, readControl, type Found, type Unread } from '../dom/setting-control.ts';
import { pageView } from '../dom/see.ts';
import type { SettingValue } from '../model.ts';
import { strengthInWords } from '../situation.ts';
import { draw } from '../ui/draw.ts';
import { Layer } from '../ui/layer.ts';
import { Frame, WalkPanel, type WalkView } from '../ui/walk-panel.tsx';
import { patience, type PageGear } from './gear.ts';
import { recommended, sayValue } from './items.ts';
import type { WalkStep } from './walks.ts';

/** When the value is read back after our press, in ms from it: sites answer at different speeds. */
const readBacks = [80, 250, 700, 1500, 3000];

/** The background did not answer, twice. */
const interrupted = 'The browser interrupted Gatepost. Press that once more.';

export class WalkShow {
  #gear: PageGear;
  #signal: AbortSignal;
  #layer: Layer;
  #listening = false;
  #step: WalkStep | null = null;
  #led: () => void;
  /** The value before our press, to undo to. Kept while this page is open. */
  #before = new Map<string, SettingValue>();
  /** What the last press came to, until the next step. `good`: still worth saying once the value is tight. */
  #note = { says: '', good: false };
  /** What could not be kept or done, and what to do; said whatever the setting reads. */
  #trouble = '';
  #busy = false;
  #waiting = false;
  #shown = '';
  /** The setting last scrolled to. */
  #seenAt = '';

  /** `led`: the walk moved on to a setting of this same page. */
  constructor(gear: PageGear, signal: AbortSignal, led: () => void) {
    this.#gear = gear;
    this.#signal = signal;
    this.#led = led;
    this.#layer = new Layer(gear.document, {
      open: gear.open, trusts: gear.trusts, draw, left: () => this.rest(), covered: () => this.#say('Something covers this button, so Gatepost did nothing.', false),
      key: (event) => { if (event.key === 'Escape') void this.#move('stop'); },
    });
  }

  /** True while this tab is on a walk. */
  get walking(): boolean {
    return this.#step !== null;
  }

  /** The page has arrived; `step` is where the walk stands, or null. Ends its waiting when `visit` aborts. */
  arrive(step: WalkStep | null, visit: AbortSignal): void {
    if (!step) {
      this.rest();
      return;
    }
    if (!this.#listening) this.#layer.listen(this.#gear.ears, this.#signal);
    this.#listening = true;
    if (step.setting.id !== this.#step?.setting.id) this.#note = { says: '', good: false };
    this.#trouble = '';
    this.#step = step;
    this.#waiting = true;
    const end = setTimeout(() => {
      this.#waiting = false;
      this.update();
    }, patience);
    visit.addEventListener('abort', () => clearTimeout(end), { once: true });
    this.update();
  }

  /** Takes the panel away: the walk is over, or this is a page for passwords and the walk waits in the background. */
  rest(): void {
    this.#step = null;
    this.#shown = '';
    this.#layer.hide();
  }

  /** Reads the step's setting again and shows what it says. */
  update(): void {
    const step = this.#step;
    if (!step || this.#signal.aborted) return;
    const page = pageView(this.#gear.document);
    const here = isAt(step.setting, page.url);
    const reading = readControl(step.setting, page, step.school);
    const target = reading.state === 'read' ? reading.control : null;
    const view = { ...this.#viewOf(step, reading, here), ...(this.#trouble && { ask: this.#trouble }) };
    const shape = JSON.stringify([view.id, view.now, view.ask, view.done, Boolean(view.set), Boolean(view.undo), Boolean(view.tick)]) + (target ? 'framed' : '');
    if (shape === this.#shown && target?.isConnected !== false) return;
    const isNew = !this.#shown.startsWith(JSON.stringify([view.id]).slice(0, -1));
    // What the user would press first has changed under them (nothing read yet, then read): the focus goes with it.
    const wasFirst = this.#layer.focused?.hasAttribute('data-first') ?? false;
    this.#shown = shape;
    this.#layer.show(h('div', {}, [target && h(Frame, { key: 'frame', around: visible(target) }), h(WalkPanel, { key: 'panel', view })]));
    if (isNew) {
      if (target) visible(target).scrollIntoView({ block: 'center' });
      // Once more when the control appears: the page may still be drawing itself.
      this.#seenAt = target ? view.id : '';
    } else if (target && this.#seenAt !== view.id) {
      this.#seenAt = view.id;
      visible(target).scrollIntoView({ block: 'center' });
    }
    if (isNew || wasFirst) this.#layer.focus('[data-first]');
  }

  // ---------------------------------------------------------------- what the panel says

  #viewOf(step: WalkStep, reading: Found | Unread, here: boolean): WalkView {
    const { setting, clause } = step;
    const aim = recommended(setting);
    const before = this.#before.get(setting.id);
    const last = step.number === step.total;
    const view: WalkView = {
      id: setting.id,
      step: step.total > 1 ? `Step ${step.number} of ${step.total}` : '',
      title: setting.title,
      why: clause ? `${clause.policy} ${clause.ref}, ${strengthInWords(clause.strength as 'must')}: ${clause.gist}` : setting.why,
      now: '', ask: this.#note.says, done: false, setLabel: '',
      undo: before && !this.#busy ? () => void this.#press(before, true) : undefined,
      next: () => void this.#move('next'), nextLabel: last ? 'Finish' : 'Next',
      stop: () => void this.#move('stop'),
    };
    if (setting.control.kind === 'manual') return { ...view, now: 'Only you can tell.', ask: `${setting.look}. ${setting.whyNot ?? ''}`, tick: () => void this.#tick(), nextLabel: last ? 'Finish' : 'Skip' };
    if (reading.state === 'unread') {
      if (this.#waiting && here) return { ...view, now: 'Looking…', ask: '', nextLabel: 'Skip' };
      return {
        ...view, now: here ? `Could not read it. ${reading.reason}` : 'The site opened another page.', ask: `Where to look: ${setting.look}`,
        tick: () => void this.#tick(), again: () => void this.#again(here), nextLabel: last ? 'Finish' : 'Skip',
      };
    }
    const { value, control } = reading;
    const show = () => { visible(control).scrollIntoView({ block: 'center' }); (control as HTMLElement).focus({ preventScroll: true }); };
    if (value.verdict === 'tight') return { ...view, now: `Now: ${sayValue(value.value)}.`, ask: (this.#note.good && this.#note.says) || 'That is as tight as it needs to be.', done: true, show };
    const canPress = aim !== null && !this.#busy && pressFor(setting, aim, pageView(this.#gear.document), step.school) !== null;
    return {
      ...view, now: `Now: ${sayValue(value.value)}.`, show, nextLabel: last ? 'Finish' : 'Skip',
      ask: this.#note.says || `${aim ? `Choose ${sayValue(aim.value)}` : 'Change it'} in the framed control.${setting.press === 'no' && setting.whyNot ? ` ${setting.whyNot}` : ''}`,
      set: canPress ? () => void this.#press(aim, false) : undefined, setLabel: aim ? `Set it to ${sayValue(aim.value)} for me` : '',
    };
  }

  #say(says: string, good: boolean): void {
    this.#note = { says, good };
    this.update();
  }

  #failed(says: string): void {
    this.#trouble = says;
    this.update();
  }

  // ---------------------------------------------------------------- what the user pressed

  /** Presses the site's own control once, on the user's own press, then reads the value back. */
  async #press(aim: SettingValue, undoing: boolean): Promise<void> {
    const step = this.#step;
    if (!step || this.#busy) return;
    const page = () => pageView(this.#gear.document);
    const before = readControl(step.setting, page(), step.school);
    const target = pressFor(step.setting, aim, page(), step.school);
    if (before.state !== 'read' || !target) {
      this.#say('Gatepost can’t be sure of the control, so it pressed nothing.', false);
      return;
    }
    this.#busy = true;
    this.#say('Setting it…', true);
    (target as HTMLElement).click();
    let held = 0;
    let waited = 0;
    for (const at of readBacks) {
      await pause(at - waited, this.#signal);
      waited = at;
      const now = readControl(step.setting, page(), step.school);
      held = now.state === 'read' && now.value.value === aim.value ? held + 1 : 0;
      // Twice the same: a site that refuses puts the old value back a moment later.
      if (held === 2) break;
    }
    this.#busy = false;
    if (this.#signal.aborted || this.#step?.setting.id !== step.setting.id) return;
    if (held > 0) {
      if (undoing) this.#before.delete(step.setting.id);
      else this.#before.set(step.setting.id, before.value);
      this.#say(undoing ? 'Put back as it was.' : `Done, and read back: ${sayValue(aim.value)}.`, true);
    } else {
      this.#say(step.setting.asks ?? 'The site did not take it. Try the framed control yourself.', false);
    }
  }

  /** The user has looked and is content: kept as their own tick, never as a reading. */
  async #tick(): Promise<void> {
    if (!this.#step) return;
    const answer = await this.#gear.send('setting-kept', { id: this.#step.setting.id, value: 'looked at', verdict: 'tight', by: 'user' }).catch(() => null);
    if (answer?.kept) await this.#move('next');
    else this.#failed(answer?.says ?? interrupted);
  }

  async #again(here: boolean): Promise<void> {
    const address = this.#step?.setting.urls[0]?.url;
    if (here || !address) this.#led();
    else this.#gear.document.location.assign(address);
  }

  async #move(move: 'next' | 'stop'): Promise<void> {
    const { pathname, search } = this.#gear.document.location;
    const step = await this.#gear.send('walk-move', { move, path: pathname + search, from: this.#step?.number ?? 0 }).catch(() => 'lost' as const);
    if (step === 'lost' && move === 'next') this.#failed(interrupted);
    else if (!step || step === 'lost') this.rest();
    else if (!step.address) this.#led();
  }
}

/** The part of a control the user can see: a radio's whole group, a box's label (X lays an invisible box over the drawn one). */
function visible(control: Element): Element {
  const isRadio = control.getAttribute('type') === 'radio' || control.getAttribute('role') === 'radio';
  return (isRadio && control.closest('[role="radiogroup"],fieldset')) || control.closest('label') || control;
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => { clearTimeout(timer); resolve(); }, { once: true });
  });
}
