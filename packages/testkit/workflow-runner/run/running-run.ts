import type { JsonObject } from "../../expressions/json.ts";
import type { Conclusion, Repository, WorkflowRun } from "../../world/world-records.ts";
import type { WorkflowFile } from "../definition/workflow-file.ts";
import type { JobResult } from "./job-result.ts";
import type { RunEvent } from "./run-event.ts";
import type { RunServer, RunWorkflowOptions } from "./run-options.ts";

/** One attempt of a run: what is known before its first job. */
export interface Attempt {
  readonly server: RunServer;
  readonly options: RunWorkflowOptions;
  readonly repository: Repository;
  readonly workflow: WorkflowFile;
  readonly event: RunEvent;
  /** The record in the world. */
  readonly run: WorkflowRun;
  readonly startedAt: Date;
  /** Jobs of an earlier attempt that are not run again. */
  readonly kept: KeptJobs;
}

export interface KeptJobs {
  /** Whole entries under `jobs:`, by key. */
  readonly groups: ReadonlyMap<string, JobGroup>;
  /** Single jobs of a matrix of which others are run again, by full name. */
  readonly jobs: ReadonlyMap<string, JobResult>;
}

/** An attempt while its jobs run. */
export interface RunningRun extends Attempt {
  /** The `github` context as far as all jobs share it. */
  readonly github: JsonObject;
  /** What has ended so far, by the key under `jobs:`. */
  readonly groups: Map<string, JobGroup>;
}

/** All jobs that one entry under `jobs:` made: one, or as many as its matrix says. */
export interface JobGroup {
  /** `needs.<key>.result`. */
  readonly result: Conclusion;
  /** `needs.<key>.outputs`. */
  readonly outputs: Record<string, string>;
  readonly jobs: JobResult[];
  readonly endedAt: Date;
}

/** The folder with the files of a repository at a ref. */
export function sourceAt({ options, event }: RunningRun): (ref?: string, repository?: string) => string {
  const { source } = options;
  return (ref = event.ref, repository = options.repository) => {
    if (typeof source === "function") return source({ repository, ref });
    if (repository === options.repository) return source;
    throw new Error(`The files of ${repository} are not known here: give 'source' as a function`);
  };
}
