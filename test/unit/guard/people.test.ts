// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { School, Sighting } from '../../../src/model.ts';
import { noSchool } from '../../../src/model.ts';
import { hintIn } from '../../../src/guard/hinting.ts';
import { printOf } from '../../../src/guard/people.ts';
import { asksAge, asksGroup } from '../../../src/guard/acquaintance.ts';
import { pressOn, scene, type Scene } from './scene.ts';

vi.mock('webextension-polyfill', () => ({ default: {} }));

/** Everything is in sight here: happy-dom lays nothing out. */
class EverythingInSight {
  #tell: (entries: { target: Element; isIntersecting: boolean }[]) => void;
  constructor(tell: (entries: { target: Element; isIntersecting: boolean }[]) => void) { this.#tell = tell; }
  observe(target: Element) { queueMicrotask(() => this.#tell([{ target, isIntersecting: true }])); }
  unobserve() {}
  disconnect() {}
}

const row = (key: string, name: string) => `<li data-key="${key}"><a href="/${key}">${name}</a><button class="accept">Accept</button><button class="decline">Decline</button></li>`;
const begun: Scene[] = [];

async function begin(rows: string): Promise<Scene> {
  const made = await scene();
  begun.push(made);
  document.body.insertAdjacentHTML('beforeend', `<ul>${rows}</ul>`);
  await made.settle();
  await made.settle();
  return made;
}

beforeEach(() => { Object.assign(window, { IntersectionObserver: EverythingInSight }); });
afterEach(() => { for (const { guard } of begun.splice(0)) guard.leave(); });

describe('"Who is this?"', () => {
  it('stands beside each request and says what the policy asks before any answer', async () => {
    const { parts, tap, part } = await begin(row('a', 'Ana Ruiz') + row('b', 'Bo Wood'));
    expect(parts().filter((name) => name === 'chip')).toHaveLength(2);
    await tap('chip');
    expect(part('person-card')!.textContent).toContain('Test 2, must not: No pupils as friends.');
    expect(part('about')!.textContent).toBe('Follow request from Ana Ruiz');
  });

  it('brings what weighs and draws only when a chip is pressed, and opens nothing if the user has gone on meanwhile', async () => {
    const { sent, press, tap, parts, brought } = await begin(row('a', 'Ana Ruiz'));
    expect(brought).toEqual(['presence']);
    press('chip');
    pressOn(document.querySelector('li a')!);
    await new Promise((done) => { setTimeout(done, 0); });
    expect(brought).toEqual(['presence', 'advice']);
    expect(parts()).not.toContain('person-card');
    await tap('chip');
    expect(parts()).toContain('person-card');
    expect(sent.map(([name]) => name)).not.toContain('marks-get');
  });

  it('answers with the clause, keeps who they are and nothing else, and shows Decline without pressing it', async () => {
    const { press, tap, part, marks } = await begin(row('a', 'Ana Ruiz'));
    await tap('chip');
    press('who-pupil');
    await Promise.resolve();
    expect(part('person-card')!.textContent).toContain('Test 2, must not');
    expect([...marks]).toEqual([['a', { who: 'pupil', on: '2026-09-07' }]]);
    let pressed = 0;
    const decline = document.querySelector<HTMLElement>('.decline')!;
    decline.addEventListener('click', () => { pressed += 1; });
    press('show-decline');
    expect(document.activeElement).toBe(decline);
    expect(pressed).toBe(0);
  });

  it('closes the card at once when the row turns into somebody else’s', async () => {
    const { tap, parts } = await begin(row('a', 'Ana Ruiz'));
    await tap('chip');
    expect(parts()).toContain('person-card');
    document.querySelector('li a')!.setAttribute('href', '/z');
    await new Promise((done) => { setTimeout(done, 0); });
    expect(parts()).not.toContain('person-card');
  });

  it('remembers nobody where a line is about several people', async () => {
    const { press, tap, part, marks } = await begin(row('a', 'Ana Ruiz and 3 others'));
    await tap('chip');
    expect(part('about')!.textContent).toContain('more than one person');
    press('who-pupil');
    await Promise.resolve();
    expect(part('note')!.textContent).toContain('not remembered');
    expect(marks.size).toBe(0);
  });

  it('forgets in one press', async () => {
    const { press, tap, marks, settle } = await begin(row('a', 'Ana Ruiz'));
    await tap('chip');
    press('who-colleague');
    await settle();
    expect(marks.size).toBe(1);
    press('forget');
    await settle();
    expect(marks.size).toBe(0);
  });
});

const sighting = (html: string, css: string): Sighting => {
  document.body.innerHTML = html;
  const anchor = document.querySelector(css)!;
  return { kind: 'request-sent', detector: 'x/follow', site: 'x', confidence: 'sure', anchor, controls: { add: anchor } };
};

describe('telling rows apart', () => {
  it('sees a recycled row by its links, even where only a button is the anchor', () => {
    const one = sighting('<div><a href="/a">A</a><div><button aria-label="Follow">Follow</button></div></div>', 'button');
    const before = printOf(one);
    document.querySelector('a')!.setAttribute('href', '/b');
    expect(printOf(one)).not.toBe(before);
  });

  it('is not moved by a change of a time or a count', () => {
    const one = sighting('<div><a href="/a">A</a><span>2m</span><button>Follow</button></div>', 'button');
    const before = printOf(one);
    document.querySelector('span')!.textContent = '3m';
    expect(printOf(one)).toBe(before);
  });
});

describe('hints', () => {
  const school: School = { ...noSchool, name: 'Hollybrook Primary School', aliases: ['HPS'], people: ['Dilys Rowe', 'Jo'] };
  const cell = (bio: string, name = 'Ana') => sighting(`<main><div><a href="/a">${name}</a><p>${bio}</p><button id="f">Follow</button></div><div><a href="/b">B</a><p>HPS staff</p><button>Follow</button></div></main>`, '#f');
  const others = () => [...document.querySelectorAll('button')];

  it('come from the person’s own words', () => {
    const one = cell('Y9 at Hollybrook Primary School');
    expect(hintIn(one, school, others())).toEqual({ of: 'school', says: 'Their profile mentions Hollybrook Primary School.' });
  });

  it('do not come from a neighbour’s words, or from inside a longer word', () => {
    expect(hintIn(cell('Plants and trains'), school, others())).toBeNull();
    expect(hintIn(cell('chpsticks'), school, others())).toBeNull();
  });

  it('know a colleague by full name only', () => {
    expect(hintIn({ ...cell('Plants'), name: 'Dilys Rowe' }, school, others())).toMatchObject({ of: 'colleague' });
    expect(hintIn({ ...cell('Plants'), name: 'Jo' }, school, others())).toBeNull();
  });

  it('are silent while no school is named', () => {
    expect(hintIn(cell('Hollybrook Primary School'), noSchool, others())).toBeNull();
  });
});

describe('what has to be asked about a former pupil', () => {
  it('follows from the policy', async () => {
    const { default: westKirby } = await import('../../../src/policies/west-kirby.ts');
    const { default: mat } = await import('../../../src/policies/mat-model.ts');
    expect([asksAge(westKirby), asksGroup(westKirby)]).toEqual([true, true]);
    expect(asksGroup(mat)).toBe(false);
  });
});

describe('accepting', () => {
  it('somebody marked as a pupil is held once; about anybody else it is not', async () => {
    const { press, tap, parts } = await begin(row('a', 'Ana Ruiz') + row('b', 'Bo Wood'));
    const accept = (key: string) => document.querySelector<HTMLElement>(`li[data-key="${key}"] .accept`)!;
    expect(pressOn(accept('a')).defaultPrevented).toBe(false);
    await tap('chip');
    press('who-pupil');
    press('close');
    expect(pressOn(accept('a')).defaultPrevented).toBe(true);
    expect(parts()).toContain('hold');
    await new Promise((done) => { setTimeout(done, 320); });
    press('edit');
    expect(pressOn(accept('b')).defaultPrevented).toBe(false);
    expect(pressOn(accept('a')).defaultPrevented).toBe(false);
  });
});
