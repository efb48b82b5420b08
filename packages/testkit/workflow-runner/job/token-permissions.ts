import { isJsonObject, type Json } from "../../expressions/json.ts";
import type { Permission, PermissionLevel, Permissions } from "../../world/world-records.ts";

const SCOPES: readonly Permission[] = ["actions", "contents", "issues", "pull-requests"];
/** What GitHub gives in repositories made since 2023 when a workflow says nothing. */
const RESTRICTED: Permissions = { contents: "read", metadata: "read" };

/**
 * What the token of a job may do: the job's own block, or the workflow's, or the restricted default. A run for a fork's
 * pull request never gets more than reading.
 */
export function tokenPermissions(
  { job, workflow }: { job: Json | undefined; workflow: Json | undefined },
  { fromFork }: { fromFork: boolean },
): Permissions {
  const granted = permissionsOf(job ?? workflow);
  return fromFork ? mapLevels(granted, (level) => (level === "write" ? "read" : level)) : granted;
}

function permissionsOf(block: Json | undefined): Permissions {
  if (block === undefined || block === null) return RESTRICTED;
  if (block === "read-all" || block === "write-all") {
    const level: PermissionLevel = block === "read-all" ? "read" : "write";
    return { ...Object.fromEntries(SCOPES.map((scope) => [scope, level])), metadata: "read" };
  }
  if (!isJsonObject(block)) throw new Error(`permissions: ${String(block)} is not known`);
  const named = SCOPES.flatMap((scope) => {
    const level = block[scope];
    return level === "read" || level === "write" || level === "none" ? [[scope, level] as const] : [];
  });
  return { ...Object.fromEntries(named), metadata: "read" };
}

function mapLevels(permissions: Permissions, map: (level: PermissionLevel) => PermissionLevel): Permissions {
  return Object.fromEntries(Object.entries(permissions).map(([scope, level]) => [scope, map(level)]));
}
