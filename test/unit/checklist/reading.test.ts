// @vitest-environment happy-dom
/** Reading settings where they stand: every item, every value, every wording we know, and every redesign we can think of. */
import { beforeEach, describe, expect, it } from 'vitest';
import { isAt, judgeText, pressFor, readControl, type SchoolWords } from '../../../src/dom/setting-control.ts';
import type { PageView, Setting, SettingValue } from '../../../src/model.ts';
import { checklists } from '../../../src/registry.ts';
import { drawSetting, redesigns } from './settings-page.ts';

const school: SchoolWords = { domain: 'hollybrook.sch.uk', names: ['hollybrook', 'hps', '@hollybrookpri'] };
const settings = checklists.flatMap((checklist) => checklist.settings);
const readable = settings.filter((setting) => !['manual', 'field'].includes(setting.control.kind));
const labelsOf = (setting: Setting) => ('labels' in setting.control ? setting.control.labels : []);
const find = (id: string) => settings.find((setting) => setting.id === id)!;

function page(setting: Setting, lang = 'en', url = setting.urls[0]!.url): PageView {
  return { url: new URL(url), document, lang };
}

function draw(setting: Setting, value: SettingValue, label = labelsOf(setting)[0]!, words?: string): void {
  document.body.innerHTML = drawSetting(setting, value, label, words);
}

function valueRead(setting: Setting, view = page(setting)): string {
  const reading = readControl(setting, view, school);
  return reading.state === 'read' ? reading.value.value : `unread: ${reading.reason}`;
}

beforeEach(() => { document.body.innerHTML = ''; });

describe.each(readable.map((setting) => [setting.id, setting] as const))('%s', (_, setting) => {
  it('is read at every value, in every wording we know of heading and value', () => {
    for (const value of setting.values) {
      for (const [index, label] of labelsOf(setting).entries()) {
        const words = value.labels[index % Math.max(1, value.labels.length)] ?? '';
        draw(setting, value, label, words);
        expect([label, words, valueRead(setting)]).toEqual([label, words, value.value]);
      }
      for (const words of value.labels.slice(labelsOf(setting).length)) {
        draw(setting, value, labelsOf(setting)[0]!, words);
        expect([words, valueRead(setting)]).toEqual([words, value.value]);
      }
    }
  });

  it.each(Object.entries(redesigns))('is read the same after a redesign: %s', (name, change) => {
    // A group known only by its test id is found by its heading once that is gone.
    for (const value of setting.values) {
      draw(setting, value);
      change(document);
      expect([name, valueRead(setting)]).toEqual([name, value.value]);
    }
  });

  it('is never guessed: absent, twice, under a wording we don’t know, or on another page', () => {
    const [value] = setting.values;
    expect(valueRead(setting)).toMatch(/^unread/);
    draw(setting, value!, 'A question nobody has asked before?');
    if (setting.control.kind !== 'radio' || setting.control.group.length === 0) expect(valueRead(setting)).toMatch(/^unread/);
    draw(setting, value!);
    const copy = document.querySelector('section')!.cloneNode(true) as Element;
    for (const radio of copy.querySelectorAll('input[type="radio"]')) radio.setAttribute('name', `${radio.getAttribute('name')}-copy`);
    document.querySelector('main')!.append(copy);
    expect(valueRead(setting)).toMatch(/^unread: .*(twice|no single button)/);
    draw(setting, value!);
    expect(valueRead(setting, page(setting, 'en', new URL('/somewhere/else', setting.urls[0]!.url).href))).toMatch(/^unread/);
  });

  it('is pressed only where data allows, on the control of the value asked for', () => {
    const [tight] = setting.values;
    const loose = setting.values.at(-1)!;
    draw(setting, loose);
    const target = pressFor(setting, setting.values.findLast((value) => value.verdict === 'tight') ?? tight!, page(setting), school);
    if (setting.press === 'no') {
      expect(target).toBeNull();
    } else {
      (target as HTMLElement).click();
      expect(valueRead(setting)).toBe((setting.values.findLast((value) => value.verdict === 'tight') ?? tight!).value);
    }
  });
});

describe('a control read only by its place', () => {
  const setting = find('x/protect-videos');
  const two = (first: string, second: string) => `<main><div><label><span>${first}</span><input type="checkbox"></label></div><div><label><span>${second}</span><input type="checkbox" checked></label></div></main>`;

  it('is read in a language whose words we don’t know, and never pressed', () => {
    document.body.innerHTML = two('Diogelu eich postiadau', 'Diogelu eich fideos');
    expect(valueRead(setting, page(setting, 'cy'))).toBe('on');
    expect(pressFor(setting, setting.values[0]!, page(setting, 'cy'), school)).toBeNull();
  });

  it('is not read on an English page, nor when the page has more or fewer of them', () => {
    document.body.innerHTML = two('Something new', 'Something newer');
    expect(valueRead(setting, page(setting, 'en-gb'))).toMatch(/^unread/);
    document.body.innerHTML = `${two('Diogelu', 'Fideos')}<label>Trydydd<input type="checkbox"></label>`;
    expect(valueRead(setting, page(setting, 'cy'))).toMatch(/^unread/);
  });
});

describe('rows with a value on a button', () => {
  const setting = find('facebook/future-posts');
  const row = (label: string, shown: string) => `<main><div><div><span>Who can see your future posts?</span></div><div role="button" tabindex="0" aria-label="${label}"><span>${shown}</span></div></div></main>`;

  it.each([
    ['Edit privacy. Sharing with Friends except: Ella Rowe. ', 'Friends except: Ella Rowe', 'some friends'],
    ['Edit privacy. Sharing with Your friends of friends. ', 'Your friends of friends', 'friends of friends'],
    ['Editar privacidad. Compartido con: Amigos. ', 'Amigos', 'friends'],
    ['Modifier la confidentialité. Partage avec Moi uniquement. ', '', 'only me'],
    ['تمت المشاركة مع العامة', '', 'public'],
  ])('reads %s', (label, shown, value) => {
    document.body.innerHTML = row(label, shown);
    expect(valueRead(setting)).toBe(value);
  });

  it('does not read an audience it doesn’t know, or two buttons in one row', () => {
    document.body.innerHTML = row('Edit privacy. Sharing with Close circle. ', 'Close circle');
    expect(valueRead(setting)).toMatch(/doesn’t know/);
    document.body.innerHTML = row('Edit privacy. Sharing with Public. ', 'Public').replace('</div></div></main>', '</div><div role="button">Undo</div></div></main>');
    expect(valueRead(setting)).toMatch(/no single button/);
  });

  it('reads a row that is itself the button', () => {
    document.body.innerHTML = '<main><div role="button" tabindex="0"><span>Who can see your future posts?</span><span>Only me</span></div></main>';
    expect(valueRead(setting)).toBe('only me');
  });
});

describe('fields', () => {
  const email = find('x/account-email');
  const bio = find('x/bio');

  it.each([
    ['j.example@hollybrook.sch.uk', 'a school address'], ['j.example@mail.hollybrook.sch.uk', 'a school address'], ['J.EXAMPLE@Hollybrook.Sch.UK', 'a school address'],
    ['j.example@post.example', 'not a school address'], ['hollybrook@post.example', 'not a school address'], ['j@nothollybrook.sch.uk', 'not a school address'],
  ])('an account at %s is %s', (address, value) => {
    document.body.innerHTML = `<input name="current_email" type="email" value="${address}">`;
    expect(valueRead(email)).toBe(value);
  });

  it.each([
    ['Teacher at Hollybrook. Views my own.', 'school named'], ['HPS crew', 'school named'], ['@HollybrookPri', 'school named'], ['hollybrook.', 'school named'],
    ['Walks, chips and old trains', 'school not named'], ['Hollybrooklyn born and bred', 'school not named'], ['', 'school not named'],
  ])('a profile that says "%s" has the %s', (text, value) => {
    const reading = judgeText(bio, text, document.body, school);
    expect(reading.state === 'read' && reading.value.value).toBe(value);
  });

  it('are not judged before the user has named the school', () => {
    const nobody: SchoolWords = { domain: '', names: [] };
    document.body.innerHTML = '<input name="current_email" type="email" value="a@b.example">';
    expect(readControl(email, page(email), nobody)).toMatchObject({ state: 'unread' });
    expect(judgeText(bio, 'anything', document.body, nobody)).toMatchObject({ state: 'unread' });
  });

  it('are not judged when the page shows no address', () => {
    document.body.innerHTML = '<input name="current_email" type="email" value="">';
    expect(valueRead(email)).toMatch(/^unread/);
  });
});

describe('addresses', () => {
  it.each([
    ['facebook/future-posts', 'https://web.facebook.com/settings?tab=posts&x=1', true], ['facebook/future-posts', 'https://www.facebook.com/settings/?tab=stories', false],
    ['facebook/future-posts', 'https://www.facebook.com/settings/', false], ['x/spaces', 'https://twitter.com/settings/spaces/', true], ['x/spaces', 'https://x.com/settings/spaces/more', false],
    ['instagram/private-account', 'https://www.instagram.com/accounts/who_can_see_your_content', true],
  ])('%s at %s: %s', (id, url, expected) => {
    expect(isAt(find(id), new URL(url))).toBe(expected);
  });
});
