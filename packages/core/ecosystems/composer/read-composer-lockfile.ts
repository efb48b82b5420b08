import { isJsonObject, type JsonObject, type JsonValue } from "../../json/json-value.ts";
import { type LockfileEntry, type LockfileReading, unreadable } from "../lockfile.ts";
import { readJsonObject } from "../read-json-object.ts";
import { settingsEntry, tablesIn, toEntry, without } from "../to-entry.ts";

/**
 * The hashes are of composer.json; with another one `composer install` warns and installs the same. `plugin-api-version`
 * is that of the Composer that wrote the file.
 */
const NOTES_OF_FILE = ["_readme", "content-hash", "hash", "plugin-api-version"];

const NOTES_OF_PACKAGE = [
  ...["description", "keywords", "homepage", "license", "authors", "support", "funding", "abandoned"],
  ...["suggest", "time", "notification-url"],
];

/** Reads `composer.lock`, which has no version. Format: Composer's `src/Composer/Package/Locker.php`. */
export function readComposerLockfile(text: string): LockfileReading {
  const read = readJsonObject(text);
  if (!read.ok) return read;
  const { packages, "packages-dev": packagesDev, ...others } = read.file;
  const entries = packages === undefined ? null : entriesOf(packages, false);
  // Composer writes null where only the packages for production were resolved.
  const development = entriesOf(packagesDev ?? [], true);
  if (entries === null || development === null)
    return unreadable("unexpected-shape", "packages or packages-dev is not a list of packages");
  const settings = Object.entries(without(others, NOTES_OF_FILE)).filter(([, value]) => !isEmpty(value));
  return { ok: true, entries: [...settingsEntry(Object.fromEntries(settings)), ...entries, ...development] };
}

function entriesOf(list: JsonValue, isDevelopment: boolean): readonly LockfileEntry[] | null {
  const packages = tablesIn(list);
  const entries = packages?.map((fields) => packageEntry(fields, isDevelopment)).filter((entry) => entry !== null);
  return entries?.length === packages?.length ? (entries ?? null) : null;
}

function packageEntry(fields: JsonObject, isDevelopment: boolean): LockfileEntry | null {
  const { name, version, ...others } = without(fields, NOTES_OF_PACKAGE);
  if (typeof name !== "string" || typeof version !== "string") return null;
  return toEntry({ name, version }, { ...others, ...(isDevelopment && { "[development]": true }) });
}

/** PHP writes an empty table as an empty list. */
function isEmpty(value: JsonValue): boolean {
  return Array.isArray(value) ? value.length === 0 : isJsonObject(value) && Object.keys(value).length === 0;
}
