import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeRecords } from "../merge-records.ts";
import { parseRecord } from "../parse-record.ts";
import { emptyRecord, type RunRecord } from "../record.ts";
import { readSnapshot } from "./read-snapshot.ts";
import { packSections } from "./snapshot-container.ts";
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
  tests: [{ job: "test (1)", file: "a.test.ts", seconds: 1.234, tests: 3, failures: 1, skipped: 0 }],
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
  return structuredClone([...read.records]);
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
const test = withUnknown({ job: name, file: name, seconds: scalar, tests: scalar, flaky: scalar });
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
      { numRuns: 300 },
    );
  });

  it("has the same bytes for the same records, whatever order their fields and their sources had", async () => {
    await fc.assert(
      fc.asyncProperty(history, history, async (a, b) => {
        const one = writeSnapshot(mergeRecords(a, b)).bytes;
        expect(writeSnapshot(mergeRecords(structuredClone(b), structuredClone(a))).bytes.equals(one)).toBe(true);
        const again = await readSnapshot(one);
        expect(again.ok && writeSnapshot(again.records).bytes.equals(one)).toBe(true);
      }),
    );
  });

  it("unpacks a list only when somebody looks at it, and a copy of the record has it too", async () => {
    const read = await readSnapshot(writeSnapshot([full]).bytes);
    const [record] = read.ok ? read.records : [];
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

  it("is refused by its code and never throws, wherever a byte was changed or the end was cut", async () => {
    const { bytes } = writeSnapshot([full]);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const broken = Buffer.from(bytes);
        broken[at] = (broken[at] ?? 0) ^ change;
        const signature = at > 84 && at < 150;
        expect(["unreadable", "newer-version"].includes(await codeOf(broken))).toBe(!signature);
        expect(await codeOf(bytes.subarray(0, at))).toBe("unreadable");
      }),
      { numRuns: 300 },
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
        expect(await codeOf(broken, "secret")).not.toBe("ok");
      }),
      { numRuns: 100 },
    );
  });

  it("reads as unknown where its columns hold what they may not", async () => {
    const columns = {
      run_id: ["plain", [1]],
      attempt: ["plain", [1]],
      created_at: ["second", [1e15]],
      branch: ["plain", [{ toString: 1 }]],
      jobs: ["plain", ["not a list"]],
      constructor: ["plain", [1]],
      sha: ["value", [99]],
      event: ["plain", ["push", "push"]],
      extra: ["plain", [JSON.parse('{"__proto__":{"polluted":true},"kept":1}')]],
    };
    const jobs = { rows: 2, columns: { name: ["plain", ["a", 5]], started_at: ["plain", ["soon", null]] } };
    const counts = { jobs: [2], tests: [4] };
    const text = `${JSON.stringify({ values: [], counts, rows: 1, columns }).slice(0, -2)},"__proto__":["plain",[1]]}}`;
    const { bytes } = packSections([
      { name: "runs", text },
      { name: "jobs", text: JSON.stringify(jobs) },
      { name: "tests", text: "rubbish" },
    ]);
    const read = await readSnapshot(bytes);
    expect(read.ok && structuredClone(read.records)).toEqual([
      { ...emptyRecord({ run_id: 1 }), extra: { kept: 1 }, tests: [], jobs: [{ ...blank, name: "a" }] },
    ]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it.each([
    ["more runs than a snapshot may hold", { rows: 2e6, columns: {} }],
    ["a run without a number", { rows: 1, columns: { attempt: ["plain", [1]] } }],
    ["no runs", { rows: "many" }],
    ["no object", 5],
  ])("is refused with %s", async (_, runs) => {
    const text = JSON.stringify(typeof runs === "number" ? runs : { values: [], counts: {}, ...runs });
    expect(await codeOf(packSections([{ name: "runs", text }]).bytes)).toBe("unreadable");
  });

  it("is refused where a section comes twice, or unpacks to more than allowed", async () => {
    const section = { name: "runs", text: JSON.stringify({ values: [], rows: 0, columns: {} }) };
    expect(await codeOf(packSections([section, section]).bytes)).toBe("unreadable");
    expect(await codeOf(packSections([{ ...section, text: " ".repeat(200_000) }]).bytes)).toBe("too-large");
  });
});

const blank = {
  name: null,
  runner: null,
  created_at: null,
  started_at: null,
  completed_at: null,
  conclusion: null,
  steps: null,
};
