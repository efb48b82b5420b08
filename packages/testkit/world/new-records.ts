import type { Artifact, Job, PullRequest, Repository, WorkflowRun } from "./world-records.ts";

/** Given fields win over the defaults. */
export type Given<Full, Required extends keyof Full> = Partial<Full> & Pick<Full, Required>;

/** What new records take from the world that they are added to. */
interface Surroundings {
  readonly runs: readonly WorkflowRun[];
  repository(fullName: string): Repository | undefined;
  run(id: number): WorkflowRun | undefined;
  nextId(): number;
  now(): Date;
  timestamp(): string;
}

const RETENTION_DAYS = 90;
const DAY_MS = 86_400_000;

/** By default a push to the default branch that has just begun; a pull request when one is given. */
export function newRun(world: Surroundings, given: Given<WorkflowRun, "repository">): WorkflowRun {
  const branch = given.head_branch ?? world.repository(given.repository)?.default_branch ?? "main";
  const started = given.run_started_at ?? given.created_at ?? world.timestamp();
  const pullRequest = given.pull_requests?.[0];
  const actor = given.actor ?? "octocat";
  return {
    id: world.nextId(),
    head_repository: given.repository,
    workflow_id: 1,
    name: "CI",
    path: ".github/workflows/ci.yml",
    display_title: given.name ?? "CI",
    run_number: world.runs.filter((run) => run.repository === given.repository).length + 1,
    run_attempt: 1,
    event: pullRequest ? "pull_request" : "push",
    head_branch: branch,
    head_sha: shaOf(world.runs.length + 1),
    pull_requests: [],
    actor,
    triggering_actor: actor,
    status: given.conclusion ? "completed" : "in_progress",
    conclusion: null,
    created_at: started,
    run_started_at: started,
    updated_at: started,
    ref: pullRequest ? `refs/pull/${pullRequest.number}/merge` : `refs/heads/${branch}`,
    baseRef: pullRequest?.base.ref ?? null,
    ...given,
  };
}

/** By default a job of the run's latest attempt, on a hosted runner; complete when a conclusion is given. */
export function newJob(world: Surroundings, given: Given<Job, "run_id">): Job {
  const run = world.run(given.run_id);
  const created = given.created_at ?? run?.run_started_at ?? world.timestamp();
  const id = world.nextId();
  return {
    id,
    run_attempt: run?.run_attempt ?? 1,
    name: "build",
    status: given.conclusion ? "completed" : "in_progress",
    conclusion: null,
    created_at: created,
    started_at: created,
    completed_at: given.conclusion ? world.timestamp() : null,
    labels: ["ubuntu-latest"],
    runner_id: id,
    runner_name: `GitHub Actions ${id}`,
    runner_group_name: "GitHub Actions",
    steps: [],
    ...given,
  };
}

/** By default a zip of the run's latest attempt that lives for 90 days. */
export function newArtifact(world: Surroundings, given: Given<Artifact, "runId" | "name" | "bytes">): Artifact {
  const run = world.run(given.runId);
  const expires = new Date(world.now().getTime() + RETENTION_DAYS * DAY_MS);
  return {
    id: world.nextId(),
    repository: run?.repository ?? "",
    runAttempt: run?.run_attempt ?? 1,
    digest: null,
    contentType: "application/zip",
    created_at: world.timestamp(),
    updated_at: world.timestamp(),
    expires_at: expires.toISOString(),
    expired: false,
    ...given,
  };
}

/** By default open, against the default branch, without files. */
export function newPullRequest(
  world: Surroundings,
  given: Given<PullRequest, "repository" | "number" | "head">,
): PullRequest {
  const now = world.timestamp();
  return {
    title: "Change",
    state: "open",
    user: "octocat",
    base: { ref: world.repository(given.repository)?.default_branch ?? "main", sha: shaOf(0) },
    merge_commit_sha: null,
    merged_at: null,
    created_at: now,
    updated_at: now,
    files: [],
    commits: [],
    ...given,
  };
}

/** A well-formed commit id made from a number. */
function shaOf(number: number): string {
  return number.toString(16).padStart(40, "0");
}
