import type { Rest } from "../github/rest.ts";
import type { HistoryReading } from "../history/store.ts";
import type { DecisionRecord } from "../record/record.ts";
import type { ProtectedSettings } from "../workspace/base-settings.ts";
import type { RunContext } from "../workspace/run-context.ts";
import type { Workspace } from "../workspace/workspace.ts";

/** Everything an action may read or request. Hosts fill it in; tests use `hosts/memory.ts`. */
export interface Ports {
  readonly context: RunContext;
  readonly workspace: Workspace;
  /** What a gate must know about its own settings. */
  readonly settings: ProtectedSettings;
  /** A second checkout, such as the base of a change. */
  workspaceAt(directory: string): Workspace;
  readonly history: HistoryPort;
  /** A history in a file or folder, in addition to the configured one. */
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
  /** The part records that the jobs of one run stored as artifacts. */
  readParts(runId: number): Promise<HistoryReading>;
}

export interface Log {
  debug(message: string): void;
  info(message: string): void;
  warn(message: string): void;
}
