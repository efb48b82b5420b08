import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../end-to-end/built-product.ts";

/** What a runner gets of this repository, as far as its actions need it. */
const SHIPPED = ["action.yml", "actions", "dist", "package.json"];

/** Copies this checkout without what only its developers need: act copies it for every step. */
export function copyProduct(folder: string): string {
  mkdirSync(folder, { recursive: true });
  for (const name of SHIPPED) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  return folder;
}

/** An action that does nothing, for those that act knows itself (checkout) or that only set a machine up. */
export function idleActionFolder(folder: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "action.yml"), "name: Idle\nruns: { using: node24, main: idle.mjs }\n");
  writeFileSync(join(folder, "idle.mjs"), "");
  return folder;
}
