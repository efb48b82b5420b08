import type { HistoryPort, RunContext } from "../action/ports.ts";
import type { EffectOutcome } from "../action/result.ts";
import type { Rest } from "../github/rest.ts";
import { readArtifacts, uploadRecords } from "../history/artifact-store.ts";
import { cacheStore } from "../history/cache-store.ts";
import { mergeRecords } from "../history/merge-records.ts";
import type { RunRecord } from "../history/record.ts";
import type { HistoryReading } from "../history/store.ts";

export interface RunnerHistoryOptions {
  readonly context: RunContext;
  readonly workspace: string;
  readonly temp: string;
  readonly token: string | undefined;
  readonly rest: Rest | null;
}

/** The history of a repository as a job on a runner sees it: snapshot first, artifacts where there is none. */
export interface RunnerHistory extends HistoryPort {
  keepArtifact(name: string, records: readonly RunRecord[]): Promise<EffectOutcome>;
  keepSnapshot(records: readonly RunRecord[]): Promise<EffectOutcome>;
}

/** Events whose runs may write the default branch's cache; all others only waste space in their own scope. */
const SNAPSHOT_EVENTS = ["push", "schedule", "workflow_dispatch", "repository_dispatch", "workflow_run"];

export function runnerHistory(options: RunnerHistoryOptions): RunnerHistory {
  const { context, temp, workspace } = options;
  const snapshot =
    context.runId === null
      ? null
      : cacheStore({
          workspace,
          defaultBranch: context.defaultBranch ?? "main",
          runId: context.runId,
          attempt: context.attempt,
        });

  async function artifacts(runId?: number): Promise<HistoryReading> {
    const { rest, token } = options;
    if (rest === null || token === undefined || context.repository === null) return empty;
    const defaultBranch = context.defaultBranch ?? "main";
    return readArtifacts({ repository: context.repository, defaultBranch, temp, token, rest }, runId);
  }

  async function read(): Promise<HistoryReading> {
    const cached = (await snapshot?.read()) ?? empty;
    if (cached.records.length > 0) return cached;
    const rebuilt = await artifacts();
    return { ...rebuilt, problems: [...cached.problems, ...rebuilt.problems] };
  }

  return {
    read,
    readParts: artifacts,
    keepArtifact: (name, records) => uploadRecords(temp, name, records),
    async keepSnapshot(records) {
      const refusal = whyNoSnapshot(context);
      if (refusal !== null || snapshot === null) return { done: false, reason: refusal ?? "no run id" };
      const [cached, loose] = [await snapshot.read(), await artifacts()];
      return snapshot.write(mergeRecords(cached.records, loose.records, records));
    },
  };
}

function whyNoSnapshot({ event, ref, defaultBranch }: RunContext): string | null {
  if (event === null || !SNAPSHOT_EVENTS.includes(event)) {
    return `a ${event ?? "run without an event"} run may not write the default branch's cache; a later run merges the artifact`;
  }
  if (defaultBranch !== null && ref !== null && ref !== `refs/heads/${defaultBranch}`) {
    return `${ref} is not the default branch; a later run there merges the artifact`;
  }
  return null;
}

const empty: HistoryReading = { records: [], problems: [], sources: [] };
