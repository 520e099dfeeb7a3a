/** Runs parts of the project bundled, so that the bench measures what users run and not the test runner's wrapping. */
import { resolve } from 'node:path';
import { runInThisContext } from 'node:vm';
import { bundle } from './bundle.ts';

/** Bundles one entry and runs it in this process; returns what it exports. */
export async function importBundled<T>(entry: string): Promise<T> {
  return runInThisContext(`(() => { ${await bundle(resolve(entry))}; return bundled; })()`, { filename: entry }) as T;
}
