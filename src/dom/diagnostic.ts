/**
 * What a page is made of, without anything it says: tags, roles, which attributes there are, test ids, the shape of
 * addresses, and the reasons for skips. No text, no names, no addresses, so it can be pasted into a public bug report;
 * `npm run new-fixture` turns it into a page again.
 */
import type { Site, Skip } from '../model.ts';
import { pageView, see } from './see.ts';
import { labelledBy } from './select.ts';

/** One element: tag, attributes, children. Plain wrappers of one thing are left out: their number is `wraps`. `text`: it shows words. */
export interface Shape { tag: string; at?: Record<string, string>; wraps?: number; text?: true; shadow?: Shape[]; in?: Shape[] }

/** The whole, as JSON. `seen` names detectors and how often each saw something. */
export interface Diagnostic { gatepost: 1; site: string; path: string; lang: string; dir: string; seen: Record<string, number>; skips: Skip[]; page: Shape[]; cut: number }

/** Elements kept at most: a report somebody can still paste. The rest are counted in `cut`. */
const shapeCap = 1500;

/** Attributes whose values are the site's own code words, never content. */
const safeValues = new Set([
  'role', 'type', 'contenteditable', 'data-lexical-editor', 'data-outline-editor', 'data-block', 'data-contents', 'data-text', 'aria-hidden', 'hidden', 'aria-disabled', 'disabled', 'aria-checked', 'checked', 'aria-modal', 'aria-haspopup', 'aria-expanded',
  'aria-multiline', 'aria-autocomplete', 'tabindex', 'method', 'autocomplete', 'autocorrect', 'multiple', 'accept', 'maxlength', 'readonly', 'shadowrootmode', 'data-visualcompletion', 'dir',
]);
/** Attributes of which only the presence is told. */
const namesOnly = new Set(['aria-label', 'aria-labelledby', 'aria-describedby', 'aria-placeholder', 'placeholder', 'title', 'alt', 'value', 'aria-controls', 'aria-owns', 'aria-activedescendant', 'id', 'for', 'src']);
/** Field names and test ids are code words too, once ids and handles are taken out. */
const coded = new Set(['name', 'data-testid', 'data-pagelet', 'data-dm-message-row']);
const kept = new Set(['a', 'button', 'input', 'textarea', 'select', 'form', 'label', 'main', 'nav', 'header', 'footer', 'aside', 'section', 'article', 'ul', 'ol', 'li', 'h1', 'h2', 'h3', 'img', 'svg', 'video', 'dialog', 'time', 'fieldset', 'legend']);

/** Words that may stand in an address: the sites' own routes. Everything else is a name until proven otherwise. */
const routes = new Set([
  'about', 'about_contact_and_basic_info', 'about_details', 'about_overview', 'about_places', 'about_work_and_education', 'account', 'account_privacy', 'accounts', 'activity', 'archive', 'articles', 'audience_and_tagging', 'bio', 'c', 'chat', 'checkup', 'comments', 'communities', 'compose', 'connect_people',
  'contact_points', 'contacts', 'create', 'direct', 'direct_messages', 'directory_contact_info', 'directory_education', 'directory_intro', 'directory_links', 'directory_names', 'directory_personal_details', 'directory_work', 'e2ee', 'edit', 'events', 'explore', 'feed', 'follower_requests', 'followers', 'following', 'friends',
  'groups', 'hidden', 'highlights', 'home', 'i', 'inbox', 'intent', 'lists', 'login', 'marketplace', 'me', 'media', 'messages', 'new', 'notifications', 'other', 'p', 'people', 'permalink', 'personal_info', 'photo', 'photos', 'post', 'posts', 'privacy', 'privacy_and_safety', 'profile', 'profile.php', 'reel', 'reels',
  'replies', 'requests', 'saved', 'search', 'settings', 'sharing_and_reuse', 'signup', 'status', 'stories', 'suggestions', 'support', 't', 'tagged', 'tagging', 'tags_and_mentions', 'timeline', 'tv', 'user', 'v2', 'verified_followers', 'watch', 'with_replies', 'your_information', 'messages_and_story_replies', 'flow', 'pin',
]);

/** A page's diagnostic. Costs one look and one walk; made only when the user asks for it. */
export function diagnosticOf(site: Site, document: Document): Diagnostic {
  const view = pageView(document);
  const look = see(site, view);
  const numbers = new Map<string, number>();
  const path = shapeOf(view.url, numbers);
  const walk = new Walk(view.url, numbers);
  const page = document.body ? walk.inside(document.body) : [];
  const seen: Record<string, number> = {};
  for (const { detector } of look.sightings) seen[detector] = (seen[detector] ?? 0) + 1;
  return {
    gatepost: 1, site: site.id, path, lang: /^[a-z]{2,3}(-[a-z0-9]{2,4})?$/.test(view.lang) ? view.lang : '',
    dir: document.documentElement.getAttribute('dir') === 'rtl' ? 'rtl' : 'ltr', seen, skips: look.skips, page, cut: walk.cut,
  };
}

/**
 * An address with every id and name taken out: `/friends/requests/?profile_id=*1`. Equal names get equal numbers within
 * one diagnostic, because which links lead to the same person is structure.
 */
export function shapeOf(address: URL, numbers = new Map<string, number>()): string {
  const hide = (name: string): string => {
    if (!numbers.has(name)) numbers.set(name, numbers.size + 1);
    return `*${numbers.get(name)}`;
  };
  const path = address.pathname.split('/').map((part) => (part === '' || routes.has(part.toLowerCase()) ? part : hide(part.toLowerCase()))).join('/');
  const query = [...address.searchParams].filter(([name]) => /^[a-z_]{1,24}$/.test(name)).map(([name, value]) => `${name}=${hide(value)}`);
  return query.length > 0 ? `${path}?${query.join('&')}` : path;
}

/** Takes ids and handles out of a test id or field name: `8478…-follow` becomes `0-follow`. */
function codeWord(value: string): string {
  return value.replace(/^UserAvatar-Container-.*/, 'UserAvatar-Container-user').replace(/[0-9a-f]{8}-[0-9a-f-]{20,}|\d+/gi, '0').slice(0, 60);
}

class Walk {
  cut = 0;
  #count = 0;
  #page: URL;
  #numbers: Map<string, number>;

  constructor(page: URL, numbers: Map<string, number>) {
    this.#page = page;
    this.#numbers = numbers;
  }

  inside(parent: ParentNode): Shape[] {
    const shapes: Shape[] = [];
    for (const child of parent.children) {
      if (this.#count >= shapeCap) {
        this.cut += 1;
        continue;
      }
      if (['script', 'style', 'noscript', 'template', 'link'].includes(child.localName)) continue;
      shapes.push(...this.#one(child));
    }
    return shapes;
  }

  #one(element: Element): Shape[] {
    // What a user has typed has a shape too, but it is theirs: an editor is told, never what is in it.
    const closed = element.localName === 'svg' || element.getAttribute('contenteditable') === 'true';
    const at = this.#attributes(element);
    const shadow = element.shadowRoot ? this.inside(element.shadowRoot) : [];
    const plain = Object.keys(at).length === 0 && !kept.has(element.localName) && shadow.length === 0;
    const text = [...element.childNodes].some((node) => node.nodeType === 3 && (node as Text).data.trim() !== '');
    if (!plain || text) this.#count += 1;
    const inner = closed ? [] : this.inside(element);
    // A wrapper around one thing is only depth; around several it holds them together.
    const [only, ...others] = inner;
    if (plain && !text && !only) return [];
    if (plain && !text && only && others.length === 0) return [{ ...only, wraps: (only.wraps ?? 0) + 1 }];
    return [{
      tag: element.localName, ...(Object.keys(at).length > 0 && { at }), ...(text && !closed && { text }),
      ...(shadow.length > 0 && { shadow }), ...(inner.length > 0 && { in: inner }),
    }];
  }

  #attributes(element: Element): Record<string, string> {
    const at: Record<string, string> = {};
    for (const { name, value } of element.attributes) {
      if (safeValues.has(name)) at[name] = value.slice(0, 40);
      else if (coded.has(name)) at[name] = codeWord(value);
      else if (name === 'href') at.href = URL.canParse(value, this.#page) ? shapeOf(new URL(value, this.#page), this.#numbers) : '#';
      else if (name === 'src') at.src = /^(blob|data):/.exec(value)?.[0] ?? '';
      // Facebook writes plain words where an id belongs; which of the two it is tells buttons apart.
      else if (name === 'aria-labelledby') at[name] = labelledBy(element) === '' ? 'words' : 'id';
      else if (namesOnly.has(name)) at[name] = '';
    }
    // An id is told by its presence alone; on wrappers it says nothing.
    if (!kept.has(element.localName) && Object.keys(at).join() === 'id') delete at.id;
    return at;
  }
}
