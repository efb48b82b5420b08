import { isJsonObject, type JsonObject, type JsonValue, ownValue } from "../../json/json-value.ts";
import { type LockfileEntry, type LockfileReading, unreadable } from "../lockfile.ts";
import { packageFiles } from "../python-files.ts";
import { readToml } from "../read-toml.ts";
import { settingsEntry, tablesIn, toEntry, unordered, without } from "../to-entry.ts";

const VERSIONS = ["1.0", "1.1", "2.0", "2.1"];

/**
 * Reads `poetry.lock`, versions 1.0 to 2.1. From 2.1 on the file itself has the group of each package; before, Poetry
 * works the groups out from pyproject.toml, for which then the content hash speaks. Format: `poetry/packages/locker.py`.
 */
export async function readPoetryLockfile(text: string): Promise<LockfileReading> {
  const read = await readToml(text);
  if (!read.ok) return read;
  const { package: listed, metadata = {}, ...others } = read.file;
  const packages = tablesIn(listed);
  if (packages === null || !isJsonObject(metadata))
    return unreadable("unexpected-shape", "package or metadata is not what Poetry writes");
  const version = ownValue(metadata, "lock-version") ?? null;
  if (typeof version !== "string" || !VERSIONS.includes(version))
    return unreadable("unsupported-version", `lock-version ${JSON.stringify(version).slice(0, 40)}`);
  // Up to 1.1 the files of all packages stand at the end.
  const filesApart = ownValue(metadata, "files") ?? {};
  if (!isJsonObject(filesApart)) return unreadable("unexpected-shape", "metadata.files is not a table");
  const entries = packages.map((fields) => packageEntry(fields, filesApart)).filter((entry) => entry !== null);
  if (entries.length < packages.length) return unreadable("unexpected-shape", "a package without name or version");
  const hash = version === "2.1" ? ["content-hash"] : [];
  const settings = { ...others, ...without(metadata, ["lock-version", "files", ...hash]) };
  return { ok: true, entries: [...settingsEntry({ ...settings, ...filesOfNone(packages, filesApart) }), ...entries] };
}

function packageEntry(fields: JsonObject, filesApart: JsonObject): LockfileEntry | null {
  // The description is a note for people.
  const { name, version, description: _note, files, source, groups, ...others } = fields;
  if (typeof name !== "string" || typeof version !== "string") return null;
  const listed = files ?? ownValue(filesApart, name);
  const known = listed === undefined ? null : packageFiles(listed);
  const isOnIndex = isJsonObject(source) && source.type === "legacy";
  const isLocal = isJsonObject(source) && source.type === "directory";
  return toEntry(
    { name, version: isLocal ? null : version },
    {
      ...others,
      ...(groups !== undefined && { groups: unordered(groups) }),
      ...(known !== null && { files: known.files }),
      ...(source === undefined || (isOnIndex && known?.areFixed === true)
        ? {}
        : { source: source satisfies JsonValue }),
    },
  );
}

/** Files that belong to no package should not be there, so they count. */
function filesOfNone(packages: readonly JsonObject[], filesApart: JsonObject): JsonObject {
  const names = packages.map(({ name }) => String(name));
  const rest = without(filesApart, names);
  return Object.keys(rest).length === 0 ? {} : { files: rest };
}
