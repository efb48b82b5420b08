import { PacelineError } from "../../packages/core/action/paceline-error.ts";
import type { Ports } from "../../packages/core/action/ports.ts";
import { type ChangeSource, fetchChanges } from "../../packages/core/github/fetch-changes.ts";
import { fetchJobs } from "../../packages/core/github/fetch-jobs.ts";
import { type ApiRun, fetchRun } from "../../packages/core/github/fetch-run.ts";
import type { Fetched, FetchProblem } from "../../packages/core/github/fetched.ts";
import { findPullRequest } from "../../packages/core/github/find-pull-request.ts";
import type { Rest } from "../../packages/core/github/rest.ts";
import type { RunRecord } from "../../packages/core/history/record.ts";
import { buildRunRecord } from "../../packages/core/telemetry/build-run-record.ts";

export interface ReadRun {
  readonly record: RunRecord;
  /** What could not be read; the record is without it. */
  readonly problems: readonly FetchProblem[];
}

export interface RunTarget {
  readonly repository: string;
  readonly runId: number;
  /** Without it the latest. */
  readonly attempt: number | undefined;
}

/** Events whose runs are about a change. The others build what is there. */
const CHANGE_EVENTS = ["push", "pull_request", "pull_request_target", "merge_group"];

/** The record of one run from GitHub's API and from what its jobs left behind. */
export async function readRun(target: RunTarget, rest: Rest, { history }: Ports): Promise<ReadRun> {
  const { repository, runId } = target;
  const asked = await fetchRun(rest, repository, runId, target.attempt);
  if (asked.value === null) {
    const [problem] = asked.problems;
    const code = problem === undefined || problem.code === "unknown-shape" ? "api-unexpected" : problem.code;
    throw new PacelineError(code, `run ${runId}: ${problem?.message ?? "no answer"}`);
  }
  const problems: FetchProblem[] = [...asked.problems];
  const value = <T>(answer: Fetched<T>): T | null => {
    problems.push(...answer.problems);
    return answer.value;
  };
  const run = await withPullRequest(asked.value, rest, repository, value);
  const jobs = value(await fetchJobs(rest, repository, runId, run.attempt));
  const source = changeSource(run);
  const changes = source === null ? null : value(await fetchChanges(rest, repository, source));
  const { records: parts } = await history.readParts(runId);
  return { record: buildRunRecord({ run, jobs, changes, parts }), problems };
}

type Value = <T>(answer: Fetched<T>) => T | null;

/** Runs from forks come without their pull request. */
async function withPullRequest(run: ApiRun, rest: Rest, repository: string, value: Value): Promise<ApiRun> {
  if (run.pull_request !== null || run.sha === null || run.event?.startsWith("pull_request") !== true) return run;
  const head = { sha: run.sha, branch: run.branch, repository: run.head_repository };
  return { ...run, ...value(await findPullRequest(rest, repository, head))?.found };
}

function changeSource(run: ApiRun): ChangeSource | null {
  if (run.event === null || !CHANGE_EVENTS.includes(run.event)) return null;
  if (run.event.startsWith("pull_request")) return run.pull_request === null ? null : { pullRequest: run.pull_request };
  return run.sha === null ? null : { commit: run.sha };
}
