// What tests may use of the testkit; everything else in this folder is its own.

export { evaluateCondition } from "./expressions/evaluate-condition.ts";
export { ExpressionFailure, type ExpressionScope, evaluateExpression } from "./expressions/evaluate-expression.ts";
export { evaluateTemplate } from "./expressions/evaluate-template.ts";
export { type Status, statusFunctions } from "./expressions/status-functions.ts";
export type { Fault, Faults } from "./http/faults.ts";
export { type LintOptions, type LintProblem, lintActionManifest, lintWorkflow } from "./lint-workflow.ts";
export { githubEnvironment, type RuntimeOptions, runtimeEnvironment } from "./results-service/runtime-environment.ts";
export { type CachePolicy, mintRuntimeToken } from "./results-service/runtime-token.ts";
export { runInEnvironment } from "./run-in-environment.ts";
export { type FakeGitHub, startGitHub } from "./start-github.ts";
export { type ActionManifest, parseActionManifest, readActionManifest } from "./step-runner/action-manifest.ts";
export type { Annotation } from "./step-runner/annotation.ts";
export type { StepResult } from "./step-runner/execute-step.ts";
export { parseKeyValues } from "./step-runner/parse-key-values.ts";
export { type ActionStepOptions, runActionStep } from "./step-runner/step-runner.ts";
export {
  type BuiltinAction,
  type BuiltinResult,
  type BuiltinStep,
  idleAction,
} from "./workflow-runner/definition/builtin-action.ts";
export { makeProject, type Project } from "./workflow-runner/make-project.ts";
export { type RerunOptions, rerun } from "./workflow-runner/rerun.ts";
export type { JobResult, StepReport } from "./workflow-runner/run/job-result.ts";
export type { RunWorkflowOptions, StepIdentity } from "./workflow-runner/run/run-options.ts";
export type { WorkflowRunResult } from "./workflow-runner/run/run-result.ts";
export { runFollowUps } from "./workflow-runner/run-follow-ups.ts";
export { runWorkflow } from "./workflow-runner/run-workflow.ts";
export { startAttempt } from "./world/start-attempt.ts";
export { World } from "./world/world.ts";
export type * from "./world/world-records.ts";
