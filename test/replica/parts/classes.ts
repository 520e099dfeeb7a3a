/**
 * Class names as the sites build them: hashed atoms that differ at every load, so nothing may depend on them.
 * Rules go in through a constructed style sheet, which a strict content security policy allows.
 */
export type Paint<N extends string> = (...names: N[]) => string;

function atom(prefix: string): string {
  return prefix + Math.random().toString(36).slice(2, 9);
}

/** Gives each named rule a fresh class. A rule may hold nested selectors (`&:hover { }`). */
export function classes<N extends string>(prefixes: [string, string], rules: Record<N, string>): Paint<N> {
  const sheet = new CSSStyleSheet();
  const made = new Map<string, string>();
  for (const [name, css] of Object.entries<string>(rules)) {
    const own = atom(prefixes[0]);
    sheet.insertRule(`.${own} { ${css} }`, sheet.cssRules.length);
    made.set(name, `${own} ${atom(prefixes[1])} ${atom(prefixes[1])}`);
  }
  document.adoptedStyleSheets.push(sheet);
  return (...names) => names.map((name) => made.get(name)).join(' ');
}

/** Two random characters, as in the id of Meta's mount point. */
export function twoCharacters(): string {
  return atom('').slice(0, 2);
}
