import type { Rest } from "../packages/core/github/rest.ts";
import { guardedStore } from "../packages/core/history/guarded-store.ts";
import { writeNdjson } from "../packages/core/history/read-ndjson.ts";
import { readSnapshot, type Snapshot } from "../packages/core/history/snapshot/read-snapshot.ts";
import { snapshotReading } from "../packages/core/history/snapshot/snapshot-reading.ts";
import { updateSnapshot } from "../packages/core/history/snapshot/update-snapshot.ts";
import {
  type HistoryProblemCode,
  type HistoryReading,
  type HistoryStore,
  NO_SECTIONS,
} from "../packages/core/history/store.ts";
import { unknownContext } from "../packages/core/hosts/memory.ts";
import { memoryRest } from "../packages/core/hosts/memory-rest.ts";
import { type RunnerHistory, runnerHistory } from "../packages/core/hosts/runner-history.ts";
import { emptyRecord, type RunRecord } from "../packages/core/record/record.ts";
import { storedZip } from "./stored-zip.ts";

interface ModelArtifact {
  readonly id: number;
  readonly name: string;
  /** The run that uploaded it. */
  readonly run: number;
  readonly fork: boolean;
  readonly branch: string;
  readonly bytes: Buffer;
}

/** What a run's services do to it. */
export interface Fate {
  /** Its saves are refused. */
  readonly lost?: boolean;
  /** It sees the snapshot before the newest, or one older still. */
  readonly stale?: number;
  /** A byte of what it sees is wrong, this share of the way to the end. */
  readonly damage?: number | null;
  /** Why it cannot read the snapshot, though it could save one. */
  readonly unread?: HistoryProblemCode | null;
}

/** An artifact as GitHub lists it. */
function listed({ id, name, run, fork, branch, bytes }: ModelArtifact) {
  const workflow_run = { id: run, repository_id: 1, head_repository_id: fork ? 2 : 1, head_branch: branch };
  return { id, name, expired: false, size_in_bytes: bytes.length, workflow_run };
}

/**
 * A GitHub of two lists, artifacts and snapshots. Every request waits until `turn` lets it come, so that runs overlap in
 * every way, and `turn` may reject: then the run that asked is dead.
 */
export class ModelGitHub {
  readonly artifacts: ModelArtifact[] = [];
  snapshots: Buffer[] = [];
  downloaded = 0;
  #lastId = 0;

  /** A test job's part, as the job itself uploads it. */
  uploadPart(run: number, job: string, fork: boolean): void {
    const record = emptyRecord({ run_id: run, created_at: CREATED, tests: [testOf(job)] });
    this.#upload(`paceline-run-${run}-1-${job}`, run, fork, "topic", [record]);
  }

  /** What a learner on main uploads of a run once more: all that was left of it so far. */
  uploadAgain(run: number, fork: boolean, learner: number): void {
    const own = this.artifacts.filter((artifact) => artifact.run === run);
    const tests = own.map(({ name }) => testOf(name.slice(`paceline-run-${run}-1-`.length)));
    const record = emptyRecord({ run_id: run, created_at: CREATED, trust: fork ? "fork" : "trusted", tests });
    this.#upload(`paceline-run-${run}-1`, learner, false, "main", [record]);
  }

  #upload(name: string, run: number, fork: boolean, branch: string, records: readonly RunRecord[]): void {
    const bytes = storedZip("records.ndjson", Buffer.from(writeNdjson(records)));
    this.#lastId += 1;
    this.artifacts.push({ id: this.#lastId, name, run, fork, branch, bytes });
  }

  /** The history as run `runId` on main sees it. */
  historyFor(runId: number, turn: () => Promise<unknown> = async () => {}, fate: Fate = {}): RunnerHistory {
    const main = { defaultBranch: "main", event: "push", ref: "refs/heads/main" };
    const context = { ...unknownContext, repository: "acme/app", runId, ...main };
    const options = { context, workspace: "", temp: "", rest: this.#rest(turn) };
    return runnerHistory(options, this.#snapshot(turn, fate));
  }

  #rest(turn: () => Promise<unknown>): Rest {
    return memoryRest(async ({ path }) => {
      await turn();
      if (!path.endsWith("/zip")) return this.artifacts.toReversed().map(listed);
      this.downloaded += 1;
      const id = Number(path.split("/").at(-2));
      return this.artifacts.find((artifact) => artifact.id === id)?.bytes ?? Buffer.alloc(0);
    });
  }

  /** From now on only what a snapshot holds is known: artifacts go after 90 days. */
  expireArtifacts(): void {
    this.artifacts.length = 0;
  }

  #snapshot(turn: () => Promise<unknown>, fate: Fate): HistoryStore {
    const { lost = false, stale = 0, damage = null, unread = null } = fate;
    let last: Snapshot | null = null;
    return guardedStore({
      name: "cache",
      read: async () => {
        await turn();
        last = null;
        if (unread !== null) return failedReading(unread);
        const seen = this.snapshots.at(Math.max(-this.snapshots.length, -1 - stale));
        const read = seen === undefined ? null : await readSnapshot(damage === null ? seen : damaged(seen, damage));
        last = read?.ok === true ? read.snapshot : null;
        return last === null
          ? { records: [], problems: [], sources: [], sections: NO_SECTIONS }
          : snapshotReading(last, "model", []);
      },
      write: async (records, sections) => {
        await turn();
        if (!lost) this.snapshots.push(updateSnapshot(last, records, { sections }).bytes);
        return { done: !lost, reason: "saved by the model" };
      },
    });
  }

  /** `run job` of every part that reached an artifact. */
  uploadedParts(): readonly string[] {
    const names = this.artifacts.map(({ name }) => /^paceline-run-(\d+)-1-(.+)$/.exec(name));
    return [...new Set(names.flatMap((named) => (named === null ? [] : `${named[1]} ${named[2]}`)))].sort();
  }
}

/** `run job` of every part that a history knows, be it only by its sums. */
export function partsOf({ records }: HistoryReading): readonly string[] {
  const parts = records.flatMap(({ run_id, tests, test_totals }) =>
    [...(tests ?? []), ...(test_totals ?? [])].map(({ job }) => `${run_id} ${job}`),
  );
  return [...new Set(parts)].sort();
}

function failedReading(code: HistoryProblemCode): HistoryReading {
  const problems = [{ code, source: "model", message: "could not be read" }];
  return { records: [], problems, sources: [], sections: NO_SECTIONS };
}

function damaged(bytes: Buffer, share: number): Buffer {
  const broken = Buffer.from(bytes);
  const at = Math.floor(share * (bytes.length - 1));
  broken[at] = (broken[at] ?? 0) ^ 0xff;
  return broken;
}

const testOf = (job: string) => ({ job, file: "a.test.ts", seconds: 1, tests: 1, failures: 0, skipped: 0 });
const CREATED = "2026-01-01T00:00:00.000Z";
