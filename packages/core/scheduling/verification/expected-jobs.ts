/** A job of the run, as GitHub lists it in the attempt that is checked. */
export interface RunJob {
  readonly name: string;
  /** GitHub's word; null while the job is still running. */
  readonly conclusion: string | null;
  /** Ran in an earlier attempt only: "re-run failed jobs" shows it again. */
  readonly isCarried: boolean;
}

/** Conclusions after which a job has done what it was to do. */
const PASSED: readonly (string | null)[] = ["success", "neutral", null];

/**
 * The jobs that have to have reported: those of the same matrix as any job that did, recognised by their names without values and
 * numbers. `prefix` is how the suite's jobs begin, where several suites run in one workflow.
 */
export function expectedJobs(jobs: readonly RunJob[], reported: readonly string[], prefix: string): RunJob[] {
  const families = new Set(reported.map(familyOf));
  return jobs.filter(({ name }) => families.has(familyOf(name)) || (prefix !== "" && name.startsWith(prefix)));
}

/** Jobs that did not pass, each with GitHub's word for it. */
export function unpassedJobs(expected: readonly RunJob[]): readonly { name: string; conclusion: string }[] {
  return expected.flatMap(({ name, conclusion }) =>
    PASSED.includes(conclusion) ? [] : [{ name, conclusion: conclusion ?? "" }],
  );
}

/** Whether a job's name shows a matrix value besides the shard's number: then the suite may run in other such jobs. */
export function hasOtherValues(job: string): boolean {
  const values = /\(([^()]*)\)?$/.exec(job)?.[1]?.split(",") ?? [];
  return values.length > 1 && values.some((value) => !/^\s*\d+(\s*\/\s*\d+)?\s*$/.test(value));
}

/** `test (ubuntu, 1)` and `test (windows, 2)` are `test`; `Test 1/3` and `Test 2/3` are `Test #/#`. */
function familyOf(job: string): string {
  return job
    .replace(/ \([^()]*(?:\)|\.\.\.)?$/, "")
    .replace(/(?<![\w.])\d{1,4}(?![\w.])/g, "#")
    .trim();
}
