/** Reviewing the user's own friends or followers: they scroll, they tap, and the card says what the policy asks. */
import type { Sighting } from '../model.ts';
import type { Beside } from '../ui/pills.ts';
import type { ReviewView } from '../ui/review-panel.tsx';
import { tell, type Context } from './context.ts';

/** One tab's review. Nothing is kept of it but what the user says of a person. */
export class Review {
  #context: Context;
  #ended: () => void;
  #rows: Sighting[] = [];
  #tapped = new Set<string>();

  /** `ended`: the user is done, and the rows are to go. */
  constructor(context: Context, ended: () => void) {
    this.#context = context;
    this.#ended = ended;
  }

  /** The rows of the user's own list in a look; none when they are not reviewing it. */
  seen(sightings: Sighting[]): Sighting[] {
    const rows = this.#context.welcome.reviewing ? sightings.filter(({ listed }) => listed) : [];
    this.#rows = rows;
    return rows;
  }

  /** The user opened a person's card. */
  tapped({ listed, key, name }: Sighting): void {
    const who = key ?? name;
    if (listed && who !== undefined) this.#tapped.add(who);
  }

  /** The panel; null when the user is not reviewing. */
  get view(): Beside<ReviewView> | null {
    const { document, site, welcome } = this.#context;
    if (!welcome.reviewing || !site.list) return null;
    const view = { says: this.#rows.length > 0 ? 'Go down your list. Tap anyone who should not be there.' : site.list.open, atRows: this.#rows.length > 0, tapped: this.#tapped.size, done: () => this.#done() };
    // In the corner where it lies over none of the site's own controls.
    return { anchor: document.documentElement, avoid: this.#rows.flatMap(({ controls }) => Object.values(controls)), view };
  }

  #done(): void {
    this.#context.welcome.reviewing = false;
    this.#tapped.clear();
    tell(this.#context, 'review-end', {});
    this.#ended();
    this.#context.layer.giveBack();
  }
}
