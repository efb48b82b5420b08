import type { TestCase } from "../report/junit-report.ts";

type Identity = Pick<TestCase, "file" | "classname" | "name">;

/** Failures of a test that passed in the end: further executions, and no tests of their own. */
export interface Withdrawn {
  readonly failed: number;
  readonly error: number;
}

interface FailedTest extends Identity {
  failed: number;
  error: number;
}

/**
 * Cases that one suite lists again. Gradle, gotestsum and others repeat the whole case: a success after failures of the
 * same test is a rerun.
 */
export class RepeatedCases {
  /** By name. */
  readonly #failed = new Map<string | null, FailedTest[]>();

  /** Marks a case that passed after failures, and returns what counts no more; null for any other. */
  note(closed: Identity & { status: TestCase["status"]; retries: number; flaky: boolean }): Withdrawn | null {
    const { status, name } = closed;
    const sameName = this.#failed.get(name);
    const known = sameName?.find((test) => test.file === closed.file && test.classname === closed.classname);
    if (status === "failed" || status === "error") {
      const test = known ?? { file: closed.file, classname: closed.classname, name, failed: 0, error: 0 };
      test[status] += 1;
      if (known === undefined) this.#failed.set(name, [...(sameName ?? []), test]);
      return null;
    }
    if (status !== "passed" || known === undefined || known.failed + known.error === 0) return null;
    const withdrawn = { failed: known.failed, error: known.error };
    closed.retries += known.failed + known.error;
    closed.flaky = true;
    known.failed = 0;
    known.error = 0;
    return withdrawn;
  }
}
