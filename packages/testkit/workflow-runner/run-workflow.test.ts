import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type FakeGitHub, startGitHub } from "../start-github.ts";
import { makeProject } from "./make-project.ts";
import type { WorkflowRunResult } from "./run/run-result.ts";
import { runWorkflow } from "./run-workflow.ts";

/** Restores a counter from the cache with the real client, adds one, and saves it in the post stage. */
const COUNTER = `
  import * as cache from "${import.meta.resolve("@actions/cache")}";
  import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
  const { env } = process;
  if (env.STATE_count === undefined) {
    await cache.restoreCache([".counter"], \`counter-\${env.GITHUB_RUN_ID}\`, ["counter-"]);
    const count = existsSync(".counter/n") ? Number(readFileSync(".counter/n", "utf8")) + 1 : 1;
    mkdirSync(".counter", { recursive: true });
    writeFileSync(".counter/n", String(count));
    appendFileSync(env.GITHUB_STATE, \`count=\${count}\\n\`);
    appendFileSync(env.GITHUB_OUTPUT, \`count=\${count}\\nshards=\${JSON.stringify({ include: [{ shard: 1, files: "a" }, { shard: 2, files: "b" }] })}\\n\`);
    appendFileSync(env.GITHUB_STEP_SUMMARY, \`Run number **\${count}**\\n\`);
  } else {
    const id = await cache.saveCache([".counter"], \`counter-\${env.GITHUB_RUN_ID}\`);
    console.log("saved", id > 0);
  }
`;

const WORKFLOW = `
name: Sample
on: [push]
permissions: { contents: read }
env: { GREETING: hello, FROM: workflow }
jobs:
  plan:
    runs-on: ubuntu-latest
    env: { FROM: job }
    outputs:
      matrix: \${{ steps.count.outputs.shards }}
      count: \${{ steps.count.outputs.count }}
    steps:
      - uses: actions/checkout@v6
      - id: count
        uses: $/actions/counter
      - name: Say \${{ env.GREETING }}
        env: { FROM: step }
        run: |
          echo "$GREETING from $FROM"
          echo "LATER=set" >> "$GITHUB_ENV"
          test -z "$ACTIONS_RUNTIME_TOKEN"
      - run: test "$LATER-$FROM" = set-job
  test:
    needs: plan
    runs-on: [self-hosted, linux]
    strategy:
      fail-fast: false
      matrix: \${{ fromJSON(needs.plan.outputs.matrix) }}
    steps:
      - uses: actions/checkout@v6
      - run: cat "data/\${{ matrix.files }}.txt"
      - if: matrix.shard == 2
        run: exit 3
      - run: echo not reached when failed
      - if: failure()
        run: echo cleaning up
      - if: always()
        uses: ./actions/greet
        with: { who: "shard \${{ matrix.shard }}" }
  report:
    needs: [plan, test]
    if: always()
    runs-on: ubuntu-latest
    steps:
      - run: echo "result=\${{ needs.test.result }}" >> "$GITHUB_STEP_SUMMARY"
  after-report:
    needs: report
    runs-on: ubuntu-latest
    steps: [{ run: "echo never, for a job before the last one failed" }]
  on-failure:
    needs: test
    if: failure()
    runs-on: ubuntu-latest
    steps: [{ run: "echo alarm" }]
  deploy:
    needs: test
    runs-on: ubuntu-latest
    steps: [{ run: "echo never" }]
  after-deploy:
    needs: deploy
    runs-on: ubuntu-latest
    steps: [{ run: "echo never" }]
`;

const GREET = `
name: Greet
inputs: { who: { default: nobody } }
outputs: { said: { value: "\${{ steps.say.outputs.said }}" } }
runs:
  using: composite
  steps:
    - id: say
      shell: bash
      run: |
        echo "said=Hello \${{ inputs.who }}" >> "$GITHUB_OUTPUT"
        echo "::notice::greeted \${{ inputs.who }}"
    - if: failure()
      shell: bash
      run: echo this looks at the composite action only
`;

describe("a workflow with a JavaScript action, a dynamic matrix, a composite action and a failing job", () => {
  const project = makeProject({
    ".github/workflows/ci.yml": WORKFLOW,
    "actions/counter/action.yml": "name: Counter\nruns: { using: node24, main: main.mjs, post: main.mjs }\n",
    "actions/counter/main.mjs": COUNTER,
    "actions/greet/action.yml": GREET,
    "data/a.txt": "content of a",
    "data/b.txt": "content of b",
  });
  let github: FakeGitHub;
  let first: WorkflowRunResult;
  let second: WorkflowRunResult;

  beforeAll(async () => {
    github = await startGitHub();
    const options = { repository: "octo/app", source: project.directory };
    first = await runWorkflow(github, options);
    second = await runWorkflow(github, options);
  });
  afterAll(async () => {
    project.remove();
    await github.close();
  });

  it("every job ends as on GitHub", () => {
    expect(first.jobs.map(({ name, conclusion }) => [name, conclusion])).toEqual([
      ["plan", "success"],
      ["test (1, a)", "success"],
      ["test (2, b)", "failure"],
      ["report", "success"],
      ["after-report", "skipped"],
      ["on-failure", "success"],
      ["deploy", "skipped"],
      ["after-deploy", "skipped"],
    ]);
    expect(first.conclusion).toBe("failure");
  });

  it("variables come from the nearest place, and exported ones reach the later steps", () => {
    expect(first.job("plan").steps.map(({ name, conclusion }) => [name, conclusion])).toEqual([
      ["Run actions/checkout@v6", "success"],
      ["Run $/actions/counter", "success"],
      ["Say hello", "success"],
      ['Run test "$LATER-$FROM" = set-job', "success"],
      ["Post Run $/actions/counter", "success"],
    ]);
    expect(first.job("plan").log).toContain("hello from step");
  });

  it("after a failing step only those run that ask for it, and a composite action looks at itself alone", () => {
    const steps = first.job("test (2, b)").steps.map(({ outcome }) => outcome);
    expect(steps).toEqual(["success", "success", "failure", "skipped", "success", "success"]);
    const { log, annotations } = first.job("test (2, b)");
    expect(log).toContain("content of b");
    expect(log).not.toContain("this looks at the composite action only\n");
    expect(annotations.map(({ level, message }) => `${level}: ${message}`)).toEqual([
      "error: Process completed with exit code 3.",
      "notice: greeted shard 2",
    ]);
  });

  it("the cache carries the counter from one run to the next, saved by the post stage", () => {
    expect([first, second].map((run) => run.job("plan").outputs.count)).toEqual(["1", "2"]);
    expect(second.job("plan").summary).toBe("Run number **2**\n");
    expect(github.world.caches.map(({ ref }) => ref)).toEqual(["refs/heads/main", "refs/heads/main"]);
  });

  it("a job that always runs sees how its needs ended", () => {
    expect(first.job("report").summary).toBe("result=failure\n");
  });

  it("the REST API shows runs, jobs, steps and logs", async () => {
    const token = github.world.addToken("octo/app").value;
    const get = (path: string) =>
      fetch(`${github.url}/repos/octo/app/actions/${path}`, { headers: { authorization: `Bearer ${token}` } });
    const { jobs } = (await (await get(`runs/${first.run.id}/jobs`)).json()) as { jobs: Record<string, unknown>[] };
    expect(jobs.find(({ name }) => name === "test (2, b)")).toMatchObject({
      conclusion: "failure",
      status: "completed",
      labels: ["self-hosted", "linux"],
      steps: [
        { number: 1, name: "Set up job", conclusion: "success" },
        { number: 2, conclusion: "success" },
        { number: 3, conclusion: "success" },
        { number: 4, name: "Run exit 3", conclusion: "failure" },
        { number: 5, conclusion: "skipped" },
        { number: 6, conclusion: "success" },
        { number: 7, conclusion: "success" },
        { number: 8, name: "Complete job", conclusion: "success" },
      ],
    });
    const log = await (await get(`jobs/${first.job("test (2, b)").id}/logs`)).text();
    expect(log).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{7}Z ##\[error\]Process completed with exit code 3\.$/m);
    expect(log).toMatch(/Z ##\[group\]Run exit 3$/m);
    expect(await (await get("runs")).json()).toMatchObject({ total_count: 2 });
  });
});
