/**
 * Runs a TypeScript file of the project in Node with Vite's own transforms, so that import.meta.glob and the
 * project's imports work exactly as in the build. Usage: node test/run.mjs FILE.ts [arguments].
 */
import { resolve } from 'node:path';
import { createServer } from 'vite';

const file = resolve(process.argv[2]);
process.argv.splice(1, 2, file);
// The server stays open while main runs: a module may import others as late as it likes.
const server = await createServer({
  configFile: false, logLevel: 'error', appType: 'custom', define: { __TESTING__: 'false' },
  server: { middlewareMode: true, watch: null, ws: false, hmr: false }, optimizeDeps: { noDiscovery: true, include: [] },
});
try {
  const module = await server.environments.ssr.runner.import(file);
  await module.main?.(process.argv.slice(2));
} finally {
  await server.close();
}
