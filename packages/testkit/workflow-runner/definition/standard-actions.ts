import { cpSync, mkdirSync } from "node:fs";
import { basename, join } from "node:path";
import { type BuiltinAction, idleAction } from "./builtin-action.ts";

/** Copies the repository's files into the workspace, but not `node_modules`, which no repository holds. */
const checkout: BuiltinAction = ({ inputs, workspace, github, source }) => {
  const ref = inputs.ref || String(github.ref);
  const from = source(ref, inputs.repository);
  const to = join(workspace, inputs.path ?? "");
  mkdirSync(to, { recursive: true });
  cpSync(from, to, { recursive: true, verbatimSymlinks: true, filter: (path) => basename(path) !== "node_modules" });
  return { outputs: { ref, commit: String(github.sha) }, log: [`Syncing repository: ${String(github.repository)}`] };
};

/** A cache that is always missed; the real client in a mapped action shows the rest. */
const missedCache: BuiltinAction = ({ inputs }) => ({
  outputs: { "cache-hit": "", "cache-primary-key": inputs.key ?? "", "cache-matched-key": "" },
  log: [`Cache not found for input keys: ${inputs.key ?? ""}`],
});

/** GitHub's own actions that almost every workflow uses, as far as tests need them. */
export const standardActions: Readonly<Record<string, BuiltinAction>> = {
  "actions/checkout@*": checkout,
  "actions/setup-node@*": idleAction({ "cache-hit": "", "node-version": process.version }),
  "actions/cache@*": missedCache,
  "actions/cache/restore@*": missedCache,
  "actions/cache/save@*": idleAction(),
};
