import type { TestCase } from "../report/junit-report.ts";

type OpenCase = { -readonly [K in keyof TestCase]: TestCase[K] };

/**
 * Since 16.6.1 pytest-rerunfailures lists every try of a test as a case, and those that failed are empty: they look like
 * tests that passed. Cases are held back here until it is known whether another try follows.
 */
export class PytestAttempts {
  readonly #held = new Map<string, OpenCase>();
  readonly #release: (testCase: OpenCase) => void;

  constructor(release: (testCase: OpenCase) => void) {
    this.#release = release;
  }

  add(testCase: OpenCase): void {
    const key = `${testCase.file}\n${testCase.classname}\n${testCase.name}`;
    const earlier = this.#held.get(key);
    if (earlier !== undefined) {
      this.#held.delete(key);
      // A test that passed and then failed in teardown is listed twice, too, and was run once.
      if (/^failed on teardown/.test(testCase.message ?? "")) this.#release(earlier);
      else becomeLater(testCase, earlier);
    }
    if (testCase.status === "passed") this.#held.set(key, testCase);
    else this.#release(testCase);
  }

  end(): void {
    for (const testCase of this.#held.values()) this.#release(testCase);
    this.#held.clear();
  }
}

function becomeLater(testCase: OpenCase, earlier: OpenCase): void {
  testCase.retries += earlier.retries + 1;
  testCase.retrySeconds = (testCase.retrySeconds ?? 0) + (earlier.retrySeconds ?? 0) + (earlier.seconds ?? 0);
  testCase.flaky = testCase.status === "passed";
}
