// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { draftFor, keyMeaning, mentionListOpen, submitControlAt } from '../../../src/dom/draft.ts';
import { filesOf, attachedMedia } from '../../../src/dom/media.ts';
import { report } from '../../../src/dom/report.ts';
import { see } from '../../../src/dom/see.ts';
import type { PageView, Sighting } from '../../../src/model.ts';
import facebook from '../../../src/sites/facebook/index.ts';
import x from '../../../src/sites/x/index.ts';

function show(address: string, html: string): PageView {
  document.body.innerHTML = html;
  return { url: new URL(address), document, lang: '' };
}

const comment = '<form role="presentation"><div id="box" role="textbox" contenteditable="true" data-lexical-editor="true"><p><span>hi</span></p></div><ul><li><div role="button" tabindex="0" aria-label="GIF"></div></li></ul><div id="focused-state-composer-submit"><div id="send" role="button" tabindex="0" aria-label="Comment"></div></div></form>';

function sighted(found: ReturnType<typeof draftFor>): Sighting {
  expect(found).toMatchObject({ kind: 'drafting' });
  return found as Sighting;
}

function key(init: KeyboardEventInit): KeyboardEvent {
  return new KeyboardEvent('keydown', { key: 'Enter', ...init });
}

describe('the draft being written', () => {
  it('is found from anywhere inside its editor, with its own send control', () => {
    const page = show('https://www.facebook.com/', comment);
    const draft = sighted(draftFor(facebook, page, document.querySelector('#box span')!));
    expect(draft.surface).toBe('comment');
    expect(submitControlAt([document.querySelector('#send')!, document.body], draft)).toBe(true);
    expect(submitControlAt([document.querySelector('li div')!, document.body], draft)).toBe(false);
  });

  it('is nothing for a search box, a button, or a page never read', () => {
    const page = show('https://x.com/i/lists/create', '<textarea name="description"></textarea><form role="search"><input type="text"></form><button>Go</button>');
    expect([...document.querySelectorAll('textarea,input,button')].map((element) => draftFor(x, page, element))).toEqual([null, null, null]);
    const pin = show('https://x.com/i/chat/pin/new', '<textarea data-testid="dm-composer-textarea"></textarea>');
    expect(draftFor(x, pin, document.querySelector('textarea')!)).toBeNull();
    expect(see(x, pin)).toMatchObject({ sightings: [], skips: [{ skip: expect.stringContaining('passcode') }] });
  });

  it('an answer found in one look is asked afresh in the next', () => {
    const page = show('https://www.facebook.com/', comment);
    const box = document.querySelector('#box')!;
    expect(sighted(draftFor(facebook, page, box)).surface).toBe('comment');
    const dialog = document.createElement('div');
    dialog.setAttribute('role', 'dialog');
    dialog.innerHTML = '<input type="file">';
    document.body.append(dialog);
    dialog.append(box);
    expect(sighted(draftFor(facebook, page, box)).surface).toBe('post');
  });
});

describe('keys', () => {
  const draft = (): Sighting => sighted(draftFor(facebook, show('https://www.facebook.com/', comment), document.querySelector('#box')!));

  it.each([
    [{}, 'sends'], [{ shiftKey: true }, 'writes'], [{ isComposing: true }, 'writes'], [{ key: 'a' }, 'writes'], [{ altKey: true }, 'writes'],
  ])('in a comment %j %s', (init, meaning) => {
    expect(keyMeaning(key(init), draft())).toBe(meaning);
  });

  it('on X plain Enter is a new line, and Ctrl or Cmd with it sends', () => {
    const page = show('https://x.com/home', '<main><div contenteditable="true" role="textbox" data-testid="tweetTextarea_0"><div data-contents="true"></div></div></main>');
    const post = sighted(draftFor(x, page, document.querySelector('[role="textbox"]')!));
    expect([key({}), key({ ctrlKey: true }), key({ metaKey: true })].map((event) => keyMeaning(event, post))).toEqual(['writes', 'sends', 'sends']);
  });

  it('Enter belongs to an open list of mentions, not to one of links', () => {
    const one = draft();
    document.body.insertAdjacentHTML('beforeend', '<div role="listbox"><div role="option"><a href="/chat">Sam</a></div></div>');
    expect(mentionListOpen(one)).toBe(false);
    document.body.insertAdjacentHTML('beforeend', '<div role="listbox" id="l"><div role="option">Sam</div></div>');
    expect(keyMeaning(key({}), one)).toBe('writes');
    document.querySelector('#l')!.setAttribute('aria-hidden', 'true');
    expect(keyMeaning(key({}), one)).toBe('sends');
  });
});

describe('media', () => {
  it('previews are counted once, backdrops and avatars not', () => {
    document.body.innerHTML = `<div><img src="blob:1"><img src="blob:1"><img src="data:image/jpeg;base64,${'a'.repeat(3000)}"><img src="https://x/avatar.jpg"><div style="background-image:url(blob:1)"></div><video src="blob:2"></video></div>`;
    expect(attachedMedia(document.body)).toEqual({ photos: 2, videos: 1 });
  });

  it('the site’s own icons are no photos', () => {
    document.body.innerHTML = `<div role="button"><img src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAACAkQBADs=" height="18"><img src="data:image/svg+xml,${'a'.repeat(3000)}"></div>`;
    expect(attachedMedia(document.body)).toEqual({ photos: 0, videos: 0 });
  });

  it('files are counted by type when they are picked', () => {
    const picker = document.createElement('input');
    Object.defineProperty(picker, 'files', { value: [new File([''], 'a', { type: 'image/png' }), new File([''], 'b', { type: 'video/mp4' }), new File([''], 'c', { type: 'text/plain' })] });
    let counted: unknown;
    document.body.append(picker);
    picker.addEventListener('change', (event) => { counted = filesOf(event); });
    picker.dispatchEvent(new Event('change', { bubbles: true }));
    expect(counted).toEqual({ photos: 1, videos: 1 });
    expect(filesOf(new Event('paste'))).toBeNull();
  });
});

describe('a report', () => {
  it('points at one element each, holds no draft text, and a crash is a skip', () => {
    const page = show('https://www.facebook.com/', comment.replace('hi', 'SECRET'));
    const crash = { id: 'facebook/crash', kind: 'setting' as const, select: [{ css: 'form', seen: '2026-11', source: 'test' }], read() { throw new TypeError('SECRET'); } };
    const told = report(see({ ...facebook, detectors: [crash, ...facebook.detectors] }, page));
    expect(told.sightings.map(({ at }) => document.querySelectorAll(at).length)).toEqual([1]);
    expect(told.skips).toEqual([{ detector: 'facebook/crash', skip: 'crashed: TypeError' }]);
    expect(JSON.stringify(told)).not.toContain('SECRET');
  });
});
