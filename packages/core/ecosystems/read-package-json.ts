import { childOf } from "../yaml/yaml-node.ts";
import type { Manifest } from "./manifest.ts";
import { itemsUnder, parseFields, textsUnder } from "./manifest-fields.ts";

/** What npm, pnpm, yarn or bun resolve from. `engines`, `scripts` and `version` leave a lockfile valid. */
const fields = [
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

/** The part of `package.json`'s `pnpm` that decides versions; the rest is settings. */
const pnpmFields = ["overrides", "packageExtensions", "patchedDependencies"];

export async function readPackageJson(text: string): Promise<Manifest | null> {
  const root = await parseFields(text);
  if (root === null) return null;
  const pnpm = childOf(root, "pnpm");
  const inPnpm = pnpm?.kind === "mapping" ? itemsUnder(pnpm, pnpmFields) : [];
  // yarn also takes `{ "packages": […], "nohoist": […] }`.
  const include = [...textsUnder(root, "workspaces"), ...textsUnder(root, "workspaces", "packages")];
  return {
    items: [...itemsUnder(root, fields), ...inPnpm.map((item) => ({ ...item, name: `pnpm.${item.name}` }))],
    workspace: include.length > 0 ? { include, exclude: [] } : null,
  };
}

export async function readPnpmWorkspace(text: string): Promise<Manifest | null> {
  const root = await parseFields(text);
  if (root === null) return null;
  const items = itemsUnder(root, ["packages", "catalog", "catalogs", ...pnpmFields]);
  return { items, workspace: { include: textsUnder(root, "packages"), exclude: [] } };
}
