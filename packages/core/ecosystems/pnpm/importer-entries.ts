import { isJsonObject, type JsonObject, type JsonValue } from "../../json/json-value.ts";
import { joinPath } from "../../paths/path-parts.ts";
import type { LockfileEntry } from "../lockfile.ts";

/** One project of a workspace each, by its folder: which packages its `node_modules` links to, by group. */
export function importerEntries(importers: Readonly<Record<string, JsonObject>>): LockfileEntry[] {
  return Object.entries(importers).map(([folder, { specifiers: _ranges, ...fields }]) => {
    const details = Object.entries(fields).map(([name, value]) => [name, withoutRanges(value)] as const);
    return {
      path: joinPath(folder === "." ? "" : folder, "node_modules"),
      name: folder,
      version: null,
      resolved: null,
      integrity: null,
      flags: [],
      details: Object.fromEntries(details),
    };
  });
}

/** A group by name; from version 6 on each name has `{ specifier, version }`, before only the version. */
function withoutRanges(group: JsonValue): JsonValue {
  if (!isJsonObject(group)) return group;
  const resolved = Object.entries(group).map(([name, value]) => {
    if (!isJsonObject(value)) return [name, value] as const;
    const { specifier: _range, ...rest } = value;
    const onlyVersion = Object.keys(rest).length === 1 ? rest.version : undefined;
    return [name, onlyVersion ?? rest] as const;
  });
  return Object.fromEntries(resolved);
}
