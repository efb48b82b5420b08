import type { Ports } from "../../packages/core/action/ports.ts";
import { messageOf } from "../../packages/core/errors/paceline-error.ts";
import { WorkspaceFiles } from "../../packages/core/reports/files/workspace-files.ts";
import { readTestReport, type TestReport } from "../../packages/core/reports/read-test-report.ts";
import { JobTests, type ReportOrigin, type TestRecords } from "../../packages/core/reports/records/test-records.ts";
import type { ReportRow } from "../../packages/core/telemetry/telemetry.ts";
import type { Workspace } from "../../packages/core/workspace/workspace.ts";

export interface ReadReports extends TestRecords {
  readonly rows: readonly ReportRow[];
}

/** Larger reports are cut by the parser; this much is read of them. Bytes. */
const READ_LIMIT = 256 * 1024 * 1024;
const MOST_REPORTS = 10_000;
const UNKNOWN = { cases: null, failures: null, errors: null, skipped: null, retries: null, seconds: null };

/** Reads all reports that the globs match, one after the other; null where none matches. */
export async function readReports(
  globs: readonly string[],
  job: string | null,
  ports: Ports,
): Promise<ReadReports | null> {
  const found = await findReports(globs, ports);
  if (found.length === 0) return null;
  const { workspace } = ports;
  const files = new WorkspaceFiles(await workspace.glob(["**/*"]));
  const origin = { job, files, workspaceRoot: workspace.root };
  const rows: ReportRow[] = [];
  const tests = new JobTests(job);
  for (const { workspace: place, path, shown } of found.slice(0, MOST_REPORTS)) {
    const read = await readReport(place, path, origin);
    if ("tally" in read) tests.add(read.tally);
    rows.push(reportRow(shown, read));
  }
  return { rows, ...tests.records() };
}

interface FoundReport {
  readonly workspace: Workspace;
  readonly path: string;
  readonly shown: string;
}

/** Globs are relative to the checkout; one that leads out of it is searched from where it leads to. */
async function findReports(globs: readonly string[], { workspace, workspaceAt }: Ports): Promise<FoundReport[]> {
  const portable = globs.map((glob) => glob.replaceAll("\\", "/"));
  const inside = portable.filter((glob) => !leadsOut(glob));
  const found = inside.length === 0 ? [] : await workspace.glob(inside);
  const reports: FoundReport[] = found.map((path) => ({ workspace, path, shown: path }));
  for (const glob of portable.filter(leadsOut)) {
    const { folder, rest } = splitGlob(glob);
    const elsewhere = workspaceAt(folder);
    for (const path of await elsewhere.glob([rest]))
      reports.push({ workspace: elsewhere, path, shown: `${folder}${path}` });
  }
  return reports;
}

function leadsOut(glob: string): boolean {
  return /^(?:\/|\.\.\/|[A-Za-z]:\/)/.test(glob);
}

/** The folder before the first wildcard, with its slash, and what stands after it. */
function splitGlob(glob: string): { folder: string; rest: string } {
  const wildcard = glob.search(/[*?[{(]/);
  const end = glob.lastIndexOf("/", wildcard < 0 ? undefined : wildcard) + 1;
  return { folder: glob.slice(0, end), rest: glob.slice(end) };
}

type Unread = { readonly unread: string };

async function readReport(workspace: Workspace, path: string, origin: ReportOrigin): Promise<TestReport | Unread> {
  try {
    const bytes = await workspace.readBytes(path, READ_LIMIT);
    return bytes === null ? { unread: "the file is gone" } : await readTestReport(bytes, origin);
  } catch (error) {
    return { unread: messageOf(error) };
  }
}

function reportRow(path: string, read: TestReport | Unread): ReportRow {
  if ("unread" in read) {
    const problems = [{ code: "unreadable", message: read.unread, count: 1 } as const];
    return { path, format: "unknown", ...UNKNOWN, problems };
  }
  const { format, counts, problems } = read;
  return { path, format, ...counts, problems };
}
