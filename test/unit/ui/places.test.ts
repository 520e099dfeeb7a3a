// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Places, type Placing } from '../../../src/ui/places.ts';

/** happy-dom lays nothing out: boxes are told. */
function boxed(left: number, top: number, width: number, height: number): HTMLElement {
  const element = document.createElement('div');
  document.body.append(element);
  const box = { left, top, width, height };
  element.getBoundingClientRect = () => ({ ...box, right: box.left + box.width, bottom: box.top + box.height, x: box.left, y: box.top }) as DOMRect;
  return Object.assign(element, { box });
}

let places: Places;
const chip = (anchor: Element): Placing => ({ anchor, avoid: [], sides: ['row', 'beside', 'inside', 'below'], follows: true });

beforeEach(() => { places = new Places(document, () => false); });
afterEach(() => {
  places.clear();
  document.body.replaceChildren();
});

describe('what is placed', () => {
  it('is hidden while its anchor is out of sight or gone', () => {
    const [row, pill] = [boxed(0, 100, 600, 60), boxed(0, 0, 100, 28)];
    places.set(pill, chip(row));
    places.settle();
    expect(pill.style.visibility).toBe('visible');
    row.remove();
    places.settle();
    expect(pill.style.visibility).toBe('hidden');
  });

  it('goes along with its anchor while scrolling', () => {
    const row = boxed(0, 100, 600, 60);
    const pill = boxed(0, 0, 100, 28);
    places.set(pill, chip(row));
    places.settle();
    const before = Number.parseFloat(pill.style.top);
    (row as unknown as { box: { top: number } }).box.top = 140;
    places.settle();
    expect(Number.parseFloat(pill.style.top)).toBe(before + 40);
  });

  it('is given its first spot only once a list that is scrolled stands still', async () => {
    const [row, pill] = [boxed(0, 100, 600, 60), boxed(0, 0, 100, 28)];
    const [later, other] = [boxed(0, 200, 600, 60), boxed(0, 0, 100, 28)];
    places.set(pill, chip(row));
    places.settle();
    window.dispatchEvent(new Event('scroll'));
    places.set(other, chip(later));
    places.settle();
    expect([pill.style.visibility, other.style.visibility]).toEqual(['visible', 'hidden']);
    await new Promise((done) => { setTimeout(done, 300); });
    expect(other.style.visibility).toBe('visible');
  });

  it('is never beside the next row: a row half out of sight has none', () => {
    const row = boxed(0, window.innerHeight - 10, 600, 60);
    const pill = boxed(0, 0, 100, 28);
    places.set(pill, chip(row));
    places.settle();
    expect(pill.style.visibility).toBe('hidden');
  });

  it('frames a control exactly', () => {
    const [control, frame] = [boxed(40, 50, 80, 30), boxed(0, 0, 0, 0)];
    places.set(frame, { anchor: control, avoid: [], sides: ['around'], follows: true });
    places.settle();
    expect([frame.style.left, frame.style.top, frame.style.width, frame.style.height]).toEqual(['40px', '50px', '80px', '30px']);
  });
});
