import { isJsonObject, isTooDeep, type JsonValue } from "../json/json-value.ts";
import { unreadable } from "./lockfile.ts";
import type { ParsedFile } from "./read-toml.ts";

/** JSON as plain data, an object at the top. Never throws. */
export function readJsonObject(text: string): ParsedFile {
  const file = parseJson(text);
  if (file === undefined) return unreadable("syntax", "not JSON");
  if (!isJsonObject(file)) return unreadable("unexpected-shape", "not an object");
  return isTooDeep(file) ? unreadable("too-deep", "nested too deeply") : { ok: true, file };
}

function parseJson(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
}
