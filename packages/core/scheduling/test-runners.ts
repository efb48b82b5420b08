import type { PlannedTest } from "./planned-test.ts";
import {
  classFilters,
  classPaths,
  commaJoined,
  goArguments,
  goPackages,
  jestArguments,
  nextestFilter,
  pathArguments,
  pathPatterns,
  pytestArguments,
  vitestArguments,
  vstestFilter,
} from "./runner-arguments.ts";
import { sameClass, sameEnding, sameText } from "./swept-together.ts";

/** How one test runner is told which tests to run. */
export interface TestRunner {
  /** Where its tests are when the workflow does not say: what the runner itself looks for. */
  readonly globs: readonly string[];
  /** The arguments behind its command that run these tests and no others. */
  readonly args: (tests: readonly PlannedTest[]) => string[];
  /** What is planned for these files, where that is not the files themselves. */
  readonly units?: (files: readonly string[]) => string[];
  /** Tests that one argument would select together, so that they have to share a shard. */
  readonly sweeps?: (names: readonly string[]) => string[][];
  /**
   * Parts of a file by the names of its cases: `beside` other files in one command, or `alone` because the pattern would
   * hold for all of them. Absent: it cannot select by name in a way that is safe for cases nobody has seen yet.
   */
  readonly parts?: "beside" | "alone";
  /** What of a case's name can be selected, where that is not all of it. */
  readonly unitOf?: (name: string) => string;
  /** Where this is documented. */
  readonly source: string;
}

const SCRIPTS = "{js,jsx,ts,tsx,mjs,cjs,mts,cts}";
const SPECS = [`**/*.{test,spec}.${SCRIPTS}`];
const JVM = ["java", "kt", "groovy", "scala"].join(",");

/** A table of facts: one row per runner. */
export const TEST_RUNNERS = {
  jest: {
    globs: [`**/__tests__/**/*.${SCRIPTS}`, ...SPECS],
    args: jestArguments,
    parts: "alone",
    source: "jestjs.io/docs/cli: --runTestsByPath, --testNamePattern; jestjs.io/docs/configuration: testMatch",
  },
  vitest: {
    globs: SPECS,
    args: vitestArguments,
    sweeps: sameText,
    parts: "alone",
    source: "vitest.dev/guide/filtering: a filter fits every path that contains it; vitest.dev/config/testnamepattern",
  },
  playwright: {
    globs: SPECS,
    args: pathPatterns,
    sweeps: sameEnding,
    source: "playwright.dev/docs/test-cli: arguments are regular expressions for paths",
  },
  mocha: {
    globs: ["test/*.{js,cjs,mjs}"],
    args: pathArguments,
    source: "mochajs.org: spec files as arguments, default ./test/*.{js,cjs,mjs}",
  },
  cypress: {
    globs: ["cypress/e2e/**/*.cy.{js,jsx,ts,tsx}"],
    args: commaJoined("--spec"),
    source: "docs.cypress.io: cypress run --spec a,b; e2e.specPattern",
  },
  pytest: {
    globs: ["**/test_*.py", "**/*_test.py"],
    args: pytestArguments,
    parts: "beside",
    source: "docs.pytest.org: paths, node ids and --deselect on the command line; python_files",
  },
  rspec: {
    globs: ["spec/**/*_spec.rb"],
    args: pathArguments,
    source: "rspec.info/features: rspec command line; reports do not give the example ids that would select parts",
  },
  minitest: {
    globs: ["test/**/*_test.rb", "test/**/test_*.rb"],
    args: pathArguments,
    source: "guides.rubyonrails.org/testing: bin/rails test FILES",
  },
  go: {
    globs: ["**/*_test.go"],
    args: goArguments,
    units: goPackages,
    parts: "alone",
    unitOf: (name) => name.split("/")[0] ?? name,
    source: "pkg.go.dev/cmd/go: packages, -run, and -skip since Go 1.20",
  },
  gradle: {
    globs: [`**/src/test/**/*{Test,Tests,Spec}.{${JVM}}`],
    args: classFilters("--tests"),
    source: "docs.gradle.org: test filtering, --tests with full class names",
  },
  maven: {
    globs: ["Test*", "*Test", "*Tests", "*TestCase"].map((name) => `**/src/test/**/${name}.{${JVM}}`),
    args: classPaths("-Dtest="),
    source: "maven.apache.org/surefire: single-test (com/a/FooTest.java, comma-separated) and default includes",
  },
  phpunit: {
    globs: ["tests/**/*Test.php"],
    args: pathArguments,
    source: "github.com/sebastianbergmann/phpunit/pull/5462: several files as arguments, since PHPUnit 10.4",
  },
  "cargo-nextest": {
    globs: [],
    args: nextestFilter,
    source:
      "nexte.st/docs/filtersets: binary_id(=…); unit tests live in the library's binary, so files do not name them",
  },
  dotnet: {
    globs: ["**/*Tests.cs", "**/*Test.cs"],
    args: vstestFilter,
    sweeps: sameClass,
    source: "learn.microsoft.com/dotnet/core/testing/selective-unit-tests: --filter FullyQualifiedName~",
  },
  custom: {
    globs: [],
    args: pathArguments,
    source: "the names as they are; one that begins with a dash gets ./ in front",
  },
} as const satisfies Readonly<Record<string, TestRunner>>;

export type RunnerName = keyof typeof TEST_RUNNERS;

export const RUNNER_NAMES = Object.keys(TEST_RUNNERS) as RunnerName[];

/** The row of a runner, without the narrow types of the table. */
export function testRunner(name: RunnerName): TestRunner {
  return TEST_RUNNERS[name];
}
