import type { ExpressionScope } from "../../expressions/evaluate-expression.ts";
import { hashFilesIn } from "../../expressions/hash-files.ts";
import type { JsonObject } from "../../expressions/json.ts";
import { type Status, statusFunctions } from "../../expressions/status-functions.ts";
import type { Annotation } from "../../step-runner/annotation.ts";
import type { LogLine } from "../../step-runner/execute-step.ts";
import type { RunnerPlace } from "../../step-runner/runner-environment.ts";
import type { WorkflowRun } from "../../world/world-records.ts";
import type { ActionPlaces } from "../definition/resolve-action.ts";
import type { RunDefaults } from "../definition/workflow-file.ts";
import type { StepConclusion } from "../run/job-result.ts";
import type { RunWorkflowOptions } from "../run/run-options.ts";

/** One job while its steps run. */
export interface RunningJob {
  readonly options: RunWorkflowOptions;
  readonly run: WorkflowRun;
  readonly place: RunnerPlace & { workspace: string };
  readonly places: ActionPlaces;
  readonly sourceAt: (ref: string, repository?: string) => string;
  /** The `github` context of the job. */
  readonly github: JsonObject;
  /** The contexts that stay the same for the whole job: needs, strategy, matrix, runner, vars, secrets. */
  readonly contexts: JsonObject;
  readonly defaults: RunDefaults;
  /** Access to caches and artifacts, for actions only. */
  readonly serviceEnvironment: Readonly<Record<string, string>>;
  /** Variables that later steps see: those of workflow and job, then what steps exported. */
  readonly env: Record<string, string>;
  /** Folders that steps put in front of PATH, the first to search first. */
  readonly path: string[];
  readonly secrets: string[];
  /** Post stages of the actions that have run, to be run backwards. */
  readonly posts: PostStage[];
}

export interface PostStage {
  readonly name: string;
  readonly condition: string;
  run(): Promise<StepOutcome>;
}

/** Steps that see each other: those of the job, or those of one use of a composite action. */
export interface StepsScope {
  /** The `steps` context. */
  readonly steps: JsonObject;
  readonly inputs: JsonObject;
  /** The env of the composite action's step, which its own steps see too. */
  readonly env: Readonly<Record<string, string>>;
  /** What the `github` context says here in place of the job's: `action_path` and the like. */
  readonly github: JsonObject;
  readonly isComposite: boolean;
  status: Status;
}

/** What a step, or all steps of a composite action, came to. */
export interface StepOutcome {
  readonly outcome: StepConclusion;
  readonly outputs: Record<string, string>;
  readonly annotations: Annotation[];
  readonly summary: string;
  readonly lines: LogLine[];
}

/** What the templates of a step can see. A composite action sees neither the secrets nor the needs of its caller. */
export function stepScope(job: RunningJob, scope: StepsScope, env: Readonly<Record<string, string>>): ExpressionScope {
  const { needs: _needs, secrets: _secrets, vars: _vars, ...forComposite } = job.contexts;
  return {
    contexts: {
      ...(scope.isComposite ? forComposite : job.contexts),
      github: { ...job.github, ...scope.github },
      inputs: scope.inputs,
      steps: scope.steps,
      job: { status: scope.status },
      env: { ...env },
    },
    functions: { hashFiles: hashFilesIn(job.place.workspace) },
  };
}

/** The same for an `if:`, which may ask how things stand, but never sees secrets. */
export function conditionScope(scope: ExpressionScope, status: Status): ExpressionScope {
  const { secrets: _secrets, ...contexts } = scope.contexts;
  return { contexts, functions: { ...scope.functions, ...statusFunctions(status) } };
}

export function failedOutcome(message: string): StepOutcome {
  return {
    outcome: "failure",
    outputs: {},
    annotations: [{ level: "error", message }],
    summary: "",
    lines: `##[error]${message}`.split("\n").map((text) => ({ text, atMs: 0 })),
  };
}
