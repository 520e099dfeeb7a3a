/** Every entry of the checklist data is whole: an address of its own site, a way to be told apart, a verdict for every value. */
import { describe, expect, it } from 'vitest';
import { recommended } from '../../../src/checklist/items.ts';
import type { Setting } from '../../../src/model.ts';
import { checklists } from '../../../src/registry.ts';

const all = checklists.flatMap((checklist) => checklist.settings.map((setting) => ({ checklist, setting, id: setting.id })));

/** Sentences for what is wrong with one entry. */
function faults(setting: Setting, site: string, hosts: string[]): string[] {
  const { control, values } = setting;
  const said = values.flatMap((value) => value.labels.map((label) => label.toLowerCase()));
  const found = [
    !setting.id.startsWith(`${site}/`) && 'its id does not begin with its site',
    setting.urls.some(({ url }) => !hosts.includes(new URL(url).hostname)) && 'an address is on a host of another site',
    control.kind !== 'manual' && setting.urls.length === 0 && 'it is read on a page but has no address',
    control.kind === 'manual' && values.length > 0 && 'nobody can read it, but it has values',
    control.kind !== 'manual' && !(values.some((value) => value.verdict === 'tight') && values.some((value) => value.verdict === 'loose')) && 'it needs a tight and a loose value',
    values.findIndex((value) => value.verdict === 'loose') < values.findLastIndex((value) => value.verdict === 'tight') && values.length > 0 && 'its values do not go from tight to loose',
    new Set(said).size < said.length && 'one label stands for two values',
    setting.press === 'yes' && !['checkbox', 'switch', 'radio'].includes(control.kind) && 'only plain switches and choices may be pressed',
    setting.press === 'no' && !setting.whyNot && 'it may not be pressed and does not say why',
    (control.kind === 'checkbox' || control.kind === 'switch') && !values.every((value) => value.value === 'on' || value.value === 'off') && 'a switch is on or off',
    setting.title.length > 60 && 'its title is too long',
    setting.why.split(' ').length > 20 && 'its reason is too long',
    (setting.item < 1 || setting.item > 38) && 'it is no row of the shared list',
  ];
  return found.filter((fault) => fault !== false);
}

describe('the checklist’s settings', () => {
  it.each(all)('$id is whole', ({ setting, checklist }) => {
    expect(faults(setting, checklist.id, checklist.hosts)).toEqual([]);
  });

  it('would notice a setting that could be pressed by mistake', () => {
    const field = all.find(({ setting }) => setting.control.kind === 'field')!.setting;
    expect(faults({ ...field, press: 'yes' }, 'x', [])).toContain('only plain switches and choices may be pressed');
  });

  it('have ids of their own', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it('never share a label on one page: neither could then be told from the other', () => {
    const claimed = new Map<string, string>();
    for (const { setting } of all) {
      if (!('labels' in setting.control)) continue;
      for (const label of setting.control.labels) {
        for (const { url } of setting.urls) {
          const key = `${setting.control.kind} ${url} ${label.toLowerCase()}`;
          expect([key, claimed.get(key) ?? setting.id]).toEqual([key, setting.id]);
          claimed.set(key, setting.id);
        }
      }
    }
  });

  it('offer at least ten readable items on every site, each with a value to aim for', () => {
    for (const checklist of checklists.filter(({ hosts }) => hosts.length > 0)) {
      const readable = checklist.settings.filter((setting) => setting.control.kind !== 'manual');
      expect(readable.length).toBeGreaterThanOrEqual(10);
      for (const setting of readable) expect(recommended(setting)?.verdict).toBe('tight');
    }
  });

  it('never press what can’t be taken back, or what asks for a password', () => {
    const pressed = all.filter(({ setting }) => setting.press === 'yes').map(({ id }) => id);
    for (const word of ['past-posts', 'two-factor', 'email', 'apps', 'bio', 'photo']) expect(pressed.filter((id) => id.includes(word) && !id.includes('photo-tagging') && !id.includes('find-by-email'))).toEqual([]);
  });
});
