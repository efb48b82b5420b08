import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type FakeGitHub, startGitHub } from "../start-github.ts";
import { idleAction } from "./definition/builtin-action.ts";
import { makeProject, type Project } from "./make-project.ts";
import type { RunWorkflowOptions } from "./run/run-options.ts";
import { runWorkflow } from "./run-workflow.ts";

let github: FakeGitHub;
let project: Project;
beforeAll(async () => {
  github = await startGitHub();
  project = makeProject({
    "actions/order/action.yml":
      "name: Order\ninputs: { n: {} }\nruns: { using: node24, main: m.mjs, post: p.mjs, post-if: success() }\n",
    "actions/order/m.mjs": "console.log('main ' + process.env.INPUT_N);",
    "actions/order/p.mjs": "console.log('post ' + process.env.INPUT_N);",
    "actions/outer/action.yml": `
name: Outer
inputs: { n: { default: "0" } }
outputs: { result: { value: "\${{ steps.in.outputs.result }}-\${{ inputs.n }}" } }
runs:
  using: composite
  steps:
    - uses: $/actions/order
      with: { n: "\${{ inputs.n }}" }
    - id: in
      uses: $/actions/inner
    - shell: bash
      run: echo "path $(basename "$GITHUB_ACTION_PATH")"
`,
    "actions/inner/action.yml": `
name: Inner
outputs: { result: { value: "\${{ steps.x.outputs.v }}" } }
runs:
  using: composite
  steps: [{ id: x, shell: sh, run: 'echo "v=deep" >> "$GITHUB_OUTPUT"' }]
`,
    "actions/nosy/action.yml":
      "name: Nosy\nruns: { using: composite, steps: [{ shell: bash, run: 'echo \"${{ secrets.KEY }}\"' }] }\n",
    "sub/file.txt": "in sub",
    "node_modules/installed.txt": "",
  });
});
afterAll(async () => {
  project.remove();
  await github.close();
});

/** Runs one job with these steps (YAML), and gives its result. */
async function steps(yaml: string, options: Partial<RunWorkflowOptions> & { job?: string } = {}) {
  const text = `on: push\njobs:\n  j:\n    runs-on: x\n${options.job ?? ""}    steps:\n${yaml}`;
  const result = await runWorkflow(github, { repository: "octo/app", source: project.directory, text, ...options });
  return result.job("j");
}
const outcomes = (job: Awaited<ReturnType<typeof steps>>) => job.steps.map(({ outcome }) => outcome);

describe("steps of a job", () => {
  it("composite actions nest, have outputs, and know their folder", async () => {
    const job = await steps(
      `      - { id: o, uses: $/actions/outer, with: { n: 7 } }\n      - run: echo "\${{ steps.o.outputs.result }}"\n`,
    );
    expect(job.log).toContain("Z deep-7\n");
    expect(job.log).toContain("Z path outer\n");
  });

  it("post stages run backwards, with the inputs of their step, if their condition says so", async () => {
    const uses = (n: number) => `      - { uses: $/actions/order, with: { n: ${n} } }\n`;
    const job = await steps(uses(1) + uses(2));
    expect(job.log.match(/Z (?:main|post) \d/g)).toEqual(["Z main 1", "Z main 2", "Z post 2", "Z post 1"]);
    expect(outcomes(await steps(`${uses(1)}      - run: exit 1\n`))).toEqual(["success", "failure", "skipped"]);
  });

  it("a step that may fail does not fail the job, and its two ends can be asked for", async () => {
    const job = await steps(
      `      - { id: f, run: exit 1, continue-on-error: true }\n      - run: test \${{ steps.f.outcome }}-\${{ steps.f.conclusion }} = failure-success\n`,
    );
    expect(outcomes(job)).toEqual(["failure", "success"]);
    expect(job.conclusion).toBe("success");
  });

  it("shells differ as on GitHub: only an explicit bash notices a failing command before a pipe", async () => {
    const run = "run: 'false | cat'";
    expect(outcomes(await steps(`      - ${run}\n`))).toEqual(["success"]);
    expect(outcomes(await steps(`      - { ${run}, shell: bash }\n`))).toEqual(["failure"]);
    const node = await steps(`      - { shell: "node {0}", run: "console.log(6 * 7)" }\n`);
    expect(node.log).toContain("Z 42\n");
  });

  it("working directories and defaults are relative to the workspace, which is empty without a checkout", async () => {
    const job = `    defaults: { run: { working-directory: sub } }\n`;
    const read = `      - run: cat file.txt && test ! -e ../node_modules\n      - { run: test -d sub, working-directory: . }\n`;
    expect((await steps(`      - uses: actions/checkout@v6\n${read}`, { job })).conclusion).toBe("success");
    expect((await steps(read, { job })).conclusion).toBe("failure");
  });

  it("folders put on PATH are searched by the later steps, the last one first", async () => {
    const job = await steps(
      `      - run: |
          for place in early late; do
            mkdir $place && printf "#!/bin/sh\\necho found $place" > $place/mytool && chmod +x $place/mytool
            echo "$PWD/$place" >> "$GITHUB_PATH"
          done
      - run: mytool\n`,
    );
    expect(job.log).toContain("Z found late\n");
  });

  it("secrets are hidden in the log and held back from the outputs of the job", async () => {
    const job = await steps(
      `      - { id: s, run: 'echo "key \${{ secrets.KEY }}"; echo "v=\${{ secrets.KEY }}" >> "$GITHUB_OUTPUT"' }\n`,
      { secrets: { KEY: "hunter2hunter2" }, job: `    outputs: { v: "\${{ steps.s.outputs.v }}" }\n` },
    );
    expect(job.log).toContain("key ***");
    expect(job.log).not.toContain("hunter2");
    expect(job.outputs).toEqual({});
    expect(job.annotations.map(({ level }) => level)).toEqual(["warning"]);
  });

  it("a composite action sees no secrets but those it is given", async () => {
    const job = await steps("      - uses: $/actions/nosy\n", { secrets: { KEY: "hunter2hunter2" } });
    expect(job.conclusion).toBe("failure");
  });

  it("an action of another repository needs a place, which can be a folder, a path below one, or code", async () => {
    const uses = (name: string) => `      - uses: ${name}\n`;
    const unknown = await steps(uses("some/where@v1"));
    expect(unknown.conclusion).toBe("failure");
    expect(unknown.annotations).toHaveLength(1);
    const actions = {
      "octo/tools@*": project.directory,
      "octo/tools/exact@v2": `${project.directory}/actions/order`,
      "some/where@*": idleAction({ a: "b" }),
    };
    const known = uses("octo/tools/actions/inner@v1") + uses("octo/tools/exact@v2") + uses("some/where@v1");
    expect((await steps(known, { actions })).conclusion).toBe("success");
  });

  it("an expression that cannot be evaluated fails its step only", async () => {
    const job = await steps(`      - run: echo \${{ nosuch.x }}\n      - { if: always(), run: "true" }\n`);
    expect(outcomes(job)).toEqual(["failure", "success"]);
  });

  it("a step is stopped at the limit of the tests, and fails", async () => {
    const job = await steps(`      - run: sleep 30\n`, { stepTimeoutMs: 200 });
    expect(outcomes(job)).toEqual(["failure"]);
  });
});

describe("time inside a run", () => {
  const startAt = new Date("2026-01-01T00:00:00Z");

  it("pretended seconds make the times of steps, jobs and run; jobs side by side begin together", async () => {
    const text = `
on: push
jobs:
  a: { runs-on: x, steps: [{ run: "true" }, { run: echo hi }] }
  b: { runs-on: x, steps: [{ run: "true" }] }
  c: { needs: [a, b], runs-on: x, steps: [{ run: "true" }] }
`;
    const now = () => startAt;
    const seconds = ({ job }: { job: string }) => (job === "a" ? 30 : 100);
    const result = await runWorkflow(github, {
      repository: "octo/time",
      source: project.directory,
      text,
      now,
      duringStep: seconds,
    });
    const times = ["a", "b", "c"].map((name) => {
      const record = github.world.job(result.job(name).id);
      return [record?.started_at, record?.completed_at].map((time) => time?.slice(14, 19));
    });
    expect(times).toEqual([
      ["00:00", "01:00"],
      ["00:00", "01:40"],
      ["01:40", "03:20"],
    ]);
    expect(result.run.updated_at).toBe("2026-01-01T00:03:20Z");
    const steps = github.world.job(result.job("a").id)?.steps.map((step) => step.completed_at?.slice(14, 19));
    expect(steps).toEqual(["00:00", "00:30", "01:00", "01:00"]);
    expect(result.job("a").log).toContain("2026-01-01T00:00:30.0000000Z ##[group]Run echo hi");
  });

  it("a job is cancelled at its timeout, and only steps that always run come after", async () => {
    const job = await steps(`      - run: "true"\n      - run: "true"\n      - { if: always(), run: "true" }\n`, {
      startAt,
      job: `    timeout-minutes: 10\n`,
      duringStep: () => 601,
    });
    expect(outcomes(job)).toEqual(["cancelled", "skipped", "success"]);
    expect(job.conclusion).toBe("cancelled");
  });
});

describe("the jobs of a matrix", () => {
  const matrix = (more: string) => `
on: push
jobs:
  m:
    runs-on: x
    name: part \${{ matrix.n }}
    continue-on-error: \${{ matrix.n == 9 }}
    strategy: { ${more} }
    outputs: { n: "\${{ matrix.n }}" }
    steps: [{ run: "test \${{ matrix.n }} -lt 2" }]
  after:
    needs: m
    if: always()
    runs-on: x
    outputs: { result: "\${{ needs.m.result }}", n: "\${{ needs.m.outputs.n }}" }
    steps: [{ run: "true" }]
`;
  const run = (more: string) =>
    runWorkflow(github, { repository: "octo/app", source: project.directory, text: matrix(more) });

  it("are cancelled after the first failure, unless fail-fast is off", async () => {
    const conclusions = async (more: string) => (await run(more)).jobs.map(({ conclusion }) => conclusion);
    expect(await conclusions("matrix: { n: [1, 2, 3] }")).toEqual(["success", "failure", "cancelled", "success"]);
    expect(await conclusions("fail-fast: false, matrix: { n: [1, 2, 3] }")).toEqual([
      "success",
      "failure",
      "failure",
      "success",
    ]);
  });

  it("that may fail do not fail the run, and the last output wins", async () => {
    const result = await run("matrix: { n: [9, 1] }");
    expect(result.conclusion).toBe("success");
    expect(result.job("part 9").conclusion).toBe("failure");
    expect(result.job("after").outputs).toEqual({ result: "success", n: "1" });
  });

  it("an empty matrix fails the job", async () => {
    const result = await run("matrix: { n: [] }");
    expect(result.conclusion).toBe("failure");
    expect(result.job("after").outputs.result).toBe("failure");
  });
});
