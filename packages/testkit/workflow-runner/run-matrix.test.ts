import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type FakeGitHub, startGitHub } from "../start-github.ts";
import type { BuiltinAction } from "./definition/builtin-action.ts";
import { makeProject } from "./make-project.ts";
import type { RunWorkflowOptions } from "./run/run-options.ts";
import { runWorkflow } from "./run-workflow.ts";

let github: FakeGitHub;
beforeEach(async () => {
  github = await startGitHub();
});
afterEach(() => github.close());

const START = new Date("2026-01-01T00:00:00Z");

/** Runs a workflow of one entry, `t`, with this strategy and step; each step pretends to take a minute. */
async function run(strategy: string, step: string, options: Partial<RunWorkflowOptions> = {}) {
  using project = makeProject();
  const text = `on: push\njobs: { t: { runs-on: x, name: "t\${{ matrix.n }}", strategy: { ${strategy} }, steps: [${step}] } }\n`;
  const clock = { now: () => START, startAt: START, duringStep: () => 60 };
  return runWorkflow(github, { repository: "octo/app", source: project.directory, text, ...clock, ...options });
}

/** Minutes after the start of the run at which each job began. */
const starts = () => github.world.jobs.map((job) => (Date.parse(job.started_at) - START.getTime()) / 60_000);

describe("max-parallel", () => {
  const show = `{ run: "echo at most \${{ strategy.max-parallel }} of \${{ strategy.job-total }}" }`;

  it("is how many machines a matrix has: each takes the next job when its last one has ended", async () => {
    const result = await run("matrix: { n: [1, 2, 3, 4, 5] }, max-parallel: 2", show);
    expect(starts()).toEqual([0, 0, 1, 1, 2]);
    expect(result.job("t5").log).toContain("at most 2 of 5");
    expect(result.run.updated_at).toBe("2026-01-01T00:03:00Z");
  });

  it("is all jobs where it is not given, and may be more than there are", async () => {
    expect((await run("matrix: { n: [1, 2] }", show)).job("t2").log).toContain("at most 2 of 2");
    expect((await run("matrix: { n: [1, 2] }, max-parallel: 9", show)).job("t2").log).toContain("at most 9 of 2");
    expect(starts()).toEqual([0, 0, 0, 0]);
  });

  it.each(["0", "-1", "many"])("of %s fails the entry", async (limit) => {
    expect((await run(`matrix: { n: [1] }, max-parallel: ${limit}`, show)).conclusion).toBe("failure");
  });
});

describe("jobs of a matrix side by side", () => {
  /** An action that ends only when it has been called this many times: it never does where jobs wait for each other. */
  function meeting(of: number): BuiltinAction {
    let arrived = 0;
    let begin = () => {};
    const all = new Promise<void>((resolve) => {
      begin = resolve;
    });
    return async () => {
      arrived += 1;
      if (arrived === of) begin();
      await all;
      return {};
    };
  }

  it("really run at once, and come out in the order of the matrix", async () => {
    const options = { actions: { "octo/meet@*": meeting(3) }, jobsAtOnce: 3 };
    const result = await run("matrix: { n: [1, 2, 3] }", "{ uses: octo/meet@v1 }", options);
    expect(result.jobs.map(({ name, conclusion }) => [name, conclusion])).toEqual([
      ["t1", "success"],
      ["t2", "success"],
      ["t3", "success"],
    ]);
    expect(new Set(result.jobs.map(({ id }) => id)).size).toBe(3);
  });

  it("are never more than max-parallel", async () => {
    let running = 0;
    let most = 0;
    const count: BuiltinAction = async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setImmediate(resolve));
      running -= 1;
      return {};
    };
    const options = { actions: { "octo/count@*": count }, jobsAtOnce: 4 };
    await run("matrix: { n: [1, 2, 3, 4] }, max-parallel: 2", "{ uses: octo/count@v1 }", options);
    expect(most).toBe(2);
  });

  it("stop those that have not begun when one fails fast", async () => {
    const meet = meeting(2);
    const fail: BuiltinAction = async (step) => ({ ...(await meet(step)), error: "no" });
    const options = { actions: { "octo/fail@*": fail }, jobsAtOnce: 2 };
    const result = await run("matrix: { n: [1, 2, 3, 4] }", "{ uses: octo/fail@v1 }", options);
    expect(result.jobs.map(({ conclusion }) => conclusion)).toEqual(["failure", "failure", "cancelled", "cancelled"]);
  });
});
