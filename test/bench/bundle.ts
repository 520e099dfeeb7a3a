/** Bundles a TypeScript file into one script for evaluating in a page. */
import { build } from 'vite';

/** The script's text. Everything it wants to offer it sets on globalThis. */
export async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false, logLevel: 'error', define: { __TESTING__: 'false' },
    build: { write: false, minify: false, target: 'es2023', lib: { entry, formats: ['iife'], name: 'bundled' } },
  });
  const [first] = Array.isArray(result) ? result : [result];
  if (!first || !('output' in first)) throw new Error(`${entry} made no bundle`);
  return first.output[0].code;
}
