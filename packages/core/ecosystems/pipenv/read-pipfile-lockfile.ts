import { isJsonObject, type JsonObject, type JsonValue, ownValue } from "../../json/json-value.ts";
import { type LockfileEntry, type LockfileReading, unreadable } from "../lockfile.ts";
import { readJsonObject } from "../read-json-object.ts";
import { settingsEntry, toEntry, unordered, without } from "../to-entry.ts";

/** Anything but an index: its content is not fixed by what an index lists. */
const SOURCES = ["path", "file", "git", "hg", "svn", "bzr"];

/**
 * Reads `Pipfile.lock`, version 6. Every table of packages is a category that is installed by its name. The hash is of
 * the Pipfile: `--deploy` refuses another one, `sync` does not look. Format: `pipenv/utils/locking.py`.
 */
export function readPipfileLockfile(text: string): LockfileReading {
  const read = readJsonObject(text);
  if (!read.ok) return read;
  const { _meta: meta = {}, ...categories } = read.file;
  if (!isJsonObject(meta)) return unreadable("unexpected-shape", "_meta is not an object");
  const version = ownValue(meta, "pipfile-spec") ?? null;
  if (version !== 6) return unreadable("unsupported-version", `pipfile-spec ${JSON.stringify(version).slice(0, 40)}`);
  const entries: LockfileEntry[] = [];
  for (const [category, packages] of Object.entries(categories)) {
    if (!isTable(packages))
      return unreadable("unexpected-shape", `${category.slice(0, 40)} is not a table of packages`);
    entries.push(...Object.entries(packages).map(([name, fields]) => packageEntry(category, name, fields)));
  }
  const needsIndex = entries.some(({ details }) => !hasDigest(details) && !isFromElsewhere(details));
  const settings = without(meta, ["hash", "pipfile-spec", ...(needsIndex ? [] : ["sources"])]);
  return { ok: true, entries: [...settingsEntry(withoutEmpty(settings)), ...entries] };
}

function packageEntry(category: string, name: string, fields: JsonObject): LockfileEntry {
  const { version = null, hashes, extras, ...others } = fields;
  const details = {
    ...others,
    "[category]": category,
    ...(hashes !== undefined && { hashes: unordered(hashes) }),
    ...(extras !== undefined && { extras: unordered(extras) }),
    ...(typeof version === "string" || version === null ? {} : { version }),
  };
  return toEntry({ name, version: typeof version === "string" ? version : null }, details);
}

function hasDigest({ hashes }: JsonObject): boolean {
  return Array.isArray(hashes) && hashes.length > 0;
}

function isFromElsewhere(details: JsonObject): boolean {
  return SOURCES.some((kind) => Object.hasOwn(details, kind));
}

/** `requires` is an empty table where nothing is required. */
function withoutEmpty(fields: JsonObject): JsonObject {
  const kept = Object.entries(fields).filter(([, value]) => !isJsonObject(value) || Object.keys(value).length > 0);
  return Object.fromEntries(kept);
}

function isTable(value: JsonValue): value is Readonly<Record<string, JsonObject>> {
  return isJsonObject(value) && Object.values(value).every((row) => isJsonObject(row));
}
