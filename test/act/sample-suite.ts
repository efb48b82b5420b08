import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../end-to-end/built-product.ts";

/** Seconds that the test files take; real ones, so they are few. In the order of the alphabet the slow ones stand together. */
export const SECONDS: Readonly<Record<string, number>> = {
  "test/cart.test.js": 2.4,
  "test/checkout.test.js": 1.8,
  "test/coupons.test.js": 1.6,
  "test/dates.test.js": 0.2,
  "test/mail.test.js": 0.3,
  "test/orders.test.js": 0.4,
  "test/prices.test.js": 0.2,
  "test/search.test.js": 0.5,
  "test/users.test.js": 0.3,
};

/** The files of a small npm project with these tests, some for pytest, and stand-ins for the programs that run them. */
export function sampleSuite(): Record<string, string> {
  const tool = readFileSync(join(ROOT, "test/fixtures/act/run-tests.mjs"), "utf8");
  const name = { name: "shop", version: "1.0.0" };
  return {
    "package.json": json({
      ...name,
      scripts: { test: "node tools/vitest/run.mjs" },
      devDependencies: { vitest: "file:tools/vitest" },
    }),
    "package-lock.json": json({
      ...name,
      lockfileVersion: 3,
      requires: true,
      packages: {
        "": { ...name, devDependencies: { vitest: "file:tools/vitest" } },
        "node_modules/vitest": { resolved: "tools/vitest", link: true },
        "tools/vitest": { version: "3.0.0", dev: true, bin: { vitest: "run.mjs" } },
      },
    }),
    "tools/vitest/package.json": json({ name: "vitest", version: "3.0.0", bin: { vitest: "run.mjs" } }),
    "tools/vitest/run.mjs": tool,
    ...Object.fromEntries(Object.entries(SECONDS).map(([file, seconds]) => [file, testFile(seconds)])),
    "tests/test_one.py": "# 0.3 s\n",
    "tests/test_two.py": "# 0.2 s\n",
  };
}

export function testFile(seconds: number, fails = false): string {
  return `// ${seconds} s${fails ? ", fails" : ""}\n`;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
