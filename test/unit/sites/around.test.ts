// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Around, PageView, Site } from '../../../src/model.ts';
import facebook from '../../../src/sites/facebook/index.ts';
import instagram from '../../../src/sites/instagram/index.ts';
import x from '../../../src/sites/x/index.ts';

/** What a site tells of the people around `css` on a page. */
function around(site: Site, url: string, body: string): { of: Around; at(css: string): Element; page: PageView } {
  const document = new DOMParser().parseFromString(`<html lang="en"><body>${body}</body></html>`, 'text/html');
  return { of: site.around!, at: (css) => document.querySelector(css)!, page: { url: new URL(url), document, lang: 'en' } };
}

describe('friends in common', () => {
  it('Facebook: the small pictures of a card, not those of the next card', () => {
    const card = (id: string, friend: string) => `<div role="listitem"><a href="/profile.php?id=${id}">N</a><div role="grid"><div role="row"><div role="cell"><a href="/profile.php?id=${friend}"><svg></svg></a></div></div></div><div role="button" id="b${id}">Add friend</div></div>`;
    const { of, at, page } = around(facebook, 'https://www.facebook.com/friends/suggestions', `<div role="main">${card('1', '11')}${card('2', '12')}<div role="listitem"><div role="button" id="b3">Add friend</div></div></div>`);
    expect(of.mutuals(at('#b1'), page)).toEqual(['11']);
    expect(of.mutuals(at('#b3'), page)).toEqual([]);
  });

  it('Instagram: the people named in a profile’s head, without its owner', () => {
    const { of, at, page } = around(instagram, 'https://www.instagram.com/kai/', '<main><header><a href="/kai/">kai</a><button>Follow</button><a href="/ana.r/">ana.r</a></header><article><a href="/bo/">bo</a></article></main>');
    expect(of.mutuals(at('button'), page)).toEqual(['ana.r']);
  });
});

describe('whom a comment answers', () => {
  it('Facebook: the author in the heading of the post', () => {
    const { of, at, page } = around(facebook, 'https://www.facebook.com/', '<div role="main"><div aria-posinset="1"><h4><a href="/ana.r">Ana</a></h4></div><div aria-posinset="2"><h4><a href="/bo.w">Bo</a></h4><form><div id="box"></div></form></div></div>');
    expect(of.answered(at('#box'), page)).toEqual({ key: 'bo.w', name: 'Bo' });
  });

  it('X: the author of the post above the box', () => {
    const post = (handle: string) => `<article><div data-testid="User-Name"><a href="/${handle}"><span>${handle}</span></a></div></article>`;
    const { of, at, page } = around(x, 'https://x.com/bo/status/1', `<main>${post('ana')}${post('Bo')}<div id="box"></div>${post('zak')}</main>`);
    expect(of.answered(at('#box'), page)).toEqual({ key: 'bo', name: 'Bo' });
  });

  it('Instagram: the post’s owner, or whoever the reply begins with', () => {
    const { of, at, page } = around(instagram, 'https://www.instagram.com/p/C1/', '<main><a href="/kai/">kai</a><ul><li><a href="/ana.r/">ana.r</a></li></ul><textarea></textarea></main>');
    expect(of.answered(at('textarea'), page)).toEqual({ key: 'kai', name: 'kai' });
    (at('textarea') as HTMLTextAreaElement).value = '@Ana.R well done';
    expect(of.answered(at('textarea'), page)).toEqual({ key: 'ana.r' });
  });

  it.each([[facebook, 'https://www.facebook.com/'], [x, 'https://x.com/home'], [instagram, 'https://www.instagram.com/']] as const)('$id: nobody where the page does not say', (site, url) => {
    const { of, at, page } = around(site, url, '<main><textarea></textarea></main>');
    expect(of.answered(at('textarea'), page)).toBeNull();
  });
});
