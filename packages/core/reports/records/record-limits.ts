/** What is stored in memory of the tests of one job. */
export interface RecordLimits {
  readonly casesOfFile: number;
  readonly cases: number;
  readonly failures: number;
}

/**
 * What a record keeps: the cases that take longest, for only these can shorten a run; and the first failures, because a
 * broken build fails thousands of tests and the first ones show what happened.
 */
export const RECORD_LIMITS: RecordLimits = { casesOfFile: 2_000, cases: 10_000, failures: 200 };

/** For a check that has to see every case; about 150 MB at the most. */
export const ALL_CASES: RecordLimits = { casesOfFile: 1_000_000, cases: 1_000_000, failures: 10_000 };
