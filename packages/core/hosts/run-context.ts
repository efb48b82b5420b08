import { isObject } from "../json/is-object.ts";
import type { RunContext } from "../workspace/run-context.ts";

/** Environment variables and the event's payload, as the runner gives them. */
export interface RunnerFacts {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly payload: unknown;
}

/** Who runs, where and why, from GitHub's default variables and the event. */
export function runContext({ env, payload }: RunnerFacts): RunContext {
  const event = new Payload(payload);
  const pull = event.at("pull_request");
  const triggering = env.GITHUB_EVENT_NAME === "workflow_run" ? event.at("workflow_run") : null;
  const repository = env.GITHUB_REPOSITORY || null;
  const headRepository = pull?.at("head")?.at("repo")?.text("full_name") ?? null;
  return {
    repository,
    repositoryId: positive(env.GITHUB_REPOSITORY_ID) ?? event.at("repository")?.number("id") ?? null,
    defaultBranch: event.at("repository")?.text("default_branch") ?? null,
    isPublic: isPublic(event.at("repository")),
    runId: positive(env.GITHUB_RUN_ID),
    attempt: positive(env.GITHUB_RUN_ATTEMPT) ?? 1,
    job: env.GITHUB_JOB || null,
    workflow: env.GITHUB_WORKFLOW || null,
    workflowPath: workflowPath(env.GITHUB_WORKFLOW_REF),
    event: env.GITHUB_EVENT_NAME || null,
    ref: env.GITHUB_REF || null,
    branch: env.GITHUB_HEAD_REF || env.GITHUB_REF_NAME || null,
    sha: pull?.at("head")?.text("sha") ?? env.GITHUB_SHA ?? null,
    baseBranch: env.GITHUB_BASE_REF || null,
    baseSha: pull?.at("base")?.text("sha") ?? event.text("before"),
    pullRequest: pull?.number("number") ?? null,
    fork: pull !== null && headRepository !== repository,
    triggeringRun: triggeringRun(triggering),
    runner: { labels: [], os: env.RUNNER_OS || null, arch: env.RUNNER_ARCH || null },
    serverUrl: env.GITHUB_SERVER_URL || "https://github.com",
  };
}

function isPublic(repository: Payload | null): boolean | null {
  const isPrivate = repository?.flag("private") ?? null;
  return isPrivate === null ? null : !isPrivate;
}

function triggeringRun(run: Payload | null): RunContext["triggeringRun"] {
  const runId = run?.number("id") ?? null;
  return runId === null ? null : { runId, attempt: run?.number("run_attempt") ?? 1 };
}

/** `owner/name/.github/workflows/ci.yml@refs/heads/main` → `.github/workflows/ci.yml`. */
function workflowPath(reference: string | undefined): string | null {
  return /^[^/]+\/[^/]+\/(.+?\.ya?ml)@/.exec(reference ?? "")?.[1] ?? null;
}

function positive(text: string | undefined): number | null {
  const value = Number(text);
  return Number.isSafeInteger(value) && value > 0 ? value : null;
}

/** An event's payload; nothing in it is certain. */
class Payload {
  readonly #value: Readonly<Record<string, unknown>>;

  constructor(value: unknown) {
    this.#value = isObject(value) ? value : {};
  }

  at(name: string): Payload | null {
    const value = this.#value[name];
    return isObject(value) ? new Payload(value) : null;
  }

  text(name: string): string | null {
    const value = this.#value[name];
    return typeof value === "string" && value !== "" ? value : null;
  }

  flag(name: string): boolean | null {
    const value = this.#value[name];
    return typeof value === "boolean" ? value : null;
  }

  number(name: string): number | null {
    const value = this.#value[name];
    return typeof value === "number" && Number.isSafeInteger(value) ? value : null;
  }
}
