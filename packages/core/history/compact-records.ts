import { mergeRecords } from "./merge-records.ts";
import {
  type Changes,
  emptyRecord,
  type RunRecord,
  recordKey,
  type TestFileRecord,
  type TestTotals,
} from "./record.ts";

/**
 * How much a snapshot keeps. Age is counted in runs, newest first by run id, which never changes; runs of forks count
 * by themselves, so that an outsider cannot push out what trusted runs left.
 */
export interface SnapshotLimits {
  /** Runs that are kept at all. */
  readonly runs: number;
  /** Runs with their steps, messages of failures, evidence of decisions, and all changed files. */
  readonly detailedRuns: number;
  /** Runs with all test files. Of older ones every second, fourth, eighth … keeps them, as their age doubles. */
  readonly testedRuns: number;
}

const SNAPSHOT_LIMITS: SnapshotLimits = { runs: 10_000, detailedRuns: 500, testedRuns: 50 };

/** Forks' runs that are kept, as a share of the limit. */
const FORK_SHARE = 0.2;
/** Rows that remain of a run without detail. */
const OLD_FAILURES = 20;
const OLD_FILES = 300;

/**
 * The records as a snapshot keeps them, in the order given: less of them the older they are.
 *
 * Whether something is kept depends on how many newer runs there are and on the run itself, on nothing else, and more
 * runs never bring anything back. So it does not matter when a history was compacted:
 * `compact(merge(compact(a), b))` is `compact(merge(a, b))`, and a record that arrives again changes nothing
 * (property-tested).
 */
export function compactRecords(records: readonly RunRecord[], limits = SNAPSHOT_LIMITS): RunRecord[] {
  const ages = agesOf(records);
  const kept: RunRecord[] = [];
  for (const record of records) {
    const { age, testAge } = ages.get(record) ?? { age: 0, testAge: 0 };
    if (record.trust === "fork") {
      if (age < limits.runs * FORK_SHARE) kept.push(strangersRecord(record));
      continue;
    }
    if (age >= limits.runs) continue;
    const withTests = keepTests(record, testAge, limits.testedRuns) ? inMilliseconds(record) : withoutTests(record);
    kept.push(age < limits.detailedRuns ? withTests : withoutDetail(withTests));
  }
  return kept;
}

/**
 * Of a fork's run what GitHub says of it, and of what the stranger says little more than counts: nothing learns from the
 * rest, and it could be made so large that the snapshot would have to drop what others left.
 */
function strangersRecord(record: RunRecord): RunRecord {
  const failures = record.failures?.filter(({ file, name }) => isShort(file) && isShort(name)) ?? null;
  const { test_totals, ...known } = withoutDetail(withoutTests({ ...record, failures, caches: null, decisions: null }));
  const totals = test_totals?.filter(({ job }) => isShort(job)).slice(0, STRANGERS_JOBS) ?? null;
  return totals === null ? known : { ...known, test_totals: totals };
}

/** A matrix has at most so many jobs. */
const STRANGERS_JOBS = 256;
const STRANGERS_TEXT = 200;

function isShort(text: string | null): boolean {
  return text === null || text.length <= STRANGERS_TEXT;
}

interface Age {
  /** Newer runs of the same trust. */
  readonly age: number;
  /** Those of the same workflow among them that had tests. */
  readonly testAge: number;
}

function agesOf(records: readonly RunRecord[]): ReadonlyMap<RunRecord, Age> {
  const ages = new Map<RunRecord, Age>();
  const seen = new Map<string, number>();
  const count = (what: string) => {
    const before = seen.get(what) ?? 0;
    seen.set(what, before + 1);
    return before;
  };
  for (const record of records.toSorted(newestFirst)) {
    const tested = hadTests(record) ? count(`${record.trust} ${record.workflow_path ?? record.workflow}`) : 0;
    ages.set(record, { age: count(record.trust), testAge: tested });
  }
  return ages;
}

function newestFirst(left: RunRecord, right: RunRecord): number {
  const [l, r] = [left.repository ?? "", right.repository ?? ""];
  return right.run_id - left.run_id || right.attempt - left.attempt || (l < r ? -1 : 1);
}

function hadTests({ tests, test_totals }: RunRecord): boolean {
  return tests !== null || (test_totals ?? null) !== null;
}

/** Every run at first, then at each doubling of the age half of those that are left, chosen by the run's own hash. */
function keepTests(record: RunRecord, testAge: number, all: number): boolean {
  if (testAge < all) return true;
  if (all === 0) return false;
  const halvings = Math.floor(Math.log2(testAge / all)) + 1;
  return hash(recordKey(record)) % 2 ** Math.min(halvings, 31) === 0;
}

/** FNV-1a with 32 bits, its low bits mixed: which run stays must be the same for every writer, and nothing else. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  value ^= value >>> 15;
  value = Math.imul(value, 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
}

/** Seconds of sums carry digits that no clock measured; to the millisecond they take a third of the space. */
function inMilliseconds(record: RunRecord): RunRecord {
  if (record.tests === null || record.tests.every(({ seconds }) => seconds === rounded(seconds))) return record;
  return { ...record, tests: record.tests.map((test) => ({ ...test, seconds: rounded(test.seconds) })) };
}

function rounded(seconds: number | null): number | null {
  return seconds === null ? null : Math.round(seconds * 1000) / 1000;
}

/** Sums by job in place of the rows. They are joined like any other field, so parts that come late add their jobs. */
function withoutTests(record: RunRecord): RunRecord {
  if (record.tests === null) return record;
  const { run_id, attempt, repository, trust } = record;
  const test_totals = totalsOf(inMilliseconds(record).tests ?? []);
  const totals = emptyRecord({ run_id, attempt, repository, trust, test_totals });
  return mergeRecords([{ ...record, tests: null }], [totals])[0] ?? record;
}

function totalsOf(tests: readonly TestFileRecord[]): TestTotals[] {
  const byJob = new Map<string | null, TestFileRecord[]>();
  for (const test of tests) {
    const rows = byJob.get(test.job);
    if (rows === undefined) byJob.set(test.job, [test]);
    else rows.push(test);
  }
  return [...byJob].map(([job, rows]) => ({
    job,
    files: rows.length,
    seconds: rounded(sum(rows.map(({ seconds }) => seconds))),
    tests: sum(rows.map(({ tests: count }) => count)),
    failures: sum(rows.map(({ failures }) => failures)),
    skipped: sum(rows.map(({ skipped }) => skipped)),
  }));
}

/** Of what is known; unknown where nothing is. */
function sum(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((total, value) => total + value, 0);
}

function withoutDetail(record: RunRecord): RunRecord {
  const { jobs, failures, changes, decisions } = record;
  return {
    ...record,
    jobs: jobs?.map((job) => (job.steps === null ? job : { ...job, steps: null })) ?? null,
    failures: failures?.slice(0, OLD_FAILURES).map((failure) => ({ ...failure, message: null })) ?? null,
    changes: changes === null ? null : fewerFiles(changes),
    decisions: decisions?.map((decision) => ({ ...decision, evidence: null })) ?? null,
  };
}

function fewerFiles({ files, truncated }: Changes): Changes {
  return { files: files.slice(0, OLD_FILES), truncated: truncated || files.length > OLD_FILES };
}
