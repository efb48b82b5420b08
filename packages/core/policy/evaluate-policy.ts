import { compareText } from "../collections/compare-text.ts";
import type { Finding, FindingStatus, Level, Unknown, Violation } from "./finding.ts";
import { fingerprint } from "./fingerprint.ts";
import type { PolicyInput } from "./policy-input.ts";
import type { Rule, RuleOutcome } from "./rule.ts";
import { builtInRules } from "./rules.ts";

export interface PolicyResult {
  /** `fail` exactly when a finding is blocked. */
  readonly verdict: "pass" | "fail";
  /** Blocked ones first, then the worst, then by place. */
  readonly findings: readonly Finding[];
  readonly unknown: readonly Unknown[];
  /** Ids of the rules that had something to run on. */
  readonly rulesRun: readonly string[];
  /** How many workflow files and action manifests were looked at. */
  readonly files: number;
}

/** Level by rule id; `off` leaves the rule out. What is not named keeps its own level. */
export type Levels = Readonly<Record<string, Level | "off">>;

/** Runs the rules and judges what they saw. Pure. */
export function evaluatePolicy(
  input: PolicyInput,
  levels: Levels = {},
  rules: readonly Rule[] = builtInRules,
): PolicyResult {
  const runs = rules.filter(({ id }) => levels[id] !== "off").map((rule) => ({ rule, outcome: runRule(rule, input) }));
  const findings = runs.flatMap(({ rule, outcome }) => judge(rule, outcome.violations, levels[rule.id]));
  return {
    verdict: findings.some(({ status }) => status === "blocked") ? "fail" : "pass",
    findings: findings.sort(byUrgency),
    unknown: [...nothingToJudge(input), ...runs.flatMap(({ outcome }) => outcome.unknown ?? [])],
    rulesRun: runs.filter(({ outcome }) => outcome.ran ?? true).map(({ rule }) => rule.id),
    files: input.workflows.length,
  };
}

/** A gate before the checkout would pass everything. */
function nothingToJudge({ workflows, dependencyPaths }: PolicyInput): readonly Unknown[] {
  if (workflows.length > 0 || dependencyPaths.size > 0) return [];
  const reason = "there is neither a workflow nor a dependency manifest: has the repository been checked out?";
  return [{ file: ".", reason }];
}

/** A fault in one rule must neither hide the others' findings nor pass for "nothing found". */
function runRule(rule: Rule, input: PolicyInput): RuleOutcome {
  try {
    return rule.check(input);
  } catch (error) {
    const reason = `${rule.id} failed: ${error instanceof Error ? error.message : String(error)}`;
    return { violations: [], unknown: [{ file: ".", reason }], ran: false };
  }
}

function judge(rule: Rule, violations: readonly Violation[], setting: Level | "off" | undefined): Finding[] {
  const seen = new Map<string, number>();
  return distinct(violations).map((violation) => {
    const { file, line, column, message, subject } = violation;
    const key = JSON.stringify([file, subject]);
    const occurrence = seen.get(key) ?? 0;
    seen.set(key, occurrence + 1);
    const level = setting === undefined || setting === "off" ? (violation.level ?? rule.level) : setting;
    return {
      rule: rule.id,
      severity: violation.severity ?? rule.severity,
      level,
      file,
      line,
      column,
      message,
      remedy: violation.remedy ?? rule.remedy,
      fingerprint: fingerprint(rule.id, file, subject, occurrence),
      status: statusOf(level),
    };
  });
}

function statusOf(level: Level): FindingStatus {
  return level === "advisory" ? "advisory" : "blocked";
}

/** In the order of the file; what an alias repeats is one place and one finding. */
function distinct(violations: readonly Violation[]): readonly Violation[] {
  const byPlace = new Map<string, Violation>();
  for (const violation of violations) {
    const key = JSON.stringify([violation.file, violation.line, violation.column, violation.subject]);
    if (!byPlace.has(key)) byPlace.set(key, violation);
  }
  return [...byPlace.values()].sort(byPlaceInFile);
}

const severityOrder = ["critical", "high", "medium", "low"] as const;

function byUrgency(a: Finding, b: Finding): number {
  return (
    Number(b.status === "blocked") - Number(a.status === "blocked") ||
    severityOrder.indexOf(a.severity) - severityOrder.indexOf(b.severity) ||
    byPlaceInFile(a, b)
  );
}

type Place = Pick<Finding, "file" | "line" | "column">;

function byPlaceInFile(a: Place, b: Place): number {
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column;
}
