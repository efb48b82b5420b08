import { dependencyFileNames } from "../../packages/core/ecosystems/find-ecosystem.ts";
import type { Listing, Workspace } from "../../packages/core/workspace/workspace.ts";

/** Dependency manifests and lockfiles of a checkout; `without` are globs that begin with `!`. */
export function listDependencyFiles(workspace: Workspace, without: readonly string[] = []): Promise<Listing> {
  return workspace.list([...dependencyFileNames.map((name) => `**/${name}`), ...without]);
}
