/** What the bench bundles to read drafts with and to ask policies: the rules and the join, each behind its own door. */
import { advise } from '../../src/advise.ts';
import { defaultProfile, type Draft, type Finding, type Policy, type Profile } from '../../src/model.ts';
import { readDraft } from '../../src/read-draft.ts';
import { policies, rules } from '../../src/registry.ts';

/** How many things the rules notice in a draft. */
export function read(draft: Draft, profile: Profile = defaultProfile): number {
  return readDraft(draft, profile, rules).length;
}

/** What the rules notice. */
export function findings(draft: Draft, profile: Profile): Finding[] {
  return readDraft(draft, profile, rules);
}

/** Chooses a policy among `all` by id and asks it about findings, as the guard does. Returns how many clauses answer. */
export function ask(all: Policy[], id: string, noticed: Finding[], profile: Profile): number {
  const policy = all.find((one) => one.id === id);
  if (!policy) return 0;
  const moment = { kind: 'drafting', site: 'facebook', surface: 'post', text: '', media: { photos: 0, videos: 0 } } as const;
  return advise({ findings: noticed, moment, policy, profile })?.points.length ?? 0;
}

/** The policies that ship. */
export const shipped = policies;
