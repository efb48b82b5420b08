import { childOf } from "../yaml/yaml-node.ts";
import type { Manifest } from "./manifest.ts";
import { itemsUnder, parseFields, textsUnder } from "./manifest-fields.ts";

/** What npm, pnpm, yarn or bun resolve from. `engines`, `scripts` and `version` leave a lockfile valid. */
const FIELDS = [
  "dependencies",
  "devDependencies",
  "optionalDependencies",
  "peerDependencies",
  "peerDependenciesMeta",
  "dependenciesMeta",
  "bundleDependencies",
  "bundledDependencies",
  "overrides",
  "resolutions",
  "workspaces",
];

/** The part of the file that belongs to one package manager alone, such as `overrides` below `pnpm`. */
interface OwnFields {
  readonly below: string;
  readonly fields: readonly string[];
}

/** Reads `package.json` as the package managers that share it do; null when it is broken. */
export async function readPackageJson(text: string, own?: OwnFields): Promise<Manifest | null> {
  const root = await parseFields(text);
  if (root === null) return null;
  const below = own === undefined ? undefined : childOf(root, own.below);
  const ownItems = own !== undefined && below?.kind === "mapping" ? itemsUnder(below, own.fields) : [];
  // yarn also takes `{ "packages": […], "nohoist": […] }`.
  const include = [...textsUnder(root, "workspaces"), ...textsUnder(root, "workspaces", "packages")];
  return {
    items: [...itemsUnder(root, FIELDS), ...ownItems.map((item) => ({ ...item, name: `${own?.below}.${item.name}` }))],
    workspace: include.length > 0 ? { include, exclude: [] } : null,
  };
}
