import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { action as gate } from "../actions/policy-gate/action.ts";
import { action as predict } from "../actions/predict-duration/action.ts";
import { action as record } from "../actions/record-telemetry/action.ts";
import { octokitRest } from "../packages/core/github/octokit-rest.ts";
import type { Rest } from "../packages/core/github/rest.ts";
import { type MemoryWorld, runInMemory } from "../packages/core/hosts/memory.ts";
import { runContext } from "../packages/core/hosts/run-context.ts";
import type { PolicyResult } from "../packages/core/policy/evaluate-policy.ts";
import { partRecord } from "../packages/core/record/part-record.ts";
import { emptyRecord, type RunRecord } from "../packages/core/record/record.ts";
import type { Telemetry } from "../packages/core/telemetry/telemetry.ts";
import type { RunContext } from "../packages/core/workspace/run-context.ts";
import { type FakeGitHub, startGitHub } from "../packages/testkit/index.ts";

// A model must not be trained on facts that it does not get when it predicts: for each kind of event, the recorder (in
// the run itself, and in a workflow that runs after it), the predictor and the gate are asked about one and the same run.

const repository = "acme/app";
const head = "a".repeat(40);
const before = "b".repeat(40);
const nothing = "0".repeat(40);
const touched = [{ filename: "package.json", status: "modified", additions: 3, deletions: 1 } as const];
const lastOnly = [{ filename: "docs/last.md", status: "modified", additions: 9, deletions: 0 } as const];
const files = { "package.json": "{}", "package-lock.json": "{}" };

let github: FakeGitHub;
let rest: Rest;
beforeEach(async () => {
  github = await startGitHub();
  github.world.addRepository(repository);
  rest = await octokitRest({
    token: github.world.addToken(repository).value,
    baseUrl: github.url,
    sleep: async () => {},
  });
  github.world.addCommit({ repository, sha: head, files: lastOnly });
});
afterEach(() => github.close());

type Run = FakeGitHub["world"]["runs"][number];

interface Kind {
  readonly run?: Partial<Run>;
  /** The event's payload, in so far as it is read. */
  readonly payload: object;
  readonly pull?: { readonly repository: string };
  /** What a comparison with the head is asked from; GitHub knows no other. */
  readonly compared?: string;
  /** The call that tells of the change; null where none is made. */
  readonly call: string | null;
  /** What the gate can do with it: judge, or say that it did not see the whole change. */
  readonly gate: "judges" | "does not judge";
}

const pull = { number: 7, head: { sha: head, repo: { full_name: repository } }, base: { sha: before } };
const fromFork = { ...pull, head: { sha: head, repo: { full_name: "mallory/app" } } };
const ownPull = {
  pull_requests: [{ number: 7, head: { ref: "topic", sha: head }, base: { ref: "main", sha: before } }],
};
const queue = `gh-readonly-queue/main/pr-12-${before}`;
const wholePull = "/pulls/7/files";
const wholePush = `/compare/${before}...${head}`;
const lastCommit = `/commits/${head}`;

const kinds: Readonly<Record<string, Kind>> = {
  "a pull request": {
    run: { event: "pull_request", head_branch: "topic", ...ownPull },
    payload: { pull_request: pull },
    pull: { repository },
    call: wholePull,
    gate: "judges",
  },
  "a pull request from a fork": {
    run: { event: "pull_request", head_branch: "topic", head_repository: "mallory/app" },
    payload: { pull_request: fromFork },
    pull: { repository: "mallory/app" },
    call: wholePull,
    gate: "judges",
  },
  "a fork's pull request with the target's rights": {
    run: { event: "pull_request_target", head_branch: "topic", head_repository: "mallory/app" },
    payload: { pull_request: fromFork },
    pull: { repository: "mallory/app" },
    call: wholePull,
    gate: "judges",
  },
  "a review": {
    run: { event: "pull_request_review", head_branch: "topic", ...ownPull },
    payload: { pull_request: pull },
    pull: { repository },
    call: wholePull,
    gate: "judges",
  },
  "a push": { payload: { before }, compared: before, call: wholePush, gate: "judges" },
  "a forced push whose old commit is gone": { payload: { before }, call: lastCommit, gate: "does not judge" },
  "the first push of a branch": {
    run: { head_branch: "topic" },
    payload: { before: nothing },
    compared: "main",
    call: `/compare/main...${head}`,
    gate: "judges",
  },
  "a new tag": {
    run: { head_branch: "v1.0" },
    payload: { before: nothing },
    compared: "main",
    call: `/compare/main...${head}`,
    gate: "judges",
  },
  "the first push of a repository": { payload: { before: nothing }, call: lastCommit, gate: "does not judge" },
  "a merge queue": {
    run: { event: "merge_group", head_branch: queue },
    payload: { merge_group: { base_sha: before } },
    compared: before,
    call: wholePush,
    gate: "judges",
  },
  "a merge queue whose base is gone": {
    run: { event: "merge_group", head_branch: queue },
    payload: { merge_group: { base_sha: before } },
    call: lastCommit,
    gate: "does not judge",
  },
  "a run after another run": {
    run: { event: "workflow_run" },
    payload: { workflow_run: { id: 1 } },
    call: null,
    gate: "does not judge",
  },
  "a schedule": { run: { event: "schedule" }, payload: {}, call: null, gate: "does not judge" },
};

/** Makes GitHub know the run and its change, and gives the context that its jobs have. */
function happen({ run: given = {}, payload, pull: from, compared }: Kind): { run: Run; context: RunContext } {
  const run = github.world.addRun({ repository, head_sha: head, conclusion: "success", ...given });
  const branch = run.head_branch ?? "main";
  if (from !== undefined) {
    const base = { ref: "main", sha: before };
    const side = { ref: branch, sha: head, repository: from.repository };
    github.world.addPullRequest({ repository, number: 7, head: side, base, files: touched });
  }
  if (compared !== undefined) github.world.addComparison({ repository, base: compared, head, files: touched });
  const env = {
    GITHUB_REPOSITORY: repository,
    GITHUB_RUN_ID: String(run.id),
    GITHUB_EVENT_NAME: run.event,
    GITHUB_SHA: head,
    GITHUB_WORKFLOW: "CI",
    ...(from === undefined ? { GITHUB_REF_NAME: branch } : { GITHUB_HEAD_REF: branch, GITHUB_REF_NAME: "7/merge" }),
  };
  return { run, context: runContext({ env, payload: { repository: { default_branch: "main" }, ...payload } }) };
}

/** Runs an action, with the paths of the change that it was told by GitHub. */
async function ask(action: Parameters<typeof runInMemory>[0], world: MemoryWorld) {
  const from = github.requests.length;
  const outcome = await runInMemory(action, { rest, files, ...world });
  expect([outcome.trouble, outcome.problems]).toEqual([null, []]);
  const told = github.requests
    .slice(from)
    .filter(({ status }) => status === 200)
    .map(({ target }) => target.replace(/^.*\/repos\/acme\/app/, "").replace(/\?.*/, ""))
    .filter((target) => target === lastCommit || /^\/(compare\/|pulls\/\d+\/files)/.test(target));
  return { data: outcome.presented?.data, told };
}

const recordOf = async (run: Run, context: RunContext, world: MemoryWorld = {}) => {
  const inputs = { "run-id": String(run.id), caches: "false" };
  const { data, told } = await ask(record, { inputs, context, ...world });
  return { changes: (data as Telemetry).record.changes, told };
};

/** Runs that took ten minutes with this change, and one without it: so long is then predicted for who sees the change. */
const trained = (changes: RunRecord["changes"], workflow: string): RunRecord[] =>
  Array.from({ length: 60 }, (_, index) => {
    const isSame = (index * 7919) % 13 < 6;
    const start = Date.UTC(2026, 0, 1 + index);
    const other = { files: [{ path: "x/y.css", additions: 1, deletions: 0, status: "added" }], truncated: false };
    return emptyRecord({
      run_id: index + 1000,
      workflow,
      event: "push",
      conclusion: "success",
      created_at: new Date(start).toISOString(),
      started_at: new Date(start).toISOString(),
      completed_at: new Date(start + (isSame ? 600_000 : 60_000)).toISOString(),
      changes: isSame ? changes : other,
    });
  });

describe.each(Object.entries(kinds))("%s", (_, kind) => {
  it("gives the recorder the same change within the run and after it", async () => {
    const { run, context } = happen(kind);
    const within = await recordOf(run, context);
    const learner = { ...context, runId: 99, event: "workflow_run", baseSha: null, pullRequest: null, fork: false };
    const after = await recordOf(run, learner, { parts: { [run.id]: [partRecord(context, run.id)] } });
    expect(within.told).toEqual(kind.call === null ? [] : [kind.call]);
    expect(after).toEqual(within);
    expect(within.changes === null).toBe(kind.call === null);
  });

  it("gives the predictor what the recorder trains it on", async () => {
    const { run, context } = happen(kind);
    const recorded = await recordOf(run, context);
    const history = trained(recorded.changes, "CI");
    const predicted = await ask(predict, { context, history, now: new Date("2026-03-02T12:00:00Z") });
    expect(predicted.told).toEqual(recorded.told);
    const seconds = (predicted.data as { run: { p50: number | null } }).run.p50;
    if (recorded.changes !== null) expect(seconds).toBe(600);
  });

  it("gives the gate the same change, or the reason why it does not see all of it", async () => {
    const { run, context } = happen(kind);
    const recorded = await recordOf(run, context);
    const { data, told } = await ask(gate, { context });
    const { rulesRun, unknown } = data as PolicyResult;
    expect(told).toEqual(recorded.told);
    expect(rulesRun.includes("LCK-1")).toBe(kind.gate === "judges");
    // GitHub has no earlier text of the manifest here: a judged change says so by the file's name.
    expect(unknown.map(({ file }) => file)).toContain(kind.gate === "judges" ? "package.json" : ".");
  });
});
