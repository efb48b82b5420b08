import { defineAction } from "../../packages/core/action/define-action.ts";
import { integer, list, text, type Values } from "../../packages/core/action/inputs.ts";
import type { RunContext } from "../../packages/core/action/ports.ts";
import type { Result } from "../../packages/core/action/result.ts";
import { durationSummary } from "../../packages/core/duration/duration-summary.ts";
import { type DurationPrediction, predictDuration } from "../../packages/core/duration/predict-duration.ts";
import type { RunRecord } from "../../packages/core/history/record.ts";

const inputs = {
  workflow: text({ help: "Workflow to predict: its name, path or file name. Default: the running one." }),
  event: text({ help: "Event that starts the run, such as `push`. Default: the running one." }),
  branch: text({ help: "Branch that is built. Default: the running one." }),
  "changed-files": list({ help: "Paths that the change touches, one per line. Without them the change is unknown." }),
  attempt: integer({ help: "Attempt of the run, 2 or more for a re-run. Default: the running one.", min: 1 }),
};

export const action = defineAction({
  name: "predict-duration",
  description: "How long this run and each of its jobs will take, as a range that was measured to hold.",
  inputs,
  outputs: {
    p10: "Seconds that one run in ten stays below; empty while unknown.",
    p50: "Seconds that the run will take, as likely more as less; empty while unknown.",
    p90: "Seconds that nine runs in ten stay below; empty while unknown.",
    jobs: "Each job's name, p10, p50, p90 and probability to run, as JSON.",
    confidence: "`high`, `medium`, `low`, or `none` without a prediction.",
    model: "The model that was best here lately, and so was used.",
    error: "Measured error here as JSON: mdape, mape, within10, coverage80 (shares of 1) over n runs.",
    "finish-at": "When the run will be done (p50), ISO 8601 in UTC.",
  },
  permissions: { actions: "read" },

  async run(values, { history, context, now }) {
    const { records } = await history.read();
    return predicted(records, values, context, now());
  },

  /** Without history: no prediction, which the outputs say by being empty. */
  async fallback(values, { context, now }) {
    return predicted([], values, context, now());
  },
});

type Output = "p10" | "p50" | "p90" | "jobs" | "confidence" | "model" | "error" | "finish-at";

function predicted(
  records: readonly RunRecord[],
  given: Values<typeof inputs>,
  context: RunContext,
  now: Date,
): Result<Output, DurationPrediction> {
  const workflow = given.workflow ?? context.workflowPath ?? context.workflow;
  const files = given["changed-files"].map((path) => ({ path, additions: null, deletions: null }));
  const data = predictDuration(records, {
    repository: context.repository,
    workflow,
    event: given.event ?? context.event,
    branch: given.branch ?? context.branch,
    sha: context.sha,
    attempt: given.attempt ?? context.attempt,
    files: files.length === 0 ? null : files,
    now,
  });
  const { run, jobs, confidence, model, error } = data;
  return {
    outputs: {
      ...run,
      jobs: JSON.stringify(jobs.map(({ lastTen: _, ...job }) => job)),
      confidence,
      model,
      error: JSON.stringify(error),
      "finish-at": run.p50 === null ? null : new Date(now.getTime() + run.p50 * 1000).toISOString(),
    },
    data,
    summary: durationSummary(data, workflow, now),
  };
}
