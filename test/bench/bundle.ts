/** Bundles a TypeScript file into one script for evaluating in a page. */
import { build } from 'vite';

const made = new Map<string, Promise<string>>();

/** The script's text. Everything it wants to offer it sets on globalThis. Each entry is bundled once a run. */
export function bundle(entry: string): Promise<string> {
  const known = made.get(entry) ?? make(entry);
  made.set(entry, known);
  return known;
}

async function make(entry: string): Promise<string> {
  const result = await build({
    configFile: false, logLevel: 'error', define: { __TESTING__: 'false' },
    build: { write: false, minify: false, target: 'es2023', lib: { entry, formats: ['iife'], name: 'bundled' } },
  });
  const [first] = Array.isArray(result) ? result : [result];
  if (!first || !('output' in first)) throw new Error(`${entry} made no bundle`);
  return first.output[0].code;
}
