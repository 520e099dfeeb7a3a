/**
 * The engine: sight -> rules -> advise -> present, and holding and releasing a post (design, "Flow"). Constructing does
 * nothing; `start` listens at once, sleeps until the background has answered, and leaves nothing behind when it ends.
 */
import { h } from 'preact';
import type { Look } from '../dom/see.ts';
import { watch } from '../dom/watch.ts';
import type { OpenAdvice, SeenNow, ToTab, Welcome } from '../messages.ts';
import type { HoldCount } from '../settings.ts';
import type { Sighting } from '../model.ts';
import { strengthInWords } from '../situation.ts';
import { Layer } from '../ui/layer.tsx';
import { isEmpty, Overlay, type OverlayView } from '../ui/overlay.tsx';
import { Arrival } from './arrival.ts';
import { Cards } from './cards.ts';
import { safely, tell, type Context, type GuardGear } from './context.ts';
import { Drafts } from './drafts.ts';
import { Holds } from './holds.ts';
import { Badge, Marks } from './marks.ts';
import { Outgoing } from './outgoing.ts';
import { People } from './people.ts';

/** One guard watches one page. */
export class Guard {
  #context: Context;
  #ending = new AbortController();
  /** Ends and begins again with every change of settings that puts Gatepost to sleep here or wakes it. */
  #watching: AbortController | null = null;
  #marks: Marks;
  #drafts: Drafts;
  #holds: Holds;
  #people: People;
  #outgoing: Outgoing;
  #cards: Cards;
  #arrival: Arrival;
  #badge: Badge;
  #look: Look = { sightings: [], skips: [] };
  #told = new Set<string>();
  #presenting = false;
  #says = '';
  #wake: ReturnType<typeof setTimeout> | undefined;

  constructor(gear: GuardGear, open: boolean) {
    const layer = new Layer(gear.document, {
      open,
      trusts: gear.trusts,
      left: () => this.#layerLeft(),
      key: (event) => safely(() => this.#keyInLayer(event), undefined),
      covered: () => { this.#holds.covered(); this.#outgoing.covered(); },
    });
    this.#context = {
      ...gear, layer, welcome: null, signal: this.#ending.signal,
      awake: () => this.#asleep() === null,
      present: () => this.#presentSoon(),
      show: () => safely(() => this.#present(), undefined),
      say: (text) => { this.#says = text; this.#presentSoon(); },
      leave: () => this.leave(),
    };
    this.#marks = new Marks(this.#context);
    this.#drafts = new Drafts(this.#context, this.#marks);
    this.#holds = new Holds(this.#context, this.#drafts);
    this.#people = new People(this.#context, this.#marks);
    this.#outgoing = new Outgoing(this.#context, this.#marks, (sighting) => this.#people.openFor(sighting));
    this.#cards = new Cards(this.#context, this.#drafts);
    this.#arrival = new Arrival(this.#context);
    this.#badge = new Badge(this.#context);
  }

  /** Begins. Listeners are on before this returns; everything else waits for the background. */
  async start(): Promise<void> {
    const { signal, layer } = this.#context;
    layer.listen(signal);
    this.#holds.listen(signal);
    this.#outgoing.listen(signal);
    this.#listenForKeys(signal);
    await this.refresh();
  }

  /** Asks the background for settings and policy again, and gives all advice anew. */
  async refresh(): Promise<void> {
    try {
      const welcome = await this.#context.send('hello', { site: this.#context.site.id });
      if (!this.#ending.signal.aborted) safely(() => this.#welcomed(welcome), undefined);
    } catch {
      if (!this.#context.alive()) this.leave();
    }
  }

  /** Another tab held a post: the count is for the day, not for the tab. */
  holdsCounted(holds: HoldCount): void {
    if (this.#context.welcome) this.#context.welcome.holds = holds;
  }

  /** What is seen and advised here, for the popup. Nothing of what is written. */
  state(): ToTab['state'][1] {
    const asleep = this.#asleep();
    const seen = this.#look.sightings.map(({ kind, detector, surface, confidence }): SeenNow => ({ kind, detector, confidence, ...(surface && { surface }) }));
    return { site: this.#context.site.id, seen, skips: this.#look.skips, advice: asleep === null ? this.#openAdvice() : [], ...(asleep !== null && { asleep }) };
  }

  /** Ends for good: nothing of ours stays on the page. */
  leave(): void {
    this.#watching?.abort();
    clearTimeout(this.#wake);
    if (!this.#ending.signal.aborted) this.#context.left?.();
    this.#ending.abort();
  }

  // ---------------------------------------------------------------- waking and sleeping

  /** Why Gatepost is silent here, in plain words; null when it is awake. */
  #asleep(): string | null {
    const { welcome, site, now } = this.#context;
    if (this.#ending.signal.aborted) return 'Gatepost was updated. Reload this page to wake it.';
    if (!welcome) return 'Gatepost is starting.';
    const { off, pausedUntil } = welcome.settings;
    if (off.includes(site.id)) return `Gatepost is switched off on ${site.title}.`;
    return pausedUntil && Date.parse(pausedUntil) > now().getTime() ? 'Gatepost is paused.' : null;
  }

  #welcomed(welcome: Welcome): void {
    this.#context.welcome = welcome;
    clearTimeout(this.#wake);
    if (this.#asleep() !== null) this.#sleep(welcome.settings.pausedUntil);
    else this.#rouse();
    this.#marks.clear();
    this.#drafts.again();
    this.#takeIn(this.#look);
    this.#presentSoon();
  }

  #sleep(pausedUntil: string | null): void {
    this.#watching?.abort();
    this.#watching = null;
    this.#look = { sightings: [], skips: [] };
    this.#drafts.clear();
    this.#people.clear();
    this.#outgoing.clear();
    this.#holds.drop();
    const left = pausedUntil ? Date.parse(pausedUntil) - this.#context.now().getTime() : 0;
    // One timer, to the end of the pause and no further; the longest pause is until tomorrow.
    if (left > 0 && left < 0x7fffffff) this.#wake = setTimeout(() => safely(() => this.#welcomed(this.#context.welcome!), undefined), left + 50);
  }

  #rouse(): void {
    if (this.#watching) return;
    this.#watching = new AbortController();
    const { site, document } = this.#context;
    watch(site, document, {
      seen: (look) => safely(() => this.#takeIn(look), undefined),
      draft: (sighting) => safely(() => this.#drafting(sighting), undefined),
    }, this.#watching.signal);
    void this.#arrival.arrived();
  }

  // ---------------------------------------------------------------- sight

  #takeIn(look: Look): void {
    this.#look = look;
    const of = (kind: Sighting['kind']) => look.sightings.filter((sighting) => sighting.kind === kind);
    for (const sighting of of('drafting')) safely(() => this.#drafting(sighting, true), undefined);
    const received = of('request-received');
    const sent = of('request-sent');
    const keys = [...received, ...sent].flatMap(({ key }) => key ?? []);
    const show = () => safely(() => this.#people.seen([...received, ...this.#outgoing.seen(sent)]), undefined);
    show();
    void this.#marks.ask(keys).then(() => { if (this.#look === look && !this.#ending.signal.aborted) show(); });
    this.#tellSight(look);
    this.#presentSoon();
  }

  #drafting(sighting: Sighting, byLook = false): void {
    if (sighting.to?.key) void this.#marks.ask([sighting.to.key]).then(() => this.#drafts.again());
    this.#drafts.noticed(sighting, byLook);
  }

  /** The journal is told once a page of each thing that was seen or left alone. */
  #tellSight({ sightings, skips }: Look): void {
    const detectors = [...new Set(sightings.map(({ detector }) => detector))].filter((detector) => !this.#told.has(detector));
    const fresh = skips.filter(({ detector, skip }) => !this.#told.has(`${detector}\n${skip}`));
    if (detectors.length + fresh.length === 0) return;
    for (const detector of detectors) this.#told.add(detector);
    for (const { detector, skip } of fresh) this.#told.add(`${detector}\n${skip}`);
    tell(this.#context, 'saw', { site: this.#context.site.id, detectors, skips: fresh });
  }

  // ---------------------------------------------------------------- presenting

  #presentSoon(): void {
    if (this.#presenting || this.#ending.signal.aborted) return;
    this.#presenting = true;
    queueMicrotask(() => {
      this.#presenting = false;
      safely(() => this.#present(), undefined);
    });
  }

  #present(): void {
    if (this.#ending.signal.aborted) return;
    const { layer } = this.#context;
    const view = this.#view();
    if (isEmpty(view)) layer.hide();
    else layer.show(h(Overlay, { view, places: layer.places }));
    this.#badge.show(this.#context.awake() ? this.#openAdvice().length : 0);
  }

  #view(): OverlayView {
    if (!this.#context.awake()) return { tips: [], chips: [], card: null, person: null, hold: null, says: '' };
    const hold = this.#holds.view ?? this.#outgoing.view;
    // A hold stands alone: nothing else asks for attention while it does.
    if (hold) return { tips: [], chips: [], card: null, person: null, hold, says: '' };
    const part = <T>(work: () => T, otherwise: T) => safely(work, otherwise);
    const tips = part(() => this.#cards.tips, []);
    const arrival = part(() => this.#arrival.tip, null);
    return {
      tips: arrival ? [...tips, arrival] : tips,
      chips: part(() => this.#people.chips, []),
      card: part(() => this.#cards.card, null),
      person: part(() => this.#people.card, null),
      hold: null,
      says: this.#says || part(() => this.#cards.says, ''),
    };
  }

  #openAdvice(): OpenAdvice[] {
    return this.#drafts.all.flatMap(({ advice, sighting }) => advice ? [{
      surface: sighting.surface ?? 'post', title: advice.title, tone: advice.tone,
      refs: advice.points.map(({ clause }) => ({ ref: `${advice.policy.short} ${clause.ref}`, strength: strengthInWords(clause.strength), gist: clause.gist })),
    }] : []);
  }

  #layerLeft(): void {
    // Nothing can be shown any more, so nothing may be held.
    this.#holds.drop();
    this.#outgoing.clear();
  }

  // ---------------------------------------------------------------- keys

  #listenForKeys(signal: AbortSignal): void {
    const window = this.#context.document.defaultView!;
    window.addEventListener('keydown', (event) => {
      if (!this.#context.trusts(event) || !this.#context.awake()) return;
      if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.code !== 'KeyG') return;
      if (!safely(() => this.#cards.openLatest() || this.#people.openFirst(), false)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    }, { capture: true, signal });
    // A post that has gone leaves an empty editor without a word: look again when the user has done something.
    for (const type of ['click', 'keyup']) {
      window.addEventListener(type, () => safely(() => { if (this.#cards.any) this.#drafts.again(); }, undefined), { capture: true, passive: true, signal });
    }
  }

  #keyInLayer(event: KeyboardEvent): void {
    const { layer } = this.#context;
    // A key held down since before the card appeared must not work its buttons.
    if (event.repeat && (event.key === 'Enter' || event.key === ' ')) event.preventDefault();
    const holding = this.#holds.holding || this.#outgoing.holding;
    if (event.key === 'Escape') {
      event.preventDefault();
      if (this.#holds.holding) this.#holds.edit();
      else if (this.#outgoing.holding) this.#outgoing.leaveIt();
      else if (!this.#people.escape() && !this.#cards.escape()) layer.blur();
    } else if (event.key === 'Tab' && holding) {
      event.preventDefault();
      layer.focus(layer.focused?.getAttribute('data-part') === 'edit' ? '[data-part="post-anyway"]' : '[data-part="edit"]');
    } else if (!holding && /^[1-7]$/.test(event.key) && layer.focused?.localName !== 'input') {
      if (this.#people.choose(Number(event.key))) event.preventDefault();
    } else if (event.key === 'Enter' && layer.focused?.localName === 'input') {
      const press = layer.focused.getAttribute('data-enter');
      if (press) layer.pressPart(press);
    } else if (event.altKey && event.code === 'KeyG') {
      event.preventDefault();
      if (!this.#people.openFirst()) this.#cards.openLatest();
    }
  }
}
