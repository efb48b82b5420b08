import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { WorkspaceFiles } from "./files/workspace-files.ts";
import { readTestReport } from "./read-test-report.ts";
import { JobTests } from "./records/job-tests.ts";
import { RECORD_LIMITS } from "./records/record-limits.ts";

// The fixtures were written by the tools themselves (Vitest 5.1, Jest 30.4, Go 1.26, pytest-split 0.11) for a project of a
// few tests; paths and stack traces are shortened.

const checkout = ["math.test.js", "broken.test.js", "test_a.py", "spec/models/user_spec.rb", "calc/calc_test.go"];
const origin = {
  job: "test",
  files: new WorkspaceFiles(checkout),
  workspaceRoot: "/home/runner/work/acme/acme",
  report: null,
  keep: RECORD_LIMITS,
};
const FIXTURES: Readonly<Record<string, string>> = {
  "jest.json": "jest/example.json",
  "vitest.json": "vitest/example.json",
  "go-test.ndjson": "go-test-json/example.ndjson",
  "test-durations.json": "pytest-durations/example.json",
  "knapsack.json": "knapsack/example.json",
};
const fixture = (name: string) => readFileSync(join(import.meta.dirname, "formats", FIXTURES[name] ?? name));

async function read(report: string | Uint8Array) {
  const bytes = typeof report === "string" ? new TextEncoder().encode(report) : report;
  const { format, counts, problems, tally } = await readTestReport(bytes, origin);
  const tests = new JobTests("test", RECORD_LIMITS);
  tests.add(tally);
  return { format, counts, problems, ...tests.records() };
}

describe("Jest and Vitest", () => {
  it.each(["jest.json", "vitest.json"])("%s has its files, cases and failures", async (name) => {
    const { format, counts, problems, tests, failures } = await read(fixture(name));
    expect([`${format}.json`, problems]).toEqual([name, []]);
    expect(counts).toMatchObject({ cases: 7, failures: 1, errors: 1, skipped: 2 });
    expect(tests.map(({ file, tests: cases, failures: bad }) => [file, cases, bad])).toEqual([
      ["broken.test.js", 1, 1],
      ["math.test.js", 6, 1],
    ]);
    expect(failures.map(({ file, name: failed }) => [file, failed]).sort()).toEqual([
      ["broken.test.js", "broken.test.js"],
      ["math.test.js", "math fails"],
    ]);
    expect(failures.find(({ file }) => file === "broken.test.js")?.message).toContain("missing.js");
  });

  it("a file takes what it took in all, its imports too", async () => {
    const result = {
      name: "/home/runner/work/acme/acme/math.test.js",
      status: "passed",
      startTime: 1000,
      endTime: 3500,
    };
    const tests = [{ title: "a", status: "passed", duration: 500 }];
    const report = { numTotalTests: 1, testResults: [{ ...result, assertionResults: tests }] };
    expect((await read(JSON.stringify(report))).tests).toMatchObject([{ file: "math.test.js", seconds: 2.5 }]);
  });

  it("Jest's retries are known, and what passed after them is flaky", async () => {
    const { tests, counts } = await read(fixture("jest.json"));
    expect(counts.retries).toBe(3);
    expect(tests.find(({ file }) => file === "math.test.js")).toMatchObject({ retries: 3, flaky: 1 });
  });
});

describe("go test -json", () => {
  it("has packages, tests with their subtests, skips, and builds that failed", async () => {
    const { format, counts, problems, tests, failures } = await read(fixture("go-test.ndjson"));
    expect([format, problems]).toEqual(["go-test-json", []]);
    expect(counts).toMatchObject({ cases: 6, failures: 2, errors: 1, skipped: 1 });
    expect(tests).toMatchObject([
      { file: "example.com/acme/broken", tests: 1, failures: 1 },
      { file: "example.com/acme/calc", tests: 5, failures: 2, skipped: 1 },
    ]);
    // 0.02 s, and 0.03 s of a subtest that its parent has in its own time too; the package took 0.056 s in all.
    expect(counts.seconds).toBeCloseTo(0.05, 5);
    expect(tests[1]?.seconds).toBeCloseTo(0.056, 5);
    const said = new Map(failures.map(({ name, message }) => [name, message]));
    expect(said.get("TestTable/two_words")).toContain("got 1, want 2");
    expect(said.get("example.com/acme/broken")).toContain("undefined: undefined");
  });

  it("that is cut in the middle keeps what ended, and says so", async () => {
    const lines = fixture("go-test.ndjson").toString("utf8").split("\n");
    const cut = lines.findIndex((line) => line.includes('"pass"') && line.includes("TestTable/one"));
    const { counts, problems } = await read(`${lines.slice(0, cut).join("\n")}\n${lines[cut]?.slice(0, 40)}`);
    expect(counts.cases).toBe(2);
    expect(problems.map(({ code }) => code).sort()).toEqual(["malformed", "truncated"]);
  });

  it("knows a test that failed first and passed then", async () => {
    const event = (Action: string) => JSON.stringify({ Action, Package: "p", Test: "TestX", Elapsed: 1 });
    const { tests } = await read([event("fail"), event("pass"), "some output between"].join("\n"));
    expect(tests).toMatchObject([{ file: "p", tests: 2, retries: 1, flaky: 1 }]);
  });
});

describe("lists of times", () => {
  it("pytest's durations are summed by file, without outcomes", async () => {
    const { format, counts, tests } = await read(fixture("test-durations.json"));
    expect(format).toBe("pytest-durations");
    expect(counts).toMatchObject({ cases: 2, failures: null, skipped: null });
    expect(tests).toMatchObject([{ file: "test_a.py", tests: 2, failures: null, skipped: null }]);
    expect(tests[0]?.seconds).toBeCloseTo(0.0209, 3);
  });

  it("knapsack's report is one of files", async () => {
    const { format, counts, tests } = await read(fixture("knapsack.json"));
    expect([format, counts.cases, counts.seconds]).toEqual(["knapsack", null, 44.75]);
    expect(tests).toMatchObject([{ file: "spec/models/user_spec.rb", seconds: 3.25, tests: null }, { seconds: 41.5 }]);
  });

  it("times that cannot be are left out and counted", async () => {
    const { tests, problems } = await read(`{"a_spec.rb": -1, "b_spec.rb": 1e99, "c_spec.rb": 2}`);
    expect([tests.length, problems]).toMatchObject([1, [{ code: "invalid-time", count: 2 }]]);
  });
});

describe("cases", () => {
  const namesIn = async (report: string | Uint8Array) => {
    const { tests } = await read(report);
    return tests.map(({ file, cases }) => [file, cases?.map(({ name }) => name)]);
  };

  it.each(["jest.json", "vitest.json"])(
    "of %s have the name that selects them; a file that does not load has none",
    async (name) => {
      expect(await namesIn(fixture(name))).toEqual([
        ["broken.test.js", undefined],
        [
          "math.test.js",
          ["alone", "math adds", "math fails", "math is left out", "math is to come", "math passes at last"],
        ],
      ]);
    },
  );

  it("of Go have their tests around them, and the time of those that run inside them", async () => {
    const { tests } = await read(fixture("go-test.ndjson"));
    expect(tests.map(({ cases }) => cases)).toEqual([
      undefined,
      [
        { name: "TestAdd", seconds: 0.02 },
        { name: "TestSkipped", seconds: 0, outcome: "skipped" },
        { name: "TestTable", seconds: 0.03, outcome: "failed" },
        { name: "TestTable/one", seconds: 0.03 },
        { name: "TestTable/two_words", seconds: 0, outcome: "failed" },
      ],
    ]);
  });

  it("of pytest have their classes in front", async () => {
    const junit = `<testsuite name="pytest"><testcase classname="test_a.TestX.TestInner" name="test_b[ 1-x]" time="1"/></testsuite>`;
    expect(await namesIn(junit)).toEqual([["test_a.py", ["TestX::TestInner::test_b[ 1-x]"]]]);
    expect(await namesIn(`{"test_a.py::TestX::test_b[1::2]": 1}`)).toEqual([["test_a.py", ["TestX::test_b[1::2]"]]]);
  });
});

describe("what is no test report", () => {
  it.each([
    ["{}", "unsupported-format"],
    ["[1]", "unsupported-format"],
    [`{"version": 1.5}`, "unsupported-format"],
    [`{"numTotalTests": 3, "testResults": [`, "malformed"],
    ["{", "malformed"],
    ["plain text", "unsupported-format"],
    ["", "empty"],
  ])("%j is %s, with unknown counts", async (report, code) => {
    const { format, counts, problems } = await read(report);
    expect([format, counts.cases]).toEqual(["unknown", null]);
    expect(problems.map((problem) => problem.code)).toContain(code);
  });

  it("whatever JSON it is, it is read or refused", async () => {
    const jest = fc.record({
      numTotalTests: fc.nat(),
      testResults: fc.array(
        fc.oneof(fc.jsonValue(), fc.record({ name: fc.string(), assertionResults: fc.jsonValue() })),
      ),
    });
    const event = fc.record({ Action: fc.constantFrom("run", "pass", "fail", "output", "x"), Package: fc.jsonValue() });
    const lines = fc.array(event.map((value) => JSON.stringify(value))).map((events) => events.join("\n"));
    const document = fc.oneof(
      fc.json(),
      jest.map((value) => JSON.stringify(value)),
      lines,
      fc.string(),
    );
    await fc.assert(
      fc.asyncProperty(document, async (text) => {
        for (const { seconds } of (await read(text)).tests) expect(seconds ?? 0).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
