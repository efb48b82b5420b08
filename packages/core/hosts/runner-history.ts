import type { HistoryPort } from "../action/ports.ts";
import type { EffectOutcome } from "../action/result.ts";
import type { Rest } from "../github/rest.ts";
import { artifactLedger, takenArtifacts } from "../history/artifact-ledger.ts";
import { type ArtifactReadOptions, LEARNER_LIMITS, readArtifacts } from "../history/artifacts/artifact-store.ts";
import { cacheStore } from "../history/cache/cache-store.ts";
import { type HistoryReading, type HistorySections, type HistoryStore, NO_SECTIONS } from "../history/store.ts";
import { mergeRecords } from "../record/merge-records.ts";
import type { RunRecord } from "../record/record.ts";
import { underPresentName } from "../record/under-present-name.ts";
import type { RunContext } from "../workspace/run-context.ts";
import { JobUploads } from "./job-uploads.ts";

export interface RunnerHistoryOptions {
  readonly context: RunContext;
  readonly workspace: string;
  readonly temp: string;
  readonly rest: Rest | null;
  /** Signs snapshots; without it any snapshot is read. */
  readonly key?: string | undefined;
}

/** The history of a repository as a job on a runner sees it: snapshot first, artifacts where there is none. */
export interface RunnerHistory extends HistoryPort, RecordKeeper {}

/** Where records, and the sections stored with them, can be saved. */
export interface RecordKeeper {
  keepArtifact(name: string, records: readonly RunRecord[]): Promise<EffectOutcome>;
  keepSnapshot(records: readonly RunRecord[], sections?: HistorySections): Promise<EffectOutcome>;
}

/** The learner's job has nothing else to do, and a snapshot that it cannot read it cannot save. */
const MAX_LEARNER_READ_MS = 60_000;

/** Events whose runs may write the default branch's cache; all others only waste space in their own scope. */
const SNAPSHOT_EVENTS = ["push", "schedule", "workflow_dispatch", "repository_dispatch", "workflow_run"];

/** `snapshot` is where the merged history is stored, by default the Actions cache. */
export function runnerHistory(options: RunnerHistoryOptions, snapshot = cachedSnapshot(options)): RunnerHistory {
  const { context, rest } = options;

  const uploads = new JobUploads(options);
  let rebuilt: HistoryReading = empty;

  async function artifacts(runId?: number, reading?: ArtifactReadOptions): Promise<HistoryReading> {
    const { repository } = context;
    if (rest === null || repository === null) return empty;
    return readArtifacts({ repository, defaultBranch: context.defaultBranch ?? "main", rest }, runId, reading);
  }

  return {
    async read() {
      const cached = (await snapshot?.read()) ?? empty;
      const records = underPresentName(cached.records, context);
      if (records.length > 0) return records === cached.records ? cached : { ...cached, records };
      rebuilt = await artifacts(undefined, { ledger: artifactLedger([]) });
      return { ...rebuilt, problems: [...cached.problems, ...rebuilt.problems] };
    },
    readParts: (runId) => artifacts(runId),
    keepArtifact: (name, records) => uploads.keep(name, records),
    async keepSnapshot(records, sections = NO_SECTIONS) {
      const refusal = whyNoSnapshot(context);
      if (refusal !== null || snapshot === null) return { done: false, reason: refusal ?? "no run id" };
      // All artifacts that the newest snapshot lacks, not only this run's: a parallel run may have saved over another's.
      const cached = await snapshot.read(MAX_LEARNER_READ_MS);
      const known = [...takenFrom(cached), ...takenFrom(rebuilt)];
      const loose = await artifacts(undefined, { ledger: artifactLedger(known), limits: LEARNER_LIMITS });
      // What was rebuilt need not be downloaded again while there is still no snapshot.
      const { done, reason } = await snapshot.write(mergeRecords(rebuilt.records, loose.records, records), sections);
      const missed = loose.problems.find(({ code }) => code === "service");
      return { done, reason: missed === undefined ? reason : `${reason}; not all artifacts: ${missed.message}` };
    },
  };
}

function cachedSnapshot({ context, workspace, key }: RunnerHistoryOptions): HistoryStore | null {
  const { runId, attempt, defaultBranch } = context;
  return runId === null ? null : cacheStore({ workspace, defaultBranch: defaultBranch ?? "main", runId, attempt, key });
}

function takenFrom({ artifacts, records }: HistoryReading): readonly string[] {
  return artifacts ?? records.flatMap(takenArtifacts);
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

const empty: HistoryReading = { records: [], problems: [], sources: [], sections: NO_SECTIONS };
