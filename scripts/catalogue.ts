import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { AnyAction } from "../packages/core/action/define-action.ts";

export const ROOT = join(import.meta.dirname, "..");

export interface Entry {
  readonly kind: "action" | "command";
  /** Relative to `actions/`. */
  readonly module: string;
  readonly exported: string;
  readonly action: AnyAction;
}

/** Every action folder and command file, loaded from source, by name. */
export async function loadEntries(): Promise<readonly Entry[]> {
  const folders = await readdir(join(ROOT, "actions"), { withFileTypes: true });
  const actions = folders
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => load("action", `./${name}/action.ts`, "action"));
  const files = (await readdir(join(ROOT, "commands"))).filter(
    (file) => file.endsWith(".ts") && !file.includes(".test."),
  );
  const commands = files.map((file) => load("command", `../commands/${file}`, camelCase(file.replace(/\.ts$/, ""))));
  const entries = await Promise.all([...actions, ...commands]);
  return entries.sort((left, right) => (left.action.name < right.action.name ? -1 : 1));
}

async function load(kind: Entry["kind"], module: string, exported: string): Promise<Entry> {
  const loaded: Record<string, AnyAction> = await import(join(ROOT, "actions", module));
  const action = loaded[exported];
  if (action === undefined) throw new Error(`${module} does not export ${exported}`);
  return { kind, module, exported, action };
}

function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
