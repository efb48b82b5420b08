import { canonicalJson } from "../json/canonical-json.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../json/json-value.ts";
import type { LockfileEntry } from "./lockfile.ts";

interface Identity {
  readonly name: string;
  readonly version?: string | null;
  readonly resolved?: string | null;
  readonly integrity?: string | null;
  readonly path?: string | null;
}

/** An entry of a package's other fields: those that are simply `true` become flags. */
export function toEntry(identity: Identity, fields: JsonObject): LockfileEntry {
  const { name, version = null, resolved = null, integrity = null, path = null } = identity;
  const all = Object.entries(fields);
  const flags = all.flatMap(([field, value]) => (value === true ? field : [])).sort();
  return { path, name, version, resolved, integrity, flags, details: Object.fromEntries(all.filter(isDetail)) };
}

function isDetail([, value]: readonly [string, JsonValue]): boolean {
  return value !== true;
}

/** What the file as a whole says; none where that is nothing. */
export function settingsEntry(fields: JsonObject): readonly LockfileEntry[] {
  return Object.keys(fields).length === 0 ? [] : [toEntry({ name: "[settings]" }, fields)];
}

/** The fields but for some. */
export function without(fields: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));
}

/** A list whose order means nothing, in one order. Tables and single values stay. */
export function unordered(value: JsonValue): JsonValue {
  if (!Array.isArray(value)) return value;
  const keyed = value.map((item: JsonValue) => [canonicalJson(item), item] as const);
  return keyed.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, item]) => item);
}

/** The fields with those lists in one order, also one level deeper, as in a table of groups. */
export function withUnordered(fields: JsonObject, names: readonly string[]): JsonObject {
  const sort = (value: JsonValue): JsonValue =>
    isJsonObject(value)
      ? Object.fromEntries(Object.entries(value).map(([key, list]) => [key, unordered(list)]))
      : unordered(value);
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, names.includes(name) ? sort(value) : value]),
  );
}

/** A list of tables; empty when absent, null when it is something else. */
export function tablesIn(value: JsonValue | undefined): readonly JsonObject[] | null {
  if (value === undefined) return [];
  return Array.isArray(value) && value.every(isJsonObject) ? value : null;
}
