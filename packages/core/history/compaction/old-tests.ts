import { compareText } from "../../collections/compare-text.ts";
import { groupBy } from "../../collections/group-by.ts";
import type { RunRecord, TestCaseRecord, TestFileRecord, TestTotals } from "../../record/record.ts";
import { median } from "../../stats/median.ts";
import { roundTo } from "../../stats/round-to.ts";
import { sum } from "../../stats/sum.ts";

/** Seconds of sums carry digits that no clock measured; to the millisecond they take a third of the space. */
export function inMilliseconds(tests: readonly TestFileRecord[]): readonly TestFileRecord[] {
  const rough = tests.map((test) => {
    const cases = test.cases && roundedCases(test.cases);
    if (test.seconds === rounded(test.seconds) && cases === test.cases) return test;
    return { ...test, seconds: rounded(test.seconds), ...(cases && { cases }) };
  });
  return rough.every((test, index) => test === tests[index]) ? tests : rough;
}

function roundedCases(cases: readonly TestCaseRecord[]): readonly TestCaseRecord[] {
  if (cases.every(({ seconds }) => seconds === rounded(seconds))) return cases;
  return cases.map((one) => ({ ...one, seconds: rounded(one.seconds) }));
}

/** Files with the median of their cases in place of the cases. */
export function withoutCases(tests: readonly TestFileRecord[]): readonly TestFileRecord[] {
  if (tests.every(({ cases }) => (cases ?? null) === null)) return tests;
  return tests.map((test) => {
    const { cases, median_case_seconds: _, ...known } = test;
    if ((cases ?? null) === null) return test;
    const seconds = medianCaseSeconds(cases ?? []);
    return seconds === null ? known : { ...known, median_case_seconds: seconds };
  });
}

/**
 * How long a usual case takes, to two digits, because there are thousands of files. Null for fewer than three, of which the
 * file's own seconds and their number say the same.
 */
export function medianCaseSeconds(cases: readonly TestCaseRecord[]): number | null {
  const known = cases.flatMap(({ seconds }) => seconds ?? []);
  const usual = known.length < 3 ? null : median(known);
  return usual === null ? null : rounded(Number(usual.toPrecision(2)));
}

/** Files that keep their cases have no median. */
export function withoutMedians(tests: readonly TestFileRecord[]): readonly TestFileRecord[] {
  const hasBoth = ({ cases, median_case_seconds }: TestFileRecord) =>
    (cases ?? null) !== null && median_case_seconds !== undefined;
  if (!tests.some(hasBoth)) return tests;
  return tests.map((test) => {
    if (!hasBoth(test)) return test;
    const { median_case_seconds: _, ...known } = test;
    return known;
  });
}

/**
 * The sums by job that stand for the rows of a run, in the order that every merge ends in. Jobs whose rows went before
 * keep the sums that they have, so parts that come late add their jobs.
 */
export function totalsByJob({ tests, test_totals }: Pick<RunRecord, "tests" | "test_totals">): readonly TestTotals[] {
  const byJob = new Map((test_totals ?? []).map((totals) => [totals.job ?? "", totals]));
  for (const [job, rows] of groupBy(tests ?? [], (test) => test.job ?? "")) byJob.set(job, totalsOf(rows));
  return [...byJob].sort(([left], [right]) => compareText(left, right)).map(([, totals]) => totals);
}

function totalsOf(rows: readonly TestFileRecord[]): TestTotals {
  const times = rows.map(({ seconds }) => rounded(seconds));
  const usual = rounded(median(times.filter((seconds) => seconds !== null)));
  return {
    job: rows[0]?.job ?? null,
    files: rows.length,
    seconds: rounded(sumKnown(times)),
    ...(usual !== null && { median_seconds: usual }),
    tests: sumKnown(rows.map(({ tests }) => tests)),
    failures: sumKnown(rows.map(({ failures }) => failures)),
    skipped: sumKnown(rows.map(({ skipped }) => skipped)),
  };
}

/** Sums of other jobs than those whose rows are there; null where none are left. */
export function totalsBeside({ tests, test_totals }: Pick<RunRecord, "tests" | "test_totals">) {
  const jobs = new Set((tests ?? []).map(({ job }) => job ?? ""));
  const others = (test_totals ?? []).filter(({ job }) => !jobs.has(job ?? ""));
  return others.length === 0 ? null : others;
}

/** Of what is known; unknown where nothing is. */
function sumKnown(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : sum(known);
}

function rounded(seconds: number | null): number | null {
  return seconds === null ? null : roundTo(seconds, 3);
}
