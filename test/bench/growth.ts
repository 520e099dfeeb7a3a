/** Cost against the number of policies and of clauses. */
import type { Policy } from '../../src/model.ts';
import { importBundled } from './built.ts';
import { benchDrafts, benchProfile } from './drafts.ts';
import { curve, quickest, type Curve } from './figures.ts';
import type { ask as Ask, findings as Findings, shipped as Shipped } from './reader.ts';

interface Reader { ask: typeof Ask; findings: typeof Findings; shipped: typeof Shipped }

/** Asking one policy among 5 to 500, and one policy of 30 to 3,000 clauses, about every draft's findings. */
export async function policyGrowth(quick: boolean): Promise<Curve[]> {
  const { ask, findings, shipped } = await importBundled<Reader>('test/bench/reader.ts');
  const noticed = benchDrafts(quick ? 60 : 400).map((draft) => findings(draft, benchProfile)).filter((found) => found.length > 0);
  const rounds = quick ? 5 : 15;
  const last = shipped.at(-1)!;
  const copies = (count: number): Policy[] => Array.from({ length: count }, (_, index) => ({ ...shipped[index % shipped.length]!, id: index === count - 1 ? 'last' : `policy-${index}` }));
  const longer = (count: number): Policy => ({ ...last, id: 'last', clauses: Array.from({ length: count }, (_, index) => ({ ...last.clauses[index % last.clauses.length]!, ref: `${index}` })) });
  let answered = 0;
  const costs = (all: Policy[]): number[] => Array.from({ length: rounds }, () => (quickest(3, () => {
    for (const found of noticed) answered += ask(all, 'last', found, benchProfile);
  }) / noticed.length) * 1000);
  costs(copies(5));
  const curves = [
    curve('Asking one policy among many', 'policies', 'us', [5, 15, 50, 150, 500].map((size) => ({ size, costs: costs(copies(size)) }))),
    curve('Asking a policy of many clauses', 'clauses', 'us', [30, 100, 300, 1000, 3000].map((size) => ({ size, costs: costs([longer(size)]) }))),
  ];
  if (answered === 0) throw new Error('No clause answered: the bench is not asking.');
  return curves;
}
