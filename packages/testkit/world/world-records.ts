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
  id: number;
  owner: string;
  name: string;
  full_name: string;
  default_branch: string;
  private: boolean;
  fork: boolean;
}

/** What a run knows about a pull request. GitHub leaves the list empty for pull requests from forks. */
export interface RunPullRequest {
  number: number;
  head: { ref: string; sha: string };
  base: { ref: string; sha: string };
}

/** The latest attempt of a workflow run; earlier ones are kept by `World.attemptsOf`. */
export interface WorkflowRun {
  id: number;
  repository: string;
  /** Where the head commit lives; another repository for a pull request from a fork, null when that was deleted. */
  head_repository: string | null;
  workflow_id: number;
  name: string;
  path: string;
  display_title: string;
  run_number: number;
  run_attempt: number;
  event: string;
  head_branch: string | null;
  head_sha: string;
  pull_requests: RunPullRequest[];
  actor: string;
  triggering_actor: string;
  status: RunStatus;
  conclusion: Conclusion | null;
  created_at: string;
  run_started_at: string;
  updated_at: string;
  /** `GITHUB_REF`: the scope in which this run writes caches, such as `refs/heads/main` or `refs/pull/7/merge`. */
  ref: string;
  /** `GITHUB_BASE_REF`: the branch that the pull request wants to change, else null. */
  baseRef: string | null;
}

export interface Step {
  number: number;
  name: string;
  status: RunStatus;
  conclusion: Conclusion | null;
  started_at: string | null;
  completed_at: string | null;
}

export interface Job {
  id: number;
  run_id: number;
  run_attempt: number;
  name: string;
  status: RunStatus;
  conclusion: Conclusion | null;
  created_at: string;
  started_at: string;
  completed_at: string | null;
  labels: string[];
  runner_id: number | null;
  runner_name: string | null;
  runner_group_name: string | null;
  steps: Step[];
}

export interface Artifact {
  id: number;
  repository: string;
  runId: number;
  /** Names are unique within one attempt of a run, not within the run. */
  runAttempt: number;
  name: string;
  bytes: Uint8Array;
  /** `sha256:` and 64 hexadecimal digits, as the uploader stated it; null when it stated none. */
  digest: string | null;
  contentType: string;
  created_at: string;
  updated_at: string;
  expires_at: string;
  /** Set by a test to make an artifact expire before its time. */
  expired: boolean;
}

export interface CacheEntry {
  id: number;
  repository: string;
  /** The scope: `refs/heads/<branch>` or `refs/pull/<n>/merge`. */
  ref: string;
  key: string;
  version: string;
  bytes: Uint8Array;
  created_at: string;
  last_accessed_at: string;
}

export interface ChangedFile {
  filename: string;
  status: "added" | "removed" | "modified" | "renamed" | "copied" | "changed" | "unchanged";
  additions: number;
  deletions: number;
  previous_filename?: string;
  patch?: string;
}

export interface Commit {
  repository: string;
  sha: string;
  parents: string[];
  message: string;
  author: { name: string; email: string; date: string };
  files: ChangedFile[];
}

/** A file of the repository as one commit or branch has it. */
export interface Content {
  repository: string;
  /** Commit or branch, the word that the caller will use. */
  ref: string;
  path: string;
  text: string;
}

/** The answer to `compare/{base}...{head}`, registered by hand under the two words that the caller will use. */
export interface Comparison {
  repository: string;
  base: string;
  head: string;
  /** Commits in head that are not in base, oldest first. */
  commits: Commit[];
  behind_by: number;
  files: ChangedFile[];
}

export interface PullRequest {
  repository: string;
  number: number;
  title: string;
  state: "open" | "closed";
  user: string;
  head: { ref: string; sha: string; repository: string };
  base: { ref: string; sha: string };
  merge_commit_sha: string | null;
  merged_at: string | null;
  created_at: string;
  updated_at: string;
  files: ChangedFile[];
  /** Further commits that belong to this pull request, beside its head and its merge commit. */
  commits: string[];
}

export interface IssueComment {
  id: number;
  repository: string;
  issue: number;
  user: string;
  body: string;
  created_at: string;
  updated_at: string;
}

export type PermissionLevel = "read" | "write" | "none";
export type Permission = "actions" | "contents" | "issues" | "metadata" | "pull-requests";
/** As in a workflow's `permissions:` block: a scope that is not named is `none`. */
export type Permissions = Partial<Record<Permission, PermissionLevel>>;

/** A token for the REST API. It can see one repository, as `github.token` does. */
export interface Token {
  value: string;
  repository: string;
  login: string;
  permissions: Permissions;
}
