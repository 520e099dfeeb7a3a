// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { diagnosticOf, shapeOf, type Shape } from '../../../src/dom/diagnostic.ts';
import { see } from '../../../src/dom/see.ts';
import type { Site } from '../../../src/model.ts';
import facebook from '../../../src/sites/facebook/index.ts';
import instagram from '../../../src/sites/instagram/index.ts';
import x from '../../../src/sites/x/index.ts';
import { fixtureOf } from '../../new-fixture.ts';
import { fixtures } from '../../pages/fixtures.ts';

const sites: Site[] = [facebook, instagram, x];

/** Every value a diagnostic holds, addresses in their parts. */
function values(shapes: Shape[]): Set<string> {
  return new Set(shapes.flatMap((shape) => [...Object.values(shape.at ?? {}).flatMap((value) => [value, ...value.split(/[/?&=]/)]), ...values(shape.in ?? []), ...values(shape.shadow ?? [])]));
}

/** Shows a page in this window at its address, shadow roots opened. */
function show(html: string, url: string): Site {
  (globalThis as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(url);
  document.documentElement.innerHTML = new DOMParser().parseFromString(html, 'text/html').documentElement.innerHTML;
  for (const template of document.querySelectorAll('template[shadowrootmode]')) {
    template.parentElement!.attachShadow({ mode: 'open' }).append((template as HTMLTemplateElement).content.cloneNode(true));
    template.remove();
  }
  return sites.find(({ matches }) => matches.includes(`https://${new URL(url).hostname}/*`))!;
}

describe('a diagnostic', () => {
  it.each([
    ['https://www.facebook.com/friends/requests/?profile_id=648903616529908', '/friends/requests/?profile_id=*1'],
    ['https://x.com/year9_sam/status/123', '/*1/status/*2'],
    ['https://www.instagram.com/jo.example/', '/*1/'],
    ['https://www.instagram.com/accounts/settings/v2/account_privacy/', '/accounts/settings/v2/account_privacy/'],
  ])('%s has the shape %s', (address, shape) => {
    expect(shapeOf(new URL(address))).toBe(shape);
  });

  it.each(fixtures())('of $name holds no text, name or address of the page', ({ html, url }) => {
    const told = values(diagnosticOf(show(html, url), document).page);
    const content = new Set<string>();
    for (const element of document.querySelectorAll('*')) {
      for (const name of ['aria-label', 'placeholder', 'aria-placeholder', 'title', 'alt']) content.add(element.getAttribute(name) ?? '');
      for (const node of element.childNodes) if (node.nodeType === 3) content.add((node as Text).data.trim());
      const key = /profile_id=(\d+)|^\/([\w.]+)\/?$/.exec(element.getAttribute('href') ?? '');
      content.add(key?.[1] ?? key?.[2] ?? '');
    }
    const leaked = [...content].filter((word) => word !== '' && told.has(word) && !/^(home|login|friends|reels|c)$/.test(word));
    expect(leaked).toEqual([]);
  });

  it('is short enough to paste', () => {
    const site = show(`<main>${'<a href="/jo"><img></a>'.repeat(1200)}</main>`, 'https://x.com/home');
    const told = diagnosticOf(site, document);
    expect(told.cut).toBeGreaterThan(0);
    expect(JSON.stringify(told).length).toBeLessThan(200_000);
  });

  it.each(fixtures().filter(({ name }) => ['facebook/requests-page', 'x/home-composer', 'x/message-request', 'instagram/direct-thread', 'facebook/composer-dialog'].includes(name)))('of $name makes a fixture where the same kinds are seen', ({ html, url }) => {
    const site = show(html, url);
    const drafting = (): string[] => see(site, { url: new URL(location.href), document, lang: '' }).sightings.map(({ kind, surface }) => `${kind} ${surface ?? ''}`).filter((kind) => /^(drafting|request-received)/.test(kind)).toSorted();
    const before = drafting();
    const made = fixtureOf(diagnosticOf(site, document), '2026-11-21');
    show(made, /<meta name="url" content="([^"]+)"/.exec(made)![1]!.replaceAll('&amp;', '&'));
    expect(drafting()).toEqual(before);
    expect(before).not.toEqual([]);
  });
});
