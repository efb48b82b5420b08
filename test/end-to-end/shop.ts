import { cpSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { cacheStore } from "../../packages/core/history/cache/cache-store.ts";
import type { RunRecord } from "../../packages/core/record/record.ts";
import { sum } from "../../packages/core/stats/sum.ts";
import {
  type BuiltinAction,
  type FakeGitHub,
  makeProject,
  type RunWorkflowOptions,
  runFollowUps,
  runInEnvironment,
  runtimeEnvironment,
  runWorkflow,
  startGitHub,
  type WorkflowRunResult,
} from "../../packages/testkit/index.ts";
import { type ResultFile, ROOT } from "./built-product.ts";
import { namedBy } from "./open-runner.ts";
import { quickNpm } from "./quick-npm.ts";
import { type SampleRepository, sampleRepository } from "./sample-repository.ts";

const NAME = "acme/shop";
const HOUR_MS = 3_600_000;
/** What `npm ci` pretends to take, in seconds. */
const INSTALL_SECONDS = 20;

/** A CI run, and the full result of every Paceline step of it. */
export interface UnseenRound {
  readonly ci: WorkflowRunResult;
  /** By job: `Plan`, `Test 1/3`, `Record`, `Triage`. */
  readonly results: ReadonlyMap<string, ResultFile>;
}

/** The same with the Learn run that followed. */
export interface Round extends UnseenRound {
  readonly learn: WorkflowRunResult;
}

/** A repository on the small GitHub that has taken the starter workflows. */
export interface Shop extends Disposable {
  readonly github: FakeGitHub;
  readonly project: SampleRepository;
  /** Files that Paceline's steps left in the workspaces of jobs, where no output tells of them. */
  readonly leftBehind: readonly string[];
  push(options?: Partial<RunWorkflowOptions>): Promise<Round>;
  /** A push whose Learn run GitHub cancels, because a newer one is waiting. */
  pushUnseen(options?: Partial<RunWorkflowOptions>): Promise<UnseenRound>;
  /** A change from a branch of the repository, or from another one. */
  pullRequest(from: string, options?: Partial<RunWorkflowOptions>): Promise<Round>;
  /** What the newest snapshot in the default branch's cache holds. */
  history(): Promise<readonly RunRecord[]>;
}

/** `env` is what its machines have beside the usual: a quick npm, unless said. */
export async function openShop(
  more: Readonly<Record<string, string>> = {},
  env: Readonly<Record<string, string>> = quickNpm(),
): Promise<Shop> {
  const github = await startGitHub();
  const project = sampleRepository(more);
  const { world } = github;
  world.addRepository(NAME);
  const leftBehind: string[] = [];
  let workspaceInUse = "";
  let commits = 0;

  /** Outputs of the steps in this workspace: files that they name are meant to be there. */
  let named: string[] = [];
  const checkout: BuiltinAction = ({ workspace, source }) => {
    workspaceInUse = workspace;
    named = [];
    cpSync(source(""), workspace, { recursive: true });
    return {};
  };

  async function round(options: Partial<RunWorkflowOptions>): Promise<Round> {
    const { ci, results } = await unseenRound(options);
    const [learn] = await runFollowUps(ci);
    if (learn === undefined) throw new Error("Nothing followed the run");
    return { ci, learn, results };
  }

  async function unseenRound(options: Partial<RunWorkflowOptions>): Promise<UnseenRound> {
    const results = new Map<string, ResultFile>();
    const ci = await runWorkflow(github, {
      repository: NAME,
      source: project.directory,
      env,
      actions: { "actions/checkout@*": checkout, "paceline/paceline@*": ROOT },
      startAt: new Date(Date.now() - (100 - commits) * HOUR_MS),
      duringStep: ({ job, name }, { outputs, log }) => {
        const path = outputs["result-path"];
        if (path !== undefined) {
          // What decided in a job comes first; a later step only records it.
          if (!results.has(job)) results.set(job, JSON.parse(readFileSync(path, "utf8")));
          named.push(...Object.values(outputs));
          leftBehind.push(...strayFiles(workspaceInUse, named));
        }
        return name === "Install" ? INSTALL_SECONDS : pretendedSeconds(log);
      },
      ...options,
    });
    return { ci, results };
  }

  function nextCommit(): { before: string; sha: string } {
    commits += 1;
    const [before = "", sha = ""] = [commits - 1, commits].map((number) => number.toString(16).padStart(40, "c"));
    const files = [{ filename: "src/cart.mjs", status: "modified", additions: 3, deletions: 1 } as const];
    const commit = world.addCommit({ repository: NAME, sha, parents: [before], files });
    world.addComparison({ repository: NAME, base: before, head: sha, commits: [commit], files });
    return { before, sha };
  }

  function nextPush() {
    const { before, sha } = nextCommit();
    return { event: "push", sha, payload: { before } };
  }

  function strayFiles(workspace: string, outputs: readonly string[]): string[] {
    if (!existsSync(workspace)) return [];
    const added = readdirSync(workspace).filter((name) => !existsSync(`${project.directory}/${name}`));
    return added.filter((name) => name !== "reports" && !namedBy(outputs, name));
  }

  return {
    github,
    project,
    leftBehind,
    push: (options) => round({ ...nextPush(), ...options }),
    pushUnseen: (options) => unseenRound({ ...nextPush(), ...options }),
    pullRequest(from, options = {}) {
      const { before, sha } = nextCommit();
      const files = [{ filename: "src/cart.mjs", status: "modified", additions: 3, deletions: 1 } as const];
      const head = { ref: "faster-cart", sha, repository: from };
      world.addPullRequest({ repository: NAME, number: commits, head, base: { ref: "main", sha: before }, files });
      return round({ event: "pull_request", pullRequest: commits, ...options });
    },
    history: () => newestSnapshot(github),
    [Symbol.dispose]() {
      project.remove();
      void github.close();
    },
  };
}

/** What the newest snapshot in the default branch's cache holds: asked as a job of that branch would. */
export async function newestSnapshot(github: FakeGitHub): Promise<readonly RunRecord[]> {
  using folder = makeProject();
  const run = github.world.addRun({ repository: NAME });
  const job = github.world.addJob({ run_id: run.id });
  const place = { workspace: folder.directory, defaultBranch: "main", runId: run.id, attempt: 1 };
  const here = { GITHUB_WORKSPACE: folder.directory, RUNNER_TEMP: folder.directory };
  const environment = { ...runtimeEnvironment(github, { run, job }), ...here };
  const { value } = await runInEnvironment(environment, () => cacheStore(place).read());
  if (value.problems.length > 0) throw new Error(value.problems.map(({ message }) => message).join("\n"));
  return value.records;
}

/** What the run's test jobs pretended to take, slowest first. */
export function shardSeconds({ ci }: Pick<UnseenRound, "ci">): number[] {
  const jobs = ci.jobs.filter(({ key }) => key === "test");
  return jobs.map(({ log }) => pretendedSeconds(log) ?? 0).sort((a, b) => b - a);
}

/** Slowest shard ÷ mean of all: 1 is perfect. */
export function imbalance(seconds: readonly number[]): number {
  return Math.max(...seconds) / (sum(seconds) / seconds.length);
}

function pretendedSeconds(log: string): number | undefined {
  const said = /pretended seconds: ([\d.]+)/.exec(log);
  return said ? Number(said[1]) : undefined;
}
