import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type FakeGitHub, startGitHub } from "../start-github.ts";
import { makeProject } from "./make-project.ts";
import type { RunWorkflowOptions } from "./run/run-options.ts";
import { runFollowUps } from "./run-follow-ups.ts";
import { runWorkflow } from "./run-workflow.ts";

/** A workflow whose one job prints the values of these expressions as its output `seen`. */
function showing(on: string, expressions: Record<string, string>): string {
  const pairs = Object.entries(expressions).map(([name, expression]) => `${name}=\${{ ${expression} }}`);
  return `
name: Show
on: ${on}
permissions: { contents: write, issues: read }
jobs:
  show:
    runs-on: ubuntu-latest
    outputs: { seen: "\${{ steps.s.outputs.seen }}" }
    steps:
      - id: s
        env: { SEEN: "${pairs.join("; ")}" }
        run: echo "seen=$SEEN" >> "$GITHUB_OUTPUT"
`;
}

let github: FakeGitHub;
beforeEach(async () => {
  github = await startGitHub();
});
afterEach(() => github.close());

async function seen(on: string, expressions: Record<string, string>, options: Partial<RunWorkflowOptions> = {}) {
  using project = makeProject();
  const text = showing(on, expressions);
  const result = await runWorkflow(github, { repository: "octo/app", source: project.directory, text, ...options });
  return { result, seen: result.job("show").outputs.seen };
}

function openPullRequest(headRepository: string): void {
  github.world.addRepository("octo/app");
  const head = { ref: "feature", sha: "a".repeat(40), repository: headRepository };
  github.world.addPullRequest({ repository: "octo/app", number: 7, head });
}

const REFS = { ref: "github.ref", head: "github.head_ref", base: "github.base_ref", name: "github.ref_name" };

describe("what a workflow sees of its event", () => {
  it("a push to the default branch, unless another ref is given", async () => {
    expect((await seen("push", REFS)).seen).toBe("ref=refs/heads/main; head=; base=; name=main");
    expect((await seen("push", REFS, { ref: "refs/tags/v1" })).result.run).toMatchObject({ ref: "refs/tags/v1" });
  });

  it("a push has the commit before it: the branch's last one, else the parent, else zeros for a new branch", async () => {
    const show = { before: "github.event.before", created: "github.event.created" };
    const [parent, first, second, foreign] = ["a", "b", "c", "d"].map((digit) => digit.repeat(40));
    const push = async (sha = "", ref = "refs/heads/main") => (await seen("push", show, { sha, ref })).seen;
    expect(await push(parent)).toBe(`before=${"0".repeat(40)}; created=true`);
    github.world.addCommit({ repository: "octo/app", sha: second ?? "", parents: [foreign ?? ""] });
    expect(await push(second, "refs/heads/new")).toBe(`before=${foreign}; created=false`);
    expect(await push(first)).toBe(`before=${parent}; created=false`);
    expect(await push(second)).toBe(`before=${first}; created=false`);
    // A second workflow of the same push.
    expect(await push(second)).toBe(`before=${first}; created=false`);
  });

  it("a pull request runs on its merge ref", async () => {
    openPullRequest("octo/app");
    const show = { ...REFS, title: "github.event.pull_request.title", secret: "secrets.KEY && 'there'" };
    const event = { event: "pull_request", pullRequest: 7, secrets: { KEY: "abc" } };
    const { result } = await seen("pull_request", show, event);
    expect(result.job("show").outputs.seen).toBe(
      "ref=refs/pull/7/merge; head=feature; base=main; name=7/merge; title=Change; secret=there",
    );
    expect(result.run).toMatchObject({ head_branch: "feature", event: "pull_request", baseRef: "main" });
    expect(result.run.pull_requests).toMatchObject([{ number: 7 }]);
  });

  it("a fork's pull request has no secrets and a token that only reads", async () => {
    openPullRequest("mallory/app");
    const event = { event: "pull_request", pullRequest: 7, secrets: { KEY: "abc" } };
    const { result, seen: shown } = await seen("pull_request", { secret: "secrets.KEY && 'there'" }, event);
    expect(shown).toBe("secret=");
    expect(result.run).toMatchObject({ head_repository: "mallory/app", pull_requests: [] });
    expect(github.world.tokens.at(-1)?.permissions).toEqual({ contents: "read", issues: "read", metadata: "read" });
  });

  it("a dispatch has typed inputs with defaults, and refuses unknown ones", async () => {
    const on = "{ workflow_dispatch: { inputs: { dry: { type: boolean, default: true }, n: { type: number } } } }";
    const show = { dry: "inputs.dry == true", more: "inputs.n > 2", text: "github.event.inputs.n" };
    const options = { event: "workflow_dispatch", inputs: { n: 3 } };
    expect((await seen(on, show, options)).seen).toBe("dry=true; more=true; text=3");
    await expect(seen(on, show, { ...options, inputs: { nosuch: 1 } })).rejects.toThrow();
  });

  it("a schedule knows its cron line", async () => {
    const { seen: shown } = await seen(
      "{ schedule: [{ cron: 5 4 * * * }] }",
      { cron: "github.event.schedule" },
      {
        event: "schedule",
      },
    );
    expect(shown).toBe("cron=5 4 * * *");
  });

  it("an event that the workflow does not wait for is refused", async () => {
    await expect(seen("push", {}, { event: "schedule" })).rejects.toThrow();
  });
});

describe("workflows that follow the end of another", () => {
  const LEARN = `
name: Learn
on: { workflow_run: { workflows: [CI], types: [completed] } }
permissions: { actions: read }
jobs:
  learn:
    runs-on: ubuntu-latest
    outputs: { of: "\${{ github.event.workflow_run.id }} \${{ github.event.workflow_run.conclusion }} \${{ github.ref }}" }
    steps: [{ uses: $/actions/save }]
`;
  const SAVE = `
    import { saveCache } from "${import.meta.resolve("@actions/cache")}";
    import { writeFileSync } from "node:fs";
    writeFileSync("kept", "");
    await saveCache(["kept"], "kept-" + process.env.GITHUB_RUN_ID);
  `;

  it("run on the default branch, see the run that ended, and begin when it ended", async () => {
    openPullRequest("mallory/app");
    const ci = "name: CI\non: pull_request\njobs: { a: { runs-on: x, steps: [{ run: exit 1 }] } }\n";
    using project = makeProject({
      ".github/workflows/ci.yml": ci,
      ".github/workflows/learn.yml": LEARN,
      "actions/save/action.yml": "name: Save\nruns: { using: node24, main: main.mjs }\n",
      "actions/save/main.mjs": SAVE,
      ".github/workflows/other.yml": LEARN.replace("[CI]", "[Other]").replace("Learn", "Unrelated"),
    });
    const result = await runWorkflow(github, {
      repository: "octo/app",
      source: project.directory,
      event: "pull_request",
      pullRequest: 7,
      startAt: new Date("2026-01-01T00:00:00Z"),
      duringStep: () => 60,
    });
    const followUps = await runFollowUps(result);
    expect(followUps.map(({ run }) => run.name)).toEqual(["Learn"]);
    const [learn] = followUps;
    expect(learn?.job("learn").outputs.of).toBe(`${result.run.id} failure refs/heads/main`);
    // A fork set this run off, so the cache of the default branch can only be read.
    expect(github.world.caches).toEqual([]);
    const onOwnBranch = await runWorkflow(github, {
      ...result.running.options,
      event: "push",
      text: ci.replace("pull_request", "push"),
    });
    await runFollowUps(onOwnBranch);
    expect(github.world.caches).toHaveLength(1);
    expect(learn?.run).toMatchObject({ event: "workflow_run", created_at: "2026-01-01T00:01:00Z" });
  });
});
