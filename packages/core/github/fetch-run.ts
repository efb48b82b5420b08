import type { Fields } from "../json/fields.ts";
import { givenFields } from "../record/given-fields.ts";
import type { RunRecord } from "../record/record.ts";
import { type Fetched, fetched, type Note, readAnswer } from "./fetched.ts";
import type { Rest } from "./rest.ts";

/** What GitHub itself knows of one attempt of a run. */
export interface ApiRun
  extends Pick<
    RunRecord,
    | "repository"
    | "repository_id"
    | "workflow_id"
    | "workflow"
    | "workflow_path"
    | "run_id"
    | "attempt"
    | "event"
    | "branch"
    | "base_branch"
    | "sha"
    | "base_sha"
    | "pull_request"
    | "created_at"
    | "started_at"
    | "completed_at"
    | "conclusion"
    | "trust"
  > {
  /** queued, in_progress, completed, … */
  readonly status: string | null;
  /** `owner/name` of where the head commit lives; null when that was deleted. */
  readonly head_repository: string | null;
  /** Whether the repository is private, as it is now; null where GitHub does not say. */
  readonly isPrivate: boolean | null;
}

/** One attempt of a run; without `attempt` the latest. */
export function fetchRun(rest: Rest, repository: string, runId: number, attempt?: number): Promise<Fetched<ApiRun>> {
  const path = `/repos/${repository}/actions/runs/${runId}${attempt === undefined ? "" : `/attempts/${attempt}`}`;
  return fetched(path, async (note) => parseApiRun(await rest.get(path), note));
}

/** A run as GitHub shows it, alone or in a list. */
export function parseApiRun(value: unknown, note: Note): ApiRun | null {
  return readAnswer(value, note, (run) => {
    const runId = run.integer("id", 1);
    if (runId === null) return null;
    const repository = run.object("repository", identity);
    const head = run.object("head_repository", identity);
    const status = run.string("status", 50);
    const updated = run.time("updated_at");
    return {
      repository: repository?.name ?? null,
      ...givenFields({ repository_id: repository?.id ?? null, workflow_id: run.integer("workflow_id", 1) }),
      workflow: run.string("name", 500),
      // Called workflows are listed with the reference that they were called at.
      workflow_path: run.string("path")?.split("@")[0] ?? null,
      run_id: runId,
      attempt: run.integer("run_attempt", 1) ?? 1,
      event: run.string("event", 100),
      branch: run.string("head_branch", 500),
      sha: run.string("head_sha", 64),
      ...pullRequest(run, repository?.id ?? null),
      created_at: run.time("created_at"),
      started_at: run.time("run_started_at"),
      // GitHub states no end of a run. While nothing happens after it, this is the time of the last change.
      completed_at: status === "completed" ? updated : null,
      conclusion: run.string("conclusion", 50),
      // A head repository that was deleted was a fork: one's own cannot be gone.
      trust: head?.name != null && head.name === repository?.name ? "trusted" : "fork",
      status,
      head_repository: head?.name ?? null,
      isPrivate: repository?.isPrivate ?? null,
    };
  });
}

/** The first pull request into this repository. Forks of it may have pull requests of their own with the same head. */
function pullRequest(
  run: Fields,
  repositoryId: number | null,
): Pick<ApiRun, "pull_request" | "base_branch" | "base_sha"> {
  const pulls = run.list("pull_requests", 100, (pull) => ({
    number: pull.integer("number", 1),
    base: pull.object("base", (base) => ({
      ref: base.string("ref", 500),
      sha: base.string("sha", 64),
      repository: base.object("repo", identity)?.id ?? null,
    })),
  }));
  const own = pulls?.find(({ base }) => repositoryId === null || (base?.repository ?? repositoryId) === repositoryId);
  return { pull_request: own?.number ?? null, base_branch: own?.base?.ref ?? null, base_sha: own?.base?.sha ?? null };
}

function identity(repository: Fields): { id: number | null; name: string | null; isPrivate: boolean | null } {
  return {
    id: repository.integer("id", 1),
    name: repository.string("full_name", 200),
    isPrivate: repository.boolean("private"),
  };
}
