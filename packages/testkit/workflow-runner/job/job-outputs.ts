import type { ExpressionScope } from "../../expressions/evaluate-expression.ts";
import { evaluateText } from "../../expressions/evaluate-template.ts";
import type { JsonObject } from "../../expressions/json.ts";
import type { JobReport } from "./job-report.ts";

/** Fills the `outputs:` of a job. One that holds a secret is left out, and said so, as on GitHub. */
export function jobOutputs(
  templates: JsonObject,
  scope: ExpressionScope,
  report: JobReport,
  secrets: readonly string[],
): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const [name, template] of Object.entries(templates)) {
    try {
      const value = evaluateText(template, scope);
      const hasSecret = secrets.some((secret) => secret !== "" && value.includes(secret));
      if (!hasSecret) outputs[name] = value;
      else report.annotate({ level: "warning", message: `Skip output '${name}' since it may contain secret.` });
    } catch (error) {
      report.annotate({ level: "error", message: error instanceof Error ? error.message : String(error) });
    }
  }
  return outputs;
}
