// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { editorOf, rangeOf, readEditor } from '../../../src/dom/editor.ts';

function element(html: string): Element {
  document.body.innerHTML = html;
  return document.body.firstElementChild!;
}

const lexical = (inner: string): Element => element(`<div contenteditable="true" data-lexical-editor="true">${inner}</div>`);
const draft = (...lines: string[]): Element => element(`<div class="DraftEditor-root"><div contenteditable="true"><div data-contents="true"><div data-rbd-draggable-id="a">${lines.map((line) => `<div data-block="true"><div class="public-DraftStyleDefault-block"><span>${line}</span></div></div>`).join('')}</div></div></div>`).querySelector('[contenteditable]')!;
const run = (text: string): string => `<span data-text="true">${text}</span>`;

describe('reading an editor', () => {
  it.each([
    ['<p><br></p>', ''],
    ['<p><span data-lexical-text="true">one</span></p>', 'one'],
    ['<p><span>one</span></p><p><span>two</span></p>', 'one\ntwo'],
    ['<p><span>one</span></p><p><br></p><p><span>two</span></p>', 'one\n\ntwo'],
    ['<p><span>one</span><br><span>two</span></p>', 'one\ntwo'],
    ['<p><span>one</span><br><br></p>', 'one\n'],
    ['<p><span>see </span><a href="#"><span>@Jo</span></a><span>\u00a0now</span></p>', 'see @Jo now'],
    ['<p><img alt="🙂"><span> hi</span></p>', '🙂 hi'],
    ['<p dir="rtl"><span>سلام</span></p>', 'سلام'],
    ['<ul><li><span>a</span></li><li><span>b</span></li></ul>', 'a\nb'],
  ])('Lexical %s', (inner, text) => {
    expect(readEditor(lexical(inner), 'lexical')).toBe(text);
  });

  it('Draft: one line a block, the wrapper X added and emoji pictures included', () => {
    expect(readEditor(draft(run('Great day'), '<br data-text="true">', `${run('with ')}<img alt="🎉">${run(' 9B')}`), 'draft')).toBe('Great day\n\nwith 🎉 9B');
    expect(readEditor(draft('<br data-text="true">'), 'draft')).toBe('');
  });

  it('fields by their value, and an editor that has gone as nothing', () => {
    const box = element('<textarea></textarea>') as HTMLTextAreaElement;
    box.value = 'a\nb';
    expect(readEditor(box, 'textarea')).toBe('a\nb');
    const gone = lexical('<p>x</p>');
    gone.remove();
    gone.replaceChildren();
    expect(readEditor(gone, 'lexical')).toBe('');
  });

  it('60,000 characters, in linear time', () => {
    const long = lexical(Array.from({ length: 1000 }, () => `<p><span>${'word '.repeat(12)}</span></p>`).join(''));
    const began = performance.now();
    expect(readEditor(long, 'lexical')).toHaveLength(1000 * 60 + 999);
    // Generous for a slow machine: a walk that is quadratic takes minutes.
    expect(performance.now() - began).toBeLessThan(3000);
  });
});

describe('finding words again', () => {
  it.each([
    [lexical('<p><span>one </span><b>two</b></p><p><span>three</span></p>').outerHTML, 'lexical', 'two\nthree'],
    [draft(run('first line'), `${run('second ')}${run('line')}`).outerHTML, 'draft', 'line\nsecond'],
  ] as const)('a range covers the words, across nodes and lines', (html, editor, wanted) => {
    const box = element(html);
    const text = readEditor(box, editor);
    const start = text.indexOf(wanted);
    const range = rangeOf(box, start, start + wanted.length)!;
    expect(range.toString().replaceAll(/\s/g, '')).toBe(wanted.replaceAll(/\s/g, ''));
  });

  it('gives nothing for a field, an empty span, or words that have gone', () => {
    expect(rangeOf(element('<textarea>hello</textarea>'), 0, 2)).toBeNull();
    const box = lexical('<p><span>hello</span></p>');
    expect(rangeOf(box, 2, 2)).toBeNull();
    expect(rangeOf(box, 3, 99)).toBeNull();
  });
});

describe('telling editors apart', () => {
  it.each([
    ['<textarea></textarea>', 'textarea'], ['<input>', 'input'], ['<div contenteditable="true" data-lexical-editor="true"></div>', 'lexical'],
    ['<div contenteditable="true" data-outline-editor="true"></div>', 'lexical'], ['<div contenteditable="true"><div data-contents="true"></div></div>', 'draft'],
    ['<div contenteditable="false"></div>', null], ['<div></div>', null],
  ] as const)('%s', (html, kind) => {
    expect(editorOf(element(html))).toBe(kind);
  });
});
