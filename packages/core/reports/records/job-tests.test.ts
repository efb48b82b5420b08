import { expect, it } from "vitest";
import { WorkspaceFiles } from "../files/workspace-files.ts";
import { readReport } from "../xml/read-report.ts";
import { JobTests } from "./job-tests.ts";
import { RECORD_LIMITS } from "./record-limits.ts";
import { TestTally } from "./test-tally.ts";

const origin = {
  job: "test (1)",
  files: new WorkspaceFiles([]),
  workspaceRoot: null,
  report: null,
  keep: RECORD_LIMITS,
};
async function records(...reports: string[]) {
  const tests = new JobTests(origin.job, RECORD_LIMITS);
  for (const report of reports) tests.add((await readReport(report, () => new TestTally(origin))).sink);
  return tests.records();
}

it("the cases of a file are one record, from all reports of the job", async () => {
  const first = `<testsuite><testcase file="a.py" name="x" time="1.5"/><testcase file="b.py" name="y" time="2"/></testsuite>`;
  const second = `<testsuite><testcase file="a.py" name="z" time="0.25"><skipped/></testcase></testsuite>`;
  expect((await records(first, second)).tests).toEqual([
    {
      ...{ job: "test (1)", file: "a.py", seconds: 1.75, tests: 2, failures: 0, skipped: 1 },
      cases: [
        { name: "x", seconds: 1.5 },
        { name: "z", seconds: 0.25, outcome: "skipped" },
      ],
    },
    {
      ...{ job: "test (1)", file: "b.py", seconds: 2, tests: 1, failures: 0, skipped: 0 },
      cases: [{ name: "y", seconds: 2 }],
    },
  ]);
});

it("a failure carries what it says, and where", async () => {
  const { tests, failures } = await records(
    `<testsuite><testcase classname="t.test_a" name="x"><failure message="no"/></testcase><testcase classname="t.test_a" name="y"><error>boom</error></testcase></testsuite>`,
  );
  expect(failures).toEqual([
    { job: "test (1)", file: "t/test_a.py", name: "x", message: "no" },
    { job: "test (1)", file: "t/test_a.py", name: "y", message: "boom" },
  ]);
  expect(tests[0]).toMatchObject({ failures: 2, seconds: null });
});

it("what a file's suite took beyond its cases is part of the file", async () => {
  const jest = `<testsuites><testsuite name="a.test.js" time="3"><testcase classname="x" name="y" time="1"/></testsuite></testsuites>`;
  expect((await records(jest)).tests[0]?.seconds).toBe(3);
});

it("what a whole session took beyond its cases is not part of its only file", async () => {
  const pytest = `<testsuite name="pytest" time="30"><testcase classname="test_a" name="y" time="1"/></testsuite>`;
  expect((await records(pytest)).tests[0]?.seconds).toBe(1);
});
