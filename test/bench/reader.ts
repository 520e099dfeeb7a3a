/** What the bench bundles to read drafts with: the rules and their door. */
import { defaultProfile, type Draft, type Profile } from '../../src/model.ts';
import { readDraft } from '../../src/read-draft.ts';
import { rules } from '../../src/registry.ts';

/** How many things the rules notice in a draft. */
export function read(draft: Draft, profile: Profile = defaultProfile): number {
  return readDraft(draft, profile, rules).length;
}
