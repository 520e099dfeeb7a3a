/** Finding the user's own school in a draft: names, nicknames, initials, hashtags, handles, domains, misspellings. */
import type { Profile, ReadText, School, Word } from '../model.ts';
import { damning } from './feelings.ts';
import { actsLikeSchool, away, elsewhere, elsewhereBefore, kindAfter, kinds, life, roads, schoolish, titles, traffic } from './name-company.ts';
import { perText } from './per-text.ts';
import { has, type Hit } from './phrases.ts';

/** A place the school is named. `plain` when nothing else is meant; otherwise another clue is wanted. */
export interface NameHit extends Hit {
  plain: boolean;
  /** Only the name, which a place, a book or a family may share: it counts where the draft speaks of school life. */
  bare?: true;
  /** Only the name of a school that is called after its road: in talk of traffic it is the road. */
  road?: true;
}

interface Shape {
  /** Squashed distinctive words, "stcuthberts", with how it may be written. */
  core: string;
  words: string[];
  /** What the name goes on with: "church of england academy". */
  rest: string[];
  /** From the name itself or a typed alias. */
  alias: boolean;
}

interface Prepared { cores: Shape[]; initials: { text: string; listed: boolean }[]; handles: Set<string>; domain: string; town: Set<string> }
const prepared = new WeakMap<School, Prepared>();

function prepare(school: School): Prepared {
  let ready = prepared.get(school);
  if (ready) return ready;
  const cores: Shape[] = [];
  const initials: Prepared['initials'] = [];
  const town = new Set(split(school.town));
  for (const [at, name] of [school.name, ...school.aliases].entries()) {
    const all = split(name);
    if (all.length === 0) continue;
    const compact = name.replace(/[^\p{L}\p{N}]/gu, '');
    if (at > 0 && all.length === 1 && compact.length <= 6 && compact === compact.toUpperCase()) {
      initials.unshift({ text: compact.toLowerCase(), listed: true });
      continue;
    }
    const told = all.filter((word) => !kinds.has(word));
    const words = told.length ? told : all;
    const core = words.join('');
    if (!cores.some((shape) => shape.core === core)) cores.push({ core, words, rest: all.slice(all.lastIndexOf(words[words.length - 1]!) + 1), alias: at > 0 });
    if (at === 0 && all.length > 1) {
      const letters = all.filter((word) => !['of', 'and', 'the', 'at', 'for', 'in', 'y', 'yr'].includes(word)).map((word) => word[0]).join('');
      for (const text of new Set([letters, all.map((word) => word[0]).join('')])) if (text.length > 1) initials.push({ text, listed: false });
    }
  }
  const handles = new Set(school.handles.map((handle) => handle.replace(/^@/, '').toLowerCase()).filter(Boolean));
  ready = { cores, initials, handles, domain: school.emailDomain.replace(/^@/, '').toLowerCase(), town };
  prepared.set(school, ready);
  return ready;
}

/** Everywhere the draft names the user's school, in order. Empty when no school is set up. */
export const schoolNamed = perText((text: ReadText, { school }: Profile): NameHit[] => {
  const { words, raw } = text;
  const { cores, initials, handles, domain, town } = prepare(school);
  if (cores.length === 0 && initials.length === 0 && handles.size === 0 && !domain) return [];
  const hits: NameHit[] = [];
  const capitals = words.some((word) => word.kind === 'word' && word.caps === 'title' && word.text.length > 1);
  const context = words.some((word) => schoolish.has(word.text));
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const last = hits[hits.length - 1];
    if (last && i < last.to) continue;
    if (word.kind === 'handle') { if (isHandle(word.text.slice(1), handles, cores)) hits.push({ from: i, to: i + 1, plain: true }); continue; }
    if (word.kind === 'email' || word.kind === 'link') { if (domain && atDomain(word.text, domain)) hits.push({ from: i, to: i + 1, plain: true }); continue; }
    if (word.kind !== 'word') continue;
    if (word.tag && word.caps === 'lower' && isHandle(word.text, handles, cores)) { hits.push({ from: i, to: i + 1, plain: true }); continue; }
    if (isTagged(words, i, raw, initials)) { hits.push({ from: i, to: i + 2, plain: true }); continue; }
    const hit = named(words, i, cores, town, { raw, capitals, context }) ?? initialled(words, i, initials, context);
    if (hit) hits.push(hit);
  }
  const clear = has(text, traffic) ? hits.filter((hit) => !hit.road) : hits;
  const alive = clear.some((hit) => hit.plain && !(hit.bare && has(text, away))) || has(text, life) || has(text, damning);
  return alive ? clear : [];
});

/** What the whole draft tells: whether its writer uses capitals, and whether it speaks of school. */
interface Setting { raw: string; capitals: boolean; context: boolean }

function named(words: Word[], i: number, cores: Shape[], town: Set<string>, setting: Setting): NameHit | null {
  let best: NameHit | null = null;
  for (const shape of cores) {
    const match = matchCore(words, i, shape, setting.raw);
    if (!match || (best && match.to <= best.to)) continue;
    const hit = judge(words, i, match.to, match.exact, shape, town, setting);
    if (hit) best = hit;
  }
  return best;
}

/** Where the distinctive words end if they begin at `i`: written out, split, run together or misspelt. */
function matchCore(words: Word[], i: number, shape: Shape, raw: string): { to: number; exact: boolean } | null {
  const { core } = shape;
  if (raw[words[i]!.start]?.toLowerCase() !== core[0] && saintless(words[i]!.text)[0] !== core[0]) return null;
  let joined = '';
  for (let k = i; k < words.length && k < i + 16; k++) {
    const word = words[k]!;
    if (word.kind !== 'word' && word.kind !== 'number') break;
    // A letter alone is that letter here, whatever it means as text-speak ("r" for "are").
    joined += word.end - word.start === 1 ? raw[word.start]!.toLowerCase() : saintless(word.text);
    if (joined === core || joined === `${core}s` || `${joined}s` === core) return { to: k + 1, exact: joined === core || core.length > 4 };
    if (joined.length >= core.length + 2) break;
    if (joined.length > core.length - 3 && core.length > 5 && joined[0] === core[0] && k - i < shape.words.length + 1 && near(joined, core, core.length > 8 ? 2 : 1)) {
      // "ashdon" is a town, "ashdownn" a slip: a misspelling is believed only from the same first letters.
      const next = words[k + 1];
      const more = next && joined.length < core.length && near(joined + next.text, core, 1) && joined + next.text !== joined;
      if (!more) return { to: k + 1, exact: false };
    }
  }
  return null;
}

function judge(words: Word[], from: number, end: number, exact: boolean, shape: Shape, town: Set<string>, setting: Setting): NameHit | null {
  const before = words[from - 1];
  const lead = before?.text === 'the' ? words[from - 2] : before;
  if (lead && elsewhereBefore.has(lead.text)) return null;
  const after = words[end];
  const first = words[from]!;
  const same = after && after.sentence === first.sentence;
  // "Cavanmore GS": what the name goes on with, in letters.
  if (same && after.caps === 'upper' && shape.rest.length > 1 && after.text === shape.rest.map((part) => part[0]).join('')) return { from, to: end + 1, plain: true };
  const whole = shape.rest.length > 1 && shape.rest.every((part, at) => words[end + at]?.text === part);
  if (whole) return { from, to: end + shape.rest.length, plain: true };
  if (same && isKind(after)) {
    let to = end + 1;
    while (to < words.length && isKind(words[to]!) && words[to]!.sentence === first.sentence) to++;
    return { from: before?.text === 'ysgol' || before?.text === 'the' ? from - 1 : from, to, plain: true };
  }
  if (before?.text === 'ysgol') return { from: from - 1, to: end, plain: true };
  // "Winnerdale's garden" is the school's; "St Cuthbert's church" is the saint's.
  const owning = words[end - 1]!.owns && !shape.core.endsWith('s');
  if (same && !after.tag && !owning && (elsewhere.has(after.text) || (after.owns && elsewhere.has(after.text.replace(/s$/, ''))))) return null;
  if (same && after.text === 'farm') return null;
  // "Brackenfield of Ardlow" is a place.
  if (same && after.text === 'of' && words[end + 1]?.caps === 'title' && !setting.context) return null;
  if (first.tag) return { from, to: end, plain: shape.core.length > 5 };
  const single = shape.words.length === 1;
  if (single && before && titles.has(before.text) && before.sentence === first.sentence) return null;
  // "Paddy Ashdown": a capital right before, in the middle of a sentence, is a first name.
  if (single && before && before.sentence === first.sentence && before.kind === 'word' && before.caps === 'title' && /^\s*$/.test(setting.raw.slice(before.end, first.start)) && !before.first && !common.has(before.text) && before.text !== 'the' && !before.owns) return null;
  const lower = first.caps === 'lower' && (words[end - 1]!.caps === 'lower');
  // "Ambersley" is the village of Great Ambersley as well as its school.
  const isTown = shape.words.every((part) => town.has(part));
  const about = setting.context || (after !== undefined && actsLikeSchool.has(after.text) && !lower) || /^(at|from|for|to|join|joined|joining|left|leaving|love|team|proud)$/.test(before?.text ?? '');
  if (isTown && !setting.context) return null;
  if (!exact) return !lower || !setting.capitals || single ? { from, to: end, plain: about || !lower } : null;
  if (lower && single) {
    // A plain lower-case word is taken for the thing itself (larches are trees) unless the writer uses no capitals and speaks of school.
    if (setting.capitals && !/^(at|from)$/.test(before?.text ?? '')) return null;
    return about ? { from, to: end, plain: setting.context || /^(at|from)$/.test(before?.text ?? '') } : null;
  }
  const road = !single && roads.has(shape.words[shape.words.length - 1]!) && !setting.context;
  const start = before?.text === 'the' && before.caps === 'title' && single ? from - 1 : from;
  return { from: start, to: end, plain: true, ...(about ? {} : { bare: true as const }), ...(road && { road: true as const }) };
}

/** "Primary", and "Primary’s". */
function isKind({ text, owns }: Word): boolean {
  return kindAfter.has(text) || (owns && kindAfter.has(text.replace(/s$/, '')));
}

const common = new Set('at from for to in of and or but with love team proud go come on the our my dear hi hello new old welcome goodbye thank thanks happy year class by is was are all well only why how what when where'.split(' '));

/** Before these, "AA" is the breakdown van, the battery or the meeting. */
const notInitials = new Set('batteries battery meeting meetings van man breakdown membership cover route sponsor insurance cup recovery patrol road roads'.split(' '));

function initialled(words: Word[], i: number, initials: Prepared['initials'], context: boolean): NameHit | null {
  const word = words[i]!;
  for (const { text, listed } of initials) {
    let to = 0;
    if (word.text === text || word.text === `${text}s`) to = i + 1;
    else if (text.length > 2 && word.text === text[0] && word.caps !== 'lower') {
      let k = 0;
      while (k < text.length && words[i + k]?.text === text[k]) k++;
      if (k === text.length) to = i + k;
    }
    if (!to) continue;
    const upper = word.caps !== 'lower';
    // "pants" in small letters is no plural of PANT.
    if (!upper && word.text !== text) continue;
    const after = words[to];
    if (after && notInitials.has(after.text)) continue;
    if (['aa', 'ba', 'pa', 'ma', 'ps', 'as', 'is', 'us', 'it', 'at', 'tv', 'pm', 'am', 'uk', 'dj', 'id', 'hr', 'ok', 'gp', 'pe', 'ks'].includes(text) && (words[i - 1]?.text === 'the' || !upper)) continue;
    const ofSchool = context || /^(at|from|join|joined|joining|left|leaving|team)$/.test(words[i - 1]?.text ?? '') || (after !== undefined && /^(staff|kids|pupils|students|parents|sixth|team|leavers|mafia)$/.test(after.text));
    if (!upper && !(listed && text.length > 2 && (text.length > 4 || ofSchool))) continue;
    if (text.length < 3 && !listed && !context) continue;
    if (!listed && !context && text.length < 4) continue;
    const plain = listed && (text.length > 4 || ofSchool || (text.length > 2 && after?.text !== 'is') || (after !== undefined && /^(are|has|have|for|needs|wants)$/.test(after.text)));
    if (text.length < 3 && !plain && !context) continue;
    // Three letters stand for other things too: alone they caution and never hold.
    return { from: i, to, plain, ...(!ofSchool && text.length < 5 && { bare: true as const }) };
  }
  return null;
}

/** "#BHSfamily": the capital before a small letter was taken for the next word's. */
function isTagged(words: Word[], i: number, raw: string, initials: Prepared['initials']): boolean {
  const [word, next] = [words[i]!, words[i + 1]];
  if (!word.tag || !next?.tag || next.start !== word.end) return false;
  return initials.some(({ text, listed }) => listed && text.length > 2 && raw.slice(word.start, word.start + text.length) === text.toUpperCase() && word.text.length === text.length - 1);
}

function isHandle(text: string, handles: Set<string>, cores: Shape[]): boolean {
  const squashed = text.toLowerCase().replace(/[^a-z0-9]/g, '');
  if (handles.has(text.toLowerCase()) || handles.has(squashed)) return true;
  return cores.some(({ core }) => core.length > 4 && squashed.includes(core) && !/road|street|farm|pub|arms|church|fc$|rfc$/.test(squashed));
}

/** Whether an address or link is at a domain or one under it. */
export function atDomain(address: string, domain: string): boolean {
  const host = address.toLowerCase().replace(/^https?:\/\//, '').replace(/^.*@/, '').split(/[/?#:]/)[0]!;
  return host === domain || host.endsWith(`.${domain}`);
}

/** "saint" and "st." are one word. */
function saintless(word: string): string {
  return word === 'saint' || word === 'sant' ? 'st' : word;
}

function split(name: string): string[] {
  return name.toLowerCase().normalize('NFKD').replace(/\p{M}|['’.]/gu, '').split(/[^\p{L}\p{N}]+/u).filter(Boolean).map(saintless);
}

/** Whether two short words differ by at most `most` slips (a letter more, less, other, or two swapped). */
export function near(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let older: number[] = [];
  let old = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      let cost = Math.min(old[j]! + 1, row[j - 1]! + 1, old[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, older[j - 2]! + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return false;
    older = old;
    old = row;
  }
  return old[b.length]! <= most;
}
