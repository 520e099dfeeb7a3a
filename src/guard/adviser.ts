/** Advice on one page: rules -> advise -> cards, and holding and releasing a post. Comes when there is something to weigh. */
import { h } from 'preact';
import type { OpenAdvice } from '../messages.ts';
import type { Sighting } from '../model.ts';
import { strengthInWords } from '../situation.ts';
import { draw } from '../ui/draw.ts';
import { isEmpty, Overlay, type OverlayView } from '../ui/overlay.tsx';
import type { Beside, PillView } from '../ui/pills.ts';
import type { PersonView } from '../ui/who-is-this.tsx';
import { addressed } from './addressed.ts';
import { Arrival } from './arrival.ts';
import { Cards } from './cards.ts';
import type { Context } from './context.ts';
import { safely } from './safely.ts';
import { Conversation } from './conversation.ts';
import type { Advising, Company } from './door.ts';
import { Drafts } from './drafts.ts';
import { Holds } from './holds.ts';
import type { Marks } from './marks.ts';
import { Outgoing } from './outgoing.ts';
import { Review } from './review.ts';

/** One page's advice. */
export class Adviser implements Advising {
  #context: Context;
  #marks: Marks;
  #drafts: Drafts;
  #holds: Holds;
  #outgoing: Outgoing;
  #review: Review;
  #cards: Cards;
  #arrival: Arrival;
  #listed: Sighting[] = [];

  constructor({ context, ears, marks, people, lookAgain }: Company) {
    this.#context = context;
    this.#marks = marks;
    context.layer.drawWith(draw);
    this.#drafts = new Drafts(context, marks);
    this.#holds = new Holds(context, this.#drafts);
    this.#review = new Review(context, lookAgain);
    this.#outgoing = new Outgoing(context, marks, (sighting) => people.showFor(sighting));
    this.#cards = new Cards(context, this.#drafts);
    this.#arrival = new Arrival(context);
    this.#holds.listen(ears);
    this.#outgoing.listen(ears);
    // A post that has gone leaves an empty editor without a word. After a key the watcher tells of the draft, at the next pause.
    ears.on(['click'], () => {
      if (this.#cards.any) this.#drafts.again();
      return false;
    });
    void this.#arrival.arrived();
  }

  welcomed(): void {
    this.#drafts.afresh();
  }

  seen(sightings: Sighting[]): void {
    for (const sighting of sightings) if (sighting.kind === 'drafting') safely(() => this.#noticed(sighting, true), undefined);
    this.#listed = this.#review.seen(sightings);
    this.#outgoing.waiting(sightings.filter(({ kind }) => kind === 'request-received'));
    this.#outgoing.seen(sightings);
  }

  get rows(): Sighting[] {
    // A row of the list speaks for the controls in it: one chip a person.
    const bare = this.#outgoing.speaking.filter(({ anchor }) => !this.#listed.some((row) => row.anchor.contains(anchor)));
    return [...bare, ...this.#listed];
  }

  get keys(): string[] {
    return [...this.#listed.flatMap(({ key }) => key ?? []), ...this.#outgoing.keys];
  }

  drafting(sighting: Sighting): void {
    this.#noticed(sighting, false);
  }

  again(): void {
    this.#drafts.afresh();
  }

  rest(): void {
    this.#drafts.clear();
    this.#outgoing.clear();
    this.#holds.drop();
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

  // ---------------------------------------------------------------- what is shown

  get tips(): Beside<PillView>[] {
    const tips = safely(() => this.#cards.tips, []);
    const arrival = safely(() => this.#arrival.tip, null);
    return arrival ? [...tips, arrival] : tips;
  }

  get says(): string {
    return this.#cards.says;
  }

  get holding(): boolean {
    return this.#holds.holding || this.#outgoing.holding;
  }

  content(person: Beside<PersonView> | null, frame: Element | null): unknown {
    const hold = this.#holds.view ?? this.#outgoing.view;
    const view: OverlayView = hold ? { card: null, person: null, hold, review: null, frame: null } : {
      card: safely(() => this.#cards.card ?? this.#arrival.card, null),
      person, hold, frame,
      review: safely(() => this.#review.view, null),
    };
    return isEmpty(view) ? null : h(Overlay, { view, places: this.#context.layer.places });
  }

  converse(sighting: Sighting, id: string): Conversation {
    return new Conversation(this.#context, this.#marks, sighting, id);
  }

  // ---------------------------------------------------------------- what the user does

  opened(sighting: Sighting): void {
    this.#review.tapped(sighting);
  }

  openDraft(): boolean {
    return this.#cards.openLatest();
  }

  openHours(): boolean {
    return this.#arrival.open();
  }

  letBe(): boolean {
    const { holding } = this;
    if (this.#holds.holding) this.#holds.edit();
    else this.#outgoing.leaveIt();
    return holding;
  }

  close(): boolean {
    return this.#cards.escape() || this.#arrival.escape();
  }

  covered(): void {
    this.#holds.covered();
    this.#outgoing.covered();
  }

  layerLeft(): void {
    // Nothing can be shown any more, so nothing may be held.
    this.#holds.drop();
    this.#outgoing.clear();
  }
}
