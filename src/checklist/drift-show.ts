/** Says once, beside the page, that a setting has become looser since it was last read. */
import { h } from 'preact';
import { draw } from '../ui/draw.ts';
import { Layer } from '../ui/layer.ts';
import { sayDate } from '../ui/pages/say-date.ts';
import { DriftNote } from '../ui/walk-panel.tsx';
import type { Setting } from '../model.ts';
import type { PageGear } from './gear.ts';
import { sayValue, type Drift } from './items.ts';

/**
 * "Who sees your next posts: was “friends” on 3 March, now “public”." A switch's title says how it should be, so for
 * one that is on or off: "Posts carry no location: no longer so. The setting was off on 3 March, now on."
 */
export function sayDrift(title: string, drift: Drift, today: Date): string {
  const change = `was ${sayValue(drift.was)} on ${sayDate(drift.on, today)}, now ${sayValue(drift.now)}.`;
  return drift.now === 'on' || drift.now === 'off' ? `${title}: no longer so. The setting ${change}` : `${title}: ${change}`;
}

export class DriftShow {
  #layer: Layer;
  #listening = false;
  #signal: AbortSignal;
  #ears: PageGear['ears'];

  constructor(gear: PageGear, signal: AbortSignal) {
    this.#signal = signal;
    this.#ears = gear.ears;
    this.#layer = new Layer(gear.document, {
      open: gear.open, trusts: gear.trusts, draw, left: () => {}, covered: () => {},
      key: (event) => { if (event.key === 'Escape') this.#layer.hide(); },
    });
  }

  /** Shows the note until it is closed or the page goes. */
  show(setting: Setting, drift: Drift, control: Element | null): void {
    if (!this.#listening) this.#layer.listen(this.#ears, this.#signal);
    this.#listening = true;
    const show = control?.isConnected && control !== control.ownerDocument.documentElement
      ? () => { (control as HTMLElement).scrollIntoView({ block: 'center' }); (control as HTMLElement).focus({ preventScroll: true }); }
      : undefined;
    const view = { id: setting.id, says: sayDrift(setting.title, drift, new Date()), show, close: () => this.#layer.hide() };
    this.#layer.show(h(DriftNote, { view }));
  }
}
