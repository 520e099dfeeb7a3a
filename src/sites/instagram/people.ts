/**
 * People on Instagram: follow buttons, follow requests, message requests. None has a mark of its own (instagram.md 0.5):
 * a button is told by its neighbours first, by its words second.
 */
import type { Detector, PageView, Sighting } from '../../model.ts';
import { begins } from '../../dom/labels.ts';
import { ancestors, buttons, hasPicture, innerButtons, isLive, isPressable, precedes, wordButtons, words } from '../../dom/select.ts';
import { handleOf, handlesIn, isDirect } from './addresses.ts';
import { confirm as confirmWords, follow as followWords, is, notFollow, remove as removeWords } from './labels.ts';
import { me } from './navigation.ts';
import { profileOf } from './profile.ts';

/** Longer words on a button are a bio or a caption, not "Follow" in any language. */
const longestLabel = 28;

/** Where a follow button stands, by structure alone: a profile's row of actions, the head of a post, a suggestion. */
type Place = { key: string; known: boolean };

function placeOf(button: Element, page: PageView): Place | null {
  const profile = profileOf(page.document, page);
  if (profile && inActions(button)) return { key: profile.key, known: true };
  let nearest: Place | null = null;
  for (const at of ancestors(button, 9)) {
    const handles = handlesIn(at, page);
    if (handles.length > 1) return nearest ?? jointHead(button, at, handles);
    const [key] = handles;
    if (key === undefined) continue;
    if (isComment(at, page)) return null;
    nearest = { key, known: false };
    const head = inPostHead(button, at);
    if (head || isSuggestion(button, at, page)) return { key, known: true };
    if (at.querySelector('textarea,form') || at.localName === 'article' || at.localName === 'main') return nearest;
  }
  return nearest;
}

/** The head of a post by two people: the button is about the first. */
function jointHead(button: Element, at: Element, handles: string[]): Place | null {
  return handles.length === 2 && inPostHead(button, at) && !isLong(at) ? { key: handles[0]!, known: false } : null;
}

function isLong(at: Element): boolean {
  return at.querySelector('textarea,form,ul,section') !== null;
}

/** The first of the buttons under a profile's name: Follow, Message, similar accounts. */
function inActions(button: Element): boolean {
  if (!button.closest('header') && !button.closest('main')) return false;
  if (button.closest('article,[role="dialog"],[role="tabpanel"],[role="menu"],form,ul')) return false;
  for (const at of ancestors(button, 6)) {
    if (at.querySelector('h1,h2,textarea,[role="tablist"]')) return false;
    const row = innerButtons(at).filter(isLive);
    if (row.length >= 2) return row[0] === button && row.length <= 4;
  }
  return false;
}

/** The head of a post: the owner's link before the button, the options button (a picture alone) right after it. */
function inPostHead(button: Element, at: Element): boolean {
  const after = innerButtons(at).filter((other) => isLive(other) && precedes(button, other));
  const [next] = after;
  const owner = [...at.querySelectorAll('a[href]')].some((link) => precedes(link, button));
  return owner && next !== undefined && after.length === 1 && hasPicture(next) && words(next) === '';
}

/** A comment has a permanent link of its own: /p/<post>/c/<comment>/. */
function isComment(at: Element, page: PageView): boolean {
  return [...at.querySelectorAll('a[href]')].some((link) => {
    const parts = (link.getAttribute('href') ?? '').replace(page.url.origin, '').split('/').filter(Boolean);
    return (parts[0] === 'p' || parts[0] === 'reel') && parts.length >= 4;
  });
}

/** A suggested account in the home page's right rail or on the page of suggestions: picture, name, one button. */
function isSuggestion(button: Element, at: Element, page: PageView): boolean {
  const there = page.url.pathname === '/' || page.url.pathname.startsWith('/explore/people');
  const only = wordButtons(at);
  return there && at.querySelector('img') !== null && at.querySelector('time,textarea,section') === null && !at.closest('article,[role="dialog"]') && only.length === 1 && only[0] === button;
}

/** "Follow" and "Follow back": profiles, posts, suggestions, lists. */
export const followControl: Detector = {
  id: 'instagram/follow',
  kind: 'request-sent',
  select: [{ css: buttons, seen: '2026-08', source: 'instagram.md 0.5 and 2b; captures 2026-07 and 2026-08' }],
  read(button, page): Sighting | null {
    if (hasPicture(button) || button.querySelector(buttons) || button.closest('nav,form,footer,[role="tablist"],[role="navigation"]')) return null;
    const label = words(button, 60);
    if (label.length > longestLabel || is(label, notFollow) || /\d/.test(label) || !isPressable(button)) return null;
    const named = is(label, followWords);
    // "more" under a bio and the bio itself say `aria-disabled="false"`; no follow button does (captures 2026).
    if (!named && button.hasAttribute('aria-disabled')) return null;
    const place = placeOf(button, page);
    if (!place || (!place.known && !named) || place.key === me(page)) return null;
    return {
      kind: 'request-sent', detector: 'instagram/follow', site: 'instagram', confidence: named ? 'sure' : 'likely', anchor: button, of: 'follow',
      key: place.key, name: nameFor(place.key, button, page), ...(label && { label }), controls: { add: button },
    };
  },
};

/** The words of the nearest link to a person; Instagram shows handles as names. */
function nameFor(key: string, near: Element, page: PageView): string {
  for (const at of ancestors(near, 9)) {
    const shown = [...at.querySelectorAll('a[href]')].filter((link) => handleOf(link, page) === key && isLive(link)).map((link) => words(link)).find((text) => text !== '');
    if (shown) return shown;
  }
  return key;
}

/** True where follow requests are listed: the notifications page, old and new (instagram.md 2b). */
function isActivity(page: PageView): boolean {
  return /^\/(notifications|accounts\/activity|explore\/activity)(\/|$)/.test(page.url.pathname);
}

/**
 * A follow request: one person, exactly one pair of buttons. The panel opens with no change of address, so elsewhere
 * the words must say "Confirm". No capture exists: likely.
 */
export const followRequest: Detector = {
  id: 'instagram/follow-request',
  kind: 'request-received',
  select: [{ css: buttons, seen: '2026-05', source: 'instagram.md 2b: rows of requests' }],
  here: (page) => !isDirect(page),
  read(button, page): Sighting | null {
    if (hasPicture(button) || button.querySelector(buttons)) return null;
    const label = words(button, 60);
    const named = is(label, confirmWords);
    if ((!named && !isActivity(page)) || !isPressable(button) || button.closest('form,nav')) return null;
    const row = rowOf(button, page);
    if (!row || row.accept !== button) return null;
    const { key } = row;
    return {
      kind: 'request-received', detector: 'instagram/follow-request', site: 'instagram', confidence: 'likely', anchor: row.at, of: 'follow', key,
      name: nameFor(key, button, page), hints: [], controls: { accept: row.accept, decline: row.decline },
    };
  },
};

function rowOf(button: Element, page: PageView): { at: Element; key: string; accept: Element; decline: Element } | null {
  for (const at of ancestors(button, 8)) {
    const handles = handlesIn(at, page);
    if (handles.length > 1) return null;
    const pair = wordButtons(at);
    if (pair.length > 2) return null;
    if (handles.length === 1 && pair.length === 2) {
      const [first, second] = pair as [Element, Element];
      const turned = begins(words(second), confirmWords) || begins(words(first), removeWords);
      return { at, key: handles[0]!, accept: turned ? second : first, decline: turned ? first : second };
    }
  }
  return null;
}

/** A conversation that waits for an answer: Block, Delete, Accept where the box would be (instagram.md 2b). */
export const messageRequest: Detector = {
  id: 'instagram/message-request',
  kind: 'request-received',
  select: [{ css: buttons, seen: '2026', source: 'instagram.md 2b: message requests' }],
  here: isDirect,
  read(button, page): Sighting | null {
    if (hasPicture(button) || button.querySelector(buttons) || !isPressable(button)) return null;
    const bar = [...ancestors(button, 5)].map((at) => wordButtons(at)).find((list) => list.length >= 2);
    if (!bar || bar.length > 3 || bar.length < 2) return null;
    const accept = bar.find((other) => is(words(other), confirmWords)) ?? (bar.length === 3 && page.url.pathname.startsWith('/direct/requests') && page.document.querySelector('[role="grid"] [role="row"]') ? bar[2] : undefined);
    if (accept !== button || page.document.querySelector('[contenteditable="true"][role="textbox"]')) return null;
    const decline = bar.find((other) => is(words(other), removeWords)) ?? bar.find((other) => other !== accept);
    const main = button.closest('main,[role="main"]') ?? page.document.body;
    const [key] = [...ancestors(button, 12)].map((at) => handlesIn(at, page)).find((list) => list.length > 0) ?? [];
    const heading = main.querySelector('h1,h2');
    const name = heading ? words(heading) : key;
    return {
      kind: 'request-received', detector: 'instagram/message-request', site: 'instagram', confidence: 'likely', anchor: button, of: 'message',
      ...(key && { key }), ...(name && { name }), controls: { accept, ...(decline && { decline }) },
    };
  },
};
