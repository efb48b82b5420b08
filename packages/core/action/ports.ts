import type { Rest } from "../github/rest.ts";
import type { DecisionRecord } from "../history/record.ts";
import type { HistoryReading } from "../history/store.ts";

/** Everything an action may read or ask for. Hosts fill it in; tests use `hosts/memory.ts`. */
export interface Ports {
  readonly context: RunContext;
  readonly workspace: Workspace;
  /** Another checkout beside this one, such as the base of a change. */
  workspaceAt(directory: string): Workspace;
  readonly history: HistoryPort;
  /** A history in a file or folder, beside the one that was asked for. */
  historyAt(path: string): HistoryPort;
  /** GitHub's API, or null where there is no token. */
  readonly rest: Rest | null;
  /** What other actions have decided in this job so far. */
  decisions(): Promise<readonly DecisionRecord[]>;
  now(): Date;
  /** Folder for files that later steps of this job read, with `/`; null where there is none, as on a laptop. */
  readonly temp: string | null;
  readonly log: Log;
}

export interface HistoryPort {
  /** The merged history. Read once; later calls give the same answer. */
  read(): Promise<HistoryReading>;
  /** The parts that the jobs of one run left behind as artifacts. */
  readParts(runId: number): Promise<HistoryReading>;
}

/** Where and why this process runs. Unknown is null: on a laptop most of it is. */
export interface RunContext {
  /** `owner/name`. */
  readonly repository: string | null;
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
  /** The run that a `workflow_run` event tells of. */
  readonly triggeringRun: { readonly runId: number; readonly attempt: number } | null;
  readonly runner: { readonly labels: readonly string[]; readonly os: string | null; readonly arch: string | null };
  readonly serverUrl: string;
}

/** The checkout. Paths are relative to it and written with `/`. */
export interface Workspace {
  readonly root: string;
  /** Files that match any of the globs, sorted. `node_modules` and `.git` are only entered when a glob names them. */
  glob(globs: readonly string[]): Promise<readonly string[]>;
  /** The file's text, or null where there is no such file. Rejects with `file-too-large` or `outside-workspace`. */
  read(path: string, maxBytes?: number): Promise<string | null>;
  /** The same as bytes, for files whose encoding is theirs to say. */
  readBytes(path: string, maxBytes?: number): Promise<Uint8Array | null>;
}

export interface Log {
  debug(message: string): void;
  info(message: string): void;
  warn(message: string): void;
}
