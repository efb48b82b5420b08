import type { Presentation } from "../action/host.ts";
import { describeEffect } from "../action/result.ts";
import { inertJson } from "../render/inert-text.ts";
import { renderMarkdown } from "../render/render-markdown.ts";

/** A result of more characters is written without its data: V8's longest string is 2^29, and such a file is not read anyway. */
const MAX_RESULT_CHARACTERS = 64 * 1024 * 1024;

/** The one JSON object of `--json`, which on a runner is the file behind the output `result-path`. */
export function resultJson(presentation: Presentation): string {
  const { action, outputs, summary, annotations, effects, verdict } = presentation;
  const rest = {
    summary: renderMarkdown(summary),
    annotations,
    effects: effects.map(({ effect, outcome }) => ({ ...describeEffect(effect), ...outcome })),
    verdict,
  };
  const data = jsonWithin(presentation.data, MAX_RESULT_CHARACTERS);
  const left = data === null ? { omitted: `data: more than ${MAX_RESULT_CHARACTERS} characters` } : {};
  const head = JSON.stringify({ action: action.name, outputs });
  const tail = JSON.stringify({ ...left, ...rest });
  return `${inertJson(`${head.slice(0, -1)},"data":${data ?? "null"},${tail.slice(1)}`)}\n`;
}

/** Null where it would be longer, or longer than any string can be. */
function jsonWithin(value: unknown, limit: number): string | null {
  try {
    const json = JSON.stringify(value) ?? "null";
    return json.length > limit ? null : json;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
