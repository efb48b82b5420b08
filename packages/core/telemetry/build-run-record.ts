import { givenFields } from "../record/given-fields.ts";
import {
  type CacheRecord,
  type Changes,
  type CostRecord,
  emptyRecord,
  type JobRecord,
  type RunRecord,
} from "../record/record.ts";
import { detailJobs } from "./jobs/detail-jobs.ts";
import { scoreDecisions } from "./score-decisions.ts";

/** Fields that GitHub's API knows of a run. */
const FACTS = [
  ...(["repository", "workflow", "workflow_path", "run_id", "attempt", "event", "branch", "base_branch"] as const),
  ...(["sha", "base_sha", "pull_request", "created_at", "started_at", "completed_at", "conclusion", "trust"] as const),
] as const;

/** What GitHub's API knows of a run. */
export type SharedFacts = Pick<RunRecord, (typeof FACTS)[number] | "head_repository" | "repository_id" | "workflow_id">;

export interface RunSources {
  readonly run: SharedFacts;
  readonly jobs: readonly JobRecord[] | null;
  readonly changes: Changes | null;
  /** What the run's own jobs left behind; parts of other runs and attempts are left out. */
  readonly parts: readonly RunRecord[];
  /** What the jobs' logs show about caches; null or absent where none was read. */
  readonly caches?: readonly CacheRecord[] | null;
  readonly cost?: CostRecord | null;
}

/**
 * One record from all that is known of a run. What GitHub knows comes from GitHub alone: the parts were written by the
 * run's own code, so they add only what no other source knows.
 */
export function buildRunRecord({ run, jobs: listed, changes, parts, caches, cost }: RunSources): RunRecord {
  const jobs = listed === null ? null : detailJobs(listed, run.attempt);
  const own = parts.filter((part) => part.run_id === run.run_id && part.attempt === run.attempt);
  const decisions = union(own.map((part) => part.decisions));
  const facts = Object.fromEntries(FACTS.map((name) => [name, run[name]])) as Pick<RunRecord, (typeof FACTS)[number]>;
  const record = emptyRecord({
    ...facts,
    completed_at: run.completed_at === null ? null : (lastEnd(jobs) ?? run.completed_at),
    changes,
    jobs,
    tests: union(own.map((part) => part.tests)),
    failures: union(own.map((part) => part.failures)),
    caches: union([...own.map((part) => part.caches), caches ?? null]),
    policy: own.map((part) => part.policy).find((policy) => policy !== null) ?? null,
    ...(cost != null && { cost }),
    ...givenFields({ repository_id: run.repository_id ?? null, workflow_id: run.workflow_id ?? null }),
    ...forkOf(run),
  });
  return decisions === null ? record : { ...record, decisions: scoreDecisions(decisions, record) };
}

/** Where a fork's commit can be found: this repository may not have it. */
function forkOf({ trust, head_repository }: SharedFacts): Pick<RunRecord, "head_repository"> {
  return trust === "fork" && head_repository != null ? { head_repository } : {};
}

/** GitHub states no end of a run; the last job's end is nearer to it than the run's last change. */
function lastEnd(jobs: readonly JobRecord[] | null): string | null {
  const ran = (jobs ?? []).filter((job) => job.carried !== true);
  const ends = ran.map((job) => job.completed_at).filter((end) => end !== null);
  return ends.sort().at(-1) ?? null;
}

/** Null where no part knows anything of it, which is not the same as nothing. */
function union<T>(lists: readonly (readonly T[] | null)[]): readonly T[] | null {
  const knownLists = lists.filter((list) => list !== null);
  return knownLists.length === 0 ? null : knownLists.flat();
}
