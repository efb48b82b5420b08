import { createHash, createHmac } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { propertyRuns } from "../../../testkit/property-runs.ts";
import { mergeRecords } from "../../record/merge-records.ts";
import { parseRecord } from "../../record/parse-record.ts";
import { emptyRecord, type RunRecord } from "../../record/record.ts";
import { makeBlock, makePart, packContainer } from "./container/snapshot-container.ts";
import { readSnapshot } from "./read-snapshot.ts";
import { writeSnapshot } from "./write-snapshot.ts";

const seconds = (second: number) => new Date(Date.UTC(2026, 0, 1) + second * 1000).toISOString();
const full = emptyRecord({
  repository: "acme/app",
  workflow: "CI",
  workflow_path: ".github/workflows/ci.yml",
  run_id: 9_764_906_857,
  attempt: 2,
  event: "pull_request",
  branch: "café",
  base_branch: "main",
  sha: "a".repeat(40),
  base_sha: "b".repeat(40),
  pull_request: 7,
  created_at: seconds(0),
  started_at: seconds(1),
  completed_at: seconds(400.5),
  conclusion: "success",
  trust: "fork",
  changes: { files: [{ path: "src/a.ts", additions: 3, deletions: 1, status: "modified" }], truncated: true },
  jobs: [
    {
      name: "test (1)",
      runner: { labels: ["ubuntu-latest"], os: "Linux", arch: "X64" },
      created_at: seconds(2),
      started_at: seconds(5),
      completed_at: seconds(300),
      conclusion: "success",
      steps: [
        { number: 1, name: "Set up job", started_at: seconds(5), completed_at: seconds(6), conclusion: "success" },
        { number: 2, name: "Test", started_at: seconds(6), completed_at: null, conclusion: null },
      ],
      identity: "test",
      matrix: ["1"],
      carried: false,
      queue_seconds: 3,
    },
    { name: "z", runner: null, created_at: null, started_at: null, completed_at: null, conclusion: null, steps: null },
  ],
  tests: [
    {
      ...{ job: "test (1)", file: "a.test.ts", seconds: 1.234, tests: 3, failures: 1, skipped: 0 },
      cases: [
        { name: "adds", seconds: 1.2, outcome: "failed", retries: 1 },
        { name: "is flaky", seconds: null, flaky: true },
        { name: "l".repeat(900), seconds: 0.034 },
      ],
    },
    { job: "test (1)", file: "b.test.ts", seconds: 2, tests: 1, failures: 0, skipped: 0, median_case_seconds: 2 },
  ],
  failures: [{ job: "test (1)", file: "a.test.ts", name: "adds", message: "expected 1 to be 2" }],
  caches: [
    {
      job: "test (1)",
      key: "npm-1",
      matched_key: null,
      hit: "miss",
      bytes: 0,
      restore_seconds: 0.5,
      save_seconds: null,
      work_seconds: null,
    },
  ],
  decisions: [
    { action: "a", id: "1", decided_at: seconds(3), decision: { p50: [1, null] }, evidence: "e", outcome: null },
  ],
  policy: { findings: 3, blocked: 1, waived: 1 },
});

async function reread(records: readonly RunRecord[]): Promise<RunRecord[]> {
  const read = await readSnapshot(writeSnapshot(records).bytes);
  if (!read.ok) throw new Error(read.message);
  return structuredClone(mergeRecords(read.snapshot.records));
}

/** Anything that the parser of records lets through, unknown fields and odd values among it. */
const scalar = fc.oneof(fc.string(), fc.integer(), fc.double(), fc.boolean(), fc.constant(null));
const time = fc.option(fc.integer({ min: 0, max: 1e6 }).map((at) => seconds(at / 1000)));
const name = fc.oneof(fc.constantFrom("a", "b", "é", "2026-01-01T00:00:00.000Z"), fc.string({ minLength: 1 }));
const unknown = fc.dictionary(fc.string(), fc.oneof(scalar, fc.jsonValue()), { maxKeys: 2 });
const withUnknown = (fields: Record<string, fc.Arbitrary<unknown>>) =>
  fc
    .tuple(
      unknown,
      fc.record(fields, { requiredKeys: ["name", "file", "number", "run_id"].filter((key) => key in fields) }),
    )
    .map(([further, known]) => ({ ...further, ...known }));
const times = { started_at: time, completed_at: time, conclusion: scalar };
const step = fc.record({ number: fc.nat(99), name, ...times });
const job = withUnknown({ name, created_at: time, ...times, runner: fc.jsonValue(), steps: fc.option(fc.array(step)) });
const testCase = fc.record(
  { name, seconds: scalar, outcome: fc.constantFrom("failed", "skipped"), retries: scalar, flaky: scalar },
  { requiredKeys: ["name"] },
);
const cases = fc.option(fc.array(testCase, { maxLength: 3 }));
const test = withUnknown({ job: name, file: name, seconds: scalar, tests: scalar, flaky: scalar, cases });
const record = withUnknown({
  run_id: fc.integer({ min: 1, max: 5 }),
  created_at: time,
  branch: scalar,
  trust: fc.constantFrom("fork", "trusted"),
  jobs: fc.option(fc.array(job, { maxLength: 4 })),
  tests: fc.option(fc.array(test, { maxLength: 4 })),
  changes: fc.option(fc.record({ files: fc.array(fc.record({ path: name })), truncated: fc.boolean() })),
  decisions: fc.option(fc.array(fc.record({ action: name, id: name, decision: fc.jsonValue() }), { maxLength: 2 })),
});
const history = fc.array(record, { maxLength: 5 }).map((values) =>
  mergeRecords(
    values.flatMap((value) => {
      const parsed = parseRecord(JSON.parse(JSON.stringify({ schema: "paceline.run/1", ...value })));
      return parsed.ok ? [parsed.record] : [];
    }),
  ),
);

/** As it is on disk: unknown and absent are the same. */
const asWritten = (records: readonly RunRecord[]) =>
  JSON.parse(JSON.stringify(records, (_, value) => value ?? undefined));

describe("a snapshot", () => {
  it("gives back all that is in a record", async () => {
    const other = emptyRecord({ run_id: 1 });
    expect(await reread([other, full])).toEqual([other, full]);
  });

  it("gives back whatever the parser of records lets through, unknown fields too", async () => {
    await fc.assert(
      fc.asyncProperty(history, async (records) => {
        expect(asWritten(await reread(records))).toEqual(asWritten(records));
      }),
      { numRuns: propertyRuns(300) },
    );
  });

  it("has the same bytes for the same records, whatever order their fields and their sources had", async () => {
    await fc.assert(
      fc.asyncProperty(history, history, async (a, b) => {
        const one = writeSnapshot(mergeRecords(a, b)).bytes;
        expect(writeSnapshot(mergeRecords(structuredClone(b), structuredClone(a))).bytes.equals(one)).toBe(true);
        const again = await readSnapshot(one);
        expect(again.ok && writeSnapshot(again.snapshot.records).bytes.equals(one)).toBe(true);
      }),
    );
  });

  it("unpacks a list only when somebody looks at it, and a copy of the record has it too", async () => {
    const read = await readSnapshot(writeSnapshot([full]).bytes);
    const [record] = read.ok ? read.snapshot.records : [];
    const isRead = (field: string) => "value" in (Object.getOwnPropertyDescriptor(record, field) ?? {});
    expect([isRead("jobs"), isRead("tests"), isRead("branch")]).toEqual([false, false, true]);
    expect(record?.jobs).toEqual(full.jobs);
    expect([isRead("jobs"), isRead("tests")]).toEqual([true, false]);
    expect({ ...record }).toEqual(full);
  });
});

describe("what is no snapshot of ours", () => {
  const codeOf = async (bytes: Buffer, key?: string) => {
    const read = await readSnapshot(bytes, key, 100_000);
    return read.ok ? "ok" : read.code;
  };

  it("is refused by its code and never throws, or lacks what was hit, wherever a byte was changed or the end was cut", async () => {
    const { bytes } = writeSnapshot([full]);
    const outcomeOf = async (broken: Buffer) => {
      const read = await readSnapshot(broken, undefined, 100_000);
      if (!read.ok) return read.code;
      structuredClone(read.snapshot.records);
      return read.snapshot.lost > 0 ? "lost" : "whole";
    };
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const broken = Buffer.from(bytes);
        broken[at] = (broken[at] ?? 0) ^ change;
        const signature = at > 84 && at < 150;
        const outcome = await outcomeOf(broken);
        expect(signature ? ["whole"] : ["unreadable", "newer-version", "lost"]).toContain(outcome);
        expect(["unreadable", "lost"]).toContain(await outcomeOf(bytes.subarray(0, at)));
      }),
      { numRuns: propertyRuns(300) },
    );
  });

  it("is refused with a key unless all of it was signed with that key", async () => {
    const { bytes } = writeSnapshot([full], "secret");
    expect(await codeOf(bytes, "secret")).toBe("ok");
    expect(await codeOf(bytes, "Secret")).toBe("untrusted");
    expect(await codeOf(writeSnapshot([full]).bytes, "secret")).toBe("untrusted");
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const broken = Buffer.from(bytes);
        broken[at] = (broken[at] ?? 0) ^ change;
        const read = await readSnapshot(broken, "secret");
        expect(read.ok && read.snapshot.lost === 0).toBe(false);
      }),
      { numRuns: 100 },
    );
  });

  it("is signed over its version and its directory, in the way that the page on histories tells", () => {
    const [version, digest, signature, directory = ""] = writeSnapshot([full], "secret")
      .bytes.toString("latin1")
      .split("\n");
    expect(digest).toBe(createHash("sha256").update(directory).digest("hex"));
    expect(signature).toBe(createHmac("sha256", "secret").update(`${version}\n${directory}`).digest("hex"));
  });

  it("reads as unknown where its columns hold what they may not", async () => {
    const columns = {
      run_id: ["plain", [1]],
      attempt: ["plain", [1]],
      created_at: ["second", [1e15]],
      branch: ["plain", [{ toString: 1 }]],
      pull_request: ["plain", [-7]],
      jobs: ["plain", ["not a list"]],
      constructor: ["plain", [1]],
      sha: ["value", [99]],
      event: ["plain", ["push", "push"]],
      extra: ["plain", [JSON.parse('{"__proto__":{"polluted":true},"kept":1}')]],
    };
    const jobs = { rows: 2, columns: { name: ["plain", ["a", 5]], started_at: ["plain", ["soon", null]] } };
    const counts = { jobs: [2] };
    const runs = `${JSON.stringify({ counts, rows: 1, columns }).slice(0, -2)},"__proto__":["plain",[1]]}}`;
    const read = await readSnapshot(segmentOf({ runs, jobs: JSON.stringify(jobs), "tests 0": "rubbish" }));
    expect(read.ok && structuredClone(read.snapshot.records)).toEqual([
      { ...emptyRecord({ run_id: 1 }), extra: { kept: 1 }, tests: [], jobs: [{ ...blank, name: "a" }] },
    ]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it.each([
    ["more runs than a snapshot may hold", { rows: 2e6, columns: {} }],
    ["a run without a number", { rows: 1, columns: { attempt: ["plain", [1]] } }],
    ["no runs", { rows: "many" }],
    ["no object", 5],
  ])("has no records with %s", async (_, runs) => {
    const text = JSON.stringify(typeof runs === "number" ? runs : { counts: {}, ...runs });
    const read = await readSnapshot(segmentOf({ runs: text }));
    expect(read.ok && read.snapshot.records).toEqual([]);
  });

  it("is refused where it unpacks to more than allowed", async () => {
    expect(await codeOf(segmentOf({ runs: " ".repeat(200_000) }))).toBe("too-large");
  });

  it.each([
    ["no blocks", {}],
    ["a block that is none", { blocks: [5] }],
    ["a part of no size", { blocks: [{ name: "values", sha256: "", parts: [["1", -1, 5]] }] }],
    ["a part that is none", { blocks: [{ name: "values", sha256: "", parts: ["1"] }] }],
  ])("is refused with a directory of %s", async (_, directory) => {
    const text = JSON.stringify(directory);
    const head = `paceline.snapshot/2\n${createHash("sha256").update(text).digest("hex")}\n${"-".repeat(64)}\n`;
    expect(await codeOf(Buffer.from(`${head}${text}\n`))).toBe("unreadable");
  });
});

/** A snapshot of one segment with these parts. */
function segmentOf(parts: Readonly<Record<string, string>>): Buffer {
  const made = Object.entries(parts).map(([name, text]) => makePart(name, text));
  return packContainer([makeBlock("values", [makePart("0", "[]")]), makeBlock("segment", made, 1)]).bytes;
}

const blank = {
  name: null,
  runner: null,
  created_at: null,
  started_at: null,
  completed_at: null,
  conclusion: null,
  steps: null,
};
