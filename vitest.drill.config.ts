import { configDefaults, defineConfig } from "vitest/config";

/** Slower drills: fault storms, long property runs, whole templates over many runs. Run by `.ci/run`, not by `npm test`. */
export default defineConfig({
  test: {
    testTimeout: 300_000,
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: { name: "drills", include: ["{actions,commands,packages,scripts,test}/**/*.drill.test.ts"] },
      },
      {
        extends: true,
        // The property tests of `npm test` once more: with all their cases, and with values that nobody has seen.
        test: {
          name: "properties",
          include: [
            "packages/core/{caching,duration,ecosystems,export,logs,record,reports,scheduling,workflow,yaml}/**/*.test.ts",
            "packages/core/history/{compaction,snapshot}/**/*.test.ts",
            "packages/core/history/artifacts/unzip-records.test.ts",
          ],
          exclude: [...configDefaults.exclude, "**/*.drill.test.ts"],
          env: { PACELINE_DRILL: "1" },
          isolate: false,
        },
      },
    ],
  },
});
