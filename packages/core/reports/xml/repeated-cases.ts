import type { TestCase } from "../report/junit-report.ts";

type Identity = Pick<TestCase, "file" | "classname" | "name">;

/** Failures of a test that passed in the end: further executions, and no tests of their own. */
export interface Withdrawn {
  readonly failed: number;
  readonly error: number;
}

interface FailedTest {
  failed: number;
  error: number;
}

/**
 * Cases that one suite lists again. Gradle, gotestsum and others repeat the whole case: a success after failures of the
 * same test is a rerun.
 */
export class RepeatedCases {
  /** By name, for nearly all names have not failed; then by file and class. */
  readonly #failed = new Map<string | null, Map<string, FailedTest>>();

  /** Marks a case that passed after failures, and returns what counts no more; null for any other. */
  note(closed: Identity & { status: TestCase["status"]; retries: number; flaky: boolean }): Withdrawn | null {
    const { status, name } = closed;
    if (status === "failed" || status === "error") {
      this.#testOf(closed)[status] += 1;
      return null;
    }
    const known = status === "passed" ? this.#failed.get(name)?.get(placeOf(closed)) : undefined;
    if (known === undefined || known.failed + known.error === 0) return null;
    const withdrawn = { ...known };
    closed.retries += known.failed + known.error;
    closed.flaky = true;
    known.failed = 0;
    known.error = 0;
    return withdrawn;
  }

  #testOf(closed: Identity): FailedTest {
    const sameName = this.#failed.get(closed.name) ?? new Map<string, FailedTest>();
    const place = placeOf(closed);
    const test = sameName.get(place) ?? { failed: 0, error: 0 };
    this.#failed.set(closed.name, sameName.set(place, test));
    return test;
  }
}

function placeOf({ file, classname }: Identity): string {
  return `${file}\n${classname}`;
}
