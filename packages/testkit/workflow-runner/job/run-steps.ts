import { evaluateCondition } from "../../expressions/evaluate-condition.ts";
import { evaluateTemplates, evaluateText } from "../../expressions/evaluate-template.ts";
import { toText } from "../../expressions/expression-data.ts";
import { isJsonObject, type Json } from "../../expressions/json.ts";
import { shownAnnotations } from "../../step-runner/annotation.ts";
import { defaultStepName, type StepDefinition } from "../definition/step-definition.ts";
import type { StepConclusion } from "../run/job-result.ts";
import { runAction } from "./run-action.ts";
import { runScript } from "./run-script.ts";
import {
  conditionScope,
  failedOutcome,
  type RunningJob,
  type StepOutcome,
  type StepsScope,
  stepScope,
} from "./running-job.ts";

/** A step that has been run or skipped. */
export interface FinishedStep extends StepOutcome {
  readonly name: string;
  readonly conclusion: StepConclusion;
}

const DEFAULT_TIMEOUT_MS = 60_000;

/** Runs the steps of a composite action, one after the other, as one. */
async function runSteps(job: RunningJob, scope: StepsScope, steps: readonly StepDefinition[]): Promise<StepOutcome> {
  const finished: FinishedStep[] = [];
  for (const step of steps) finished.push(await runStep(job, scope, step));
  return {
    outcome: scope.status === "failure" ? "failure" : "success",
    outputs: {},
    annotations: shownAnnotations(finished.flatMap(({ annotations }) => annotations)),
    summary: finished.map(({ summary }) => summary).join(""),
    lines: finished.flatMap(({ lines }) => lines),
  };
}

/** Runs one step unless its `if:` says no, and notes the end for the steps after it. Never throws. */
export async function runStep(job: RunningJob, scope: StepsScope, step: StepDefinition): Promise<FinishedStep> {
  const finished = await attempt(job, scope, step);
  const { outcome, conclusion, outputs } = finished;
  if (step.id) scope.steps[step.id] = { outcome, conclusion, outputs };
  if (conclusion === "failure") scope.status = "failure";
  return finished;
}

async function attempt(job: RunningJob, scope: StepsScope, step: StepDefinition): Promise<FinishedStep> {
  let name = step.name ?? defaultStepName(step);
  try {
    const inherited = { ...job.env, ...scope.env };
    const own = textsOf(step.env, stepScope(job, scope, inherited));
    const env = { ...inherited, ...own };
    const sees = stepScope(job, scope, env);
    const willRun = evaluateCondition(step.if, conditionScope(sees, scope.status));
    name = nameOf(step, sees);
    if (!willRun) return { ...SKIPPED_STEP, name };
    const outcome = await runNow(job, step, { name, env, own: { ...scope.env, ...own }, sees });
    const forgiven = outcome.outcome === "failure" && evaluateText(step.continueOnError ?? false, sees) === "true";
    return { ...outcome, name, conclusion: forgiven ? "success" : outcome.outcome };
  } catch (error) {
    const outcome = failedOutcome(error instanceof Error ? error.message : String(error));
    return { ...outcome, name, conclusion: "failure" };
  }
}

interface ReadyStep {
  readonly name: string;
  /** All variables the step sees, and those that are its own. */
  readonly env: Record<string, string>;
  readonly own: Record<string, string>;
  readonly sees: ReturnType<typeof stepScope>;
}

function runNow(job: RunningJob, step: StepDefinition, { name, env, own, sees }: ReadyStep): Promise<StepOutcome> {
  const limit = job.options.stepTimeoutMs ?? DEFAULT_TIMEOUT_MS;
  const minutes = Number(evaluateText(step.timeoutMinutes ?? "", sees)) || Number.POSITIVE_INFINITY;
  const timeoutMs = Math.min(limit, minutes * 60_000);
  const github = { ...job.github, ...(sees.contexts.github as typeof job.github), action: step.id ?? "__run" };
  const scope = { ...sees, contexts: { ...sees.contexts, github } };
  if (step.uses !== undefined) {
    return runAction(
      job,
      { uses: step.uses, name, inputs: textsOf(step.with, scope), env: own, scope, timeoutMs },
      runSteps,
    );
  }
  const text = (value: string | undefined) => (value === undefined ? undefined : evaluateText(value, scope));
  const script = text(step.run) ?? "";
  const shell = text(step.shell);
  return runScript(job, { script, shell, workingDirectory: text(step.workingDirectory), env, github, timeoutMs });
}

/** GitHub shows the template itself when a name cannot be filled, as in a step that is skipped. */
function nameOf(step: StepDefinition, scope: ReturnType<typeof stepScope>): string {
  const name = step.name ?? defaultStepName(step);
  try {
    return evaluateText(name, scope);
  } catch {
    return name;
  }
}

/** A mapping of names to texts, which may also come whole from an expression. */
export function textsOf(value: Json, scope: ReturnType<typeof stepScope>): Record<string, string> {
  const filled = evaluateTemplates(value, scope);
  if (!isJsonObject(filled)) return {};
  return Object.fromEntries(Object.entries(filled).map(([key, item]) => [key, toText(item)]));
}

export const SKIPPED_STEP: Omit<FinishedStep, "name"> = {
  outcome: "skipped",
  conclusion: "skipped",
  outputs: {},
  annotations: [],
  summary: "",
  lines: [],
};
