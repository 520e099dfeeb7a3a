/** The one thing that interrupts: a solid card with an amber edge, two sentences, two buttons. Edit comes first. */
import { Ask, StandIn, type ClauseView } from './card.tsx';
import { Press } from './press.tsx';

export interface HoldView {
  id: string;
  /** Two sentences that begin "Pause." */
  says: string;
  clause: ClauseView;
  /** What the buttons say: "Edit" and "Post anyway", or "Leave it" and "Send anyway". */
  back: string;
  on: string;
  /** Said when a press could not be trusted, or when the site did not answer. */
  note?: string;
  standIn: boolean;
  edit(): void;
  postAnyway(): void;
}

/** A held post or request. */
export function Hold({ hold }: { hold: HoldView }) {
  const text = `${hold.id}-text`;
  return (
    <section class="card hold" role="alertdialog" aria-modal="true" aria-label="Gatepost: pause" aria-describedby={text} data-part="hold" data-guards>
      <p id={text} data-part="hold-says">{hold.says}</p>
      <Ask clause={hold.clause} />
      {hold.standIn && <StandIn />}
      {hold.note && <p role="status" data-part="hold-note">{hold.note}</p>}
      <div class="row">
        <Press part="edit" look="main" first onPress={hold.edit}>{hold.back}</Press>
        <Press part="post-anyway" guarded onPress={hold.postAnyway}>{hold.on}</Press>
      </div>
    </section>
  );
}
