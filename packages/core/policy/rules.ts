// Made by "npm run generate" from the folders. Do not edit.
import type { Rule } from "./rule.ts";
import { broadPermissions } from "./rules/broad-permissions/broad-permissions.ts";
import { manifestWithoutLockfile } from "./rules/manifest-without-lockfile/manifest-without-lockfile.ts";
import { unpinnedAction } from "./rules/unpinned-action/unpinned-action.ts";
import { unreadableWorkflow } from "./rules/unreadable-workflow/unreadable-workflow.ts";

/** Every built-in rule, in the order in which they run. */
export const builtInRules: readonly Rule[] = [
  manifestWithoutLockfile,
  unpinnedAction,
  broadPermissions,
  unreadableWorkflow,
];
