import { canonicalJson } from "../../json/canonical-json.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../json/json-value.ts";
import { isStrongIntegrity } from "../is-strong-integrity.ts";
import type { LockfileEntry } from "../lockfile.ts";
import { parseDependencyPath } from "./dependency-path.ts";

type Table = Readonly<Record<string, JsonObject>>;

/**
 * One entry for each copy that is installed: the same version with other peers is another copy. Up to version 6 a copy
 * has all its fields in one place; version 9 has those of the package in `packages` and those of the copy in `snapshots`.
 */
export function packageEntries(packages: Table, snapshots: Table | null, before6: boolean): LockfileEntry[] {
  if (snapshots === null) return Object.entries(packages).map(([key, fields]) => entry(key, fields, before6));
  const unused = new Map(Object.entries(packages));
  const copies = Object.entries(snapshots).map(([key, snapshot]) => {
    const { suffix } = parseDependencyPath(key, false);
    const id = key.slice(0, key.length - suffix.length);
    const shared = Object.hasOwn(packages, id) ? packages[id] : undefined;
    unused.delete(id);
    return entry(key, shared === undefined ? snapshot : together(shared, snapshot), false);
  });
  // Nothing says that these are installed, yet they should not be there.
  const others = [...unused].map(([key, fields]) => entry(key, { ...fields, "[no snapshot]": true }, false));
  return [...copies, ...others];
}

/** Both keep their say should a field ever stand in both. */
function together(shared: JsonObject, snapshot: JsonObject): JsonObject {
  const twice = Object.keys(snapshot).some((name) => Object.hasOwn(shared, name));
  return { ...shared, ...snapshot, ...(twice && { "[package]": shared }) };
}

/** Every field counts but `deprecated`, which is a note for people that the registry may add at any time. */
function entry(key: string, { deprecated: _note, ...fields }: JsonObject, before6: boolean): LockfileEntry {
  const path = parseDependencyPath(key, before6);
  const { name = path.name, version = path.version, resolution, ...others } = fields;
  const source = isJsonObject(resolution) ? resolution : {};
  const { integrity = null, ...place } = source;
  const details: (readonly [string, JsonValue])[] = [
    ...Object.entries(others).filter(([, value]) => value !== true),
    ...(path.suffix === "" ? [] : [["copy", path.suffix] as const]),
    // With a name or version of its own the entry no longer says what its key was.
    ...(Object.hasOwn(fields, "name") || Object.hasOwn(fields, "version") ? [["key", key] as const] : []),
    ...(isJsonObject(resolution) || resolution === undefined ? [] : [["resolution", resolution] as const]),
  ];
  return {
    path: null,
    name: textOf(name),
    version: version === null ? null : textOf(version),
    resolved: placeOf(place, integrity),
    integrity: integrity === null ? null : textOf(integrity),
    flags: Object.keys(others)
      .filter((flag) => others[flag] === true)
      .sort(),
    details: Object.fromEntries(details),
  };
}

/** Where it comes from when that is not the registry: the tarball's address alone, or what a repository needs. */
function placeOf(place: JsonObject, integrity: JsonValue): string | null {
  const fields = Object.keys(place);
  if (fields.length === 0) return null;
  if (fields.length > 1 || typeof place.tarball !== "string") return canonicalJson(place);
  // Which host has a file of which the digest is known does not matter.
  const isFixed = typeof integrity === "string" && isStrongIntegrity(integrity) && /^https?:/i.test(place.tarball);
  return isFixed ? null : place.tarball;
}

function textOf(value: JsonValue): string {
  return typeof value === "string" ? value : canonicalJson(value);
}
