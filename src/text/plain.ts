/** Plain characters: what a reader sees, without the disguises a phone keyboard adds. */

/** `text` with `at[i]` the offset in the user's own text of its i-th character; `at[text.length]` is the end. Not to be written to. */
export interface Plain { text: string; at: Uint32Array }

const apostrophes = new Set(['\u2018', '\u2019', '\u201B', '\u02BC', '`', '\u00B4', '\u2032']);
/** Zero-width characters, soft hyphen, direction marks, and variation selectors. */
const invisible = /\p{Default_Ignorable_Code_Point}/u;
const mark = /\p{M}/u;

/**
 * Straight apostrophes, plain spaces, full-width and "fancy" letters made ordinary, accents dropped (Ŵ is w),
 * invisible characters gone. Never longer in meaning: every character still points at where it came from.
 */
export function toPlain(raw: string): Plain {
  if (/^[\0-\x7f]*$/.test(raw)) return { text: raw.replaceAll('`', "'"), at: identity(raw.length) };
  const out: string[] = [];
  const at = new Uint32Array(raw.length * 2 + 1);
  let length = 0;
  for (let i = 0; i < raw.length;) {
    const code = raw.codePointAt(i)!;
    if (code < 0x80) {
      // Most of a draft is plain already: a run of it is taken at once.
      const from = i;
      while (i < raw.length && raw.charCodeAt(i) < 0x80) at[length++] = i++;
      const run = raw.slice(from, i);
      out.push(run.includes('`') ? run.replaceAll('`', "'") : run);
      continue;
    }
    const size = code > 0xffff ? 2 : 1;
    const char = simplest(String.fromCodePoint(code));
    const plain = apostrophes.has(char) ? "'" : char;
    // A ligature may become several characters; `at` has room for two a unit, and the rest is not worth keeping.
    const kept = plain.slice(0, size * 2);
    for (let k = 0; k < kept.length; k++) at[length++] = i;
    if (kept) out.push(kept);
    i += size;
  }
  at[length] = raw.length;
  return { text: out.join(''), at };
}

let same = Uint32Array.from({ length: 1024 }, (_, at) => at);

/** Offsets of a text that is plain as it is. */
function identity(length: number): Uint32Array {
  if (length >= same.length) same = Uint32Array.from({ length: length * 2 }, (_, at) => at);
  return same;
}

function simplest(char: string): string {
  if (apostrophes.has(char)) return "'";
  if (invisible.test(char) || mark.test(char)) return '';
  const kin = char.normalize('NFKD');
  if (kin.length === 1) return kin === '\u00A0' ? ' ' : kin;
  return kin.replace(/\p{M}/gu, '') || char;
}
