import { defineConfig } from 'vitest/config';

/**
 * Two projects: `unit` (Node, or happy-dom where a file says so) and `e2e` (real browsers on the replica). Browser
 * tests are mostly waiting, so two files run side by side, and two tests where a file says "concurrent". Nothing is retried.
 */
export default defineConfig({
  define: { __TESTING__: 'true' },
  test: {
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'unit', include: ['test/unit/**/*.test.{ts,tsx}'], testTimeout: 20_000 } },
      { extends: true, test: { name: 'e2e', include: ['test/e2e/**/*.test.ts'], maxConcurrency: 2, expect: { poll: { timeout: 10_000 } }, testTimeout: 120_000, hookTimeout: 120_000, sequence: { groupOrder: 1 } } },
    ],
  },
});
