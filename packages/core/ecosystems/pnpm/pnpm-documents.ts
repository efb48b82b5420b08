import type { JsonObject, JsonValue } from "../../json/json-value.ts";
import { parseYaml } from "../../yaml/parse-yaml.ts";
import type { YamlLimits, YamlProblem } from "../../yaml/yaml-document.ts";
import type { YamlNode } from "../../yaml/yaml-node.ts";
import { type LockfileReading, unreadable } from "../lockfile.ts";

/** A lockfile of 50 MB has about 2 million values. Nesting is 6 deep in what pnpm writes. */
const LIMITS: YamlLimits = { maxBytes: 64 * 1024 * 1024, maxDepth: 32, maxNodes: 5_000_000 };

/** pnpm itself writes two at most: its configuration's own dependencies, and the project. */
const MAX_DOCUMENTS = 8;

export type PnpmDocuments =
  | { readonly ok: true; readonly documents: readonly JsonObject[] }
  | (LockfileReading & { readonly ok: false });

/** The YAML documents of `pnpm-lock.yaml` as plain data; from pnpm 11 on there can be two. */
export async function readPnpmDocuments(text: string): Promise<PnpmDocuments> {
  // In YAML a line that begins with `---` always starts a document, inside of texts too.
  const texts = text.split(/^---(?=[ \t\r\n]|$)/m);
  // What is before the first mark is a document only if something is in it.
  const wanted = (texts[0] ?? "").trim() === "" ? texts.slice(1) : texts;
  if (wanted.length > MAX_DOCUMENTS) return unreadable("unexpected-shape", `more than ${MAX_DOCUMENTS} documents`);
  const documents: JsonObject[] = [];
  let line = texts.length === wanted.length ? 0 : linesIn(texts[0] ?? "");
  for (const part of wanted) {
    const { root, problems } = await parseYaml(part, LIMITS);
    const [problem] = problems;
    if (problem !== undefined) return unreadableYaml(problem, line);
    if (root?.kind !== "mapping") return unreadable("unexpected-shape", `line ${line + 1}: not a mapping`);
    documents.push(mappingOf(root));
    line += linesIn(part);
  }
  return documents.length > 0 ? { ok: true, documents } : unreadable("unexpected-shape", "empty");
}

function unreadableYaml({ code, message, at }: YamlProblem, linesBefore: number): LockfileReading & { ok: false } {
  const kind = code === "too-large" ? code : code.startsWith("too-") ? "too-deep" : "syntax";
  return unreadable(kind, `line ${linesBefore + at.line}: ${message.slice(0, 120)}`);
}

/** Numbers stay as they are written: 1.10 is a version and not 1.1. */
function dataOf(node: YamlNode): JsonValue {
  if (node.kind === "mapping") return mappingOf(node);
  if (node.kind === "sequence") return node.items.map(dataOf);
  return typeof node.value === "number" ? node.text : node.value;
}

/** `fromEntries` defines own properties, so a key named `__proto__` stays a key. */
function mappingOf({ entries }: YamlNode & { kind: "mapping" }): JsonObject {
  return Object.fromEntries(entries.map(({ key, value }) => [key.text, dataOf(value)]));
}

function linesIn(text: string): number {
  return text.split("\n").length - 1;
}
