import { fillContacts } from '../../next-steps.ts';
import type { Clause, Profile } from '../../model.ts';
import { ClauseLine } from './clause-line.tsx';

interface Props {
  clauses: Clause[];
  policyShort: string;
  /** Fill the next steps; left out where the steps stand elsewhere on the page. */
  contacts?: Profile['contacts'];
}

/** Clauses in the order given, each with what to do next. */
export function ClauseList({ clauses, policyShort, contacts }: Props) {
  return (
    <ul class="stack tight">
      {clauses.map((clause) => (
        <li key={clause.ref}>
          <ClauseLine policy={policyShort} clauseRef={clause.ref} strength={clause.strength} gist={clause.gist} />
          {contacts && clause.then.map((step) => <p key={step.id} class="small soft">{fillContacts(step.says, contacts)}</p>)}
        </li>
      ))}
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
