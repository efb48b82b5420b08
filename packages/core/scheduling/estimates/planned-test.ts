import type { Estimate } from "./estimate-seconds.ts";

/** A test file in a shard: all of it, or one part of a file that takes too long for one shard. */
export interface PlannedTest extends Estimate {
  readonly part?: TestPart;
}

export interface TestPart {
  /** 1-based. */
  readonly number: number;
  readonly of: number;
  /**
   * `only`: these cases run. `except`: all but these, which the other parts run. The last part of a file is always of
   * this kind, so that a case that has not been measured yet runs too.
   */
  readonly kind: "only" | "except";
  /** Full names, as the runner's report gave them. */
  readonly cases: readonly string[];
}

/** What identifies a test in a plan: the name, and the part if there are several. */
export function testLabel({ name, part }: PlannedTest): string {
  return part === undefined ? name : `${name} (part ${part.number} of ${part.of})`;
}
