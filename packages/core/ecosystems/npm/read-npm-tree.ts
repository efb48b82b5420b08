import { isJsonObject, type JsonObject, type JsonValue, ownValue } from "../../json/json-value.ts";
import type { LockfileEntry } from "../lockfile.ts";
import { ownEntry, thirdPartyEntry } from "./npm-entry.ts";

/** The tree of version 1, as flat entries: nesting in the file is nesting on disk. */
export function readNpmTree(tree: Readonly<Record<string, JsonObject>>, parent = ""): LockfileEntry[] {
  return Object.entries(tree).flatMap(([name, fields]) => {
    const path = `${parent}node_modules/${name}`;
    const inner = ownValue(fields, "dependencies");
    if (!isTree(inner)) return [thirdPartyEntry(path, fields)];
    const { dependencies: _nested, ...own } = fields;
    return [toEntry(path, own), ...readNpmTree(inner ?? {}, `${path}/`)];
  });
}

/** A folder of one's own is named by `file:` in place of a version; that one says where it is, so it counts. */
function toEntry(path: string, fields: JsonObject): LockfileEntry {
  const version = ownValue(fields, "version");
  if (typeof version !== "string" || !isFolder(version)) return thirdPartyEntry(path, fields);
  return { ...ownEntry(path, fields), version };
}

function isFolder(version: string): boolean {
  return version.startsWith("file:") && !/\.(tgz|tar|tar\.gz)$/i.test(version);
}

function isTree(value: JsonValue | undefined): value is Readonly<Record<string, JsonObject>> | undefined {
  return value === undefined || (isJsonObject(value) && Object.values(value).every((row) => isJsonObject(row)));
}
