import { configDefaults, defineConfig } from "vitest/config";

const exclude = [...configDefaults.exclude, "**/*.drill.test.ts", "build/**"];

/**
 * Tests that need a process of their own: GitHub's clients take addresses from the environment when they are loaded,
 * their output is heard by way of the process's own, and their work can outlive the test that cut it off.
 */
const OWN_PROCESS = [
  "packages/core/history/{artifacts,cache}/*-store.test.ts",
  "packages/core/history/toolkit/*.test.ts",
  "packages/core/hosts/{perform-effect,runner-history}.test.ts",
  "packages/testkit/results-service/*.test.ts",
  "test/{brain-js-loading,plan-shards-outcome,plan-shards-runs,predict-duration-outcome}.test.ts",
];

export default defineConfig({
  test: {
    // Not how long a test takes, but when a machine with much else to do may give it up.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: "one process",
          include: ["{actions,commands,packages,scripts,test}/**/*.test.ts"],
          exclude: [...exclude, ...OWN_PROCESS],
          // Modules are loaded once for all files. The setup holds that no file leaves anything behind.
          isolate: false,
          setupFiles: ["test/one-process.ts"],
        },
      },
      { extends: true, test: { name: "own process", include: OWN_PROCESS, exclude } },
    ],
  },
});
