/** The guide at the corner while the user reviews their own friends or followers. */
import { GatepostMark } from './pages/gatepost-mark.tsx';
import { Press } from './press.tsx';

export interface ReviewView {
  /** What to do now. */
  says: string;
  /** True once rows of the list are on the page: the rest goes without saying. */
  atRows: boolean;
  /** How many people the user has tapped. */
  tapped: number;
  done(): void;
}

/** The panel. It never takes the focus: the list is the user's to go down. */
export function ReviewPanel({ view }: { view: ReviewView }) {
  return (
    <div class={view.atRows ? 'card guide at-rows' : 'card guide'} role="region" aria-label="Gatepost review" data-part="review">
      <div class="head"><GatepostMark /><h2>Review my friends and followers</h2></div>
      <div role="status">
        <p data-part="review-says">{view.says}</p>
        <p class="soft" data-part="review-tapped">Tapped: {view.tapped}</p>
      </div>
      <div class="row"><Press part="review-done" look="main" onPress={view.done}>Done</Press></div>
    </div>
  );
}
