import { configDefaults, defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{actions,commands,packages,scripts,test}/**/*.test.ts"],
    exclude: [...configDefaults.exclude, "**/*.drill.test.ts", "build/**"],
    testTimeout: 30_000,
    maxWorkers: 2,
  },
});
