import { existsSync } from "node:fs";
import { join } from "node:path";

/** Public data of other projects. It lies beside the repository, is no part of it, and is absent in a plain clone. */
const DATA = join(import.meta.dirname, "../../shared/data");

/** Where a file or folder of the data is, or would be. */
export function sharedData(...path: readonly string[]): string {
  return join(DATA, ...path);
}

export function hasSharedData(...path: readonly string[]): boolean {
  return existsSync(sharedData(...path));
}
