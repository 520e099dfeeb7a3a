/**
 * Standing watch on one page: sees it, hears the user before the page does, and sends for advice when there is something
 * to advise on (design, "Flow"). The first of the page's scripts, there from document_start. Constructing does
 * nothing; it sleeps until the background has answered, and leaves nothing behind when it ends.
 */
import { readEditor } from '../dom/editor.ts';
import type { Look } from '../dom/see.ts';
import { watch } from '../dom/watch.ts';
import type { SeenNow, ToTab, Welcome } from '../messages.ts';
import type { HoldCount } from '../settings.ts';
import type { Sighting, Site } from '../model.ts';
import { tell, type Gear } from './context.ts';
import { safely } from './safely.ts';
import type { Brought, MakeAdvice, MakePresence, Presenting } from './door.ts';
import { Ears } from './ears.ts';
import { Hints } from './hinting.ts';
import { Reader } from './reader.ts';

/** What a guard is given from outside. */
export interface GuardGear extends Gear {
  /** Sends for a script, which answers through `come`. Rejects when it could not be brought. */
  bring<N extends keyof Brought>(name: N, come: (brought: Brought[N]) => void): Promise<unknown>;
  /** Called once when the guard has left for good. */
  left?(): void;
}

/** How often a script is sent for before this page goes without. */
const mostTries = 5;

/** One guard watches one page. */
export class Guard {
  #gear: GuardGear;
  #open: boolean;
  #welcome: Welcome | null = null;
  #ending = new AbortController();
  /** Ends and begins again with every change of settings that puts Gatepost to sleep here or wakes it. */
  #watching: AbortController | null = null;
  /** Whether the watch that stands reads the user's own list too. */
  #readsList = false;
  #ears = new Ears();
  #reader: Reader;
  #presence: Presenting | null = null;
  /** What came to give advice before there was a presence to give it. */
  #advice: MakeAdvice | null = null;
  #advised = false;
  #tries = { presence: 0, advice: 0 };
  #coming = new Set<'presence' | 'advice'>();
  #look: Look = { sightings: [], skips: [] };
  #writing: Sighting | null = null;
  #told = new Set<string>();
  #hints: Hints;
  #wake: ReturnType<typeof setTimeout> | undefined;

  constructor(gear: GuardGear, open: boolean) {
    this.#gear = gear;
    this.#open = open;
    this.#hints = new Hints(gear.site, gear.document);
    this.#reader = new Reader((come) => gear.bring('reading', come));
  }

  /** Begins. Listeners are on before this returns; everything else waits for the background. */
  async start(): Promise<void> {
    this.#ears.listen(this.#gear.document.defaultView!, this.#ending.signal);
    await this.refresh();
  }

  /** Asks the background for settings and policy again, and gives all advice anew. */
  async refresh(): Promise<void> {
    try {
      const welcome = await this.#gear.send('hello', { site: this.#gear.site.id });
      if (!this.#ending.signal.aborted) safely(() => this.#welcomed(welcome), undefined);
    } catch {
      if (!this.#gear.alive()) this.leave();
    }
  }

  /** Another tab held a post: the count is for the day, not for the tab. */
  holdsCounted(holds: HoldCount): void {
    if (this.#welcome) this.#welcome.holds = holds;
    this.#presence?.holdsCounted(holds);
  }

  /** What is seen and advised here, for the popup. Nothing of what is written. */
  state(): ToTab['state'][1] {
    const asleep = this.#asleep();
    const seen = this.#look.sightings.map(({ kind, detector, surface, confidence }): SeenNow => ({ kind, detector, confidence, ...(surface && { surface }) }));
    const advice = asleep === null ? safely(() => this.#presence?.openAdvice() ?? [], []) : [];
    return { site: this.#gear.site.id, seen, skips: this.#look.skips, advice, ...(asleep !== null && { asleep }) };
  }

  /** Ends for good: nothing of ours stays on the page. */
  leave(): void {
    if (this.#ending.signal.aborted) return;
    this.#watching?.abort();
    clearTimeout(this.#wake);
    this.#ending.abort();
    this.#gear.left?.();
  }

  // ---------------------------------------------------------------- waking and sleeping

  /** Why Gatepost is silent here, in plain words; null when it is awake. */
  #asleep(): string | null {
    const { site, now } = this.#gear;
    if (this.#ending.signal.aborted) return 'Gatepost was updated. Reload this page to wake it.';
    if (!this.#welcome) return 'Gatepost is starting.';
    const { off, pausedUntil } = this.#welcome.settings;
    if (off.includes(site.id)) return `Gatepost is switched off on ${site.title}.`;
    return pausedUntil && Date.parse(pausedUntil) > now().getTime() ? 'Gatepost is paused.' : null;
  }

  #welcomed(welcome: Welcome): void {
    this.#welcome = welcome;
    this.#hints.clear();
    clearTimeout(this.#wake);
    this.#presence?.welcomed(welcome);
    if (this.#asleep() === null) this.#rouse();
    else this.#sleep(welcome.settings.pausedUntil);
  }

  #sleep(pausedUntil: string | null): void {
    this.#watching?.abort();
    this.#watching = null;
    this.#look = { sightings: [], skips: [] };
    this.#writing = null;
    this.#presence?.rest();
    const left = pausedUntil ? Date.parse(pausedUntil) - this.#gear.now().getTime() : 0;
    // One timer, to the end of the pause and no further; the longest pause is until tomorrow.
    if (left > 0 && left < 0x7fffffff) this.#wake = setTimeout(() => safely(() => this.#welcomed(this.#welcome!), undefined), left + 50);
  }

  #rouse(): void {
    const reviewing = Boolean(this.#welcome!.reviewing && this.#gear.site.list);
    if (this.#needsArrival() || reviewing) this.#sendForAdvice();
    if (this.#watching && reviewing !== this.#readsList) {
      this.#watching.abort();
      this.#watching = null;
    }
    if (this.#watching) {
      this.#takeIn(this.#look);
      return;
    }
    this.#watching = new AbortController();
    this.#readsList = reviewing;
    const { site, document } = this.#gear;
    watch(reviewing ? withList(site) : site, document, {
      seen: (look) => safely(() => this.#takeIn(look), undefined),
      draft: (sighting) => safely(() => this.#drafting(sighting), undefined),
    }, this.#watching.signal);
  }

  // ---------------------------------------------------------------- sight

  #takeIn(look: Look): void {
    this.#look = look;
    this.#presence?.seen(look.sightings);
    if (!this.#advised && look.sightings.some((sighting) => this.#isWorthAdvice(sighting, look))) this.#sendForAdvice();
    else if (look.sightings.some(({ kind }) => kind === 'request-received')) this.#sendForPresence();
    if (look.sightings.some(isWritten)) this.#readSoon();
    this.#tellSight(look);
  }

  #drafting(sighting: Sighting): void {
    this.#writing = sighting;
    this.#readSoon();
    if (this.#advised) this.#presence!.drafting(sighting);
    else this.#sendForAdvice();
  }

  /** The rules are needed now. What was written before they came is read when they do. */
  #readSoon(): void {
    this.#reader.want(() => safely(() => this.#presence?.again(), undefined));
  }

  /** Whether a sighting is a reason to send for advice. */
  #isWorthAdvice(sighting: Sighting, look: Look): boolean {
    switch (sighting.kind) {
      // A chip beside it needs no advice, unless accepting it may have to be held.
      case 'request-received': return this.#welcome!.marks > 0;
      // The user's own steps matter only about somebody marked, or whom the page itself connects with their school.
      case 'request-sent': case 'other-profile': return this.#welcome!.marks > 0 || this.#isHinted(sighting, look);
      case 'drafting': return isWritten(sighting);
      default: return false;
    }
  }

  #isHinted(sighting: Sighting, { sightings }: Look): boolean {
    const sent = sightings.filter(({ kind }) => kind === 'request-sent');
    return this.#hints.of(sighting, sent, this.#welcome!.settings.profile.school) !== null;
  }

  /** The line about lesson hours needs no sighting. */
  #needsArrival(): boolean {
    return !this.#advised && Boolean(this.#welcome!.settings.profile.facts['lesson-hours']);
  }

  /** The journal is told once a page of each thing that was seen or left alone. */
  #tellSight({ sightings, skips }: Look): void {
    const detectors = [...new Set(sightings.map(({ detector }) => detector))].filter((detector) => !this.#told.has(detector));
    const fresh = skips.filter(({ detector, skip }) => !this.#told.has(`${detector}\n${skip}`));
    if (detectors.length + fresh.length === 0) return;
    for (const detector of detectors) this.#told.add(detector);
    for (const { detector, skip } of fresh) this.#told.add(`${detector}\n${skip}`);
    tell({ send: this.#gear.send, alive: () => this.#gear.alive(), leave: () => this.leave() }, 'saw', { site: this.#gear.site.id, detectors, skips: fresh });
  }

  // ---------------------------------------------------------------- advice

  #sendForAdvice(): void {
    this.#sendForPresence();
    if (!this.#advice) this.#sendFor('advice', (make) => { this.#advice = make; this.#furnish(); });
  }

  #sendForPresence(): void {
    if (!this.#presence) this.#sendFor('presence', (make) => this.#settle(make));
  }

  #sendFor<N extends 'presence' | 'advice'>(name: N, come: (brought: Brought[N]) => void): void {
    if (this.#coming.has(name) || this.#tries[name] >= mostTries) return;
    this.#coming.add(name);
    this.#tries[name] += 1;
    this.#gear.bring(name, (brought) => safely(() => come(brought), undefined)).catch(() => {
      if (!this.#gear.alive()) this.leave();
    }).finally(() => this.#coming.delete(name));
  }

  #settle(make: MakePresence): void {
    const { signal } = this.#ending;
    if (this.#presence || signal.aborted) return;
    this.#presence = make({
      ...this.#gear, ears: this.#ears, reader: this.#reader, hints: this.#hints, welcome: this.#welcome!, signal, open: this.#open,
      asleep: () => this.#asleep(),
      leave: () => this.leave(),
      sendForAdvice: () => this.#sendForAdvice(),
    });
    this.#presence.seen(this.#look.sightings);
    this.#furnish();
  }

  /** Advice needs a presence to be given by: whichever comes last, they meet here. */
  #furnish(): void {
    if (this.#advised || !this.#presence || !this.#advice || this.#ending.signal.aborted) return;
    this.#advised = true;
    this.#presence.advised(this.#advice);
    if (this.#writing?.anchor.isConnected) this.#presence.drafting(this.#writing);
  }
}

/** A site whose rows of the user's own list are read too. */
function withList(site: Site): Site {
  return site.list ? { ...site, detectors: [...site.detectors, site.list.rows] } : site;
}

/** True for a draft the page already holds words of: an unsent draft, or a link that opened the box with some. */
function isWritten({ kind, anchor, editor }: Sighting): boolean {
  return kind === 'drafting' && editor !== undefined && safely(() => readEditor(anchor, editor).trim() !== '', false);
}
