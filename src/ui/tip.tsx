/** The two small outlined pills: a tip beside a draft, and "Who is this?" beside a request. Neither ever takes the focus. */
import { GatepostMark } from './pages/gatepost-mark.tsx';
import { Press } from './press.tsx';

/** What a tip says: what was noticed, who can read it where known, the clause. */
export interface TipView {
  id: string;
  /** "Pupils · Public · Oratory 6.4". */
  text: string;
  /** The same as a sentence, with the key that opens it. */
  label: string;
  open(): void;
}

/** A pill beside a draft. */
export function Tip({ tip }: { tip: TipView }) {
  return <Press part="tip" look="pill" label={tip.label} onPress={tip.open} expands><GatepostMark /><span>{tip.text}</span></Press>;
}

export interface ChipView {
  id: string;
  /** "Who is this?", or what the user has said. */
  text: string;
  /** With the person's name, so that a screen reader tells one from another. */
  label: string;
  open(): void;
}

/** A pill beside a request. */
export function Chip({ chip }: { chip: ChipView }) {
  return <Press part="chip" look="pill" label={chip.label} onPress={chip.open} expands><GatepostMark /><span>{chip.text}</span></Press>;
}
