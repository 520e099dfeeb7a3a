import type { Policy } from '../../../src/model.ts';

/** What a clause's name looks like where it is shown: 6.3 is not 6.3.1a, and Staff-3* is not Staff-3*b. */
export function named(policy: Pick<Policy, 'short'>, ref: string): RegExp {
  return new RegExp(`${policy.short} ${ref.replace(/[.*]/g, '\\$&')}(?![\\w*-]|\\.\\d)`);
}
