// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Hold } from '../../../src/ui/hold.tsx';
import { draw } from '../../../src/ui/draw.ts';
import { Layer, repairs, type Hearing } from '../../../src/ui/layer.ts';
import { Press } from '../../../src/ui/press.tsx';

let ending: AbortController;
let trusted: boolean;
let layer: Layer;
let covered: number;
let left: number;
let keys: string[];
const heard: string[] = [];

const ears: Hearing = {
  on(types, listener) {
    for (const type of types) window.addEventListener(type, (event) => void listener(event), { capture: true, signal: ending.signal });
  },
};

const host = () => document.documentElement.lastElementChild as HTMLElement;
/** Presses the button of ours that has the focus, as Enter does. */
function press(part: string): void {
  layer.focus(`[data-part="${part}"]`);
  host().dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, detail: 0 }));
}
const soon = () => new Promise((done) => { setTimeout(done, 0); });

const hold = (edit: () => void, postAnyway: () => void) => (
  <Hold hold={{ id: 'h', says: 'Pause. Words.', clause: { name: 'Test 1', strength: 'must not', gist: 'Gist.' }, back: 'Edit', on: 'Post anyway', standIn: false, edit, postAnyway }} />
);

beforeEach(() => {
  ending = new AbortController();
  trusted = true;
  covered = 0;
  left = 0;
  keys = [];
  heard.length = 0;
  layer = new Layer(document, {
    open: false, draw, trusts: () => trusted, left: () => { left += 1; }, covered: () => { covered += 1; }, key: ({ key }) => keys.push(key),
  });
  layer.listen(ears, ending.signal);
  for (const type of ['click', 'keydown', 'focusin']) {
    document.addEventListener(type, (event) => { if (layer.isHost(event.target as Element)) heard.push(type); }, { capture: true, signal: ending.signal });
  }
});
afterEach(() => { ending.abort(); vi.restoreAllMocks(); });

describe('the layer', () => {
  it('is not in the page until there is something to show, and leaves with it', () => {
    const before = document.documentElement.children.length;
    layer.show(<p>Hello</p>);
    expect(document.documentElement.children.length).toBe(before + 1);
    layer.hide();
    expect(document.documentElement.children.length).toBe(before);
  });

  it('tells the page nothing: a random name, a closed root, one plain attribute and its own style', () => {
    layer.show(<p>Hello</p>);
    expect(host().shadowRoot).toBeNull();
    expect(host().localName).toMatch(/^[a-z]{5}-[a-z]{4}$/);
    expect(host().getAttributeNames().toSorted()).toEqual(['popover', 'style']);
    expect(host().outerHTML).not.toMatch(/hello|gatepost/i);
    const other = new Layer(document, { open: false, draw, left() {}, key() {}, covered() {} });
    other.show(<p>Hello</p>);
    expect(host().localName).not.toBe(document.documentElement.children[document.documentElement.children.length - 2]!.localName);
    other.hide();
  });

  it('does what its buttons do, and the page hears of no press, key or focus', () => {
    const pressed = vi.fn();
    layer.show(<Press part="ok" onPress={pressed}>OK</Press>);
    press('ok');
    host().dispatchEvent(new KeyboardEvent('keydown', { key: 'x', bubbles: true, composed: true }));
    expect(pressed).toHaveBeenCalledTimes(1);
    expect(keys).toEqual(['x']);
    expect(heard).toEqual([]);
  });

  it('does nothing for an event that a script made', () => {
    const pressed = vi.fn();
    layer.show(<Press part="ok" onPress={pressed}>OK</Press>);
    trusted = false;
    press('ok');
    host().click();
    expect(pressed).not.toHaveBeenCalled();
    expect(heard).toEqual([]);
  });

  it.each([
    ['removed', () => host().remove()],
    ['moved', () => document.body.append(host())],
    ['restyled', () => host().style.setProperty('opacity', '0', 'important')],
    ['taken out of the top layer', () => host().removeAttribute('popover')],
  ])('puts itself right when it is %s', async (_what, meddle) => {
    layer.show(<p>Hello</p>);
    const own = host();
    const before = own.style.cssText;
    meddle();
    await soon();
    expect(own.parentNode).toBe(document.documentElement);
    expect(own.style.cssText).toBe(before);
    expect(own.getAttribute('popover')).toBe('manual');
  });

  it('leaves for good after too many repairs, and says so once', async () => {
    layer.show(<p>Hello</p>);
    const own = host();
    for (let times = 0; times <= repairs + 3; times++) {
      own.remove();
      await soon();
    }
    expect(own.isConnected).toBe(false);
    expect(layer.works).toBe(false);
    expect(left).toBe(1);
    layer.show(<p>Again</p>);
    expect(own.isConnected).toBe(false);
  });
});

describe('a card that lets something happen', () => {
  it('is deaf for its first 300 ms, to both buttons', () => {
    const now = vi.spyOn(performance, 'now').mockReturnValue(1000);
    const [edit, on] = [vi.fn(), vi.fn()];
    layer.show(hold(edit, on));
    now.mockReturnValue(1299);
    press('edit');
    press('post-anyway');
    expect([edit, on].map(({ mock }) => mock.calls.length)).toEqual([0, 0]);
    now.mockReturnValue(1300);
    press('edit');
    press('post-anyway');
    expect([edit, on].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
  });

  it('lets nothing through while its element is not as we made it, and says so', () => {
    const now = vi.spyOn(performance, 'now').mockReturnValue(1000);
    const on = vi.fn();
    layer.show(hold(() => {}, on));
    now.mockReturnValue(2000);
    host().style.setProperty('opacity', '0.01', 'important');
    press('post-anyway');
    expect(on).not.toHaveBeenCalled();
    expect(covered).toBe(1);
  });

  it('needs nothing over the button when it is pressed by pointer', () => {
    const now = vi.spyOn(performance, 'now').mockReturnValue(1000);
    const on = vi.fn();
    layer.show(hold(() => {}, on));
    now.mockReturnValue(2000);
    const button = layer.find('[data-part="post-anyway"]')!;
    Object.assign(button.getRootNode(), { elementFromPoint: () => button });
    const above = { over: document.body as Element };
    Object.assign(document, { elementFromPoint: () => above.over });
    const point = () => host().dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, detail: 1 }));
    point();
    expect(on).not.toHaveBeenCalled();
    expect(covered).toBe(1);
    above.over = host();
    point();
    expect(on).toHaveBeenCalledTimes(1);
  });
});
