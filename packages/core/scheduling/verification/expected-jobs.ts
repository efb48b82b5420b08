import { groupBy } from "../../collections/group-by.ts";

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
 * numbers. `prefix` is how the suite's jobs begin, where several suites run in one workflow; then they alone count.
 */
export function expectedJobs(jobs: readonly RunJob[], reported: readonly string[], prefix: string): RunJob[] {
  if (prefix !== "") return jobs.filter(({ name }) => name.startsWith(prefix));
  const families = new Set(reported.map(familyOf));
  return jobs.filter(({ name }) => families.has(familyOf(name)));
}

/** The run's jobs under the names that they report by: a job of a called workflow does not know who calls it. */
export function jobsAsReported(jobs: readonly RunJob[], reported: readonly string[]): RunJob[] {
  const areWhole = reported.some((name) => name.includes(CALLED));
  return areWhole ? [...jobs] : jobs.map((job) => ({ ...job, name: nameOfItsOwn(job.name) }));
}

/** `caller / test (1)` is `test (1)` to itself. */
export function nameOfItsOwn(job: string): string {
  const at = job.lastIndexOf(CALLED);
  return at < 0 ? job : job.slice(at + CALLED.length);
}

const CALLED = " / ";

/** A family with more jobs than the plan has shards, and how many: perhaps the suite runs more than once. */
export function largestFamily(jobs: readonly RunJob[]): { readonly name: string; readonly jobs: number } | null {
  const families = [...groupBy(jobs, ({ name }) => familyOf(name)).values()];
  const [largest] = families.toSorted((a, b) => b.length - a.length);
  return largest?.[0] === undefined ? null : { name: largest[0].name, jobs: largest.length };
}

/** Jobs that did not pass, each with GitHub's word for it. */
export function unpassedJobs(expected: readonly RunJob[]): readonly { name: string; conclusion: string }[] {
  return expected.flatMap(({ name, conclusion }) =>
    PASSED.includes(conclusion) ? [] : [{ name, conclusion: conclusion ?? "" }],
  );
}

/** Systems, browsers and machines, as the values of a matrix are called. */
const KNOWN_VALUE =
  /^(?:ubuntu|windows|win|macos|mac|osx|linux|alpine|debian|fedora|chrome|chromium|firefox|webkit|safari|edge|x64|x86|amd64|arm64|arm)(?:[-_.]?[\d.]+|[-_]latest)*(?:[-_](?:x64|x86|amd64|arm64|arm))*$/i;
/** `3`, `2/8`, `v1.2`, `22.x` */
const NUMBERS = /^v?\d+(?:[./]\d+)*(?:\.x)?$/i;

/** Whether a job's name shows a matrix value besides the shard's number: then the suite may run in other such jobs. */
export function hasOtherValues(job: string): boolean {
  const values = /\(([^()]*)\)?$/.exec(job)?.[1]?.split(",") ?? [];
  if (values.length > 1 && values.some((value) => !/^\s*\d+(\s*\/\s*\d+)?\s*$/.test(value))) return true;
  return job.split(/[\s/,()]+|-(?!latest)/).some((word) => KNOWN_VALUE.test(word));
}

/**
 * `test (ubuntu, 1)` and `test (windows, 2)` are `test`, `test on ubuntu-24.04` and `test on macos-latest` are `test on #`. With a
 * shard's number nothing but the first word counts: `Test linux 1/3` and `Test our-machine 2/3` are `Test #/#`.
 */
function familyOf(job: string): string {
  const named = /(?:\)|\.\.\.)$/.test(job) ? job.replace(/ \(.*$/s, "") : job;
  const words = named
    .trim()
    .split(/[\s,]+/)
    .map((word) => (KNOWN_VALUE.test(word) || NUMBERS.test(word) ? "#" : word));
  if (/(?:^|\s)\d{1,4}\/\d{1,4}(?:\s|$)/.test(named)) return `${words[0]} #/#`;
  return words.join(" ").replace(/(?<![\w.])\d{1,4}(?![\w.])/g, "#");
}
