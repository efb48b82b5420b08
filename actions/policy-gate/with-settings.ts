import type { Annotation } from "../../packages/core/action/result.ts";
import { evaluatePolicy } from "../../packages/core/policy/evaluate-policy.ts";
import type { PolicyInput } from "../../packages/core/policy/policy-input.ts";
import { builtInRules } from "../../packages/core/policy/rules.ts";
import type { ProtectedSettings } from "../../packages/core/workspace/base-settings.ts";

/**
 * A gate whose own settings are not known has judged by others than were meant, so that is unknown too; unless nothing was
 * found that even the strictest settings would refuse: an outage of the API alone must not stop everybody's work.
 */
export function withSettings(input: PolicyInput, { path, unreadable }: ProtectedSettings): PolicyInput {
  if (unreadable === null || passesStrictest(input)) return input;
  return { ...input, unsettled: [{ file: path, reason: `the settings could not be read: ${unreadable}` }] };
}

function passesStrictest(input: PolicyInput): boolean {
  const levels = Object.fromEntries(builtInRules.map(({ id }) => [id, "hard" as const]));
  return evaluatePolicy({ ...input, trustedOwners: new Set() }, { levels, onUnknown: "advise" }).verdict === "pass";
}

/** What the checkout asks of the gate and does not get yet. */
export function settingsAnnotations({ path, ignored }: ProtectedSettings): readonly Annotation[] {
  if (ignored.length === 0) return [];
  const message = `${ignored.join(", ")} in ${path} of this checkout are ignored: a gate takes its settings from the base of the change or from the step's inputs. They take effect once they are on the base.`;
  return [{ level: "warning", title: "The change edits its own policy, or there is no base", message, file: path }];
}
