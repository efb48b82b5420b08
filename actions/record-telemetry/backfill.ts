import { messageOf, PacelineError } from "../../packages/core/action/paceline-error.ts";
import { fetchJobs } from "../../packages/core/github/fetch-jobs.ts";
import { readRun } from "../../packages/core/github/fetch-run.ts";
import type { FetchProblem } from "../../packages/core/github/fetched.ts";
import type { Rest } from "../../packages/core/github/rest.ts";
import { type RunRecord, recordKey } from "../../packages/core/history/record.ts";
import { buildRunRecord } from "../../packages/core/telemetry/build-run-record.ts";

export interface Backfilled {
  readonly records: readonly RunRecord[];
  readonly problems: readonly FetchProblem[];
}

export interface BackfillWish {
  readonly repository: string;
  readonly count: number;
  /** What the history has. A run of which it has only what its jobs left behind is still to be read. */
  readonly known: readonly RunRecord[];
  /** Path of a workflow whose runs are of no interest: the one that learns. */
  readonly except: string | null;
}

/**
 * Up to `count` completed runs that the history does not have, newest first, with their jobs: one call each. Stops where
 * GitHub's limit or the step's budget ends, and keeps what it has.
 */
export async function backfill(rest: Rest, wish: BackfillWish): Promise<Backfilled> {
  const { repository, count, except } = wish;
  const path = `/repos/${repository}/actions/runs`;
  const have = new Set(wish.known.filter((record) => record.jobs !== null).map(recordKey));
  const records: RunRecord[] = [];
  const problems: FetchProblem[] = [];
  try {
    for await (const item of rest.pages(path, { status: "completed" }, "workflow_runs")) {
      if (records.length >= count) break;
      const run = readRun(item, () => {});
      if (run === null || have.has(recordKey(run))) continue;
      if (except !== null && run.workflow_path === except) continue;
      const jobs = await fetchJobs(rest, repository, run.run_id, run.attempt);
      problems.push(...jobs.problems);
      if (jobs.problems.some((problem) => problem.code === "api-limited")) break;
      records.push(buildRunRecord({ run, jobs: jobs.value, changes: null, parts: [] }));
    }
  } catch (error) {
    if (!(error instanceof PacelineError)) throw error;
    problems.push({ code: error.code, source: path, message: messageOf(error) });
  }
  return { records, problems };
}
