import type { ChangeSource } from "../github/fetch-changes.ts";
import type { ChangedRun } from "./changed-run.ts";

/** Where to request a change, with a fallback; or why it cannot be requested. */
export type ChangeSources =
  | { readonly known: true; readonly sources: readonly [ChangePlace, ChangePlace?] }
  | { readonly known: false; readonly reason: string };

export interface ChangePlace {
  readonly source: ChangeSource;
  /** A commit or branch that holds the files as they were before; null where there is none. */
  readonly base: string | null;
  /** Why the change may be larger than what is read here; null where this is the whole change. */
  readonly partial: string | null;
}

/** Branches of GitHub's merge queue: `gh-readonly-queue/<base>/pr-<number>-<parent commit>`. */
const QUEUE_BRANCH = /^gh-readonly-queue\/(.{1,300})\/pr-(\d{1,10})-([0-9a-f]{40})$/;
/** Git's "there was nothing before": a new branch or tag. */
const NOTHING = /^0+$/;

/**
 * Where a run's changed files can be requested. Without the commit before a push, its last commit is used. After a
 * forced push the old commit may be gone, and a new branch or tag has none; then the default branch is what it differs
 * from. Runs of other events (`schedule`, `workflow_run`, …) build what is there and change nothing.
 */
export function changeSources(run: ChangedRun): ChangeSources {
  const { event, sha, pullRequest, baseSha } = run;
  if (event === null) return unknown("this is no run of a workflow");
  if (event.startsWith("pull_request")) {
    if (pullRequest === null) return unknown("the pull request of this run is not known");
    return known({ source: { pullRequest }, base: baseSha, partial: null });
  }
  if (event !== "merge_group" && event !== "push")
    return unknown(`a run of event \`${event}\` has no change of its own`);
  if (sha === null) return unknown("the commit of this run is not known");
  return event === "push" ? sourcesOfPush(run, sha) : sourcesOfQueue(run, sha);
}

/** The change that a merge queue tests, from the name of its branch. */
export function queueOf(
  run: Pick<ChangedRun, "branch">,
): { pull_request: number; base_branch: string; base_sha: string } | null {
  const match = QUEUE_BRANCH.exec(run.branch ?? "");
  if (match === null) return null;
  return { base_branch: match[1] ?? "", pull_request: Number(match[2]), base_sha: match[3] ?? "" };
}

function sourcesOfQueue(run: ChangedRun, sha: string): ChangeSources {
  const queue = queueOf(run);
  if (queue === null) return known(lastCommit(sha, "the base of this merge queue is not known"));
  return known(comparison(queue.base_sha, sha), lastCommit(sha, "the base of this merge queue is gone"));
}

function sourcesOfPush({ baseSha: before, branch, defaultBranch }: ChangedRun, sha: string): ChangeSources {
  if (before === null) return known(lastCommit(sha, "the commit before this push is not known"));
  if (!NOTHING.test(before)) {
    return known(comparison(before, sha), lastCommit(sha, "the commit before this push is gone"));
  }
  const nothing = lastCommit(sha, "this push has no commit before it to compare with");
  return defaultBranch === null || branch === defaultBranch
    ? known(nothing)
    : known(comparison(defaultBranch, sha), nothing);
}

function comparison(base: string, head: string): ChangePlace {
  return { source: { base, head }, base, partial: null };
}

function lastCommit(commit: string, partial: string): ChangePlace {
  return { source: { commit }, base: null, partial };
}

function known(...sources: [ChangePlace, ChangePlace?]): ChangeSources {
  return { known: true, sources };
}

function unknown(reason: string): ChangeSources {
  return { known: false, reason };
}
