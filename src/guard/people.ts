/**
 * "Who is this?" beside requests. A chip stands beside a row only while the row is in sight and is still about the same
 * person: the moment its links change, the chip and its card go, and come back with the next look at the page.
 */
import type { Sighting } from '../model.ts';
import type { Beside, PillView } from '../ui/pills.ts';
import type { PersonView } from '../ui/who-is-this.tsx';
import { whoWords } from '../ui/who-words.ts';
import type { Context } from './context.ts';
import { safely } from './safely.ts';
import type { Conversation } from './conversation.ts';
import type { Marks } from './marks.ts';
import { isGroup } from './wording.ts';

/** Chips shown at once; a screen holds far fewer. */
const mostChips = 40;

/** How long after rows have turned a key still waits for the next look, in ms. */
const patience = 2000;

/** How long a press takes, pointer down to click, in ms; longer ones are few. */
const afterPress = 400;

/** A request on the page. */
export interface Row { id: string; sighting: Sighting; print: string }

/** Keeps the rows, their chips and the one open card. */
export class People {
  #context: Context;
  #marks: Marks;
  #converse: (sighting: Sighting, id: string) => Conversation | null;
  #opened: (sighting: Sighting) => void;
  #rows = new Map<Element, Row>();
  #visible = new Set<Element>();
  #sight: IntersectionObserver | null = null;
  #changes: MutationObserver | null = null;
  /** `stays`: it was opened by a press that has changed the row, so it no longer stands beside it. */
  #open: { row: Row; talk: Conversation; stays?: true } | null = null;
  /** A row the user opened before there was anything to talk with. */
  #awaited: Row | null = null;
  /** When rows last turned into somebody else's, and when the user last asked for one while there was none. */
  #turnedAt = -Infinity;
  #wanted = -Infinity;
  #count = 1;
  /** Rows the user has answered, whether or not the answer could be kept. */
  #done = new Set<string>();

  /** `converse` begins a conversation, or answers null and sends for what it needs (then `goOn`); `opened`: the user opened a person's card. */
  constructor(context: Context, marks: Marks, converse: (sighting: Sighting, id: string) => Conversation | null, opened: (sighting: Sighting) => void) {
    this.#context = context;
    this.#marks = marks;
    this.#converse = converse;
    this.#opened = opened;
    context.signal.addEventListener('abort', () => this.clear(), { once: true });
  }

  /** Takes in a look: requests received always; requests to send only when they are about someone marked or hinted at. */
  seen(sightings: Sighting[]): void {
    const before = this.#rows;
    this.#rows = new Map();
    for (const sighting of sightings) {
      const known = before.get(sighting.anchor);
      const print = printOf(sighting);
      const same = known && known.print === print && known.sighting.kind === sighting.kind;
      this.#rows.set(sighting.anchor, same ? { ...known, sighting } : { id: `person-${this.#count++}`, sighting, print });
    }
    for (const anchor of before.keys()) if (!this.#rows.has(anchor)) this.#sight?.unobserve(anchor);
    for (const anchor of this.#visible) if (!this.#rows.has(anchor)) this.#visible.delete(anchor);
    this.#observe();
    if (performance.now() - this.#wanted < patience && this.#next()) this.openFirst();
    if (this.#open && !this.#open.stays && this.#rows.get(this.#open.row.sighting.anchor)?.id !== this.#open.row.id) this.close();
  }

  /** Chips for the rows in sight. */
  get chips(): Beside<PillView>[] {
    return this.#shown().map((row) => {
      const { sighting } = row;
      const mark = sighting.key && !isGroup(sighting.name) ? this.#marks.known(sighting.key) : null;
      const text = mark ? whoWords[mark.who] : 'Who is this?';
      return {
        anchor: sighting.anchor, avoid: Object.values(sighting.controls),
        view: {
          id: row.id, part: 'chip', text, open: () => this.open(row),
          label: `Gatepost: ${text}${sighting.name ? ` ${sighting.name}` : ''}`,
        },
      };
    });
  }

  /** The open card. */
  get card(): Beside<PersonView> | null {
    const open = this.#open;
    if (!open) return null;
    const next = this.#next(open.row);
    const view = safely(() => open.talk.view(() => this.close(true), next && (() => this.#moveTo(next))), null);
    if (!view) return null;
    const { sighting, print } = open.row;
    // The control is another one now, or gone: rather beside nothing than beside somebody else.
    const astray = open.stays && (!sighting.anchor.isConnected || printOf(sighting) !== print);
    return astray ? { anchor: this.#context.document.documentElement, avoid: [], view } : { anchor: sighting.anchor, avoid: Object.values(sighting.controls), view };
  }

  /** Requests in sight that have not been answered yet. */
  get unanswered(): number {
    return this.#shown().filter((row) => !this.#isAnswered(row)).length;
  }

  /** Opens the card of a row, if the row is still about the same person. */
  open(row: Row): void {
    if (!isSame(row)) {
      this.#turned([row.sighting.anchor]);
      return;
    }
    const talk = this.#converse(row.sighting, row.id);
    this.#awaited = talk ? null : row;
    if (!talk) return;
    this.#leave();
    this.#opened(row.sighting);
    this.#context.layer.remember();
    this.#open = { row, talk };
    this.#context.show();
    this.#context.layer.focus('.whos button', '[data-part="left"]', '[data-part="next-person"]', '[data-part="show-decline"]', '[data-part="person-card"] [data-first]');
  }

  /** Opens the card that was asked for before it could be, unless the user has done something else meanwhile. */
  goOn(): void {
    const row = this.#awaited;
    if (row) this.open(row);
  }

  /** Opens the first request in sight that has no answer. False when there is none. */
  openFirst(): boolean {
    const next = this.#next();
    const now = performance.now();
    if (!next && [...this.#rows.values()].some((one) => !isSame(one))) this.#turnedAt = now;
    // A list that has just closed up behind a declined request is read again in a moment: the key waits for it.
    this.#wanted = !next && now - this.#turnedAt < patience ? now : -Infinity;
    const row = next ?? (this.#wanted === now ? undefined : this.#shown().find(isSame));
    if (row) this.#moveTo(row);
    return row !== undefined || this.#wanted === now;
  }

  /**
   * Shows the card about a step the user is taking and that goes ahead. It takes no focus, and stays when the press
   * changes the row, until the user presses something else.
   */
  showFor(sighting: Sighting): void {
    const row = this.#rows.get(sighting.anchor) ?? { id: `person-${this.#count++}`, sighting, print: printOf(sighting) };
    const talk = this.#converse(sighting, row.id);
    if (!talk) return;
    this.#open = { row, talk, stays: true };
    this.#context.show();
    // What the press itself made the page say comes first; a click ends what we were saying before it.
    setTimeout(() => this.#context.say(talk.advice?.says ?? `Who is this? ${sighting.hints?.join(' ') ?? ''}`.trim()), afterPress);
  }

  /** The user presses something on the page: a card that stayed goes. */
  pressedElsewhere(): void {
    this.#awaited = null;
    if (this.#open?.stays) this.close();
  }

  /** Closes the card and gives the focus back. False when none was open. */
  escape(): boolean {
    if (!this.#open) return false;
    this.close(true);
    return true;
  }

  /** Closes the card. `back` gives the focus back to where it was. */
  close(back = false): void {
    if (!this.#open) return;
    this.#leave();
    this.#open = null;
    this.#context.show();
    if (back) this.#context.layer.giveBack();
  }

  /** A number key in the card: chooses, as the numbers on it say. */
  choose(digit: number): boolean {
    return this.#open?.talk.chooseByNumber(digit) ?? false;
  }

  /** Forgets every row. */
  clear(): void {
    this.#rows.clear();
    this.#visible.clear();
    this.#sight?.disconnect();
    this.#changes?.disconnect();
    this.#sight = null;
    this.#open = null;
    this.#awaited = null;
  }

  #isAnswered({ sighting, id }: Row): boolean {
    if (this.#done.has(id) || (this.#open?.row.id === id && this.#open.talk.answered)) return true;
    return Boolean(sighting.key && !isGroup(sighting.name) && this.#marks.known(sighting.key));
  }

  /** The next request with no answer: those in sight first, then what the page holds further on. */
  #next(but?: Row): Row | undefined {
    const further = () => inOrder([...this.#rows.values()].filter(({ sighting }) => sighting.kind === 'request-received' && sighting.anchor.isConnected));
    const isOpen = (row: Row) => row !== but && !this.#isAnswered(row) && isSame(row);
    return inOrder(this.#shown()).find(isOpen) ?? further().find(isOpen);
  }

  /** Opens a row's card, brought into sight first where the user has asked for it. */
  #moveTo(row: Row): void {
    const { anchor } = row.sighting;
    if (!this.#visible.has(anchor)) anchor.scrollIntoView({ block: 'center' });
    this.open(row);
  }

  /** Notes an answer that could not be kept, so that it is not asked for again at once. */
  #leave(): void {
    if (this.#open?.talk.answered) this.#done.add(this.#open.row.id);
  }

  #shown(): Row[] {
    return [...this.#visible].flatMap((anchor) => this.#rows.get(anchor) ?? [])
      .filter(({ sighting }) => sighting.anchor.isConnected)
      .toSorted((a, b) => (a.sighting.anchor.compareDocumentPosition(b.sighting.anchor) & 4 ? -1 : 1))
      .slice(0, mostChips);
  }

  #observe(): void {
    const window = this.#context.document.defaultView!;
    this.#sight ??= new window.IntersectionObserver((entries) => safely(() => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) this.#visible.add(target);
        else this.#visible.delete(target);
      }
      this.#watchRows();
      this.#context.present();
    }, undefined));
    for (const anchor of this.#rows.keys()) this.#sight.observe(anchor);
    this.#watchRows();
  }

  /** Watches the rows in sight for turning into somebody else's: before the next frame is drawn. */
  #watchRows(): void {
    const window = this.#context.document.defaultView!;
    this.#changes ??= new window.MutationObserver(() => safely(() => {
      this.#turned([...this.#visible].filter((anchor) => {
        const row = this.#rows.get(anchor);
        return row && printOf(row.sighting) !== row.print;
      }));
    }, undefined));
    this.#changes.disconnect();
    for (const anchor of this.#visible) {
      this.#changes.observe(scopeOf(anchor), { subtree: true, childList: true, attributes: true, attributeFilter: ['href', 'data-testid', 'aria-label'] });
    }
  }

  /** Lets go of rows that are about someone else now; the watcher's next look takes them in again. */
  #turned(anchors: Element[]): void {
    if (anchors.length === 0) return;
    this.#turnedAt = performance.now();
    for (const anchor of anchors) {
      if (this.#open?.row.sighting.anchor === anchor && !this.#open.stays) this.#open = null;
      this.#rows.delete(anchor);
      this.#visible.delete(anchor);
      this.#sight?.unobserve(anchor);
    }
    this.#context.present();
  }
}

/** True while a row is still about the person it was read as. */
function isSame({ sighting, print }: Row): boolean {
  return sighting.anchor.isConnected && printOf(sighting) === print;
}

/** Rows from the top of the list down: by their place on the screen, since recycled nodes stand in any order. */
function inOrder(rows: Row[]): Row[] {
  const tops = new Map(rows.map((row) => [row, row.sighting.anchor.getBoundingClientRect().top]));
  return rows.toSorted((a, b) => tops.get(a)! - tops.get(b)! || (a.sighting.anchor.compareDocumentPosition(b.sighting.anchor) & 4 ? -1 : 1));
}

/** How far above a bare control the links that tell whose it is are looked for. */
const scopeLevels = 6;

/** The part of the page that tells whose row this is: the anchor, or for a bare control the nearest block with links. */
function scopeOf(anchor: Element): Element {
  let at = anchor;
  for (let level = 0; level < scopeLevels && !at.querySelector('a[href]') && at.parentElement; level++) at = at.parentElement;
  return at.querySelector('a[href]') ? at : anchor;
}

/**
 * What tells one person's row from another's: the site's own id where it can be read, and the addresses and names in
 * the row. In memory only.
 */
export function printOf({ anchor, key }: Sighting): string {
  const scope = scopeOf(anchor);
  const links = [...scope.querySelectorAll('a[href]')].slice(0, 12).map((link) => link.getAttribute('href'));
  const avatars = [...scope.querySelectorAll('[data-testid^="UserAvatar"]')].slice(0, 4).map((element) => element.getAttribute('data-testid'));
  return [key, anchor.getAttribute('href'), anchor.getAttribute('aria-label'), anchor.getAttribute('data-testid'), ...links, ...avatars].join('\n');
}
