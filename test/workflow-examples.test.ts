import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { lintWorkflow } from "../packages/testkit/index.ts";
import { ROOT } from "./end-to-end/built-product.ts";
import { workflowExamples } from "./workflow-examples.ts";

const examples = workflowExamples();

it("there are examples in the README of every action", () => {
  const actions = globSync("actions/*/README.md", { cwd: ROOT });
  const shown = new Set(examples.map(({ place }) => place.replace(/,.*/, "")));
  expect(actions.filter((file) => !shown.has(file))).toEqual([]);
  expect(actions.length).toBeGreaterThan(5);
});

it("READMEs and starter workflows pin every action to a commit, and each to the same one", () => {
  const files = globSync(["*.md", "actions/*/*.md", "workflows-templates/*.yml"], { cwd: ROOT });
  const commits = new Map<string, Set<string>>();
  for (const file of files) {
    for (const { 1: name = "", 2: version = "" } of readFileSync(join(ROOT, file), "utf8").matchAll(USES)) {
      expect.soft(version, `${name} in ${file}`).toMatch(/^[0-9a-f]{40} # v\d+\.\d+\.\d+/);
      commits.set(name, (commits.get(name) ?? new Set()).add(version.slice(0, 48)));
    }
  }
  expect([...commits.keys()]).toContain("actions/checkout");
  expect([...commits].filter(([, versions]) => versions.size > 1)).toEqual([]);
});

/** The repository of a `uses:` with what follows the `@`. */
const USES = /uses: ([\w-]+\/[\w-]+)[\w/-]*@(.*)$/gm;

describe("what GitHub's own reader says of the examples", () => {
  it.each(examples)("$place", async ({ text }) => {
    const localActions = { directory: ROOT, repository: "paceline/paceline" };
    expect(await lintWorkflow(text, "example.yml", { localActions })).toEqual([]);
  });
});
