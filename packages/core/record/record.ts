/**
 * The run record, version 1: what is known about one attempt of one workflow run.
 *
 * Times are ISO 8601 UTC, durations seconds, sizes bytes. Unknown is `null`; on disk it may also be absent.
 * Fields that this version does not know are kept with the known ones, so a newer record passes through.
 */
export interface RunRecord {
  readonly schema: typeof RECORD_SCHEMA;
  readonly repository: string | null;
  /** GitHub's own numbers of the repository and the workflow, which a new name does not change; absent where unknown. */
  readonly repository_id?: number | null;
  readonly workflow_id?: number | null;
  readonly workflow: string | null;
  readonly workflow_path: string | null;
  readonly run_id: number;
  readonly attempt: number;
  readonly event: string | null;
  readonly branch: string | null;
  readonly base_branch: string | null;
  readonly sha: string | null;
  readonly base_sha: string | null;
  readonly pull_request: number | null;
  readonly created_at: string | null;
  readonly started_at: string | null;
  readonly completed_at: string | null;
  /** GitHub's words: success, failure, cancelled, skipped, timed_out, … */
  readonly conclusion: string | null;
  /** `fork`: from a run that an outsider controls; such facts never train a model that acts on trusted runs. */
  readonly trust: Trust;
  /** `owner/name` of the fork that a run came from; absent for the repository's own. */
  readonly head_repository?: string | null;
  readonly changes: Changes | null;
  readonly jobs: readonly JobRecord[] | null;
  readonly tests: readonly TestFileRecord[] | null;
  /** Sums of `tests` by job, once its rows were dropped for their age; absent before. */
  readonly test_totals?: readonly TestTotals[] | null;
  readonly failures: readonly TestFailureRecord[] | null;
  readonly caches: readonly CacheRecord[] | null;
  readonly decisions: readonly DecisionRecord[] | null;
  readonly policy: PolicyRecord | null;
  readonly cost?: CostRecord | null;
}

export const RECORD_SCHEMA = "paceline.run/1";

export type Trust = "trusted" | "fork";

export interface Changes {
  readonly files: readonly ChangedFile[];
  /** True when GitHub's limit cut the list. */
  readonly truncated: boolean;
}

export interface ChangedFile {
  readonly path: string;
  readonly additions: number | null;
  readonly deletions: number | null;
  readonly status: string | null;
}

export interface JobRecord {
  readonly name: string;
  /** GitHub's own number of this job in this attempt. */
  readonly id?: number | null;
  readonly runner: Runner | null;
  readonly created_at: string | null;
  readonly started_at: string | null;
  readonly completed_at: string | null;
  readonly conclusion: string | null;
  readonly steps: readonly StepRecord[] | null;
  /** The name without matrix values (`caller / test`): the same in every run, whatever the matrix. */
  readonly identity?: string | null;
  /** The matrix values in the name, in their order. */
  readonly matrix?: readonly string[] | null;
  /** True for a job that an earlier attempt ran and this one only took over: its work belongs to that attempt. */
  readonly carried?: boolean | null;
  readonly queue_seconds?: number | null;
  /** From the job's start until its own first step: machine, containers, `Pre` steps. */
  readonly setup_seconds?: number | null;
  /** While at least one of its own steps ran; steps that overlap count once. */
  readonly work_seconds?: number | null;
  /** How many steps it had, once `steps` were dropped for their age. */
  readonly step_count?: number | null;
}

export interface Runner {
  readonly labels: readonly string[];
  readonly os: string | null;
  readonly arch: string | null;
}

export interface StepRecord {
  readonly number: number;
  readonly name: string;
  readonly started_at: string | null;
  readonly completed_at: string | null;
  readonly conclusion: string | null;
}

/** All that one job measured for one test file. */
export interface TestFileRecord {
  readonly job: string | null;
  readonly file: string;
  readonly seconds: number | null;
  readonly tests: number | null;
  readonly failures: number | null;
  readonly skipped: number | null;
  /** Further executions of its tests, and tests that failed first and passed in the end; absent without any. */
  readonly retries?: number | null;
  readonly flaky?: number | null;
  /** Its single tests, where they are known and young enough to be kept; of very many the longest. */
  readonly cases?: readonly TestCaseRecord[] | null;
  /** The median of their seconds, once `cases` were dropped for their age; absent of fewer than three. */
  readonly median_case_seconds?: number | null;
}

/** One test case of a file, as a report named it. */
export interface TestCaseRecord {
  readonly name: string;
  readonly seconds: number | null;
  /** Absent where it passed. */
  readonly outcome?: "failed" | "skipped" | null;
  /** Further executions, and whether it failed first and passed in the end; absent without any. */
  readonly retries?: number | null;
  readonly flaky?: boolean | null;
}

/** What remains of one job's test files when they are too old to be kept one by one. */
export interface TestTotals {
  readonly job: string | null;
  readonly files: number;
  readonly seconds: number | null;
  /** Of the files whose time is known. */
  readonly median_seconds?: number | null;
  readonly tests: number | null;
  readonly failures: number | null;
  readonly skipped: number | null;
}

export interface TestFailureRecord {
  readonly job: string | null;
  readonly file: string | null;
  readonly name: string;
  /** The first 500 characters. */
  readonly message: string | null;
  readonly retries?: number | null;
  /** True where the test passed in the end. */
  readonly flaky?: boolean | null;
}

export interface CacheRecord {
  readonly job: string | null;
  readonly key: string;
  readonly matched_key: string | null;
  readonly hit: "exact" | "partial" | "miss";
  readonly bytes: number | null;
  readonly restore_seconds: number | null;
  readonly save_seconds: number | null;
  readonly work_seconds: number | null;
  /** The action that restored it, as the workflow names it. */
  readonly source?: string | null;
}

export interface DecisionRecord {
  readonly action: string;
  readonly id: string;
  readonly decided_at: string | null;
  readonly decision: unknown;
  readonly evidence: unknown;
  readonly outcome: unknown;
}

export interface PolicyRecord {
  readonly findings: number;
  readonly blocked: number;
  readonly waived: number;
}

/** What a run cost at GitHub's prices. Null is unknown; 0 is free. */
export interface CostRecord {
  /** Null where the price of any job is unknown. */
  readonly usd: number | null;
  readonly billed_minutes: number | null;
  /** The day from which the price table holds. */
  readonly prices_since: string | null;
  /** Estimated grams of CO2 equivalent, and the range that the load of the machines may make of it. */
  readonly co2e_grams: number | null;
  readonly co2e_low: number | null;
  readonly co2e_high: number | null;
}

/**
 * Identifies what a record is about: run and attempt. Not the repository's name, which may change, while GitHub
 * never reuses a run id.
 */
export function recordKey(record: Pick<RunRecord, "run_id" | "attempt">): string {
  return `${record.run_id}.${record.attempt}`;
}

/** Seconds between two ISO times, or null where one is unknown or the clock ran backwards. */
export function secondsBetween(start: string | null, end: string | null): number | null {
  if (start === null || end === null) return null;
  const seconds = (Date.parse(end) - Date.parse(start)) / 1000;
  return seconds >= 0 ? seconds : null;
}

/** Run duration in seconds: `completed_at − started_at`, or null where it is unknown. */
export function runSeconds(run: Pick<RunRecord, "started_at" | "completed_at">): number | null {
  return secondsBetween(run.started_at, run.completed_at);
}

/** A record with only its identity; `fields` fills in the rest. */
export function emptyRecord(fields: Partial<RunRecord> & Pick<RunRecord, "run_id">): RunRecord {
  const unknown: RunRecord = {
    schema: RECORD_SCHEMA,
    repository: null,
    workflow: null,
    workflow_path: null,
    run_id: fields.run_id,
    attempt: 1,
    event: null,
    branch: null,
    base_branch: null,
    sha: null,
    base_sha: null,
    pull_request: null,
    created_at: null,
    started_at: null,
    completed_at: null,
    conclusion: null,
    trust: "trusted",
    changes: null,
    jobs: null,
    tests: null,
    failures: null,
    caches: null,
    decisions: null,
    policy: null,
  };
  return { ...unknown, ...fields };
}
