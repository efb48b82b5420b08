import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readNdjson } from "./read-ndjson.ts";
import { emptyRecord } from "./record.ts";
import { compactRecords, writeSnapshot } from "./snapshot.ts";

const step = { number: 1, name: "s", started_at: null, completed_at: null, conclusion: null };
const run = (id: number) =>
  emptyRecord({
    run_id: id,
    created_at: new Date(Date.UTC(2026, 0, 1, 0, id)).toISOString(),
    jobs: [
      {
        name: "test",
        runner: null,
        created_at: null,
        started_at: null,
        completed_at: null,
        conclusion: "success",
        steps: [step],
      },
    ],
    tests: [{ job: "test", file: "a", seconds: 1, tests: 1, failures: 0, skipped: 0 }],
  });
const runs = Array.from({ length: 10 }, (_, index) => run(index + 1));

describe("a snapshot", () => {
  it("drops tests first, then steps, then whole runs, oldest first", () => {
    const kept = compactRecords(runs, { runs: 6, detailedRuns: 4, testedRuns: 2 });
    expect(kept.map((record) => [record.run_id, record.jobs?.[0]?.steps !== null, record.tests !== null])).toEqual([
      [5, false, false],
      [6, false, false],
      [7, true, false],
      [8, true, false],
      [9, true, true],
      [10, true, true],
    ]);
  });

  it("reads back as what it was made from, and the same records make the same bytes", () => {
    const bytes = writeSnapshot(runs);
    expect(readNdjson(gunzipSync(bytes).toString(), "s")).toEqual({ records: runs, problems: [] });
    expect(writeSnapshot(structuredClone(runs)).equals(bytes)).toBe(true);
  });
});
