import { isJsonObject, type JsonValue, ownValue } from "../../json/json-value.ts";
import { isStrongIntegrity } from "../is-strong-integrity.ts";
import { type LockfileEntry, type LockfileReading, unreadable } from "../lockfile.ts";
import { readJsonObject } from "../read-json-object.ts";
import { settingsEntry, toEntry, withUnordered } from "../to-entry.ts";
import { withoutCommas } from "./without-commas.ts";

const GROUPS = ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"];

/**
 * Reads `bun.lock`, versions 0 to 2 (Bun 1.1.39 to 1.4). A key of `packages` is a place in the tree, such as `debug/ms`,
 * so the places are the edges. Format: `src/install/lockfile/bun.lock.zig`.
 */
export function readBunLockfile(text: string): LockfileReading {
  const read = readJsonObject(withoutCommas(text));
  if (!read.ok) return read;
  const { lockfileVersion: version, workspaces = {}, packages = {}, ...others } = read.file;
  if (version !== 0 && version !== 1 && version !== 2)
    return unreadable("unsupported-version", `lockfileVersion ${JSON.stringify(version)?.slice(0, 40)}`);
  if (!isJsonObject(workspaces) || !isJsonObject(packages))
    return unreadable("unexpected-shape", "workspaces or packages is not an object");
  const projects = Object.entries(workspaces).map(([folder, fields]) => projectEntry(folder, fields));
  const entries = Object.entries(packages).map(([place, row]) => packageEntry(place, row));
  const all = [...projects, ...entries].filter((entry) => entry !== null);
  if (all.length < projects.length + entries.length)
    return unreadable("unexpected-shape", "a project or package is not what Bun writes");
  return { ok: true, entries: [...settingsEntry(withUnordered(others, ["trustedDependencies"])), ...all] };
}

/** A project of the workspace: what it asks for by group. Its version and ranges install nothing. */
function projectEntry(folder: string, fields: JsonValue): LockfileEntry | null {
  if (!isJsonObject(fields)) return null;
  const { version: _version, name = null, ...others } = fields;
  const names = GROUPS.flatMap((group) => {
    const wanted = ownValue(others, group);
    return isJsonObject(wanted) ? [[group, Object.keys(wanted).sort()] as const] : [];
  });
  const counted = { ...others, ...Object.fromEntries(names) };
  // A member is linked by its name; nothing links to the root.
  return toEntry({ name: `[project] ${folder}` }, { ...counted, ...(folder !== "" && { name }) });
}

/** `[name@version, registry, fields, integrity]` for what a registry has; shorter rows for everything else. */
function packageEntry(place: string, row: JsonValue): LockfileEntry | null {
  if (!Array.isArray(row)) return null;
  const [id, ...rest]: readonly JsonValue[] = row;
  if (typeof id !== "string") return null;
  const [, name = id, version = null] = /^(@?[^@]+)@(.*)$/s.exec(id) ?? [];
  const [registry, fields, integrity] = rest;
  const isFromRegistry =
    rest.length === 3 && typeof registry === "string" && isJsonObject(fields) && typeof integrity === "string";
  if (!isFromRegistry) return toEntry({ name, version }, { "[place]": place, "[row]": rest });
  const resolved = registry === "" || isStrongIntegrity(integrity) ? null : registry;
  return toEntry({ name, version, resolved, integrity }, { ...fields, "[place]": place });
}
