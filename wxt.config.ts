import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';

/**
 * One source, two browsers. Everything the manifest claims is explained in the README ("Permissions").
 * `--mode testing` differs from the shipped build in one thing only: our shadow root is open.
 */
export default defineConfig({
  srcDir: '.',
  publicDir: 'assets',
  imports: false,
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: 'Gatepost',
    description: 'Stands beside school staff online: says what your own school’s policy asks, before you post. Nothing leaves your device.',
    permissions: ['storage', 'contextMenus', 'alarms', 'scripting'],
    content_security_policy: {
      extension_pages: "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    // Firefox takes a school's defaults without a schema; src/settings.ts checks them in both.
    ...(browser !== 'firefox' && { storage: { managed_schema: 'managed.json' } }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'gatepost@gatepost.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
  hooks: {
    // Later parts of the content script are brought to the sites' own pages and nowhere else.
    'build:manifestGenerated': (_, manifest) => {
      manifest.host_permissions = manifest.content_scripts?.flatMap(({ matches }) => matches ?? []) ?? [];
    },
    // assets also holds the README's pictures and bench plots; only the icons and the managed schema ship.
    'build:publicAssets': (_, files) => {
      const shipped = files.filter(({ relativeDest }) => relativeDest.startsWith('icons/') || relativeDest === 'managed.json');
      files.splice(0, files.length, ...shipped);
    },
  },
  vite: ({ mode }) => ({
    // WXT's own context announces itself to the page: see src/quiet-start.ts.
    resolve: { alias: { 'wxt/utils/content-script-context': fileURLToPath(new URL('src/quiet-start.ts', import.meta.url)) } },
    define: { __TESTING__: JSON.stringify(mode === 'testing') },
    build: { modulePreload: { polyfill: false }, sourcemap: false },
  }),
});
