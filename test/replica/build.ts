/**
 * Bundles the replica, one file a site, into `.output/replica`. Skips a site whose bundle is newer than everything it
 * is made of. About a second a site. Run by itself: node test/run.mjs test/replica/build.ts
 */
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';

export const replicaSites = ['facebook', 'x', 'instagram'] as const;
export type ReplicaSite = (typeof replicaSites)[number];

const here = resolve('test/replica');
/** Where the bundles land: `<site>.js` each. */
export const replicaFolder = resolve('.output/replica');

function newest(folder: string): number {
  return Math.max(0, ...readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.name !== 'node_modules').map((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? newest(path) : statSync(path).mtimeMs;
  }));
}

function builtAt(site: ReplicaSite): number {
  return statSync(join(replicaFolder, `${site}.js`), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** X still runs React 18 here, so that both majors are met; see test/replica/react-18. */
function reactFor(site: ReplicaSite): { find: RegExp; replacement: string }[] {
  if (site !== 'x') return [];
  return ['react', 'react-dom'].map((name) => ({ find: new RegExp(`^${name}(?=$|/)`), replacement: resolve(`test/replica/react-18/node_modules/${name}`) }));
}

/** Builds what is out of date. */
export async function buildReplica(): Promise<void> {
  for (const site of replicaSites) {
    const made = Math.max(newest(join(here, 'parts')), newest(join(here, site)), statSync(join(here, 'build.ts')).mtimeMs, statSync(resolve('package-lock.json')).mtimeMs);
    if (builtAt(site) > made) continue;
    await build({
      root: here, configFile: false, logLevel: 'error', publicDir: false, mode: 'production',
      // Spelled out, because whoever calls us (Vitest, a script) may have set NODE_ENV to something else.
      oxc: { jsx: { development: false } },
      define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
      resolve: { alias: reactFor(site), dedupe: ['react', 'react-dom'], conditions: ['production', 'browser', 'module', 'import', 'default'] },
      build: {
        outDir: replicaFolder, emptyOutDir: false, minify: true, target: 'esnext', modulePreload: false,
        lib: { entry: join(here, site, 'main.tsx'), formats: ['iife'], name: 'replica', fileName: () => `${site}.js` },
      },
    });
  }
}

export const main = buildReplica;
