import type { JsonObject } from "../../expressions/json.ts";
import type { Annotation } from "../../step-runner/annotation.ts";
import type { Conclusion } from "../../world/world-records.ts";

/** One step that ran or was skipped, as its job's page shows it. */
export interface StepReport {
  name: string;
  id: string;
  /** Before `continue-on-error`. */
  outcome: StepConclusion;
  conclusion: StepConclusion;
  outputs: Record<string, string>;
  annotations: Annotation[];
  summary: string;
  log: string;
}

export type StepConclusion = "success" | "failure" | "cancelled" | "skipped";

/** One job, or one of the jobs that a matrix made. */
export interface JobResult {
  /** The key under `jobs:`. */
  key: string;
  name: string;
  /** The id of the job in the world; find its record and log there. */
  id: number;
  conclusion: Conclusion;
  matrix: JsonObject | undefined;
  outputs: Record<string, string>;
  steps: StepReport[];
  /** The summaries of all steps, in order. */
  summary: string;
  annotations: Annotation[];
  log: string;
}
