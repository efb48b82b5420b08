import { json, type Reply } from "../http/exchange.ts";
import type { WorkflowRun } from "../world/world-records.ts";
import { paginate } from "./paginate.ts";
import { notFound, type RestCall } from "./rest-route.ts";
import { runJson } from "./run-json.ts";

/** GitHub searches no further than this when a list of runs is filtered. */
const MAX_SEARCHED_RUNS = 1000;
const FILTERS = ["actor", "branch", "created", "event", "head_sha", "status"];

export function listRuns({ world, repository, query, api, asked, params }: RestCall): Reply {
  const isSearch = FILTERS.some((name) => query.has(name));
  const found = world.runs
    .filter((run) => run.repository === repository.full_name)
    .filter((run) => params.workflow === undefined || isOfWorkflow(run, params.workflow))
    .filter((run) => fits(run, query))
    .sort((a, b) => b.created_at.localeCompare(a.created_at) || b.id - a.id);
  const { items, headers } = paginate(isSearch ? found.slice(0, MAX_SEARCHED_RUNS) : found, asked);
  const hidesPulls = query.get("exclude_pull_requests") === "true";
  const workflow_runs = items.map((run) => ({ ...runJson(world, run, api), ...(hidesPulls && { pull_requests: [] }) }));
  return json(200, { total_count: found.length, workflow_runs }, headers);
}

export function getRun(call: RestCall): Reply {
  const run = runOf(call);
  return run ? json(200, runJson(call.world, run, call.api)) : notFound();
}

export function getRunAttempt(call: RestCall): Reply {
  const attempt = attemptOf(call);
  return attempt ? json(200, runJson(call.world, attempt, call.api)) : notFound();
}

/** The latest attempt of the run that the path names, when it belongs to the path's repository. */
export function runOf({
  world,
  repository,
  params,
}: Pick<RestCall, "world" | "repository" | "params">): WorkflowRun | undefined {
  const run = world.run(Number(params.run_id));
  return run?.repository === repository.full_name ? run : undefined;
}

export function attemptOf(call: RestCall): WorkflowRun | undefined {
  const run = runOf(call);
  const attempts: WorkflowRun[] = run ? call.world.attemptsOf(run.id) : [];
  return attempts.find((attempt) => attempt.run_attempt === Number(call.params.attempt));
}

/** A workflow is named by its id or by its file name. */
function isOfWorkflow(run: WorkflowRun, wanted: string): boolean {
  return String(run.workflow_id) === wanted || run.path.split("/").at(-1) === wanted;
}

function fits(run: WorkflowRun, query: URLSearchParams): boolean {
  const asks = (name: string, ...values: (string | null)[]) => !query.has(name) || values.includes(query.get(name));
  return (
    asks("actor", run.actor) &&
    asks("branch", run.head_branch) &&
    asks("event", run.event) &&
    asks("head_sha", run.head_sha) &&
    asks("status", run.status, run.conclusion) &&
    isInRange(run.created_at, query.get("created"))
  );
}

/** GitHub's search syntax for dates: `a..b`, `>=a`, `<=a`, `>a`, `<a`, or `a`; days count whole, `*` is open. */
export function isInRange(time: string, range: string | null): boolean {
  if (!range) return true;
  const [from = "", to] = range.split("..");
  if (to !== undefined) return (from === "*" || time >= from) && (to === "*" || time.slice(0, to.length) <= to);
  const [, comparison = "", date = ""] = /^([<>]=?|)(.*)$/.exec(range) ?? [];
  const given = date.length === 10 ? time.slice(0, 10) : time;
  if (comparison === ">=") return given >= date;
  if (comparison === "<=") return given <= date;
  if (comparison === ">") return given > date;
  return comparison === "<" ? given < date : given === date;
}
