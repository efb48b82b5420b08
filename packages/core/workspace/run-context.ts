/** Where and why this process runs. Unknown is null: on a laptop most of it is. */
export interface RunContext {
  /** `owner/name`. */
  readonly repository: string | null;
  /** GitHub's number of the repository: it stays when the name changes. */
  readonly repositoryId: number | null;
  readonly defaultBranch: string | null;
  /** Null where the event does not say. */
  readonly isPublic: boolean | null;
  readonly runId: number | null;
  readonly attempt: number;
  /** The job's key in the workflow file. */
  readonly job: string | null;
  readonly workflow: string | null;
  readonly workflowPath: string | null;
  readonly event: string | null;
  readonly ref: string | null;
  /** The head branch, for a pull request the branch that wants to be merged. */
  readonly branch: string | null;
  readonly sha: string | null;
  readonly baseBranch: string | null;
  readonly baseSha: string | null;
  readonly pullRequest: number | null;
  /** True when the code of this run comes from another repository. */
  readonly fork: boolean;
  /** The run of a `workflow_run` event. */
  readonly triggeringRun: { readonly runId: number; readonly attempt: number } | null;
  readonly runner: { readonly labels: readonly string[]; readonly os: string | null; readonly arch: string | null };
  readonly serverUrl: string;
}
