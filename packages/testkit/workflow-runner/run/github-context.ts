import type { JsonObject } from "../../expressions/json.ts";
import type { RunServer } from "./run-options.ts";
import type { Attempt } from "./running-run.ts";

/** The `github` context as far as it is the same for the whole run; jobs add `job`, `token` and `workspace`. */
export function githubContext(
  server: RunServer,
  { repository, run, event, workflow }: Pick<Attempt, "repository" | "run" | "event" | "workflow">,
): JsonObject {
  const isTag = event.ref.startsWith("refs/tags/");
  return {
    ref: event.ref,
    ref_name: event.ref.replace(/^refs\/(heads|tags|pull)\//, ""),
    ref_type: isTag ? "tag" : "branch",
    ref_protected: false,
    sha: event.sha,
    head_ref: event.headRef,
    base_ref: event.baseRef,
    event_name: event.name,
    event: event.payload,
    repository: repository.full_name,
    repository_id: String(repository.id),
    repository_owner: repository.owner,
    repositoryUrl: `git://github.com/${repository.full_name}.git`,
    run_id: String(run.id),
    run_number: String(run.run_number),
    run_attempt: String(run.run_attempt),
    retention_days: "90",
    actor: run.actor,
    triggering_actor: run.triggering_actor,
    workflow: workflow.name,
    workflow_ref: `${repository.full_name}/${workflow.path}@${event.ref}`,
    workflow_sha: event.sha,
    // Not the address of this server: the clients take every other host for GHES and turn their services off.
    server_url: "https://github.com",
    api_url: server.url,
    graphql_url: `${server.url}/graphql`,
    secret_source: "Actions",
  };
}
