/**
 * Where on Facebook the user is: their own profile or another, logged out, the door to the composer, a settings page.
 */
import type { Detector, PageView, Sighting } from '../../model.ts';
import { begins } from '../../dom/labels.ts';
import { ancestors, buttons, hasPicture, innerButtons, isLive, isPressable, labelledBy, nameOf, precedes, words } from '../../dom/select.ts';
import { isProfilePage, profileKeyOf, shownProfile } from './addresses.ts';
import { headingOf, mainPart } from './heading.ts';
import { editProfile } from './labels.ts';

/** The control that edits the user's own profile, told by its words or by its place after "Add to story". */
function editButton(heading: Element): Element | null {
  const main = mainPart(heading);
  const tabs = main.querySelector('[role="tablist"]');
  const near = innerButtons(main).filter((button) => isPressable(button) && precedes(heading, button) && (!tabs || precedes(button, tabs)));
  const worded = near.find((button) => begins(nameOf(button), editProfile));
  if (worded) return worded;
  const story = [...main.querySelectorAll('a[href*="/stories/create"]')].find((link) => isLive(link) && precedes(heading, link));
  const upload = [...main.querySelectorAll('input[type="file"]')].some((input) => (input.getAttribute('accept') ?? '').startsWith('image/') && precedes(input, heading));
  // Without the link to a story, the user's own cover still has a picker; the first button after the name edits.
  if (!story) return upload ? (near.find((button) => words(button) !== '' && !followedBySection(heading, button, main)) ?? null) : null;
  for (const row of ancestors(story, 6)) {
    const after = innerButtons(row).find((button) => isPressable(button) && precedes(story, button));
    if (after) return after;
    if (row === main) break;
  }
  return null;
}

/** True when a section with a heading of its own begins between the name and a button. */
function followedBySection(heading: Element, button: Element, main: Element): boolean {
  return [...main.querySelectorAll('h2')].some((section) => precedes(heading, section) && precedes(section, button));
}

/** The user's own profile. */
export const ownProfile: Detector = {
  id: 'facebook/own-profile',
  kind: 'own-profile',
  select: [{ css: 'h1', seen: '2024-08', source: 'facebook.md 1: profile (own); capture 2024-08' }],
  here: isProfilePage,
  read(heading, page): Sighting | null {
    if (heading !== headingOf(page)) return null;
    const edit = editButton(heading);
    if (!edit) return null;
    const key = shownProfile(page);
    return {
      kind: 'own-profile', detector: 'facebook/own-profile', site: 'facebook', confidence: 'sure', anchor: edit, name: words(heading),
      ...(key && { key }), controls: { edit },
    };
  },
};

/** Somebody else's profile, or a page: a name, the tabs of a profile, nothing to edit. No capture: likely. */
export const otherProfile: Detector = {
  id: 'facebook/other-profile',
  kind: 'other-profile',
  select: [{ css: 'h1', seen: '2026', source: 'facebook.md 1: [role=main] h1 = name' }],
  read(heading, page): Sighting | null {
    const key = shownProfile(page);
    if (!key || heading !== headingOf(page) || editButton(heading)) return null;
    const main = mainPart(heading);
    const tabs = main.querySelector('[role="tablist"]') ?? [...main.querySelectorAll('a[href]')].find((link) => /\/(about|friends|photos|followers)\b|sk=(about|friends|photos)/.test(link.getAttribute('href') ?? ''));
    if (!tabs) return null;
    return { kind: 'other-profile', detector: 'facebook/other-profile', site: 'facebook', confidence: 'likely', anchor: heading, key, name: words(heading), controls: {} };
  },
};

/**
 * The prompt that opens the composer: a link with the user's picture, then a button with words, above a row of buttons
 * with pictures (live video, photo). On the home page a region holds both (captures 2022-03, 2024-08, 2025-07).
 */
export const composerEntry: Detector = {
  id: 'facebook/composer-entry',
  kind: 'composer-entry',
  select: [{ css: '[role="button"]:not([aria-label]),button:not([aria-label]),[role="region"] [role="button"]', seen: '2026', source: 'facebook.md 1; captures 2022-03, 2024-08, 2025-07' }],
  read(button, page): Sighting | null {
    if (hasPicture(button) || button.querySelector('[role="button"],button') || button.closest('form,[role="article"],[role="banner"],[role="dialog"],[role="grid"]')) return null;
    const avatar = avatarBefore(button, page);
    if (!avatar || !isPressable(button)) return null;
    const row = [...ancestors(button, 4)].find((at) => at.contains(avatar));
    if (!row || !pictureRowAfter(row, button)) return null;
    return { kind: 'composer-entry', detector: 'facebook/composer-entry', site: 'facebook', confidence: 'sure', anchor: button, label: nameOf(button), controls: {} };
  },
};

/** The link with the user's own picture right before a prompt: it shows no words. */
function avatarBefore(button: Element, page: PageView): Element | null {
  for (const at of ancestors(button, 3)) {
    // A post is preceded by dozens of empty decoys (capture 2024-08): a prompt's row is small.
    if (at.querySelectorAll(buttons).length > 8) return null;
    const links = [...at.querySelectorAll('a[href]')].filter((link) => precedes(link, button) && isLive(link));
    if (links.length > 1) return null;
    const [link] = links;
    if (link) return words(link) === '' && link.querySelector('svg,img') && profileKeyOf(link, page) !== null ? link : null;
    if (innerButtons(at).filter(isLive).length > 1) return null;
  }
  return null;
}

/** True when two or more buttons with pictures follow the prompt's row: what a post can hold. */
function pictureRowAfter(row: Element, prompt: Element): boolean {
  for (const at of [row, ...ancestors(row, 2)]) {
    const after = innerButtons(at).filter((button) => button !== prompt && precedes(prompt, button) && isLive(button));
    if (after.length > 0) return after.length >= 2 && after.length <= 6 && after.every((button) => hasPicture(button));
  }
  return false;
}

/** The user's own key: the composer's prompt stands beside a link to their profile. */
export function me(page: PageView): string | null {
  for (const button of page.document.querySelectorAll('[role="region"] [role="button"]')) {
    const avatar = avatarBefore(button, page);
    if (avatar) return profileKeyOf(avatar, page);
  }
  return null;
}

/** A visitor: a live box for a password to log in with. */
export const loggedOut: Detector = {
  id: 'facebook/logged-out',
  kind: 'logged-out',
  select: [
    { css: 'input[type="password"][name="pass"],input#pass', seen: '2025', source: 'facebook.md 1 (login form)' },
    { css: 'a[href*="/login/"],a[href*="/login.php"],a[href*="/login?"]', seen: '2025', source: 'structure: the way in' },
  ],
  read(element, page): Sighting | null {
    if (!isLive(element) || page.document.querySelector('[role="navigation"] a[href*="/friends/"],[role="navigation"] a[href*="/notifications"],a[href*="/stories/create"]')) return null;
    if (element.localName === 'a' && page.document.querySelector('input[type="password"]')) return null;
    const all = page.document.querySelectorAll(element.localName === 'a' ? 'a[href*="/login/"],a[href*="/login.php"],a[href*="/login?"]' : 'input[type="password"]');
    if ([...all].find(isLive) !== element) return null;
    const form = element.closest('form');
    const press = form && [...form.querySelectorAll('button[name="login"],[type="submit"],button,[role="button"]')].find(isLive);
    return { kind: 'logged-out', detector: 'facebook/logged-out', site: 'facebook', confidence: 'sure', anchor: press ?? element, controls: {} };
  },
};

/** Switches, radios and checkboxes of settings and privacy pages, and of the dialogs they open (facebook.md 6). */
export const setting: Detector = {
  id: 'facebook/setting',
  kind: 'setting',
  select: [{ css: 'input[type="checkbox"],input[type="radio"],[role="switch"],[role="radio"],[role="checkbox"]', seen: '2026-09', source: 'facebook.md 3 and 6' }],
  here: ({ url }) => /^\/(settings|privacy|your_information)(\/|$)/.test(url.pathname) || url.hostname.startsWith('accountscenter.'),
  read(control, page): Sighting | null {
    if (!isLive(control) || control.closest('[role="banner"]') || (control.localName !== 'input' && control.querySelector('input'))) return null;
    const role = control.getAttribute('role') ?? control.getAttribute('type');
    const kind = role === 'switch' ? 'switch' : role === 'radio' ? 'radio' : 'checkbox';
    const group = control.closest('[role="radiogroup"],fieldset');
    const groupName = group ? nameOfGroup(group) : '';
    const section = `${page.url.pathname}${page.url.searchParams.has('tab') ? `?tab=${page.url.searchParams.get('tab')}` : ''}`;
    return {
      kind: 'setting', detector: 'facebook/setting', site: 'facebook', confidence: 'likely', anchor: control, label: labelOf(control), controls: {},
      setting: { section, control: kind, ...(kind === 'radio' && groupName && { group: groupName }), state: isOn(control) ? 'on' : 'off' },
    };
  },
};

function isOn(control: Element): boolean {
  const stated = control.getAttribute('aria-checked');
  return 'checked' in control && control.localName === 'input' ? Boolean(control.checked) : stated === 'true';
}

function nameOfGroup(group: Element): string {
  return group.getAttribute('aria-label')?.trim() || labelledBy(group);
}

/** A control's own label, else the words of the row it stands in. */
function labelOf(control: Element): string {
  const own = control.getAttribute('aria-label')?.trim() || labelledBy(control);
  if (own) return own;
  const label = control.closest('label');
  if (label && words(label)) return words(label);
  for (const row of ancestors(control, 6)) {
    const text = words(row, 200);
    if (text) return text;
  }
  return '';
}
