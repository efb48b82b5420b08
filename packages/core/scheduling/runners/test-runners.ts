import type { PlannedTest } from "../estimates/planned-test.ts";
import {
  goUnits,
  jestName,
  phpUnits,
  playwrightName,
  rspecName,
  titleUnits,
  type UnitFinder,
  vitestName,
  withoutDataSet,
  withoutSubtests,
} from "./case-units.ts";
import { pythonUnits, unitCoversId } from "./python-units.ts";
import {
  classFilters,
  classPaths,
  cypressArguments,
  goArguments,
  jestArguments,
  nextestFilter,
  pathArguments,
  phpunitArguments,
  playwrightArguments,
  pytestArguments,
  rspecArguments,
  vitestArguments,
  vstestFilter,
} from "./runner-arguments.ts";
import { sameClass, sameEnding, sameText } from "./selected-together.ts";

/** How to tell one test runner which tests to run. */
export interface TestRunner {
  /** Where its tests are when the workflow does not say: what the runner itself looks for. */
  readonly globs: readonly string[];
  /** The arguments behind its command that run these tests and no others. */
  readonly args: (tests: readonly PlannedTest[]) => string[];
  /** Tests that one argument would select together, so that they have to share a shard. */
  readonly sweeps?: (names: readonly string[]) => string[][];
  /** How files are divided by the names of their cases. Absent: no way is safe for unknown cases. */
  readonly division?: FileDivision;
  /** Where this is documented. */
  readonly source: string;
}

export interface FileDivision {
  /** `beside` other files in one command, or `alone`, because the pattern would hold for all of them. */
  readonly parts: "beside" | "alone";
  readonly units: UnitFinder;
  /** Whether a case, as reported, is what a unit selects. */
  readonly covers: (unit: string, caseName: string) => boolean;
}

/** Units that are the names of cases in another form. */
function byName(parts: FileDivision["parts"], form: (name: string) => string, units: UnitFinder): FileDivision {
  return { parts, units, covers: (unit, caseName) => form(caseName) === unit };
}

const SCRIPTS = "{js,jsx,ts,tsx,mjs,cjs,mts,cts}";
const SPECS = [`**/*.{test,spec}.${SCRIPTS}`];
const JVM = ["java", "kt", "groovy", "scala"].join(",");

/** A table of facts: one row per runner. */
export const TEST_RUNNERS = {
  jest: {
    globs: [`**/__tests__/**/*.${SCRIPTS}`, ...SPECS],
    args: jestArguments,
    division: byName("alone", jestName, titleUnits(jestName)),
    source: "jestjs.io/docs/cli: --runTestsByPath, --testNamePattern; jestjs.io/docs/configuration: testMatch",
  },
  vitest: {
    globs: SPECS,
    args: vitestArguments,
    sweeps: sameText,
    division: byName("alone", vitestName, titleUnits(vitestName, /\.sequential\b/)),
    source: "vitest.dev/guide/filtering: a filter fits every path that contains it; vitest.dev/config/testnamepattern",
  },
  playwright: {
    globs: SPECS,
    args: playwrightArguments,
    sweeps: sameEnding,
    division: byName("alone", playwrightName, titleUnits(playwrightName, /\bserial\b/)),
    source: "playwright.dev/docs/test-cli: arguments are regular expressions for paths; --grep, --grep-invert",
  },
  mocha: {
    globs: ["test/*.{js,cjs,mjs}"],
    args: pathArguments,
    source: "mochajs.org: spec files as arguments, default ./test/*.{js,cjs,mjs}",
  },
  cypress: {
    globs: ["cypress/e2e/**/*.cy.{js,jsx,ts,tsx}"],
    args: cypressArguments,
    source: "docs.cypress.io: cypress run --spec a,b; e2e.specPattern",
  },
  pytest: {
    globs: ["**/test_*.py", "**/*_test.py"],
    args: pytestArguments,
    division: { parts: "beside", units: pythonUnits, covers: unitCoversId },
    source: "docs.pytest.org: paths, node ids and --deselect on the command line; python_files",
  },
  rspec: {
    globs: ["spec/**/*_spec.rb"],
    args: rspecArguments,
    division: byName("alone", rspecName, titleUnits(rspecName)),
    source: "rspec.info/features: rspec command line; rspec --help: --example-matches REGEX against full names",
  },
  minitest: {
    globs: [
      "test/**/*_test.rb",
      "test/**/test_*.rb",
      "!test/**/test_helper.rb",
      "!test/{system,dummy,fixtures}/**", // what bin/rails test leaves out, too
    ],
    args: pathArguments,
    source: "guides.rubyonrails.org/testing: bin/rails test FILES; rails/test_unit/runner.rb: DEFAULT_TEST_EXCLUDE",
  },
  go: {
    globs: ["**/*_test.go", "!**/{testdata,vendor}/**", "!**/_*/**"],
    args: goArguments,
    division: byName("alone", withoutSubtests, goUnits),
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
    args: phpunitArguments,
    division: byName("alone", withoutDataSet, phpUnits),
    source:
      "github.com/sebastianbergmann/phpunit: pull/5462, several files as arguments, since PHPUnit 10.4; src/Runner/Filter/NameFilterIterator.php: what --filter is matched with",
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
