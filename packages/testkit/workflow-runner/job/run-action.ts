import type { ExpressionScope } from "../../expressions/evaluate-expression.ts";
import { evaluateText } from "../../expressions/evaluate-template.ts";
import type { JsonObject } from "../../expressions/json.ts";
import { type CompositeRuns, readActionManifest } from "../../step-runner/action-manifest.ts";
import { runActionStep } from "../../step-runner/step-runner.ts";
import type { BuiltinAction } from "../definition/builtin-action.ts";
import { type ResolvedAction, resolveAction } from "../definition/resolve-action.ts";
import { parseStep, type StepDefinition } from "../definition/step-definition.ts";
import { actionHead } from "./job-log.ts";
import { takeOver } from "./run-script.ts";
import { failedOutcome, type RunningJob, type StepOutcome, type StepsScope, stepScope } from "./running-job.ts";

export interface ActionUse {
  readonly uses: string;
  readonly name: string;
  readonly inputs: Record<string, string>;
  readonly env: Readonly<Record<string, string>>;
  readonly scope: ExpressionScope;
  readonly timeoutMs: number;
}
/** `runSteps`, handed in because a composite action's steps run in the same way as those of a job. */
export type RunSteps = (job: RunningJob, scope: StepsScope, steps: readonly StepDefinition[]) => Promise<StepOutcome>;

/** Runs the action behind a `uses:` step. */
export async function runAction(job: RunningJob, use: ActionUse, runSteps: RunSteps): Promise<StepOutcome> {
  const action = resolveAction(use.uses, job.places);
  const head = actionHead(use.uses, use.inputs, { ...job.env, ...use.env }).map((text) => ({ text, atMs: 0 }));
  const outcome = await runResolved(job, use, action, runSteps);
  return { ...outcome, lines: [...head, ...outcome.lines] };
}

function runResolved(
  job: RunningJob,
  use: ActionUse,
  action: ResolvedAction,
  runSteps: RunSteps,
): Promise<StepOutcome> {
  if (action.kind === "builtin") return runBuiltin(job, use, action.run);
  const { runs } = readActionManifest(action.directory);
  const where = { action_repository: action.repository, action_ref: action.ref };
  if (runs.using === "composite") {
    const inside = { ...where, action_path: action.directory };
    return runComposite(job, use, { runs, where: inside, directory: action.directory }, runSteps);
  }
  return runJavaScript(job, use, action.directory, where);
}

async function runBuiltin(job: RunningJob, { inputs }: ActionUse, run: BuiltinAction): Promise<StepOutcome> {
  const { workspace } = job.place;
  const result = await run({ inputs, workspace, github: job.github, run: job.run, source: job.sourceAt });
  const lines = (result.log ?? []).map((text) => ({ text, atMs: 0 }));
  if (result.error === undefined) {
    return { outcome: "success", outputs: result.outputs ?? {}, annotations: [], summary: "", lines };
  }
  const failed = failedOutcome(result.error);
  return { ...failed, outputs: result.outputs ?? {}, lines: [...lines, ...failed.lines] };
}

async function runJavaScript(
  job: RunningJob,
  use: ActionUse,
  directory: string,
  where: JsonObject,
): Promise<StepOutcome> {
  const { runs } = readActionManifest(directory);
  const runStage = async (stage: "main" | "post", state: Record<string, string>) => {
    const result = await runActionStep({
      actionDirectory: directory,
      stage,
      state,
      inputs: use.inputs,
      env: { ...job.options.env, ...job.env, ...use.env, ...job.serviceEnvironment },
      ...job.place,
      github: { ...(use.scope.contexts.github as JsonObject), ...where },
      contexts: use.scope.contexts,
      path: job.path,
      secrets: job.secrets,
      timeoutMs: use.timeoutMs,
      debug: job.options.debug ?? false,
    });
    takeOver(job, result);
    return result;
  };
  const main = await runStage("main", {});
  if ("post" in runs) {
    const condition = runs.postIf;
    const run = async () => toOutcome(await runStage("post", main.state));
    job.posts.push({ name: `Post ${use.name}`, condition, run });
  }
  return toOutcome(main);
}

function toOutcome(result: Awaited<ReturnType<typeof runActionStep>>): StepOutcome {
  const { conclusion, outputs, annotations, summary, lines } = result;
  return { outcome: conclusion, outputs, annotations, summary, lines };
}

async function runComposite(
  job: RunningJob,
  use: ActionUse,
  { runs, where, directory }: { runs: CompositeRuns; where: JsonObject; directory: string },
  runSteps: RunSteps,
): Promise<StepOutcome> {
  const manifest = readActionManifest(directory);
  const defaults = Object.entries(manifest.inputs).map(([name, input]) => {
    return [name, evaluateText(input.default ?? "", use.scope)] as const;
  });
  const inputs = { ...Object.fromEntries(defaults), ...use.inputs };
  const scope: StepsScope = { steps: {}, inputs, env: use.env, github: where, isComposite: true, status: "success" };
  const steps = runs.steps.map((step, index) => parseStep(step, `${use.uses}, step ${index + 1}`));
  const outcome = await runSteps(job, scope, steps);
  const outer = stepScope(job, scope, { ...job.env, ...use.env });
  const outputs = Object.entries(manifest.outputs).map(([name, value]) => [name, evaluateText(value, outer)] as const);
  return { ...outcome, outputs: Object.fromEntries(outputs) };
}
