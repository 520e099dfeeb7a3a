/**
 * The small outlined pills: a tip beside a draft, and "Who is this?" beside a request. Made by hand, since they are all that
 * most pages ever show of us; none ever takes the focus.
 */
import { drawMark } from './mark.ts';
import type { Side } from './place.ts';
import type { Places } from './places.ts';
import { setPress } from './presses.ts';

/** Something to show and what it stands beside. */
export interface Beside<T> { view: T; anchor: Element; avoid: Element[] }

export interface PillView {
  /** Stays the same for as long as the pill is about the same thing. */
  id: string;
  part: 'tip' | 'chip';
  /** "Pupils · Public · Oratory 6.4", "Who is this?", or what the user has said. */
  text: string;
  /** The same for those who hear it: as a sentence with the key that opens it, or with the person's name. */
  label: string;
  open(): void;
}

const sides: Record<PillView['part'], Side[]> = {
  tip: ['below', 'above', 'right', 'left', 'inside'],
  chip: ['row', 'beside', 'right', 'left', 'below', 'above', 'inside'],
};

interface Pill { box: HTMLElement; button: HTMLElement; words: HTMLElement; anchor: Element; avoid: Element[] }

/** The pills of one layer. */
export class Pills {
  #into: HTMLElement;
  #places: Places;
  #pills = new Map<string, Pill>();

  constructor(into: HTMLElement, places: Places) {
    this.#into = into;
    this.#places = places;
  }

  /** Shows these and no others, in this order. */
  show(views: Beside<PillView>[]): void {
    const wanted = new Set(views.map(({ view }) => view.id));
    for (const [id, { box }] of this.#pills) {
      if (wanted.has(id)) continue;
      this.#pills.delete(id);
      this.#places.delete(box);
      box.remove();
    }
    let before: Element | null = null;
    for (const one of views) {
      const { box } = this.#one(one);
      const after: Element | null = before ? before.nextElementSibling : this.#into.firstElementChild;
      if (after !== box) this.#into.insertBefore(box, after);
      before = box;
    }
    for (const { view, anchor, avoid } of views) this.#stand(this.#pills.get(view.id)!, view.part, anchor, avoid);
  }

  #one({ view }: Beside<PillView>): Pill {
    const pill = this.#pills.get(view.id) ?? this.#make(view);
    setPress(pill.button, () => view.open());
    if (pill.words.textContent !== view.text) pill.words.textContent = view.text;
    if (pill.button.getAttribute('aria-label') !== view.label) pill.button.setAttribute('aria-label', view.label);
    return pill;
  }

  #make({ id, part }: PillView): Pill {
    const document = this.#into.ownerDocument;
    const box = document.createElement('div');
    box.className = 'placed';
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'pill';
    button.setAttribute('data-part', part);
    button.setAttribute('aria-haspopup', 'dialog');
    const words = document.createElement('span');
    button.append(drawMark(document), words);
    box.append(button);
    const pill: Pill = { box, button, words, anchor: box, avoid: [] };
    this.#pills.set(id, pill);
    return pill;
  }

  /** A new anchor, or new controls to keep clear of, are a new place. */
  #stand(pill: Pill, part: PillView['part'], anchor: Element, avoid: Element[]): void {
    if (pill.anchor === anchor && pill.avoid.length === avoid.length && pill.avoid.every((control, index) => control === avoid[index])) return;
    this.#places.delete(pill.box);
    Object.assign(pill, { anchor, avoid });
    this.#places.set(pill.box, { anchor, avoid, sides: sides[part], follows: true });
  }
}
