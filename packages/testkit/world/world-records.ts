/**
 * The records that the small GitHub keeps. Fields that GitHub's REST API shows carry GitHub's own (snake case) names and
 * ISO 8601 times, so that a test can be written from the REST documentation alone; what only this world needs is in
 * camel case. Records are plain and mutable: a test may set any field at any time.
 */

export type Conclusion =
  | "success"
  | "failure"
  | "cancelled"
  | "skipped"
  | "neutral"
  | "timed_out"
  | "action_required"
  | "stale";
type RunStatus = "queued" | "in_progress" | "completed" | "waiting" | "requested" | "pending";

export interface Repository {
  readonly id: number;
  readonly owner: string;
  readonly name: string;
  readonly full_name: string;
  readonly default_branch: string;
  readonly private: boolean;
  readonly fork: boolean;
}

/** What a run knows about a pull request. GitHub leaves the list empty for pull requests from forks. */
export interface RunPullRequest {
  readonly number: number;
  readonly head: { ref: string; sha: string };
  readonly base: { ref: string; sha: string };
}

/** The latest attempt of a workflow run; earlier ones are kept by `World.attemptsOf`. */
export interface WorkflowRun {
  readonly id: number;
  readonly repository: string;
  /** Where the head commit lives; another repository for a pull request from a fork, null when that was deleted. */
  readonly head_repository: string | null;
  readonly workflow_id: number;
  readonly name: string;
  readonly path: string;
  readonly display_title: string;
  readonly run_number: number;
  run_attempt: number;
  readonly event: string;
  head_branch: string | null;
  readonly head_sha: string;
  readonly pull_requests: RunPullRequest[];
  readonly actor: string;
  readonly triggering_actor: string;
  readonly status: RunStatus;
  readonly conclusion: Conclusion | null;
  readonly created_at: string;
  readonly run_started_at: string;
  readonly updated_at: string;
  /** `GITHUB_REF`: the scope in which this run writes caches, such as `refs/heads/main` or `refs/pull/7/merge`. */
  readonly ref: string;
  /** `GITHUB_BASE_REF`: the branch that the pull request wants to change, else null. */
  readonly baseRef: string | null;
}

export interface Step {
  readonly number: number;
  readonly name: string;
  readonly status: RunStatus;
  readonly conclusion: Conclusion | null;
  readonly started_at: string | null;
  readonly completed_at: string | null;
}

export interface Job {
  readonly id: number;
  readonly run_id: number;
  readonly run_attempt: number;
  readonly name: string;
  readonly status: RunStatus;
  conclusion: Conclusion | null;
  readonly created_at: string;
  readonly started_at: string;
  completed_at: string | null;
  readonly labels: string[];
  readonly runner_id: number | null;
  readonly runner_name: string | null;
  readonly runner_group_name: string | null;
  readonly steps: Step[];
}

export interface Artifact {
  readonly id: number;
  readonly repository: string;
  readonly runId: number;
  /** Names are unique within one attempt of a run, not within the run. */
  readonly runAttempt: number;
  readonly name: string;
  bytes: Uint8Array;
  /** `sha256:` and 64 hexadecimal digits, as the uploader stated it; null when it stated none. */
  readonly digest: string | null;
  readonly contentType: string;
  readonly created_at: string;
  readonly updated_at: string;
  readonly expires_at: string;
  /** Set by a test to make an artifact expire before its time. */
  expired: boolean;
}

export interface CacheEntry {
  readonly id: number;
  readonly repository: string;
  /** The scope: `refs/heads/<branch>` or `refs/pull/<n>/merge`. */
  readonly ref: string;
  readonly key: string;
  version: string;
  bytes: Uint8Array;
  readonly created_at: string;
  last_accessed_at: string;
}

export interface ChangedFile {
  readonly filename: string;
  readonly status: "added" | "removed" | "modified" | "renamed" | "copied" | "changed" | "unchanged";
  readonly additions: number;
  readonly deletions: number;
  readonly previous_filename?: string;
  readonly patch?: string;
}

export interface Commit {
  readonly repository: string;
  readonly sha: string;
  readonly parents: string[];
  readonly message: string;
  readonly author: { name: string; email: string; date: string };
  readonly files: ChangedFile[];
}

/** A file of the repository as one commit or branch has it. */
export interface Content {
  readonly repository: string;
  /** Commit or branch, the word that the caller will use. */
  readonly ref: string;
  readonly path: string;
  readonly text: string;
}

/** The answer to `compare/{base}...{head}`, registered by hand under the two words that the caller will use. */
export interface Comparison {
  readonly repository: string;
  readonly base: string;
  readonly head: string;
  /** Commits in head that are not in base, oldest first. */
  readonly commits: Commit[];
  readonly behind_by: number;
  readonly files: ChangedFile[];
}

export interface PullRequest {
  readonly repository: string;
  readonly number: number;
  readonly title: string;
  readonly state: "open" | "closed";
  readonly user: string;
  readonly head: { ref: string; sha: string; repository: string };
  readonly base: { ref: string; sha: string };
  readonly merge_commit_sha: string | null;
  readonly merged_at: string | null;
  readonly created_at: string;
  readonly updated_at: string;
  readonly files: ChangedFile[];
  /** Further commits that belong to this pull request, beside its head and its merge commit. */
  readonly commits: string[];
}

export interface IssueComment {
  readonly id: number;
  readonly repository: string;
  readonly issue: number;
  readonly user: string;
  readonly body: string;
  readonly created_at: string;
  readonly updated_at: string;
}

export type PermissionLevel = "read" | "write" | "none";
export type Permission = "actions" | "contents" | "issues" | "metadata" | "pull-requests";
/** As in a workflow's `permissions:` block: a scope that is not named is `none`. */
export type Permissions = Partial<Record<Permission, PermissionLevel>>;

/** A token for the REST API. It can see one repository, as `github.token` does. */
export interface Token {
  readonly value: string;
  readonly repository: string;
  readonly login: string;
  readonly permissions: Permissions;
}
