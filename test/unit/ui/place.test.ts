import { describe, expect, it } from 'vitest';
import { inView, placeBeside } from '../../../src/ui/place.ts';

const view = { width: 1000, height: 800 };
const pill = { width: 200, height: 30 };
const box = { left: 300, top: 200, width: 400, height: 100 };

describe('placing', () => {
  it('stands below the end of a box, and at its start where reading runs the other way', () => {
    expect(placeBeside(box, pill, view, [], ['below'])).toEqual({ left: 500, top: 306 });
    expect(placeBeside(box, pill, view, [], ['below'], true)).toEqual({ left: 300, top: 306 });
  });

  it('covers none of the site’s controls while there is another side', () => {
    const post = { left: 480, top: 300, width: 300, height: 60 };
    expect(placeBeside(box, pill, view, [post], ['below', 'above'])).toEqual({ left: 500, top: 164 });
  });

  it('covers as little as it can when every side is taken', () => {
    const below = { left: 480, top: 300, width: 300, height: 60 };
    const above = { left: 480, top: 100, width: 40, height: 90 };
    expect(placeBeside(box, pill, view, [below, above], ['below', 'above'])).toEqual({ left: 500, top: 164 });
  });

  it.each(['below', 'above', 'right', 'left', 'inside', 'middle', 'beside'] as const)('stays in the window: %s', (side) => {
    const { left, top } = placeBeside({ left: 900, top: 780, width: 300, height: 300 }, pill, view, [], [side]);
    expect(left).toBeGreaterThanOrEqual(8);
    expect(top).toBeGreaterThanOrEqual(8);
    expect(left + pill.width).toBeLessThanOrEqual(992);
    expect(top + pill.height).toBeLessThanOrEqual(792);
  });

  it('stands inside a roomy row and beside a narrow one', () => {
    expect(placeBeside(box, pill, view, [], ['beside'])).toEqual({ left: 500, top: 200 });
    expect(placeBeside({ ...box, width: 200 }, pill, view, [], ['beside'])).toEqual({ left: 506, top: 235 });
  });

  it('stands in line before the site’s own controls, on either side of reading', () => {
    const controls = [{ left: 560, top: 230, width: 60, height: 40 }, { left: 630, top: 230, width: 60, height: 40 }];
    expect(placeBeside(box, { width: 100, height: 30 }, view, controls, ['row'])).toEqual({ left: 454, top: 235 });
    const mirrored = [{ left: 310, top: 230, width: 60, height: 40 }, { left: 380, top: 230, width: 60, height: 40 }];
    expect(placeBeside(box, { width: 100, height: 30 }, view, mirrored, ['row'], true)).toEqual({ left: 446, top: 235 });
  });

  it('knows what is out of sight', () => {
    expect(inView(box, view)).toBe(true);
    expect(inView({ ...box, top: -100 }, view)).toBe(false);
    expect(inView({ ...box, left: 1000 }, view)).toBe(false);
    expect(inView({ ...box, height: 0 }, view)).toBe(false);
  });
});
