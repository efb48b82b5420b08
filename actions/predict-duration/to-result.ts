import type { Annotation, Result } from "../../packages/core/action/result.ts";
import { durationSummary } from "../../packages/core/duration/page/duration-summary.ts";
import {
  type DurationPrediction,
  type PredictionTarget,
  predictDuration,
} from "../../packages/core/duration/predict-duration.ts";
import { fitsPattern } from "../../packages/core/duration/runs/fits-pattern.ts";
import type { RunRecord } from "../../packages/core/record/record.ts";
import type { RunContext } from "../../packages/core/workspace/run-context.ts";

export const outputs = {
  p10: "10th percentile in seconds: one run in ten is faster; empty while unknown.",
  p50: "Median in seconds: the run is as likely to be faster as slower; empty while unknown.",
  p90: "90th percentile in seconds: nine runs in ten are faster; empty while unknown.",
  jobs: "Name, p10, p50, p90 and probability of running for each job, as JSON.",
  quantiles: "The additional quantiles of the run, as a JSON object from probability to seconds.",
  "queue-p50": "Median seconds that a job will wait for a runner; empty while unknown.",
  confidence: "`high`, `medium`, `low`, or `none` without a prediction.",
  model: "The models used: those with the smallest recent error in this repository.",
  error: "Error measured in this repository, as JSON: mdape, mape, within10, coverage80 (shares of 1) over n runs.",
  "finish-at": "When the run will finish (p50), ISO 8601 in UTC.",
};

/** What a user may say about the run to predict; the rest is taken from where the action runs. */
export interface GivenRun {
  readonly event: string | undefined;
  readonly branch: string | undefined;
  readonly attempt: number | undefined;
  readonly jobs: readonly string[];
  readonly quantiles: readonly number[];
}

/** What was found out for the prediction; null is unknown. */
export interface Findings extends Pick<PredictionTarget, "workflow" | "files"> {
  readonly activeRuns: NonNullable<PredictionTarget["activeRuns"]> | null;
  /** Models that were trained with the history. */
  readonly models: string | null;
}

/** The prediction as outputs, data and summary. */
export async function toResult(
  records: readonly RunRecord[],
  given: GivenRun,
  { workflow, files, activeRuns, models }: Findings,
  context: RunContext,
  now: Date,
): Promise<Result<keyof typeof outputs, DurationPrediction>> {
  const target: PredictionTarget = {
    repository: context.repository,
    repositoryId: context.repositoryId,
    workflow,
    event: given.event ?? context.event,
    branch: given.branch ?? context.branch,
    sha: context.sha,
    attempt: given.attempt ?? context.attempt,
    files,
    now,
    jobs: given.jobs,
    quantiles: given.quantiles,
    activeRuns,
  };
  const data = await predicted(records, target, models);
  const { run, jobs, quantiles, queue, confidence, model, error } = data;
  return {
    outputs: {
      ...run,
      jobs: JSON.stringify(jobs.map(({ lastTen: _, ...job }) => job)),
      quantiles: JSON.stringify(
        Object.fromEntries(quantiles.map(({ probability, seconds }) => [probability, seconds])),
      ),
      "queue-p50": queue?.p50 ?? null,
      confidence,
      model,
      error: JSON.stringify(error),
      "finish-at": run.p50 === null ? null : new Date(now.getTime() + run.p50 * 1000).toISOString(),
    },
    data,
    summary: durationSummary(data, workflow, now),
    annotations: run.p50 === null ? [] : unknownJobs(given.jobs, data),
    decisions: run.p50 === null ? [] : [{ decision: storedPrediction(data, workflow), evidence: { ...error } }],
  };
}

/** Jobs that were asked for and that the workflow does not have: most likely a slip of the pen. */
function unknownJobs(requestedJobs: readonly string[], { jobs }: DurationPrediction): Annotation[] {
  const unknown = requestedJobs.filter((pattern) => !jobs.some(({ name }) => fitsPattern(pattern, name)));
  if (unknown.length === 0) return [];
  const message = `the workflow has no recorded job named ${unknown.join(", ")}`;
  return [{ level: "warning", title: "predict-duration", message }];
}

/** Stored models that break are treated as missing: they are retrained. */
async function predicted(records: readonly RunRecord[], target: PredictionTarget, models: string | null) {
  try {
    return await predictDuration(records, target, models);
  } catch (error) {
    if (models === null) throw error;
    return predictDuration(records, target);
  }
}

/** Jobs whose prediction is stored: a matrix has at most this many. */
const MAX_JOBS = 256;

/** The part of a prediction that is compared with what happened. */
function storedPrediction({ run, jobs, model, confidence }: DurationPrediction, workflow: string | null): unknown {
  const expected = jobs.slice(0, MAX_JOBS).map(({ name, p10, p50, p90 }) => ({ name, p10, p50, p90 }));
  return { workflow, run, model, confidence, jobs: expected };
}
