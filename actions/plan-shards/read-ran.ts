import type { Ports } from "../../packages/core/action/ports.ts";
import { messageOf } from "../../packages/core/errors/paceline-error.ts";
import { WorkspaceFiles } from "../../packages/core/reports/files/workspace-files.ts";
import { readTestReport } from "../../packages/core/reports/read-test-report.ts";
import { JobTests, type ReportOrigin } from "../../packages/core/reports/records/test-records.ts";
import { parseJUnit } from "../../packages/core/reports/xml/parse-junit.ts";
import { jobsOfReports, ranFile, ranInReport } from "../../packages/core/scheduling/verification/ran-files.ts";
import type { RanFile, VerificationProblem } from "../../packages/core/scheduling/verification/verification.ts";

/** Larger reports are cut by the parser; this much is read of them. Bytes. */
const READ_LIMIT = 256 * 1024 * 1024;
const MOST_REPORTS = 10_000;

export interface ReadRan {
  readonly files: readonly RanFile[];
  readonly problems: readonly VerificationProblem[];
}

/** What the reports behind these globs say ran. */
export async function readRan(globs: readonly string[], { workspace }: Ports): Promise<ReadRan> {
  const paths = (await workspace.glob(globs.map((glob) => glob.replaceAll("\\", "/")))).slice(0, MOST_REPORTS);
  const jobs = jobsOfReports(paths);
  const files = new WorkspaceFiles(await workspace.glob(["**/*"]));
  const ran: RanFile[] = [];
  const problems: VerificationProblem[] = [];
  if (paths.length === 0) {
    problems.push({ code: "unchecked", message: `no file of the checkout matches ${globs.join(", ")}` });
  }
  for (const path of paths) {
    const origin = { job: jobs.get(path) ?? path, files, workspaceRoot: workspace.root };
    try {
      const bytes = await workspace.readBytes(path, READ_LIMIT);
      const read = bytes === null ? { ran: [], problem: "the file is gone" } : await readOne(bytes, origin);
      ran.push(...read.ran);
      if (read.problem !== undefined) problems.push({ code: "unchecked", message: `${path}: ${read.problem}` });
    } catch (error) {
      problems.push({ code: "unchecked", message: `${path}: ${messageOf(error)}` });
    }
  }
  return { files: ran, problems };
}

interface OneReport {
  readonly ran: readonly RanFile[];
  readonly problem: string | undefined;
}

/** XML with all its cases; JSON, of Go, Jest or Vitest, as far as a record would keep it. */
async function readOne(bytes: Uint8Array, origin: ReportOrigin): Promise<OneReport> {
  if (isJson(bytes)) {
    const { tally, problems } = await readTestReport(bytes, origin);
    const tests = new JobTests(origin.job);
    tests.add(tally);
    return { ran: tests.records().tests.map(ranFile), problem: problems[0]?.message };
  }
  const report = await parseJUnit(bytes);
  return { ran: ranInReport(report, origin), problem: report.problems[0]?.message };
}

function isJson(bytes: Uint8Array): boolean {
  return /^\s*[{[]/.test(new TextDecoder().decode(bytes.subarray(0, 1000)));
}
