import { dependencyFileNames } from "../../packages/core/ecosystems/find-ecosystem.ts";
import type { Workspace } from "../../packages/core/workspace/workspace.ts";

/** Dependency manifests and lockfiles of a checkout; `without` are globs that begin with `!`. */
export function globDependencyFiles(workspace: Workspace, without: readonly string[] = []): Promise<readonly string[]> {
  return workspace.glob([...dependencyFileNames.map((name) => `**/${name}`), ...without]);
}
