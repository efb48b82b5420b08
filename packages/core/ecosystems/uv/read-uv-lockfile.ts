import { countBy } from "../../collections/count-by.ts";
import { canonicalJson } from "../../json/canonical-json.ts";
import { isJsonObject, type JsonObject, type JsonValue, ownValue } from "../../json/json-value.ts";
import { type LockfileEntry, type LockfileReading, unreadable } from "../lockfile.ts";
import { packageFiles } from "../python-files.ts";
import { readToml } from "../read-toml.ts";
import { settingsEntry, tablesIn, toEntry, without, withUnordered } from "../to-entry.ts";

/** `revision` only adds fields that older versions of uv pass over. */
const KNOWN_FIELDS = ["version", "revision", "package", "options"];

/** They only served to choose the versions. A span such as "7 days" has a time that moves with every lock. */
const CHOOSING_OPTIONS = ["exclude-newer", "exclude-newer-span", "exclude-newer-package"];

const EDGES = ["dependencies", "optional-dependencies", "dev-dependencies"];

/** Reads `uv.lock`, version 1. Format: `crates/uv-resolver/src/lock` of uv. */
export async function readUvLockfile(text: string): Promise<LockfileReading> {
  const read = await readToml(text);
  if (!read.ok) return read;
  const { file } = read;
  const version = ownValue(file, "version");
  if (version !== 1) return unreadable("unsupported-version", `version ${JSON.stringify(version)?.slice(0, 40)}`);
  const packages = tablesIn(ownValue(file, "package"));
  const options = ownValue(file, "options") ?? {};
  if (packages === null || !isJsonObject(options))
    return unreadable("unexpected-shape", "package or options is not what uv writes");
  const isOnlyOne = onlyOnes(packages);
  const entries = packages.map((fields) => packageEntry(fields, isOnlyOne)).filter((entry) => entry !== null);
  if (entries.length < packages.length) return unreadable("unexpected-shape", "a package without name or source");
  const chosen = without(options, CHOOSING_OPTIONS);
  const settings = { ...without(file, KNOWN_FIELDS), ...(Object.keys(chosen).length > 0 && { options: chosen }) };
  return { ok: true, entries: [...settingsEntry(settings), ...entries] };
}

function packageEntry(fields: JsonObject, isOnlyOne: (reference: JsonObject) => boolean): LockfileEntry | null {
  const { name, version = null, source, wheels, sdist, ...others } = fields;
  if (typeof name !== "string" || !isTextOrNull(version) || !isJsonObject(source)) return null;
  const isOwn = ["virtual", "editable", "directory"].some((kind) => Object.hasOwn(source, kind));
  const isIndexed = Object.keys(source).length === 1 && Object.hasOwn(source, "registry");
  const found = [wheels, sdist === undefined ? undefined : [sdist]].map((list) =>
    list === undefined ? null : packageFiles(list),
  );
  const [fixedWheels = null, fixedSdist = null] = found;
  const present = found.filter((list) => list !== null);
  const areFixed = present.length > 0 && present.every((list) => list.areFixed);
  const { metadata, ...rest } = others;
  const edges = EDGES.map((field) => [field, withoutSources(rest[field], isOnlyOne)] as const);
  return toEntry(
    { name, version: isOwn ? null : version },
    {
      ...withUnordered({ ...rest, ...Object.fromEntries(edges.filter(isPresent)) }, EDGES),
      ...(fixedWheels !== null && { wheels: fixedWheels.files }),
      ...(fixedSdist !== null && { sdist: fixedSdist.files }),
      // What a project of one's own asks for is compared with its pyproject.toml; the answers are in the other fields.
      ...(!isOwn && metadata !== undefined && { metadata }),
      ...(isIndexed && areFixed && isOnlyOne({ name, version }) ? {} : { source }),
    },
  );
}

function isPresent(field: readonly [string, JsonValue | undefined]): field is readonly [string, JsonValue] {
  return field[1] !== undefined;
}

/** Whether a reference fits one package alone, so that it does not need the source to say which. */
function onlyOnes(packages: readonly JsonObject[]): (reference: JsonObject) => boolean {
  const counts = countBy(
    packages.flatMap(({ name, version }) => [canonicalJson([name]), canonicalJson([name, version])]),
    (key) => key,
  );
  return ({ name, version }) => counts.get(canonicalJson(version === undefined ? [name] : [name, version])) === 1;
}

/** References without the index, which is what a mirror changes. A group's table holds such lists. */
function withoutSources(
  value: JsonValue | undefined,
  isOnlyOne: (reference: JsonObject) => boolean,
): JsonValue | undefined {
  if (Array.isArray(value)) return value.map((one: JsonValue) => withoutSource(one, isOnlyOne));
  if (!isJsonObject(value)) return value;
  const groups = Object.entries(value).map(
    ([group, list]) => [group, withoutSources(list, isOnlyOne) ?? null] as const,
  );
  return Object.fromEntries(groups);
}

function withoutSource(reference: JsonValue, isOnlyOne: (reference: JsonObject) => boolean): JsonValue {
  if (!isJsonObject(reference) || !isOnlyOne(reference)) return reference;
  return without(reference, ["source"]);
}

function isTextOrNull(value: JsonValue): value is string | null {
  return value === null || typeof value === "string";
}
