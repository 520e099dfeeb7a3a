/** The background's half of the checklist, with a browser of plain maps. */
import { beforeEach, describe, expect, it } from 'vitest';
import { checklistAnswers, schoolWords, type Deps, type Walk } from '../../../src/checklist/walks.ts';
import { defaultProfile, noSchool } from '../../../src/model.ts';
import { checklists, policies } from '../../../src/registry.ts';
import type { Check, CheckRecord } from '../../../src/store/checklist.ts';

let walks: Map<number, Walk>;
let kept: Map<string, CheckRecord>;
let led: [number, string][];
let opened: string[];
let asleep: string[];
let answers: ReturnType<typeof checklistAnswers>;
const tab = { tab: { id: 7 } };

beforeEach(() => {
  walks = new Map();
  kept = new Map();
  led = [];
  opened = [];
  asleep = [];
  const deps: Deps = {
    checklists,
    load: async () => ({ policy: policies.find((one) => one.id === 'oratory')!, profile: { ...defaultProfile, school: { ...noSchool, name: 'Hollybrook', emailDomain: 'Hollybrook.sch.uk' } } }),
    asleep: async (site) => asleep.includes(site),
    checks: async () => [...kept.values()],
    keep: async (check: Check) => {
      const last = kept.get(check.id);
      const record = { ...check, history: last && last.value !== check.value ? [{ value: last.value, verdict: last.verdict, on: last.on, by: last.by }, ...last.history] : last?.history ?? [] };
      kept.set(check.id, record);
      return record;
    },
    readWalk: async (id) => walks.get(id) ?? null,
    writeWalk: async (id, walk) => { if (walk) walks.set(id, walk); else walks.delete(id); },
    open: async (url) => { opened.push(url); return 7; },
    lead: async (id, url) => { led.push([id, url]); },
    now: () => new Date('2026-09-05T10:00:00Z'),
  };
  answers = checklistAnswers(deps);
});

describe('a walk', () => {
  it('opens a tab at the first open item and remembers the rest', async () => {
    await answers['walk-start']({ site: 'x' });
    expect(opened).toHaveLength(1);
    const walk = walks.get(7)!;
    expect(walk.queue).toHaveLength(checklists.find((one) => one.id === 'x')!.settings.length);
    expect(walk.at).toBe(0);
  });

  it('shows one setting when asked for one, with its clause', async () => {
    await answers['walk-start']({ site: 'x', only: 'x/account-email' });
    expect(opened).toEqual(['https://x.com/settings/email']);
    const { walk } = await answers['settings-at']({ host: 'x.com', path: '/settings/email' }, tab);
    expect(walk).toMatchObject({ number: 1, total: 1, address: null, clause: { policy: 'Oratory', ref: '6.6', strength: 'must-not' } });
  });

  it('leads the tab on, stays where the next item is on the same page, and ends', async () => {
    walks.set(7, { site: 'x', queue: ['x/find-by-email', 'x/find-by-phone', 'x/spaces'], at: 0 });
    const second = await answers['walk-move']({ move: 'next', path: '/settings/contacts', from: 1 }, tab);
    expect([second?.setting.id, second?.address, led]).toEqual(['x/find-by-phone', null, []]);
    const third = await answers['walk-move']({ move: 'next', path: '/settings/contacts', from: 2 }, tab);
    expect([third?.setting.id, led]).toEqual(['x/spaces', [[7, 'https://x.com/settings/spaces']]]);
    // The answer got lost, and the page asks again.
    expect(await answers['walk-move']({ move: 'next', path: '/settings/contacts', from: 2 }, tab)).toEqual(third);
    expect(await answers['walk-move']({ move: 'next', path: '/settings/spaces', from: 3 }, tab)).toBeNull();
    expect(walks.size).toBe(0);
  });

  it('stops when asked, and is nobody’s in another tab', async () => {
    walks.set(7, { site: 'x', queue: ['x/spaces'], at: 0 });
    expect((await answers['settings-at']({ host: 'x.com', path: '/settings/spaces' }, { tab: { id: 8 } })).walk).toBeNull();
    expect(await answers['walk-move']({ move: 'stop', path: '/', from: 1 }, tab)).toBeNull();
    expect(walks.size).toBe(0);
  });

  it('outlives an item that a newer version no longer has', async () => {
    walks.set(7, { site: 'x', queue: ['x/gone'], at: 0 });
    expect((await answers['settings-at']({ host: 'x.com', path: '/settings/spaces' }, tab)).walk).toBeNull();
  });
});

describe('a page of settings', () => {
  it('is told which settings it shows, and those any page carries', async () => {
    const here = await answers['settings-at']({ host: 'www.instagram.com', path: '/accounts/comments/' }, tab);
    expect(here.settings.map((setting) => setting.id).toSorted()).toEqual(['instagram/bio', 'instagram/comments', 'instagram/private-account']);
    expect(here.school).toEqual({ domain: 'hollybrook.sch.uk', names: ['hollybrook', 'hollybrook.sch.uk'] });
  });

  it('is told of none where Gatepost is off or paused, or on another host', async () => {
    asleep = ['instagram'];
    expect((await answers['settings-at']({ host: 'www.instagram.com', path: '/accounts/comments/' }, tab)).settings).toEqual([]);
    expect((await answers['settings-at']({ host: 'example.org', path: '/settings/spaces' }, tab)).settings).toEqual([]);
  });
});

describe('a reading', () => {
  it('says its drift once', async () => {
    const reading = { id: 'x/spaces', value: 'off', verdict: 'tight', by: 'page' } as const;
    expect(await answers['setting-kept'](reading)).toEqual({ kept: true, drift: null });
    const looser = { ...reading, value: 'on', verdict: 'loose' } as const;
    expect(await answers['setting-kept'](looser)).toMatchObject({ drift: { was: 'off', now: 'on' } });
    expect(await answers['setting-kept'](looser)).toEqual({ kept: true, drift: null });
  });

  it('from the page’s own data never overrules the setting’s page within the hour, and does after', async () => {
    const reading = { id: 'instagram/private-account', value: 'on', verdict: 'tight', by: 'page' } as const;
    await answers['setting-kept'](reading);
    const carried = { ...reading, value: 'off', verdict: 'loose', carried: true } as const;
    expect(await answers['setting-kept'](carried)).toEqual({ kept: false, drift: null });
    kept.set(reading.id, { ...kept.get(reading.id)!, on: '2026-09-04T10:00:00Z' });
    expect(await answers['setting-kept'](carried)).toMatchObject({ kept: true, drift: { was: 'on', now: 'off' } });
  });

  it('says when it could not be kept, and throws nothing', async () => {
    const failing = checklistAnswers({ ...({} as Deps), checks: async () => { throw new Error('full'); } });
    expect(await failing['setting-kept']({ id: 'x/spaces', value: 'on', verdict: 'loose', by: 'page' })).toEqual({ kept: false, drift: null, says: expect.stringMatching(/Close and open the browser/) });
  });
});

describe('the school’s words', () => {
  it('leave out empty ones and single letters, which would match anything', () => {
    expect(schoolWords({ ...defaultProfile, school: { ...noSchool, name: ' Hollybrook ', aliases: ['', 'H', 'HPS'] } }).names).toEqual(['hollybrook', 'hps']);
  });
});
