import { isJsonObject, type JsonObject, ownValue } from "../../json/json-value.ts";
import { type LockfileEntry, type LockfileReading, unreadable } from "../lockfile.ts";
import { packageFiles } from "../python-files.ts";
import { readToml } from "../read-toml.ts";
import { settingsEntry, tablesIn, toEntry, without, withUnordered } from "../to-entry.ts";

/** 4.5.1 is of 2024 (PDM 2.21). */
const VERSION = /^4\.(?:[0-4](?:\.\d)?|5(?:\.[01])?)$/;

const ARCHIVE = /\.(?:whl|zip|tar|tgz|gz|bz2|xz)$/i;

/** Lists of which the order means nothing. */
const LISTS = ["groups", "strategy", "dependencies", "extras"];

/**
 * Reads `pdm.lock`, versions 4.0 to 4.5.1. The groups of a package are taken from here and nowhere else. The content hash
 * is of pyproject.toml; `pdm sync` does not compare it. Format: `pdm/models/repositories/lock.py`.
 */
export async function readPdmLockfile(text: string): Promise<LockfileReading> {
  const read = await readToml(text);
  if (!read.ok) return read;
  const { package: listed, metadata = {}, ...others } = read.file;
  const packages = tablesIn(listed);
  if (packages === null || !isJsonObject(metadata))
    return unreadable("unexpected-shape", "package or metadata is not what PDM writes");
  const version = ownValue(metadata, "lock_version") ?? null;
  if (typeof version !== "string" || !VERSION.test(version))
    return unreadable("unsupported-version", `lock_version ${JSON.stringify(version).slice(0, 40)}`);
  // Up to 4.2 the files of all packages stand at the end.
  const { files: filesApart = {}, ...rest } = without(metadata, ["lock_version", "content_hash"]);
  if (!isJsonObject(filesApart)) return unreadable("unexpected-shape", "metadata.files is not a table");
  const entries = packages.map(packageEntry).filter((entry) => entry !== null);
  if (entries.length < packages.length) return unreadable("unexpected-shape", "a package without name");
  const files = Object.entries(filesApart).map(([name, list]) => [name, packageFiles(list).files] as const);
  const settings = { ...others, ...withUnordered(rest, LISTS) };
  const apart = files.length === 0 ? {} : { files: Object.fromEntries(files) };
  return { ok: true, entries: [...settingsEntry({ ...settings, ...apart }), ...entries] };
}

function packageEntry(fields: JsonObject): LockfileEntry | null {
  // The summary is a note for people.
  const { name, version = null, summary: _note, files, ...others } = fields;
  if (typeof name !== "string" || (version !== null && typeof version !== "string")) return null;
  // What is in a folder of the project has the project's own version.
  const isLocal = typeof others.path === "string" && !ARCHIVE.test(others.path);
  return toEntry(
    { name, version: isLocal ? null : version },
    { ...withUnordered(others, LISTS), ...(files !== undefined && { files: packageFiles(files).files }) },
  );
}
