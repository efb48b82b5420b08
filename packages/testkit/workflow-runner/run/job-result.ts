import type { JsonObject } from "../../expressions/json.ts";
import type { Annotation } from "../../step-runner/annotation.ts";
import type { Conclusion } from "../../world/world-records.ts";

/** One step that ran or was skipped, as its job's page shows it. */
export interface StepReport {
  readonly name: string;
  readonly id: string;
  /** Before `continue-on-error`. */
  readonly outcome: StepConclusion;
  readonly conclusion: StepConclusion;
  readonly outputs: Record<string, string>;
  readonly annotations: Annotation[];
  readonly summary: string;
  readonly log: string;
}

export type StepConclusion = "success" | "failure" | "cancelled" | "skipped";

/** One job, or one of the jobs that a matrix made. */
export interface JobResult {
  /** The key under `jobs:`. */
  readonly key: string;
  readonly name: string;
  /** The id of the job in the world; find its record and log there. */
  readonly id: number;
  readonly conclusion: Conclusion;
  readonly matrix: JsonObject | undefined;
  readonly outputs: Record<string, string>;
  readonly steps: StepReport[];
  /** The summaries of all steps, in order. */
  readonly summary: string;
  readonly annotations: Annotation[];
  readonly log: string;
}
