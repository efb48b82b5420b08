import type { World } from "../world/world.ts";
import type { Job, WorkflowRun } from "../world/world-records.ts";
import { type CachePolicy, mintRuntimeToken } from "./runtime-token.ts";

export interface RuntimeOptions {
  /** What the token allows; by default what GitHub would give for the run's event. */
  readonly cachePolicy?: CachePolicy;
  /** `ACTIONS_CACHE_MODE`: makes the client itself skip reads or writes. */
  readonly cacheMode?: "none" | "read" | "write" | "write-only";
}

interface Server {
  readonly url: string;
  readonly world: World;
}

/** The `GITHUB_*` variables that every step of a job sees, `run:` steps too. Folders and files are the runner's to add. */
export function githubEnvironment({ url, world }: Server, { run, job }: { run: WorkflowRun; job: Job }) {
  const repository = world.repository(run.repository);
  return {
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_ACTOR: run.actor,
    GITHUB_API_URL: url,
    GITHUB_BASE_REF: run.baseRef ?? "",
    GITHUB_EVENT_NAME: run.event,
    GITHUB_GRAPHQL_URL: `${url}/graphql`,
    GITHUB_HEAD_REF: run.baseRef === null ? "" : (run.head_branch ?? ""),
    GITHUB_JOB: job.name,
    GITHUB_REF: run.ref,
    GITHUB_REF_NAME: run.ref.replace(/^refs\/(heads|tags|pull)\//, ""),
    GITHUB_REF_TYPE: run.ref.startsWith("refs/tags/") ? "tag" : "branch",
    GITHUB_REPOSITORY: run.repository,
    GITHUB_REPOSITORY_ID: String(repository?.id ?? ""),
    GITHUB_REPOSITORY_OWNER: run.repository.split("/")[0] ?? "",
    GITHUB_RETENTION_DAYS: "90",
    GITHUB_RUN_ATTEMPT: String(run.run_attempt),
    GITHUB_RUN_ID: String(run.id),
    GITHUB_RUN_NUMBER: String(run.run_number),
    // Not this server's own address: the clients take any other host for GHES and turn their services off.
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_SHA: run.head_sha,
    GITHUB_TRIGGERING_ACTOR: run.triggering_actor,
    GITHUB_WORKFLOW: run.name,
    GITHUB_WORKFLOW_REF: `${run.repository}/${run.path}@${run.ref}`,
  } satisfies Record<string, string>;
}

/** All of `githubEnvironment`, and the access to caches and artifacts that the runner gives to actions only. */
export function runtimeEnvironment(
  server: Server,
  target: { run: WorkflowRun; job: Job },
  { cachePolicy, cacheMode }: RuntimeOptions = {},
): Record<string, string> {
  const { run, job } = target;
  return {
    ...githubEnvironment(server, target),
    ACTIONS_CACHE_SERVICE_V2: "True",
    ACTIONS_RESULTS_URL: `${server.url}/`,
    ACTIONS_RUNTIME_TOKEN: mintRuntimeToken(server.world, { run, jobId: job.id, ...(cachePolicy && { cachePolicy }) }),
    ACTIONS_RUNTIME_URL: `${server.url}/`,
    ...(cacheMode && { ACTIONS_CACHE_MODE: cacheMode }),
  };
}
