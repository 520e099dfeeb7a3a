/** What is known of a person: what the page and the settings tell, what a mark recalls, what a policy needs to be told. */
import { adviseContact, type ContactAdvice, type ContactSituation } from '../contact.ts';
import type { Mark, MarkedAlso, Policy, Sighting } from '../model.ts';
import { asPupilElsewhere } from '../situation.ts';
import { policyOf, profileOf, type Context } from './context.ts';

/** What is known about any person at this moment, before the user says who they are. */
export function factsOf(context: Context, { kind, of, site, listed }: Sighting): Omit<ContactSituation, 'who'> {
  const { facts } = profileOf(context);
  return {
    direction: of === 'message' ? 'message' : kind === 'request-sent' ? 'sent' : 'received',
    network: site === 'linkedin' ? 'professional' : 'personal',
    alsoParent: facts['also-parent'] === 'yes',
    leftJob: facts['left-job'] === 'yes',
    school: 'own',
    ...(listed && { connected: true }),
  };
}

/** What a policy asks about someone the user has marked. */
export function adviceForMark(context: Context, sighting: Sighting, mark: Mark): ContactAdvice {
  const facts: ContactSituation = {
    ...factsOf(context, sighting), who: mark.who, ...(mark.school && { school: mark.school }), ...(mark.until && { clearFrom: mark.until }),
    workRole: mark.also?.includes('work-role'), pupilElsewhere: mark.also?.includes('pupil-elsewhere'),
  };
  return adviseContact(policyOf(context), facts, context.now(), profileOf(context).contacts);
}

/** What a mark has to say besides who they are, for a later answer to be the same. */
export function alsoOf(facts: ContactSituation, leavingAge: number, today: Date): MarkedAlso[] {
  return [...(facts.workRole ? ['work-role' as const] : []), ...(asPupilElsewhere(facts, leavingAge, today) ? ['pupil-elsewhere' as const] : [])];
}

/** True when a policy's clauses about former pupils go by age. */
export function asksAge(policy: Policy): boolean {
  return policy.clauses.some(({ applies }) => applies.some(({ who, underAge }) => underAge !== undefined && (!who || who.includes('former-pupil'))));
}

/** True when a policy's clauses about former pupils differ for those in care or with SEN support. */
export function asksGroup(policy: Policy): boolean {
  return policy.clauses.some(({ applies }) => applies.some(({ group }) => group !== undefined));
}
