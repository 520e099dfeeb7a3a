/**
 * People on Facebook: friend requests received and sent. Every two-button row has an `aria-hidden` twin of each button
 * (captures 2022 and 2025-07), so only live buttons count.
 */
import type { Detector, PageView, Sighting } from '../../model.ts';
import { begins } from '../../dom/labels.ts';
import { remembered } from '../../dom/remember.ts';
import { ancestors, hasPicture, innerButtons, isLive, isPressable, labelledBy, nameOf, wordButtons, words } from '../../dom/select.ts';
import { conversationOf, isProfilePage, profileKeyOf, requesterOf, shownProfile } from './addresses.ts';
import { headingWords, mainPart } from './heading.ts';
import { addFriend as addWords, cancelRequest, confirm as confirmWords, confirmRequest, remove as removeWords } from './labels.ts';

const requestCss = 'a[href*="profile_id="]';

/** Live buttons of a card, without the "27 mutual friends" pill, whose `aria-labelledby` is literal text. */
function cardButtons(scope: ParentNode): Element[] {
  return innerButtons(scope).filter((button) => isPressable(button) && !isPill(button));
}

function isPill(button: Element): boolean {
  return button.hasAttribute('aria-labelledby') && labelledBy(button) === '';
}

/** True when an element links to another requester as well. A list of hundreds is known by its second. */
function isAboutOthers(scope: Element, own: string | null, page: PageView): boolean {
  for (const link of scope.querySelectorAll(requestCss)) {
    const key = requesterOf(link, page);
    if (key !== null && key !== own) return true;
  }
  return false;
}

/**
 * The two answers of a request row. They lie inside the link (2025-07) or beside it (2026), so the climb starts at the
 * link and ends before a second person.
 */
function answersOf(link: Element, page: PageView): { row: Element; accept: Element; decline: Element } | null {
  const own = requesterOf(link, page);
  for (const row of [link, ...ancestors(link, 8)]) {
    if (isAboutOthers(row, own, page)) return null;
    const plain = cardButtons(row).filter((button) => !hasPicture(button));
    const worded = plain.filter((button) => words(button) !== '' || nameOf(button) !== '');
    const pair = worded.length === 2 ? worded : plain;
    if (pair.length === 2) {
      const [first, second] = pair as [Element, Element];
      const turned = begins(nameOf(first), removeWords) || begins(nameOf(second), confirmWords);
      return turned ? { row, accept: second, decline: first } : { row, accept: first, decline: second };
    }
    if (pair.length > 2) return null;
  }
  return null;
}

/** Friend requests in the right rail, the requests page and the notifications flyout. */
export const requestRow: Detector = {
  id: 'facebook/request-row',
  kind: 'request-received',
  select: [{ css: requestCss, seen: '2026-10', source: 'facebook.md 0.4; captures 2022-03 and 2025-07' }],
  read(link, page): Sighting | null {
    const key = requesterOf(link, page);
    if (!key || !isLive(link)) return null;
    const answers = answersOf(link, page);
    if (!answers) return null;
    // An avatar link and a name link lead to one request (2026): the one with words stands for the row.
    const links = [...answers.row.querySelectorAll(requestCss)].filter((other) => requesterOf(other, page) === key && isLive(other));
    const main = links.find((other) => words(other) !== '') ?? links[0] ?? link;
    if (main !== link) return null;
    const name = nameInRow(link, answers.row);
    return {
      kind: 'request-received', detector: 'facebook/request-row', site: 'facebook', confidence: 'sure', anchor: link, of: 'friend', key,
      ...(name && { name }), hints: mutualsIn(answers.row), controls: { accept: answers.accept, decline: answers.decline },
    };
  },
};

/** The requester's name: the bold words of a notification, the picture's label, or the first words of the link. */
function nameInRow(link: Element, row: Element): string {
  const bold = link.querySelector('strong,b');
  if (bold && words(bold)) return words(bold);
  const picture = [...row.querySelectorAll('svg[role="img"][aria-label]')].find((svg) => !svg.closest('[role="grid"] [role="cell"] a,object a') && isLive(svg));
  const label = picture?.getAttribute('aria-label')?.trim();
  if (label) return label;
  const first = [...link.querySelectorAll('span')].filter((span) => !span.querySelector('span')).map((span) => words(span)).find((text) => text !== '');
  return first ?? (words(link) || nameOf(link));
}

/** What the row says about shared friends. */
function mutualsIn(row: Element): string[] {
  const pill = [...row.querySelectorAll('[role="button"][aria-labelledby]')].find((button) => isLive(button) && isPill(button));
  return pill ? [words(pill)] : [];
}

/** "Confirm request" on the profile of somebody who asked: known by its words only, so never more than likely. */
export const requestOnProfile: Detector = {
  id: 'facebook/request-on-profile',
  kind: 'request-received',
  select: [{ css: '[role="button"],button', seen: '2026', source: 'facebook.md 1: S26 "Confirm request"' }],
  here: isProfilePage,
  read(button, page): Sighting | null {
    if (!begins(nameOf(button), confirmRequest) || !isPressable(button)) return null;
    const beside = [...ancestors(button, 4)].map((at) => cardButtons(at)).find((list) => list.length > 1) ?? [];
    const decline = beside.find((other) => other !== button && begins(nameOf(other), removeWords));
    const name = headingWords(page);
    const key = shownProfile(page);
    return {
      kind: 'request-received', detector: 'facebook/request-on-profile', site: 'facebook', confidence: 'likely', anchor: button, of: 'friend',
      ...(key && { key }), ...(name && { name }), controls: { accept: button, ...(decline && { decline }) },
    };
  },
};

/** A conversation that waits for an answer: Block, Delete, Accept where the box would be (facebook.md 1, unproven). */
export const messageRequest: Detector = {
  id: 'facebook/message-request',
  kind: 'request-received',
  select: [{ css: '[role="button"],button', seen: '2026', source: 'facebook.md 1: message requests' }],
  here: ({ url }) => /^\/messages\/(e2ee\/)?requests(\/|$)/.test(url.pathname),
  read(button, page): Sighting | null {
    if (!begins(nameOf(button), confirmWords) || !isPressable(button) || hasPicture(button)) return null;
    const bar = [...ancestors(button, 5)].find((at) => wordButtons(at).length > 1);
    const decline = bar ? wordButtons(bar).find((other) => other !== button && begins(nameOf(other), removeWords)) : undefined;
    if (!decline || mainPart(button).querySelector('[role="textbox"][contenteditable="true"]')) return null;
    const key = conversationOf(page);
    const heading = mainPart(button).querySelector('h1,h2');
    const name = heading ? words(heading) : '';
    return {
      kind: 'request-received', detector: 'facebook/message-request', site: 'facebook', confidence: 'likely', anchor: button, of: 'message',
      ...(key && { key }), ...(name && { name }), controls: { accept: button, decline },
    };
  },
};

/** Links to people in a card, without the mutual friends, who stand in a grid. */
function peopleIn(scope: Element, page: PageView): { key: string; link: Element }[] {
  return [...scope.querySelectorAll('a[href]')].flatMap((link) => {
    const key = link.closest('[role="grid"],[role="cell"]') ? null : profileKeyOf(link, page);
    return key ? [{ key, link }] : [];
  });
}

/** The card around a button: the smallest block with a person in it, if it is only one. */
function cardOf(button: Element, page: PageView): { card: Element; key: string; name: string } | null {
  for (const card of ancestors(button, 16)) {
    const people = peopleIn(card, page);
    const [first] = people;
    if (!first) continue;
    if (people.some(({ key }) => key !== first.key)) return null;
    const shown = people.filter(({ link }) => isLive(link)).map(({ link }) => words(link)).find((text) => text !== '');
    return { card, key: first.key, name: shown ?? '' };
  }
  return null;
}

/** Blocks of suggestions: each links to the page of all of them, and shows several people. */
const suggestionUnits = remembered((document: Document, page: PageView): Element[] => {
  if (/^\/friends(\/suggestions)?\/?$/.test(page.url.pathname)) return [...document.querySelectorAll('[role="main"],main,[role="navigation"]')].filter((part) => !part.closest('[role="banner"]'));
  return [...document.querySelectorAll('a[href*="/friends/suggestions"]')].filter(isLive).flatMap((link) => {
    for (const at of ancestors(link)) {
      if (at.getAttribute('role') === 'main' || at.localName === 'body' || at.querySelector('h1')) return [];
      if (new Set(peopleIn(at, page).map(({ key }) => key)).size >= 2) return [at];
    }
    return [];
  });
});

/** "Add friend": on suggestion cards by place, anywhere else by its words. */
export const addFriend: Detector = {
  id: 'facebook/add-friend',
  kind: 'request-sent',
  select: [{ css: '[role="button"],button', seen: '2026', source: 'facebook.md 1; capture 2024-08' }],
  read(button, page): Sighting | null {
    const unit = suggestionUnits(page.document, page).find((block) => block.contains(button));
    const label = button.getAttribute('aria-label')?.trim() || (unit || !hasPicture(button) || button.localName === 'button' ? words(button, 60) : '');
    const named = label !== '' && begins(label, addWords);
    if ((!named && !unit) || begins(label, cancelRequest) || button.querySelector('[role="button"],button') || button.closest('[role="banner"],[role="grid"],form') || isPill(button) || !isPressable(button)) return null;
    const found = cardOf(button, page);
    if (found) {
      const first = unit && found.key !== shownProfile(page) ? cardButtons(found.card).find((other) => !other.closest('[role="grid"]')) : undefined;
      // On somebody's own page the links around the button are its tabs: the heading has the name.
      const name = found.key === shownProfile(page) ? headingWords(page) || found.name : found.name;
      return named || first === button ? sent(button, found.key, name, label, 'sure') : null;
    }
    const key = shownProfile(page);
    return named && key && !button.closest('[role="dialog"],[role="navigation"]') ? sent(button, key, headingWords(page), label, 'likely') : null;
  },
};

function sent(button: Element, key: string, name: string, label: string, confidence: 'sure' | 'likely'): Sighting {
  return {
    kind: 'request-sent', detector: 'facebook/add-friend', site: 'facebook', confidence, anchor: button, of: 'friend', key,
    ...(name && { name }), ...(label && { label }), controls: { add: button },
  };
}
