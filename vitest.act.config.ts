import { defineConfig } from "vitest/config";

/** Whole workflows on act, one after the other: each already uses all cores. Run by `npm run e2e:act`, which builds act. */
export default defineConfig({
  test: {
    include: ["test/act/**/*.act.ts"],
    testTimeout: 120_000,
    hookTimeout: 240_000,
    fileParallelism: false,
  },
});
