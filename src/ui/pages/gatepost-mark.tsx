/** The gatepost mark. Decorative: the name always stands beside it. */
import { h } from 'preact';
import { markFrame, markParts } from '../mark.ts';

export function GatepostMark() {
  return <svg {...markFrame}>{markParts.map(([tag, attributes]) => h(tag, attributes))}</svg>;
}

/** The mark with the name beside it. */
export function Brand() {
  return <div class="brand"><GatepostMark /><span>Gatepost</span></div>;
}
