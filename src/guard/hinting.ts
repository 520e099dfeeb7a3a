/** Hints in a page's own words that somebody may be from the user's school. Never verdicts. */
import { pageView } from '../dom/see.ts';
import { words } from '../dom/select.ts';
import type { Mark, School, Sighting, Site, Who } from '../model.ts';
import { safely } from './safely.ts';

/** What the page suggests. `says` is shown beside the question. */
export interface Hint { of: 'school' | 'colleague' | 'friend'; says: string }

/** Most steps on a page that is about one person: their profile, with a suggestion or two. */
const fewSteps = 6;
/** Levels above a control that still belong to the person it is about. */
const levels = 10;
/** Characters of their own text that are read. */
const longest = 1200;

/**
 * The hint in one person's surroundings; null for none. `others` are the controls of other people on the page, `more`
 * what the person says of themselves further off.
 */
export function hintIn(sighting: Sighting, school: School, others: Element[], more = ''): Hint | null {
  const names = [school.name, ...school.aliases, ...school.handles].map(plain).filter((name) => name.length >= 3);
  const people = school.people.map(plain).filter((name) => name.includes(' '));
  if (names.length === 0 && people.length === 0) return null;
  const colleague = people.find((name) => plain(sighting.name ?? '') === name);
  if (colleague) return { of: 'colleague', says: 'This is the name of a colleague you listed.' };
  const text = plain([...(sighting.hints ?? []), words(surroundings(sighting.anchor, others), longest), more].join(' | '));
  // Instagram's rows are named by handle; the name itself stands among their words.
  if (people.some((name) => holds(text, name))) return { of: 'colleague', says: 'Their profile shows the name of a colleague you listed.' };
  const index = names.findIndex((name) => holds(text, name));
  if (index === -1) return null;
  const named = [school.name, ...school.aliases, ...school.handles].filter((name) => plain(name).length >= 3)[index]!;
  return { of: 'school', says: `Their profile mentions ${named}.` };
}

/** The hints of one page: what was read of somebody is read again only where it may have changed. */
export class Hints {
  #site: Site;
  #document: Document;
  #known = new WeakMap<Element, { who: string; hint: Hint | null }>();

  constructor(site: Site, document: Document) {
    this.#site = site;
    this.#document = document;
  }

  /** The user's school may have changed: everything is read anew. */
  clear(): void {
    this.#known = new WeakMap();
  }

  /** The hint in what surrounds a step towards somebody; `steps` are all those the page offers now. */
  of(sighting: Sighting, steps: Sighting[], school: School): Hint | null {
    const { anchor, key, name } = sighting;
    const who = `${key}\n${name}`;
    const known = this.#known.get(anchor);
    // A profile's own words may come after its buttons; a list of many is read once.
    if (known?.who === who && (known.hint !== null || steps.length > fewSteps)) return known.hint;
    const others = steps.filter((one) => !key || one.key !== key).map((one) => one.anchor);
    const hint = safely(() => hintIn(sighting, school, others, this.#site.around?.ownWords(sighting, pageView(this.#document))), null);
    this.#known.set(anchor, { who, hint });
    return hint;
  }
}

/** Marks that say something of the friends they share with somebody, the most telling first. */
const telling: [Who, string][] = [['pupil', 'a pupil'], ['former-pupil', 'a former pupil'], ['parent', 'a pupil’s parent or carer']];

/** The hint in the friends the user and somebody share; null where none of them is marked as one of school. */
export function hintInFriends(marks: Mark[]): Hint | null {
  const found = telling.find(([who]) => marks.some((mark) => mark.who === who));
  return found ? { of: 'friend', says: `They know someone you marked as ${found[1]}.` } : null;
}

/** The biggest block around a control that is about nobody else. */
function surroundings(anchor: Element, others: Element[]): Element {
  let at = anchor;
  for (let level = 0; level < levels; level++) {
    const parent = at.parentElement;
    if (!parent || parent.localName === 'body' || parent.localName === 'main' || parent.getAttribute('role') === 'main') break;
    if (others.some((other) => other !== anchor && parent.contains(other))) break;
    at = parent;
  }
  return at;
}

function plain(text: string): string {
  const bare = text.toLowerCase().replace(/['’.]/g, '');
  // Most pages are plain English, for which the engine need not make ready its tables of every alphabet.
  if (/^[\0-\x7f]*$/.test(bare)) return bare.replace(/[^a-z0-9]+/g, ' ').trim();
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/['’.]/g, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** Whole words only, so that a short name is not found inside a longer word. */
function holds(text: string, name: string): boolean {
  return ` ${text} `.includes(` ${name} `);
}
