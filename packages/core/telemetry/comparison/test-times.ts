import type { RunRecord, TestCaseRecord, TestFileRecord } from "../../record/record.ts";
import { splitJobName } from "../jobs/split-job-name.ts";
import type { Timed } from "./slower-tests.ts";

/** Mean seconds of each file in each kind of job: shards and machines of a matrix are of one kind. */
export function fileTimes({ tests }: RunRecord): ReadonlyMap<string, Timed> {
  const means = new Means();
  for (const { job, file, seconds } of tests ?? []) means.add([kindOf(job), file], { file }, seconds);
  return means.times();
}

/** The same of single tests, as far as their times were kept; `wanted` picks those that matter. */
export function caseTimes(
  { tests }: RunRecord,
  wanted: (key: string) => boolean = () => true,
): ReadonlyMap<string, Timed> {
  const means = new Means(wanted);
  for (const { job, file, cases } of tests ?? []) {
    for (const { name, seconds, outcome } of cases ?? []) {
      if (outcome !== "skipped") means.add([kindOf(job), file, name], { file, name }, seconds);
    }
  }
  return means.times();
}

/** A test with its file, as the summary lists it. */
export type LocatedCase = TestCaseRecord & Pick<TestFileRecord, "file">;

/** The tests of a run that took longest, of each name in each file the slowest of its jobs. */
export function slowestTests(tests: readonly TestFileRecord[], most: number): LocatedCase[] {
  const slowest = new Map<string, LocatedCase>();
  for (const { file, cases } of tests) {
    for (const testCase of cases ?? []) {
      const key = JSON.stringify([file, testCase.name]);
      if ((testCase.seconds ?? 0) > (slowest.get(key)?.seconds ?? 0)) slowest.set(key, { ...testCase, file });
    }
  }
  return [...slowest.values()].sort((a, b) => (b.seconds ?? 0) - (a.seconds ?? 0)).slice(0, most);
}

function kindOf(job: string | null): string | null {
  return job === null ? null : splitJobName(job).identity;
}

class Means {
  readonly #sums = new Map<string, { timed: Omit<Timed, "seconds">; seconds: number; n: number }>();
  readonly #wanted: (key: string) => boolean;

  constructor(wanted: (key: string) => boolean = () => true) {
    this.#wanted = wanted;
  }

  add(parts: readonly (string | null)[], timed: Omit<Timed, "seconds">, seconds: number | null): void {
    if (seconds === null) return;
    const key = JSON.stringify(parts);
    const sum = this.#sums.get(key);
    if (sum !== undefined) {
      sum.seconds += seconds;
      sum.n += 1;
    } else if (this.#wanted(key)) this.#sums.set(key, { timed, seconds, n: 1 });
  }

  times(): ReadonlyMap<string, Timed> {
    return new Map([...this.#sums].map(([key, { timed, seconds, n }]) => [key, { ...timed, seconds: seconds / n }]));
  }
}
