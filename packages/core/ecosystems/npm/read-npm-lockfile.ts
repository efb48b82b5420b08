import { isJsonObject, isTooDeep, type JsonObject, type JsonValue, ownValue } from "../../json/json-value.ts";
import { type LockfileEntry, type LockfileReading, unreadable } from "../lockfile.ts";
import { type Field, rootEntry } from "./npm-entry.ts";
import { readNpmPackages } from "./read-npm-packages.ts";
import { readNpmTree } from "./read-npm-tree.ts";
import { unmirroredEntries } from "./unmirrored-entries.ts";
import { withoutHost } from "./without-host.ts";

/** Top-level fields that we read, or that say nothing about what is installed. Any other field counts. */
const knownFields = ["name", "version", "lockfileVersion", "requires", "packages", "dependencies"];

/**
 * Reads `package-lock.json` and `npm-shrinkwrap.json`, versions 1 to 3.
 *
 * Version 1 is a tree of `dependencies`, version 3 a flat table of `packages`, version 2 both. npm 7 and later read only
 * the table. Format: npm docs, "package-lock.json"; fields: `Shrinkwrap` of npm's arborist.
 */
export function readNpmLockfile(text: string): LockfileReading {
  const file = parseJson(text);
  if (file === undefined) return unreadable("syntax", "not JSON");
  if (!isJsonObject(file)) return unreadable("unexpected-shape", "not an object");
  if (isTooDeep(file)) return unreadable("too-deep", "nested too deeply");

  const version = ownValue(file, "lockfileVersion") ?? 1;
  if (version !== 1 && version !== 2 && version !== 3) {
    return unreadable("unsupported-version", `lockfileVersion ${JSON.stringify(version).slice(0, 40)}`);
  }
  const packages = ownValue(file, "packages");
  const tree = ownValue(file, "dependencies");
  if (!isTable(packages) || !isTable(tree))
    return unreadable("unexpected-shape", "packages or dependencies is not an object");
  if (packages === undefined && tree === undefined && !Object.hasOwn(file, "lockfileVersion")) {
    return unreadable("unexpected-shape", "neither packages nor dependencies nor lockfileVersion");
  }
  return { ok: true, entries: entriesOf(file, packages, tree) };
}

type Table = Readonly<Record<string, JsonObject>>;

function entriesOf(file: JsonObject, packages: Table | undefined, tree: Table | undefined): LockfileEntry[] {
  const table = packages === undefined ? [] : readNpmPackages(packages);
  const fromTree = tree === undefined ? [] : readNpmTree(tree);
  const others = packages === undefined ? fromTree : unmirroredEntries(table, fromTree);
  const entries = [...table, ...others].map(withoutHost);
  const unknown: Field[] = Object.entries(file).filter(([name]) => !knownFields.includes(name));
  const ownFolders = entries.some(({ path }) => path !== null && !path.includes("node_modules/"));
  const root = rootEntry(packages?.[""] ?? {}, unknown, ownFolders);
  return root === null ? entries : [root, ...entries];
}

function parseJson(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
}

/** A table of objects, or absent. The tree's inner levels are checked here too: each must again be a table. */
function isTable(value: JsonValue | undefined): value is Table | undefined {
  if (value === undefined) return true;
  return isJsonObject(value) && Object.values(value).every((row) => isJsonObject(row));
}
