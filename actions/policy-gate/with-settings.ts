import type { Annotation } from "../../packages/core/action/result.ts";
import type { PolicySources } from "../../packages/core/policy/policy-input.ts";
import type { ProtectedSettings } from "../../packages/core/workspace/base-settings.ts";

/** A gate whose own settings are not known has judged by others than were meant. */
export function withSettings(sources: PolicySources, { path, unreadable }: ProtectedSettings): PolicySources {
  if (unreadable === null) return sources;
  return {
    ...sources,
    unread: [...sources.unread, { file: path, reason: `the settings are not known: ${unreadable}` }],
  };
}

/** What the checkout asks of the gate and does not get yet. */
export function settingsAnnotations({ path, ignored }: ProtectedSettings): readonly Annotation[] {
  if (ignored.length === 0) return [];
  const message = `${ignored.join(", ")} in ${path} of this checkout do not count: a gate takes its settings from the base of the change, or from the step's inputs. They count once they are there.`;
  return [{ level: "warning", title: "The change edits its own policy, or there is no base", message, file: path }];
}
