import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { afterAll, describe, expect, it } from "vitest";
import { lintActionManifest, lintWorkflow } from "./lint-workflow.ts";
import { makeProject } from "./workflow-runner/make-project.ts";

const project = makeProject({
  "actions/plan/action.yml": `
name: Plan
description: Plans
inputs: { shards: { description: How many, required: true }, tests: { description: Which } }
runs: { using: node24, main: main.mjs }
`,
});
afterAll(() => project.remove());

const localActions = { directory: project.directory, repository: "octo/app" };
const PATH = ".github/workflows/ci.yml";

function workflow(steps: string): string {
  return `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n${steps}`;
}

describe("linting workflows", () => {
  it("a correct workflow has no problems, and actions of others are not asked for", async () => {
    const steps = `
      - uses: actions/checkout@v6
      - uses: someone/unknown/action@v9
        with: { anything: 1 }
      - uses: ./actions/plan
        with: { shards: 4 }
      - run: echo "\${{ github.sha }}"
`;
    expect(await lintWorkflow(workflow(steps), PATH, { localActions })).toEqual([]);
  });

  it.each(["./actions/plan", '"./actions/plan"', "$/actions/plan", "octo/app/actions/plan@v1"])(
    "a wrong and a missing input of %s are found where they stand",
    async (uses) => {
      const text = workflow(`      - uses: ${uses}\n        with: { shard: 4 }\n`);
      const problems = await lintWorkflow(text, PATH, { localActions });
      expect(problems.map(({ line, column, severity }) => [line, column, severity])).toEqual([
        [7, 17, "error"],
        [7, 9, "error"],
      ]);
    },
  );

  it("an own action that does not exist is a problem, unless local actions are not looked at", async () => {
    const text = workflow("      - uses: ./actions/missing\n");
    expect(await lintWorkflow(text, PATH, { localActions })).toMatchObject([{ line: 6, severity: "error" }]);
    expect(await lintWorkflow(text, PATH)).toEqual([]);
  });

  it("unknown keys, broken expressions and broken YAML are problems", async () => {
    for (const step of ["      - runn: x\n", "      - run: echo ${{ nosuch.x }}\n", "      - run: [\n"]) {
      const problems = await lintWorkflow(workflow(step), PATH);
      expect(problems.some(({ severity, path }) => severity === "error" && path === PATH)).toBe(true);
    }
  });

  it("it works in plain Node too", async () => {
    const script = `
      import { lintWorkflow } from ${JSON.stringify(new URL("lint-workflow.ts", import.meta.url).href)};
      console.log((await lintWorkflow("on: push\\njobs: {}\\n", "ci.yml")).length);`;
    const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "-e", script]);
    expect(Number(stdout)).toBeGreaterThan(0);
  });
});

describe("linting action manifests", () => {
  it("a correct one passes, a misspelt key is found", async () => {
    const text = "name: A\ndescription: B\nruns: { using: node24, main: main.mjs }\n";
    expect(await lintActionManifest(text, "actions/a/action.yml")).toEqual([]);
    const problems = await lintActionManifest(text.replace("main:", "mian:"), "actions/a/action.yml");
    expect(problems).toContainEqual(expect.objectContaining({ line: 3, severity: "error" }));
  });
});
