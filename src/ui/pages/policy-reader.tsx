import { fillContacts } from '../../next-steps.ts';
import { momentsOf, readClauses, readOnceList, whereSeen } from '../../policy-reading.ts';
import type { Clause, MomentKind, Policy, Profile } from '../../model.ts';
import { ClauseLine } from './clause-line.tsx';
import { Select, Tick } from './fields.tsx';
import { routeTo } from './route.ts';

interface Props {
  policy: Policy;
  standIn: boolean;
  contacts: Profile['contacts'];
  /** From the address: which moment, which words, whether only what binds. */
  moment: string;
  search: string;
  /** Refs ticked as read, as `<policy>/<ref>`. */
  readOnce: string[];
  setReadOnce(readOnce: string[]): void;
  go(hash: string): void;
}

/** The chosen policy, clause by clause, in its own order. */
export function PolicyReader({ policy, standIn, contacts, moment, search, readOnce, setReadOnce, go }: Props) {
  const moments = momentsOf(policy);
  const chosen = moments.find((one) => one.moment === moment)?.moment;
  const show = (change: { moment?: string; q?: string }) => go(routeTo('policy', { moment, q: search, ...change }));
  const filtered = chosen !== undefined || search !== '';
  const clauses = readClauses(policy, { moment: chosen, search });
  const once = readOnceList(policy);
  const ticked = once.filter((clause) => readOnce.includes(`${policy.id}/${clause.ref}`)).length;
  return (
    <div class="stack loose">
      <div class="stack tight">
        <h1>My policy</h1>
        <p>{policy.title}{standIn && '. It stands in for your school’s own, which comes first'}.</p>
        <p class="soft small">
          In our words, not the school’s. {policy.refIsOurs && 'The document has no numbers, so these are ours: section and place. '}{policy.version}
        </p>
      </div>
      <div class="two">
        <div class="field">
          <label for="policy-search">Search</label>
          <input id="policy-search" type="search" value={search} onInput={(event) => show({ q: event.currentTarget.value })} />
        </div>
        <Select label="Show" value={chosen ?? ''} onChange={(value) => show({ moment: value })}
          options={[{ value: '' as MomentKind | '', label: 'everything' }, ...moments.map((one) => ({ value: one.moment, label: `${one.title} (${one.count})` }))]} />
      </div>
      <section class="stack">
        <h2><span role="status">{filtered ? `${clauses.length} of ${policy.clauses.length} clauses` : `${policy.clauses.length} clauses`}</span></h2>
        {clauses.length === 0 && <p>Your policy says nothing like that. <a href={routeTo('policy')}>Show everything</a></p>}
        <ol class="stack">{clauses.map((clause) => <li key={clause.ref}><ClauseCard clause={clause} contacts={contacts} /></li>)}</ol>
      </section>
      {!filtered && once.length > 0 && (
        <section class="card stack" id="read-once">
          <h2>Read once: {ticked} of {once.length}</h2>
          <p>These can’t be met on a page, so Gatepost will never bring them up. Tick each when you have read it. Only you see the ticks.</p>
          <ul class="stack tight">
            {once.map((clause) => {
              const key = `${policy.id}/${clause.ref}`;
              return (
                <li key={key}>
                  <Tick checked={readOnce.includes(key)} onChange={(checked) => setReadOnce(checked ? [...readOnce, key] : readOnce.filter((one) => one !== key))}>
                    <span class="ref">{clause.ref}</span> {clause.gist}
                  </Tick>
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </div>
  );
}

function ClauseCard({ clause, contacts }: { clause: Clause; contacts: Profile['contacts'] }) {
  const where = whereSeen(clause);
  return (
    <article class="card stack tight">
      <ClauseLine clauseRef={clause.ref} strength={clause.strength} gist={clause.gist} />
      {clause.tension && <p class="small">The same policy also says: {clause.tension.says} ({clause.tension.ref}). Ask {contacts.head || 'your headteacher'}.</p>}
      {clause.then.length > 0 && (
        <details>
          <summary>What to do next</summary>
          <ul class="stack tight">
            {clause.then.map((step) => (
              <li key={step.id}>
                {fillContacts(step.says, contacts)}
                {step.wording && <blockquote class="note small">{step.wording}</blockquote>}
              </li>
            ))}
          </ul>
        </details>
      )}
      {where.says && <p class="small soft">{where.seen ? 'Gatepost speaks up: ' : 'Why Gatepost can’t see this: '}{where.seen ? where.says.charAt(0).toLowerCase() + where.says.slice(1) : where.says}</p>}
    </article>
  );
}
