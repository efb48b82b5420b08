import { describe, expect, it } from "vitest";
import { action as recordTelemetry } from "../actions/record-telemetry/action.ts";
import { runInMemory } from "../packages/core/hosts/memory.ts";
import type { RunRecord } from "../packages/core/record/record.ts";
import type { ReportCounts, ReportRow } from "../packages/core/reports/report-row.ts";

/** How the newest tools really report, each seen by running them in November 2026. */
async function record(reports: Readonly<Record<string, string>>, checkout: readonly string[] = []) {
  const files = { ...Object.fromEntries(checkout.map((path) => [path, ""])), ...reports };
  const inputs = { junit: "out/*", job: "test", "run-id": "1" };
  const { presented, summary } = await runInMemory(recordTelemetry, { files, inputs });
  const data = presented?.data as { record: RunRecord; totals: ReportCounts; reports: ReportRow[] } | undefined;
  if (data === undefined) throw new Error("nothing was recorded");
  const problems = data.reports.flatMap((report) => report.problems.map(({ code }) => code));
  return { ...data, summary, problems, annotations: presented?.annotations ?? [] };
}
const one = (report: string, checkout?: readonly string[]) => record({ "out/r.xml": report }, checkout);

describe("pytest-rerunfailures 16.7", () => {
  const test = (name: string, time: number, content = "") =>
    `<testcase classname="test_rerun" name="${name}" file="test_rerun.py" time="${time}">${content}</testcase>`;
  const report = (tests: number, cases: string) =>
    `<testsuites><testsuite name="pytest" tests="${tests}" failures="1">${cases}</testsuite></testsuites>`;

  it("lists every try as a case, and is counted by tests all the same", async () => {
    const flaky = test("test_flaky", 1) + test("test_flaky", 1) + test("test_flaky", 2);
    const always = test("test_always", 0.5) + test("test_always", 0.5, '<failure message="assert False"/>');
    const { totals, record: run } = await one(report(2, flaky + always), ["test_rerun.py"]);
    expect(totals).toMatchObject({ cases: 2, failures: 1, retries: 3 });
    expect(run.tests).toMatchObject([{ tests: 2, failures: 1, retries: 3, flaky: 1, seconds: 5 }]);
  });

  it("is not seen where a test passed and failed in teardown, which pytest counts twice", async () => {
    const cases = test("test_a", 1) + test("test_a", 1, '<error message="failed on teardown with x"/>');
    const { totals } = await one(report(1, cases), ["test_rerun.py"]);
    expect(totals).toMatchObject({ cases: 2, errors: 1, retries: 0 });
  });
});

describe("Node's junit reporter", () => {
  it("leaves out a parent that fails itself, and counts it at the end", async () => {
    const report = `<testsuites><testsuite name="parent" tests="1" failures="0"><testcase name="child" classname="parent" file="/home/runner/work/app/app/p.test.mjs"/></testsuite><!-- tests 2 --><!-- fail 1 --><!-- cancelled 0 --></testsuites>`;
    const { problems, summary } = await one(report);
    expect(problems).toContain("unshown-failures");
    expect(summary).not.toContain("✅");
  });

  it("names no file before Node 26, and no file is made of its class", async () => {
    const report = `<testsuites><testcase name="a" time="1" classname="test"/><testsuite name="g"><testcase name="b" time="1" classname="test"/></testsuite></testsuites>`;
    const { problems, totals, record: run, annotations } = await one(report, ["test/a.test.mjs", "test/b.test.mjs"]);
    expect([totals.cases, run.tests]).toEqual([2, []]);
    expect(problems).toEqual(["files-unknown"]);
    expect(annotations).toMatchObject([{ level: "warning", file: "out/r.xml" }]);
  });
});

it("nextest and Playwright write the time of tries, which the file takes and the case does not", async () => {
  const report = `<testsuite name="demo"><testcase name="flaky" classname="demo" time="0.75"><flakyFailure time="0.5"/><flakyFailure time="0.25"/></testcase></testsuite>`;
  const { record: run } = await one(report);
  const cases = [{ name: "flaky", seconds: 0.75, retries: 2, flaky: true }];
  expect(run.tests).toMatchObject([{ seconds: 1.5, retries: 2, flaky: 1, cases }]);
});

it("gotestsum lists a test that failed first and passed then twice, and it counts once", async () => {
  const failed = (name: string) =>
    `<testcase classname="m" name="${name}" time="0.5"><failure message="Failed"/></testcase>`;
  const passed = (name: string) => `<testcase classname="m" name="${name}" time="0.5"/>`;
  const report = `<testsuites tests="5" failures="2"><testsuite name="m" tests="5" failures="2">${failed("TestA")}${failed("TestB")}${passed("TestC")}${passed("TestA")}${failed("TestB")}</testsuite></testsuites>`;
  const { totals, record: run } = await one(report);
  expect(totals).toMatchObject({ cases: 4, failures: 2, retries: 1 });
  expect(run.tests).toMatchObject([{ tests: 4, failures: 2, flaky: 1, seconds: 2.5 }]);
  expect(run.failures?.map(({ name }) => name)).toEqual(["TestB", "TestB"]);
});

it("CTest calls a test whose program is not there skipped, and ends with an error", async () => {
  const report = `<testsuite name="(empty)" tests="2" failures="0" skipped="1"><testcase name="adds" classname="adds" status="run"/><testcase name="gone" classname="gone" status="notrun"><skipped message="Unable to find executable"/></testcase></testsuite>`;
  expect((await one(report)).totals).toMatchObject({ cases: 2, errors: 1, skipped: 0 });
});

it("files that are no reports are told of once, with an example", async () => {
  const strangers = Array.from({ length: 30 }, (_, index) => [`out/${index}.xml`, "<coverage/>"]);
  const { annotations, summary } = await record(Object.fromEntries(strangers));
  expect(annotations).toMatchObject([{ level: "warning", file: "out/0.xml" }]);
  expect(annotations[0]?.message).toContain("29 more");
  expect(summary.match(/coverage report/g)).toHaveLength(1);
});

describe("counts of what tools write oddly", () => {
  const junit = (attributes: string, cases: string) => `<testsuite name="s" ${attributes}>${cases}</testsuite>`;
  it.each([
    [
      "pytest 9.2 writes three failures for a test with two failing subtests, and counts six tests",
      junit(
        'tests="6" failures="3"',
        '<testcase classname="t" name="a"><failure message="contains 2 failed subtests"/><failure/><failure/></testcase><testcase classname="t" name="b"/>',
      ),
      { cases: 2, failures: 1, errors: 0 },
    ],
    [
      "pytest-xdist writes a crashed worker as an error of the test that ran",
      junit(
        'tests="1"',
        `<testcase classname="t" name="a" time="0.005"><error message="failed on setup with &quot;worker 'gw0' crashed&quot;"/></testcase>`,
      ),
      { cases: 1, failures: 0, errors: 1 },
    ],
    [
      "Vitest 5 writes a failure for each try of a test that never passed",
      junit('tests="1" failures="1"', '<testcase name="a"><failure message="1"/><failure message="2"/></testcase>'),
      { cases: 1, failures: 1, errors: 0 },
    ],
    [
      "cucumber-js writes an undefined step as an empty failure",
      junit('tests="1" failures="1"', '<testcase classname="cart" name="adds"><failure type="undefined"/></testcase>'),
      { cases: 1, failures: 1, errors: 0 },
    ],
    [
      "Surefire writes flakyError for exceptions, and a nameless case where setting up failed",
      junit(
        'tests="1" time="0.002"',
        '<testcase classname="a.T" name="x" time="3"><flakyError message="e"/></testcase><testcase classname="a.T" name=""><error message="set-up"/></testcase>',
      ),
      { cases: 2, failures: 0, errors: 1, retries: 1 },
    ],
    [
      "mocha 12 states less than no skipped tests",
      junit(
        'tests="3" failures="1" skipped="-2"',
        '<testcase classname="a" name="x"/><testcase classname="a" name="y"/>',
      ),
      { cases: 2, failures: 0, skipped: 0 },
    ],
  ])("%s", async (_, report, expected) => {
    expect((await one(report)).totals).toMatchObject(expected);
  });
});

it("a title of one word is not taken for a file that happens to be called so", async () => {
  const report = `<testsuites><testsuite name="parent"><testcase name="sub" time="1" classname="test"/></testsuite></testsuites>`;
  expect((await one(report, ["test/parent.test.mjs", "test/b.test.mjs"])).record.tests).toEqual([]);
});

it("Go repeats the old times of a package that it has cached, and these are no measurement", async () => {
  const cases = [1.5, 1.5].map((time, index) => `<testcase classname="m/par" name="Test${index}" time="${time}"/>`);
  const report = `<testsuites><testsuite name="m/par" time="0.001">${cases.join("")}</testsuite></testsuites>`;
  expect((await one(report)).record.tests).toMatchObject([{ file: "m/par", tests: 2, seconds: null }]);
});

it("Playwright's suite has the time of all tries, which count once", async () => {
  const report = `<testsuite name="a.spec.js" time="3"><testcase name="a" classname="a.spec.js" time="1"><flakyFailure time="2"/></testcase></testsuite>`;
  expect((await one(report, ["a.spec.js"])).record.tests).toMatchObject([{ file: "a.spec.js", seconds: 3 }]);
});

it("a report without tests is no success", async () => {
  expect((await one("<testsuites/>")).summary).not.toContain("✅");
});

it("a subtest that is called like a file is none", async () => {
  const report = `<testsuite name="m/p"><testcase classname="m/p" name="TestFiles/main.go" time="1"/></testsuite>`;
  expect((await one(report, ["main.go", "go.mod"])).record.tests).toMatchObject([{ file: "m/p" }]);
});
