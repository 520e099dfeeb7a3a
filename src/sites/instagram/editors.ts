/**
 * Boxes to write in on Instagram: comments and story replies are textareas, captions and messages are Lexical
 * (instagram.md 0.3, 0.4, 2a). What a box is for is told by what it stands in.
 */
import type { Detector, PageView, ProfileField, Sighting, Skip, Surface } from '../../model.ts';
import { editorOf, readEditor } from '../../dom/editor.ts';
import { begins } from '../../dom/labels.ts';
import { attachedMedia } from '../../dom/media.ts';
import { remembered } from '../../dom/remember.ts';
import { ancestors, hasPicture, innerButtons, isLive, labelledBy, nameOf, precedes, wordButtons, words } from '../../dom/select.ts';
import { handleOf, isDirect, isStory } from './addresses.ts';
import { caption as captionWords, is, share as shareWords } from './labels.ts';

/** What a box is for, the block it belongs to, and how far the notes vouch for that. */
interface Place { surface: Surface; scope: Element; confidence: 'sure' | 'likely'; field?: ProfileField }

const chatCss = '[data-pagelet^="IGDChatTabs"],[data-pagelet^="IGDThread"]';

const placeOf = remembered((box: Element, page: PageView): Place | null => {
  if (box.getAttribute('role') === 'combobox' || box.closest('[role="search"],nav')) return null;
  const body = box.ownerDocument.body;
  const field = fieldOf(box, page);
  if (field) return { surface: 'bio', scope: box.closest('form') ?? box.closest('main') ?? body, confidence: 'likely', field };
  if (box.localName === 'input' || page.url.pathname.startsWith('/accounts/')) return null;
  const chat = conversationAround(box);
  if (chat) return { surface: 'message', scope: chat, confidence: 'sure' };
  const plain = box.localName === 'textarea';
  if (isStory(page)) return { surface: 'message', scope: box.closest('form') ?? box.parentElement ?? body, confidence: 'likely' };
  if (isDirect(page) && !box.closest('[role="dialog"] form')) return { surface: 'message', scope: box.closest('[role="dialog"],main,section') ?? body, confidence: 'sure' };
  const form = box.closest('form');
  if (form && (form.getAttribute('method') ?? '').toLowerCase() === 'post') return { surface: 'comment', scope: form, confidence: 'sure' };
  const dialog = box.closest('[role="dialog"]');
  // No capture shows this dialog, so the box's own words have to agree before anything may be held.
  if (dialog && (!plain || isCaption(box, dialog))) return { surface: 'post', scope: dialog, confidence: begins(labelOf(box), captionWords) ? 'sure' : 'likely' };
  if (form ?? box.closest('article')) return { surface: 'comment', scope: form ?? box.parentElement ?? body, confidence: 'likely' };
  return page.url.pathname.startsWith('/reels/') ? { surface: 'comment', scope: box.parentElement ?? body, confidence: 'likely' } : null;
});

/** An older caption box is a textarea too: it stands beside the picked photo. */
function isCaption(box: Element, dialog: Element): boolean {
  return begins(labelOf(box), captionWords) || dialog.querySelector('img[src^="blob:"],video,[style*="blob:"]') !== null;
}

/** The conversation a box belongs to: a chat pop-up, or a grid of messages before the box. */
function conversationAround(box: Element): Element | null {
  const popup = box.closest(chatCss);
  for (const at of ancestors(box, 14)) {
    const grid = [...at.querySelectorAll('[role="grid"]')].find((found) => precedes(found, box) && isLive(found) && found.querySelector('[role="row"],[role="gridcell"]'));
    if (grid) return widen(at, box);
    if (at === popup) return popup;
    // What lies under a dialog, or beside the main part, is somebody else's list.
    if (at.getAttribute('role') === 'dialog' || at.localName === 'main' || at.getAttribute('role') === 'main') return null;
  }
  return null;
}

/** Widens the block around messages and box until it also holds the heading with the partner's name. */
function widen(around: Element, box: Element): Element {
  for (const at of [around, ...ancestors(around, 8)]) {
    if (headingOf(at, box) || at.localName === 'main' || at.localName === 'section') return at;
  }
  return around;
}

function headingOf(scope: Element, box: Element): Element | null {
  return [...scope.querySelectorAll('h1,h2,h3')].find((heading) => precedes(heading, box) && isLive(heading) && !heading.closest('[role="grid"]') && words(heading) !== '') ?? null;
}

/** Which field of "Edit profile" a box is, or null (instagram.md 2c). */
function fieldOf(box: Element, page: PageView): ProfileField | null {
  if (box.id === 'pepBio') return 'bio';
  if (!/^\/accounts\/edit(\/|$)/.test(page.url.pathname)) return null;
  if (box.localName === 'textarea') return 'bio';
  const type = box.getAttribute('type');
  const hint = `${box.id} ${box.getAttribute('name') ?? ''} ${box.getAttribute('placeholder') ?? ''} ${box.getAttribute('aria-label') ?? ''}`;
  if (type === 'email' || /pepEmail/i.test(hint)) return 'email';
  if (type === 'tel' || /phone/i.test(hint)) return 'phone';
  if (type === 'url' || /website|url\b/i.test(hint)) return 'website';
  if (/pepName|full_?name|first_?name/i.test(hint)) return 'name';
  return null;
}

function labelOf(box: Element): string {
  const label = box.closest('label');
  return box.getAttribute('aria-label')?.trim() || labelledBy(box) || box.getAttribute('aria-placeholder')?.trim() || box.getAttribute('placeholder')?.trim() || (label ? words(label) : '');
}

/** The control that sends; on posts opened as pages and in chats it is absent until something is typed. */
function submitOf(box: Element, { surface, scope }: Place): Element | null {
  if (surface === 'post') return shareOf(box, scope);
  const plain = innerButtons(scope).filter((button) => isLive(button) && !hasPicture(button) && precedes(box, button) && !button.hasAttribute('aria-haspopup'));
  if (surface === 'bio') return plain.find((button) => words(button) !== '') ?? null;
  if (surface === 'comment') return plain[0] ?? null;
  if (readEditor(box, box.localName === 'textarea' ? 'textarea' : 'lexical').trim() === '') return null;
  return plain.find((button) => nameOf(button) !== '') ?? null;
}

/** "Share" stands in the head of the dialog, before the box; "Back" beside it is a picture. */
function shareOf(box: Element, dialog: Element): Element | null {
  const worded = wordButtons(dialog);
  return worded.find((button) => is(words(button), shareWords)) ?? worded.findLast((button) => precedes(button, box)) ?? worded.find((button) => precedes(box, button)) ?? null;
}

/** Who a message is to: the heading above the messages, and the link to them where there is one. */
function partnerOf(box: Element, scope: Element, page: PageView): { key?: string; name?: string } {
  const heading = headingOf(scope, box);
  const links = [...scope.querySelectorAll('a[href]')].filter((link) => precedes(link, box) && !link.closest('[role="grid"]') && handleOf(link, page) !== null);
  const link = links.find((candidate) => words(candidate) !== '') ?? links[0];
  const key = link && handleOf(link, page);
  const story = isStory(page) ? page.url.pathname.split('/')[2] : undefined;
  const name = heading ? words(heading) : (link && words(link)) || story;
  return { ...((key ?? story) && { key: key ?? story }), ...(name && { name }) };
}

function drafting(id: string, surfaces: Surface[], css: string, seen: string): Detector {
  return {
    id, kind: 'drafting', select: [{ css, seen, source: 'instagram.md 0.3, 0.4 and 2a' }],
    read(box, page): Sighting | Skip | null {
      const kind = isLive(box) ? editorOf(box) : null;
      if (!kind) return null;
      const place = placeOf(box, page);
      if (!place) return id === 'instagram/comment' && kind !== 'input' ? { detector: id, skip: 'a box that is no comment, message or caption' } : null;
      if (!surfaces.includes(place.surface)) return null;
      const submit = submitOf(box, place);
      const to = place.surface === 'message' ? partnerOf(box, place.scope, page) : {};
      const quick = place.surface === 'comment' || place.surface === 'message';
      return {
        kind: 'drafting', detector: id, site: 'instagram', confidence: place.confidence, anchor: box, surface: place.surface, editor: kind, label: labelOf(box),
        ...(place.field && { field: place.field }), ...((to.key ?? to.name) && { to }),
        media: attachedMedia(place.surface === 'post' ? place.scope : (box.closest('form') ?? box.parentElement ?? box)),
        controls: submit ? { submit } : {}, enterSends: quick, ctrlEnterSends: quick,
      };
    },
  };
}

const boxCss = 'textarea,[contenteditable="true"][role="textbox"],[contenteditable="true"][data-lexical-editor]';

/** Comments, in the post dialog, on the post's own page and in older feeds. */
export const comment = drafting('instagram/comment', ['comment'], boxCss, '2026-07');
/** Messages: the page, the pop-up, replies to stories. */
export const message = drafting('instagram/message', ['message'], boxCss, '2026-09');
/** The caption step of the create dialog. */
export const caption = drafting('instagram/caption', ['post'], boxCss, '2025-11');
/** The boxes of "Edit profile". */
export const profileField = drafting('instagram/profile-field', ['bio'], 'textarea,input[type="text"],input[type="url"],input[type="email"],input[type="tel"],input:not([type])', '2026-08');
