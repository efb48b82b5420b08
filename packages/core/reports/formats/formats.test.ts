import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { WorkspaceFiles } from "../files/workspace-files.ts";
import { reportFormats } from "../formats.ts";
import { readTestReport } from "../read-test-report.ts";
import { JobTests } from "../records/job-tests.ts";
import { RECORD_LIMITS } from "../records/record-limits.ts";

// The examples of cucumber, ctest, mocha, mochawesome, playwright, pytest-reportlog, robot, rspec and tap were written by
// the tools (November 2026), as were those of go-test-json, jest, knapsack, pytest-durations and vitest; paths are
// replaced and stack traces shortened. The others are short ones by hand, after what the tools document.

const origin = {
  job: "test",
  files: new WorkspaceFiles([]),
  report: null,
  workspaceRoot: "/home/runner/work/acme/acme",
  keep: RECORD_LIMITS,
};

async function read(bytes: Uint8Array) {
  const { format, counts, problems, tally } = await readTestReport(bytes, origin);
  const tests = new JobTests("test", RECORD_LIMITS);
  tests.add(tally);
  return { format, counts, problems, ...tests.records() };
}

const folderOf = (name: string) => join(import.meta.dirname, name);
const exampleOf = (name: string) => {
  const example = readdirSync(folderOf(name)).find((file) => file.startsWith("example."));
  return readFileSync(join(folderOf(name), example ?? "no example"));
};

describe.each(reportFormats.map(({ name }) => name))("the example of %s", (name) => {
  it("has the counts, files and failures that its tool tells", async () => {
    const { format, counts, problems, tests, failures } = await read(exampleOf(name));
    const files = tests.map((file) => [file.file, file.tests, file.failures, file.skipped]);
    const failed = failures.map((failure) => [failure.file, failure.name, failure.message?.split("\n")[0] ?? null]);
    const { seconds, ...numbers } = counts;
    const told = { format, counts: numbers, problems: problems.map(({ code }) => code), files, failed };
    expect(told).toEqual(JSON.parse(readFileSync(join(folderOf(name), "expected.json"), "utf8")));
    expect(format).toBe(name);
    expect(seconds).toBeGreaterThan(0);
  });

  it("is read or named, never thrown at, whatever is done to it", async () => {
    const bytes = exampleOf(name);
    const damage = fc.record({
      from: fc.nat({ max: bytes.length }),
      length: fc.nat({ max: 200 }),
      instead: fc.uint8Array({ maxLength: 20 }),
      end: fc.nat({ max: bytes.length }),
    });
    await fc.assert(
      fc.asyncProperty(damage, async ({ from, length, instead, end }) => {
        const damaged = Buffer.concat([bytes.subarray(0, from), instead, bytes.subarray(from + length)]).subarray(
          0,
          end,
        );
        const { counts, problems, tests } = await read(damaged);
        if (counts.cases === null) expect(tests.length === 0 ? problems.length : 1).toBeGreaterThan(0);
        for (const { seconds } of tests) expect(seconds ?? 0).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 60 },
    );
  });
});

describe("what a tool says in a place of its own", () => {
  const textOf = async (xml: string) => (await read(new TextEncoder().encode(xml))).counts;

  it("fails Robot's passed tests below a suite whose teardown failed (Robot Framework 7.5)", async () => {
    const test = (name: string, status: string) => `<test name="${name}"><status status="${status}"/></test>`;
    const inner = `<suite name="In" source="/x/in.robot">${test("D", "PASS")}<status status="PASS"/></suite>`;
    const suite = `<suite name="S" source="/x/s.robot">${inner}${test("A", "PASS")}${test("B", "FAIL")}${test("C", "SKIP")}`;
    const end = '<status status="FAIL">Suite teardown failed:\nleak</status></suite>';
    const xml = `<robot generator="Robot 7.5">${suite}${end}</robot>`;
    expect(await textOf(xml)).toMatchObject({ cases: 4, failures: 3, skipped: 1 });
    const kept = xml.replace("Suite teardown failed:\nleak", "");
    expect(await textOf(kept)).toMatchObject({ cases: 4, failures: 1, skipped: 1 });
  });

  it("counts what TestNG ran again as attempts, not as skipped tests (TestNG 7.12)", async () => {
    const method = (status: string, more = "") =>
      `<test-method name="pays" signature="pays()" status="${status}" duration-ms="5"${more}></test-method>`;
    const xml = `<testng-results><suite name="s"><test name="t"><class name="shop.Cart">${method("SKIP", ' retried="true"')}${method("SKIP", ' retried="true"')}${method("PASS")}${method("SKIP").replaceAll("pays", "waits")}</class></test></suite></testng-results>`;
    expect(await textOf(xml)).toMatchObject({ cases: 2, failures: 0, skipped: 1, retries: 2 });
  });
});
