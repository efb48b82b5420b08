import type { ExpressionFunction } from "./evaluate-expression.ts";

/** How the surroundings of an `if:` stand: the job so far for a step, the jobs it needs for a job. */
export type Status = "success" | "failure" | "cancelled" | "skipped";

/** The functions by which an `if:` asks how things went. A skipped need is neither a success nor a failure. */
export function statusFunctions(status: Status): Record<string, ExpressionFunction> {
  return {
    success: () => status === "success",
    failure: () => status === "failure",
    cancelled: () => status === "cancelled",
    always: () => true,
  };
}
