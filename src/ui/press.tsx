/** Buttons that only a person can press: see presses.ts. */
import type { ComponentChildren } from 'preact';
import { setPress } from './presses.ts';

export interface PressProps {
  /** Stable name for tests: `post-anyway`. */
  part: string;
  onPress: () => void;
  children: ComponentChildren;
  look?: 'main' | 'plain';
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
      ref={(element) => { if (element) setPress(element, onPress); }}
    >
      {children}
    </button>
  );
}
