import { comparePolicies } from '../../policy-reading.ts';
import type { Clause, Policy } from '../../model.ts';
import { ClauseLine } from './clause-line.tsx';
import { Select } from './fields.tsx';
import { routeTo } from './route.ts';

/** Two policies side by side, a row for every topic either speaks of. */
export function Compare({ policies, left, right, go }: { policies: Policy[]; left: Policy; right: Policy; go(hash: string): void }) {
  const options = policies.map((policy) => ({ value: policy.id, label: policy.title }));
  return (
    <div class="stack loose">
      <div class="stack tight"><h1>Compare two policies</h1><p>Schools ask different things. An empty side means that policy is silent.</p></div>
      <div class="two">
        <Select label="This one" value={left.id} options={options} onChange={(a) => go(routeTo('compare', { a, b: right.id }))} />
        <Select label="Beside this one" value={right.id} options={options} onChange={(b) => go(routeTo('compare', { a: left.id, b }))} />
      </div>
      {/* The roles keep it a table for a screen reader where the style sheet stacks it. */}
      <table class="compare" role="table" aria-label="Two policies by topic">
        <thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">Topic</th><th scope="col" role="columnheader">{left.short}</th><th scope="col" role="columnheader">{right.short}</th></tr></thead>
        <tbody role="rowgroup">
          {comparePolicies(left, right).map((row) => (
            <tr key={row.topic} role="row">
              <th scope="row" role="rowheader">{row.title}</th>
              <Side policy={left.short} clauses={row.left} />
              <Side policy={right.short} clauses={row.right} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Side({ policy, clauses }: { policy: string; clauses: Clause[] }) {
  if (clauses.length === 0) return <td role="cell" class="soft" data-policy={policy}>Silent</td>;
  return <td role="cell" data-policy={policy}><div class="stack tight">{clauses.map((clause) => <ClauseLine key={clause.ref} clauseRef={clause.ref} strength={clause.strength} gist={clause.gist} />)}</div></td>;
}
