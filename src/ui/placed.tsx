/** Something shown beside something of the page. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Places, Placing } from './places.ts';

/** Keeps its children beside the anchor for as long as they are shown. */
export function Placed({ places, placing, children }: { places: Places; placing: Placing; children: ComponentChildren }) {
  const box = useRef<HTMLDivElement>(null);
  const { anchor, follows } = placing;
  useLayoutEffect(() => {
    const element = box.current!;
    places.set(element, placing);
    return () => places.delete(element);
    // A new anchor is a new place; new controls to avoid are taken with it at the next update.
  }, [places, anchor, follows, ...placing.avoid]);
  return <div class="placed" ref={box}>{children}</div>;
}
