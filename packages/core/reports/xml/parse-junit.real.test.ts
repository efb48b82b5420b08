import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { describeSharedData } from "../../../../test/describe-shared-data.ts";
import { fileName } from "../../paths/path-parts.ts";
import { parseJUnit } from "./parse-junit.ts";

interface RealReport {
  readonly file: string;
  readonly format: string;
  readonly wellformed: boolean;
  readonly testcases?: number;
  readonly failures?: number;
  readonly errors?: number;
  readonly skipped?: number;
  readonly rerun?: number;
}

/** Reports where counting elements gives something else than counting cases, each with the reason. */
const EXPLAINED: Readonly<Record<string, string>> = {
  "testDisabled.xml": "disabled cases have no <skipped>",
  "disabled.xml": "disabled cases have no <skipped>",
  "test_multiple_errors.xml": "one case has a failure and an error",
  "junit.multiresult.xml": "cases have several results",
  "flaky_with_classname_file.xml": "two cases are repeated until they pass, which count once",
  "junit-server-test/report.xml": "a case fails, and passes when it is repeated",
  "no-cases-but-tests.xml": "the suite states counts and lists no case",
};

describeSharedData("B-junit", "170 real reports", (folder) => {
  const index = readFileSync(join(folder, "index.ndjson"), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as RealReport);
  const parse = (file: string) => parseJUnit(readFileSync(join(folder, file)));
  const junit = index.filter((report) => report.format === "junit" && report.wellformed);

  it("have the cases, failures, errors and skips that an independent count found", async () => {
    const compared: string[] = [];
    for (const real of junit) {
      if (Object.keys(EXPLAINED).some((ending) => real.file.endsWith(`/${ending}`))) continue;
      const { format, totals } = await parse(real.file);
      const counts = [format, totals?.cases, totals?.failures, totals?.errors, totals?.skipped];
      expect(counts, real.file).toEqual(["junit", real.testcases, real.failures, real.errors, real.skipped]);
      compared.push(real.file);
    }
    expect(compared.length).toBe(junit.length - Object.keys(EXPLAINED).length);
  });

  it("have the totals that another project expects of its own fixtures", async () => {
    const expected = junit.filter(({ file }) => existsSync(join(folder, resultsOf(file))));
    expect(expected.length).toBeGreaterThan(20);
    for (const { file } of expected) {
      const { totals } = await parse(file);
      const { stats } = JSON.parse(readFileSync(join(folder, resultsOf(file)), "utf8"));
      const ours = [totals?.cases, totals?.failures, totals?.errors, totals?.skipped];
      // Its "runs" count results and its "tests" count distinct names; cases with several results agree with the latter.
      const runs = [stats.runs, stats.runs_fail, stats.runs_error, stats.runs_skip];
      const tests = [stats.tests, stats.tests_fail, stats.tests_error, stats.tests_skip];
      // One fixture was cut down by hand: its suites state 173 tests and list 2.
      if (fileName(file) !== "xunit.xml") expect([runs, tests], file).toContainEqual(ours);
    }
  });

  it("that are damaged still give what they hold, marked", async () => {
    for (const real of index.filter((report) => report.format === "junit" && !report.wellformed)) {
      const { totals, problems } = await parse(real.file);
      expect(totals, real.file).not.toBeNull();
      expect(problems.length, real.file).toBeGreaterThan(0);
    }
  });

  it("have the reruns that their elements tell of", async () => {
    for (const { file } of junit.filter((report) => (report.rerun ?? 0) > 0)) {
      const withoutComments = readFileSync(join(folder, file), "utf8").replace(/<!--[\s\S]*?-->/g, "");
      const elements = withoutComments.match(/<(?:rerun|flaky)(?:Failure|Error)\b/g) ?? [];
      expect((await parse(file)).totals?.retries, file).toBe(elements.length);
    }
  });
});

const resultsOf = (file: string) => file.replace(/\.xml$/, ".results.json");
