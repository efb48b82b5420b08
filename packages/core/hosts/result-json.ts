import type { Presentation } from "../action/host.ts";
import { describeEffect } from "../action/result.ts";
import { renderMarkdown } from "../render/render-markdown.ts";

/** The one JSON object of `--json`, which on a runner is the file behind the output `result-path`. */
export function resultJson({ action, outputs, data, summary, annotations, effects, verdict }: Presentation): string {
  return `${JSON.stringify({
    action: action.name,
    outputs,
    data,
    summary: renderMarkdown(summary),
    annotations,
    effects: effects.map(({ effect, outcome }) => ({ ...describeEffect(effect), ...outcome })),
    verdict,
  })}\n`;
}
