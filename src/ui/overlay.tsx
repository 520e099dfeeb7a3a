/** Everything over the page at one moment. Props in, callbacks out. */
import { Card, type CardView } from './card.tsx';
import { Hold, type HoldView } from './hold.tsx';
import type { Side } from './place.ts';
import { Placed } from './placed.tsx';
import type { Places } from './places.ts';
import { ReviewPanel, type ReviewView } from './review-panel.tsx';
import { Chip, Tip, type ChipView, type TipView } from './tip.tsx';
import { WhoIsThis, type PersonView } from './who-is-this.tsx';

/** Something to show and what it stands beside. */
export interface Beside<T> { view: T; anchor: Element; avoid: Element[] }

export interface OverlayView {
  tips: Beside<TipView>[];
  chips: Beside<ChipView>[];
  card: Beside<CardView> | null;
  person: Beside<PersonView> | null;
  hold: Beside<HoldView> | null;
  /** The guide while the user reviews their own list. */
  review: Beside<ReviewView> | null;
  /** A control of the site with a frame around it. */
  frame: Element | null;
  /** Read aloud, politely. */
  says: string;
}

/** Nothing at all. */
export const emptyOverlay: OverlayView = { tips: [], chips: [], card: null, person: null, hold: null, review: null, frame: null, says: '' };

/** True when there is nothing to show or say, and the layer can leave the page. */
export function isEmpty({ tips, chips, card, person, hold, review, frame, says }: OverlayView): boolean {
  return tips.length === 0 && chips.length === 0 && !card && !person && !hold && !review && !frame && says === '';
}

const pillSides: Side[] = ['below', 'above', 'right', 'left', 'inside'];
const chipSides: Side[] = ['row', 'beside', 'right', 'left', 'below', 'above', 'inside'];
const cardSides: Side[] = ['right', 'left', 'above', 'below', 'middle'];
const holdSides: Side[] = ['middle'];
const guideSides: Side[] = ['bottom-right', 'bottom-left', 'top-right', 'top-left'];

/** The layer's content. */
export function Overlay({ view, places }: { view: OverlayView; places: Places }) {
  const { tips, chips, card, person, hold, review } = view;
  return (
    <>
      <div class="away" role="status" aria-live="polite" data-part="live">{view.says}</div>
      {review && (
        <Placed key="review" places={places} placing={{ anchor: review.anchor, avoid: review.avoid, sides: guideSides, follows: false }}><ReviewPanel view={review.view} /></Placed>
      )}
      {tips.map(({ view: tip, anchor, avoid }) => (
        <Placed key={tip.id} places={places} placing={{ anchor, avoid, sides: pillSides, follows: true }}><Tip tip={tip} /></Placed>
      ))}
      {chips.map(({ view: chip, anchor, avoid }) => (
        <Placed key={chip.id} places={places} placing={{ anchor, avoid, sides: chipSides, follows: true }}><Chip chip={chip} /></Placed>
      ))}
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
