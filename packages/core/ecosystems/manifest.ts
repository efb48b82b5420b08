import type { Position } from "../yaml/line-index.ts";

/** What a dependency manifest says that its lockfile depends on. */
export interface Manifest {
  readonly items: readonly ManifestItem[];
  /** The packages below this one that share its lockfile; null when it is no workspace root. */
  readonly workspace: WorkspaceMembers | null;
}

/** One dependency, override or the like, such as `dependencies.react` with `"^18.0.0"`. */
export interface ManifestItem {
  readonly name: string;
  /** Normalised, so that layout and order do not count. */
  readonly value: string;
  readonly at: Position;
}

/** Folder patterns relative to the root. */
export interface WorkspaceMembers {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/**
 * What was added, changed or taken away, in the order of the new manifest; what was taken away stands at its top.
 */
export function changedItems(before: Manifest, after: Manifest, removalsCount: boolean): readonly ManifestItem[] {
  const identity = ({ name, value }: ManifestItem) => JSON.stringify([name, value]);
  const old = new Set(before.items.map(identity));
  const names = new Set(after.items.map(({ name }) => name));
  const removed = removalsCount ? before.items.filter(({ name }) => !names.has(name)) : [];
  return [
    ...after.items.filter((item) => !old.has(identity(item))),
    ...removed.map((item) => ({ ...item, at: { line: 1, column: 1 } })),
  ];
}
