import { isTooDeep, type JsonObject, type JsonValue } from "../json/json-value.ts";
import { type LockfileReading, unreadable } from "./lockfile.ts";

export type ParsedFile = { readonly ok: true; readonly file: JsonObject } | (LockfileReading & { readonly ok: false });

/** Nesting; lockfiles stay below 6. */
const MAX_DEPTH = 32;

/** TOML as plain data. Never throws. Dates become `{ date: text }`, so that no text equals one. */
export async function readToml(text: string): Promise<ParsedFile> {
  const { parse, TomlError } = await import("smol-toml");
  try {
    const file = parse(text, { integersAsBigInt: "asNeeded", maxDepth: MAX_DEPTH }) as JsonObject;
    return isTooDeep(file, MAX_DEPTH) ? unreadable("too-deep", "nested too deeply") : { ok: true, file: plain(file) };
  } catch (thrown) {
    if (!(thrown instanceof TomlError)) return unreadable("syntax", "not TOML");
    const [reason = ""] = thrown.message.split("\n");
    const isDepth = /depth|nest/i.test(reason);
    return unreadable(isDepth ? "too-deep" : "syntax", `line ${thrown.line}: ${reason.slice(0, 120)}`);
  }
}

/** `fromEntries` defines own properties, so a key named `__proto__` stays a key. */
function plain(table: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(table).map(([name, value]) => [name, plainValue(value)]));
}

function plainValue(value: JsonValue | Date | bigint): JsonValue {
  if (typeof value === "bigint") return { integer: String(value) };
  if (value instanceof Date) return { date: value.toISOString() };
  if (Array.isArray(value)) return value.map(plainValue);
  return typeof value === "object" && value !== null ? plain(value as JsonObject) : value;
}
