/** Cards and panels over the page at one moment. Props in, callbacks out. */
import { Card, type CardView } from './card.tsx';
import { Hold, type HoldView } from './hold.tsx';
import type { Beside } from './pills.ts';
import type { Side } from './place.ts';
import { Placed } from './placed.tsx';
import type { Places } from './places.ts';
import { ReviewPanel, type ReviewView } from './review-panel.tsx';
import { WhoIsThis, type PersonView } from './who-is-this.tsx';

export interface OverlayView {
  card: Beside<CardView> | null;
  person: Beside<PersonView> | null;
  hold: Beside<HoldView> | null;
  /** The guide while the user reviews their own list. */
  review: Beside<ReviewView> | null;
  /** A control of the site with a frame around it. */
  frame: Element | null;
}

/** True when there is nothing to show. */
export function isEmpty(view: OverlayView): boolean {
  return Object.values(view).every((one) => one === null);
}

const cardSides: Side[] = ['right', 'left', 'above', 'below', 'middle'];
const holdSides: Side[] = ['middle'];
const guideSides: Side[] = ['bottom-right', 'bottom-left', 'top-right', 'top-left'];

/** The layer's content. */
export function Overlay({ view, places }: { view: OverlayView; places: Places }) {
  const { card, person, hold, review } = view;
  return (
    <>
      {review && (
        <Placed key="review" places={places} placing={{ anchor: review.anchor, avoid: review.avoid, sides: guideSides, follows: false }}><ReviewPanel view={review.view} /></Placed>
      )}
      {card && (
        <Placed key={card.view.id} places={places} placing={{ anchor: card.anchor, avoid: card.avoid, sides: cardSides, follows: false }}><Card card={card.view} /></Placed>
      )}
      {person && (
        <Placed key={person.view.id} places={places} placing={{ anchor: person.anchor, avoid: person.avoid, sides: cardSides, follows: false }}><WhoIsThis person={person.view} /></Placed>
      )}
      {view.frame && <Placed places={places} placing={{ anchor: view.frame, avoid: [], sides: ['around'], follows: true }}><div class="pointed" data-part="frame" /></Placed>}
      {hold && (
        <Placed key={hold.view.id} places={places} placing={{ anchor: hold.anchor, avoid: [], sides: holdSides, follows: false }}><Hold hold={hold.view} /></Placed>
      )}
    </>
  );
}
