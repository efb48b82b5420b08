import { gzipSync } from "node:zlib";
import { writeNdjson } from "./read-ndjson.ts";
import type { RunRecord } from "./record.ts";

/** How much detail a snapshot keeps, newest runs first. What is dropped with age is dropped in this order. */
export interface SnapshotLimits {
  /** Runs whose steps, failures and changed files are kept. */
  readonly detailedRuns: number;
  /** Runs whose test files are kept. */
  readonly testedRuns: number;
  /** Runs that are kept at all. */
  readonly runs: number;
}

const SNAPSHOT_LIMITS: SnapshotLimits = { detailedRuns: 500, testedRuns: 100, runs: 5_000 };

/** The newest records, with less detail the older they are. Expects records oldest first, as a merge returns them. */
export function compactRecords(records: readonly RunRecord[], limits = SNAPSHOT_LIMITS): RunRecord[] {
  let tested = 0;
  const newestFirst = records.slice(-limits.runs).reverse();
  const compacted = newestFirst.map((record, age) => {
    if (record.tests !== null) tested += 1;
    return withoutDetail(record, age >= limits.detailedRuns, tested > limits.testedRuns);
  });
  return compacted.reverse();
}

function withoutDetail(record: RunRecord, old: boolean, testsOld: boolean): RunRecord {
  const lighter = old
    ? { ...record, failures: null, jobs: record.jobs?.map((job) => ({ ...job, steps: null })) ?? null }
    : record;
  return testsOld ? { ...lighter, tests: null } : lighter;
}

/** A snapshot's bytes: gzipped NDJSON of the compacted records. Same records, same bytes. */
export function writeSnapshot(records: readonly RunRecord[], limits = SNAPSHOT_LIMITS): Buffer {
  return gzipSync(writeNdjson(compactRecords(records, limits)), { level: 6 });
}
