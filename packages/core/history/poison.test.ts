import { describe, expect, it } from "vitest";
import { parseRecord } from "../record/parse-record.ts";
import { emptyRecord, type RunRecord } from "../record/record.ts";
import { vouched } from "./artifacts/listed-artifact.ts";
import { compactRecords } from "./compaction/compact-records.ts";
import { readNdjson } from "./read-ndjson.ts";
import { writeSnapshot } from "./snapshot/write-snapshot.ts";

const line = (fields: string) => `{"schema":"paceline.run/1","run_id":7,${fields}}`;
const parse = (fields: string) => {
  const parsed = parseRecord(JSON.parse(line(fields)));
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.record as RunRecord & Record<string, unknown>;
};

describe("a record from a stranger", () => {
  it("cannot reach a prototype, at any depth", () => {
    const trap = '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}';
    const record = parse(
      `${trap},"extra":{${trap},"kept":1},"jobs":[{"name":"a",${trap}}],"decisions":[{"action":"a","id":"1","decision":{${trap}}}]`,
    );
    expect(Object.hasOwn(record, "__proto__")).toBe(false);
    expect(record.extra).toEqual({ kept: 1 });
    expect(record.decisions?.[0]?.decision).toEqual({});
    for (const object of [record, record.extra, record.jobs?.[0]] as Record<string, unknown>[]) {
      expect(object.polluted).toBeUndefined();
      expect(object.constructor).toBe(Object);
    }
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it("cannot grow in fields that nobody knows", () => {
    const many = Array.from({ length: 5_000 }, (_, index) => `"f${index}":${index}`).join(",");
    const record = parse(`${many},"run_id":7`);
    expect(Object.keys(record).length).toBeLessThan(200);
    const list = JSON.stringify(Array.from({ length: 50_000 }, () => [[1], [2]]));
    const wide = parse(`"extra":${list},"text":"${"x".repeat(1_000_000)}","${"n".repeat(300)}":1`);
    expect(JSON.stringify(wide).length).toBeLessThan(100_000);
    const deep = `${'{"a":'.repeat(5_000)}1${"}".repeat(5_000)}`;
    expect(JSON.stringify(parse(`"extra":${deep}`)).length).toBeLessThan(1_000);
  });

  it("has long texts cut, wrong numbers unknown, and endless lists ended", () => {
    const files = JSON.stringify(Array.from({ length: 100_001 }, (_, index) => ({ file: `${index}`, seconds: -1 })));
    const record = parse(
      `"branch":"${"b".repeat(10_000)}","pull_request":1e300,"started_at":"9999-01-01T00:00:00Z","tests":${files}`,
    );
    expect(record.branch).toHaveLength(500);
    expect([record.pull_request, record.started_at]).toEqual([null, null]);
    expect(record.tests).toHaveLength(100_000);
    expect(record.tests?.[0]?.seconds).toBeNull();
  });

  it("is not believed where GitHub knows better", () => {
    const lie = parse(
      '"conclusion":"success","completed_at":"2026-01-01T00:00:00Z","jobs":[{"name":"x"}],"tests":[{"file":"a"}],"extra":1',
    );
    const artifact = {
      id: 1,
      name: "",
      size: 1,
      digest: null,
      runId: 7,
      part: true,
      uploader: 7,
      learner: false,
    } as const;
    const { tests } = lie;
    expect(vouched(lie, { ...artifact, trust: "fork" }, "acme/app")).toEqual(
      emptyRecord({ run_id: 7, repository: "acme/app", trust: "fork", tests }),
    );
    expect(vouched(lie, { ...artifact, trust: "trusted" }, "acme/app")).toMatchObject({ conclusion: "success" });
  });

  it("takes little room in a snapshot, whatever it says", () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => `${index}-${Math.sin(index)}`);
    const [record] = compactRecords([
      emptyRecord({
        run_id: 7,
        trust: "fork",
        tests: rows.map((file) => ({ job: file, file, seconds: 1, tests: 1, failures: 1, skipped: 0 })),
        failures: rows.map((name) => ({ job: null, file: name.repeat(40), name, message: name.repeat(20) })),
        caches: rows.map((key) => ({ ...{ job: null, key, matched_key: key, hit: "miss" }, ...noCache })),
        decisions: rows.map((id) => ({
          action: id,
          id,
          decided_at: null,
          decision: rows,
          evidence: rows,
          outcome: null,
        })),
      }),
    ]);
    expect(writeSnapshot(record === undefined ? [] : [record]).bytes.length).toBeLessThan(20_000);
  });
});

const noCache = { hit: "miss", bytes: null, restore_seconds: null, save_seconds: null, work_seconds: null } as const;

describe("a file that is nothing but problems", () => {
  it("names the first thousand and counts the others", () => {
    const { records, problems } = readNdjson("rubbish\n".repeat(100_000), "x");
    expect(records).toEqual([]);
    expect(problems).toHaveLength(1_001);
    expect(problems.at(-1)?.message).toContain("99000");
  });
});
