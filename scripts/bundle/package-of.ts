import { readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** A package of npm, of which code is in the bundle. */
export interface Package {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly folder: string;
}

const FOLDER = /^(.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+))[\\/]/;

/** The innermost package around a module; null for our own code. */
export function packageOf(id: string): Package | null {
  const folder = FOLDER.exec(id)?.[1];
  if (folder === undefined) return null;
  const manifest: Record<string, unknown> = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const { name, version, license } = manifest;
  return { name: String(name), version: String(version), license: String(license ?? "no licence stated"), folder };
}

export function packageNameOf(id: string): string | null {
  return FOLDER.exec(id)?.[2]?.replaceAll("\\", "/") ?? null;
}

/** `@actions/cache` for a module of a package, `actions/plan-shards/action.ts` for one of our own. */
export function nameOf(id: string, root: string): string {
  return packageNameOf(id) ?? relative(root, id).replaceAll(sep, "/");
}
