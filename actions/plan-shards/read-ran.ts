import { messageOf } from "../../packages/core/action/paceline-error.ts";
import type { Ports } from "../../packages/core/action/ports.ts";
import { parseJUnit } from "../../packages/core/junit/parse-junit.ts";
import { WorkspaceFiles } from "../../packages/core/junit/workspace-files.ts";
import { type ReportAt, ranInReports } from "../../packages/core/scheduling/ran-files.ts";
import type { RanFile, VerificationProblem } from "../../packages/core/scheduling/verification.ts";

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
  const reports: ReportAt[] = [];
  const problems: VerificationProblem[] = [];
  for (const path of paths) {
    try {
      const bytes = await workspace.readBytes(path, READ_LIMIT);
      const report = bytes === null ? null : await parseJUnit(bytes);
      const first = report === null ? { message: "the file is gone" } : report.problems[0];
      if (report !== null) reports.push({ path, report });
      if (first !== undefined) problems.push({ code: "unchecked", message: `${path}: ${first.message}` });
    } catch (error) {
      problems.push({ code: "unchecked", message: `${path}: ${messageOf(error)}` });
    }
  }
  const files = new WorkspaceFiles(await workspace.glob(["**/*"]));
  return { files: ranInReports(reports, files, workspace.root), problems };
}
