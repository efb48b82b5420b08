import { defineConfig } from "vitest/config";

/** Slower drills: fault storms, long property runs, whole templates over many runs. Run by `.ci/run`, not by `npm test`. */
export default defineConfig({
  test: {
    include: ["{actions,commands,packages,scripts,test}/**/*.drill.test.ts"],
    testTimeout: 300_000,
    maxWorkers: 2,
  },
});
