/** Hints in a page's own words that somebody may be from the user's school. Never verdicts. */
import { words } from '../dom/select.ts';
import type { School, Sighting } from '../model.ts';

/** What the page suggests. `says` is shown beside the question. */
export interface Hint { of: 'school' | 'colleague'; says: string }

/** Levels above a control that still belong to the person it is about. */
const levels = 10;
/** Characters of their own text that are read. */
const longest = 1200;

/** The hint in one person's surroundings; null for none. `others` are the controls of other people on the page. */
export function hintIn(sighting: Sighting, school: School, others: Element[]): Hint | null {
  const names = [school.name, ...school.aliases, ...school.handles].map(plain).filter((name) => name.length >= 3);
  const people = school.people.map(plain).filter((name) => name.includes(' '));
  if (names.length === 0 && people.length === 0) return null;
  const colleague = people.find((name) => plain(sighting.name ?? '') === name);
  if (colleague) return { of: 'colleague', says: 'This is the name of a colleague you listed.' };
  const text = plain([...(sighting.hints ?? []), words(surroundings(sighting.anchor, others), longest)].join(' | '));
  const index = names.findIndex((name) => holds(text, name));
  if (index === -1) return null;
  const named = [school.name, ...school.aliases, ...school.handles].filter((name) => plain(name).length >= 3)[index]!;
  return { of: 'school', says: `Their profile mentions ${named}.` };
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
