import type { JsonObject } from "../../json/json-value.ts";
import { parseYaml } from "../../yaml/parse-yaml.ts";
import { type LockfileReading, unreadable } from "../lockfile.ts";
import { LOCKFILE_LIMITS, unreadableYaml, yamlMapping } from "../yaml-data.ts";

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
    const { root, problems } = await parseYaml(part, LOCKFILE_LIMITS);
    const [problem] = problems;
    if (problem !== undefined) return unreadableYaml(problem, line);
    if (root?.kind !== "mapping") return unreadable("unexpected-shape", `line ${line + 1}: not a mapping`);
    documents.push(yamlMapping(root));
    line += linesIn(part);
  }
  return documents.length > 0 ? { ok: true, documents } : unreadable("unexpected-shape", "empty");
}

function linesIn(text: string): number {
  return text.split("\n").length - 1;
}
