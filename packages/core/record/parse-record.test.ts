import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readNdjson, writeNdjson } from "../history/read-ndjson.ts";
import { parseRecord } from "./parse-record.ts";

const minimal = { schema: "paceline.run/1", run_id: 12, attempt: 1 };
const parsed = (extra: Record<string, unknown>) => {
  const result = parseRecord({ ...minimal, ...extra });
  if (!result.ok) throw new Error(result.message);
  return result;
};

describe("parseRecord", () => {
  it("reads a record of which only the identity is known", () => {
    expect(parsed({}).record).toMatchObject({ run_id: 12, attempt: 1, jobs: null, trust: "trusted" });
  });

  it("refuses what has no schema, no run id or no attempt that can be", () => {
    for (const value of [
      null,
      [],
      "x",
      {},
      { run_id: 1 },
      { ...minimal, run_id: -1 },
      { ...minimal, run_id: 1.5 },
      // It would be the newest run for ever.
      { ...minimal, run_id: 2 ** 53 - 1 },
      { ...minimal, run_id: 10_000_000_000_001 },
      { ...minimal, attempt: 0 },
    ]) {
      expect(parseRecord(value)).toMatchObject({ ok: false, code: "corrupt-line" });
    }
  });

  it("says that a record of a later version is newer, not corrupt", () => {
    expect(parseRecord({ ...minimal, schema: "paceline.run/2" })).toMatchObject({ ok: false, code: "newer-version" });
  });

  it("keeps fields that it does not know, also inside jobs", () => {
    const { record } = parsed({ weather: "rain", jobs: [{ name: "test", id: 99 }] });
    expect(record).toMatchObject({ weather: "rain", jobs: [{ name: "test", id: 99 }] });
  });

  it("takes a wrong field for unknown, names it, and keeps the rest", () => {
    const { record, problems } = parsed({
      created_at: "yesterday",
      branch: 7,
      sha: "abc",
      tests: [{ file: "a", seconds: -1 }, { seconds: 1 }],
    });
    expect(record).toMatchObject({ created_at: null, branch: null, sha: "abc", tests: [{ file: "a", seconds: null }] });
    expect(problems.join("\n")).toMatch(/branch[\s\S]*created_at[\s\S]*tests\[0\]\.seconds[\s\S]*tests\[1\]/);
  });

  it("brings all times to UTC", () => {
    expect(parsed({ created_at: "2026-03-01T02:00:00+02:00" }).record.created_at).toBe("2026-03-01T00:00:00.000Z");
  });

  it("drops keys that reach prototypes, at any depth", () => {
    const value = JSON.parse(
      '{"schema":"paceline.run/1","run_id":1,"attempt":1,"__proto__":{"polluted":1},"x":{"constructor":{"y":1},"ok":2}}',
    );
    const result = parseRecord(value);
    expect(result).toMatchObject({ ok: true, record: { x: { ok: 2 } } });
    expect(Object.keys((result as unknown as { record: Record<string, object> }).record.x ?? {})).toEqual(["ok"]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it("never throws, whatever JSON it is given", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        parseRecord(a);
        parseRecord({ ...minimal, jobs: a, tests: [a, b], changes: b, runner: a, created_at: b });
      }),
    );
  });
});

describe("optional fields", () => {
  it("are read where they are known, and absent where they are not", () => {
    const job = { name: "test (3)", identity: "test", matrix: ["3"], carried: true, queue_seconds: 2, work_seconds: 9 };
    const test = { file: "a.py", retries: 2, flaky: 1 };
    const { record, problems } = parsed({ jobs: [job, { name: "b" }], tests: [test], cost: { usd: 0.01 } });
    expect(problems).toEqual([]);
    expect(record.jobs?.[0]).toMatchObject(job);
    expect(record.jobs?.[1]).not.toHaveProperty("matrix");
    expect(record.tests?.[0]).toMatchObject(test);
    expect(record.cost).toMatchObject({ usd: 0.01, co2e_grams: null });
  });

  it("are bounded like all others", () => {
    const job = { name: "b", queue_seconds: -5, matrix: "3", carried: "yes" };
    const { record, problems } = parsed({ jobs: [job], cost: { usd: "much" } });
    expect(record.jobs?.[0]).not.toHaveProperty("queue_seconds");
    expect(record.cost?.usd).toBeNull();
    expect(problems).toHaveLength(4);
  });
});

describe("readNdjson", () => {
  const good = JSON.stringify(minimal);

  it("skips corrupt lines, names them by number, and reads the others", () => {
    const { records, problems } = readNdjson(`${good}\n{"half":\n\n[]\n${good.replace("12", "13")}`, "h.ndjson");
    expect(records.map((record) => record.run_id)).toEqual([12, 13]);
    expect(problems.map(({ code, line }) => [code, line])).toEqual([
      ["corrupt-line", 2],
      ["corrupt-line", 4],
    ]);
  });

  it("reads back what it writes", () => {
    const { records } = readNdjson(
      `${JSON.stringify({ ...minimal, branch: "main", jobs: [{ name: "b" }], note: "kept" })}\n`,
      "h",
    );
    expect(readNdjson(writeNdjson(records), "h").records).toEqual(records);
  });

  it("says nothing about an empty text", () => {
    expect(readNdjson("", "h")).toEqual({ records: [], problems: [] });
  });
});
