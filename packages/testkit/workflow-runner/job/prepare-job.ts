import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ExpressionScope } from "../../expressions/evaluate-expression.ts";
import type { JsonObject } from "../../expressions/json.ts";
import { runtimeEnvironment } from "../../results-service/runtime-environment.ts";
import { runnerContext } from "../../step-runner/runner-environment.ts";
import type { Job } from "../../world/world-records.ts";
import type { JobDefinition } from "../definition/workflow-file.ts";
import { type RunningRun, sourceAt } from "../run/running-run.ts";
import { textsOf } from "./run-steps.ts";
import type { RunningJob } from "./running-job.ts";
import { tokenPermissions } from "./token-permissions.ts";

export interface JobToRun {
  readonly definition: JobDefinition;
  readonly name: string;
  /** What the job's own templates see. */
  readonly scope: ExpressionScope;
  readonly matrix: JsonObject | undefined;
  readonly startAt: Date;
}

/** A fresh machine for one job: empty folders, a new token, the contexts and variables that its steps will see. */
export function prepareJob(running: RunningRun, job: JobToRun, record: Job, root: string): RunningJob {
  const { server, options, workflow, event, run } = running;
  const [, repositoryName = ""] = run.repository.split("/");
  const place = {
    workspace: join(root, "work", repositoryName, repositoryName),
    temp: join(root, "work/_temp"),
    home: join(root, "home"),
    node: options.node ?? process.execPath,
  };
  for (const directory of [place.workspace, place.temp, place.home]) mkdirSync(directory, { recursive: true });
  const permissions = tokenPermissions({ job: job.definition.permissions, workflow: workflow.permissions }, event);
  const token = server.world.addToken(run.repository, permissions).value;
  const github = {
    ...running.github,
    token,
    job: job.definition.id,
    workspace: place.workspace,
    ...eventFile(place.temp, event.payload),
  };
  const secrets = { ...(event.fromFork ? {} : options.secrets), GITHUB_TOKEN: token };
  const base = { ...job.scope.contexts, github, secrets, runner: runnerContext(place) };
  const scope = { contexts: base, functions: {} };
  const workflowScope = {
    contexts: { github, secrets, vars: { ...options.vars }, inputs: event.inputs },
    functions: {},
  };
  const sourceOf = sourceAt(running);
  const { matrix = null, strategy = null, needs = {}, vars = {} } = base as JsonObject;
  return {
    options,
    run,
    place,
    places: { workspace: place.workspace, source: sourceOf(), actions: options.actions ?? {} },
    sourceAt: sourceOf,
    github,
    contexts: { needs, strategy, matrix, vars, secrets, runner: base.runner },
    defaults: { ...workflow.defaults, ...job.definition.defaults },
    serviceEnvironment: serviceEnvironment(running, record),
    env: { ...textsOf(workflow.env, workflowScope), ...textsOf(job.definition.env, scope) },
    path: [],
    secrets: Object.values(secrets),
    posts: [],
  };
}

/** Access to caches and artifacts; the runner's own GITHUB_ variables come from the `github` context. */
function serviceEnvironment({ server, run, event }: RunningRun, job: Job): Record<string, string> {
  const policy = event.cacheIsReadOnly ? ({ cachePolicy: "read-only" } as const) : {};
  const all = Object.entries(runtimeEnvironment(server, { run, job }, policy));
  return Object.fromEntries(all.filter(([name]) => name.startsWith("ACTIONS_")));
}

function eventFile(temp: string, payload: JsonObject): { event_path: string } {
  const directory = join(temp, "_github_workflow");
  mkdirSync(directory, { recursive: true });
  const path = join(directory, "event.json");
  writeFileSync(path, JSON.stringify(payload));
  return { event_path: path };
}
