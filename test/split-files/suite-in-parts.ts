import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { RunRecord } from "../../packages/core/record/record.ts";
import { WorkspaceFiles } from "../../packages/core/reports/files/workspace-files.ts";
import { readTestReport } from "../../packages/core/reports/read-test-report.ts";
import { JobTests } from "../../packages/core/reports/records/job-tests.ts";
import { RECORD_LIMITS } from "../../packages/core/reports/records/record-limits.ts";
import type { ShardPlan } from "../../packages/core/scheduling/shard-plan.ts";
import { parseTestList } from "../../packages/core/scheduling/tests/test-list.ts";
import type { MatrixEntry } from "../../packages/core/scheduling/to-matrix.ts";

const root = join(import.meta.dirname, "..", "..");

/** A real test runner with a real suite: one giant file, which changes between the measured run and the planned one. */
export interface RealSuite {
  readonly runner: string;
  readonly tests: string;
  readonly giant: string;
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
    record(suite, folder);
    rmSync(dirname(measured), { recursive: true });

    write(folder, suite.after);
    const options = ["--tests", suite.tests, "--runner", suite.runner, "--shards", String(shards)];
    const planned = paceline("plan-shards", folder, [...options, "--history", join(folder, "runs.ndjson"), "--json"]);
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
    const check = () =>
      paceline("plan-shards", folder, ["--verify", "--plan", "plan.json", "--junit", "reports/**/*.xml"]).status;
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

function paceline(action: string, folder: string, args: readonly string[]) {
  const command = [join(root, "bin", "from-source.mjs"), action, "--workspace", folder, ...args];
  return spawnSync(process.execPath, command, { cwd: folder, encoding: "utf8" });
}

/** The run as `record-telemetry` records it, as if every case of the giant had taken ten seconds. */
function record({ giant }: RealSuite, folder: string): void {
  const out = join(folder, "runs.ndjson");
  paceline("record-telemetry", folder, ["--junit", "whole/report.xml", "--job", "test", "--run-id", "1", "--out", out]);
  const run: RunRecord = JSON.parse(readFileSync(out, "utf8"));
  const tests = run.tests?.map((test) => {
    if (!test.file.endsWith(giant)) return { ...test, seconds: 1 };
    const cases = (test.cases ?? []).map((one) => ({ ...one, seconds: 10 }));
    return { ...test, cases, seconds: 10 * cases.length };
  });
  writeFileSync(out, `${JSON.stringify({ ...run, started_at: "2026-01-01T00:00:00Z", tests })}\n`);
}

/** The cases of the giant that a report says were run. */
async function executed({ giant, after }: RealSuite, report: string): Promise<string[]> {
  const origin = {
    job: null,
    files: new WorkspaceFiles(Object.keys(after)),
    workspaceRoot: null,
    report: null,
    keep: RECORD_LIMITS,
  };
  const tests = new JobTests(null, RECORD_LIMITS);
  tests.add((await readTestReport(readFileSync(report), origin)).tally);
  const ofGiant = tests.records().tests.filter(({ file }) => file.endsWith(giant));
  const cases = ofGiant.flatMap((test) => test.cases ?? []);
  return cases.filter(({ outcome }) => outcome !== "skipped").map(({ name }) => name);
}
