/**
 * Boxes to write in on X: posts and replies are Draft.js, chat is a plain textarea in an open shadow root (with two
 * older generations still met), profile fields are plain inputs (x.md 1 and 2).
 */
import type { Detector, PageView, ProfileField, Sighting, Surface } from '../../model.ts';
import { editorOf } from '../../dom/editor.ts';
import { begins } from '../../dom/labels.ts';
import { attachedMedia } from '../../dom/media.ts';
import { remembered } from '../../dom/remember.ts';
import { ancestors, climb, closestAcross, hasPicture, innerButtons, isLive, nameOf, precedes, wordButtons, words } from '../../dom/select.ts';
import { reply as replyWords } from './labels.ts';
import { handleOf, personOf } from './people.ts';

const sendCss = '[data-testid="tweetButton"],[data-testid="tweetButtonInline"]';
const chatSendCss = '[data-testid="dm-composer-send-button"],[data-testid="dmComposerSendButton"]';
const chatHostCss = '[data-testid^="xchatEmbed"],[data-testid^="chat-drawer"],[data-testid^="DMDrawer"],[data-testid="DmScrollerContainer"]';
const chatPath = /^\/(i\/chat|messages)(\/|$)/;

/** Where a box ends: its dialog, else its column. */
const edges = new Set(['main', 'body', 'html']);

function isEdge(at: Element): boolean {
  return edges.has(at.localName) || at.getAttribute('role') === 'dialog' || at.getAttribute('data-testid') === 'primaryColumn';
}

/** What a box is for. Null for boxes that are none of ours: search, lists, passwords. */
const surfaceOf = remembered((editor: Element, page: PageView): Surface | null => {
  const testId = editor.getAttribute('data-testid') ?? '';
  if (editor.closest('[role="search"]') || editor.getAttribute('role') === 'combobox' || editor.getAttribute('type') === 'search') return null;
  if (/^dm-?composer/i.test(testId)) return 'message';
  if (editor.localName === 'input' || editor.localName === 'textarea') return plainSurface(editor, page);
  if (testId.startsWith('tweetTextarea_')) return isReply(editor, page) ? 'comment' : 'post';
  if (isChat(editor, page)) return 'message';
  if (page.url.pathname.startsWith('/settings/bio')) return 'bio';
  if (editor.getAttribute('role') !== 'textbox' && !editor.closest('[data-testid="composer"]')) return null;
  return isReply(editor, page) ? 'comment' : 'post';
});

function plainSurface(editor: Element, page: PageView): Surface | null {
  if (fieldOf(editor, page)) return 'bio';
  if (editor.localName === 'input') return null;
  if (isChat(editor, page)) return 'message';
  return page.url.pathname.startsWith('/compose/articles') ? 'post' : null;
}

function isChat(editor: Element, page: PageView): boolean {
  if (closestAcross(editor, chatHostCss)) return true;
  return chatPath.test(page.url.pathname) && !editor.closest('[role="dialog"]');
}

/** A reply box: marked so, under a post in the same dialog, or beneath the post a page shows. */
function isReply(editor: Element, page: PageView): boolean {
  if (editor.closest('[data-testid="inline_reply_offscreen"]')) return true;
  const dialog = editor.closest('[role="dialog"]');
  if (dialog) return [...dialog.querySelectorAll('article')].some((post) => precedes(post, editor));
  if (/\/status\/\d+/.test(page.url.pathname)) return true;
  const submit = submitOf(editor, page);
  return submit !== null && begins(nameOf(submit), replyWords);
}

/** The control that sends the draft: the nearest after the editor, never one of another box. */
const submitOf = remembered((editor: Element): Element | null => {
  for (const at of ancestors(editor)) {
    const known = pick(editor, [...at.querySelectorAll(sendCss)].filter(isLive));
    if (known) return known;
    if (isEdge(at)) break;
  }
  // Without test ids: the last button showing words after the box, in the smallest block that has one.
  for (const at of ancestors(editor)) {
    const shown = innerButtons(at).filter((button) => isLive(button) && !hasPicture(button) && precedes(editor, button));
    const worded = shown.filter((button) => words(button) !== '');
    if (worded.length > 0) return worded.at(-1)!;
    if (isEdge(at)) return shown.at(-1) ?? null;
  }
  return null;
});

function pick(editor: Element, found: Element[]): Element | null {
  return found.find((button) => precedes(editor, button)) ?? found.at(-1) ?? null;
}

/** The block a draft's attachments stand in: up to its send control. */
function scopeOf(editor: Element, submit: Element | null): Element {
  const shared = submit ? climb(editor, 60, (at) => at.contains(submit)) : null;
  return editor.closest('[role="dialog"]') ?? shared ?? editor.parentElement ?? editor;
}

function labelOf(editor: Element): string {
  return editor.getAttribute('aria-label') || editor.getAttribute('placeholder') || placeholderOf(editor);
}

/** The prompt X draws over an empty box, which `aria-describedby` names. */
function placeholderOf(editor: Element): string {
  const id = editor.getAttribute('aria-describedby');
  const prompt = id ? (editor.getRootNode() as Document).getElementById?.(id) : null;
  return prompt ? words(prompt) : '';
}

const composerSelect = [
  { css: '[data-testid^="tweetTextarea_"][contenteditable="true"]', seen: '2026-10', source: 'x.md 1; capture 2026-02' },
  { css: '[contenteditable="true"][role="textbox"]', seen: '2026-02', source: 'structure: Draft.js' },
  { css: '[data-testid="composer"] [contenteditable="true"],[data-testid="composer"][contenteditable="true"],textarea', seen: '2026-04', source: 'x.md 1: articles' },
];

function composing(id: string, surface: Surface): Detector {
  return {
    id, kind: 'drafting', select: composerSelect,
    read(editor, page): Sighting | null {
      if (surfaceOf(editor, page) !== surface || !isLive(editor)) return null;
      const kind = editorOf(editor);
      if (!kind) return null;
      const submit = submitOf(editor, page);
      const article = page.url.pathname.startsWith('/compose/articles');
      return {
        kind: 'drafting', detector: id, site: 'x', confidence: article ? 'likely' : 'sure', anchor: editor, surface,
        // Everything on X that is editable in place is Draft.js, whatever attributes a release drops.
        editor: kind === 'lexical' && !editor.hasAttribute('data-lexical-editor') ? 'draft' : kind,
        label: labelOf(editor), media: attachedMedia(scopeOf(editor, submit)), controls: submit ? { submit } : {},
        enterSends: false, ctrlEnterSends: true,
      };
    },
  };
}

/** New posts, threads and quotes. */
export const post = composing('x/post', 'post');
/** Replies, under a post or in a dialog. */
export const comment = composing('x/reply', 'comment');

/** Chat, in all three generations (x.md 0.1). */
export const message: Detector = {
  id: 'x/chat',
  kind: 'drafting',
  select: [
    { css: '[data-testid="dm-composer-textarea"]', seen: '2026-10', source: 'x.md 0.1: X Chat' },
    { css: '[data-testid^="dmComposerTextInput"]', seen: '2025-07', source: 'x.md 1: legacy messages' },
    { css: 'textarea,[contenteditable="true"][role="textbox"]', seen: '2026-10', source: 'structure: a box in the chat' },
  ],
  read(editor, page): Sighting | null {
    if (surfaceOf(editor, page) !== 'message' || !isLive(editor)) return null;
    const kind = editorOf(editor);
    if (!kind) return null;
    const panel = panelOf(editor);
    const send = chatSendOf(editor, panel);
    const who = recipientOf(editor, panel, page);
    return {
      kind: 'drafting', detector: 'x/chat', site: 'x', confidence: 'sure', anchor: editor, surface: 'message',
      editor: kind === 'lexical' ? 'draft' : kind, label: labelOf(editor), ...((who.name || who.key) && { to: who }),
      media: attachedMedia(editor.closest('form') ?? editor.parentElement ?? editor),
      controls: send ? { submit: send } : {}, enterSends: true, ctrlEnterSends: true,
    };
  },
};

function panelOf(editor: Element): ParentNode {
  const root = editor.getRootNode();
  return editor.closest('[data-testid="dm-conversation-panel"]') ?? (root.nodeType === 11 ? (root as ShadowRoot) : (editor.closest('section,main') ?? editor.ownerDocument));
}

/** The send control; it exists only once there is text (x.md 1). */
function chatSendOf(editor: Element, panel: ParentNode): Element | null {
  const known = [...panel.querySelectorAll(chatSendCss)].find(isLive);
  if (known) return known;
  const form = editor.closest('form');
  const typed = form?.querySelector('button[type="submit"]');
  if (typed && isLive(typed)) return typed;
  const scope = form ?? editor.parentElement;
  return scope ? (wordButtons(scope).find((button) => precedes(editor, button)) ?? null) : null;
}

/** Who the chat is with; without test ids, the nearest link to a person above the box that is not in a list of chats. */
function recipientOf(editor: Element, panel: ParentNode, page: PageView): { key?: string; name?: string } {
  const who = personOf(panel, page);
  if (who.key ?? who.name) return who;
  for (const at of ancestors(editor, 10)) {
    const link = [...at.querySelectorAll('a[href]')].find((candidate) => handleOf(candidate, page) && precedes(candidate, editor) && words(candidate));
    if (link) return { key: handleOf(link, page)!, name: words(link) };
  }
  return {};
}

/** Profile fields by their stable names (x.md 1: profile edit). */
const fields: Record<string, ProfileField> = { displayName: 'name', description: 'bio', location: 'location', url: 'website' };

/** Which profile field a box is, or null. The names count only in the profile editor: lists have a `description` too. */
function fieldOf(editor: Element, page: PageView): ProfileField | null {
  const scope = editor.closest('[role="dialog"]') ?? editor.closest('main') ?? editor.ownerDocument;
  const inEditor = page.url.pathname.startsWith('/settings/profile') || scope.querySelector('input[name="displayName"]') !== null;
  return inEditor ? (fields[editor.getAttribute('name') ?? ''] ?? null) : null;
}

/** The boxes of "Edit profile". */
export const profileField: Detector = {
  id: 'x/profile-field',
  kind: 'drafting',
  select: [{ css: 'textarea[name="description"],input[name="displayName"],input[name="location"],input[name="url"]', seen: '2026-10', source: 'x.md 1: profile edit' }],
  read(editor, page): Sighting | null {
    const field = fieldOf(editor, page);
    if (!field || !isLive(editor)) return null;
    const dialog = editor.closest('[role="dialog"]') ?? editor.ownerDocument;
    const save = dialog.querySelector('[data-testid="Profile_Save_Button"]') ?? wordButtons(dialog).find((button) => precedes(button, editor));
    return {
      kind: 'drafting', detector: 'x/profile-field', site: 'x', confidence: 'likely', anchor: editor, surface: 'bio', field,
      editor: editor.localName === 'textarea' ? 'textarea' : 'input', label: labelOf(editor) || fieldLabel(editor),
      controls: save && isLive(save) ? { submit: save } : {}, enterSends: false, ctrlEnterSends: false,
    };
  },
};

function fieldLabel(editor: Element): string {
  const label = editor.closest('label');
  return label ? words(label) : '';
}

