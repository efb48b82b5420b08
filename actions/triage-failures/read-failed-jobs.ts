import { InputError } from "../../packages/core/action/input-error.ts";
import { messageOf } from "../../packages/core/action/paceline-error.ts";
import type { Ports } from "../../packages/core/action/ports.ts";
import type { Rest } from "../../packages/core/github/rest.ts";
import type { FailedJob } from "../../packages/core/triage/triage-job.ts";

/** The failed jobs of a run, or of log files, and those whose log could not be had. */
export interface FailedJobs {
  readonly jobs: readonly Omit<FailedJob, "failingTests">[];
  readonly unread: readonly { readonly job: string; readonly reason: string }[];
}

/** The end of a log is what counts, but the API gives it from the beginning. Bytes. */
const LOG_LIMIT = 64 * 1024 * 1024;
/** Logs read of one run: a matrix that fails as a whole fails for one reason. */
const LOGS_READ = 20;

/** Reads log files that the user named; each is one job, called like its file unless `job` says otherwise. */
export async function readLogFiles(
  paths: readonly string[],
  job: string | undefined,
  attempt: number,
  ports: Ports,
): Promise<FailedJobs> {
  const read = await Promise.all(paths.map(async (path) => ({ path, log: await readLogFile(path, ports) })));
  const missing = read.filter(({ log }) => log === null);
  if (missing.length > 0) {
    throw new InputError(
      missing.map(({ path }) => ({ name: "log", place: "input", given: path, expected: "a file with a job's log" })),
    );
  }
  const jobs = read.map(({ path, log }) => ({ job: job ?? baseName(path), log: log ?? "", attempt }));
  return { jobs, unread: [] };
}

/** A relative path is one of the workspace; an absolute one is where the user says. */
async function readLogFile(path: string, { workspace, workspaceAt }: Ports): Promise<string | null> {
  const portable = path.replaceAll("\\", "/");
  const slash = portable.lastIndexOf("/");
  const elsewhere = /^(?:\/|\.\.\/|[A-Za-z]:\/)/.test(portable);
  return elsewhere
    ? workspaceAt(path.slice(0, slash + 1)).read(path.slice(slash + 1), LOG_LIMIT)
    : workspace.read(portable, LOG_LIMIT);
}

function baseName(path: string): string {
  const name = path.replaceAll("\\", "/").split("/").at(-1) ?? path;
  return name.replace(/\.(?:log|txt)$/, "");
}

/** Reads the logs of the jobs that failed in one attempt of a run. One unreadable log does not hide the others. */
export async function readFailedJobs(
  rest: Rest,
  repository: string,
  run: { readonly runId: number; readonly attempt: number },
): Promise<FailedJobs> {
  const path = `/repos/${repository}/actions/runs/${run.runId}/attempts/${run.attempt}/jobs`;
  const jobs: Omit<FailedJob, "failingTests">[] = [];
  const unread: { job: string; reason: string }[] = [];
  for await (const item of rest.pages(path, { per_page: 100 }, "jobs")) {
    const failed = toFailedJob(item);
    if (failed === null) continue;
    if (jobs.length >= LOGS_READ) {
      unread.push({ job: failed.name, reason: `only the first ${LOGS_READ} logs are read` });
      continue;
    }
    try {
      const log = await rest.text(`/repos/${repository}/actions/jobs/${failed.id}/logs`, LOG_LIMIT);
      jobs.push({ job: failed.name, log, attempt: run.attempt });
    } catch (error) {
      unread.push({ job: failed.name, reason: messageOf(error) });
    }
  }
  return { jobs, unread };
}

function toFailedJob(item: unknown): { readonly id: number; readonly name: string } | null {
  if (typeof item !== "object" || item === null) return null;
  const { id, name, conclusion } = item as Readonly<Record<string, unknown>>;
  const failed = conclusion === "failure" || conclusion === "timed_out";
  return failed && typeof id === "number" && typeof name === "string" ? { id, name } : null;
}
