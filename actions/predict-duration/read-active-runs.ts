import type { Log, Ports } from "../../packages/core/action/ports.ts";
import { isWorkflow } from "../../packages/core/duration/runs/choose-series.ts";
import { type ActiveRun, MAX_RUN_MS } from "../../packages/core/duration/runs/traffic.ts";
import { type ApiRun, parseApiRun } from "../../packages/core/github/fetch-run.ts";
import { fetched } from "../../packages/core/github/fetched.ts";
import { isObject } from "../../packages/core/json/is-object.ts";
import type { RunRecord } from "../../packages/core/record/record.ts";

type Run = Pick<RunRecord, "run_id" | "attempt" | "workflow" | "workflow_path" | "created_at" | "started_at">;

/**
 * The other active runs of the workflow: a run that joins a queue waits. Requested from GitHub in one call, or
 * otherwise taken from the history. Null if unknown; a prediction is possible all the same.
 */
export async function readActiveRuns(
  workflow: string | null,
  records: readonly RunRecord[],
  ports: Pick<Ports, "rest" | "context" | "now"> & { readonly log: Pick<Log, "info"> },
): Promise<readonly ActiveRun[] | null> {
  const { context } = ports;
  const now = ports.now().getTime();
  // Where the history has nothing of the workflow there is nothing to compare with, and a call is saved.
  if (workflow === null || !records.some((record) => isWorkflow(record, workflow))) return null;
  const runs = await runningRuns(records, now, ports);
  if (runs === null) return null;
  return runs.filter((run) => isWorkflow(run, workflow) && run.run_id !== context.runId).flatMap(startOf);
}

async function runningRuns(
  records: readonly RunRecord[],
  now: number,
  { rest, context, log }: Parameters<typeof readActiveRuns>[2],
): Promise<readonly Run[] | null> {
  const { repository } = context;
  if (rest === null || repository === null) return unfinished(records, now);
  const created = `>=${new Date(now - MAX_RUN_MS).toISOString().slice(0, 19)}Z`;
  const path = `/repos/${repository}/actions/runs`;
  const { value, problems } = await fetched(path, async (note) => {
    const answer = await rest.get(path, { created, per_page: 100 });
    const runs = isObject(answer) ? answer.workflow_runs : null;
    return Array.isArray(runs) ? runs.flatMap((run) => parseApiRun(run, note) ?? []) : null;
  });
  if (value === null) log.info(`Active runs are unknown: ${problems[0]?.message ?? "no answer from GitHub"}`);
  return value?.filter(({ status }: ApiRun) => status !== null && status !== "completed") ?? null;
}

/** A history without any such run proves nothing: it may contain only ended runs. */
function unfinished(records: readonly RunRecord[], now: number): readonly Run[] | null {
  const runs = records.filter((record) => {
    const [since = Number.NaN] = startOf(record).map((way) => now - way.startedAt);
    return record.completed_at === null && since > 0 && since < MAX_RUN_MS;
  });
  return runs.length === 0 ? null : runs;
}

/** A second attempt begins when it is started, although it has the creation time of the first. */
function startOf({ attempt, created_at, started_at }: Run): ActiveRun[] {
  const since = attempt > 1 ? (started_at ?? created_at) : created_at;
  return since === null ? [] : [{ startedAt: Date.parse(since) }];
}
