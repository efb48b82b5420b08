import type { Manifest } from "../manifest.ts";
import { itemsUnder, parseFields, textsUnder } from "../manifest-fields.ts";
import { readPackageJson } from "../read-package-json.ts";

/** Settings that decide versions; in `package.json` they stand below `pnpm`. */
const VERSION_SETTINGS = ["overrides", "packageExtensions", "patchedDependencies"];

export async function readPnpmPackageJson(text: string): Promise<Manifest | null> {
  return readPackageJson(text, { below: "pnpm", fields: VERSION_SETTINGS });
}

export async function readPnpmWorkspace(text: string): Promise<Manifest | null> {
  const root = await parseFields(text);
  if (root === null) return null;
  const items = itemsUnder(root, ["packages", "catalog", "catalogs", ...VERSION_SETTINGS]);
  return { items, workspace: { include: textsUnder(root, "packages"), exclude: [] } };
}
