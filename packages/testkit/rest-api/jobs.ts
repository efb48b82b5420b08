import { json, type Reply } from "../http/exchange.ts";
import { signUrl } from "../results-service/signed-url.ts";
import type { Job, Repository, WorkflowRun } from "../world/world-records.ts";
import { paginate } from "./paginate.ts";
import { nodeId } from "./repository-json.ts";
import { notFound, type RestCall } from "./rest-route.ts";
import { attemptOf, runOf } from "./runs.ts";

/** `filter=latest` (the default) shows the last execution of each job of the run, `all` every execution. */
export function listJobs(call: RestCall): Reply {
  const run = runOf(call);
  if (!run) return notFound();
  const all = call.world.jobs.filter((job) => job.run_id === run.id);
  return jobPage(call, run, call.query.get("filter") === "all" ? all : latest(all));
}

export function listAttemptJobs(call: RestCall): Reply {
  const attempt = attemptOf(call);
  if (!attempt) return notFound();
  const { id, run_attempt } = attempt;
  return jobPage(
    call,
    attempt,
    call.world.jobs.filter((job) => job.run_id === id && job.run_attempt === run_attempt),
  );
}

export function getJob(call: RestCall): Reply {
  const { job, run } = jobOf(call);
  return job && run ? json(200, jobJson(job, run, call.repository, call.api)) : notFound();
}

/** Logs exist once a job is done; the answer is a redirect to a link that needs no token. */
export function getJobLogs(call: RestCall): Reply {
  const { job } = jobOf(call);
  if (!job || !call.world.jobLogs.has(job.id)) return notFound();
  return { status: 302, headers: { location: signUrl(call.api, `/blobs/logs/${job.id}`, call.world.now()) } };
}

export function jobOf(call: RestCall): { job?: Job; run?: WorkflowRun } {
  const job = call.world.job(Number(call.params.job_id));
  const run = job && runOf({ ...call, params: { run_id: String(job.run_id) } });
  return job && run ? { job, run } : {};
}

function jobPage(call: RestCall, run: WorkflowRun, found: Job[]): Reply {
  const { items, headers } = paginate(found, call.asked);
  const jobs = items.map((job) => jobJson(job, run, call.repository, call.api));
  return json(200, { total_count: found.length, jobs }, headers);
}

function latest(jobs: Job[]): Job[] {
  const newest = new Map<string, Job>();
  for (const job of jobs) {
    const other = newest.get(job.name);
    if (!other || job.run_attempt > other.run_attempt) newest.set(job.name, job);
  }
  // Two jobs of one attempt may share a name; both are shown.
  return jobs.filter((job) => job.run_attempt === newest.get(job.name)?.run_attempt);
}

function jobJson(job: Job, run: WorkflowRun, repository: Repository, api: string) {
  const url = `${api}/repos/${repository.full_name}`;
  return {
    ...job,
    workflow_name: run.name,
    head_branch: run.head_branch,
    head_sha: run.head_sha,
    node_id: nodeId("CR", job.id),
    run_url: `${url}/actions/runs/${run.id}`,
    url: `${url}/actions/jobs/${job.id}`,
    html_url: `https://github.com/${repository.full_name}/actions/runs/${run.id}/job/${job.id}`,
    check_run_url: `${url}/check-runs/${job.id}`,
    runner_group_id: job.runner_group_name === null ? null : 0,
  };
}
