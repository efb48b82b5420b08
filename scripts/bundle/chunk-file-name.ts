import { basename, dirname } from "node:path";
import type { PreRenderedChunk } from "rolldown";
import { packageNameOf } from "./package-of.ts";

/** Where code of packages lies, below `dist/`. */
export const PACKAGES = "vendor/";

/**
 * Names without hashes, so that a commit changes only the files whose code changed. An action's chunk has the action's
 * name and a lazy module's its own; what several of them need lies in `shared/` under the name of its last module, and
 * code of packages in `vendor/` under the package's name.
 */
export function chunkFileName({ name, isDynamicEntry, facadeModuleId, moduleIds }: PreRenderedChunk): string {
  const entry = isDynamicEntry ? facadeModuleId : null;
  const owner = packageNameOf(entry ?? moduleIds.at(-1) ?? "");
  if (owner !== null) return `${PACKAGES}${owner.replace(/^@/, "").replaceAll("/", "-").replace(/\.js$/, "")}.js`;
  if (entry === null) return name === "runner" ? "runner.js" : `shared/${name}.js`;
  const file = basename(entry, ".ts");
  return `${file === "action" ? basename(dirname(entry)) : file}.js`;
}
