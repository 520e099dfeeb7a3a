// @vitest-environment happy-dom
/** When the watcher tells of what the user writes, and when it looks. What it sees in real pages: test/e2e/watch.test.ts. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watch } from '../../../src/dom/watch.ts';
import { defineSite, type Detector } from '../../../src/model.ts';

const found = vi.fn();
const box: Detector = {
  id: 'x/box', kind: 'drafting', select: [{ css: 'textarea', seen: '2026', source: 'test' }],
  read: (element) => {
    found();
    return { kind: 'drafting', detector: 'x/box', site: 'x', confidence: 'sure', anchor: element, surface: 'post', editor: 'textarea', controls: {} };
  },
};
const elsewhere: Detector = { ...box, id: 'x/elsewhere', select: [{ css: 'p', seen: '2026', source: 'test' }], here: ({ url }) => url.pathname === '/elsewhere' };
const site = defineSite({ id: 'x', title: 'X', matches: ['https://x.com/*'], detectors: [box, elsewhere] });

let ending: AbortController;
const told = vi.fn();
const seen = vi.fn();

beforeEach(async () => {
  vi.useFakeTimers();
  document.body.innerHTML = '<textarea></textarea><p>Hello</p>';
  ending = new AbortController();
  watch(site, document, { seen, draft: told }, ending.signal);
  await vi.advanceTimersByTimeAsync(1000);
  for (const spy of [told, seen, found]) spy.mockClear();
});

afterEach(() => {
  ending.abort();
  vi.useRealTimers();
});

const area = (): HTMLTextAreaElement => document.querySelector('textarea')!;

/** One key: heard, but nothing is read for it. */
async function key(): Promise<void> {
  for (const type of ['beforeinput', 'input', 'keyup']) area().dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  await vi.advanceTimersByTimeAsync(50);
}

describe('writing', () => {
  it('is told of at once on entering a box, and then at the next pause only', async () => {
    area().dispatchEvent(new Event('focusin', { bubbles: true, composed: true }));
    await Promise.resolve();
    expect(told).toHaveBeenCalledTimes(1);
    for (let count = 0; count < 40; count++) await key();
    expect(told).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(300);
    expect(told).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(5000);
    expect(told).toHaveBeenCalledTimes(2);
  });

  it('in a box nobody saw being entered is told of at the first key', async () => {
    await key();
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('holds back looks the page’s changes ask for, but not for ever', async () => {
    await key();
    found.mockClear();
    document.body.append(document.createElement('section'));
    for (let count = 0; count < 20; count++) await key();
    expect(found).not.toHaveBeenCalled();
    for (let count = 0; count < 100; count++) await key();
    expect(found).toHaveBeenCalled();
  });

  it('leaves no timer behind when it ends', async () => {
    await key();
    ending.abort();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('looking', () => {
  it('comes once after many changes, and hears nothing of the page meanwhile', async () => {
    for (let count = 0; count < 10; count++) {
      document.body.append(document.createElement('textarea'));
      await vi.advanceTimersByTimeAsync(5);
    }
    await vi.advanceTimersByTimeAsync(200);
    expect(seen).toHaveBeenCalledTimes(1);
    expect(seen.mock.calls[0]![0].sightings).toHaveLength(11);
    document.querySelector('textarea')!.remove();
    await vi.advanceTimersByTimeAsync(200);
    expect(seen.mock.calls[1]![0].sightings).toHaveLength(10);
  });

  it('is not asked for by what stands beside the body, our own layer among it', async () => {
    const layer = document.createElement('our-layer');
    document.documentElement.append(layer);
    await vi.advanceTimersByTimeAsync(1000);
    layer.remove();
    await vi.advanceTimersByTimeAsync(1000);
    expect(found).not.toHaveBeenCalled();
  });

  it('passes over what the address cannot show', async () => {
    document.body.append(document.createElement('textarea'));
    await vi.advanceTimersByTimeAsync(200);
    expect(seen.mock.calls[0]![0].sightings.map(({ detector }: { detector: string }) => detector)).toEqual(['x/box', 'x/box']);
  });
});
