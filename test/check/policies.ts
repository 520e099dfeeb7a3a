/** `check policies`: every clause of every policy as one JSON line. */
import { policies } from '../../src/registry.ts';
import { UsageError } from './usage.ts';

/** Prints `{"policy","ref","topic","strength","gist","moments"}`, and `unseen` where there is no moment to notice. */
export async function main(args: string[]): Promise<void> {
  if (args.length > 0) throw new UsageError('Usage: policies (it takes no arguments)');
  for (const policy of policies) {
    for (const { ref, topic, strength, gist, moments, unseen } of policy.clauses) {
      console.log(JSON.stringify({ policy: policy.id, ref, topic, strength, gist, moments, ...(unseen ? { unseen } : {}) }));
    }
  }
}
