import type { Ending } from "../../record/ending.ts";

/** What one run shows about one test file. NaN: the reports did not say. */
export interface FileReading {
  readonly seconds: number;
  /** Cases that were executed, and those of them that passed in the end. */
  readonly executed: number;
  readonly passed: number;
  /** Of the jobs that ran it, the worst end. */
  readonly ending: Ending;
  readonly attempt: number;
}

/** What the file usually shows where nothing went wrong. NaN: not known. */
export interface UsualReading {
  readonly seconds: number;
  readonly passed: number;
}

/** A reading with fewer of the usual cases than this share is one of another piece of work. */
const MIN_PASSED_SHARE = 0.9;
/** Machines differ by less; a file in which something failed and that is further off did other work than usual. */
export const MAX_FACTOR = 1.5;

/**
 * Whether a reading says how long the file takes: its job came to its end by itself, and its cases ran.
 *
 * A file that failed early, was skipped, was cut by fail-fast or crashed while it was loaded has passed fewer cases than
 * usual, and so has one of a re-run that repeats failed cases only. Where a few cases failed, where it is a re-run, or where
 * a failed job does not say how many cases there were, the seconds have to be like the usual ones, too: what fails at
 * once is no fast test, and what waits for a time-out no slow one. A file that nothing is known of yet is judged by its own
 * counts.
 */
export function isComplete(reading: FileReading, usual: UsualReading): boolean {
  const { seconds, executed, passed, ending, attempt } = reading;
  if (ending === "cut" || (ending === "failed" && passed === 0)) return false;
  const expected = Number.isNaN(usual.passed) ? executed : usual.passed;
  if (passed < MIN_PASSED_SHARE * expected) return false;
  const isDoubtful = attempt > 1 || passed < executed || (Number.isNaN(passed) && ending === "failed");
  return !isDoubtful || Number.isNaN(usual.seconds) || areAlike(seconds, usual.seconds);
}

/** Whether two durations may be of the same work on different machines. */
export function areAlike(a: number, b: number): boolean {
  return a <= b * MAX_FACTOR && b <= a * MAX_FACTOR;
}
