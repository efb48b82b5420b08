import { InputError } from "../../packages/core/action/input-error.ts";
import type { Ports } from "../../packages/core/action/ports.ts";
import { PacelineError } from "../../packages/core/errors/paceline-error.ts";
import { fetchJobLog } from "../../packages/core/github/fetch-job-log.ts";
import { fetchJobs } from "../../packages/core/github/fetch-jobs.ts";
import type { Rest } from "../../packages/core/github/rest.ts";
import { leadsOut } from "../../packages/core/paths/leads-out.ts";
import { fileName } from "../../packages/core/paths/path-parts.ts";
import { withSlashes } from "../../packages/core/paths/with-slashes.ts";
import type { StepRecord } from "../../packages/core/record/record.ts";
import type { FailedJob } from "../../packages/core/triage/triage-job.ts";
import type { FileEnd } from "../../packages/core/workspace/workspace.ts";

/** The failed jobs of a run, or of log files, and those whose log could not be had. */
export interface FailedJobs {
  readonly jobs: readonly Omit<FailedJob, "failingTests">[];
  readonly unread: readonly { readonly job: string; readonly reason: string }[];
}

/** The end of a log is what counts, but the API gives it from the beginning. Bytes. */
const MAX_LOG_BYTES = 64 * 1024 * 1024;
/** Logs read of one run: a matrix that fails as a whole fails for one reason. */
const MAX_LOGS = 20;

/** Reads log files that the user named; each is one job, called like its file unless `job` says otherwise. */
export async function readLogFiles(
  paths: readonly string[],
  job: string | undefined,
  attempt: number,
  ports: Ports,
): Promise<FailedJobs> {
  const logFiles = await Promise.all(paths.map(async (path) => ({ path, log: await readLogFile(path, ports) })));
  const missing = logFiles.filter(({ log }) => log === null);
  if (missing.length > 0) {
    throw new InputError(
      missing.map(({ path }) => ({ name: "log", place: "input", given: path, expected: "a file with a job's log" })),
    );
  }
  const jobs = logFiles.map(({ path, log }) => {
    const { text = "", skippedLines = 0 } = log ?? {};
    return { job: job ?? baseName(path), log: text, skippedLines, attempt };
  });
  return { jobs, unread: [] };
}

/** A relative path is one of the workspace; an absolute one is where the user says. */
async function readLogFile(path: string, { workspace, workspaceAt }: Ports): Promise<FileEnd | null> {
  const portable = withSlashes(path);
  const slash = portable.lastIndexOf("/");
  return leadsOut(portable)
    ? workspaceAt(path.slice(0, slash + 1)).readEnd(path.slice(slash + 1), MAX_LOG_BYTES)
    : workspace.readEnd(portable, MAX_LOG_BYTES);
}

function baseName(path: string): string {
  return fileName(withSlashes(path)).replace(/\.(?:log|txt)$/, "");
}

/** Reads the logs of the jobs that failed in one attempt of a run. One unreadable log does not hide the others. */
export async function readFailedJobs(
  rest: Rest,
  repository: string,
  run: { readonly runId: number; readonly attempt: number },
): Promise<FailedJobs> {
  const jobList = await fetchJobs(rest, repository, run.runId, run.attempt);
  if (jobList.value === null) {
    const [problem] = jobList.problems;
    const code = problem === undefined || problem.code === "unknown-shape" ? "api-unexpected" : problem.code;
    throw new PacelineError(code, `the jobs of run ${run.runId} could not be read: ${problem?.message}`);
  }
  const failed = jobList.value.filter(({ conclusion }) => conclusion === "failure" || conclusion === "timed_out");
  const jobs: Omit<FailedJob, "failingTests">[] = [];
  const unread = failed.slice(MAX_LOGS).map(({ name }) => ({ job: name, reason: `only ${MAX_LOGS} logs are read` }));
  for (const { id, name, steps } of failed.slice(0, MAX_LOGS)) {
    const { value: log, problems } = await fetchJobLog(rest, repository, id, MAX_LOG_BYTES);
    if (log === null) unread.push({ job: name, reason: problems[0]?.message ?? "no log" });
    else jobs.push({ job: name, log, attempt: run.attempt, failedSteps: failedSteps(steps ?? null) });
  }
  return { jobs, unread };
}

/** Null where GitHub does not list the steps. */
function failedSteps(steps: readonly StepRecord[] | null): readonly StepRecord[] | null {
  if (steps === null || steps.length === 0) return null;
  return steps.filter(({ conclusion }) => conclusion === "failure" || conclusion === "timed_out");
}
