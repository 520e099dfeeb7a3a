import { sayStrength } from './page-state.ts';

/** A clause in one line: its number, its strength as a word, and what it asks. */
export function ClauseLine({ clauseRef, strength, gist, policy }: { clauseRef: string; strength: string; gist: string; policy?: string }) {
  return (
    <p>
      <span class="ref">{policy ? `${policy} ${clauseRef}` : clauseRef}</span>{' '}
      <span class={`chip ${strength}`}>{sayStrength(strength)}</span>{' '}
      {gist}
    </p>
  );
}
