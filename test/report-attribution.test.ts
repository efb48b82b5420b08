import { describe, expect, it } from "vitest";
import { action as planShards } from "../actions/plan-shards/action.ts";
import { action as recordTelemetry } from "../actions/record-telemetry/action.ts";
import { runInMemory } from "../packages/core/hosts/memory.ts";
import { storedPlan } from "../packages/core/scheduling/stored-plan.ts";

/** A kind of report, and the files whose seconds it tells, though each says so in its own way. */
interface Kind {
  readonly checkout: readonly string[];
  readonly reports: Readonly<Record<string, string>>;
  /** Seconds by file. */
  readonly expected: Readonly<Record<string, number>>;
}

const one = (checkout: readonly string[], report: string, expected: Kind["expected"]): Kind => {
  return { checkout, reports: { "out/report.xml": report }, expected };
};
const cases = (attributes: string, ...seconds: readonly number[]) =>
  seconds.map((time, index) => `<testcase name="t${index}" time="${time}" ${attributes}/>`).join("");
const suite = (attributes: string, content: string) => `<testsuite ${attributes}>${content}</testsuite>`;

const KINDS: Readonly<Record<string, Kind>> = {
  "Cypress names the spec on an empty suite before the others, once for each spec": one(
    ["e2e/a.cy.js", "e2e/b.cy.js"],
    `<testsuites>${suite('name="Root Suite" tests="0" file="e2e/a.cy.js"', "")}${suite('name="A" tests="1"', cases('classname="x"', 3))}${suite('name="Root Suite" tests="0" file="e2e/b.cy.js"', "")}${suite('name="B" tests="2"', cases('classname="x"', 2, 4))}</testsuites>`,
    { "e2e/a.cy.js": 3, "e2e/b.cy.js": 6 },
  ),
  "Pest puts the test behind the file": one(
    ["tests/Unit/MathTest.php"],
    suite('name="M"', cases('file="tests/Unit/MathTest.php::it adds" class="Tests\\Unit\\MathTest"', 2)),
    { "tests/Unit/MathTest.php": 2 },
  ),
  "a line and a column stand behind the file": one(
    ["spec/a_spec.lua"],
    suite('name="s"', `${cases('file="spec/a_spec.lua:12"', 1)}${cases('file="./spec/a_spec.lua:20:3"', 2)}`),
    { "spec/a_spec.lua": 3 },
  ),
  "a URL has its blanks encoded": one(
    ["test/a b.spec.js"],
    suite('name="g"', cases('file="file:///home/runner/work/x/x/test/a%20b.spec.js"', 5)),
    { "test/a b.spec.js": 5 },
  ),
  "WebdriverIO names the file in a property of the suite": one(
    ["test/specs/login.e2e.js"],
    suite(
      'name="login"',
      `<properties><property name="file" value="file:///home/runner/work/a/a/test/specs/login.e2e.js"/></properties>${cases('classname="chrome"', 5)}`,
    ),
    { "test/specs/login.e2e.js": 5 },
  ),
  "Ginkgo names the folder as a package": one(
    ["pkg/queue/queue_suite_test.go", "pkg/queue/queue_test.go"],
    suite('name="Queue Suite" package="/home/runner/work/a/a/pkg/queue"', cases('classname="Queue Suite"', 5, 7)),
    { "pkg/queue": 12 },
  ),
  "packages of a monorepo have files of one relative path": {
    checkout: ["test/index.test.ts", "packages/a/test/index.test.ts", "packages/b/test/index.test.ts"],
    reports: Object.fromEntries(
      ["junit.xml", "packages/a/junit.xml", "packages/b/out/junit.xml"].map((path, index) => [
        path,
        suite('name="test/index.test.ts"', cases('classname="test/index.test.ts"', 10 ** index)),
      ]),
    ),
    expected: {
      "test/index.test.ts": 1,
      "packages/a/test/index.test.ts": 10,
      "packages/b/test/index.test.ts": 100,
    },
  },
  "modules have classes, and Python modules, of one name": {
    checkout: [
      "billing/src/test/java/a/SmokeTest.java",
      "shop/src/test/java/a/SmokeTest.java",
      "l/x/t/test_c.py",
      "l/y/t/test_c.py",
    ],
    reports: {
      "billing/target/surefire-reports/TEST-a.SmokeTest.xml": suite(
        'name="a.SmokeTest"',
        cases('classname="a.SmokeTest"', 60),
      ),
      "shop/target/surefire-reports/TEST-a.SmokeTest.xml": suite(
        'name="a.SmokeTest"',
        cases('classname="a.SmokeTest"', 2),
      ),
      "l/x/r.xml": suite('name="pytest"', cases('classname="t.test_c"', 7)),
      "l/y/r.xml": suite('name="pytest"', cases('classname="t.test_c"', 8)),
    },
    expected: {
      "billing/src/test/java/a/SmokeTest.java": 60,
      "shop/src/test/java/a/SmokeTest.java": 2,
      "l/x/t/test_c.py": 7,
      "l/y/t/test_c.py": 8,
    },
  },
  "tests that ran side by side took what their suite took": one(
    ["go.mod", "par/a_test.go"],
    suite('name="example.com/acme/par" time="1.53"', cases('classname="example.com/acme/par"', 1.5, 1.5, 1.5)),
    { "example.com/acme/par": 1.53 },
  ),
  "a suite that states less than one of its cases states something else": one(
    ["src/test/java/a/RetryTest.java"],
    suite('name="a.RetryTest" time="0.002"', cases('classname="a.RetryTest"', 3, 2)),
    { "src/test/java/a/RetryTest.java": 5 },
  ),
  "an aggregate lies beside the reports of single classes": {
    checkout: ["src/test/a/ATest.java", "src/test/a/BTest.java"],
    reports: {
      "r/TEST-a.ATest.xml": suite(
        'name="a.ATest" time="3" timestamp="2026-01-01T10:00:00"',
        cases('classname="a.ATest"', 1, 2),
      ),
      "r/TEST-a.BTest.xml": suite(
        'name="a.BTest" time="4" timestamp="2026-01-01T10:00:05"',
        cases('classname="a.BTest"', 4),
      ),
      "r/TESTS-TestSuites.xml": `<testsuites>${suite('package="a" name="ATest" time="3" timestamp="2026-01-01T10:00:00"', cases('classname="a.ATest"', 1, 2))}${suite('package="a" name="BTest" time="4" timestamp="2026-01-01T10:00:05"', cases('classname="a.BTest"', 4))}</testsuites>`,
    },
    expected: { "src/test/a/ATest.java": 3, "src/test/a/BTest.java": 4 },
  },
  "TestNG writes its own report into a folder of Surefire's, rounded otherwise": {
    checkout: ["src/test/java/a/ATest.java"],
    reports: {
      "target/surefire-reports/TEST-TestSuite.xml": suite(
        'name="TestSuite" time="3"',
        cases('classname="a.ATest"', 1.004, 2),
      ),
      "target/surefire-reports/junitreports/TEST-a.ATest.xml": suite(
        'name="a.ATest" time="3.003" timestamp="2026-01-01T10:00:00"',
        cases('classname="a.ATest"', 1.003, 2),
      ),
    },
    expected: { "src/test/java/a/ATest.java": 3.004 },
  },
  "titles alone are of the only test file": one(
    ["src/add.js", "src/add.test.js"],
    suite('name="addition" time="1"', cases('classname="addition of positive numbers"', 0.5)),
    { "src/add.test.js": 1 },
  ),
  "a component's name is its file's in other letters": one(
    ["src/app/app.component.ts", "src/app/app.component.spec.ts", "src/app/user.service.spec.ts"],
    suite('name="Chrome"', cases('classname="Chrome_Headless_120.AppComponent"', 5)),
    { "src/app/app.component.spec.ts": 5 },
  ),
  "behave puts the feature's file before its title": one(
    ["features/tutorial.feature", "features/other.feature"],
    suite('name="tutorial.showing off behave"', cases('classname="tutorial.showing off behave"', 5)),
    { "features/tutorial.feature": 5 },
  ),
  "Robot writes its folders and files as titles": one(
    ["atest/user_login.robot", "atest/other.robot"],
    suite('name="Atest"', suite('name="User Login"', cases('classname="Atest.User Login"', 5))),
    { "atest/user_login.robot": 5 },
  ),
  "a dotted name is of the language that the checkout has": one(
    ["test/cart_test.dart", "cpp/a_test.cc", "test/acme/shop_test.exs"],
    `<testsuites>${suite('name="test.cart_test"', cases('classname="test.cart_test"', 5))}${suite('name="ctest"', cases('classname="a_test"', 2))}${suite('name="Elixir.Acme.ShopTest"', cases('classname="Elixir.Acme.ShopTest"', 3))}</testsuites>`,
    { "test/cart_test.dart": 5, "cpp/a_test.cc": 2, "test/acme/shop_test.exs": 3 },
  ),
  "only the report's name tells the class": {
    checkout: ["src/test/java/a/CalcTest.java"],
    reports: {
      "target/surefire-reports/TEST-a.CalcTest.xml": suite('name="A calculator"', cases('classname="A calculator"', 5)),
    },
    expected: { "src/test/java/a/CalcTest.java": 5 },
  },
  "a file that did not load is a case of its name": one(
    ["src/broken.test.js", "src/ok.test.js", "tests/test_broken.py"],
    `<testsuites>${suite('name="Test suite failed to run" time="0.4"', '<testcase classname="Test suite failed to run" name="src/broken.test.js" time="0"><error/></testcase>')}${suite('name="src/ok.test.js"', cases('classname="src/ok.test.js"', 1))}${suite('name="pytest"', '<testcase classname="" name="tests.test_broken" time="0.2"><error message="collection failure"/></testcase>')}</testsuites>`,
    { "src/broken.test.js": 0.4, "src/ok.test.js": 1, "tests/test_broken.py": 0.2 },
  ),
  "fractions have commas throughout": one(
    ["src/test/java/a/ATest.java"],
    '<testsuite name="a.ATest" time="1,613"><testcase name="x" classname="a.ATest" time="1,078"/><testcase name="y" classname="a.ATest" time="0,535"/></testsuite>',
    { "src/test/java/a/ATest.java": 1.613 },
  ),
  "thousands have commas beside a point": one(
    ["src/test/java/a/ATest.java"],
    '<testsuite name="a.ATest" time="1,613"><testcase name="x" classname="a.ATest" time="1,078"/><testcase name="y" classname="a.ATest" time="535.0"/></testsuite>',
    { "src/test/java/a/ATest.java": 1613 },
  ),
  "PHPUnit's case names the trait, and its suite the class": one(
    ["tests/SharesTrait.php", "tests/OneTest.php", "tests/TwoTest.php"],
    `<testsuites>${["One", "Two"].map((name) => suite(`name="Tests\\${name}Test" file="/home/runner/work/a/a/tests/${name}Test.php"`, cases(`class="Tests\\${name}Test" classname="Tests.${name}Test" file="/home/runner/work/a/a/tests/SharesTrait.php"`, 1, 2))).join("")}</testsuites>`,
    { "tests/OneTest.php": 3, "tests/TwoTest.php": 3 },
  ),
  "Eclipse has its suites in a testrun": one(
    ["src/test/java/a/ATest.java"],
    `<testrun name="x" tests="1">${suite('name="a.ATest" time="1.2"', cases('classname="a.ATest"', 1.2))}</testrun>`,
    { "src/test/java/a/ATest.java": 1.2 },
  ),
};

// What the same kinds look like elsewhere.
const MORE_KINDS: Readonly<Record<string, Kind>> = {
  "reports lie side by side and are called like the packages": {
    checkout: ["billing/spec/a_spec.rb", "shipping/spec/a_spec.rb"],
    reports: {
      "reports/rspec-billing.xml": suite('name="rspec"', cases('file="./spec/a_spec.rb"', 7)),
      "reports/rspec-shipping.xml": suite('name="rspec"', cases('file="./spec/a_spec.rb"', 2)),
    },
    expected: { "billing/spec/a_spec.rb": 7, "shipping/spec/a_spec.rb": 2 },
  },
  "RSpec puts the example's number, and MSBuild the line, behind the file": one(
    ["spec/a_spec.rb", "Tests/CartTests.cs"],
    suite('name="s"', `${cases('file="./spec/a_spec.rb[1:2:1]"', 1)}${cases('file="Tests/CartTests.cs(12,3)"', 2)}`),
    { "spec/a_spec.rb": 1, "Tests/CartTests.cs": 2 },
  ),
  "a browser and a bundler have URLs of their own": one(
    ["test/a b.spec.js", "src/b.spec.ts"],
    suite(
      'name="s"',
      `${cases('file="http://localhost:9876/base/test/a%20b.spec.js?4f2c"', 1)}${cases('file="webpack:///./src/b.spec.ts"', 2)}`,
    ),
    { "test/a b.spec.js": 1, "src/b.spec.ts": 2 },
  ),
  "Jasmine puts inner titles behind the class, and Robot numbers in front of files": one(
    ["src/user.service.spec.ts", "atest/01__login.robot"],
    `<testsuites>${suite('name="Chrome"', cases('classname="Chrome.UserService signs in"', 3))}${suite('name="Login"', cases('classname="Atest.Login"', 4))}</testsuites>`,
    { "src/user.service.spec.ts": 3, "atest/01__login.robot": 4 },
  ),
  "a case has its file in a property": one(
    ["e2e/login.spec.js"],
    suite(
      'name="s"',
      '<testcase name="a" classname="x" time="3"><properties><property name="file" value="e2e/login.spec.js"/></properties></testcase>',
    ),
    { "e2e/login.spec.js": 3 },
  ),
  "a name begins with a path, or is one": one(
    ["spec/a_spec.lua", "test/b.js", "lit/sub/c.c", "test/acme/core_test.clj"],
    `<testsuites>${suite('name="Run 1"', cases('classname="spec/a_spec.lua:12"', 1))}${suite('name="test/b.js › adds"', cases("", 2))}${suite('name="lit"', '<testcase classname="lit.sub" name="lit/sub/c.c" time="3"/>')}${suite('name="acme.core-test"', cases('classname="acme.core-test"', 4))}</testsuites>`,
    { "spec/a_spec.lua": 1, "test/b.js": 2, "lit/sub/c.c": 3, "test/acme/core_test.clj": 4 },
  ),
  "cucumber-ruby and minitest name the report after the feature or class": {
    checkout: ["features/tutorial.feature", "features/other.feature", "test/models/shop/cart_test.rb"],
    reports: {
      "r/TEST-features-tutorial.xml": suite('name="Tutorial"', cases('classname="Showing off"', 1)),
      "r/TEST-Shop-CartTest.xml": suite('name="Shop::CartTest"', cases('classname="Shop::CartTest"', 2)),
    },
    expected: { "features/tutorial.feature": 1, "test/models/shop/cart_test.rb": 2 },
  },
  "thousands have points and fractions commas": one(
    ["a/ATest.java"],
    '<testsuite name="a.ATest" time="1.078,5"><testcase name="x" classname="a.ATest" time="1.077,5"/><testcase name="y" classname="a.ATest" time="1,000"/></testsuite>',
    { "a/ATest.java": 1078.5 },
  ),
};
const ALL_KINDS = Object.entries({ ...KINDS, ...MORE_KINDS });

const junit = "**/*.xml";
const filesOf = ({ checkout, reports }: Kind) => ({
  ...Object.fromEntries(checkout.map((path) => [path, path === "go.mod" ? "module example.com/acme\n" : ""])),
  ...reports,
});

describe("a report in which", () => {
  it.each(ALL_KINDS)("%s has the seconds of each file", async (_, kind) => {
    const inputs = { junit, job: "test", "run-id": "1" };
    const { presented } = await runInMemory(recordTelemetry, { files: filesOf(kind), inputs });
    const data = presented?.data as { record: { tests: { file: string; seconds: number }[] } } | undefined;
    const seconds = Object.fromEntries(data?.record.tests.map((test) => [test.file, test.seconds]) ?? []);
    expect(seconds).toEqual(kind.expected);
  });

  it.each(ALL_KINDS)("%s is green in verify when all files ran", async (_, kind) => {
    const names = Object.keys(kind.expected);
    const plan = storedPlan([names.map((name) => ({ name, seconds: 1, source: "history" }))]);
    const { exitCode, presented } = await runInMemory(planShards, {
      files: { ...filesOf(kind), "plan.json": JSON.stringify(plan) },
      inputs: { verify: "true", plan: "plan.json", junit },
    });
    expect(presented?.data).toMatchObject({ verification: { problems: [], missing: [] } });
    expect(exitCode).toBe(0);
  });

  it("classes are in two reports has the counts of one", async () => {
    const kind = KINDS["an aggregate lies beside the reports of single classes"];
    const files = kind === undefined ? {} : filesOf(kind);
    const { presented } = await runInMemory(recordTelemetry, { files, inputs: { junit, job: "test", "run-id": "1" } });
    expect(presented?.data).toMatchObject({ totals: { cases: 3, failures: 0, seconds: 7 } });
  });
});
