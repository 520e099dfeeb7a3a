/**
 * Who will see a post or a profile field. Only a button counts: an icon titled "Shared with ..." on somebody's post is
 * no selector (traps, captures 2022 to 2025).
 */
import type { Audience, Detector, PageView, Sighting } from '../../model.ts';
import { begins } from '../../dom/labels.ts';
import { clean, isLive, nameOf, words } from '../../dom/select.ts';
import { isProfilePage } from './addresses.ts';
import { editPrivacy, reaches, sharingWith } from './labels.ts';

/** An audience in the site's words and what they mean. */
export function audienceOf(label: string): Audience {
  const text = clean(label).toLowerCase();
  for (const [reach, list] of Object.entries(reaches)) {
    if (list.some((word) => text === word || (reach === 'custom' && text.startsWith(word)))) return { label, reach: reach as Audience['reach'] };
  }
  return { label, reach: label === '' ? 'unknown' : 'custom' };
}

/** The value of an audience selector, or null when the button is none. */
export function audienceValue(button: Element): string | null {
  const label = clean(button.getAttribute('aria-label') ?? '');
  const picture = button.querySelector('img[alt]');
  const icon = clean(picture?.getAttribute('alt') ?? '');
  const known = begins(label, editPrivacy);
  // In any language: the label is a sentence that ends with the words of its own icon.
  const tail = label.replace(/[.\s،。]+$/u, '');
  const ownIcon = icon !== '' && tail.length > icon.length + 6 && tail.endsWith(icon) && /[.:]/.test(label.slice(0, -icon.length));
  // Or it shows nothing but a small picture that has words: Facebook's other icons have an empty `alt`,
  // and an emoji's `alt` has no letters.
  const small = picture !== null && /\p{L}{2}/u.test(icon) && Number(picture.getAttribute('width') ?? 99) <= 16 && button.querySelector('svg,i') === null && words(button) === '';
  if (!known && !ownIcon && !small) return null;
  return icon || words(button) || valueIn(label) || valueBeside(button);
}

/** "Edit privacy. Sharing with Friends of Jo. " -> "Friends of Jo". */
function valueIn(label: string): string {
  const parts = label.split(/[.。]\s*/u).filter((part) => part.trim() !== '');
  // A label of one part only says that it edits (2022).
  const last = parts.length > 1 ? parts.at(-1)! : '';
  const text = last.toLowerCase();
  const lead = sharingWith.filter((word) => text.startsWith(word)).toSorted((a, b) => b.length - a.length)[0] ?? '';
  return clean(last.slice(lead.length));
}

/** Older selectors say "Edit Privacy", and unseen words beside them say "Shared with Public" (capture 2022). */
function valueBeside(button: Element): string {
  const said = words(button.parentElement ?? button).toLowerCase();
  const lead = sharingWith.find((word) => said.startsWith(word));
  return lead ? clean(words(button.parentElement!).slice(lead.length)) : '';
}

/** The audience selector inside a composer, if it shows one. */
export function audienceIn(composer: ParentNode): { button: Element; audience: Audience } | null {
  for (const button of composer.querySelectorAll('[role="button"],button')) {
    const value = audienceValue(button);
    if (value !== null && isLive(button)) return { button, audience: audienceOf(value) };
  }
  return null;
}

/** Every live audience selector. */
export const audience: Detector = {
  id: 'facebook/audience',
  kind: 'audience',
  select: [{ css: '[role="button"][aria-label],button[aria-label]', seen: '2026', source: 'facebook.md 1; capture 2024-08' }],
  read(button, page): Sighting | null {
    const value = audienceValue(button);
    if (value === null || !isLive(button)) return null;
    return {
      kind: 'audience', detector: 'facebook/audience', site: 'facebook', confidence: 'sure', anchor: button, label: button.getAttribute('aria-label')?.trim() || nameOf(button),
      on: placeOf(button, page), audience: audienceOf(value), controls: { audience: button },
    };
  },
};

/** What a selector belongs to: the open composer, a field of the profile or of the settings, else a post. */
function placeOf(button: Element, page: PageView): Sighting['on'] {
  const dialog = button.closest('[role="dialog"]');
  if (dialog?.querySelector('[contenteditable="true"]')) return 'composer';
  if (/^\/(settings|privacy)(\/|$)/.test(page.url.pathname)) return 'profile-field';
  const about = /\/(about|directory)(_|\/|$)/.test(page.url.pathname) || /^(about|directory)/.test(page.url.searchParams.get('sk') ?? '');
  return isProfilePage(page) && about ? 'profile-field' : 'post';
}
