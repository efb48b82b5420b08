import type { Level, Severity, Unknown, Violation } from "./finding.ts";
import type { PolicyInput } from "./policy-input.ts";

/** One rule: what it is about, for people, and the check itself. */
export interface Rule {
  /** Stable for ever: waivers and settings name it. */
  readonly id: string;
  /** Completes "❌ PIN-1 …": a few words. */
  readonly title: string;
  readonly severity: Severity;
  /** Where the settings do not say another. */
  readonly level: Level;
  /** Why anybody should care. */
  readonly motivation: string;
  /** What to do, in general. */
  readonly remedy: string;
  readonly references: readonly string[];
  /** For the table of rules: what is found, what looks like it and is not, and where a finding has another level. */
  readonly finds: string;
  readonly leavesAlone: string;
  readonly otherLevels?: string;
  /** Pure: the same input gives the same outcome. */
  check(input: PolicyInput): RuleOutcome;
}

export interface RuleOutcome {
  readonly violations: readonly Violation[];
  /** What the rule should have looked at and could not. */
  readonly unknown?: readonly Unknown[];
  /** False when there was nothing to run on, such as a change that is not known. */
  readonly ran?: boolean;
}
