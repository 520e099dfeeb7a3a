/**
 * Where on Instagram the user is: their own profile or another, logged out, a settings page. A page under an open
 * dialog is `aria-hidden` and says nothing; an earlier route may stay in the page under `[hidden]` (instagram.md 3).
 */
import type { Detector, PageView, Sighting } from '../../model.ts';
import { addressOf, ancestors, isLive, labelledBy, nameOf, words } from '../../dom/select.ts';
import { profileOf } from './profile.ts';
import { inboxLink, me } from './navigation.ts';
import { viewerOf } from './viewer.ts';

const editCss = 'a[href$="/accounts/edit/"]';

/** The user's own profile: it alone links to "Edit profile". */
export const ownProfile: Detector = {
  id: 'instagram/own-profile',
  kind: 'own-profile',
  select: [{ css: editCss, seen: '2026-02', source: 'instagram.md 1; capture 2026-02' }],
  read(link, page): Sighting | null {
    const profile = profileOf(page.document, page);
    if (!profile || !isLive(link) || link.closest('nav,footer,[role="navigation"]') || words(link) === '' && link.querySelector('svg')) return null;
    return {
      kind: 'own-profile', detector: 'instagram/own-profile', site: 'instagram', confidence: 'sure', anchor: link, key: profile.key,
      name: profile.heading ? words(profile.heading) : profile.key, controls: { edit: link },
    };
  },
};

/** Somebody else's profile. */
export const otherProfile: Detector = {
  id: 'instagram/other-profile',
  kind: 'other-profile',
  select: [{ css: 'h2,h1', seen: '2026-07', source: 'captures 2025-08 and 2026-07' }],
  read(heading, page): Sighting | null {
    const profile = profileOf(page.document, page);
    if (!profile || heading !== profile.heading || [...page.document.querySelectorAll(editCss)].some(isLive)) return null;
    return { kind: 'other-profile', detector: 'instagram/other-profile', site: 'instagram', confidence: 'sure', anchor: heading, key: profile.key, name: words(heading), controls: {} };
  },
};

/** Account pages only a signed-in user has, or that are no way in. */
const notLogin = /^\/accounts\/(edit|settings|activity|manage|privacy|notifications|comments|tags|blocked|close|hide|message|restricted|muted|password|access|suspended|convert)/;

/** A visitor: links to the account pages where one logs in or signs up, and no inbox. */
export const loggedOut: Detector = {
  id: 'instagram/logged-out',
  kind: 'logged-out',
  select: [{ css: 'a[href*="/accounts/"],input[type="password"]', seen: '2026-07', source: 'instagram.md 1; capture 2026-07' }],
  read(element, page): Sighting | null {
    if (inboxLink(page) || !isLive(element) || !isWayIn(element, page)) return null;
    const all = [...page.document.querySelectorAll('a[href*="/accounts/"],input[type="password"]')].filter((other) => isLive(other) && isWayIn(other, page));
    const named = all.find((other) => (other.getAttribute('href') ?? '').includes('/accounts/login')) ?? all[0];
    if (named !== element || me(page) || viewerOf(page.document)) return null;
    return { kind: 'logged-out', detector: 'instagram/logged-out', site: 'instagram', confidence: 'sure', anchor: element, controls: {} };
  },
};

function isWayIn(element: Element, page: PageView): boolean {
  if (element.localName === 'input') return true;
  const path = addressOf(element, page.url)?.pathname ?? '';
  return /^\/accounts\/[\w-]+\/?$/.test(path) && !notLogin.test(path) && words(element) !== '' && !element.closest('footer,[role="contentinfo"]');
}

/** Switches and radios of the settings pages. Only the private-account switch is proven (instagram.md 0.2). */
export const setting: Detector = {
  id: 'instagram/setting',
  kind: 'setting',
  select: [{ css: '[role="switch"],input[type="checkbox"],input[type="radio"],[role="radio"]', seen: '2026-08', source: 'instagram.md 0.2 and 2c' }],
  here: ({ url }) => url.pathname.startsWith('/accounts/'),
  read(control, page): Sighting | null {
    if (!isLive(control) || (control.localName !== 'input' && control.querySelector('input'))) return null;
    const role = control.getAttribute('role') ?? control.getAttribute('type');
    const kind = role === 'switch' ? 'switch' : role === 'radio' ? 'radio' : 'checkbox';
    const group = kind === 'radio' ? groupOf(control) : '';
    const proven = kind === 'switch' && page.url.pathname.includes('account_privacy');
    return {
      kind: 'setting', detector: 'instagram/setting', site: 'instagram', confidence: proven ? 'sure' : 'likely', anchor: control, label: labelOf(control), controls: {},
      setting: { section: page.url.pathname, control: kind, ...(group && { group }), state: isOn(control) ? 'on' : 'off' },
    };
  },
};

function isOn(control: Element): boolean {
  const stated = control.getAttribute('aria-checked');
  if (stated !== null && control.localName !== 'input') return stated === 'true';
  return 'checked' in control ? Boolean(control.checked) || stated === 'true' : stated === 'true';
}

function groupOf(radio: Element): string {
  const group = radio.closest('[role="radiogroup"],fieldset');
  if (!group) return '';
  const legend = group.querySelector('legend');
  return group.getAttribute('aria-label')?.trim() || labelledBy(group) || (legend ? words(legend) : '');
}

/** A control's own label; some radios carry none, and then the words of their row say it (instagram.md 2c). */
function labelOf(control: Element): string {
  const own = control.getAttribute('aria-label')?.trim() || labelledBy(control);
  if (own) return own;
  const label = control.closest('label');
  if (label && words(label)) return words(label);
  for (const row of ancestors(control, 6)) if (words(row)) return words(row, 200);
  return nameOf(control);
}
