import { compareText } from "../collections/compare-text.ts";
import { sum } from "../stats/sum.ts";
import type { Finding, FindingStatus, JudgedUnknown, Level, Violation } from "./finding.ts";
import { fingerprint } from "./fingerprint.ts";
import type { PolicyInput } from "./policy-input.ts";
import type { Rule, RuleOutcome } from "./rule.ts";
import { builtInRules } from "./rules.ts";

export interface PolicyResult {
  /** `fail` exactly when a finding or an unknown blocks. */
  readonly verdict: "pass" | "fail";
  /** Blocked ones first, then the worst, then by place. */
  readonly findings: readonly Finding[];
  /** Findings beyond the number that is listed, by what they do. */
  readonly unlisted: { readonly blocked: number; readonly advisory: number };
  readonly unknown: readonly JudgedUnknown[];
  /** Ids of the rules that had something to run on. */
  readonly rulesRun: readonly string[];
  /** How many workflow files and action manifests were looked at. */
  readonly files: number;
}

/** Level by rule id; `off` leaves the rule out. What is not named keeps its own level. */
export type Levels = Readonly<Record<string, Level | "off">>;

export interface PolicySettings {
  readonly levels?: Levels;
  /** What it means that something could not be judged which a hard rule needs. */
  readonly onUnknown?: "block" | "advise";
}

/** Of one rule. A change with more is blocked, counted and shown in part: results are files that people open. */
const MAX_FINDINGS = 2_000;

/** Runs the rules and judges what they saw. Pure. */
export function evaluatePolicy(
  input: PolicyInput,
  { levels = {}, onUnknown = "block" }: PolicySettings = {},
  rules: readonly Rule[] = builtInRules,
): PolicyResult {
  const active = rules.filter(({ id }) => levels[id] !== "off");
  const isHard = (rule: Rule) => onUnknown === "block" && (levels[rule.id] ?? rule.level) === "hard";
  const runs = active.map((rule) => ({ rule, outcome: runRule(rule, input) }));
  const judged = runs.map(({ rule, outcome }) => judge(rule, outcome.violations, levels[rule.id]));
  const findings = judged.flatMap((one) => one.findings);
  const unlisted = {
    blocked: sum(judged.map((one) => one.unlisted.blocked)),
    advisory: sum(judged.map((one) => one.unlisted.advisory)),
  };
  const unknown = [
    ...unseen(input).map((one) => ({ ...one, blocks: one.blocks && active.some(isHard) })),
    ...runs.flatMap(({ rule, outcome }) => (outcome.unknown ?? []).map((one) => ({ ...one, blocks: isHard(rule) }))),
  ];
  const isBlocked =
    unlisted.blocked > 0 || findings.some(({ status }) => status === "blocked") || unknown.some(({ blocks }) => blocks);
  return {
    verdict: isBlocked ? "fail" : "pass",
    findings: findings.sort(byUrgency),
    unlisted,
    unknown,
    rulesRun: runs.filter(({ outcome }) => outcome.ran ?? true).map(({ rule }) => rule.id),
    files: input.workflows.length,
  };
}

/** What no rule could see. A file that GitHub does not run may be broken, as test data often is; it is said all the same. */
function unseen({
  workflows,
  unread,
  brought = [],
  unsettled = [],
  running,
  dependencyPaths,
}: PolicyInput): readonly JudgedUnknown[] {
  if (workflows.length === 0 && unread.length === 0 && dependencyPaths.size === 0) {
    const reason = "there is neither a workflow nor a dependency manifest: was the repository checked out?";
    return [{ file: ".", reason, blocks: true }];
  }
  return [
    ...[...unsettled, ...unread].map((one) => ({ ...one, blocks: true })),
    ...brought.map((one) => ({ ...one, blocks: false })),
    ...workflows.flatMap(({ path, problems: [first, ...more] }) => {
      if (first === undefined) return [];
      const rest = more.length > 0 ? `, and ${more.length} more` : "";
      return [{ file: path, reason: `line ${first.at.line}: ${first.message}${rest}`, blocks: running.has(path) }];
    }),
  ];
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

/** Longer messages quote what a stranger wrote. Characters. */
const MAX_MESSAGE_CHARACTERS = 1_000;

interface Judged {
  readonly findings: readonly Finding[];
  readonly unlisted: PolicyResult["unlisted"];
}

function judge(rule: Rule, violations: readonly Violation[], setting: Level | "off" | undefined): Judged {
  const levelOf = (violation: Violation): Level =>
    setting === undefined || setting === "off" ? (violation.level ?? rule.level) : setting;
  const all = distinct(violations);
  // The ones that block are what the list is for.
  const urgent = all.length > MAX_FINDINGS ? all.toSorted((a, b) => order(levelOf(a)) - order(levelOf(b))) : all;
  const rest = urgent.slice(MAX_FINDINGS).map((violation) => statusOf(levelOf(violation)));
  const blocked = rest.filter((status) => status === "blocked").length;
  const findings = toFindings(rule, urgent.slice(0, MAX_FINDINGS), levelOf);
  return { findings, unlisted: { blocked, advisory: rest.length - blocked } };
}

function order(level: Level): number {
  return level === "advisory" ? 1 : 0;
}

function toFindings(rule: Rule, violations: readonly Violation[], levelOf: (violation: Violation) => Level): Finding[] {
  const countByContent = new Map<string, number>();
  return violations.map((violation) => {
    const { file, line, column, subject } = violation;
    const key = JSON.stringify([file, subject]);
    const occurrence = countByContent.get(key) ?? 0;
    countByContent.set(key, occurrence + 1);
    const level = levelOf(violation);
    return {
      rule: rule.id,
      severity: violation.severity ?? rule.severity,
      level,
      file,
      line,
      column,
      message: cut(violation.message),
      remedy: cut(violation.remedy ?? rule.remedy),
      fingerprint: fingerprint(rule.id, file, subject, occurrence),
      status: statusOf(level),
    };
  });
}

function cut(text: string): string {
  return text.length > MAX_MESSAGE_CHARACTERS ? `${text.slice(0, MAX_MESSAGE_CHARACTERS - 1).toWellFormed()}…` : text;
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
