import type { JobLog } from "../logs/job-log.ts";

/** Names; a job in which more tests fail has one reason, and it is not that they are flaky. */
const MOST = 100;

/**
 * The tests that a log names as failed, in the forms in which most runners do. Used only where no test report tells:
 * a name that is not recognised costs a re-run, a wrong one cannot match a test of the history.
 */
export function findFailingTests(log: JobLog): readonly string[] {
  const names = new Set<string>();
  for (const { text, header } of log.lines) {
    if (header || !/FAIL|failed/i.test(text.slice(0, 300))) continue;
    const name = FORMS.map((form) => form.exec(text.slice(0, 600))?.[1]).find((found) => found !== undefined);
    if (name !== undefined && names.size < MOST) names.add(name);
  }
  return [...names];
}

const FORMS: readonly RegExp[] = [
  /^FAILED (?:\[[\d.]+s\] )?(\S+::\S+)/, // pytest
  /^\s*--- FAIL: (\S+) \(/, // go test
  /^test (\S+) \.\.\. FAILED$/, // cargo test
  /^(?:FAIL|ERROR): (\S+ \(\S+\))/, // unittest
  /^ ?FAIL +(\S+ > .+)$/, // Vitest
  /^\[ERROR\] +(\S+)(?::\d+)? .*<<< FAIL/, // Surefire
];
