import { defineConfig } from 'vitest/config';

/**
 * Two projects: `unit` (Node, or happy-dom where a file says so) and `e2e` (real browsers on the replica). Browser
 * tests run one file at a time: two browsers on two cores make each other late. Nothing is retried.
 */
export default defineConfig({
  define: { __TESTING__: 'true' },
  test: {
    projects: [
      { extends: true, test: { name: 'unit', include: ['test/unit/**/*.test.{ts,tsx}'], testTimeout: 20_000 } },
      { extends: true, test: { name: 'e2e', include: ['test/e2e/**/*.test.ts'], fileParallelism: false, maxConcurrency: 2, testTimeout: 120_000, hookTimeout: 120_000, sequence: { groupOrder: 1 } } },
    ],
  },
});
