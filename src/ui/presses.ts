/**
 * Presses that only a person can make. The page never hears of a press inside our layer, and no event that a script made
 * counts: the layer looks up what an element does here, instead of letting events reach it.
 */

/** A name in our own world, which the page cannot see, that the scripts of one page share. */
const key = Symbol.for('gatepost.press');
interface Pressed extends Element { [key]?: () => void }

/** Says what an element does when pressed. */
export function setPress(element: Element, press: () => void): void {
  (element as Pressed)[key] = press;
}

/** What the element, or the nearest one around it inside our layer, does when pressed. Null for none. */
export function pressOf(element: Element | null): { element: Element; press: () => void } | null {
  for (let at = element as Pressed | null; at; at = at.parentElement) {
    const press = at[key];
    if (press) return { element: at, press };
  }
  return null;
}
