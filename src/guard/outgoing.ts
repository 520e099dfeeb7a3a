/**
 * The user's own steps towards somebody: Add friend, Follow, Message, and Accept. Silent, except about somebody they have
 * marked or, for the ones that start with them, whom the page itself connects with their school or with somebody marked.
 * Then a press is held once if the policy says must not.
 */
import type { ContactAdvice } from '../contact.ts';
import { adviseContact } from '../contact.ts';
import type { Sighting } from '../model.ts';
import { isoDay } from '../school-year.ts';
import type { HoldView } from '../ui/hold.tsx';
import type { Beside } from '../ui/pills.ts';
import { pageView } from '../dom/see.ts';
import { whoWords } from '../ui/who-words.ts';
import { adviceForMark, factsOf } from './acquaintance.ts';
import { policyOf, profileOf, tell, type Context } from './context.ts';
import { safely } from './safely.ts';
import type { Ears } from './ears.ts';
import { hintInFriends, type Hint } from './hinting.ts';
import { holdsADay } from './holds.ts';
import type { Marks } from './marks.ts';
import { printOf } from './people.ts';
import { clauseView } from './wording.ts';

/** A step the page offers, as it was when last looked at. `mutuals` are the keys of people shared with the user. */
interface Step { sighting: Sighting; print: string; mutuals: string[] }

interface HeldRequest { sighting: Sighting; control: HTMLElement; says: string; advice: ContactAdvice; note?: string }

/** Looks after the controls that reach out to somebody. */
export class Outgoing {
  #context: Context;
  #marks: Marks;
  #sent: Step[] = [];
  #waiting: Step[] = [];
  #held: HeldRequest | null = null;
  #once = new Set<string>();
  #press: 'none' | 'passed' | 'held' = 'none';
  #openCard: (sighting: Sighting) => void;

  constructor(context: Context, marks: Marks, openCard: (sighting: Sighting) => void) {
    this.#context = context;
    this.#marks = marks;
    this.#openCard = openCard;
  }

  /** Hears presses from now on. */
  listen(ears: Ears): void {
    const stopping = (event: Event, work: () => boolean): boolean => {
      if (this.#sent.length + this.#waiting.length === 0 || !this.#context.trusts(event) || !this.#context.awake() || !work()) return false;
      event.preventDefault();
      event.stopImmediatePropagation();
      return true;
    };
    ears.on(['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'], (event) => stopping(event, () => this.#pressed(event)));
    ears.on(['keydown'], (event) => stopping(event, () => ['Enter', ' '].includes((event as KeyboardEvent).key) && this.#decide(event.composedPath())));
  }

  /** Takes in the requests a look found waiting: accepting one is held only about somebody marked. */
  waiting(sightings: Sighting[]): void {
    this.#waiting = sightings.filter(({ controls }) => controls.accept).map((sighting) => ({ sighting, print: printOf(sighting), mutuals: [] }));
  }

  /** Takes in a look: the requests the user can send, and the profiles they can write to. */
  seen(sightings: Sighting[]): void {
    const { site, document, welcome } = this.#context;
    const page = pageView(document);
    const profile = sightings.find(({ kind }) => kind === 'other-profile');
    const requests = sightings.filter(({ kind, listed }) => kind === 'request-sent' && !listed)
      // Beside a profile's own button there may be no name: the heading has it.
      .map((sighting) => (!sighting.name && profile?.name && profile.key === sighting.key ? { ...sighting, name: profile.name } : sighting));
    const messages = sightings.flatMap((sighting) => (sighting.kind === 'other-profile' ? this.#messageTo(sighting) ?? [] : []));
    this.#sent = [...requests, ...messages].map((sighting) => ({
      sighting, print: printOf(sighting),
      // Nobody can share somebody marked while nobody is.
      mutuals: welcome.marks > 0 ? safely(() => site.around?.mutuals(sighting.anchor, page) ?? [], []) : [],
    }));
  }

  /** The people of the last look, and those shared with them: whose marks are to be asked for. */
  get keys(): string[] {
    return this.#sent.flatMap(({ sighting, mutuals }) => [...(sighting.key ? [sighting.key] : []), ...mutuals]);
  }

  /** The steps a chip should stand beside: about somebody marked or hinted at, one chip a person. */
  get speaking(): Sighting[] {
    const told = new Set<string>();
    return this.#sent.flatMap(({ sighting, mutuals }) => {
      const { key } = sighting;
      const hint = key && this.#marks.known(key) ? null : this.#hintOf(sighting, mutuals);
      if (!hint && !(key && this.#marks.known(key))) return [];
      // Follow and Message stand side by side on a profile.
      if (key && sighting.of === 'message' && told.has(key)) return [];
      if (key) told.add(key);
      return [hint ? { ...sighting, hints: [...(sighting.hints ?? []), hint.says] } : sighting];
    });
  }

  /** The step of writing to somebody from their profile. */
  #messageTo(profile: Sighting): Sighting | null {
    const control = safely(() => this.#context.site.around?.messageTo(profile, pageView(this.#context.document)) ?? null, null);
    if (!control) return null;
    const { site, key, name } = profile;
    return { kind: 'request-sent', detector: profile.detector, site, confidence: 'sure', anchor: control, of: 'message', ...(key && { key }), ...(name && { name }), controls: { add: control } };
  }

  /** What to show, or null. */
  get view(): Beside<HoldView> | null {
    const held = this.#held;
    if (!held) return null;
    const clause = clauseView(policyOf(this.#context), held.advice.clauses[0]!);
    return {
      anchor: held.control, avoid: [],
      view: {
        id: 'hold-request', says: held.says, clause, back: 'Leave it', on: held.sighting.kind === 'request-sent' ? 'Send anyway' : 'Accept anyway',
        standIn: this.#context.welcome.settings.standIn, ...(held.note && { note: held.note }),
        edit: () => this.leaveIt(), postAnyway: () => this.#sendAnyway(),
      },
    };
  }

  get holding(): boolean {
    return this.#held !== null;
  }

  /** Nothing is sent; the focus goes back. */
  leaveIt(): void {
    if (this.#end()) this.#context.layer.giveBack();
  }

  /** Something covered the card when it was pressed. */
  covered(): void {
    if (!this.#held) return;
    this.#held.note = 'Something on the page may be covering this. Press Tab and Enter instead, or choose Leave it.';
    this.#context.present();
  }

  /** Forgets what is on the page. */
  clear(): void {
    this.#sent = [];
    this.#waiting = [];
    this.#end();
  }

  #pressed(event: Event): boolean {
    const begins = event.type === 'pointerdown' || (event.type === 'click' && (event as MouseEvent).detail === 0);
    if (begins || this.#press === 'none') this.#press = this.#decide(event.composedPath()) ? 'held' : 'passed';
    const held = this.#press === 'held';
    if (event.type === 'click') this.#press = 'none';
    return held;
  }

  /** True when the press has to be stopped. */
  #decide(path: EventTarget[]): boolean {
    const found = this.#at((control) => path.includes(control));
    if (this.#held) {
      if (path.includes(this.#held.control)) return true;
      this.#end();
    }
    // A row that has turned into somebody else's since the last look is nobody we know.
    if (!found || printOf(found.sighting) !== found.print) return false;
    const { sighting } = found;
    const mark = sighting.key ? this.#marks.known(sighting.key) : null;
    if (mark) return this.#weigh(sighting, adviceForMark(this.#context, sighting, mark), `Pause. You marked this person: ${whoWords[mark.who].toLowerCase()}.`);
    const hint = sighting.kind === 'request-sent' ? this.#hintOf(sighting, found.mutuals) : null;
    if (!hint) return false;
    const who = hint.of === 'colleague' ? 'colleague' : 'pupil';
    const advice = adviseContact(policyOf(this.#context), { ...factsOf(this.#context, sighting), who }, this.#context.now(), profileOf(this.#context).contacts);
    return this.#weigh({ ...sighting, hints: [...(sighting.hints ?? []), hint.says] }, advice, `Pause. ${hint.says}${who === 'pupil' ? ' If this is a pupil, the policy asks you to wait.' : ''}`);
  }

  /** The request whose control, Add or Accept, is the one meant. */
  #at(is: (control: Element) => boolean): Step | undefined {
    return [...this.#sent, ...this.#waiting].find(({ sighting }) => {
      const control = controlOf(sighting);
      return control !== undefined && is(control);
    });
  }

  #weigh(sighting: Sighting, advice: ContactAdvice, says: string): boolean {
    if (advice.tone === 'none' || !this.#context.layer.works || !this.#context.alive()) return false;
    const key = sighting.key ?? printOf(sighting);
    if (this.#once.has(key)) return false;
    this.#once.add(key);
    const welcome = this.#context.welcome;
    const today = isoDay(this.#context.now());
    const count = welcome.holds.on === today ? welcome.holds.count : 0;
    if (advice.tone !== 'hold' || sighting.confidence !== 'sure' || count >= holdsADay) {
      this.#openCard(sighting);
      return false;
    }
    welcome.holds = { on: today, count: count + 1 };
    tell(this.#context, 'held', {});
    this.#held = { sighting, control: controlOf(sighting) as HTMLElement, says, advice };
    this.#context.layer.remember();
    this.#context.show();
    this.#context.layer.focus('[data-part="edit"]');
    return true;
  }

  #sendAnyway(): void {
    const held = this.#end();
    if (!held) return;
    this.#context.layer.giveBack();
    if (printOf(held.sighting) === this.#at((control) => control === held.control)?.print) held.control.click();
  }

  #end(): HeldRequest | null {
    const held = this.#held;
    this.#held = null;
    if (held) this.#context.present();
    return held;
  }

  /** What the page itself suggests about somebody nobody has marked. */
  #hintOf(sighting: Sighting, mutuals: string[]): Hint | null {
    const steps = this.#sent.map((one) => one.sighting);
    return this.#context.hints.of(sighting, steps, profileOf(this.#context).school) ?? hintInFriends(mutuals.flatMap((key) => this.#marks.known(key) ?? []));
  }
}

/** The control by which the user takes the step. */
function controlOf({ controls }: Sighting): Element | undefined {
  return controls.add ?? controls.accept;
}
