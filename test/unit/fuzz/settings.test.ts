/** Whatever lies in storage (corrupt, half-written, from another version, set by a school's IT), loading answers and never throws. */
import * as fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import './seed.ts';

const { stored } = vi.hoisted(() => ({ stored: new Map<string, unknown>() }));

vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      local: {
        get: async (keys: string | string[]) => Object.fromEntries([keys].flat().flatMap((key) => (stored.has(key) ? [[key, structuredClone(stored.get(key))]] : []))),
        set: async (values: object) => { for (const [key, value] of Object.entries(values)) stored.set(key, structuredClone(value)); },
      },
      managed: { get: async () => structuredClone(stored.get('policy')) },
      onChanged: { addListener() {}, removeListener() {} },
    },
  },
}));

const { asManaged, copyManaged, defaultSettings, loadHolds, loadSalt, loadSettings, saveSettings } = await import('../../../src/settings.ts');

const bytes = fc.uint8Array({ maxLength: 60 }).map((array) => new TextDecoder('latin1').decode(array));
/** Anything storage can hold. */
const anything = fc.anything({ maxDepth: 2, maxKeys: 4, withNullPrototype: false, key: fc.oneof(fc.constantFrom('profile', 'school', 'name', 'version', 'off', '__proto__', 'constructor'), fc.string({ maxLength: 8 })) });
const wrong = fc.oneof(anything, bytes, fc.constantFrom(null, undefined, 0, Number.NaN, '', [], {}, true));

/** The right keys with values of any kind. */
const nearly = fc.record({
  version: fc.oneof(fc.constant(1), wrong), setUp: wrong, standIn: wrong, off: fc.oneof(fc.array(wrong), wrong), pausedUntil: fc.oneof(fc.constant('2026-13-45T99:99'), wrong),
  readOnce: wrong, audienceReminder: wrong, checklistReminder: wrong,
  profile: fc.oneof(wrong, fc.record({
    policyId: wrong, facts: wrong, contacts: wrong, quieted: fc.oneof(wrong, fc.array(fc.record({ rule: wrong, words: wrong, on: wrong }, { requiredKeys: [] }), { maxLength: 3 })),
    school: fc.oneof(wrong, fc.record({ name: wrong, aliases: wrong, town: wrong, emailDomain: wrong, handles: wrong, headteacher: wrong, people: wrong }, { requiredKeys: [] })),
  }, { requiredKeys: [] })),
}, { requiredKeys: [] });

/** The same shape, all the way down: every text a text, every list a list of texts. */
function sameShape(value: unknown, like: unknown, path = 'settings'): void {
  if (like === null || typeof like !== 'object') {
    if (like !== null && value !== null) expect(typeof value, path).toBe(typeof like);
    return;
  }
  expect(Array.isArray(value), path).toBe(Array.isArray(like));
  if (Array.isArray(like)) return;
  for (const [key, sample] of Object.entries(like)) sameShape((value as Record<string, unknown>)[key], sample, `${path}.${key}`);
}

function storable(value: unknown): boolean {
  try {
    structuredClone(value);
    return true;
  } catch {
    return false;
  }
}

beforeEach(() => stored.clear());

describe('settings from any storage', () => {
  test('10,000 stored values of any kind load as settings of the right shape', async () => {
    await fc.assert(fc.asyncProperty(fc.oneof(nearly, wrong).filter(storable), wrong.filter(storable), async (settings, managed) => {
      stored.set('settings', settings);
      stored.set('managed', managed);
      sameShape(await loadSettings(), defaultSettings);
    }), { numRuns: 10_000 });
  }, 120_000);

  test('what was loaded from any storage can be saved and loads the same', async () => {
    await fc.assert(fc.asyncProperty(nearly.filter(storable), async (settings) => {
      stored.clear();
      stored.set('settings', settings);
      const before = await loadSettings();
      const after = await saveSettings({}).catch((error: unknown) => {
        // Refusing to write over what it cannot read is right; it must say so in words.
        expect((error as Error).message).toMatch(/Gatepost/u);
        return before;
      });
      expect(after).toEqual(before);
      expect(await loadSettings()).toEqual(before);
    }), { numRuns: 5000 });
  }, 120_000);

  test('a version that is no number, nor can be made one, is no newer version', async () => {
    stored.set('settings', { version: { toString: 0 }, setUp: true });
    expect(await saveSettings({ standIn: true })).toMatchObject({ setUp: true, standIn: true });
  });

  test('settings of a newer version are read as far as they go and never written over', async () => {
    const newer = { version: 2, setUp: true, profile: { policyId: 'oratory' }, somethingNew: { kept: true } };
    stored.set('settings', newer);
    expect(await loadSettings()).toMatchObject({ setUp: true, profile: { policyId: 'oratory' } });
    await expect(saveSettings({ standIn: true })).rejects.toThrow(/newer Gatepost.*Update Gatepost/u);
    expect(stored.get('settings')).toEqual(newer);
  });

  test('8,000 school defaults of any kind: wrong parts are left out', async () => {
    await fc.assert(fc.asyncProperty(fc.oneof(wrong, nearly).filter(storable), async (policy) => {
      const managed = asManaged(policy);
      expect(Object.keys(managed).every((key) => ['policyId', 'school', 'contacts'].includes(key))).toBe(true);
      stored.set('policy', policy);
      await copyManaged();
      sameShape(await loadSettings(), defaultSettings);
    }), { numRuns: 8000 });
  }, 120_000);

  test('any stored count of holds and any stored salt: a count and a salt come back', async () => {
    await fc.assert(fc.asyncProperty(wrong.filter(storable), async (value) => {
      stored.set('holds', value);
      stored.set('salt', value);
      expect(await loadHolds('2026-03-03')).toEqual({ on: '2026-03-03', count: expect.any(Number) });
      expect(await loadSalt()).toMatch(/^[0-9a-f]{32}$/u);
    }), { numRuns: 5000 });
  }, 120_000);
});
