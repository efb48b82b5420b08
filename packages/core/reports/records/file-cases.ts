import type { TestCase } from "../report/junit-report.ts";

/** How a case ended where it did not simply pass. */
export type CaseOutcome = Pick<TestCase, "status" | "retries" | "flaky">;

/**
 * The cases of one test file in columns: a report has hundreds of thousands, and that many objects would cost more time
 * than reading them does.
 */
export class FileCases {
  readonly names: string[] = [];
  readonly classes: (string | null)[] = [];
  /** -1 where unknown: such cases are the first to go. */
  readonly seconds: number[] = [];
  /** By the case's place; only of those that did not simply pass. */
  outcomes = new Map<number, CaseOutcome>();
  /** No case that takes less has a place here any more. */
  least = Number.NEGATIVE_INFINITY;

  get size(): number {
    return this.names.length;
  }

  push(name: string, classname: string | null, seconds: number, outcome: CaseOutcome | null): void {
    if (outcome !== null) this.outcomes.set(this.names.length, outcome);
    this.names.push(name);
    this.classes.push(classname);
    this.seconds.push(seconds);
  }

  /** Keeps the cases whose time is one to keep, in their places as far as these are free. */
  filter(stays: (seconds: number) => boolean): void {
    const { names, classes, seconds, outcomes } = this;
    const kept = new Map<number, CaseOutcome>();
    let size = 0;
    for (let index = 0; index < names.length; index += 1) {
      const own = seconds[index] ?? -1;
      if (!stays(own)) continue;
      const outcome = outcomes.size > 0 ? outcomes.get(index) : undefined;
      if (outcome !== undefined) kept.set(size, outcome);
      names[size] = names[index] ?? "";
      classes[size] = classes[index] ?? null;
      seconds[size] = own;
      size += 1;
    }
    for (const column of [names, classes, seconds]) column.length = size;
    this.outcomes = kept;
  }
}
