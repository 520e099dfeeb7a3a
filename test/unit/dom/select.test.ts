// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { climb, innerButtons, isLive, isPressable, nameOf, roots, wordButtons, words } from '../../../src/dom/select.ts';

const find = (css: string): Element => document.querySelector(css)!;

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('what is live', () => {
  it('nothing under aria-hidden or hidden is, not even inside a shadow root', () => {
    document.body.innerHTML = '<div aria-hidden="true"><p id="a"></p></div><div hidden><p id="b"></p></div><div aria-hidden="false"><p id="c"></p></div><div hidden><div id="host"></div></div>';
    const root = find('#host').attachShadow({ mode: 'open' });
    root.append(document.createElement('p'));
    expect([find('#a'), find('#b'), find('#c'), root.firstElementChild!].map(isLive)).toEqual([false, false, true, false]);
  });

  it('a control that is off or out of reach cannot be pressed', () => {
    document.body.innerHTML = '<button disabled></button><div role="button" aria-disabled="true"></div><div role="button" tabindex="-1"></div><div role="button" tabindex="0" aria-disabled="false"></div>';
    expect([...document.body.children].map(isPressable)).toEqual([false, false, false, true]);
  });
});

describe('words', () => {
  it.each([
    ['<button>Following<svg><title>Down chevron icon</title></svg></button>', 'Following'],
    ['<button><div>New</div><div>post</div></button>', 'New post'],
    ['<button>12\u00a0ami(e)s\u200b</button>', '12 ami(e)s'],
    ['<button>Add<span aria-hidden="true">Twin</span><span hidden>Gone</span></button>', 'Add'],
  ])('%s reads %s', (html, text) => {
    document.body.innerHTML = html;
    expect(words(find('button'))).toBe(text);
  });

  it('a name is the label, then what labels it, then the words; text in place of an id names nothing', () => {
    document.body.innerHTML = '<span id="t">Photo tagging</span><p aria-label=" Send "></p><p aria-labelledby="t"></p><p aria-labelledby="27 mutual friends">27</p>';
    expect([...document.querySelectorAll('p')].map(nameOf)).toEqual(['Send', 'Photo tagging', '27']);
  });
});

describe('neighbours', () => {
  it('a row that is itself a button is not the button inside it', () => {
    document.body.innerHTML = '<div role="button" tabindex="0"><button>Accept</button><button><svg></svg></button></div>';
    expect(innerButtons(document)).toHaveLength(2);
    expect(wordButtons(document).map((button) => words(button))).toEqual(['Accept']);
  });

  it('climbs out of shadow roots, and no further than asked', () => {
    document.body.innerHTML = '<main><div id="host"></div></main>';
    const root = find('#host').attachShadow({ mode: 'open' });
    root.innerHTML = '<p><b></b></p>';
    const deep = root.querySelector('b')!;
    expect(climb(deep, 9, (at) => at.localName === 'main')).toBe(find('main'));
    expect(climb(deep, 1, (at) => at.localName === 'main')).toBeNull();
    expect(climb(deep, 9, (at) => at.localName === 'main', (at) => at.id === 'host')).toBeNull();
  });

  it('finds open roots inside open roots, up to the cap', () => {
    document.body.innerHTML = '<div id="host"></div>';
    const outer = find('#host').attachShadow({ mode: 'open' });
    outer.innerHTML = '<div></div>';
    const inner = outer.firstElementChild!.attachShadow({ mode: 'open' });
    expect(roots(document)).toEqual([document, outer, inner]);
    expect(roots(document, 2)).toHaveLength(2);
  });
});
