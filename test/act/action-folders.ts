import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeArchive } from "../../scripts/bundle/write-archive.ts";
import { ROOT } from "../end-to-end/built-product.ts";

/** Unpacks what a job downloads for `uses:` of this repository: no more than that may be needed. */
export function unpackProduct(folder: string): string {
  mkdirSync(folder, { recursive: true });
  const archive = join(folder, "archive.tar.gz");
  writeArchive(ROOT, archive);
  execFileSync("tar", ["-xzf", archive, "-C", folder]);
  rmSync(archive);
  return folder;
}

/** An action that does nothing, for those that act knows itself (checkout) or that only set a machine up. */
export function idleActionFolder(folder: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "action.yml"), "name: Idle\nruns: { using: node24, main: idle.mjs }\n");
  writeFileSync(join(folder, "idle.mjs"), "");
  return folder;
}
