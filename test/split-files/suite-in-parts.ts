import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { caseName } from "../../packages/core/junit/case-name.ts";
import { parseJUnit } from "../../packages/core/junit/parse-junit.ts";
import type { ShardPlan } from "../../packages/core/scheduling/shard-plan.ts";
import { parseTestList } from "../../packages/core/scheduling/test-list.ts";
import type { MatrixEntry } from "../../packages/core/scheduling/to-matrix.ts";

const root = join(import.meta.dirname, "..", "..");

/** A real test runner with a real suite: one giant file, which changes between the measured run and the planned one. */
export interface RealSuite {
  readonly runner: string;
  readonly tests: string;
  readonly giant: string;
  /** The other files, which take no time. */
  readonly small: readonly string[];
  /** What the suite was when it was measured, and what it is when it is planned: text by path. */
  readonly before: Readonly<Record<string, string>>;
  readonly after: Readonly<Record<string, string>>;
  /** Runs the suite with these arguments in a folder, and writes a JUnit report. */
  run(args: readonly string[], folder: string, report: string): { readonly status: number | null };
}

export interface PartedRun {
  readonly plan: ShardPlan;
  readonly entries: readonly MatrixEntry[];
  /** Exit codes of the shards. */
  readonly statuses: readonly (number | null)[];
  /** Executed cases of the giant by shard, and of one run of everything. */
  readonly byShard: readonly (readonly string[])[];
  readonly all: readonly string[];
  /** Exit code of the check, and of one that lacks the report of a shard that has a part of the giant. */
  readonly verified: number | null;
  readonly verifiedWithout: readonly (number | null)[];
}

/** Measures the suite whole, plans the changed one, runs every shard with its arguments as they are, and checks. */
export async function runInParts(suite: RealSuite, shards: number): Promise<PartedRun> {
  const folder = mkdtempSync(join(tmpdir(), "paceline-parts-"));
  try {
    write(folder, suite.before);
    const measured = join(folder, "whole", "report.xml");
    mkdirSync(dirname(measured));
    suite.run([], folder, measured);
    writeFileSync(join(folder, "runs.ndjson"), `${JSON.stringify(await recordOf(suite, measured))}\n`);
    rmSync(dirname(measured), { recursive: true });

    write(folder, suite.after);
    const options = ["--tests", suite.tests, "--runner", suite.runner, "--shards", String(shards)];
    const planned = paceline(folder, [...options, "--history", join(folder, "runs.ndjson"), "--json"]);
    writeFileSync(join(folder, "plan.json"), planned.stdout);
    const { data, outputs } = JSON.parse(planned.stdout);
    const entries: MatrixEntry[] = JSON.parse(outputs.matrix).include;

    const reports = entries.map(({ shard }) => join(folder, "reports", String(shard), "report.xml"));
    const statuses = entries.map(({ args }, index) => {
      const report = reports[index] ?? "";
      mkdirSync(dirname(report), { recursive: true });
      return suite.run(parseTestList(args), folder, report).status;
    });
    const byShard = await Promise.all(reports.map((report) => executed(suite, report)));
    const check = () => paceline(folder, ["--verify", "--plan", "plan.json", "--junit", "reports/**/*.xml"]).status;
    const verified = check();
    const verifiedWithout = entries.flatMap(({ files }, index) => {
      if (!parseTestList(files).some((name) => name.endsWith(suite.giant))) return [];
      const text = readFileSync(reports[index] ?? "");
      rmSync(reports[index] ?? "");
      const status = check();
      writeFileSync(reports[index] ?? "", text);
      return [status];
    });
    const whole = join(folder, "all.xml");
    suite.run([], folder, whole);
    return { plan: data, entries, statuses, byShard, all: await executed(suite, whole), verified, verifiedWithout };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function paceline(folder: string, args: readonly string[]) {
  const command = [join(root, "bin", "from-source.ts"), "plan-shards", "--workspace", folder, ...args];
  return spawnSync(process.execPath, command, { cwd: folder, encoding: "utf8" });
}

/** The run as a record: every case of the giant took ten seconds, and everything else one. */
async function recordOf({ giant, small }: RealSuite, report: string) {
  const names = await casesIn(report, giant, () => true);
  const cases = names.map((name) => ({ name, seconds: 10 }));
  const file = {
    job: "test",
    file: giant,
    seconds: 10 * cases.length,
    tests: cases.length,
    failures: 0,
    skipped: 0,
    cases,
  };
  return {
    schema: "paceline.run/1",
    run_id: 1,
    attempt: 1,
    trust: "trusted",
    started_at: "2026-01-01T00:00:00Z",
    tests: [file, ...small.map((name) => ({ job: "test", file: name, seconds: 1, tests: 1 }))],
  };
}

async function executed({ giant }: RealSuite, report: string): Promise<string[]> {
  return casesIn(report, giant, ({ status }) => status !== "skipped");
}

async function casesIn(
  report: string,
  giant: string,
  wanted: (testCase: { status: string }) => boolean,
): Promise<string[]> {
  const { cases, suites } = await parseJUnit(readFileSync(report));
  const stem = giant.replace(/\.\w+$/, "").replaceAll("/", ".");
  return cases.filter(wanted).flatMap((testCase) => {
    const suite = testCase.suite === null ? null : suites[testCase.suite];
    const names = [testCase.file, testCase.classname, suite?.file, suite?.name].map((name) => name ?? "");
    const isHere = names.some((name) => name.endsWith(giant) || name === stem || name.startsWith(`${stem}.`));
    const name = isHere ? caseName(testCase, giant) : null;
    return name === null ? [] : [name];
  });
}
