import type { Situation } from "../runs/situation.ts";

/**
 * In what two runs can differ, each as a number: 0 for alike, 1 for clearly different, more only for distances without
 * a natural end. The weight of a past run in a prediction is exp(−Σ strength × mismatch).
 */
export interface MismatchTerm {
  readonly name: string;
  /**
   * Strength before anything is learnt about a repository: rounded from a coordinate descent on the pooled rolling-origin
   * errors of 19 public projects. Age, event, kind of branch, file types and level matter; the rest by per cents.
   */
  readonly strength: number;
  /** Strengths to choose from when they are learnt; without it, `usualChoices`. */
  readonly choices?: readonly number[];
  mismatch(target: Situation, past: Situation): number;
}

const differ = (a: unknown, b: unknown): number => (a === b ? 0 : 1);

/** Distance of two logarithms that may be unknown, in units of `step`. */
function distance(a: number | null | undefined, b: number | null | undefined, step: number): number {
  if (a === null || a === undefined || b === null || b === undefined) return 0;
  return Math.abs(a - b) / step;
}

/** 1 − |A ∩ B| ÷ |A ∪ B| of sorted sets: Jaccard's distance; 0 for two empty sets, and where one is unknown. */
function jaccardDistance(a: readonly string[] | undefined, b: readonly string[] | undefined): number {
  if (a === undefined || b === undefined || (a.length === 0 && b.length === 0)) return 0;
  let both = 0;
  let [left, right] = [0, 0];
  while (left < a.length && right < b.length) {
    const [x = "", y = ""] = [a[left], b[right]];
    if (x === y) both += 1;
    if (x <= y) left += 1;
    if (y <= x) right += 1;
  }
  return 1 - both / (a.length + b.length - both);
}

/** Of hours on a clock of 24: 0 at the same time, 1 half a day apart. */
function clockDistance(a: number, b: number): number {
  const apart = Math.abs(a - b);
  return Math.min(apart, 24 - apart) / 12;
}

export const mismatchTerms: readonly MismatchTerm[] = [
  { name: "event", strength: 2, mismatch: (a, b) => differ(a.event, b.event) },
  { name: "kind of branch", strength: 1.5, mismatch: (a, b) => differ(a.branchKind, b.branchKind) },
  { name: "branch", strength: 0.5, mismatch: (a, b) => differ(a.branch, b.branch) },
  { name: "file types", strength: 1.5, mismatch: (a, b) => jaccardDistance(a.changes?.types, b.changes?.types) },
  { name: "folders", strength: 0.2, mismatch: (a, b) => jaccardDistance(a.changes?.folders, b.changes?.folders) },
  {
    name: "documents only",
    strength: 0.2,
    mismatch: (a, b) => (a.changes === null || b.changes === null ? 0 : differ(a.changes.docsOnly, b.changes.docsOnly)),
  },
  { name: "lines", strength: 0.1, mismatch: (a, b) => distance(a.changes?.logLines, b.changes?.logLines, 3) },
  { name: "files", strength: 0.3, mismatch: (a, b) => distance(a.changes?.logFiles, b.changes?.logFiles, 2) },
  { name: "re-run", strength: 0.7, mismatch: (a, b) => differ(a.rerun, b.rerun) },
  { name: "commit seen before", strength: 1.5, mismatch: (a, b) => differ(a.shaSeen, b.shaSeen) },
  { name: "new branch", strength: 0.7, mismatch: (a, b) => differ(a.branchNew, b.branchNew) },
  {
    name: "level",
    strength: 1,
    // A fifth longer or shorter is another level; beyond that, far is far.
    mismatch: (a, b) => Math.min(1, distance(a.level, b.level, 0.2)),
  },
  {
    name: "age",
    strength: 1.25,
    // A power law, (1 + runs ÷ 2) to the minus strength: the last few runs count most, yet a kind of run that is rare
    // still finds its own of long ago. Never 0: what is no longer true must fade.
    choices: [0.4, 0.8, 1.25, 1.8, 2.5],
    mismatch: (a, b) => Math.log1p(Math.abs(a.completedRuns - b.completedRuns) / 2),
  },
  { name: "time of day", strength: 0.3, mismatch: (a, b) => clockDistance(a.hour, b.hour) },
  { name: "active runs", strength: 0.7, mismatch: (a, b) => distance(a.traffic?.logRuns, b.traffic?.logRuns, 1) },
  {
    name: "time since the last active run began",
    strength: 0.5,
    mismatch: (a, b) => Math.min(1, distance(a.traffic?.logMinutes, b.traffic?.logMinutes, 2)),
  },
  { name: "idle time", strength: 0.1, mismatch: (a, b) => Math.min(1, distance(a.logIdle, b.logIdle, 4)) },
];

/** From "does not matter" to "hardly ever look at such runs" (a weight of 0.08). */
export const usualChoices: readonly number[] = [0, 0.15, 0.4, 1, 2.5];

/** A strength for each term, in their order. */
export type Strengths = readonly number[];

export const startStrengths: Strengths = mismatchTerms.map(({ strength }) => strength);
