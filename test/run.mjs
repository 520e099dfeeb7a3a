/**
 * Runs a TypeScript file of the project in Node with Vite's own transforms, so that import.meta.glob and the
 * project's imports work exactly as in the build. Usage: node test/run.mjs FILE.ts [arguments].
 */
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const file = resolve(process.argv[2]);
process.argv.splice(1, 2, file);
const { module } = await runnerImport(file, { configFile: false, logLevel: 'error', define: { __TESTING__: 'false' } });
await module.main?.(process.argv.slice(2));
