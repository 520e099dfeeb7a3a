/** Draws what cards and panels are made of into the layer. */
import { render, type ComponentChild } from 'preact';

/** For `Layer`: draws `content` in place of what was drawn there before; null clears it. */
export function draw(content: unknown, into: HTMLElement): void {
  render(content as ComponentChild, into);
}
