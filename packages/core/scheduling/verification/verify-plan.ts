import { groupBy } from "../../collections/group-by.ts";
import { countOf } from "../../render/quantities.ts";
import { roundTo } from "../../stats/round-to.ts";
import { sumBy } from "../../stats/sum.ts";
import { type PlannedTest, testLabel } from "../estimates/planned-test.ts";
import type { StoredPlan } from "../stored-plan.ts";
import { type MatrixVariant, matrixVariants } from "./matrix-variants.ts";
import { TestReports } from "./test-reports.ts";
import type { RanFile, Verification, VerificationProblem, VerifiedShard } from "./verification.ts";

interface Planned {
  readonly test: PlannedTest;
  readonly shard: number;
}

/**
 * Compares what was reported with the plan. Every planned test has to be reported in every variant, and whole files by one
 * job of a variant only. `excused` names tests that are known to report nothing.
 */
export function verifyPlan(
  plan: StoredPlan,
  ran: readonly RanFile[],
  excused: ReadonlySet<string> = new Set(),
): Verification {
  const planned = plan.shards.flatMap((tests, index) => tests.map((test): Planned => ({ test, shard: index + 1 })));
  const reports = new TestReports(plan, ran);
  const variants = matrixVariants(reports.jobs, (job) => planned.every(({ test }) => reports.ran(test, [job])));
  const absent = variants.flatMap((variant) => missingIn(variant, planned, reports, variants.length > 1));
  const missing = absent.filter(({ name }) => !excused.has(name));
  const twice = variants.flatMap((variant) => repeatedIn(variant, plan, reports));
  const problems = [...problemsOf(missing, twice, variants.length === 0)];
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
    yield { code: "nothing-reported", message: "no report speaks of any planned test" };
    return;
  }
  if (missing.length > 0) {
    yield { code: "missing", message: `${countOf(missing.length, "planned test")} did not run` };
  }
  if (twice.length > 0) yield { code: "run-twice", message: `${countOf(twice.length, "test")} ran in several jobs` };
}

function missingIn(variant: MatrixVariant, planned: readonly Planned[], reports: TestReports, named: boolean) {
  return planned
    .filter(({ test }) => !reports.ran(test, variant.jobs))
    .map(({ test, shard }) => ({ name: testLabel(test), shard, leg: named ? variant.name : null }));
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
