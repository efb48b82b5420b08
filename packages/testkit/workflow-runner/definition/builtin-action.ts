import type { JsonObject } from "../../expressions/json.ts";
import type { WorkflowRun } from "../../world/world-records.ts";

/** An action that is code of the tests and not a process. */
export type BuiltinAction = (step: BuiltinStep) => BuiltinResult | Promise<BuiltinResult>;

export interface BuiltinStep {
  readonly inputs: Record<string, string>;
  readonly workspace: string;
  readonly github: JsonObject;
  readonly run: WorkflowRun;
  /** The folder with the files of the repository at a ref. */
  source(ref: string, repository?: string): string;
}

export interface BuiltinResult {
  readonly outputs?: Record<string, string>;
  readonly log?: string[];
  /** Fails the step, with this as its error. */
  readonly error?: string;
}

/** An action that does nothing and succeeds, for steps that a test does not care about. */
export function idleAction(outputs: Record<string, string> = {}): BuiltinAction {
  return () => ({ outputs });
}
