/**
 * Buttons that only a person can press. The page never hears of a press inside our layer, and no event that a script
 * made counts: the layer looks up what an element does here, instead of letting events reach it.
 */
import type { ComponentChildren } from 'preact';

/** What each of our buttons does. */
const presses = new WeakMap<Element, () => void>();

/** What the element, or the nearest one around it inside our layer, does when pressed. Null for none. */
export function pressOf(element: Element | null): { element: Element; press: () => void } | null {
  for (let at = element; at; at = at.parentElement) {
    const press = presses.get(at);
    if (press) return { element: at, press };
  }
  return null;
}

export interface PressProps {
  /** Stable name for tests: `post-anyway`. */
  part: string;
  onPress: () => void;
  children: ComponentChildren;
  look?: 'main' | 'plain' | 'pill';
  /** Accessible name, where the words alone do not say enough. */
  label?: string;
  /** True for presses that let something happen on the site: the layer checks that nothing covers the button. */
  guarded?: boolean;
  /** Takes the focus when its card is shown. */
  first?: boolean;
  expands?: boolean;
  /** For a choice that stays chosen. */
  chosen?: boolean;
}

/** A button. */
export function Press({ part, onPress, children, look, label, guarded, first, expands, chosen }: PressProps) {
  return (
    <button
      type="button" class={look} data-part={part} aria-label={label} data-guarded={guarded} data-first={first}
      aria-pressed={chosen} aria-haspopup={expands ? 'dialog' : undefined}
      ref={(element) => { if (element) presses.set(element, onPress); }}
    >
      {children}
    </button>
  );
}
