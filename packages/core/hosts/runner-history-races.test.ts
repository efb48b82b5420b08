import fc from "fast-check";
import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { DownloadingRest } from "../github/octokit-rest.ts";
import { mergeRecords } from "../history/merge-records.ts";
import { readNdjson, writeNdjson } from "../history/read-ndjson.ts";
import { emptyRecord, type RunRecord } from "../history/record.ts";
import type { HistoryStore } from "../history/store.ts";
import { unknownContext } from "./memory.ts";
import { type RunnerHistory, runnerHistory } from "./runner-history.ts";

/** A GitHub of two lists. Every answer waits until `turn` lets it come, so that runs overlap in every way. */
class ModelGitHub {
  readonly artifacts: { id: number; name: string; run: number; job: string; fork: boolean; bytes: Buffer }[] = [];
  snapshots: string[] = [];
  downloaded = 0;
  turn: () => Promise<unknown> = async () => {};

  upload(run: number, job: string, fork: boolean): void {
    const record = emptyRecord({ run_id: run, created_at: CREATED, tests: [testOf(job)] });
    const bytes = Buffer.from(zipSync({ "records.ndjson": Buffer.from(writeNdjson([record])) }, { level: 0 }));
    const id = this.artifacts.length + 1;
    this.artifacts.push({ id, name: `paceline-run-${run}-1-${job}`, run, job, fork, bytes });
  }

  /** The history as run `runId` on main sees it; its saves fail where `lost` says so. */
  historyFor(runId: number, lost: boolean): RunnerHistory {
    const main = { defaultBranch: "main", event: "push", ref: "refs/heads/main" };
    const context = { ...unknownContext, repository: "acme/app", runId, ...main };
    const options = { context, workspace: "", temp: "", token: "t", rest: this.#rest() };
    return runnerHistory(options, this.#snapshot(lost));
  }

  #rest(): DownloadingRest {
    const model = this;
    const refuse = async (): Promise<never> => expect.unreachable("no such call");
    return {
      calls: 0,
      get: refuse,
      post: refuse,
      text: refuse,
      async bytes(path) {
        await model.turn();
        model.downloaded += 1;
        const id = Number(path.split("/").at(-2));
        return model.artifacts.find((artifact) => artifact.id === id)?.bytes ?? Buffer.alloc(0);
      },
      async *pages() {
        await model.turn();
        for (const { id, name, run, fork, bytes } of model.artifacts.toReversed()) {
          const workflow_run = { id: run, repository_id: 1, head_repository_id: fork ? 2 : 1, head_branch: "topic" };
          yield { id, name, expired: false, size_in_bytes: bytes.length, workflow_run };
        }
      },
    };
  }

  #snapshot(lost: boolean): HistoryStore {
    return {
      name: "cache",
      read: async () => {
        await this.turn();
        const { records } = readNdjson(this.snapshots.at(-1) ?? "", "snapshot");
        return { records: mergeRecords(records), problems: [], sources: [] };
      },
      write: async (records) => {
        await this.turn();
        if (!lost) this.snapshots.push(writeNdjson(records));
        return { done: !lost, reason: "" };
      },
    };
  }
}

const testOf = (job: string) => ({ job, file: "a.test.ts", seconds: 1, tests: 1, failures: 0, skipped: 0 });
const CREATED = "2026-01-01T00:00:00.000Z";
const run = fc.record({
  jobs: fc.integer({ min: 0, max: 3 }),
  learns: fc.boolean(),
  lost: fc.boolean(),
  fork: fc.boolean(),
});

describe("ten runs at once", () => {
  const partsOf = (records: readonly RunRecord[]) =>
    records.flatMap(({ run_id, tests }) => (tests ?? []).map(({ job }) => `${run_id} ${job}`)).sort();

  test("lose nothing that reached an artifact, in whatever order things happen", async () => {
    const plan = [fc.scheduler(), fc.array(run, { minLength: 1, maxLength: 10 }), fc.nat(3)] as const;
    await fc.assert(
      fc.asyncProperty(...plan, async (scheduler, runs, evictions) => {
        const model = new ModelGitHub();
        model.turn = () => scheduler.schedule(Promise.resolve());
        const actors = runs.map(async ({ jobs, learns, lost, fork }, index) => {
          for (let job = 0; job < jobs; job += 1) {
            await model.turn();
            model.upload(index + 1, `job-${job}`, fork);
            if (learns && job === 0) await model.historyFor(index + 1, lost).keepSnapshot([]);
          }
        });
        const eviction = async () => {
          for (let left = evictions; left > 0; left -= 1) {
            await model.turn();
            model.snapshots = [];
          }
        };
        await scheduler.waitFor(Promise.all([...actors, eviction()]));

        model.turn = async () => {};
        await model.historyFor(100, false).keepSnapshot([]);
        const { records } = await model.historyFor(101, false).read();
        const uploaded = model.artifacts.map(({ run: id, job }) => `${id} ${job}`).sort();
        expect(partsOf(records)).toEqual(uploaded);
        for (const { run_id, trust } of records) expect(trust).toBe(runs[run_id - 1]?.fork ? "fork" : "trusted");

        const before = model.downloaded;
        await model.historyFor(102, false).keepSnapshot([]);
        expect(model.downloaded).toBe(before);
      }),
      { numRuns: 150 },
    );
  });

  test("catch up with more artifacts than one learner reads", async () => {
    const model = new ModelGitHub();
    for (let id = 1; id <= 230; id += 1) model.upload(id, "job-0", false);
    for (const learner of [301, 302, 303]) await model.historyFor(learner, false).keepSnapshot([]);
    expect((await model.historyFor(304, false).read()).records).toHaveLength(230);
    expect(model.downloaded).toBe(230);
  });
});
