import { readFileSync } from "node:fs";
import { join } from "node:path";
import { makeProject, type Project } from "../../packages/testkit/index.ts";
import { ROOT } from "./built-product.ts";

/** Seconds that the sample's test files pretend to take: one is much slower than the others, as in most suites. */
export const PRETENDED_SECONDS: Readonly<Record<string, number>> = {
  "test/checkout.test.mjs": 300,
  "test/search.test.mjs": 95,
  "test/login.test.mjs": 80,
  "test/cart.test.mjs": 70,
  "test/orders.test.mjs": 60,
  "test/mail.test.mjs": 45,
  "test/prices.test.mjs": 40,
  "test/profile.test.mjs": 35,
  "test/coupons.test.mjs": 30,
  "test/images.test.mjs": 25,
  "test/format.test.mjs": 12,
  "test/dates.test.mjs": 8,
};

export interface SampleRepository extends Project {
  /** Which test files fail from now on. */
  setFailing(files: readonly string[]): void;
}

/** A small npm project with the starter workflows in place, as they are after one has taken them on GitHub. */
export function sampleRepository(more: Readonly<Record<string, string>> = {}): SampleRepository {
  const project = makeProject({
    "package.json": json({ name: "sample", version: "1.0.0", scripts: { test: "node run-tests.mjs" } }),
    "package-lock.json": json({
      name: "sample",
      version: "1.0.0",
      lockfileVersion: 3,
      requires: true,
      packages: { "": { name: "sample", version: "1.0.0" } },
    }),
    "run-tests.mjs": readFileSync(join(ROOT, "test/fixtures/run-tests.mjs"), "utf8"),
    ".github/workflows/ci.yml": starterWorkflow("ci"),
    ".github/workflows/learn.yml": starterWorkflow("learn"),
    "test/pretended.json": pretended([]),
    ...Object.fromEntries(Object.keys(PRETENDED_SECONDS).map((file) => [file, "// See run-tests.mjs.\n"])),
    ...more,
  });
  return { ...project, setFailing: (files) => project.write({ "test/pretended.json": pretended(files) }) };
}

/** What GitHub makes of a starter workflow when someone takes it: only the branch is filled in. */
export function starterWorkflow(name: string): string {
  return readFileSync(join(ROOT, `workflows-templates/${name}.yml`), "utf8").replaceAll("$default-branch", "main");
}

function pretended(failing: readonly string[]): string {
  return json({ seconds: PRETENDED_SECONDS, failing });
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
