import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Conclusion, WorkflowRun } from "../world/world-records.ts";
import { orderJobs } from "./definition/job-graph.ts";
import { parseWorkflow, type WorkflowFile } from "./definition/workflow-file.ts";
import { apiTime } from "./job/job-clock.ts";
import { githubContext } from "./run/github-context.ts";
import { runEvent } from "./run/run-event.ts";
import type { RunServer, RunWorkflowOptions } from "./run/run-options.ts";
import { type WorkflowRunResult, workflowRunResult } from "./run/run-result.ts";
import type { Attempt, JobGroup, RunningRun } from "./run/running-run.ts";
import { runJobGroup } from "./run-job-group.ts";

const DEFAULT_PATH = ".github/workflows/ci.yml";

/**
 * Runs a workflow as GitHub would, with real processes for its steps. Jobs run one after the other, in an order that
 * never changes; their times are those of machines that work in parallel. Run, jobs, steps and logs are in the world
 * afterwards, beside the artifacts and caches that the actions made.
 */
export async function runWorkflow(server: RunServer, options: RunWorkflowOptions): Promise<WorkflowRunResult> {
  const { world } = server;
  const repository = world.repository(options.repository) ?? world.addRepository(options.repository);
  const workflow = readWorkflow(options);
  const event = runEvent(server, repository, options, workflow);
  const startedAt = options.startAt ?? (options.now ?? world.now)();
  const begun = { server, options, repository, workflow, event, startedAt };
  const kept = { groups: new Map(), jobs: new Map() };
  return runAttempt({ ...begun, run: addRun(begun), kept });
}

/** Runs the jobs of one attempt of a run that is in the world. */
export async function runAttempt(attempt: Attempt): Promise<WorkflowRunResult> {
  const { server, run, workflow, startedAt, kept } = attempt;
  const github = githubContext(server, attempt);
  const running: RunningRun = { ...attempt, github, groups: new Map() };
  for (const definition of orderJobs(workflow.jobs)) {
    const group = kept.groups.get(definition.id) ?? (await runJobGroup(running, definition));
    running.groups.set(definition.id, group);
  }
  const groups = [...running.groups.values()];
  const conclusion = conclusionOf(groups);
  const endedAt = new Date(Math.max(startedAt.getTime(), ...groups.map((group) => group.endedAt.getTime())));
  Object.assign(run, { status: "completed", conclusion, updated_at: apiTime(endedAt) });
  return workflowRunResult(running, conclusion);
}

function readWorkflow({
  text,
  source,
  repository,
  workflowPath = DEFAULT_PATH,
  ref = "",
}: RunWorkflowOptions): WorkflowFile {
  const directory = typeof source === "string" ? source : source({ repository, ref });
  return parseWorkflow(text ?? readFileSync(join(directory, workflowPath), "utf8"), workflowPath);
}

function addRun({
  server: { world },
  repository,
  workflow,
  event,
  options,
  startedAt,
}: Omit<Attempt, "run" | "kept">): WorkflowRun {
  const earlier = world.runs.filter((run) => run.repository === repository.full_name && run.path === workflow.path);
  const time = apiTime(startedAt);
  return world.addRun({
    repository: repository.full_name,
    workflow_id: earlier[0]?.workflow_id ?? world.nextId(),
    name: workflow.name,
    path: workflow.path,
    run_number: earlier.length + 1,
    event: event.name,
    actor: options.actor ?? "octocat",
    status: "in_progress",
    created_at: time,
    run_started_at: time,
    updated_at: time,
    ...event.run,
  });
}

function conclusionOf(groups: readonly JobGroup[]): Conclusion {
  const results = groups.map(({ result }) => result);
  if (results.includes("failure")) return "failure";
  if (results.includes("cancelled")) return "cancelled";
  return results.every((result) => result === "skipped") ? "skipped" : "success";
}
