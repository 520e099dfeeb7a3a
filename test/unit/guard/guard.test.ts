// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { pressOn, scene, type Scene } from './scene.ts';

vi.mock('webextension-polyfill', () => ({ default: {} }));

const said: Scene[] = [];
async function begin(...differs: Parameters<typeof scene>): Promise<Scene> {
  const made = await scene(...differs);
  said.push(made);
  return made;
}
afterEach(() => { for (const { guard } of said.splice(0)) guard.leave(); });

/** Holds are deaf for their first 300 ms. */
const hearing = () => new Promise((done) => { setTimeout(done, 320); });

describe('a draft', () => {
  it('brings a tip, and none when there is nothing to say', async () => {
    const { write, parts } = await begin();
    await write('Lovely walk today');
    expect(parts()).toEqual([]);
    await write('8G1 are just as bad as 8G2');
    expect(parts()).toContain('tip');
  });

  it('keeps its words to the page: no message carries any', async () => {
    const { write, sent, post } = await begin();
    await write('8G1 secretly');
    pressOn(post);
    expect(sent.length).toBeGreaterThan(2);
    expect(JSON.stringify(sent)).not.toMatch(/8G1|secretly/);
  });

  it('is spoken of in the popup by clause, never by its words', async () => {
    const { write, guard } = await begin();
    await write('8G1 secretly');
    expect(guard.state().advice).toEqual([{ surface: 'post', title: 'Pupils', tone: 'hold', refs: [{ ref: 'Test 1', strength: 'must not', gist: 'Keep pupils off your own pages.' }] }]);
    expect(JSON.stringify(guard.state())).not.toMatch(/8G1|secretly/);
  });

  it('opens its card with the words noticed, the clause and what to do', async () => {
    const { write, press, part } = await begin();
    await write('8G1 again');
    press('tip');
    expect(part('card')!.textContent).toContain('Test 1, must not');
    expect(part('point')!.textContent).toContain('8G1');
  });

  it('is left alone once the user says it is not relevant', async () => {
    const { write, press, parts, settle, sent } = await begin();
    await write('8G1 again');
    press('tip');
    press('not-relevant');
    await settle();
    expect(parts()).toEqual([]);
    const [, request] = sent.find(([name]) => name === 'quiet')!;
    expect(request).toMatchObject({ rule: 'pupil-info', words: expect.stringMatching(/^[0-9a-f]{24}$/) });
    await write('8G1 once more');
    expect(parts()).toEqual([]);
  });
});

describe('a post against a must-not clause', () => {
  it('is held once: the site hears nothing of the press', async () => {
    const { write, post, parts, heard, sent } = await begin();
    await write('8G1 again');
    heard.length = 0;
    expect(pressOn(post).defaultPrevented).toBe(true);
    expect(heard).toEqual([]);
    expect(parts()).toEqual(expect.arrayContaining(['hold', 'edit', 'post-anyway']));
    expect(parts()).not.toContain('tip');
    expect(sent.filter(([name]) => name === 'held')).toHaveLength(1);
  });

  it('goes out at the second press: the same text is never held twice', async () => {
    const { write, post, press, parts, heard } = await begin();
    await write('8G1 again');
    pressOn(post);
    await hearing();
    press('edit');
    heard.length = 0;
    expect(pressOn(post).defaultPrevented).toBe(false);
    expect(heard).toContain('click');
    await Promise.resolve();
    expect(parts()).not.toContain('hold');
  });

  it('is pressed for the user on Post anyway', async () => {
    const { write, post, press, settle } = await begin();
    let clicks = 0;
    post.addEventListener('click', () => { clicks += 1; });
    await write('8G1 again');
    pressOn(post);
    press('post-anyway');
    expect(clicks).toBe(0);
    await hearing();
    press('post-anyway');
    await settle();
    expect(clicks).toBe(1);
  });

  it('is held at Enter too, but not while a character is being composed', async () => {
    const { write, box, parts } = await begin();
    await write('8G1 again');
    const enter = (more: KeyboardEventInit) => {
      const event = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true, cancelable: true, ...more });
      box.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(enter({ isComposing: true })).toBe(false);
    expect(enter({ shiftKey: true })).toBe(false);
    expect(enter({})).toBe(true);
    expect(parts()).toContain('hold');
  });

  it('is held at most three times a day', async () => {
    const { write, post, press, parts } = await begin();
    for (const text of ['8G1 a', '8G1 b', '8G1 c']) {
      await write(text);
      expect(pressOn(post).defaultPrevented).toBe(true);
      await hearing();
      press('edit');
    }
    await write('8G1 d');
    expect(pressOn(post).defaultPrevented).toBe(false);
    expect(parts()).toContain('tip');
  });

  it('is not held by a press that no person made', async () => {
    const { write, post, parts } = await begin({ trusts: (event) => event.type !== 'click' && event.type !== 'pointerdown' && event.type !== 'mousedown' && event.type !== 'pointerup' && event.type !== 'mouseup' });
    await write('8G1 again');
    expect(pressOn(post).defaultPrevented).toBe(false);
    expect(parts()).not.toContain('hold');
  });

  it('is not held where the site’s notes are unproven', async () => {
    const { write, post, parts } = await begin({ confidence: 'likely' });
    await write('8G1 again');
    expect(parts()).toContain('tip');
    expect(pressOn(post).defaultPrevented).toBe(false);
  });

  it('is let go by Escape, the focus back in the box', async () => {
    const { write, post, parts, part, box } = await begin();
    await write('8G1 again');
    pressOn(post);
    const host = (part('hold')!.getRootNode() as ShadowRoot).host;
    host.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true, cancelable: true }));
    await Promise.resolve();
    expect(parts()).not.toContain('hold');
    expect(document.activeElement).toBe(box);
  });
});

describe('sleeping', () => {
  it('is silent where it is switched off, and says so', async () => {
    const { write, parts, guard, sent } = await begin({ welcome: ({ settings }) => { settings.off = ['x']; } });
    await write('8G1 again');
    expect(parts()).toEqual([]);
    expect(guard.state().asleep).toContain('switched off on X');
    expect(sent.map(([name]) => name)).toEqual(['hello']);
  });

  it('wakes when a pause ends, by itself', async () => {
    let now = new Date(2026, 8, 7, 10, 0).getTime();
    const pausedUntil = new Date(now + 600).toISOString();
    const { guard, write, parts, settle } = await begin({ now: () => new Date(now), welcome: ({ settings }) => { settings.pausedUntil = pausedUntil; } });
    await write('8G1 again');
    expect(guard.state().asleep).toBe('Gatepost is paused.');
    expect(parts()).toEqual([]);
    now += 601;
    await settle();
    await settle();
    await settle();
    expect(guard.state().asleep).toBeUndefined();
    expect(parts()).toContain('tip');
  });

  it('gives all advice anew when the policy is switched on an open page', async () => {
    const { write, parts, welcome, guard, settle } = await begin();
    await write('8G1 again');
    expect(parts()).toContain('tip');
    welcome.policy = { ...welcome.policy, clauses: [] };
    await guard.refresh();
    await settle();
    expect(parts()).toEqual([]);
    welcome.settings.off = ['x'];
    await guard.refresh();
    expect(guard.state().asleep).toContain('switched off');
  });

  it('falls silent and leaves nothing when Gatepost was updated under the page', async () => {
    let alive = true;
    const { write, parts, post, guard } = await begin({ alive: () => alive });
    await write('8G1 again');
    expect(parts()).toContain('tip');
    alive = false;
    expect(pressOn(post).defaultPrevented).toBe(false);
    expect(document.documentElement.children).toHaveLength(2);
    expect(guard.state().asleep).toContain('Reload');
    await write('8G1 more');
    expect(document.documentElement.children).toHaveLength(2);
  });
});

describe('arriving in lesson hours', () => {
  it('brings one quiet line where the policy has a clause about it', async () => {
    const { part, settle } = await begin({ welcome: ({ settings }) => { settings.profile = { ...settings.profile, facts: { 'lesson-hours': '9-15.30' } }; } });
    await settle();
    expect(part('tip')!.textContent).toBe('In lesson hours · Test 3');
  });

  it('is silent outside them', async () => {
    const { parts, settle } = await begin({ welcome: ({ settings }) => { settings.profile = { ...settings.profile, facts: { 'lesson-hours': '13-15.30' } }; } });
    await settle();
    expect(parts()).toEqual([]);
  });
});

describe('a page that meddles', () => {
  it('gets our element back fifteen times, then it is gone, and nothing is held any more', async () => {
    const { write, parts, post } = await begin();
    await write('8G1 again');
    for (let times = 0; times < 20; times++) {
      [...document.documentElement.children].at(-1)?.shadowRoot?.host.remove();
      await new Promise((done) => { setTimeout(done, 0); });
    }
    expect(parts()).toEqual([]);
    await write('8G1 more');
    expect(parts()).toEqual([]);
    expect(pressOn(post).defaultPrevented).toBe(false);
  });
});
