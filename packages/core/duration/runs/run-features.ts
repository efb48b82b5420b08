import { fileName, folderOf } from "../../paths/path-parts.ts";
import type { ChangedFile, RunRecord } from "../../record/record.ts";
import { sum } from "../../stats/sum.ts";
import { type BranchKind, branchKind } from "./branch-kind.ts";
import type { Traffic } from "./traffic.ts";

/**
 * What is known about a run before it starts. Everything that a model may look at is in here; nothing in here needs the
 * run to have happened. Unknown is null, and two unknowns are alike.
 */
export interface RunFeatures {
  readonly event: string | null;
  readonly branch: string | null;
  readonly branchKind: BranchKind | null;
  readonly sha: string | null;
  readonly rerun: boolean;
  /** When it was created, in milliseconds since 1970. */
  readonly createdAt: number;
  /** The same as hours of the day in UTC, 13.5 for half past one: machines are busy at the same times every day. */
  readonly hour: number;
  readonly changes: ChangeFeatures | null;
  readonly traffic: Traffic | null;
}

/** What the changed files say, small enough to be compared with hundreds of others. Lists are sorted, each item once. */
export interface ChangeFeatures {
  /** Lower-case endings, `.ts`; a file without one counts by its name, `dockerfile`. */
  readonly types: readonly string[];
  /** The first two folders of each path. */
  readonly folders: readonly string[];
  /** Logarithm of one more than the number of files, and of the lines added and deleted; null where GitHub did not say. */
  readonly logFiles: number;
  readonly logLines: number | null;
  readonly docsOnly: boolean;
}

export type FeatureFacts = Pick<RunRecord, "event" | "branch" | "sha" | "attempt"> & {
  readonly createdAt: number;
  readonly files: readonly Pick<ChangedFile, "path" | "additions" | "deletions">[] | null;
  readonly traffic?: Traffic | null;
};

export function runFeatures(facts: FeatureFacts): RunFeatures {
  return {
    event: facts.event,
    branch: facts.branch,
    branchKind: branchKind(facts.branch),
    sha: facts.sha,
    rerun: facts.attempt > 1,
    createdAt: facts.createdAt,
    hour: (((facts.createdAt / HOUR_MS) % 24) + 24) % 24,
    changes: facts.files === null ? null : changeFeatures(facts.files),
    traffic: facts.traffic ?? null,
  };
}

const HOUR_MS = 3_600_000;
const DOCS = /\.(md|mdx|rst|adoc|txt)$|(^|\/)(docs?|documentation)\/|(^|\/)(license|licence|authors|codeowners)$/i;

function changeFeatures(files: NonNullable<FeatureFacts["files"]>): ChangeFeatures {
  const lines = files.map(changedLines);
  return {
    types: sortedSet(files.map(({ path }) => fileType(path))),
    folders: sortedSet(files.map(({ path }) => folderOf(path).split("/").slice(0, 2).join("/"))),
    logFiles: Math.log1p(files.length),
    logLines: lines.every((count) => count !== null) ? Math.log1p(sum(lines)) : null,
    docsOnly: files.length > 0 && files.every(({ path }) => DOCS.test(path)),
  };
}

function sortedSet(items: readonly string[]): string[] {
  return [...new Set(items)].sort();
}

/** Null where neither number is known, as for binary files. */
function changedLines({ additions, deletions }: Pick<ChangedFile, "additions" | "deletions">): number | null {
  if (additions === null && deletions === null) return null;
  return Math.max(0, additions ?? 0) + Math.max(0, deletions ?? 0);
}

/** `.ts` of `src/a.test.ts`; `makefile` of `Makefile`; `.env` of `.env`. */
function fileType(path: string): string {
  const name = fileName(path).toLowerCase();
  const dot = name.lastIndexOf(".");
  return dot === -1 ? name : name.slice(dot);
}
