import type { Policy } from '../../src/model.ts';
import { policies } from '../../src/registry.ts';
import type { Settings } from '../../src/settings.ts';

/** The policy in force; the general one when the stored id is no longer here. */
export function policyOf(settings: Settings): Policy {
  return policies.find((one) => one.id === settings.profile.policyId) ?? policies.find((one) => one.id === 'mat-model') ?? policies[0]!;
}

/** The end of the pause, or null when it is over. */
export function stillPaused(settings: Settings): string | null {
  return settings.pausedUntil && Date.parse(settings.pausedUntil) > Date.now() ? settings.pausedUntil : null;
}
