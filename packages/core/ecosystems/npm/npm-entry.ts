import { isJsonObject, type JsonObject, type JsonValue, ownValue } from "../../json/json-value.ts";
import { fileName } from "../../paths/path-parts.ts";
import type { LockfileEntry } from "../lockfile.ts";

/** Notes for people. npm adds and refreshes them without installing anything else. */
const notesForPeople = new Set(["license", "funding", "deprecated"]);

/** What the manifest of one's own package says about itself. */
const ownMetadata = new Set(["version", ...notesForPeople, "engines", "peerDependenciesMeta"]);

/** The project's own name, commands and workspace globs install nothing: links have entries of their own. */
const rootMetadata = new Set([...ownMetadata, "name", "bin", "workspaces"]);

/** Where a package names what it asks for, with a range for each. `requires` is the word of version 1. */
const ranges = ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies", "requires"];

/** A package of somebody else, or a link. Every field counts unless it is known to be a note for people. */
export function thirdPartyEntry(path: string, fields: JsonObject): LockfileEntry {
  return entry(path, without(fields, notesForPeople));
}

/**
 * A package of one's own: a workspace, or a folder named by `file:`. Its name and place decide where links go, its own
 * version and ranges do not. The *names* that it asks for do: `npm ci --workspace a` installs only what `a` asks for.
 */
export function ownEntry(path: string, fields: JsonObject): LockfileEntry {
  return entry(path, [...without(fields, ownMetadata, ranges), ...namesWanted(fields)]);
}

/**
 * The project itself, with the top-level fields of the file that we do not know. Null when nothing in it decides what is
 * installed. The names it asks for count only beside workspaces, because only there can npm be configured to leave it out.
 */
export function rootEntry(root: JsonObject, unknown: readonly Field[], hasWorkspaces: boolean): LockfileEntry | null {
  const keptFields = [...without(root, rootMetadata, ranges), ...unknown, ...(hasWorkspaces ? namesWanted(root) : [])];
  return keptFields.length === 0 ? null : entry("", keptFields);
}

export type Field = readonly [name: string, value: JsonValue];

function without(fields: JsonObject, metadata: ReadonlySet<string>, others: readonly string[] = []): Field[] {
  return Object.entries(fields).filter(([name]) => !metadata.has(name) && !others.includes(name));
}

function namesWanted(fields: JsonObject): Field[] {
  const wanted = ranges.map((kind) => ownValue(fields, kind)).filter(isJsonObject);
  const names = new Set(wanted.flatMap((group) => Object.keys(group)));
  return names.size === 0 ? [] : [["dependencies", [...names].sort()]];
}

const texts = ["name", "version", "resolved", "integrity"];

function entry(path: string, fields: readonly Field[]): LockfileEntry {
  const text = new Map<string, string>();
  const details: Field[] = [];
  const flags: string[] = [];
  for (const [name, value] of fields) {
    if (typeof value === "string" && texts.includes(name)) text.set(name, value);
    else if (value === true) flags.push(name);
    else details.push([name, value]);
  }
  return {
    path,
    name: text.get("name") ?? nameFromPath(path),
    version: text.get("version") ?? null,
    resolved: text.get("resolved") ?? null,
    integrity: text.get("integrity") ?? null,
    flags: flags.sort(),
    // fromEntries defines own properties, so a key named __proto__ stays a key.
    details: Object.fromEntries(details),
  };
}

/** `node_modules/a/node_modules/@b/c` is `@b/c`, `packages/x` is `x`: npm's own rule for entries without a name. */
function nameFromPath(path: string): string {
  const start = path.lastIndexOf("node_modules/");
  return start < 0 ? fileName(path) : path.slice(start + "node_modules/".length);
}
