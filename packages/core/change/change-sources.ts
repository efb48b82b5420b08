import type { ChangeSource } from "./fetch-changes.ts";
import type { ApiRun } from "./fetch-run.ts";

/** What is known of a run's change, in the order in which to ask for it. Empty for runs that build what is there. */
export type ChangeSources = readonly ChangeSource[];

/** Branches of GitHub's merge queue: `gh-readonly-queue/<base>/pr-<number>-<commit that it is put on>`. */
const QUEUE_BRANCH = /^gh-readonly-queue\/(.{1,300})\/pr-(\d{1,10})-([0-9a-f]{40})$/;
/** Git's "there was nothing before": a new branch or tag. */
const NOTHING = /^0+$/;

/**
 * Where a run's changed files can be had. `before` is the commit on which a push was put, which only the push's own jobs
 * know: without it the last commit stands for the push. After a forced push the old commit may be gone, and a new branch
 * or tag has none; then the default branch is what it differs from.
 */
export function changeSources(run: ApiRun, before: string | null, defaultBranch: string | null): ChangeSources {
  const { event, sha } = run;
  if (event === "pull_request" || event === "pull_request_target") {
    return run.pull_request === null ? [] : [{ pullRequest: run.pull_request }];
  }
  if (sha === null) return [];
  if (event === "merge_group") {
    const queue = queueOf(run);
    return [...(queue === null ? [] : [{ base: queue.base_sha, head: sha }]), { commit: sha }];
  }
  return event === "push" ? sourcesOfPush(sha, run.branch, before, defaultBranch) : [];
}

/** The change that a merge queue tests, from the name of its branch. */
export function queueOf(
  run: Pick<ApiRun, "branch">,
): { pull_request: number; base_branch: string; base_sha: string } | null {
  const match = QUEUE_BRANCH.exec(run.branch ?? "");
  if (match === null) return null;
  return { base_branch: match[1] ?? "", pull_request: Number(match[2]), base_sha: match[3] ?? "" };
}

function sourcesOfPush(
  sha: string,
  branch: string | null,
  before: string | null,
  defaultBranch: string | null,
): ChangeSource[] {
  const last = { commit: sha };
  if (before === null) return [last];
  if (!NOTHING.test(before)) return [{ base: before, head: sha }, last];
  return defaultBranch === null || branch === defaultBranch ? [last] : [{ base: defaultBranch, head: sha }, last];
}
