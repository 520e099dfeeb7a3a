/**
 * Reading what the user has typed, and nothing else: we never write into an editor (design, promise 3). One walk over
 * the editor's own text nodes serves reading and finding, so an offset of the text is always a place in the page.
 */
import type { Editor } from '../model.ts';

/** A run of the text: where it stands in the text and which node shows it. A line break has no node. */
interface Piece { start: number; text: string; node: Node | null }

const blockNames = new Set(['P', 'DIV', 'LI', 'UL', 'OL', 'H1', 'H2', 'H3', 'H4', 'BLOCKQUOTE', 'PRE', 'SECTION', 'ARTICLE']);
const blockCss = 'p,div,li,ul,ol,h1,h2,h3,h4,blockquote,pre,section,article';

/**
 * The user's text in UTF-16 units. Paragraphs and line breaks are `\n`, no-break spaces are spaces, emoji pictures are
 * their `alt`. Lexical and Draft are read from their nodes (x.md 2, facebook.md 4: `innerText` doubles paragraph breaks
 * and is '' for content the browser has not drawn). Never throws; an editor that has gone reads as ''.
 */
export function readEditor(element: Element, editor: Editor): string {
  if (editor === 'textarea' || editor === 'input') return valueOf(element);
  return pieces(element, editor).map((piece) => piece.text).join('');
}

/**
 * The place in the page of [start, end) of the text `readEditor` gave. Null for textareas and inputs, which have no
 * text nodes to point into, and for offsets outside the text.
 */
export function rangeOf(element: Element, start: number, end: number): Range | null {
  if ('value' in element && !isEditable(element)) return null;
  const list = pieces(element, element.querySelector('[data-block]') ? 'draft' : 'lexical');
  const first = list.find((piece) => piece.node && start < piece.start + piece.text.length);
  const last = list.findLast((piece) => piece.node && piece.start < end);
  if (!first?.node || !last?.node || start >= end || end > lengthOf(list)) return null;
  const range = element.ownerDocument.createRange();
  setEdge(range, 'start', first, Math.max(0, start - first.start));
  setEdge(range, 'end', last, Math.min(last.text.length, end - last.start));
  return range.collapsed ? null : range;
}

/** Which editor an element is, told by its own marks: Lexical's and Draft's attributes, else plain fields. */
export function editorOf(element: Element): Editor | null {
  const name = element.localName;
  if (name === 'textarea') return 'textarea';
  if (name === 'input') return 'input';
  if (!isEditable(element)) return null;
  if (element.hasAttribute('data-lexical-editor') || element.hasAttribute('data-outline-editor')) return 'lexical';
  if (element.querySelector('[data-contents],[data-block],[data-offset-key]') || element.closest('.DraftEditor-root')) return 'draft';
  return 'lexical';
}

function isEditable(element: Element): boolean {
  const value = element.getAttribute('contenteditable');
  return value === '' || value === 'true' || value === 'plaintext-only';
}

function valueOf(element: Element): string {
  return 'value' in element && typeof element.value === 'string' ? element.value : '';
}

function lengthOf(list: Piece[]): number {
  const last = list.at(-1);
  return last ? last.start + last.text.length : 0;
}

function setEdge(range: Range, edge: 'start' | 'end', piece: Piece, offset: number): void {
  const node = piece.node!;
  if (node.nodeType === 3) {
    if (edge === 'start') range.setStart(node, offset);
    else range.setEnd(node, offset);
  } else if (edge === 'start') range.setStartBefore(node);
  else range.setEndAfter(node);
}

function pieces(element: Element, editor: Editor): Piece[] {
  const walk = new Walk();
  const blocks = editor === 'draft' ? [...element.querySelectorAll('[data-block="true"]')] : [];
  if (blocks.length > 0) {
    blocks.forEach((block, index) => {
      if (index > 0) walk.add('\n', null);
      const runs = block.querySelectorAll('[data-text="true"],img[alt]');
      if (runs.length > 0) runs.forEach((run) => walk.leaf(run));
      else walk.leaf(block);
    });
  } else {
    walk.visit(element, true);
  }
  return walk.list;
}

/** Collects pieces in reading order. A paragraph is a line; the last `<br>` of one only holds it open. */
class Walk {
  list: Piece[] = [];
  #length = 0;
  #breakDue = false;
  #inLine = false;

  add(text: string, node: Node | null): void {
    if (text === '') return;
    this.list.push({ start: this.#length, text: text.replaceAll('\u00a0', ' '), node });
    this.#length += text.length;
  }

  /** The text nodes and emoji of an element, with no line breaks. */
  leaf(node: Node): void {
    if (node.nodeType === 3) this.add((node as Text).data, node);
    else if (node.nodeName === 'IMG') this.add((node as Element).getAttribute('alt') ?? '', node);
    else for (let child = node.firstChild; child; child = child.nextSibling) this.leaf(child);
  }

  visit(node: Node, isRoot = false): void {
    if (node.nodeType === 3 || node.nodeName === 'IMG') {
      this.#flush();
      this.leaf(node);
      this.#inLine = true;
      return;
    }
    if (node.nodeType !== 1) return;
    if (node.nodeName === 'BR') {
      this.#flush();
      if (!endsItsLine(node)) this.add('\n', null);
      this.#inLine = true;
      return;
    }
    const block = !isRoot && blockNames.has(node.nodeName);
    const opens = block && !(node as Element).querySelector(blockCss);
    if (block && this.#inLine) this.#endLine();
    if (opens) this.#flush();
    for (let child = node.firstChild; child; child = child.nextSibling) this.visit(child);
    if (opens) this.#endLine();
  }

  #flush(): void {
    if (this.#breakDue) this.add('\n', null);
    this.#breakDue = false;
  }

  #endLine(): void {
    this.#breakDue = true;
    this.#inLine = false;
  }
}

/** True for a `<br>` with nothing after it in its paragraph: browsers and Lexical end a line with one. */
function endsItsLine(br: Node): boolean {
  for (let at: Node = br; ; at = at.parentNode!) {
    for (let next = at.nextSibling; next; next = next.nextSibling) {
      if (next.nodeType === 1 || (next.nodeType === 3 && (next as Text).data !== '')) return blockNames.has(next.nodeName);
    }
    const parent = at.parentNode;
    if (!parent || blockNames.has(parent.nodeName) || (parent as Element).hasAttribute?.('contenteditable')) return true;
  }
}
