/** Advice on one page: rules -> advise -> present, and holding and releasing a post. The second of the page's two scripts. */
import { h } from 'preact';
import type { OpenAdvice, Welcome } from '../messages.ts';
import type { Sighting } from '../model.ts';
import type { HoldCount } from '../settings.ts';
import { strengthInWords } from '../situation.ts';
import { Layer } from '../ui/layer.tsx';
import { emptyOverlay, isEmpty, Overlay, type OverlayView } from '../ui/overlay.tsx';
import { addressed } from './addressed.ts';
import { Arrival } from './arrival.ts';
import { Cards } from './cards.ts';
import { safely, type Context } from './context.ts';
import type { Advising, Post } from './door.ts';
import { Drafts } from './drafts.ts';
import { Holds } from './holds.ts';
import { Badge, Marks } from './marks.ts';
import { Outgoing } from './outgoing.ts';
import { People } from './people.ts';
import { Review } from './review.ts';

/** How long a new live region needs before it is listened to, in ms. */
const settling = 100;

/** One page's advice. */
export class Adviser implements Advising {
  #context: Context;
  #post: Post;
  #marks: Marks;
  #drafts: Drafts;
  #holds: Holds;
  #people: People;
  #outgoing: Outgoing;
  #review: Review;
  #cards: Cards;
  #arrival: Arrival;
  #badge: Badge;
  #looked: Sighting[] = [];
  #presenting = false;
  #says = '';
  #pointed: Element | null = null;

  constructor(post: Post) {
    this.#post = post;
    const layer = new Layer(post.document, {
      open: post.open,
      trusts: post.trusts,
      left: () => this.#layerLeft(),
      key: (event) => safely(() => this.#keyInLayer(event), undefined),
      covered: () => { this.#holds.covered(); this.#outgoing.covered(); },
    });
    this.#context = {
      ...post, layer,
      awake: () => post.asleep() === null,
      present: () => this.#presentSoon(),
      show: () => safely(() => this.#present(), undefined),
      say: (text) => { this.#says = text; this.#presentSoon(); },
      point: (control) => { this.#pointed = control; this.#presentSoon(); },
    };
    this.#marks = new Marks(this.#context);
    this.#drafts = new Drafts(this.#context, this.#marks);
    this.#holds = new Holds(this.#context, this.#drafts);
    this.#review = new Review(this.#context, () => this.seen(this.#looked));
    this.#people = new People(this.#context, this.#marks, (sighting) => this.#review.tapped(sighting));
    this.#outgoing = new Outgoing(this.#context, this.#marks, (sighting) => this.#people.showFor(sighting));
    this.#cards = new Cards(this.#context, this.#drafts);
    this.#arrival = new Arrival(this.#context);
    this.#badge = new Badge(this.#context);
    // Our own events first, so that none of them is taken for one of the page's.
    layer.listen(post.ears, post.signal);
    this.#holds.listen(post.ears);
    // Before the steps are weighed: a card that one press opened goes with the next.
    post.ears.on(['pointerdown'], () => {
      this.#people.pressedElsewhere();
      return false;
    });
    this.#outgoing.listen(post.ears);
    this.#listen();
    void this.#arrival.arrived();
  }

  welcomed(welcome: Welcome): void {
    this.#context.welcome = welcome;
    this.#marks.clear();
    this.#outgoing.again();
    this.#drafts.afresh();
    this.seen(this.#looked);
  }

  /** Another tab held a post: the count is for the day, not for the tab. */
  holdsCounted(holds: HoldCount): void {
    this.#context.welcome.holds = holds;
  }

  seen(sightings: Sighting[]): void {
    this.#looked = sightings;
    const of = (kind: Sighting['kind']) => sightings.filter((sighting) => sighting.kind === kind);
    for (const sighting of of('drafting')) safely(() => this.#noticed(sighting, true), undefined);
    const received = of('request-received');
    const listed = this.#review.seen(sightings);
    safely(() => {
      this.#outgoing.waiting(received);
      this.#outgoing.seen(sightings);
    }, undefined);
    const show = () => safely(() => {
      // A row of the list speaks for the controls in it: one chip a person.
      const bare = this.#outgoing.speaking.filter(({ anchor }) => !listed.some((row) => row.anchor.contains(anchor)));
      this.#people.seen([...received, ...bare, ...listed]);
    }, undefined);
    show();
    void this.#marks.ask([...[...received, ...listed].flatMap(({ key }) => key ?? []), ...this.#outgoing.keys]).then((learned) => {
      if (learned && this.#looked === sightings && !this.#context.signal.aborted) show();
    });
    this.#presentSoon();
  }

  drafting(sighting: Sighting): void {
    this.#noticed(sighting, false);
  }

  again(): void {
    this.#drafts.afresh();
  }

  rest(): void {
    this.#looked = [];
    this.#drafts.clear();
    this.#people.clear();
    this.#outgoing.clear();
    this.#holds.drop();
    this.#presentSoon();
  }

  openAdvice(): OpenAdvice[] {
    return this.#drafts.all.flatMap(({ advice, sighting }) => advice ? [{
      surface: sighting.surface ?? 'post', title: advice.title, tone: advice.tone,
      refs: advice.points.map(({ clause }) => ({ ref: `${advice.policy.short} ${clause.ref}`, strength: strengthInWords(clause.strength), gist: clause.gist })),
    }] : []);
  }

  #noticed(given: Sighting, byLook: boolean): void {
    const sighting = addressed(this.#context, given);
    if (sighting.to?.key) void this.#marks.ask([sighting.to.key]).then((learned) => { if (learned) this.#drafts.again(); });
    this.#drafts.noticed(sighting, byLook);
  }

  // ---------------------------------------------------------------- presenting

  #presentSoon(): void {
    if (this.#presenting || this.#context.signal.aborted) return;
    this.#presenting = true;
    queueMicrotask(() => {
      this.#presenting = false;
      safely(() => this.#present(), undefined);
    });
  }

  #present(): void {
    if (this.#context.signal.aborted) return;
    if (!this.#context.alive()) {
      this.#context.leave();
      return;
    }
    const { layer } = this.#context;
    const view = this.#view();
    // Words that arrive together with their live region go unheard: the region comes first.
    const mute = !layer.shown && view.says !== '';
    if (isEmpty(view)) layer.hide();
    else layer.show(h(Overlay, { view: mute ? { ...view, says: '' } : view, places: layer.places }));
    if (mute) setTimeout(() => this.#presentSoon(), settling);
    this.#badge.show(this.#context.awake() ? this.openAdvice().length : 0);
  }

  #view(): OverlayView {
    if (!this.#context.awake()) return emptyOverlay;
    const hold = this.#holds.view ?? this.#outgoing.view;
    // A hold stands alone: nothing else asks for attention while it does.
    if (hold) return { ...emptyOverlay, hold };
    // One part that fails leaves the others standing.
    const tips = safely(() => this.#cards.tips, []);
    const arrival = safely(() => this.#arrival.tip, null);
    return {
      tips: arrival ? [...tips, arrival] : tips,
      chips: safely(() => this.#people.chips, []),
      card: safely(() => this.#cards.card ?? this.#arrival.card, null),
      person: safely(() => this.#people.card, null),
      hold: null,
      review: safely(() => this.#review.view, null),
      frame: this.#pointed?.isConnected ? this.#pointed : null,
      says: this.#says || safely(() => this.#cards.says, ''),
    };
  }

  #layerLeft(): void {
    // Nothing can be shown any more, so nothing may be held.
    this.#holds.drop();
    this.#outgoing.clear();
  }

  // ---------------------------------------------------------------- keys

  #listen(): void {
    const { ears } = this.#post;
    ears.on(['keydown'], (event) => {
      if (!this.#context.trusts(event) || !this.#context.awake() || !isOpenKey(event as KeyboardEvent)) return false;
      if (!this.#cards.openLatest() && !this.#people.openFirst() && !this.#arrival.open()) return false;
      event.preventDefault();
      event.stopImmediatePropagation();
      return true;
    });
    // A post that has gone leaves an empty editor without a word: look again when the user has done something.
    ears.on(['click', 'keydown'], () => {
      if (this.#says || this.#pointed) this.#presentSoon();
      this.#says = '';
      this.#pointed = null;
      return false;
    });
    // After a key the watcher tells of the draft, at the next pause.
    ears.on(['click'], () => {
      if (this.#cards.any) this.#drafts.again();
      return false;
    });
  }

  #keyInLayer(event: KeyboardEvent): void {
    const { layer } = this.#context;
    const { key } = event;
    // A key held down since before the card appeared must not work its buttons.
    if (event.repeat && (key === 'Enter' || key === ' ')) event.preventDefault();
    const holding = this.#holds.holding || this.#outgoing.holding;
    const typing = layer.focused?.localName === 'input';
    if (key === 'Escape') {
      event.preventDefault();
      this.#escape();
    } else if (key === 'Tab' && holding) {
      event.preventDefault();
      layer.focus(layer.focused?.getAttribute('data-part') === 'edit' ? '[data-part="post-anyway"]' : '[data-part="edit"]');
    } else if (!holding && !typing && /^[1-7]$/.test(key)) {
      if (this.#people.choose(Number(key))) event.preventDefault();
    } else if (key === 'Enter' && typing) {
      // The press moves the focus on; the key must not work what it lands on.
      event.preventDefault();
      const press = layer.focused?.getAttribute('data-enter');
      if (press) layer.pressPart(press);
    } else if (!holding && isOpenKey(event)) {
      event.preventDefault();
      if (!this.#people.openFirst()) this.#cards.openLatest();
    }
  }

  #escape(): void {
    if (this.#holds.holding) this.#holds.edit();
    else if (this.#outgoing.holding) this.#outgoing.leaveIt();
    else if (!this.#people.escape() && !this.#cards.escape() && !this.#arrival.escape()) this.#context.layer.giveBack();
  }
}

/** Alt+G, and Option+G on a Mac, whatever letter it writes there. */
function isOpenKey(event: KeyboardEvent): boolean {
  return event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey && event.code === 'KeyG';
}
