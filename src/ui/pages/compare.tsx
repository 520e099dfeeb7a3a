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
      <div class="scroll" tabIndex={0} role="region" aria-label="Two policies by topic">
        <table class="compare">
          <thead><tr><th scope="col">Topic</th><th scope="col">{left.short}</th><th scope="col">{right.short}</th></tr></thead>
          <tbody>
            {comparePolicies(left, right).map((row) => (
              <tr key={row.topic}><th scope="row">{row.title}</th><Side clauses={row.left} /><Side clauses={row.right} /></tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function Side({ clauses }: { clauses: Clause[] }) {
  if (clauses.length === 0) return <td class="soft">Silent</td>;
  return <td><div class="stack tight">{clauses.map((clause) => <ClauseLine key={clause.ref} clauseRef={clause.ref} strength={clause.strength} gist={clause.gist} />)}</div></td>;
}
