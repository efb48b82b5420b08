import type { Json, JsonObject } from "../../expressions/json.ts";
import { repositoryJson, userJson } from "../../rest-api/repository-json.ts";
import { runJson } from "../../rest-api/run-json.ts";
import type { PullRequest, Repository, WorkflowRun } from "../../world/world-records.ts";
import type { WorkflowFile } from "../definition/workflow-file.ts";
import type { RunServer, RunWorkflowOptions } from "./run-options.ts";

/** What started a run, and what follows from it. */
export interface RunEvent {
  readonly name: string;
  readonly payload: JsonObject;
  /** `GITHUB_REF` and `GITHUB_SHA`. */
  readonly ref: string;
  readonly sha: string;
  readonly headRef: string;
  readonly baseRef: string;
  /** True when a fork's change runs: no secrets, a token that only reads. */
  readonly fromFork: boolean;
  /** True when an outsider set this off on the default branch: the cache can only be read. */
  readonly cacheIsReadOnly: boolean;
  /** The `inputs` context. */
  readonly inputs: JsonObject;
  /** What the record of the run says because of the event. */
  readonly run: Partial<WorkflowRun>;
}

/** A commit id for tests that do not care which. */
const SOME_SHA = "5ca1ab1e".repeat(5);
/** What GitHub names as the commit before the first push of a branch. */
const NO_COMMIT = "0".repeat(40);

export function runEvent(
  server: RunServer,
  repository: Repository,
  options: RunWorkflowOptions,
  workflow: WorkflowFile,
): RunEvent {
  const name = options.event ?? "push";
  if (!(name in workflow.on)) throw new Error(`${workflow.path} is not started by the event '${name}'`);
  const event = byKind(name, server, repository, options, workflow);
  const actor = userJson(options.actor ?? "octocat", server.url);
  const common = { repository: repositoryJson(repository, server.url), sender: actor };
  return { ...event, payload: { ...asJson(common), ...event.payload, ...options.payload } };
}

function byKind(
  name: string,
  server: RunServer,
  repository: Repository,
  options: RunWorkflowOptions,
  workflow: WorkflowFile,
): RunEvent {
  if (name.startsWith("pull_request")) return pullRequestEvent(name, server, repository, options);
  const ref = options.ref ?? `refs/heads/${repository.default_branch}`;
  const branch = ref.replace(/^refs\/(heads|tags)\//, "");
  const sha = options.sha ?? SOME_SHA;
  const event: RunEvent = {
    name,
    payload: {},
    ref,
    sha,
    headRef: "",
    baseRef: "",
    fromFork: false,
    cacheIsReadOnly: false,
    inputs: {},
    run: { head_branch: branch, head_sha: sha, ref, baseRef: null },
  };
  if (name === "push") return { ...event, payload: pushPayload(server, repository, event) };
  if (name === "schedule") return { ...event, payload: { schedule: firstCron(workflow.on.schedule) } };
  if (name === "workflow_dispatch") return dispatchEvent(event, options, workflow);
  if (name === "workflow_run") return workflowRunEvent(event, server, options);
  return event;
}

/** A push has a commit before it: what the branch held until now, or zeros where there was no such branch. */
function pushPayload({ world }: RunServer, { full_name }: Repository, { ref, sha }: RunEvent): JsonObject {
  const commit = world.commits.find((known) => known.repository === full_name && known.sha === sha);
  const pushes = world.runs.filter((run) => run.repository === full_name && run.event === "push" && run.ref === ref);
  const before = pushes.findLast((run) => run.head_sha !== sha)?.head_sha ?? commit?.parents[0];
  const pushed = { created: before === undefined, deleted: false, forced: false };
  return { ref, before: before ?? NO_COMMIT, after: sha, ...pushed, head_commit: { id: sha } };
}

function pullRequestEvent(
  name: string,
  server: RunServer,
  repository: Repository,
  { pullRequest: number, sha }: RunWorkflowOptions,
): RunEvent {
  const pull = server.world.pullRequests.find((p) => p.repository === repository.full_name && p.number === number);
  if (!pull) throw new Error(`The event '${name}' needs the option 'pullRequest': the number of one in the world`);
  const isFork = pull.head.repository !== repository.full_name;
  // pull_request_target runs the base's code with the base's rights.
  const isTarget = name === "pull_request_target";
  const { head, base } = pull;
  const pulls = isFork ? [] : [{ number: pull.number, head, base }];
  const ref = isTarget ? `refs/heads/${base.ref}` : `refs/pull/${pull.number}/merge`;
  const headRepository = { head_repository: head.repository, pull_requests: pulls };
  return {
    name,
    payload: { action: "synchronize", number: pull.number, pull_request: pullPayload(pull, isFork) },
    ref,
    sha: sha ?? (isTarget ? base.sha : (pull.merge_commit_sha ?? head.sha)),
    headRef: head.ref,
    baseRef: base.ref,
    fromFork: isFork && !isTarget,
    cacheIsReadOnly: isTarget,
    inputs: {},
    run: { ...headRepository, head_branch: head.ref, head_sha: head.sha, ref, baseRef: base.ref },
  };
}

function pullPayload(pull: PullRequest, fork: boolean): JsonObject {
  const { number, title, state, merge_commit_sha, created_at, updated_at } = pull;
  const known = { number, title, state, merge_commit_sha, created_at, updated_at };
  return {
    ...known,
    draft: false,
    labels: [],
    user: { login: pull.user },
    head: { ref: pull.head.ref, sha: pull.head.sha, repo: { full_name: pull.head.repository, fork } },
    base: { ref: pull.base.ref, sha: pull.base.sha, repo: { full_name: pull.repository, fork: false } },
  };
}

function dispatchEvent(event: RunEvent, { inputs = {} }: RunWorkflowOptions, { on }: WorkflowFile): RunEvent {
  const declared = objectOf(objectOf(on.workflow_dispatch).inputs);
  const unknown = Object.keys(inputs).find((name) => !(name in declared));
  if (unknown) throw new Error(`The workflow has no input '${unknown}'`);
  const defaults = Object.entries(declared).map(([name, input]) => [name, objectOf(input).default ?? ""] as const);
  const values: JsonObject = { ...Object.fromEntries(defaults), ...inputs };
  const texts = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
  return { ...event, inputs: values, payload: { ref: event.ref, inputs: texts } };
}

function workflowRunEvent(event: RunEvent, { world, url }: RunServer, { triggeredBy }: RunWorkflowOptions): RunEvent {
  if (!triggeredBy) throw new Error("The event 'workflow_run' needs the option 'triggeredBy'");
  const workflow = { name: triggeredBy.name, path: triggeredBy.path };
  const payload = { action: "completed", workflow, workflow_run: runJson(world, triggeredBy, url) };
  return {
    ...event,
    payload: asJson(payload),
    cacheIsReadOnly: triggeredBy.head_repository !== triggeredBy.repository,
  };
}

function firstCron(schedule: Json | undefined): string {
  const [first] = Array.isArray(schedule) ? schedule : [];
  return String(objectOf(first).cron ?? "");
}

function objectOf(value: Json | undefined): JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}

/** Typed answers of the REST API as plain data. */
function asJson(value: object): JsonObject {
  return JSON.parse(JSON.stringify(value)) as JsonObject;
}
