import type { Rule } from "./rule.ts";
import { manifestWithoutLockfile } from "./rules/lck-1/rule.ts";
import { unpinnedAction } from "./rules/pin-1/rule.ts";
import { broadPermissions } from "./rules/prm-1/rule.ts";
import { unreadableWorkflow } from "./rules/syn-1/rule.ts";

/** Every built-in rule, in the order in which they run. A new rule is a folder under `rules/` and a line here. */
export const builtInRules: readonly Rule[] = [
  unpinnedAction,
  broadPermissions,
  manifestWithoutLockfile,
  unreadableWorkflow,
];
