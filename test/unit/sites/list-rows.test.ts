// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { see } from '../../../src/dom/see.ts';
import type { Sighting, Site } from '../../../src/model.ts';
import facebook from '../../../src/sites/facebook/index.ts';
import instagram from '../../../src/sites/instagram/index.ts';
import x from '../../../src/sites/x/index.ts';

/** What the review reads on a page: key, name and the control it would show. */
function rows(site: Site, url: string, body: string): { key?: string; name?: string; control?: string | null }[] {
  const page = new DOMParser().parseFromString(`<html lang="en"><body>${body}</body></html>`, 'text/html');
  return look({ ...site, detectors: [site.list!.rows] }, url, page).map(({ key, name, controls }) => ({ key, name, control: controls.edit?.textContent ?? null }));
}

function look(site: Site, url: string, page: Document): Sighting[] {
  return see(site, { url: new URL(url), document: page, lang: 'en' }).sightings;
}

const menu = '<button aria-haspopup="menu" aria-label="More">⋯</button>';
const xMe = '<header><nav><a href="/ms_t" data-testid="AppTabBar_Profile_Link">Profile</a></nav></header>';
const cell = (handle: string, name: string) => `<div data-testid="UserCell"><a href="/${handle}"><span>${name}</span></a><a href="/${handle}"><span>@${handle}</span></a><button data-testid="1-follow">Follow back</button>${menu}</div>`;
const xPage = `${xMe}<main>${cell('kai', 'Kai')}${cell('Mo', 'Mo B')}</main><aside>${cell('ad', 'Ad')}</aside>`;
const igMe = '<nav><div><a href="/"><svg></svg></a><a href="/explore/"><svg></svg></a><a href="/reels/"><svg></svg></a><a href="/direct/inbox/"><svg></svg></a><a href="#"><svg></svg></a><a href="/ms.t/"><img alt=""></a></div></nav>';
const igRow = (handle: string, ...words: string[]) => `<div><a href="/${handle}/"><img alt=""></a><a href="/${handle}/"><span>${handle}</span></a>${words.map((word) => `<button type="button"><div>${word}</div></button>`).join('')}</div>`;
const igDialog = `${igMe}<div role="dialog"><h1>Followers</h1><div>${igRow('a.one', 'Remove')}${igRow('b.two', 'Follow', 'Remove')}${igRow('c.three', 'Follow')}</div></div>`;
const friend = (id: string, name: string, beside = menu) => `<div><a href="/friends/list/?profile_id=${id}"><svg></svg></a><a href="https://www.facebook.com/friends/list/?profile_id=${id}"><span>${name}</span></a>${beside}</div>`;
const fbPage = `<div role="navigation">${friend('11', 'Alex Poe')}${friend('12', 'Bea Roy')}</div>`;

describe('rows of the user’s own list', () => {
  it('X: every follower once, with their menu, and nobody from the side', () => {
    const both = [{ key: 'kai', name: 'Kai', control: '⋯' }, { key: 'mo', name: 'Mo B', control: '⋯' }];
    expect(rows(x, 'https://x.com/ms_t/followers', xPage)).toEqual(both);
    expect(rows(x, 'https://x.com/Ms_T/following', xPage)).toEqual(both);
  });

  it('X: nothing on somebody else’s list, or elsewhere', () => {
    for (const path of ['kai/followers', 'ms_t', 'follower_requests', 'search?q=a']) expect(rows(x, `https://x.com/${path}`, xPage)).toEqual([]);
  });

  it('Facebook: a friend once, whether by picture or name', () => {
    expect(rows(facebook, 'https://www.facebook.com/friends/list', fbPage)).toEqual([{ key: '11', name: 'Alex Poe', control: '⋯' }, { key: '12', name: 'Bea Roy', control: '⋯' }]);
    expect(rows(facebook, 'https://www.facebook.com/friends/list/?profile_id=11', friend('11', 'Alex Poe', '') + friend('12', 'Bea Roy', ''))).toMatchObject([{ key: '11', control: null }, { key: '12', control: null }]);
    expect(rows(facebook, 'https://www.facebook.com/friends/requests', fbPage)).toEqual([]);
  });

  it('Instagram: followers with Remove beside them, but not suggestions', () => {
    expect(rows(instagram, 'https://www.instagram.com/ms.t/followers/', igDialog)).toEqual([{ key: 'a.one', name: 'a.one', control: 'Remove' }, { key: 'b.two', name: 'b.two', control: 'Remove' }]);
    expect(rows(instagram, 'https://www.instagram.com/a.one/followers/', igDialog)).toEqual([]);
  });

  it.each([[x, 'https://x.com/ms_t/followers', xPage], [facebook, 'https://www.facebook.com/friends/list', fbPage], [instagram, 'https://www.instagram.com/ms.t/followers/', igDialog]] as const)('outside a review $id reads no row', (site, url, body) => {
    const page = new DOMParser().parseFromString(`<html lang="en"><body>${body}</body></html>`, 'text/html');
    expect(look(site, url, page).filter(({ listed }) => listed)).toEqual([]);
    expect(site.detectors).not.toContain(site.list!.rows);
  });

  it.each([x, facebook, instagram])('$id says how to remove someone in twenty words', ({ list }) => {
    expect(list!.remove.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length).toBeLessThanOrEqual(20);
  });
});
