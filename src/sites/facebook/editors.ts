/**
 * Boxes to write in on Facebook. All are Lexical (`data-outline-editor` before 2022); what a box is for is told by what
 * it stands in: a comment form, a conversation, a dialog, a page of its own (facebook.md 0.5, 1, 7).
 */
import type { Audience, Detector, PageView, Sighting, Skip, Surface } from '../../model.ts';
import { editorOf, readEditor } from '../../dom/editor.ts';
import { attachedMedia } from '../../dom/media.ts';
import { remembered } from '../../dom/remember.ts';
import { ancestors, hasPicture, innerButtons, isLive, labelledBy, nameOf, precedes, words } from '../../dom/select.ts';
import { conversationOf, isMessenger, profileKeyOf } from './addresses.ts';
import { audienceIn } from './audience.ts';
import { headingWords } from './heading.ts';

const boxCss = '[contenteditable="true"][role="textbox"],[contenteditable="true"][data-lexical-editor]';

/** What a box is for, the block it belongs to, and how far the notes vouch for that. */
interface Place { surface: Surface; scope: Element; confidence: 'sure' | 'likely' }

const placeOf = remembered((box: Element, page: PageView): Place | null => {
  if (box.closest('[role="search"]') || box.getAttribute('role') === 'combobox') return null;
  const path = page.url.pathname;
  const chat = conversationAround(box, page);
  const form = box.closest('form');
  if (form?.getAttribute('role') === 'presentation' && !chat?.inForm) return { surface: 'comment', scope: form, confidence: 'sure' };
  if (chat) return { surface: 'message', scope: chat.scope, confidence: 'sure' };
  if (path.startsWith('/stories/create')) return { surface: 'story', scope: mainOf(box), confidence: 'likely' };
  if (/^\/reels?\/create/.test(path)) return { surface: 'reel', scope: mainOf(box), confidence: 'likely' };
  if (path.startsWith('/stories/')) return { surface: 'message', scope: form ?? mainOf(box), confidence: 'likely' };
  const dialog = box.closest('[role="dialog"]');
  if (dialog) {
    const proven = dialog.querySelector('input[type="file"]') !== null || audienceIn(dialog) !== null || form !== null;
    const group = /^\/groups\/[^/]+/.test(path) && audienceIn(dialog) === null;
    return { surface: group ? 'group-post' : 'post', scope: dialog, confidence: proven ? 'sure' : 'likely' };
  }
  const unit = box.closest('form,[role="article"],[aria-posinset]');
  return unit ? { surface: 'comment', scope: form ?? unit, confidence: 'likely' } : null;
});

function mainOf(box: Element): Element {
  return box.closest('[role="dialog"]') ?? box.closest('[role="main"]') ?? box.ownerDocument.body;
}

/** The conversation a box belongs to: a grid of messages before it, near, or the address of one. */
function conversationAround(box: Element, page: PageView): { scope: Element; inForm: boolean } | null {
  for (const at of ancestors(box, 14)) {
    if (at.getAttribute('role') === 'article') return null;
    const grid = [...at.querySelectorAll('[role="grid"],[data-testid="mw_message_list"]')].find((found) => isMessages(found, box));
    if (grid) return { scope: conversationBlock(at, box, page), inForm: box.closest('form')?.contains(grid) === true || !box.closest('form') };
    // What lies under a dialog, or beside the main part, is somebody else's list.
    if (at.getAttribute('role') === 'dialog' || at.getAttribute('role') === 'main') break;
  }
  return isMessenger(page) && !box.closest('[role="dialog"] form') ? { scope: mainOf(box), inForm: true } : null;
}

/** A list of messages is a grid with rows, before the box. The mutual-friends grid of a card has cells of links alone. */
function isMessages(grid: Element, box: Element): boolean {
  if (!precedes(grid, box) || grid.contains(box) || !isLive(grid)) return false;
  if (grid.hasAttribute('data-testid') || grid.querySelector('[role="gridcell"]')) return true;
  return grid.querySelector('[role="row"]') !== null && [...grid.querySelectorAll('[role="cell"]')].some((cell) => cell.querySelector('a') === null);
}

/** Widens the block around list and box until it also holds the header with the partner's name. */
function conversationBlock(around: Element, box: Element, page: PageView): Element {
  for (const at of [around, ...ancestors(around, 8)]) {
    if (at !== around && at.querySelectorAll(boxCss).length > 1) break;
    if (headingOf(at, box) || partnerLink(at, box, page) || at.getAttribute('role') === 'main') return at;
  }
  return around;
}

/** The link to the partner in a conversation's head: before the box, not inside the messages. */
function partnerLink(scope: Element, box: Element, page: PageView): Element | null {
  return [...scope.querySelectorAll('a[href]')].find((link) => precedes(link, box) && !link.closest('[role="grid"],[data-testid="mw_message_list"]') && isLive(link) && (profileKeyOf(link, page) !== null || /^\/\d+\/?$/.test(link.getAttribute('href') ?? ''))) ?? null;
}

/** The heading that names a conversation: before the box, not inside the messages. */
function headingOf(scope: Element, box: Element): Element | null {
  return [...scope.querySelectorAll('h1,h2,h3')].find((heading) => precedes(heading, box) && isLive(heading) && !heading.closest('[role="grid"]') && words(heading) !== '') ?? null;
}

function labelOf(box: Element): string {
  return box.getAttribute('aria-label')?.trim() || labelledBy(box) || box.getAttribute('aria-placeholder')?.trim() || box.getAttribute('placeholder')?.trim() || '';
}

/** The send control of a comment form: what follows the box and is no attachment. Absent until the box is focused. */
function commentSubmit(box: Element, form: Element): Element | null {
  const known = form.querySelector('#focused-state-composer-submit [role="button"],#focused-state-composer-submit button');
  if (known) return known;
  const after = innerButtons(form).filter((button) => isLive(button) && precedes(box, button) && !button.closest('ul,li') && !isAttachment(button));
  return after.at(-1) ?? null;
}

function opensSomething(button: Element): boolean {
  return button.hasAttribute('aria-expanded') || button.hasAttribute('aria-haspopup');
}

/** True for a picture or sticker button of a comment: it opens something, or stands beside a file picker. In a chat Send does too (capture 2025-07). */
function isAttachment(button: Element): boolean {
  return opensSomething(button) || button.parentElement?.querySelector(':scope > input[type="file"]') != null;
}

/**
 * The send control of a composer: the last button below the box. In the two-step composer that is "Next": the text is
 * final there, and the page that follows shows it no more (facebook.md 1, 4).
 */
function composerSubmit(box: Element, dialog: Element): Element | null {
  const after = innerButtons(dialog).filter((button) => isLive(button) && precedes(box, button) && !button.hasAttribute('aria-haspopup'));
  return after.findLast((button) => words(button) !== '' && !hasPicture(button)) ?? after.findLast((button) => !hasPicture(button)) ?? after.at(-1) ?? null;
}

/** The send control of a chat: while the box is empty the last button sends a thumb, so there is none yet. */
function chatSubmit(box: Element, scope: Element): Element | null {
  if (readEditor(box, 'lexical').trim() === '') return null;
  return innerButtons(scope).findLast((button) => isLive(button) && precedes(box, button) && !opensSomething(button)) ?? null;
}

/** Who a conversation is with. */
function partnerOf(box: Element, scope: Element, page: PageView): { key?: string; name?: string } {
  const heading = headingOf(scope, box);
  const link = partnerLink(scope, box, page);
  const key = (link && profileKeyOf(link, page)) ?? conversationOf(page);
  const name = heading ? words(heading) : link ? nameOf(link) : '';
  return { ...(key && { key }), ...(name && { name }) };
}

/** A group's members are the audience of what is posted in it; the page's heading names it. */
function groupOf(page: PageView): Audience | undefined {
  const label = headingWords(page);
  return label ? { label, reach: 'group' } : undefined;
}

function submitOf(box: Element, { surface, scope }: Place): Element | null {
  if (surface === 'comment') return commentSubmit(box, scope);
  return surface === 'message' ? chatSubmit(box, scope) : composerSubmit(box, scope);
}

function drafting(id: string, surfaces: Surface[]): Detector {
  return {
    id, kind: 'drafting',
    select: [
      { css: boxCss, seen: '2026', source: 'facebook.md 0.6; captures 2022-03 to 2025-07' },
      { css: '[contenteditable="true"][data-outline-editor]', seen: '2022-03', source: 'traps: the former name' },
    ],
    read(box, page): Sighting | Skip | null {
      const kind = isLive(box) ? editorOf(box) : null;
      if (!kind) return null;
      const place = placeOf(box, page);
      if (!place) return id === 'facebook/comment' ? { detector: id, skip: 'a box that is no comment, chat or composer' } : null;
      if (!surfaces.includes(place.surface)) return null;
      const submit = submitOf(box, place);
      const to = place.surface === 'message' ? partnerOf(box, place.scope, page) : {};
      const shown = place.surface === 'post' ? audienceIn(place.scope) : null;
      const audience = shown?.audience ?? (place.surface === 'group-post' ? groupOf(page) : undefined);
      const quick = place.surface === 'comment' || place.surface === 'message';
      return {
        kind: 'drafting', detector: id, site: 'facebook', confidence: place.confidence, anchor: box, surface: place.surface, editor: kind,
        label: labelOf(box), ...((to.key ?? to.name) && { to }), ...(audience && { audience }),
        media: attachedMedia(place.surface === 'message' ? (box.closest('form') ?? box.parentElement?.parentElement ?? box) : place.scope),
        controls: { ...(submit && { submit }), ...(shown && { audience: shown.button }) }, enterSends: quick, ctrlEnterSends: quick || place.surface === 'post' || place.surface === 'group-post',
      };
    },
  };
}

/** Comments and replies, wherever they are. */
export const comment = drafting('facebook/comment', ['comment']);
/** Chat pop-ups, full-page messages, replies to stories. */
export const message = drafting('facebook/message', ['message']);
/** The create-post dialog: own profile, groups and pages, shares. */
export const post = drafting('facebook/post', ['post', 'group-post']);
/** Text of a story or a reel, on pages of their own. */
export const story = drafting('facebook/story', ['story', 'reel']);
