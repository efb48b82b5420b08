import type { JobLog } from "../logs/job-log.ts";
import type { TestName } from "./test-name.ts";

/** A job in which more tests fail has one reason, and it is not that they are flaky. */
const MAX_FAILING_TESTS = 100;

/**
 * The tests that a log names as failed, in the forms in which most runners do. Used only if no test report shows them:
 * a name that is not recognised costs a re-run, a wrong one matches no test of the history.
 */
export function findFailingTests(log: JobLog): readonly TestName[] {
  const failingTests = new Map<string, TestName>();
  for (const { text, header } of log.lines) {
    if (header || !/FAIL|failed/i.test(text.slice(0, 300))) continue;
    const groups = FORMS.map((form) => form.exec(text.slice(0, 600))?.groups).find((match) => match !== undefined);
    if (groups?.name === undefined || failingTests.size >= MAX_FAILING_TESTS) continue;
    failingTests.set(`${groups.file}\n${groups.name}`, { file: groups.file ?? null, name: groups.name });
  }
  return [...failingTests.values()];
}

const FORMS: readonly RegExp[] = [
  /^FAILED (?:\[[\d.]+s\] )?(?<file>[^\s:]+)::(?:\w+::)*(?<name>[^\s:]\S*)/, // pytest
  /^\s*--- FAIL: (?<name>\S+) \(/, // go test
  /^test (?<name>\S+) \.\.\. FAILED$/, // cargo test
  /^(?:FAIL|ERROR): (?<name>\S+) \(\S+\)/, // unittest
  /^\s{0,2}FAIL {1,2}(?<file>\S+) > (?<name>.+)$/, // Vitest
  /^\[ERROR\] +(?<name>\S+?)(?::\d+)? .*<<< (?:FAIL|ERROR)/, // Surefire
];
