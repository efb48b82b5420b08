import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { AnyAction } from "../packages/core/action/define-action.ts";
import { compareText } from "../packages/core/collections/compare-text.ts";

export const ROOT = join(import.meta.dirname, "..");

export interface Entry {
  readonly kind: "action" | "command";
  /** Relative to `actions/`. */
  readonly module: string;
  readonly action: AnyAction;
}

/** Every action folder and command file, loaded from source, by name. */
export async function loadEntries(): Promise<readonly Entry[]> {
  const folders = await readdir(join(ROOT, "actions"), { withFileTypes: true });
  const actions = folders
    .filter((entry) => existsSync(join(ROOT, "actions", entry.name, "action.ts")))
    .map(({ name }) => load("action", `./${name}/action.ts`));
  const files = (await readdir(join(ROOT, "commands"))).filter(
    (file) => file.endsWith(".ts") && !file.includes(".test."),
  );
  const commands = files.map((file) => load("command", `../commands/${file}`));
  const entries = await Promise.all([...actions, ...commands]);
  return entries.sort((left, right) => compareText(left.action.name, right.action.name));
}

async function load(kind: Entry["kind"], module: string): Promise<Entry> {
  const { action }: { action?: AnyAction } = await import(pathToFileURL(join(ROOT, "actions", module)).href);
  if (action === undefined) throw new Error(`${module} does not export action`);
  return { kind, module, action };
}
