/** @jsxImportSource react */
/** The list of people that opens while an @name is typed. Arrow keys move, Enter or Tab takes, Escape closes. */
import type { Someone } from './people.ts';

/** The @name being typed at the end of `before`, or null. */
export function mentionIn(before: string): string | null {
  return /(?:^|\s)@([\p{L}\w]{1,20})$/u.exec(before)?.[1] ?? null;
}

/** People whose name or handle starts with what was typed; at most five. */
export function matching(query: string | null, people: Someone[]): Someone[] {
  if (query === null) return [];
  const wanted = query.toLowerCase();
  return people.filter((one) => one.first.toLowerCase().startsWith(wanted) || one.handle.startsWith(wanted)).slice(0, 5);
}

export function Typeahead({ id, people, active, take }: { id: string; people: Someone[]; active: number; take: (one: Someone) => void }) {
  return (
    <ul role="listbox" id={id} aria-label="Suggestions">
      {people.map((one, index) => (
        <li key={one.id} role="option" id={`${id}-${index}`} aria-selected={index === active} onMouseDown={(event) => { event.preventDefault(); take(one); }}>
          <span>{one.name}</span>
        </li>
      ))}
    </ul>
  );
}
