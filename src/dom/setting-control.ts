/**
 * Finding one setting's control on the page in front of the user and reading it. A control that is absent, or there
 * twice, or shows a value we do not know, is not read: the reason is the answer. Pure over the live DOM; never presses.
 */
import type { PageView, Place, Setting, SettingValue } from '../model.ts';
import { ancestors, clean, isDisabled, isLive, labelledBy, words } from './select.ts';

/** The user's own school, as far as a field should not show it. Lower case. */
export interface SchoolWords { domain: string; names: string[] }

export interface Found {
  state: 'read';
  value: SettingValue;
  /** The site's own control, or the row's button. */
  control: Element;
  /** `place`: read by its place on the page because no label was known. Never pressed then. */
  by: 'label' | 'place';
}

export interface Unread { state: 'unread'; reason: string }

const unread = (reason: string): Unread => ({ state: 'unread', reason });

/** Reads a setting on this page, or says why not. */
export function readControl(setting: Setting, page: PageView, school: SchoolWords): Found | Unread {
  if (!isAt(setting, page.url)) return unread('This is not the page of that setting.');
  const { control } = setting;
  switch (control.kind) {
    case 'checkbox': case 'switch': return readToggle(setting, control.labels, control.kind, control.place, page);
    case 'radio': return readRadios(setting, page);
    case 'value-button': return readRow(setting, control.labels, page);
    case 'field': return readField(setting, page, school);
    case 'manual': return unread('Only you can tell.');
  }
}

/** True when the address is one of the setting's own. Hosts are left to the caller, since a site may have several. */
export function isAt(setting: Setting, url: URL): boolean {
  return setting.urls.some((known) => {
    const at = new URL(known.url);
    return bare(at.pathname) === bare(url.pathname) && [...at.searchParams].every(([name, value]) => url.searchParams.get(name) === value);
  });
}

/** The element that takes the setting to `value` when pressed; null when it cannot be told beyond doubt. */
export function pressFor(setting: Setting, value: SettingValue, page: PageView, school: SchoolWords): Element | null {
  if (setting.press !== 'yes') return null;
  const found = readControl(setting, page, school);
  if (found.state !== 'read' || found.by === 'place') return null;
  const target = setting.control.kind === 'radio' ? optionFor(setting, value, page) : found.control;
  return target && !isDisabled(target) ? target : null;
}

function bare(path: string): string {
  return path.replace(/\/+$/, '').toLowerCase();
}

// ---------------------------------------------------------------- boxes and switches

const toggleCss = { checkbox: 'input[type="checkbox"]:not([role="switch"])', switch: '[role="switch"]' } as const;

function readToggle(setting: Setting, labels: string[], kind: 'checkbox' | 'switch', place: Place | undefined, page: PageView): Found | Unread {
  const all = live(page, toggleCss[kind]);
  const named = all.filter((control) => isCalled(control, labels, toggleCss[kind]));
  if (named.length > 1) return unread('The setting is on the page twice.');
  const [control] = named;
  if (control) return asToggle(setting, control, 'label');
  // An English page shows English labels: if none matched, the page has changed and its order proves nothing.
  if (place && all.length === place.of && page.lang !== '' && !page.lang.startsWith('en')) return asToggle(setting, all[place.index]!, 'place');
  return unread('The setting was not found on the page.');
}

function asToggle(setting: Setting, control: Element, by: Found['by']): Found | Unread {
  const value = setting.values.find((one) => one.value === (isOn(control) ? 'on' : 'off'));
  return value ? { state: 'read', value, control, by } : unread('The setting shows a value Gatepost doesn’t know.');
}

function isOn(control: Element): boolean {
  return 'checked' in control ? control.checked === true : control.getAttribute('aria-checked') === 'true';
}

// ---------------------------------------------------------------- radios

const radioCss = 'input[type="radio"],[role="radio"]';

function readRadios(setting: Setting, page: PageView): Found | Unread {
  if (setting.control.kind !== 'radio') return unread('The setting was not found on the page.');
  const group = groupOf(setting, page);
  if ('state' in group) return group;
  const on = group.options.filter(isOn);
  if (on.length !== 1) return unread(on.length === 0 ? 'Nothing is chosen yet.' : 'More than one answer is chosen.');
  const value = setting.values.find((one) => optionsFor(one, group, page).includes(on[0]!));
  return value ? { state: 'read', value, control: on[0]!, by: 'label' } : unread('The setting shows a value Gatepost doesn’t know.');
}

interface Group { options: Element[]; /** Found by its own stable selector, so that places in it can be trusted. */ bySelector: boolean }

function groupOf(setting: Setting, page: PageView): Group | Found | Unread {
  if (setting.control.kind !== 'radio') return unread('The setting was not found on the page.');
  const { gate, group: selectors, labels } = setting.control;
  const gates = gate ? gate.flatMap(({ css }) => live(page, css)) : [];
  if (gates.length > 1) return unread('The setting is on the page twice.');
  if (gates[0] && !isOn(gates[0])) {
    const off = setting.values.find((one) => one.value === 'off');
    return off ? { state: 'read', value: off, control: gates[0], by: 'label' } : unread('The setting shows a value Gatepost doesn’t know.');
  }
  const selected = [...new Set(selectors.flatMap(({ css }) => live(page, css)))];
  if (selected.length > 1) return unread('The setting is on the page twice.');
  if (selected[0]) return { options: [...selected[0].querySelectorAll(radioCss)].filter(isLive), bySelector: true };
  const headed = groupsOn(page).filter((options) => isHeaded(options, labels));
  if (headed.length > 1) return unread('The setting is on the page twice.');
  return headed[0] ? { options: headed[0], bySelector: false } : unread('The setting was not found on the page.');
}

/** Radios that belong together: by their radiogroup, else by the name they share. */
function groupsOn(page: PageView): Element[][] {
  const groups = new Map<unknown, Element[]>();
  for (const radio of live(page, radioCss)) {
    const key = radio.closest('[role="radiogroup"],fieldset') ?? radio.getAttribute('name') ?? radio.parentElement;
    groups.set(key, [...(groups.get(key) ?? []), radio]);
  }
  return [...groups.values()];
}

/** True when the words around the group, up to the next group, hold one of the headings. */
function isHeaded(options: Element[], labels: string[]): boolean {
  const own = new Set(options);
  for (const at of ancestors(options[0]!, 10)) {
    const within = [...at.querySelectorAll(radioCss)].filter(isLive);
    if (within.some((radio) => !own.has(radio))) return false;
    if (within.length < options.length) continue;
    const label = at.getAttribute('aria-label') || labelledBy(at);
    if (isOneOf(label, labels) || leafWords(at).some((text) => isOneOf(text, labels))) return true;
    if (at.matches(edges)) return false;
  }
  return false;
}

function optionsFor(value: SettingValue, group: Group, page: PageView): Element[] {
  const named = group.options.filter((option) => isCalled(option, value.labels, radioCss));
  if (named.length > 0 || !group.bySelector || value.at === undefined) return named;
  // A group with a selector of its own keeps its order in every language (x.md 3: aria-posinset).
  const placed = group.options[value.at - 1];
  return placed && page.document.contains(placed) ? [placed] : [];
}

function optionFor(setting: Setting, value: SettingValue, page: PageView): Element | null {
  const group = groupOf(setting, page);
  if ('state' in group) return null;
  const options = optionsFor(value, group, page);
  return options.length === 1 ? options[0]! : null;
}

// ---------------------------------------------------------------- rows with a value on a button

const buttonCss = '[role="button"],button';

function readRow(setting: Setting, labels: string[], page: PageView): Found | Unread {
  const headings = [...page.document.querySelectorAll('*')].filter((element) => isOneOf(ownWords(element), labels) && isLive(element));
  if (headings.length > 1) return unread('The setting is on the page twice.');
  const [heading] = headings;
  if (!heading) return unread('The setting was not found on the page.');
  const button = buttonOf(heading);
  if (!button) return unread('The row has no single button that shows its value.');
  const shown = [button.getAttribute('aria-label') ?? '', ...leafWords(button)].filter((text) => !isOneOf(text, labels)).flatMap(tails);
  const values = setting.values.filter((value) => shown.some((text) => endsWithOne(text, value.labels, setting.values)));
  return values.length === 1 ? { state: 'read', value: values[0]!, control: button, by: 'label' } : unread('The setting shows a value Gatepost doesn’t know.');
}

/** The one live button of the heading's row: the row itself, or the only button in it. */
function buttonOf(heading: Element): Element | null {
  const own = heading.closest(buttonCss);
  if (own) return isLive(own) ? own : null;
  for (const at of ancestors(heading, 8)) {
    const buttons = [...at.querySelectorAll(buttonCss)].filter(isLive);
    if (buttons.length > 1) return null;
    if (buttons.length === 1) return buttons[0]!;
    if (at.matches(edges)) return null;
  }
  return null;
}

/** The text, and what stands before its last colon: "Sharing with Friends except: Jo" is read as "Friends except", in Spanish a colon stands before the value. */
function tails(text: string): string[] {
  return [plain(text), plain(text.slice(0, Math.max(0, text.lastIndexOf(':'))))].filter(Boolean);
}

/** True when the text ends with one of these labels and no other value's label fits better. */
function endsWithOne(text: string, labels: string[], values: SettingValue[]): boolean {
  const fits = (label: string) => text === label || text.endsWith(` ${label}`);
  const longest = (list: string[]) => Math.max(0, ...list.map(plain).filter(fits).map((label) => label.length));
  const mine = longest(labels);
  return mine > 0 && mine === longest(values.flatMap((value) => value.labels));
}

// ---------------------------------------------------------------- fields

function readField(setting: Setting, page: PageView, school: SchoolWords): Found | Unread {
  if (setting.control.kind !== 'field') return unread('The setting was not found on the page.');
  const fields = setting.control.css.flatMap(({ css }) => live(page, css));
  const [first] = fields;
  if (!first) return unread('The field was not found on the page.');
  return judgeText(setting, fields.map(textOf).join('\n'), first, school);
}

/** Whether a text shows the school, by the setting's own measure. The text itself goes nowhere. */
export function judgeText(setting: Setting, text: string, control: Element, school: SchoolWords): Found | Unread {
  if (setting.control.kind !== 'field') return unread('Only you can tell.');
  const [tight, loose] = setting.values;
  if (!tight || !loose) return unread('The setting shows a value Gatepost doesn’t know.');
  const lower = clean(text).toLowerCase();
  const found = (shows: boolean): Found => ({ state: 'read', value: shows ? loose : tight, control, by: 'label' });
  switch (setting.control.avoid) {
    case 'anything': return found(lower !== '');
    case 'school-domain':
      if (school.domain === '') return unread('Add your school’s e-mail domain in Settings first.');
      if (!lower.includes('@')) return unread('No address is shown.');
      return found(lower.split(/[\s<>,;]+/).some((word) => word.endsWith(`@${school.domain}`) || (word.includes('@') && word.endsWith(`.${school.domain}`))));
    case 'school-words':
      if (school.names.length === 0) return unread('Add your school’s name in Settings first.');
      return found(school.names.some((name) => wordsOnly(lower).includes(wordsOnly(name))));
  }
}

/** The letters, digits and @ of a text, each run of anything else a single space, one at each end. */
function wordsOnly(text: string): string {
  // For plain English the engine need not make ready its tables of every alphabet.
  if (/^[\0-\x7f]*$/.test(text)) return ` ${text.replace(/[^a-zA-Z0-9@]+/g, ' ').trim()} `;
  return ` ${text.replace(/[^\p{L}\p{N}@]+/gu, ' ').trim()} `;
}

function textOf(element: Element): string {
  return 'value' in element && typeof element.value === 'string' ? element.value : words(element);
}

// ---------------------------------------------------------------- words around a control

/** Where a row surely ends. */
const edges = 'body,main,[role="main"],section,form,[role="dialog"],nav,[role="navigation"]';

function live(page: PageView, css: string): Element[] {
  return [...page.document.querySelectorAll(css)].filter(isLive);
}

/** True when the control's label, or the words of its row, are one of these. */
function isCalled(control: Element, labels: string[], peers: string): boolean {
  const label = control.closest('label');
  const names = [control.getAttribute('aria-label') ?? '', labelledBy(control), label ? words(label) : ''];
  return names.some((name) => isOneOf(name, labels)) || leafWords(rowOf(control, peers)).some((text) => isOneOf(text, labels));
}

/** The largest element around the control that holds no other control of its kind. */
function rowOf(control: Element, peers: string): Element {
  let row = control;
  for (const at of ancestors(control, 8)) {
    if (at.matches(edges) || [...at.querySelectorAll(peers)].filter(isLive).length > 1) return row;
    row = at;
  }
  return row;
}

/** The words of each element that has text of its own. */
function leafWords(element: Element): string[] {
  return [element, ...element.querySelectorAll('*')].filter(isLive).map(ownWords).filter(Boolean);
}

const silent = new Set(['script', 'style', 'title', 'noscript', 'template']);

/** The words of an element with text directly in it; '' for one that only holds others. */
function ownWords(element: Element): string {
  const speaks = [...element.childNodes].some((node) => node.nodeType === 3 && clean((node as Text).data) !== '');
  return speaks && !silent.has(element.localName) ? words(element, 200) : '';
}

function isOneOf(text: string | null, labels: string[]): boolean {
  const wanted = plain(text ?? '');
  return wanted !== '' && labels.some((label) => plain(label) === wanted);
}

/** Lower case, one kind of apostrophe, no punctuation at the ends. */
function plain(text: string): string {
  return clean(text).toLowerCase().replace(/[‘’ʼ`]/g, '\'').replace(/^[¿¡\s]+|[\s?:.!…؟]+$/g, '');
}
