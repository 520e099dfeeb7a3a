/**
 * People on X: follow controls wherever they stand, follower requests, message requests. A person is keyed by their
 * handle in lower case; rows are recycled, so the handle is read afresh every time.
 */
import type { Detector, PageView, Sighting, Skip } from '../../model.ts';
import { begins } from '../../dom/labels.ts';
import { remembered } from '../../dom/remember.ts';
import { addressOf, buttons, clean, climb, closestAcross, hasPicture, innerButtons, isLive, isPressable, nameOf, wordButtons, words, type Root } from '../../dom/select.ts';
import { accept as acceptWords, follow as followWords, notFollow, remove as removeWords } from './labels.ts';

/** Path segments that are places of X, not people. */
const places = new Set(['home', 'explore', 'notifications', 'messages', 'settings', 'compose', 'i', 'search', 'login', 'signup', 'tos', 'privacy', 'intent', 'hashtag', 'follower_requests', 'jobs', 'about', 'logout', 'account', 'share', 'download', 'communities']);

const ownHost = /(^|\.)(x|twitter)\.com$/;

/** The handle a link leads to, lower case; null when it leads elsewhere. Handles were up to 20 long in 2010. */
export const handleOf = remembered((link: Element, page: PageView): string | null => {
  // Most links are plain paths of the site itself.
  const path = /^\/[\w/-]*$/.exec(link.getAttribute('href') ?? '')?.[0];
  if (path !== undefined && !path.startsWith('//')) return ownHost.test(page.url.hostname) ? handleInPath(path) : null;
  const address = addressOf(link, page.url);
  if (!address || !ownHost.test(address.hostname)) return null;
  return handleInPath(address.pathname);
});

/** The handle of a profile address ("/name"), lower case, or null. */
export function handleInPath(path: string): string | null {
  const name = /^\/([A-Za-z0-9_]{1,20})\/?$/.exec(path)?.[1]?.toLowerCase();
  return name && !places.has(name) ? name : null;
}

/** Every handle linked to inside an element, in page order, each once. */
export const handlesIn = remembered((scope: Element, page: PageView): string[] => {
  const found = new Set<string>();
  for (const link of scope.querySelectorAll('a[href]')) {
    const handle = handleOf(link, page);
    if (handle) found.add(handle);
  }
  return [...found];
});

/** The words naming a person near a control: the first link to them that shows more than a handle. */
export function nameIn(scope: Element, handle: string | undefined, page: PageView): string | undefined {
  for (const link of scope.querySelectorAll('a[href]')) {
    const shown = words(link);
    if (shown && !shown.startsWith('@') && (handle === undefined || handleOf(link, page) === handle) && handleOf(link, page)) return shown;
  }
  return undefined;
}

/** The display name of a profile header: its first line. */
export function headerName(header: Element): string | undefined {
  return [...header.querySelectorAll('span')].map((span) => words(span)).find((text) => text !== '' && !text.startsWith('@'));
}

/** The @handle a card writes out, lower case. */
function writtenHandle(scope: Element): string | undefined {
  for (const link of scope.querySelectorAll('a[href]')) {
    const shown = /^@([A-Za-z0-9_]{1,20})$/.exec(words(link))?.[1];
    if (shown) return shown.toLowerCase();
  }
  return undefined;
}

const cellCss = '[data-testid="UserCell"],li[role="listitem"],[role="listitem"]';

/** The card or header a follow control belongs to. */
function surroundingsOf(control: Element, page: PageView): { scope: Element; handle?: string } | null {
  const cell = closestAcross(control, cellCss);
  if (cell) return { scope: cell, handle: handlesIn(cell, page)[0] };
  const scope = climb(control, 8, (at) => handlesIn(at, page).length > 0 || at.querySelector('[data-testid="UserName"]') !== null, (at) => at.localName === 'main' || at.localName === 'body');
  return scope ? { scope, handle: handlesIn(scope, page)[0] } : null;
}

/** How a follow control is known: by its test id, by its label, or by its place alone. */
function followEvidence(control: Element): 'sure' | null {
  const testId = control.getAttribute('data-testid') ?? '';
  if (/^\d+-follow$/.test(testId)) return 'sure';
  if (testId !== '' || control.hasAttribute('aria-haspopup') || hasPicture(control)) return null;
  const label = nameOf(control);
  if (!/@[A-Za-z0-9_]{1,20}/.test(label) || begins(label, notFollow) || begins(words(control), notFollow)) return null;
  // "Following @jo" has the same shape: without a test id only known words tell them apart.
  return begins(label, followWords) || begins(words(control), followWords) ? 'sure' : null;
}

/** "Follow" anywhere: profiles, lists, who-to-follow, hover cards. */
export const followControl: Detector = {
  id: 'x/follow',
  kind: 'request-sent',
  select: [
    { css: '[data-testid$="-follow"]', seen: '2026-10', source: 'x.md 1; captures 2023 to 2026-02' },
    { css: 'button[aria-label*="@"],[role="button"][aria-label*="@"]', seen: '2026-10', source: 'x.md 1: "Follow @", "Follow back @"' },
  ],
  read(control, page): Sighting | null {
    const evidence = isPressable(control) ? followEvidence(control) : null;
    if (!evidence) return null;
    const around = surroundingsOf(control, page);
    const labelled = /@([A-Za-z0-9_]{1,20})/.exec(nameOf(control))?.[1]?.toLowerCase();
    const header = around?.scope.querySelector('[data-testid="UserName"]');
    const key = labelled ?? (header ? handleInHeader(header) : undefined) ?? (around ? writtenHandle(around.scope) : undefined) ?? around?.handle;
    const name = (header && headerName(header)) || (around ? nameIn(around.scope, around.handle, page) : undefined);
    return {
      kind: 'request-sent', detector: 'x/follow', site: 'x', confidence: evidence, anchor: control, of: 'follow',
      ...(key && { key }), ...(name && { name }), label: nameOf(control), controls: { add: control },
    };
  },
};

/** The @handle written in a profile header, lower case. */
export function handleInHeader(header: Element): string | undefined {
  return /(?:^|\s)@([A-Za-z0-9_]{1,20})(?:\s|$)/.exec(words(header))?.[1]?.toLowerCase();
}

/** The two live word buttons of a request row: X draws Decline first, then Accept, both without a test id (x.md 1). */
function answersIn(scope: Element): { accept: Element; decline: Element } | null {
  const plain = innerButtons(scope).filter((button) => isPressable(button) && !hasPicture(button) && !button.hasAttribute('data-testid'));
  const worded = plain.filter((button) => words(button) !== '');
  const pair = worded.length === 2 ? worded : plain;
  if (pair.length !== 2) return null;
  const [first, second] = pair as [Element, Element];
  return begins(nameOf(first), acceptWords) ? { accept: first, decline: second } : { accept: second, decline: first };
}

/** True where some button that X has not named says "Accept": without one there is no request among the links of a page. */
const saysAccept = remembered((root: Root): boolean => (
  [...root.querySelectorAll(buttons)].some((button) => !button.hasAttribute('data-testid') && begins(nameOf(button), acceptWords))
));

/** A row of /follower_requests: one person and exactly two answers. */
export const followerRequest: Detector = {
  id: 'x/follower-request',
  kind: 'request-received',
  select: [
    { css: '[data-testid="UserCell"]', seen: '2026-02', source: 'x.md 1: follower requests' },
    { css: 'a[href^="/"],a[href^="https://x.com/"],a[href^="https://twitter.com/"]', seen: '2026-10', source: 'structure: a person and two buttons' },
  ],
  read(element, page): Sighting | null {
    const here = /\/follower_requests\b/.test(page.url.pathname);
    // Elsewhere two buttons beside a person may be anything: the label has to say so.
    if (!here && !saysAccept(element.getRootNode() as Root, page)) return null;
    if (!isLive(element)) return null;
    const cell = element.localName === 'a' && element.getAttribute('data-testid') !== 'UserCell' ? rowOf(element, page) : element;
    const answers = cell && answersIn(cell);
    const key = cell ? handlesIn(cell, page)[0] : undefined;
    if (!cell || !answers || !key) return null;
    if (!here && !begins(nameOf(answers.accept), acceptWords)) return null;
    const name = nameIn(cell, key, page);
    return {
      kind: 'request-received', detector: 'x/follower-request', site: 'x', confidence: here ? 'sure' : 'likely', anchor: cell,
      of: 'follow', key, ...(name && { name }), controls: answers, hints: hintsIn(cell),
    };
  },
};

/** The row a link to a person stands in: the smallest block with two answers and nobody else's. */
function rowOf(link: Element, page: PageView): Element | null {
  if (!handleOf(link, page) || link.closest('nav,header,article')) return null;
  const row = climb(link, 8, (at) => at.querySelectorAll(buttons).length >= 2, (at) => at.localName === 'main');
  if (!row || !answersIn(row)) return null;
  return row.closest('[role="button"],[role="listitem"],li') ?? row;
}

/** What the row itself says about the person: "Follows you", the first line of a bio. */
function hintsIn(cell: Element): string[] {
  const bio = [...cell.querySelectorAll('[dir="auto"]')].map((part) => words(part, 160)).find((text) => text !== '' && !text.startsWith('@'));
  return bio ? [bio] : [];
}

/** Where a single message request is shown, new and old. */
const requestPath = /^\/(i\/chat|messages)\/requests\/./;

/** The prompt that stands where the box would be while a message request waits (x.md 1). */
export const messageRequest: Detector = {
  id: 'x/message-request',
  kind: 'request-received',
  select: [
    { css: '[data-testid="dm-message-request-accept-button"]', seen: '2026-10', source: 'x.md 1: message requests' },
    { css: '[data-testid="dm-message-request-prompt"]', seen: '2026-10', source: 'x.md 1: message requests' },
    { css: buttons, seen: '2026-10', source: 'structure: Accept where a request is shown, its words known' },
  ],
  read(element, page): Sighting | Skip | null {
    const marked = element.hasAttribute('data-testid') && (element.getAttribute('data-testid') ?? '').startsWith('dm-message-request');
    if (!marked && (!requestPath.test(page.url.pathname) || !begins(nameOf(element), acceptWords))) return null;
    if (!isLive(element)) return null;
    const prompt = element.closest('[data-testid="dm-message-request-prompt"]') ?? climb(element, 5, (at) => wordButtons(at).length >= 2) ?? element.parentElement;
    if (!prompt) return null;
    const all = wordButtons(prompt);
    const accept = prompt.querySelector('[data-testid="dm-message-request-accept-button"]') ?? all.find((button) => begins(nameOf(button), acceptWords));
    if (!accept || !isLive(accept)) return { detector: 'x/message-request', skip: 'a message request without an Accept button' };
    const decline = all.find((button) => button !== accept && begins(nameOf(button), removeWords)) ?? all.find((button) => button !== accept);
    const panel = closestAcross(prompt, '[data-testid="dm-conversation-panel"]') ?? (prompt.getRootNode() as Document | ShadowRoot);
    const who = personOf(panel, page);
    const key = who.key ?? /\/requests\/(?:other\/)?([\d-]+)/.exec(page.url.pathname)?.[1];
    return {
      kind: 'request-received', detector: 'x/message-request', site: 'x', confidence: 'likely', anchor: prompt, of: 'message',
      ...(key && { key }), ...(who.name && { name: who.name }), controls: { accept, ...(decline && { decline }) },
    };
  },
};

/** Who a conversation is with, from its header. */
export function personOf(panel: ParentNode, page: PageView): { key?: string; name?: string } {
  const header = panel.querySelector('[data-testid="dm-conversation-header"]');
  const named = panel.querySelector('[data-testid="dm-conversation-username"]');
  const link = (header ?? panel).querySelector('a[href]');
  const key = link ? handleOf(link, page) : null;
  const name = clean(named ? words(named) : header ? words(link ?? header) : '');
  return { ...(key && { key }), ...(name && { name }) };
}
