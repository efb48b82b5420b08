import type { Ports } from "../../packages/core/action/ports.ts";
import { queueOf } from "../../packages/core/change/change-sources.ts";
import type { ChangedRun } from "../../packages/core/change/changed-run.ts";
import { readChange } from "../../packages/core/change/read-change.ts";
import type { GivenPrice } from "../../packages/core/cost/given-prices.ts";
import { costRecord, priceRun, type RunCost } from "../../packages/core/cost/price-run.ts";
import { PacelineError } from "../../packages/core/errors/paceline-error.ts";
import { type ApiJob, fetchJobs } from "../../packages/core/github/fetch-jobs.ts";
import { type ApiRun, fetchRun } from "../../packages/core/github/fetch-run.ts";
import type { Fetched, FetchProblem } from "../../packages/core/github/fetched.ts";
import { findPullRequest } from "../../packages/core/github/find-pull-request.ts";
import type { Rest } from "../../packages/core/github/rest.ts";
import type { RunRecord } from "../../packages/core/record/record.ts";
import { buildRunRecord } from "../../packages/core/telemetry/build-run-record.ts";
import { detailJobs } from "../../packages/core/telemetry/jobs/detail-jobs.ts";
import type { RunContext } from "../../packages/core/workspace/run-context.ts";
import { readCaches } from "./read-caches.ts";

export interface ReadRun {
  readonly record: RunRecord;
  /** Null where the jobs are not known. */
  readonly cost: RunCost | null;
  /** What could not be read; the record is without it. */
  readonly problems: readonly FetchProblem[];
}

export interface RunTarget {
  readonly repository: string;
  readonly runId: number;
  /** Without it the latest. */
  readonly attempt: number | undefined;
}

export interface RunReadOptions {
  readonly caches: "auto" | boolean;
  readonly prices: readonly GivenPrice[];
  readonly carbonIntensity: number;
}

/**
 * The record of one run from GitHub's API and from its jobs' part records. The API is asked for the run, its jobs
 * (one call for each hundred) and its changes; for the pull request where GitHub does not name it; and for logs as far as
 * the choice of `caches` goes.
 */
export async function readRun(target: RunTarget, options: RunReadOptions, rest: Rest, ports: Ports): Promise<ReadRun> {
  const { repository, runId } = target;
  const runAnswer = await fetchRun(rest, repository, runId, target.attempt);
  if (runAnswer.value === null) {
    const [problem] = runAnswer.problems;
    const code = problem === undefined || problem.code === "unknown-shape" ? "api-unexpected" : problem.code;
    throw new PacelineError(code, `run ${runId}: ${problem?.message ?? "no answer"}`);
  }
  const problems: FetchProblem[] = [...runAnswer.problems];
  const value = <T>(answer: Fetched<T>): T | null => {
    problems.push(...answer.problems);
    return answer.value;
  };
  const withPull = await withPullRequest(runAnswer.value, rest, repository, value);
  const fetched = value(await fetchJobs(rest, repository, runId, withPull.attempt));
  const jobs = fetched === null ? null : detailJobs(fetched, withPull.attempt);
  const { records: parts } = await ports.history.readParts(runId);
  const before = withPull.event === "push" ? beforePush(withPull, parts, ports.context) : null;
  const run = before === null ? withPull : { ...withPull, base_sha: before };
  const change = await readChange(changedRun(run, before, ports.context.defaultBranch), rest, repository);
  problems.push(...change.problems);
  const changes = change.known ? { files: change.files, truncated: change.truncated } : null;
  const logs = await readCaches(options.caches, ranHere(jobs), rest, repository);
  problems.push(...logs.problems);
  const cost = jobs === null ? null : priceJobs(run, jobs, options);
  const storedCost = cost === null ? null : costRecord(cost);
  const record = buildRunRecord({ run, jobs: fetched, changes, parts, caches: logs.caches, cost: storedCost });
  return { record, cost, problems };
}

type Value = <T>(answer: Fetched<T>) => T | null;

/** Runs from forks come without their pull request, and those of a merge queue name it in their branch. */
async function withPullRequest(run: ApiRun, rest: Rest, repository: string, value: Value): Promise<ApiRun> {
  if (run.event === "merge_group") return { ...run, ...queueOf(run) };
  if (run.pull_request !== null || run.sha === null || run.event?.startsWith("pull_request") !== true) return run;
  const head = { sha: run.sha, branch: run.branch, repository: run.head_repository };
  return { ...run, ...value(await findPullRequest(rest, repository, head))?.found };
}

/** The run as its own jobs know it from their event. */
function changedRun(run: ApiRun, before: string | null, defaultBranch: string | null): ChangedRun {
  const { event, branch, sha, pull_request: pullRequest } = run;
  return { event, branch, sha, pullRequest, baseSha: event === "push" ? before : run.base_sha, defaultBranch };
}

/** The commit before a push, which only its own jobs know: this one, or one that left it; an outsider's are not asked. */
function beforePush({ run_id, trust }: ApiRun, parts: readonly RunRecord[], context: RunContext): string | null {
  if (context.runId === run_id && context.baseSha !== null) return context.baseSha;
  if (trust !== "trusted") return null;
  const bases = parts.filter((part) => part.run_id === run_id && /^[0-9a-f]{40,64}$/.test(part.base_sha ?? ""));
  return bases[0]?.base_sha ?? null;
}

function ranHere(jobs: readonly ApiJob[] | null): readonly ApiJob[] {
  return (jobs ?? []).filter(({ carried }) => carried !== true);
}

function priceJobs(run: ApiRun, jobs: readonly ApiJob[], { prices, carbonIntensity }: RunReadOptions): RunCost {
  const isPublic = run.isPrivate === null ? null : !run.isPrivate;
  return priceRun(jobs, { isPublic, time: run.started_at, givenPrices: prices, carbonIntensity });
}
