import { isJsonObject, type JsonValue, ownValue } from "../../json/json-value.ts";
import { parseYaml } from "../../yaml/parse-yaml.ts";
import { type LockfileEntry, type LockfileReading, unreadable } from "../lockfile.ts";
import { toEntry, without } from "../to-entry.ts";
import { LOCKFILE_LIMITS, unreadableYaml, yamlMapping } from "../yaml-data.ts";

/** Yarn 2 wrote 4, Yarn 3 up to 6, Yarn 4 wrote 8 at first and 10 in 4.18. */
const VERSION = /^(?:[4-9]|10)$/;

/**
 * Reads the `yarn.lock` of Yarn 2 and later. What a range is answered with stands in the key of the answer, so ranges are
 * the edges of the graph and count; those of the projects too, as their entries name them. Format: `Project.ts` of
 * `@yarnpkg/core`.
 */
export async function readBerryLockfile(text: string): Promise<LockfileReading> {
  const { root, problems } = await parseYaml(text, LOCKFILE_LIMITS);
  const [problem] = problems;
  if (problem !== undefined) return unreadableYaml(problem, 0);
  if (root?.kind !== "mapping") return unreadable("unexpected-shape", "not a mapping");
  const { __metadata: metadata = null, ...packages } = yamlMapping(root);
  const version = isJsonObject(metadata) ? ownValue(metadata, "version") : undefined;
  if (!isJsonObject(metadata) || typeof version !== "string" || !VERSION.test(version))
    return unreadable("unsupported-version", `version ${JSON.stringify(version)?.slice(0, 40)}`);
  const all = Object.entries(packages);
  const entries = all.map(([key, fields]) => entryOf(key, fields)).filter((entry) => entry !== null);
  if (entries.length < all.length) return unreadable("unexpected-shape", "an entry without version or resolution");
  return { ok: true, entries: [toEntry({ name: "__metadata" }, without(metadata, ["version"])), ...entries] };
}

function entryOf(key: string, fields: JsonValue): LockfileEntry | null {
  if (!isJsonObject(fields)) return null;
  const { version, resolution, checksum = null, ...others } = fields;
  if (typeof version !== "string" || typeof resolution !== "string") return null;
  if (checksum !== null && typeof checksum !== "string") return null;
  const [, name = resolution, place = null] = /^(@?[^@]+)@(.*)$/s.exec(resolution) ?? [];
  const identity = { name, version, resolved: place === null ? null : placeOf(place, checksum), integrity: checksum };
  return toEntry(identity, { ...others, "[ranges]": key.split(/\s*,\s*/).sort() });
}

/** SHA-512 of the archive in the cache, behind the key of that cache's format: `10c0/…`. */
const CHECKSUM = /^(?:[^/]+\/)?[0-9a-f]{128}$/;

/** Where a mirror has the archive does not matter if its checksum is known. */
function placeOf(place: string, checksum: string | null): string {
  return checksum !== null && CHECKSUM.test(checksum) ? place.replace(/::__archiveUrl=[^&]*$/, "") : place;
}
