/** The guided checklist when the background does not answer or nothing can be kept: it stays, and says what to do. */
// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WalkShow } from '../../../src/checklist/walk-show.ts';
import type { KeptReading, WalkStep } from '../../../src/checklist/walks.ts';
import { Ears } from '../../../src/guard/ears.ts';
import { checklists } from '../../../src/registry.ts';

const settings = checklists.find(({ id }) => id === 'x')!.settings;
const manual = settings.find(({ control }) => control.kind === 'manual')!;
const readable = settings.find(({ control }) => control.kind === 'checkbox')!;
const stepOf = (setting: typeof manual): WalkStep => ({ setting, number: 1, total: 2, clause: null, school: { domain: '', names: [] }, address: null });

let ending: AbortController;
let walk: WalkShow;
let sent: string[];
let answers: Partial<Record<string, () => unknown>>;

beforeEach(() => {
  ending = new AbortController();
  sent = [];
  answers = {};
  const ears = new Ears();
  ears.listen(window, ending.signal);
  walk = new WalkShow({
    document, open: true, trusts: () => true, ears,
    send: (async (name: string) => {
      sent.push(name);
      const answer = answers[name];
      if (!answer) throw new Error('The background was stopped before it answered.');
      return answer();
    }) as never,
  }, ending.signal, () => {});
});
afterEach(() => ending.abort());

const root = () => [...document.documentElement.children].find((child) => child.shadowRoot)?.shadowRoot ?? null;
const said = () => root()?.querySelector('[data-part="ask"]')?.textContent;

async function press(part: string): Promise<void> {
  const button = root()!.querySelector<HTMLElement>(`[data-part="${part}"]`)!;
  button.focus();
  root()!.host.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, detail: 0 }));
  await new Promise((done) => { setTimeout(done, 5); });
}

describe.each([['only the user can tell', manual], ['the page does not show', readable]])('a step that %s', (_what, setting) => {
  it('stays and says so when Next is not answered, and goes on when it is', async () => {
    walk.arrive(stepOf(setting), ending.signal);
    const before = said();
    await press('next');
    expect(said()).toMatch(/Press that once more/u);
    expect(before).not.toBe(said());
    answers['walk-move'] = () => stepOf(settings.at(-1)!);
    await press('next');
    walk.arrive(stepOf(setting), ending.signal);
    expect(said()).toBe(before);
  });
});

describe('a tick', () => {
  it('that was not kept says what to do, and the walk does not go on as if it were', async () => {
    walk.arrive(stepOf(manual), ending.signal);
    await press('tick');
    expect(said()).toMatch(/Press that once more/u);
    answers['setting-kept'] = (): KeptReading => ({ kept: false, drift: null, says: 'The browser’s storage is full. Free some space and try again.' });
    await press('tick');
    expect(said()).toMatch(/Free some space/u);
    expect(sent).not.toContain('walk-move');
    answers['setting-kept'] = (): KeptReading => ({ kept: true, drift: null });
    answers['walk-move'] = () => null;
    await press('tick');
    expect(sent).toContain('walk-move');
    expect(root()).toBeNull();
  });
});

it('Stop always takes the panel away', async () => {
  walk.arrive(stepOf(manual), ending.signal);
  await press('stop');
  expect(root()).toBeNull();
});
