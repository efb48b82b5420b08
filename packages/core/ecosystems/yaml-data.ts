import type { JsonObject, JsonValue } from "../json/json-value.ts";
import type { YamlLimits, YamlProblem } from "../yaml/yaml-document.ts";
import type { YamlNode } from "../yaml/yaml-node.ts";
import { type LockfileReading, unreadable } from "./lockfile.ts";

/** A lockfile of 50 MB has about 2 million values. Nesting is 6 deep in what package managers write. */
export const LOCKFILE_LIMITS: YamlLimits = { maxBytes: 64 * 1024 * 1024, maxDepth: 32, maxNodes: 5_000_000 };

export function unreadableYaml(
  { code, message, at }: YamlProblem,
  linesBefore: number,
): LockfileReading & { ok: false } {
  const kind = code === "too-large" ? code : code.startsWith("too-") ? "too-deep" : "syntax";
  return unreadable(kind, `line ${linesBefore + at.line}: ${message.slice(0, 120)}`);
}

/** The mapping as plain data. `fromEntries` defines own properties, so a key named `__proto__` stays a key. */
export function yamlMapping({ entries }: YamlNode & { kind: "mapping" }): JsonObject {
  return Object.fromEntries(entries.map(({ key, value }) => [key.text, dataOf(value)]));
}

/** Numbers stay as they are written: 1.10 is a version and not 1.1. */
function dataOf(node: YamlNode): JsonValue {
  if (node.kind === "mapping") return yamlMapping(node);
  if (node.kind === "sequence") return node.items.map(dataOf);
  return typeof node.value === "number" ? node.text : node.value;
}
