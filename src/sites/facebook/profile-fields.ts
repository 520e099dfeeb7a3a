/**
 * Boxes of the user's own profile: bio, work, school, places, contact details. No capture shows them open, so every
 * sighting is likely, never sure (facebook.md 1: about; 8.4).
 */
import type { Detector, PageView, ProfileField, Sighting } from '../../model.ts';
import { isLive, labelledBy, precedes, wordButtons, words } from '../../dom/select.ts';
import { audienceIn } from './audience.ts';
import { mainPart } from './heading.ts';

/** The field an About address is for. Old tabs, new tabs and `?sk=` share the words. */
const byAddress: [RegExp, ProfileField][] = [
  [/(directory|about)_work/, 'work'], [/(directory|about)_education/, 'education'], [/directory_names|about_names/, 'name'], [/directory_links/, 'website'],
  [/about_places|directory_travel|directory_personal/, 'location'], [/contact/, 'email'], [/(directory|about)_(intro|details|overview)/, 'bio'],
];

function fieldOf(box: Element, page: PageView): ProfileField | null {
  if (box.localName === 'textarea' && (box.getAttribute('maxlength') === '101' || box.closest('[role="dialog"]') === null)) return 'bio';
  const type = box.getAttribute('type');
  if (type === 'email') return 'email';
  if (type === 'tel') return 'phone';
  if (type === 'url') return 'website';
  const address = `${page.url.pathname}?${page.url.searchParams.get('sk') ?? ''}`;
  return byAddress.find(([pattern]) => pattern.test(address))?.[1] ?? null;
}

function isAboutPage(page: PageView): boolean {
  return /\/(about|directory)(_|\/|$)/.test(page.url.pathname) || /^(about|directory)/.test(page.url.searchParams.get('sk') ?? '');
}

/** A profile's text boxes while they are being edited. */
export const profileField: Detector = {
  id: 'facebook/profile-field',
  kind: 'drafting',
  select: [
    { css: 'textarea[maxlength="101"]', seen: '2026', source: 'facebook.md 1: edit profile (bio)' },
    { css: 'textarea,input[type="text"],input[type="email"],input[type="tel"],input[type="url"],input:not([type])', seen: '2026', source: 'facebook.md 1: about, new tabs' },
  ],
  read(box, page): Sighting | null {
    const bio = box.getAttribute('maxlength') === '101';
    if (!bio && !isAboutPage(page)) return null;
    if (box.getAttribute('role') === 'combobox' && box.getAttribute('type') === 'search') return null;
    if (!isLive(box) || box.closest('[role="banner"],[role="search"],form[role="presentation"]')) return null;
    const field = fieldOf(box, page);
    if (!field) return null;
    const scope = box.closest('[role="dialog"],form') ?? mainPart(box);
    const save = wordButtons(scope).findLast((button) => precedes(box, button));
    const shown = audienceIn(scope);
    return {
      kind: 'drafting', detector: 'facebook/profile-field', site: 'facebook', confidence: 'likely', anchor: box, surface: 'bio', field,
      editor: box.localName === 'textarea' ? 'textarea' : 'input', label: labelOf(box), ...(shown && { audience: shown.audience }),
      controls: { ...(save && { submit: save }), ...(shown && { audience: shown.button }) }, enterSends: false, ctrlEnterSends: false,
    };
  },
};

function labelOf(box: Element): string {
  const label = box.closest('label');
  return box.getAttribute('aria-label')?.trim() || labelledBy(box) || box.getAttribute('placeholder')?.trim() || (label ? words(label) : '');
}
