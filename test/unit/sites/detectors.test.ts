import { describe, expect, it } from 'vitest';
import type { Site } from '../../../src/model.ts';
import facebook from '../../../src/sites/facebook/index.ts';
import instagram from '../../../src/sites/instagram/index.ts';
import x from '../../../src/sites/x/index.ts';
import { fixtures } from '../../pages/fixtures.ts';

const sites: Site[] = [facebook, instagram, x];
const detectors = sites.flatMap((site) => site.detectors.map((detector) => ({ site: site.id, id: detector.id, detector })));

describe('detectors as data', () => {
  it.each(detectors)('$id is named after its site, once, and every selector says when it was last seen and where', ({ site, id, detector }) => {
    expect(id.startsWith(`${site}/`)).toBe(true);
    expect(detectors.filter((other) => other.id === id)).toHaveLength(1);
    for (const { seen, source } of detector.select) {
      expect(seen).toMatch(/^20\d\d(-\d\d){0,2}$/);
      expect(source).not.toBe('');
    }
    expect(detector.select.length).toBeGreaterThan(0);
  });

  it('no selector leans on a hashed class', () => {
    const classes = detectors.flatMap(({ detector }) => detector.select.flatMap(({ css }) => css.match(/\.[\w-]+/g) ?? [])).filter((name) => !/\.(php|com)$/.test(name));
    expect(classes.filter((name) => !['.php', '.login'].includes(name))).toEqual([]);
  });

  it.each(sites)('$title is matched by host alone, over HTTPS', ({ matches }) => {
    for (const pattern of matches) expect(pattern).toMatch(/^https:\/\/[\w.]+\/\*$/);
  });

  it('every kind of sighting of every site has a fixture that shows it', () => {
    const shown = new Set(fixtures().flatMap(({ name, html }) => [...html.matchAll(/data-expect='\{"kind":"([\w-]+)"/g)].map((match) => `${name.split('/')[0]} ${match[1]}`)));
    const wanted = new Set(detectors.map(({ site, detector }) => `${site} ${detector.kind}`));
    expect([...wanted].filter((one) => !shown.has(one))).toEqual([]);
  });
});
