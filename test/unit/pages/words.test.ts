import { describe, expect, it } from 'vitest';
import { searchesFor } from '../../../src/ui/pages/look-as-others.tsx';
import { sayDetector, sayStrength } from '../../../src/ui/pages/page-state.ts';
import { quietedRules } from '../../../src/ui/pages/quieted-rules.tsx';
import { readRoute, routeTo } from '../../../src/ui/pages/route.ts';
import { sayDate, sayTime, sayUntil } from '../../../src/ui/pages/say-date.ts';
import { diagnostic } from '../../../src/ui/pages/sight-page.tsx';

const today = new Date(2026, 8, 5, 12);

describe('dates', () => {
  it('are said as people say them', () => {
    expect(sayDate('2026-03-03', today)).toBe('3 March');
    expect(sayDate('2025-12-31', today)).toBe('31 December 2025');
    expect(sayDate(new Date(2026, 2, 3, 22, 30).toISOString(), today)).toBe('3 March');
    expect(sayDate('yesterday', today)).toBe('yesterday');
    expect(sayTime(new Date(2026, 2, 3, 22, 30).toISOString())).toBe('10.30 pm');
    expect(sayTime(new Date(2026, 2, 3, 0, 5).toISOString())).toBe('12.05 am');
  });

  it('of a pause are as short as they can be', () => {
    expect(sayUntil(new Date(2026, 8, 5, 13, 5).toISOString(), today)).toBe('until 1.05 pm');
    expect(sayUntil(new Date(2026, 8, 6, 0, 0).toISOString(), today)).toBe('until tomorrow');
    expect(sayUntil(new Date(2026, 8, 7, 9, 0).toISOString(), today)).toBe('until 7 September, 9.00 am');
  });
});

describe('routes', () => {
  it('are read with and without a slash, and written without empty parameters', () => {
    expect(readRoute('#/policy?moment=arriving').view).toBe('policy');
    expect(readRoute('#check').view).toBe('check');
    expect(readRoute('').view).toBe('');
    expect(routeTo('policy', { moment: '', q: 'a b' })).toBe('#/policy?q=a+b');
  });
});

describe('names', () => {
  it('of detectors and strengths are words', () => {
    expect(sayDetector('facebook/request-row')).toBe('Request row');
    expect(sayStrength('must-not')).toBe('must not');
    expect(sayStrength('info')).toBe('for information');
  });
});

describe('ready searches', () => {
  it('are none without a name, and try the forms a pupil would', () => {
    expect(searchesFor('  ', 'Otley', 'Hollybrook')).toEqual([]);
    expect(searchesFor('Jo  Example', 'Otley', 'Hollybrook')).toEqual([
      '"Jo Example"', '"Jo Example" Hollybrook', '"Jo Example" Otley', '"J Example" Hollybrook',
      '"Miss Example" OR "Mr Example" OR "Mrs Example" OR "Ms Example" Hollybrook', '"Jo Example" (site:facebook.com OR site:instagram.com OR site:x.com)',
    ]);
    expect(searchesFor('Jo', '', '')).toEqual(['"Jo"', '"Jo" (site:facebook.com OR site:instagram.com OR site:x.com)']);
  });
});

describe('quieted rules', () => {
  it('are summed up by rule: wholly, or by how many words', () => {
    const quieted = [{ rule: 'insult', words: 'a', on: '2026-08-01' }, { rule: 'insult', words: 'b', on: '2026-08-03' }, { rule: 'pupil-info', on: '2026-08-02' }];
    expect(quietedRules(quieted, (rule) => rule)).toEqual([
      { rule: 'insult', title: 'insult', wholly: false, words: 2, on: '2026-08-03' }, { rule: 'pupil-info', title: 'pupil-info', wholly: true, words: 0, on: '2026-08-02' },
    ]);
  });
});

describe('the diagnostic', () => {
  it('lists what was met, with dates and reasons only', () => {
    const sites = [{ id: 'x', title: 'X', rows: [
      { detector: 'x/post', seen: '2026-09-05', skip: null }, { detector: 'x/chat', seen: '2026-08-12', skip: { says: 'no send button', since: '2026-08-20' } }, { detector: 'x/reply', seen: null, skip: null },
    ] }];
    expect(diagnostic(sites, '2026-09-05', '1.2.3')).toBe('Gatepost 1.2.3, 2026-09-05\nx/post: on, seen 2026-09-05\nx/chat: lost, seen 2026-08-12, left alone since 2026-08-20: no send button');
  });
});
