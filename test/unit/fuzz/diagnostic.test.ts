// @vitest-environment happy-dom
/**
 * A diagnostic of any page at all: made without a throw, and nothing the page says, nobody it names and no address it
 * leads to can be read in it. Only the sites' own code words (test ids, roles, field names) may stand in it.
 */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { diagnosticOf } from '../../../src/dom/diagnostic.ts';
import { sites } from '../../../src/registry.ts';
import { diagnostic as journalOf } from '../../../src/ui/pages/sight-page.tsx';
import { fixtureOf } from '../../new-fixture.ts';
import './seed.ts';

/** What must not be found again: a name, with marks of its own so that it is nobody's code word. */
const secret = fc.stringMatching(/^[A-Za-z]{3,8}$/u).map((word) => `Zebedee${word}`);
const hidden = /zebedee/iu;

const element = fc.letrec<{ node: string }>((again) => ({
  node: fc.oneof({ maxDepth: 4, withCrossShrink: true },
    secret,
    fc.tuple(
      fc.constantFrom('div', 'a', 'button', 'input', 'img', 'span', 'li', 'h2', 'form', 'svg', 'textarea', 'x-y', 'article', 'label', 'main', 'time'),
      fc.array(fc.tuple(fc.constantFrom('aria-label', 'title', 'alt', 'placeholder', 'aria-placeholder', 'value', 'id', 'class', 'style', 'href', 'src', 'srcset', 'data-user', 'for', 'aria-labelledby', 'aria-describedby', 'datetime', 'action', 'lang', 'name-of'), fc.oneof(secret, secret.map((word) => `/${word}/?profile_id=${word}#${word}`), secret.map((word) => `mailto:${word}@example.org`), secret.map((word) => `https://${word}.example/${word}`), secret.map((word) => `javascript:${word}()`), fc.constant('/friends/requests/'))), { maxLength: 4 }),
      fc.constantFrom('', ' role="button"', ' contenteditable="true" role="textbox"', ' data-testid="tweetTextarea_0"', ' role="dialog"', ' data-lexical-editor="true" contenteditable="true"'),
      fc.array(again('node'), { maxLength: 4 }),
    ).map(([tag, attributes, more, inner]) => `<${tag}${attributes.map(([name, value]) => ` ${name}="${value}"`).join('')}${more}>${inner.join('')}<!--Zebedee-->${tag === 'input' || tag === 'img' ? '' : `</${tag}>`}`)),
})).node;

const places = [
  'https://www.facebook.com/ZebedeeSmith', 'https://www.facebook.com/friends/requests/?profile_id=1&zebedee=Zebedee', 'https://x.com/ZebedeeSmith/status/1', 'https://x.com/home#Zebedee',
  'https://www.instagram.com/zebedee.smith/', 'https://www.instagram.com/direct/t/Zebedee',
];

test('nothing of any page’s words, names or addresses is in its diagnostic', () => {
  let shapes = 0;
  fc.assert(fc.property(fc.array(element, { minLength: 1, maxLength: 6 }), fc.constantFrom(...places), (pieces, address) => {
    (globalThis as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(address.replace('&zebedee=', '&q='));
    document.documentElement.lang = 'Zebedee';
    document.title = 'Zebedee';
    document.body.innerHTML = pieces.join('');
    for (const host of document.querySelectorAll('x-y')) if (!host.shadowRoot) host.attachShadow({ mode: 'open' }).innerHTML = '<p title="Zebedee">Zebedee</p>';
    for (const site of sites.filter(({ matches }) => matches.includes(`https://${new URL(address).hostname}/*`))) {
      const told = diagnosticOf(site, document);
      shapes += told.page.length;
      expect(JSON.stringify(told)).not.toMatch(hidden);
      expect(fixtureOf(told, '2026-11-21')).not.toMatch(hidden);
    }
  }), { numRuns: 600 });
  // It did tell something.
  expect(shapes).toBeGreaterThan(400);
}, 120_000);

test('the journal’s own diagnostic says detectors, dates and reasons only, whatever else lies in its rows', () => {
  fc.assert(fc.property(fc.array(fc.record({ detector: fc.constantFrom('x/post', 'x/chat'), seen: fc.constantFrom('2026-09-05', null), skip: fc.constantFrom({ says: 'no button', since: '2026-09-01' }, null), name: secret, key: secret })), (rows) => {
    const told = journalOf([{ id: 'x', title: 'Zebedee', rows }], '2026-09-05', '1.2.3');
    expect(told).not.toMatch(hidden);
    expect(told.split('\n')).toHaveLength(1 + rows.filter(({ seen, skip }) => seen !== null || skip !== null).length);
  }), { numRuns: 500 });
});
