/**
 * The only import.meta.glob: policies, rules and sites, sorted by id. Adding one is adding one file
 * (a site may be a folder with an index.ts). The three lists are separate constants so that a bundle
 * that uses one does not carry the others.
 */
import type { Checklist, Policy, Rule, Site } from './model.ts';

function sorted<T extends { id: string }>(modules: Record<string, T>): T[] {
  return Object.values(modules).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** Every policy, by id. */
export const policies: Policy[] = /* @__PURE__ */ sorted(import.meta.glob<Policy>('./policies/*.ts', { eager: true, import: 'default' }));

/** Every rule, by id. */
export const rules: Rule[] = /* @__PURE__ */ sorted(import.meta.glob<Rule>('./rules/*.ts', { eager: true, import: 'default' }));

/** Every site, by id. */
export const sites: Site[] = /* @__PURE__ */ sorted(import.meta.glob<Site>(['./sites/*.ts', './sites/*/index.ts'], { eager: true, import: 'default' }));

/** Every privacy checklist, by id. */
export const checklists: Checklist[] = /* @__PURE__ */ sorted(import.meta.glob<Checklist>('./checklist/sites/*.ts', { eager: true, import: 'default' }));
