import type { ReportTotals, TestCase, TestSuite } from "./junit-report.ts";

export interface SummedTotals {
  readonly totals: ReportTotals;
  /** Suites that state counts but list no cases: their own counts are in the totals. */
  readonly countsOnly: number;
  /** Tests that suites state and nothing in the report shows. */
  readonly missing: number;
}

/** Counts what a report holds, and compares it with what its suites state. */
export function sumTotals(suites: readonly TestSuite[], cases: readonly TestCase[]): SummedTotals {
  const found = casesBySuite(suites, cases);
  const bare = suites.filter((suite, index) => found.isLeaf[index] === true && (suite.stated.tests ?? 0) > 0);
  const of = (status: TestCase["status"]) => cases.filter((testCase) => testCase.status === status).length;
  const stated = (key: "tests" | "failures" | "errors" | "skipped") =>
    bare.reduce((sum, suite) => sum + (suite.stated[key] ?? 0), 0);
  return {
    totals: {
      cases: cases.length + stated("tests"),
      failures: of("failed") + stated("failures"),
      errors: of("error") + stated("errors"),
      skipped: of("skipped") + stated("skipped"),
      retries: cases.reduce((sum, testCase) => sum + testCase.retries, 0),
      seconds: sumKnown(cases.map((testCase) => testCase.seconds)) ?? statedSeconds(suites),
    },
    countsOnly: bare.length,
    missing: missingTests(suites, found.counts),
  };
}

/** Cases in each suite and the suites within it, where a suite without cases counts as what it states. */
function casesBySuite(suites: readonly TestSuite[], cases: readonly TestCase[]) {
  const counts = suites.map(() => 0);
  const isLeaf = suites.map(() => true);
  for (const { suite } of cases) {
    if (suite === null) continue;
    counts[suite] = (counts[suite] ?? 0) + 1;
    isLeaf[suite] = false;
  }
  for (const { parent } of suites) if (parent !== null) isLeaf[parent] = false;
  eachInnerFirst(suites, (suite, index) => {
    if (isLeaf[index]) counts[index] = suite.stated.tests ?? 0;
    if (suite.parent !== null) counts[suite.parent] = (counts[suite.parent] ?? 0) + (counts[index] ?? 0);
  });
  return { counts, isLeaf };
}

function missingTests(suites: readonly TestSuite[], counts: readonly number[]): number {
  const missing = suites.map(() => 0);
  let total = 0;
  eachInnerFirst(suites, ({ stated, parent }, index) => {
    const own = stated.tests === null ? (missing[index] ?? 0) : Math.max(0, stated.tests - (counts[index] ?? 0));
    if (parent === null) total += own;
    else missing[parent] = (missing[parent] ?? 0) + own;
  });
  return total;
}

/** The time of the outermost suites that state one. */
function statedSeconds(suites: readonly TestSuite[]): number | null {
  const inner: (number | null)[] = suites.map(() => null);
  let total: number | null = null;
  eachInnerFirst(suites, ({ seconds, parent }, index) => {
    const own = seconds ?? inner[index] ?? null;
    if (own === null) return;
    if (parent === null) total = (total ?? 0) + own;
    else inner[parent] = (inner[parent] ?? 0) + own;
  });
  return total;
}

/** Suites stand in the order of the file, so that backwards every suite comes before the one around it. */
function eachInnerFirst(suites: readonly TestSuite[], visit: (suite: TestSuite, index: number) => void): void {
  for (let index = suites.length - 1; index >= 0; index -= 1) {
    const suite = suites[index];
    if (suite !== undefined) visit(suite, index);
  }
}

/** Sum of the known numbers to the microsecond, or null where none is known. */
export function sumKnown(values: Iterable<number | null>): number | null {
  let sum: number | null = null;
  for (const value of values) if (value !== null) sum = (sum ?? 0) + value;
  return sum === null ? null : Math.round(sum * 1e6) / 1e6;
}
