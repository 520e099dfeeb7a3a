import { useId } from 'preact/hooks';
import type { Policy } from '../../model.ts';

/** What the user chose: a policy of the five, or the general one standing in for a policy that is not here. */
export interface PolicyChoiceValue { policyId: string; standIn: boolean }

interface Props { policies: Policy[]; value: PolicyChoiceValue; onChange(value: PolicyChoiceValue): void }

/** The general policy, which stands in when the user's own is not here. */
export const generalPolicyId = 'mat-model';

/** One card a policy, each with the two lines that set it apart, and one card for "my school's is not here". */
export function PolicyChoice({ policies, value, onChange }: Props) {
  const name = useId();
  return (
    <fieldset class="stack">
      <legend class="hidden-words">Your school’s policy</legend>
      {policies.toSorted((a, b) => Number(b.id === generalPolicyId) - Number(a.id === generalPolicyId)).map((policy) => (
        <label key={policy.id} class="card choice">
          <input type="radio" name={name} checked={!value.standIn && value.policyId === policy.id}
            onChange={() => onChange({ policyId: policy.id, standIn: false })} />
          <span class="stack tight">
            <strong>{policy.title}</strong>
            <span>{policy.different[0]}</span>
            <span>{policy.different[1]}</span>
          </span>
        </label>
      ))}
      <label class="card choice">
        <input type="radio" name={name} checked={value.standIn} onChange={() => onChange({ policyId: generalPolicyId, standIn: true })} />
        <span class="stack tight">
          <strong>My school’s is not here</strong>
          <span>The general policy stands in, and every card says so. Your school’s own words come first: ask for a copy.</span>
        </span>
      </label>
    </fieldset>
  );
}
