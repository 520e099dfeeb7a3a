/** Parts of the project bundled as they ship, so that the bench measures what users run and not the test runner's wrapping. */
import { resolve } from 'node:path';
import { runInThisContext } from 'node:vm';
import { build } from 'vite';

/** Bundles one entry, minified as the extension is. Running the code leaves its exports on `globalThis.gatepostBench`. */
export async function bundled(entry: string): Promise<string> {
  const result = await build({
    configFile: false, logLevel: 'error', define: { __TESTING__: 'false' },
    build: { write: false, minify: true, lib: { entry: resolve(entry), formats: ['iife'], name: 'gatepostBench' } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error(`${entry} did not become one file.`);
  return chunk.code;
}

/** Bundles one entry and runs it in this process. */
export async function importBundled<T>(entry: string): Promise<T> {
  return runInThisContext(`(() => { ${await bundled(entry)}; return gatepostBench; })()`, { filename: entry }) as T;
}
