import { existsSync } from "node:fs";
import { join } from "node:path";
import type { BuiltinAction } from "./builtin-action.ts";
import { standardActions } from "./standard-actions.ts";

export type ResolvedAction =
  | { kind: "directory"; directory: string; repository: string; ref: string }
  | { kind: "builtin"; run: BuiltinAction };

export interface ActionPlaces {
  /** Where `./path` looks: the workspace, so that it needs a checkout first, as on GitHub. */
  readonly workspace: string;
  /** Where `$/path` looks: the repository that the workflow belongs to. */
  readonly source: string;
  readonly actions: Readonly<Record<string, string | BuiltinAction>>;
}

/** Finds the code behind a `uses:`. */
export function resolveAction(uses: string, { workspace, source, actions }: ActionPlaces): ResolvedAction {
  if (uses.startsWith("docker://")) throw new Error(`${uses}: container actions are not run here`);
  if (uses.startsWith("./")) return local(join(workspace, uses), `${uses}: did the job check the repository out?`);
  if (uses.startsWith("$/")) return local(join(source, uses.slice(2)), `${uses}: the repository has no such action`);
  const at = uses.lastIndexOf("@");
  if (at < 0) throw new Error(`${uses} names no version`);
  const path = uses.slice(0, at);
  const ref = uses.slice(at + 1);
  const [owner = "", name = "", ...folders] = path.split("/");
  const repository = `${owner}/${name}`;
  const table = { ...standardActions, ...actions };
  const exact = table[uses] ?? table[`${path}@*`];
  if (typeof exact === "function") return { kind: "builtin", run: exact };
  if (exact !== undefined) return { kind: "directory", directory: exact, repository, ref };
  const root = table[`${repository}@${ref}`] ?? table[`${repository}@*`];
  if (typeof root === "string") return { kind: "directory", directory: join(root, ...folders), repository, ref };
  throw new Error(`${uses} is not known here: give its folder in the option 'actions'`);
}

function local(directory: string, problem: string): ResolvedAction {
  if (!existsSync(directory)) throw new Error(`There is no action ${problem}`);
  return { kind: "directory", directory, repository: "", ref: "" };
}
