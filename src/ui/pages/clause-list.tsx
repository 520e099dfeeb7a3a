import type { Clause } from '../../model.ts';
import { ClauseLine } from './clause-line.tsx';

interface Props { clauses: Clause[]; policyShort: string }

/** Clauses in the order given. */
export function ClauseList({ clauses, policyShort }: Props) {
  return (
    <ul class="stack tight">
      {clauses.map((clause) => <li key={clause.ref}><ClauseLine policy={policyShort} clauseRef={clause.ref} strength={clause.strength} gist={clause.gist} /></li>)}
    </ul>
  );
}

/** The same, folded away under one line: `title` · how many. Nothing where the policy says nothing. */
export function FoldedClauses({ title, ...list }: Props & { title: string }) {
  if (list.clauses.length === 0) return null;
  return (
    <details data-part="also">
      <summary>{title} · {list.clauses.length}</summary>
      <ClauseList {...list} />
    </details>
  );
}
