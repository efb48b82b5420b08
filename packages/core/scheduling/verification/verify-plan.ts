import { groupBy } from "../../collections/group-by.ts";
import { countOf } from "../../render/quantities.ts";
import { roundTo } from "../../stats/round-to.ts";
import { sumBy } from "../../stats/sum.ts";
import { type PlannedTest, testLabel } from "../estimates/planned-test.ts";
import type { StoredPlan } from "../stored-plan.ts";
import {
  expectedJobs,
  hasOtherValues,
  jobsAsReported,
  largestFamily,
  type RunJob,
  unpassedJobs,
} from "./expected-jobs.ts";
import { type MatrixVariant, matrixVariants } from "./matrix-variants.ts";
import { TestReports } from "./test-reports.ts";
import type { RanFile, Verification, VerificationProblem, VerifiedShard } from "./verification.ts";

interface Planned {
  readonly test: PlannedTest;
  readonly shard: number;
}

/** What else is known of the run. */
export interface RunFacts {
  /** Tests that are known to report nothing. */
  readonly excused?: ReadonlySet<string>;
  /** All jobs of the run; null where they could not be asked for. */
  readonly jobs?: readonly RunJob[] | null;
  /** How the names of this suite's jobs begin. */
  readonly prefix?: string;
  /** How often the suite runs as a whole, where the user reports it. */
  readonly suiteRuns?: number | null;
  /** False where each report counts as a job, because its job is unknown. */
  readonly jobsKnown?: boolean;
}

/**
 * Compares what was reported with the plan. Every planned test has to have run in every variant, and whole files in one job
 * of a variant only. The variants are taken from the run's own list of jobs: one that reported nothing at all is missing
 * too. Where there is no such list, a matrix of more than shards proves nothing, unless the user says how often it runs.
 */
export function verifyPlan(
  plan: StoredPlan,
  ran: readonly RanFile[],
  { excused = new Set(), jobs = null, prefix = "", suiteRuns = null, jobsKnown = true }: RunFacts = {},
): Verification {
  const planned = plan.shards.flatMap((tests, index) => tests.map((test): Planned => ({ test, shard: index + 1 })));
  const reports = new TestReports(plan, ran);
  const listed = jobs === null ? null : jobsAsReported(jobs, reports.jobs);
  // Reports that no job of the list wrote, such as those of a folder each, do not say who else had to write one.
  const isListed = listed?.some(({ name }) => reports.jobs.includes(name)) ?? false;
  const expected = listed === null ? [] : expectedJobs(listed, reports.jobs, prefix);
  const names = [...new Set([...reports.jobs, ...expected.map(({ name }) => name)])];
  const variants = matrixVariants(names, (job) => planned.every(({ test }) => reports.ran(test, [job])));
  const absent = variants.flatMap((variant) => missingIn(variant, planned, reports, variants.length > 1));
  const missing = absent.filter(({ name }) => !excused.has(name));
  const twice = variants.flatMap((variant) => repeatedIn(variant, plan, reports));
  const problems = [
    ...problemsOf(missing, twice, reports.jobs.length === 0),
    ...jobProblems(unpassedJobs(expected)),
    ...variantProblems(variants, suiteRuns, isListed),
    ...(isListed || suiteRuns !== null ? [] : familyProblems(listed ?? [], plan.shards.length)),
    ...(planned.length > 0 && planned.every(({ test }) => excused.has(testLabel(test))) ? [EVERYTHING_EXCUSED] : []),
    ...(jobsKnown ? crowdProblems(variants, plan.shards.length) : []),
  ];
  return {
    complete: problems.length === 0,
    problems,
    planned: planned.length,
    ran: planned.filter(({ test }) => reports.ran(test, reports.jobs)).length,
    missing,
    twice,
    excused: [...new Set(absent.map(({ name }) => name))].filter((name) => excused.has(name)),
    unplanned: reports.unplanned,
    divided: dividedFiles(planned, reports, variants),
    shards: plan.shards.map((tests, index) => ({
      ...verifiedShard(index + 1, tests, variants, reports),
      ...(planned.every(({ test }) => test.source === "default") && { predictedSeconds: null }),
    })),
  };
}

function* problemsOf(
  missing: Verification["missing"],
  twice: Verification["twice"],
  nothing: boolean,
): Generator<VerificationProblem> {
  if (nothing) {
    yield { code: "nothing-reported", message: "no report contains a planned test" };
    return;
  }
  if (missing.length > 0) {
    yield { code: "missing", message: `${countOf(missing.length, "planned test")} did not run` };
  }
  if (twice.length > 0) yield { code: "run-twice", message: `${countOf(twice.length, "test")} ran in several jobs` };
}

function* jobProblems(unpassed: readonly { name: string; conclusion: string }[]): Generator<VerificationProblem> {
  if (unpassed.length === 0) return;
  const shownJobs = unpassed.slice(0, MAX_NAMED_JOBS).map(({ name, conclusion }) => `${name}: ${conclusion}`);
  const more = unpassed.length > shownJobs.length ? `, and ${unpassed.length - shownJobs.length} more` : "";
  const what = `${countOf(unpassed.length, "job")} did not pass (${shownJobs.join(", ")}${more})`;
  yield { code: "job-not-passed", message: what };
}

/** Enough to know where to look. */
const MAX_NAMED_JOBS = 5;

function* variantProblems(
  variants: readonly MatrixVariant[],
  suiteRuns: number | null,
  isListed: boolean,
): Generator<VerificationProblem> {
  if (suiteRuns !== null && variants.length !== suiteRuns) {
    const message = `the suite ran ${countOf(variants.length, "time")}, and should have run ${suiteRuns}`;
    yield { code: "unchecked", message };
  }
  if (suiteRuns !== null || isListed) return;
  const [unclear] = variants.flatMap(({ jobs }) => jobs).filter(hasOtherValues);
  if (unclear !== undefined) {
    const message = `${unclear} is one of several in its matrix, and without GitHub's list of jobs their number is unknown: set suite-runs to how many times the suite runs`;
    yield { code: "unchecked", message };
  }
}

const EVERYTHING_EXCUSED: VerificationProblem = {
  code: "unchecked",
  message: "may-report-nothing matches every planned test, so nothing was left to verify",
};

function* familyProblems(listed: readonly RunJob[], shards: number): Generator<VerificationProblem> {
  const largest = largestFamily(listed);
  if (largest === null || largest.jobs <= shards) return;
  const message = `${countOf(largest.jobs, "job")} of this run are named like ${largest.name}, the plan has ${countOf(shards, "shard")}, and the reports do not name their jobs: say how often the suite runs with suite-runs`;
  yield { code: "unchecked", message };
}

/** A plan of three shards is run by three jobs: what a fourth reported is another suite's, and proves nothing. */
function* crowdProblems(variants: readonly MatrixVariant[], shards: number): Generator<VerificationProblem> {
  const crowded = variants.find(({ jobs }) => jobs.length > shards);
  if (crowded === undefined) return;
  const names = crowded.jobs.slice(0, MAX_NAMED_JOBS).join(", ");
  const message = `${countOf(crowded.jobs.length, "job")} reported tests of ${countOf(shards, "shard")} (${names}): which of them belong to the plan is not known; name the suite's jobs with \`job\``;
  yield { code: "unchecked", message };
}

function missingIn(variant: MatrixVariant, planned: readonly Planned[], reports: TestReports, named: boolean) {
  return planned
    .filter(({ test }) => !reports.ran(test, variant.jobs))
    .map(({ test, shard }) => ({
      name: testLabel(test),
      shard,
      leg: named ? variant.name : null,
      isSkipped: reports.isReported(test, variant.jobs),
    }));
}

/** A file that several shards share is repeated where one of its cases is; a whole file where two jobs have it. */
function repeatedIn(
  { jobs }: MatrixVariant,
  plan: StoredPlan,
  reports: TestReports,
): { name: string; jobs: string[] }[] {
  const byFile = groupBy(plan.shards.flat(), (test) => reports.keyOf(test));
  return [...byFile.values()].flatMap((tests) => {
    const [first] = tests;
    if (first === undefined) return [];
    const shared = tests.length > 1 || first.part !== undefined || reports.isCase(first);
    return shared ? reports.repeatedCases(first, jobs) : reports.repeatedFile(first, jobs);
  });
}

function dividedFiles(
  planned: readonly Planned[],
  reports: TestReports,
  variants: readonly MatrixVariant[],
): Verification["divided"] {
  const lasts = planned.filter(({ test }) => test.part?.number === test.part?.of && test.part !== undefined);
  return lasts.flatMap(({ test }) => {
    const counts = variants.map(({ jobs }) => reports.casesRun(test, jobs));
    const cases = Math.max(0, ...counts);
    return test.part === undefined || cases === 0 ? [] : [{ name: test.name, parts: test.part.of, cases }];
  });
}

function verifiedShard(
  shard: number,
  tests: readonly PlannedTest[],
  variants: readonly MatrixVariant[],
  reports: TestReports,
): VerifiedShard {
  const times = variants
    .map(({ jobs }) => tests.map((test) => reports.secondsOf(test, jobs)))
    .map((seconds) => ({ known: seconds.some((value) => value !== null), sum: sumBy(seconds, (value) => value ?? 0) }))
    .filter(({ known }) => known);
  return {
    shard,
    tests: tests.length,
    predictedSeconds: roundTo(
      sumBy(tests, ({ seconds }) => seconds),
      1,
    ),
    actualSeconds: times.length === 0 ? null : roundTo(Math.max(...times.map((time) => time.sum)), 1),
    missing: tests.filter((test) => !reports.ran(test, reports.jobs)).length,
  };
}
