import { isJsonObject, type JsonObject, type JsonValue, ownValue } from "../../json/json-value.ts";
import { type LockfileEntry, type LockfileReading, unreadable } from "../lockfile.ts";
import { importerEntries } from "./importer-entries.ts";
import { packageEntries } from "./package-entries.ts";
import { readPnpmDocuments } from "./pnpm-documents.ts";

/** `catalogs` and `time` only served to choose the versions, which stand in `importers`. */
const KNOWN_FIELDS = ["lockfileVersion", "importers", "packages", "catalogs", "time"];

/** Where there is no workspace, versions 5 and 6 have the project's own part at the top. */
const IMPORTER_FIELDS = [
  "specifiers",
  "dependencies",
  "devDependencies",
  "optionalDependencies",
  "dependenciesMeta",
  "publishDirectory",
];

/**
 * Reads `pnpm-lock.yaml`, versions 5.1 to 9.0. Ranges do not count, because pnpm refuses a lockfile whose ranges are not
 * those of the manifests. Format: `@pnpm/lockfile.types`.
 */
export async function readPnpmLockfile(text: string): Promise<LockfileReading> {
  const read = await readPnpmDocuments(text);
  if (!read.ok) return read;
  const entries: LockfileEntry[] = [];
  for (const [index, file] of read.documents.entries()) {
    const reading = readDocument(file);
    if (!reading.ok) return reading;
    // What pnpm installs for its own configuration stands in a document before the project's.
    const isProject = index === read.documents.length - 1;
    entries.push(...(isProject ? reading.entries : reading.entries.map(ofConfiguration)));
  }
  return { ok: true, entries };
}

function readDocument(file: JsonObject): LockfileReading {
  const version = String(ownValue(file, "lockfileVersion"));
  if (!/^(?:5\.[1-4](?:-inlineSpecifiers)?|6\.[01]|9\.0)$/.test(version))
    return unreadable("unsupported-version", `lockfileVersion ${version.slice(0, 40)}`);
  const tables = [tableIn(file, "importers"), tableIn(file, "packages"), tableIn(file, "snapshots")] as const;
  const [importers, packages, snapshots] = tables;
  if (importers === null || packages === null || snapshots === null)
    return unreadable("unexpected-shape", "importers, packages or snapshots is not a mapping");
  const hasSnapshots = version.startsWith("9");
  const ownPart = Object.hasOwn(file, "importers") ? [] : IMPORTER_FIELDS;
  const knownFields = [...KNOWN_FIELDS, ...ownPart, ...(hasSnapshots ? ["snapshots"] : [])];
  const project = Object.fromEntries(Object.entries(file).filter(([name]) => ownPart.includes(name)));
  return {
    ok: true,
    entries: [
      ...settingsEntry(Object.entries(file).filter(([name]) => !knownFields.includes(name))),
      ...importerEntries(ownPart.length > 0 ? { ".": project } : importers),
      ...packageEntries(packages, hasSnapshots ? snapshots : null, version.startsWith("5")),
    ],
  };
}

/** `settings`, `overrides`, `patchedDependencies` with the patches' digests, and every field that we do not know. */
function settingsEntry(fields: readonly (readonly [string, JsonValue])[]): LockfileEntry[] {
  if (fields.length === 0) return [];
  const details = Object.fromEntries(fields);
  return [{ path: null, name: "[settings]", version: null, resolved: null, integrity: null, flags: [], details }];
}

function ofConfiguration(entry: LockfileEntry): LockfileEntry {
  return { ...entry, path: null, flags: [...entry.flags, "configuration"] };
}

/** A table of objects, empty when absent; null when it is something else. */
function tableIn(file: JsonObject, name: string): Readonly<Record<string, JsonObject>> | null {
  const value = ownValue(file, name) ?? {};
  return isTable(value) ? value : null;
}

function isTable(value: JsonValue): value is Readonly<Record<string, JsonObject>> {
  return isJsonObject(value) && Object.values(value).every((row) => isJsonObject(row));
}
