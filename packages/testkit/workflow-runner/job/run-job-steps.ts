import { evaluateCondition } from "../../expressions/evaluate-condition.ts";
import { defaultStepName, type StepDefinition } from "../definition/step-definition.ts";
import type { StepReport } from "../run/job-result.ts";
import type { JobReport } from "./job-report.ts";
import { type FinishedStep, runStep, SKIPPED_STEP } from "./run-steps.ts";
import {
  conditionScope,
  failedOutcome,
  type PostStage,
  type RunningJob,
  type StepsScope,
  stepScope,
} from "./running-job.ts";

interface JobSteps {
  /** Name of the job. */
  readonly name: string;
  readonly scope: StepsScope;
  readonly steps: readonly StepDefinition[];
  readonly report: JobReport;
  readonly timeoutMinutes: number;
}

/** Runs the steps of a job, then the post stages of its actions, last one first; `Set up job` and `Complete job` around. */
export async function runJobSteps(job: RunningJob, all: JobSteps): Promise<void> {
  const { scope, steps, report, name } = all;
  const deadline = report.clock.now().getTime() + all.timeoutMinutes * 60_000;
  report.endOwn(report.begin("Set up job"), ["Current runner version: '2.336.0'", `Complete job name: ${name}`]);
  const runOne = async (shown: string, id: string, run: () => Promise<FinishedStep>) => {
    const begun = report.begin(shown);
    const finished = await run();
    const result: StepReport = { ...reportOf(finished), id };
    const seconds = job.options.duringStep?.({ job: name, name: finished.name, id }, result);
    if (seconds !== undefined) report.clock.moveTo(new Date(begun.at.getTime() + seconds * 1000));
    const isLate = report.clock.now().getTime() > deadline && scope.status !== "cancelled";
    if (isLate) report.clock.moveTo(new Date(deadline));
    report.end(begun, isLate ? { ...result, outcome: "cancelled", conclusion: "cancelled" } : result, finished.lines);
    if (!isLate) return;
    scope.status = "cancelled";
    const message = `The job has exceeded the maximum execution time of ${all.timeoutMinutes} minutes.`;
    report.annotate({ level: "error", message });
  };
  for (const step of steps) {
    await runOne(step.name ?? defaultStepName(step), step.id ?? "", () => runStep(job, scope, step));
  }
  for (let post = job.posts.pop(); post; post = job.posts.pop()) {
    const stage = post;
    await runOne(stage.name, "", () => runPost(job, scope, stage));
  }
  report.endOwn(report.begin("Complete job"), ["Cleaning up orphan processes"]);
}

async function runPost(job: RunningJob, scope: StepsScope, { name, condition, run }: PostStage): Promise<FinishedStep> {
  try {
    const sees = conditionScope(stepScope(job, scope, job.env), scope.status);
    if (!evaluateCondition(condition, sees)) return { ...SKIPPED_STEP, name };
    const outcome = await run();
    if (outcome.outcome === "failure" && scope.status === "success") scope.status = "failure";
    const lines = [{ text: "Post job cleanup.", atMs: 0 }, ...outcome.lines];
    return { ...outcome, lines, name, conclusion: outcome.outcome };
  } catch (error) {
    scope.status = "failure";
    return { ...failedOutcome(error instanceof Error ? error.message : String(error)), name, conclusion: "failure" };
  }
}

function reportOf({ name, outcome, conclusion, outputs, annotations, summary, lines }: FinishedStep): StepReport {
  const log = lines.map(({ text }) => `${text}\n`).join("");
  return { name, id: "", outcome, conclusion, outputs, annotations, summary, log };
}
