import type { Changes, JobRecord, RunRecord } from "../../record/record.ts";
import { inMilliseconds, totalsBeside, totalsByJob, withoutCases, withoutMedians } from "./old-tests.ts";
import { type Age, keepsTests } from "./run-ages.ts";

/** How much a snapshot keeps, in runs of the same trust; see `run-ages.ts`. */
export interface SnapshotLimits {
  /** Runs that are kept at all. */
  readonly runs: number;
  /** Runs with their steps, messages of failures, evidence of decisions, and all changed files. */
  readonly detailedRuns: number;
  /** Runs of a workflow with all test files. Of older ones every second, fourth, eighth … keeps them, as their age doubles. */
  readonly testedRuns: number;
  /** Runs of a workflow whose test files have their cases, among those that had tests. */
  readonly casedRuns: number;
}

export const SNAPSHOT_LIMITS: SnapshotLimits = { runs: 10_000, detailedRuns: 500, testedRuns: 50, casedRuns: 5 };

/** Forks' runs that are kept, as a share of the limit. */
const MAX_FORK_SHARE = 0.2;
/** Rows that remain of a run without detail. */
const MAX_OLD_FAILURES = 20;
const MAX_OLD_FILES = 300;

/** What a snapshot keeps of a record of this age; null for nothing. */
export function compactRecord(record: RunRecord, age: Age, limits: SnapshotLimits): RunRecord | null {
  if (!keepsRun(record, age, limits)) return null;
  if (record.trust === "fork") return strangersRecord(record);
  const keptTests = compactTests(record, age.testAge, limits);
  return age.age < limits.detailedRuns ? keptTests : withoutDetail(keptTests);
}

export function keepsRun({ trust }: Pick<RunRecord, "trust">, { age }: Age, { runs }: SnapshotLimits): boolean {
  return age < (trust === "fork" ? runs * MAX_FORK_SHARE : runs);
}

function compactTests(record: RunRecord, testAge: number, { testedRuns, casedRuns }: SnapshotLimits): RunRecord {
  if (record.tests === null) return record;
  if (!keepsTests(record, testAge, testedRuns)) return withoutTests(record);
  const rough = inMilliseconds(record.tests);
  const tests = testAge < casedRuns ? withoutMedians(rough) : withoutCases(rough);
  const beside = totalsBeside(record);
  const { test_totals, ...rest } = record;
  if (tests === record.tests && beside?.length === test_totals?.length) return record;
  return { ...rest, tests, ...(beside && { test_totals: beside }) };
}

/** Sums by job in place of the rows. */
function withoutTests(record: RunRecord): RunRecord {
  return record.tests === null ? record : { ...record, tests: null, test_totals: totalsByJob(record) };
}

/**
 * Of a fork's run what GitHub says of it, and of what the stranger says little more than counts: nothing learns from the
 * rest, and it could be made so large that the snapshot would have to drop what others left.
 */
function strangersRecord(record: RunRecord): RunRecord {
  const failures = record.failures?.filter(({ file, name }) => isShort(file) && isShort(name)) ?? null;
  const { test_totals, ...rest } = withoutDetail(withoutTests({ ...record, failures, caches: null, decisions: null }));
  const totals = test_totals?.filter(({ job }) => isShort(job)).slice(0, MAX_FORK_JOBS) ?? null;
  return totals === null ? rest : { ...rest, test_totals: totals };
}

/** A matrix has at most this many jobs. */
const MAX_FORK_JOBS = 256;
const MAX_FORK_TEXT_CHARACTERS = 200;

function isShort(text: string | null): boolean {
  return text === null || text.length <= MAX_FORK_TEXT_CHARACTERS;
}

/** A trusted run's record without what the newest ones keep beyond their tests. */
export function withoutDetail(record: RunRecord): RunRecord {
  const { jobs, failures, changes, decisions } = record;
  return {
    ...record,
    jobs: jobs?.map(withoutSteps) ?? null,
    failures: failures?.slice(0, MAX_OLD_FAILURES).map((failure) => ({ ...failure, message: null })) ?? null,
    changes: changes === null ? null : fewerFiles(changes),
    decisions: decisions?.map((decision) => ({ ...decision, evidence: null })) ?? null,
  };
}

/** Whether there is something in a record that age, or a stranger's trust, takes away beside tests. */
export function hasDetail({ trust, tests, jobs, failures, changes, caches, decisions }: RunRecord): boolean {
  if (trust === "fork" && [tests, caches, decisions].some((list) => list !== null)) return true;
  return (
    jobs?.some(({ steps }) => steps !== null) === true ||
    (failures !== null && (failures.length > MAX_OLD_FAILURES || failures.some(({ message }) => message !== null))) ||
    (changes !== null && changes.files.length > MAX_OLD_FILES) ||
    decisions?.some(({ evidence }) => evidence !== null) === true
  );
}

function withoutSteps(job: JobRecord): JobRecord {
  return job.steps === null ? job : { ...job, steps: null, step_count: job.steps.length };
}

function fewerFiles({ files, truncated }: Changes): Changes {
  return { files: files.slice(0, MAX_OLD_FILES), truncated: truncated || files.length > MAX_OLD_FILES };
}
