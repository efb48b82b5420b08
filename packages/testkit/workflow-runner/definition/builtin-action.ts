import type { JsonObject } from "../../expressions/json.ts";
import type { WorkflowRun } from "../../world/world-records.ts";

/** An action that is code of the tests and not a process. */
export type BuiltinAction = (step: BuiltinStep) => BuiltinResult | Promise<BuiltinResult>;

export interface BuiltinStep {
  inputs: Record<string, string>;
  workspace: string;
  github: JsonObject;
  run: WorkflowRun;
  /** The folder with the files of the repository at a ref. */
  source(ref: string, repository?: string): string;
}

export interface BuiltinResult {
  outputs?: Record<string, string>;
  log?: string[];
  /** Fails the step, with this as its error. */
  error?: string;
}

/** An action that does nothing and succeeds, for steps that a test does not care about. */
export function idleAction(outputs: Record<string, string> = {}): BuiltinAction {
  return () => ({ outputs });
}
