/** One thing that a log can say about why a job failed. */
export interface Signature {
  readonly id: string;
  readonly pattern: RegExp;
  readonly cause: Cause;
  readonly favours: Category;
  /**
   * Log-odds (natural logarithm) in favour of the category when the line is the evidence: 0 says nothing, 2 is seven
   * times likelier than without it, 5 a hundred and fifty times.
   */
  readonly weight: number;
  /** A line that must match: shows what is meant, and is tested. */
  readonly example: string;
  /** True where the same job would fail the same way again: nothing to be gained by a re-run. */
  readonly lasting?: true;
}

export type Category = "flaky" | "infra" | "code";

export type Cause =
  | "network"
  | "service"
  | "timeout"
  | "out-of-memory"
  | "disk"
  | "runner-lost"
  | "rate-limit"
  | "cancelled"
  | "permission"
  | "not-found"
  | "dependency-install"
  | "compile"
  | "lint"
  | "test-assertion"
  | "crash"
  | "merge-conflict"
  | "flaky-test"
  | "unknown";
