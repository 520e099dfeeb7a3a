// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import facebook from '../../../src/sites/facebook/index.ts';
import instagram from '../../../src/sites/instagram/index.ts';
import x from '../../../src/sites/x/index.ts';
import { fixtures } from '../../pages/fixtures.ts';
import { judge } from '../../pages/judge.ts';

const sites = [facebook, instagram, x];

describe('the fixtures', () => {
  it.each(fixtures())('$name shows what it says and nothing else', ({ html, url }) => {
    const page = load(html);
    const address = new URL(url);
    const site = sites.find(({ matches }) => matches.includes(`https://${address.hostname}/*`));
    expect(site, `${address.hostname} belongs to a site`).toBeDefined();
    expect(judge(site!, { url: address, document: page, lang: page.documentElement.lang.toLowerCase() })).toEqual([]);
  });

  it('would notice a miss, a false alarm, a wrong field and a mended miss', () => {
    const address = new URL('https://x.com/home');
    const wrong = (body: string): string[] => judge(x, { url: address, document: load(`<main>${body}</main>`), lang: '' });
    const follow = '<button aria-label="Follow @kai" data-testid="1-follow"><span>Follow</span></button>';
    expect(wrong('<p data-expect=\'{"kind":"request-sent"}\'></p>')).toHaveLength(1);
    expect(wrong(follow)).toHaveLength(1);
    expect(wrong(follow.replace('<button', '<button data-expect=\'{"kind":"request-sent","key":"mo"}\''))).toHaveLength(1);
    expect(wrong(follow.replace('<button', '<button data-expect=\'{"kind":"request-sent"}\' data-expect-missed="since 2026-01"'))).toHaveLength(1);
    expect(wrong(follow.replace('<button', '<button data-expect=\'{"kind":"request-sent"}\''))).toEqual([]);
  });
});

/** Parses a fixture and opens its declarative shadow roots, which this parser does not know. */
function load(html: string): Document {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const template of page.querySelectorAll('template[shadowrootmode]')) {
    const root = template.parentElement!.attachShadow({ mode: 'open' });
    root.append((template as HTMLTemplateElement).content.cloneNode(true));
    template.remove();
  }
  return page;
}
