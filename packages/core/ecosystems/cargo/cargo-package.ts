import { groupBy } from "../../collections/group-by.ts";
import type { CargoTable, CargoValue } from "./read-cargo-tables.ts";

/** One `[[package]]` of Cargo.lock. */
export interface CargoPackage {
  readonly name: string;
  readonly version: string;
  /** `registry+https://…`, `sparse+https://…`, `git+https://…?branch=main#commit`; null for a crate in a folder. */
  readonly source: string | null;
  readonly checksum: string | null;
  /** `name`, and where that is ambiguous `name version` or `name version (source)`. */
  readonly dependencies: readonly string[];
  /** Fields that we do not know, and `replace`. */
  readonly others: Readonly<Record<string, CargoValue>>;
}

/** Null when a field that we know is of another type than Cargo writes. */
export function toCargoPackage({ fields }: CargoTable): CargoPackage | null {
  const { name, version, source, checksum, dependencies = [], ...others } = Object.fromEntries(fields);
  if (typeof name !== "string" || typeof version !== "string" || typeof dependencies === "string") return null;
  if (!isTextOrAbsent(source) || !isTextOrAbsent(checksum)) return null;
  return { name, version, source: source ?? null, checksum: checksum ?? null, dependencies, others };
}

/**
 * Makes each dependency's name complete, because Cargo shortens it as far as the whole file allows: it would change
 * with an unrelated crate. The project's own crates keep only their name, so that their version bumps do not matter.
 */
export function completeReferences(packages: readonly CargoPackage[]): (reference: string) => string {
  const byName = groupBy(packages, ({ name }) => name);
  return (reference) => {
    const [, name = "", version, source] = /^(\S+)(?: (\S+))?(?: \((.+)\))?$/.exec(reference) ?? [];
    const meant = (byName.get(name) ?? []).filter(
      (candidate) =>
        (version === undefined || candidate.version === version) &&
        (source === undefined || candidate.source === source),
    );
    const [only] = meant;
    if (only === undefined || meant.length > 1) return reference;
    return only.source === null ? `${name} (own)` : `${name} ${only.version} (${only.source})`;
  };
}

function isTextOrAbsent(value: CargoValue | undefined): value is string | undefined {
  return value === undefined || typeof value === "string";
}
