/** Settings pages drawn from the data, in the shapes the site notes describe, for reading back. Obfuscated classes, help text and a neighbour row included. */
import type { Setting, SettingValue } from '../../../src/model.ts';

/** A page of one setting showing one value; `label` is the wording of the heading, `words` that of the value. */
export function drawSetting(setting: Setting, value: SettingValue, label: string, words = value.labels[0] ?? ''): string {
  const { control } = setting;
  const on = value.value === 'on';
  switch (control.kind) {
    case 'checkbox':
      return section(`${neighbourBox}<div class="r-a1"><label class="r-b2"><div><div dir="ltr"><span>${label}</span></div><div><input type="checkbox" ${on ? 'checked' : ''} aria-describedby="CHECKBOX_4_LABEL"></div></div></label><div id="CHECKBOX_4_LABEL">Some help about it. <a href="/help">Learn more</a></div></div>`);
    case 'switch':
      return section(`<div class="x1"><div><span dir="auto">Another row</span></div><input type="checkbox" role="switch" aria-label="Another row"></div><div class="x1i"><div><div><span dir="auto">${label}</span></div><div><span>What it does.</span></div></div><input type="checkbox" role="switch" ${on ? 'checked' : ''} aria-checked="${on}"></div>`);
    case 'radio': {
      const options = [...setting.values].filter((one) => !(control.gate && one.value === 'off')).toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0));
      const gate = control.gate ? `<label><span>${label}</span><input type="checkbox" role="switch" ${value.value === 'off' ? '' : 'checked'}></label>` : '';
      const choices = options.map((option) => `<label><span>${option === value ? words : option.labels[0]}</span><input type="radio" name="n1" ${option === value ? 'checked' : ''}></label>`).join('');
      const testId = control.group[0] ? 'data-testid="' + /"([^"]+)"/.exec(control.group[0].css)![1]! + '"' : '';
      return section(`${gate}${value.value === 'off' && control.gate ? '' : `<div role="radiogroup" ${testId} aria-label="${label}"><div><span>${label}</span></div>${choices}</div>`}<fieldset><div>Something else</div><label><span>Yes</span><input type="radio" name="n2" checked></label><label><span>No</span><input type="radio" name="n2"></label></fieldset>`);
    }
    case 'value-button':
      return section(`<div class="x2"><div><span dir="auto">Another question?</span></div><div role="button" tabindex="0" aria-label="Edit privacy. Sharing with Custom. "><span>Custom</span></div></div><div class="x3"><div><span dir="auto">${label}</span></div><div role="button" tabindex="0" aria-label="Edit privacy. Sharing with ${words}. "><div><span dir="auto">${words}</span></div></div></div>`);
    case 'field': case 'manual':
      return section('');
  }
}

const neighbourBox = '<div><label><span>Another box</span><input type="checkbox" checked></label></div><div><label><span>A third box</span><input type="checkbox"></label></div>';

function section(inner: string): string {
  return `<div id="app"><nav><a href="/settings">Settings</a></nav><main role="main"><section aria-label="Section details"><h2>Settings</h2>${inner}</section></main></div>`;
}

/** Changes of a page that keep its meaning, as redesigns make them. Each works on the live document. */
export const redesigns: Record<string, (document: Document) => void> = {
  'other classes': (document) => { for (const one of document.querySelectorAll('*')) one.setAttribute('class', `y${Math.abs(one.outerHTML.length * 7919) % 997}`); },
  'wrappers added': (document) => {
    for (const one of document.querySelectorAll('input,[role="button"],span')) {
      const wrapper = document.createElement('div');
      one.replaceWith(wrapper);
      wrapper.append(one);
    }
  },
  'test ids dropped': (document) => { for (const one of document.querySelectorAll('[data-testid]')) one.removeAttribute('data-testid'); },
  'attributes in another order': (document) => {
    for (const one of document.querySelectorAll('main *')) {
      const attributes = [...one.attributes].toReversed().map(({ name, value }) => [name, value] as const);
      for (const [name] of attributes) one.removeAttribute(name);
      for (const [name, value] of attributes) one.setAttribute(name, value);
    }
  },
  'hidden twins beside': (document) => {
    const twin = document.querySelector('section')!.cloneNode(true) as Element;
    twin.setAttribute('aria-hidden', 'true');
    for (const radio of twin.querySelectorAll('input[type="radio"]')) radio.setAttribute('name', 'twin');
    document.querySelector('main')!.append(twin);
  },
  'a button instead of a div': (document) => {
    for (const one of document.querySelectorAll('[role="button"]')) {
      const button = document.createElement('button');
      for (const { name, value } of one.attributes) button.setAttribute(name, value);
      button.append(...one.childNodes);
      one.replaceWith(button);
    }
  },
};
