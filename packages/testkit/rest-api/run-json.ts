import type { World } from "../world/world.ts";
import type { Repository, RunPullRequest, WorkflowRun } from "../world/world-records.ts";
import { minimalRepositoryJson, nodeId, userJson } from "./repository-json.ts";

export function runJson(world: World, run: WorkflowRun, api: string) {
  const url = `${api}/repos/${run.repository}/actions/runs/${run.id}`;
  const { ref: _ref, baseRef: _baseRef, repository: fullName, head_repository: headName, ...shown } = run;
  const repository = world.repository(fullName);
  const head = headName === null ? undefined : (world.repository(headName) ?? fork(headName));
  const attempted = run.run_attempt > 1 ? `${url}/attempts/${run.run_attempt - 1}` : null;
  const isFork = headName !== fullName;
  return {
    ...shown,
    node_id: nodeId("WFR", run.id),
    check_suite_id: run.id,
    check_suite_node_id: nodeId("CS", run.id),
    url,
    html_url: `https://github.com/${fullName}/actions/runs/${run.id}`,
    // GitHub never says which pull request a fork's run belongs to.
    pull_requests: isFork || !repository ? [] : run.pull_requests.map((pull) => pullJson(pull, repository, api)),
    actor: userJson(run.actor, api),
    triggering_actor: userJson(run.triggering_actor, api),
    referenced_workflows: [],
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${api}/repos/${fullName}/check-suites/${run.id}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: attempted,
    workflow_url: `${api}/repos/${fullName}/actions/workflows/${run.workflow_id}`,
    head_commit: headCommit(world, run),
    repository: repository && minimalRepositoryJson(repository, api),
    head_repository: head ? minimalRepositoryJson(head, api) : null,
  };
}

function pullJson({ number, head, base }: RunPullRequest, repository: Repository, api: string) {
  const url = `${api}/repos/${repository.full_name}`;
  const repo = { id: repository.id, url, name: repository.name };
  return { id: number, number, url: `${url}/pulls/${number}`, head: { ...head, repo }, base: { ...base, repo } };
}

function headCommit(world: World, run: WorkflowRun) {
  const known = world.commits.find((commit) => commit.sha === run.head_sha);
  const author = known?.author ?? {
    name: run.actor,
    email: `${run.actor}@users.noreply.github.com`,
    date: run.created_at,
  };
  const person = { name: author.name, email: author.email };
  return {
    id: run.head_sha,
    tree_id: run.head_sha,
    message: known?.message ?? run.display_title,
    timestamp: author.date,
    author: person,
    committer: person,
  };
}

/** A fork need not be registered to be the source of a run. */
function fork(fullName: string): Repository {
  const [owner = "", name = ""] = fullName.split("/");
  return { id: 1, owner, name, full_name: fullName, default_branch: "main", private: false, fork: true };
}
