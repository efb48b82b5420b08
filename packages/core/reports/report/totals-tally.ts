import { sumBy } from "../../stats/sum.ts";
import type { ReportTotals, TestCase, TestSuite } from "./junit-report.ts";
import { sumKnown } from "./sum-known.ts";

export interface SummedTotals {
  readonly totals: ReportTotals;
  /** Suites that state counts but list no cases: their own counts are in the totals. */
  readonly countsOnly: number;
  /** Tests that suites state and nothing in the report shows. */
  readonly missing: number;
}

/** Counts what a report holds, case by case, and compares it with what its suites state. */
export class TotalsTally {
  #cases = 0;
  #retries = 0;
  #seconds: number | null = null;
  readonly #byStatus = { passed: 0, failed: 0, error: 0, skipped: 0 };
  /** Cases by the index of their suite. */
  readonly #bySuite: number[] = [];

  get cases(): number {
    return this.#cases;
  }

  /** Failures and errors so far. */
  get failed(): number {
    return this.#byStatus.failed + this.#byStatus.error;
  }

  /** Takes back failures that were tries of a test. */
  withdraw(suite: number | null, { failed, error }: { readonly failed: number; readonly error: number }): void {
    this.#cases -= failed + error;
    this.#byStatus.failed -= failed;
    this.#byStatus.error -= error;
    if (suite !== null) this.#bySuite[suite] = (this.#bySuite[suite] ?? 0) - failed - error;
  }

  add({ suite, status, retries, seconds, retrySeconds = 0 }: TestCase): void {
    this.#cases += 1;
    this.#byStatus[status] += 1;
    this.#retries += retries;
    if (seconds !== null) this.#seconds = (this.#seconds ?? 0) + seconds + retrySeconds;
    if (suite !== null) this.#bySuite[suite] = (this.#bySuite[suite] ?? 0) + 1;
  }

  sum(suites: readonly TestSuite[]): SummedTotals {
    const found = casesBySuite(suites, this.#bySuite);
    const bare = suites.filter((suite, index) => found.isLeaf[index] === true && (suite.stated.tests ?? 0) > 0);
    const stated = (key: "tests" | "failures" | "errors" | "skipped") => sumBy(bare, (suite) => suite.stated[key] ?? 0);
    return {
      totals: {
        cases: this.#cases + stated("tests"),
        failures: this.#byStatus.failed + stated("failures"),
        errors: this.#byStatus.error + stated("errors"),
        skipped: this.#byStatus.skipped + stated("skipped"),
        retries: this.#retries,
        seconds: sumKnown([this.#seconds]) ?? statedSeconds(suites),
      },
      countsOnly: bare.length,
      missing: missingTests(suites, found.counts),
    };
  }
}

/** Cases in each suite and the suites within it, where a suite without cases counts as what it states. */
function casesBySuite(suites: readonly TestSuite[], own: readonly number[]) {
  const counts = suites.map((_, index) => own[index] ?? 0);
  const isLeaf = counts.map((count) => count === 0);
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
