import { beforeEach, describe, expect, it, vi } from 'vitest';
import { asManaged, copyManaged, countHold, defaultSettings, loadHolds, loadSalt, loadSettings, saveSettings, watchHolds, watchSettings } from '../../../src/settings.ts';
import { reset, storage } from './browser.ts';

vi.mock('webextension-polyfill', async () => import('./browser.ts'));
beforeEach(reset);

const managed = { policyId: 'oratory', school: { name: 'St Cuthbert’s', emailDomain: 'stcuthberts.example' }, contacts: { dsl: 'Mrs Bell' } };

describe('settings', () => {
  it('work with no set-up', async () => {
    expect(await loadSettings()).toEqual(defaultSettings);
  });

  it('keep what is saved and leave the rest as it was', async () => {
    await saveSettings({ off: ['x'] });
    await saveSettings({ pausedUntil: '2026-09-05T12:00:00.000Z' });
    expect(await loadSettings()).toEqual({ ...defaultSettings, off: ['x'], pausedUntil: '2026-09-05T12:00:00.000Z' });
    await saveSettings({ pausedUntil: null, off: [] });
    expect(await loadSettings()).toEqual(defaultSettings);
  });

  it('lose nothing when two windows change them at once', async () => {
    const quiet = (rule: string) => saveSettings(({ profile }) => ({ profile: { quieted: [...profile.quieted, { rule, on: '2026-09-05' }] } }));
    await Promise.all([saveSettings({ off: ['x'] }), quiet('insult'), saveSettings({ readOnce: ['oratory/6.1'] }), quiet('journalist'), saveSettings({ profile: { policyId: 'oratory' } })]);
    expect(await loadSettings()).toMatchObject({ off: ['x'], readOnce: ['oratory/6.1'], profile: { policyId: 'oratory', quieted: [{ rule: 'insult' }, { rule: 'journalist' }] } });
    await Promise.all([countHold('2026-09-05'), countHold('2026-09-05')]);
    expect((await loadHolds('2026-09-05')).count).toBe(2);
  });

  it('take turns with the browser’s own lock where there is one, so that other windows wait too', async () => {
    const turns: string[] = [];
    vi.stubGlobal('navigator', { locks: { request: async (name: string, work: () => Promise<unknown>) => { turns.push(name); return work(); } } });
    await saveSettings({ off: ['x'] });
    vi.unstubAllGlobals();
    expect(turns).toEqual(['gatepost.settings']);
    expect((await loadSettings()).off).toEqual(['x']);
  });

  it('are saved all the same where the browser refuses its lock, and once only', async () => {
    vi.stubGlobal('navigator', { locks: { request: async () => { throw new DOMException('no', 'SecurityError'); } } });
    await saveSettings({ off: ['x'] });
    vi.stubGlobal('navigator', { locks: { request: async (_name: string, work: () => Promise<unknown>) => work() } });
    storage.refuses.add('write');
    await expect(saveSettings({ setUp: true })).rejects.toThrow(/free some space/);
    vi.unstubAllGlobals();
    expect((await loadSettings())).toMatchObject({ off: ['x'], setUp: false });
  });

  it('change single parts of the profile and leave the rest, and go on after a change that was refused', async () => {
    await saveSettings({ profile: { policyId: 'oratory', quieted: [{ rule: 'insult', on: '2026-09-05' }] } });
    storage.refuses.add('write');
    await expect(saveSettings({ setUp: true })).rejects.toThrow(/free some space/);
    storage.refuses.clear();
    await saveSettings({ profile: { contacts: { dsl: 'Mrs Bell', head: '', union: '' } } });
    expect((await loadSettings()).profile).toMatchObject({ policyId: 'oratory', quieted: [{ rule: 'insult' }], contacts: { dsl: 'Mrs Bell' } });
  });

  it('put what the school set under what the user chose', async () => {
    storage.values.managed = managed;
    await copyManaged();
    const { profile } = await loadSettings();
    expect(profile).toMatchObject({ policyId: 'oratory', school: { name: 'St Cuthbert’s', town: '' }, contacts: { dsl: 'Mrs Bell' } });
    await saveSettings({ profile: { ...profile, school: { ...profile.school, aliases: ['Cuths'] } } });
    expect((await loadSettings()).profile.school).toMatchObject({ name: 'St Cuthbert’s', aliases: ['Cuths'] });
  });

  it('let a later change by the school through to every choice the user has not made', async () => {
    storage.values.managed = managed;
    await copyManaged();
    const { profile } = await loadSettings();
    await saveSettings({ profile: { ...profile, contacts: { ...profile.contacts, dsl: 'Mr Okafor' } } });
    storage.values.managed = { ...managed, policyId: 'west-kirby', contacts: { dsl: 'Ms New', head: 'Dr Head' } };
    await copyManaged();
    expect((await loadSettings()).profile).toMatchObject({ policyId: 'west-kirby', contacts: { dsl: 'Mr Okafor', head: 'Dr Head' } });
  });

  it('let the user empty what the school filled in', async () => {
    storage.values.managed = managed;
    await copyManaged();
    const { profile } = await loadSettings();
    await saveSettings({ profile: { ...profile, contacts: { ...profile.contacts, dsl: '' } } });
    expect((await loadSettings()).profile.contacts.dsl).toBe('');
  });

  it('do without storage.managed where it refuses, as Firefox does with no policy', async () => {
    storage.refuses.add('managed');
    await copyManaged();
    expect(await loadSettings()).toEqual(defaultSettings);
  });

  it.each([null, 4, 'x', [], { profile: 7 }, { profile: { school: { name: 4, aliases: 'no' }, quieted: [1, { rule: 'a' }] } }, { off: 'x', pausedUntil: 'soon', setUp: 'yes' }])('survive the stored value %j', async (stored) => {
    storage.values.local = { settings: stored };
    expect(await loadSettings()).toEqual(defaultSettings);
  });

  it('answer with defaults when storage cannot be read, and then overwrite nothing', async () => {
    await saveSettings({ off: ['x'] });
    storage.refuses.add('local');
    expect(await loadSettings()).toEqual(defaultSettings);
    await expect(saveSettings({ setUp: true })).rejects.toThrow(/did not change them/);
    storage.refuses.clear();
    expect((await loadSettings()).off).toEqual(['x']);
  });

  it('say what to do when storage is full', async () => {
    storage.refuses.add('write');
    await expect(saveSettings({ setUp: true })).rejects.toThrow(/free some space/);
  });

  it('tell of a change by the user and by the school, until they are no longer watched', async () => {
    const seen: boolean[] = [];
    const watching = new AbortController();
    watchSettings(({ setUp, profile }) => seen.push(setUp || profile.policyId === 'oratory'), watching.signal);
    await saveSettings({ setUp: true });
    storage.values.managed = managed;
    await copyManaged();
    await vi.waitFor(() => expect(seen).toEqual([true, true]));
    watching.abort();
    await saveSettings({ setUp: false });
    await Promise.resolve();
    expect(seen).toHaveLength(2);
  });

  it('take from the school only what has the right shape', () => {
    expect(asManaged({ policyId: 7, school: { name: 'A', aliases: ['B', 3], people: 'no' }, contacts: null, extra: 1 })).toEqual({ school: { name: 'A', aliases: ['B'] } });
    expect(asManaged('nonsense')).toEqual({});
  });
});

describe('the count of holds', () => {
  it('is for one day', async () => {
    expect((await countHold('2026-09-05')).count).toBe(1);
    expect((await countHold('2026-09-05')).count).toBe(2);
    expect(await loadHolds('2026-09-06')).toEqual({ on: '2026-09-06', count: 0 });
  });

  it('is heard of in every tab, and survives a storage that refuses', async () => {
    const counts: number[] = [];
    const watching = new AbortController();
    watchHolds(({ count }) => counts.push(count), watching.signal);
    await countHold('2026-09-05');
    expect(counts).toEqual([1]);
    storage.refuses.add('write');
    expect((await countHold('2026-09-05')).count).toBe(2);
    storage.refuses.add('local');
    expect((await loadHolds('2026-09-05')).count).toBe(0);
    watching.abort();
  });
});

describe('the salt', () => {
  it('is made once and kept', async () => {
    const salt = await loadSalt();
    expect(salt).toMatch(/^[0-9a-f]{32}$/);
    expect(await loadSalt()).toBe(salt);
  });

  it('is empty where nothing can be kept', async () => {
    storage.refuses.add('local');
    expect(await loadSalt()).toBe('');
  });
});

describe('the schema for schools', () => {
  it('names everything a school may set, and nothing else', async () => {
    const { readFileSync } = await import('node:fs');
    const { noSchool, defaultProfile } = await import('../../../src/model.ts');
    const schema = JSON.parse(readFileSync('assets/managed.json', 'utf8')) as { properties: Record<string, { properties?: object }> };
    expect(Object.keys(schema.properties).toSorted()).toEqual(['contacts', 'policyId', 'school']);
    expect(Object.keys(schema.properties.school!.properties!).toSorted()).toEqual(Object.keys(noSchool).toSorted());
    expect(Object.keys(schema.properties.contacts!.properties!).toSorted()).toEqual(Object.keys(defaultProfile.contacts).toSorted());
  });
});
