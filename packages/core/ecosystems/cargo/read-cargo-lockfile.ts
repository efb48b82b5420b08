import { groupBy } from "../../collections/group-by.ts";
import { type LockfileEntry, type LockfileReading, unreadable } from "../lockfile.ts";
import { type CargoPackage, completeReferences, toCargoPackage } from "./cargo-package.ts";
import { type CargoTable, type CargoValue, readCargoTables } from "./read-cargo-tables.ts";

/**
 * Reads `Cargo.lock`, versions 1 to 4. Packages without a source are the project's own crates: nothing of them is
 * fetched, so neither their names nor their versions count. Format: Cargo's `src/cargo/core/resolver/encode.rs`.
 */
export function readCargoLockfile(text: string): LockfileReading {
  const reading = readCargoTables(text);
  if (!reading.ok) return unreadable("syntax", `line ${reading.line} is not what Cargo writes`);
  const tables = groupBy(reading.tables, ({ header }) => header);
  for (const [name, value] of tables.get("")?.flatMap(({ fields }) => [...fields]) ?? []) {
    if (name !== "version") return unreadable("unexpected-shape", `unknown field ${name.slice(0, 40)}`);
    if (!/^[1-4]$/.test(String(value)))
      return unreadable("unsupported-version", `version ${String(value).slice(0, 40)}`);
  }
  const packages = readPackages([...(tables.get("package") ?? []), ...(tables.get("root") ?? [])]);
  const unused = readPackages(tables.get("patch.unused") ?? []);
  if (packages === null || unused === null) return unreadable("unexpected-shape", "a package without name or version");
  const metadata = tables.get("metadata")?.flatMap(({ fields }) => [...fields]) ?? [];
  return { ok: true, entries: entriesOf(packages, unused, metadata) };
}

function readPackages(tables: readonly CargoTable[]): CargoPackage[] | null {
  const packages = tables.map(toCargoPackage).filter((reading) => reading !== null);
  return packages.length === tables.length ? packages : null;
}

function entriesOf(
  packages: readonly CargoPackage[],
  unused: readonly CargoPackage[],
  metadata: readonly (readonly [string, CargoValue])[],
): LockfileEntry[] {
  const complete = completeReferences(packages);
  const fetched = packages.filter(({ source }) => source !== null);
  // Version 1 keeps checksums apart: `"checksum NAME VERSION (SOURCE)" = "…"`, with `<none>` for git.
  const apart = new Map(metadata);
  const entries = fetched.map((crate): LockfileEntry => {
    const key = `checksum ${crate.name} ${crate.version} (${crate.source})`;
    const checksum = crate.checksum ?? noneIsNull(apart.get(key));
    apart.delete(key);
    return toEntry({ ...crate, checksum, dependencies: crate.dependencies.map(complete) }, []);
  });
  const patches = unused.filter(({ source }) => source !== null).map((crate) => toEntry(crate, ["patch.unused"]));
  return [...entries, ...patches, ...(apart.size === 0 ? [] : [restOfMetadata(apart)])];
}

function toEntry(crate: CargoPackage, flags: readonly string[]): LockfileEntry {
  const { name, version, source, checksum, dependencies, others } = crate;
  const details = dependencies.length === 0 ? others : { ...others, dependencies: dependencies.toSorted() };
  return { path: null, name, version, resolved: source, integrity: checksum, flags, details };
}

function noneIsNull(checksum: CargoValue | undefined): string | null {
  return typeof checksum !== "string" || checksum === "<none>" ? null : checksum;
}

/** Metadata that belongs to no package that is fetched. It should not be there, so it counts. */
function restOfMetadata(rest: ReadonlyMap<string, CargoValue>): LockfileEntry {
  const details = Object.fromEntries(rest);
  return { path: null, name: "[metadata]", version: null, resolved: null, integrity: null, flags: [], details };
}
