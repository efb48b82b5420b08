import { isSameTest, type TestName } from "./test-name.ts";

/** A test that both failed and passed on the same commit. */
export interface FlakyTest extends TestName {
  /** Commits on which it did both. */
  readonly commits: number;
}

/** What history says about the failing tests of a job. */
export interface FlakyEvidence {
  /** Log-odds in favour of flaky. */
  readonly weight: number;
  /** The failing tests that are known to be flaky. */
  readonly tests: readonly FlakyTest[];
  /** True where every failing test is known to be flaky. */
  readonly complete: boolean;
}

/** For one commit, and for more than one. 4 is fifty times likelier, 5 a hundred and fifty times. */
const ONCE = 4;
const REPEATEDLY = 5;
/** Where another test failed as well, the flaky one excuses nothing. */
const BESIDE_ANOTHER = 0.5;

/** Compares the tests that failed with those known to be flaky. */
export function flakyEvidence(failing: readonly TestName[], flakyTests: readonly FlakyTest[]): FlakyEvidence {
  const tests = failing.flatMap((test) => flakyTests.find((candidate) => isSameTest(candidate, test)) ?? []);
  if (tests.length === 0) return { weight: 0, tests: [], complete: false };
  const complete = tests.length === failing.length;
  const weight = tests.every(({ commits }) => commits > 1) ? REPEATEDLY : ONCE;
  return { weight: complete ? weight : BESIDE_ANOTHER, tests, complete };
}
