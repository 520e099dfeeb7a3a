import { describe, expect, it } from 'vitest';
import { sayDrift } from '../../../src/checklist/drift-show.ts';
import { clauseFor, driftOf, itemsOf, progressOf, walkOrder } from '../../../src/checklist/items.ts';
import { checklists, policies } from '../../../src/registry.ts';
import type { CheckRecord } from '../../../src/store/checklist.ts';

const checklist = (id: string) => checklists.find((one) => one.id === id)!;
const policy = (id: string) => policies.find((one) => one.id === id)!;

function check(id: string, verdict: CheckRecord['verdict'], value: string, history: CheckRecord['history'] = []): CheckRecord {
  return { id, verdict, value, on: '2026-09-05T10:00:00.000Z', by: 'page', history };
}

const earlier = (verdict: CheckRecord['verdict'], value: string) => ({ verdict, value, on: '2026-03-03T10:00:00.000Z', by: 'page' as const });

describe('items', () => {
  it.each(policies.map((one) => one.id))('for %s begin with what a clause asks, strongest first', (id) => {
    const items = itemsOf(checklist('facebook'), policy(id), []);
    const strengths = ['must-not', 'must', 'should-not', 'should', 'advised'];
    const ranks = items.map((item) => (item.clause ? strengths.indexOf(item.clause.strength) : strengths.length));
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    expect(items).toHaveLength(checklist('facebook').settings.length);
  });

  it('name a clause only where it speaks of settings, profiles or requests', () => {
    const setting = checklist('facebook').settings.find((one) => one.id === 'facebook/search-engines')!;
    expect(clauseFor(setting, policy('mat-model'))?.ref).toBe('34b');
    expect(clauseFor(setting, policy('oratory'))?.ref).toBe('6.11b');
    expect(clauseFor(setting, policy('west-kirby'))).toBeNull();
    const email = checklist('x').settings.find((one) => one.id === 'x/account-email')!;
    expect(clauseFor(email, policy('mat-model'))?.ref).toBe('32');
    expect(clauseFor(email, policy('oratory'))?.ref).toBe('6.6');
  });

  it('count only what is tight', () => {
    const items = itemsOf(checklist('x'), policy('oratory'), [check('x/spaces', 'tight', 'off'), check('x/protect-posts', 'loose', 'off'), check('x/find-by-email', 'unreadable', 'gone')]);
    expect(progressOf(items)).toEqual({ tight: 1, total: checklist('x').settings.length });
    expect(items.find((item) => item.setting.id === 'x/read-receipts')?.state).toBe('unchecked');
    expect(items.find((item) => item.setting.id === 'x/find-by-email')?.state).toBe('unreadable');
  });
});

describe('drift', () => {
  it('is a value that was tight and is loose now', () => {
    expect(driftOf(check('a', 'loose', 'public', [earlier('tight', 'friends')]))).toEqual({ was: 'friends', on: '2026-03-03T10:00:00.000Z', now: 'public' });
  });

  it('looks past a time when it could not be read', () => {
    expect(driftOf(check('a', 'loose', 'public', [earlier('unreadable', 'gone'), earlier('tight', 'friends')]))?.was).toBe('friends');
  });

  it.each([
    ['a first reading', check('a', 'loose', 'public')],
    ['a value that became tighter', check('a', 'tight', 'friends', [earlier('loose', 'public')])],
    ['one loose value for another', check('a', 'loose', 'public', [earlier('loose', 'friends of friends')])],
    ['a reading that failed', check('a', 'unreadable', 'gone', [earlier('tight', 'friends')])],
  ])('is not %s', (_, record) => {
    expect(driftOf(record)).toBeNull();
  });

  it('is said with both values and the date', () => {
    const today = new Date('2026-09-05');
    expect(sayDrift('Who sees your next posts', { was: 'friends', on: '2026-03-03T10:00:00Z', now: 'public' }, today)).toBe('Who sees your next posts: was “friends” on 3 March, now “public”.');
    expect(sayDrift('Posts carry no location', { was: 'off', on: '2025-03-03T10:00:00Z', now: 'on' }, today)).toBe('Posts carry no location: no longer so. The setting was off on 3 March 2025, now on.');
  });
});

describe('a walk', () => {
  it('keeps the settings of one page together, leaves out what is tight, and ends with what only the user can tell', () => {
    const order = walkOrder(itemsOf(checklist('facebook'), policy('oratory'), [check('facebook/friends-list', 'tight', 'friends')]));
    expect(order.map((setting) => setting.id)).not.toContain('facebook/friends-list');
    const pages = order.filter((setting) => setting.control.kind !== 'manual').map((setting) => setting.urls[0]!.url);
    expect(pages.filter((url, index) => url !== pages[index - 1])).toHaveLength(new Set(pages).size);
    const firstManual = order.findIndex((setting) => setting.control.kind === 'manual');
    expect(order.slice(firstManual).every((setting) => setting.control.kind === 'manual')).toBe(true);
  });
});
