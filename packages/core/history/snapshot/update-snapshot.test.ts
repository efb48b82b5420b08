import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { propertyRuns } from "../../../testkit/property-runs.ts";
import { mergeRecords } from "../../record/merge-records.ts";
import { emptyRecord, type RunRecord } from "../../record/record.ts";
import { compactRecords } from "../compaction/compact-records.ts";
import { arbitraryHistory, arbitraryLimits } from "../testing/arbitrary-history.ts";
import { Dictionary } from "./columns/dictionary.ts";
import { dictionaryBlock } from "./container/dictionary-block.ts";
import { makeBlock, makePart, openContainer, packContainer } from "./container/snapshot-container.ts";
import { readSnapshot, type Snapshot } from "./read-snapshot.ts";
import { encodeSegment } from "./segments/encode-segment.ts";
import { factsOf } from "./segments/run-facts.ts";
import { type SnapshotUpdate, updateSnapshot } from "./update-snapshot.ts";
import { writeSnapshot } from "./write-snapshot.ts";

async function open(bytes: Buffer): Promise<Snapshot> {
  const read = await readSnapshot(bytes);
  if (!read.ok) throw new Error(read.message);
  return read.snapshot;
}

async function updated(base: Snapshot | null, records: readonly RunRecord[], how?: SnapshotUpdate): Promise<Snapshot> {
  return open(updateSnapshot(base, records, how).bytes);
}

/** One after another, as runs record them. */
async function grown(pieces: readonly (readonly RunRecord[])[], how?: SnapshotUpdate): Promise<Snapshot> {
  let snapshot: Snapshot | null = null;
  for (const piece of pieces) snapshot = await updated(snapshot, piece, how);
  return snapshot ?? (await updated(null, []));
}

/** As it is on disk: unknown and absent are the same. */
const asWritten = (records: readonly RunRecord[]): unknown =>
  JSON.parse(JSON.stringify(mergeRecords(records), (_, value) => value ?? undefined));

const testOf = (file: string, cases: readonly string[] = []) => ({
  ...{ job: "test", file, seconds: 1, tests: 1, failures: 0, skipped: 0 },
  cases: cases.map((name) => ({ name, seconds: 1 })),
});
const run = (id: number, given: Partial<RunRecord> = {}) =>
  emptyRecord({
    run_id: id,
    repository: "acme/app",
    workflow: "CI",
    tests: [testOf("a.test.ts", ["adds", "takes", "divides"])],
    ...given,
  });
const runs = (from: number, to: number, given: Partial<RunRecord> = {}) =>
  Array.from({ length: to - from + 1 }, (_, index) => run(from + index, given));
const ids = ({ records }: Snapshot) => records.map(({ run_id }) => run_id).sort((a, b) => a - b);

describe("a snapshot that grows run by run", () => {
  const pieces = fc.array(arbitraryHistory, { maxLength: 6 });

  it("holds the same as one that is written at once", async () => {
    await fc.assert(
      fc.asyncProperty(pieces, async (parts) => {
        const all = mergeRecords(...parts);
        const one = await grown(parts, { limits: null });
        expect(asWritten(one.records)).toEqual(asWritten((await open(writeSnapshot(all).bytes)).records));
        expect(asWritten(one.records)).toEqual(asWritten(all));
      }),
      { numRuns: propertyRuns(300) },
    );
  });

  it("keeps at least what compaction keeps of the whole, and nothing that it does not compact to the same", async () => {
    await fc.assert(
      fc.asyncProperty(pieces, arbitraryLimits, async (parts, limits) => {
        const { records } = await grown(parts, { limits });
        const all = compactRecords(mergeRecords(...parts), limits);
        expect(asWritten(compactRecords(mergeRecords(records), limits))).toEqual(asWritten(all));
      }),
      { numRuns: propertyRuns(300) },
    );
  });

  it("is not changed by a record that comes again", async () => {
    await fc.assert(
      fc.asyncProperty(pieces, arbitraryLimits, async (parts, limits) => {
        const once = await grown(parts, { limits });
        const again = await updated(once, structuredClone(parts.flat()), { limits });
        expect(asWritten(compactRecords(mergeRecords(again.records), limits))).toEqual(
          asWritten(compactRecords(mergeRecords(once.records), limits)),
        );
      }),
      { numRuns: 100 },
    );
  });

  it("counts a record that comes again once, whichever of its files were known before", async () => {
    const later = run(2, { tests: [testOf("a.test.ts"), testOf("b.test.ts")] });
    const snapshot = await grown([[run(1, { tests: [testOf("b.test.ts")] })], [later], [structuredClone(later)]]);
    const [, read] = mergeRecords(snapshot.records);
    expect(read?.tests?.map(({ file }) => file)).toEqual(["a.test.ts", "b.test.ts"]);
  });

  it("copies the blocks that nothing happens to", async () => {
    const digests = (bytes: Buffer) => {
      const opened = openContainer(bytes, 1e9);
      return opened.ok ? opened.container.blocks.map(({ sha256 }) => sha256) : [];
    };
    const before = updateSnapshot(null, runs(1, 900)).bytes;
    const after = updateSnapshot(await open(before), [run(901)]).bytes;
    const known = new Set(digests(before));
    expect(digests(before).length).toBeGreaterThan(30);
    expect(digests(after).filter((digest) => !known.has(digest)).length).toBeLessThan(8);
    expect(ids(await open(after))).toEqual(Array.from({ length: 901 }, (_, index) => index + 1));
  });

  it("has no more blocks after many small updates than its runs need", async () => {
    const limits = { runs: 300, detailedRuns: 20, testedRuns: 5, casedRuns: 2 };
    const snapshot = await grown(
      Array.from({ length: 400 }, (_, index) => [run(index + 1)]),
      { limits },
    );
    expect(snapshot.packed?.segments.length).toBeLessThan(20);
    expect(snapshot.runs).toBeLessThan(300 + 64);
    expect(asWritten(compactRecords(mergeRecords(snapshot.records), limits))).toEqual(
      asWritten(compactRecords(mergeRecords(runs(1, 400)), limits)),
    );
  });

  it("puts runs together that were written one by one", async () => {
    const dictionaries = { values: new Dictionary(), caseNames: new Dictionary() };
    const segments = mergeRecords(runs(1, 120)).map((record) => {
      return encodeSegment([{ record, facts: factsOf(record, false), kept: null }], dictionaries);
    });
    const texts = [
      dictionaryBlock("values", dictionaries.values),
      dictionaryBlock("case-names", dictionaries.caseNames),
    ];
    const snapshot = await updated(await open(packContainer([...texts, ...segments]).bytes), [run(121)], {
      limits: null,
    });
    expect(snapshot.packed?.segments).toHaveLength(2);
    expect(asWritten(snapshot.records)).toEqual(asWritten(runs(1, 121)));
  });

  it.each([
    [15, 115],
    [16, 100],
  ])("with %i of a block's 64 runs too old to be kept holds %i", async (tooOld, held) => {
    const limits = { runs: 100, detailedRuns: 0, testedRuns: 1, casedRuns: 1 };
    const snapshot = await updated(await updated(null, runs(1, 64), { limits: null }), runs(65, 100 + tooOld), {
      limits,
    });
    expect(snapshot.runs).toBe(held);
  });

  it("forgets the names of tests that nobody has any more", async () => {
    const limits = { runs: 10, detailedRuns: 2, testedRuns: 2, casedRuns: 1 };
    let snapshot = await updated(null, [run(1)], { limits });
    for (let id = 2; id <= 12; id += 1) {
      const names = Array.from({ length: 10_000 }, (_, index) => `case ${index} of ${id}`);
      snapshot = await updated(snapshot, [run(id, { tests: [testOf("a.test.ts", names)] })], { limits });
      expect(snapshot.packed?.caseNames?.().length).toBeLessThan(80_000);
    }
    expect(snapshot.records.find(({ run_id }) => run_id === 12)?.tests?.[0]?.cases).toHaveLength(10_000);
  });
});

describe("runs of forks", () => {
  const limits = { runs: 20, detailedRuns: 5, testedRuns: 4, casedRuns: 2 };
  const trusted = runs(1, 6);
  const strangers = runs(100, 160, { trust: "fork", tests: [testOf("b.test.ts", ["evil", "evil too", "worse"])] });

  it("take nothing from trusted ones, however many, however new, and one by one or all at once", async () => {
    const expected = asWritten(compactRecords(trusted, limits));
    for (const parts of [
      [trusted, strangers],
      [strangers, trusted],
      [trusted, ...strangers.map((one) => [one])],
    ]) {
      const { records } = await grown(parts, { limits });
      const own = records.filter(({ trust }) => trust === "trusted");
      expect(asWritten(compactRecords(mergeRecords(own), limits))).toEqual(expected);
    }
  });

  it("leave no test, no case and no text of theirs", async () => {
    const snapshot = await grown([trusted, ...strangers.map((one) => [one])], { limits });
    const theirs = snapshot.records.filter(({ trust }) => trust === "fork");
    expect(theirs.length).toBeGreaterThan(0);
    for (const { tests } of theirs) expect(tests).toBeNull();
    const texts = [...(snapshot.packed?.values ?? []), ...(snapshot.packed?.caseNames?.() ?? [])];
    expect(texts).not.toContain("evil");
    expect(texts).not.toContain("b.test.ts");
  });

  it("make a trusted run a fork's by saying so of it, and never the other way", async () => {
    const before = await updated(null, trusted, { limits });
    const after = await updated(before, [run(3, { trust: "fork" })], { limits });
    const again = await updated(after, [run(3)], { limits });
    expect(again.records.filter(({ trust }) => trust === "fork").map(({ run_id }) => run_id)).toEqual([3]);
  });
});

describe("a damaged block", () => {
  const damaged = (bytes: Buffer, which: (name: string, index: number) => boolean) => {
    const opened = openContainer(bytes, 1e9);
    if (!opened.ok) throw new Error(opened.message);
    const { blocks } = opened.container;
    const broken = blocks.map((block, index) => {
      if (!which(block.name, index)) return block;
      return { ...block, parts: block.parts.map((part) => ({ ...part, packed: Buffer.alloc(part.packed.length, 7) })) };
    });
    return packContainer(broken).bytes;
  };

  it("costs the runs in it and no others, and says so", async () => {
    const bytes = damaged(writeSnapshot(runs(1, 200)).bytes, (name, index) => name === "segment" && index === 3);
    const snapshot = await open(bytes);
    expect(snapshot.lost).toBe(1);
    expect(snapshot.runs).toBe(136);
    expect(ids(snapshot)).toHaveLength(136);
  });

  it("is whole again once its records come in again, and their artifacts are not known until then", async () => {
    const marked = runs(1, 200).map((record) => ({ ...record, merged_artifacts: { [record.run_id]: true } }));
    const bytes = damaged(writeSnapshot(marked).bytes, (name, index) => name === "segment" && index === 3);
    const snapshot = await open(bytes);
    const known = new Set(snapshot.artifacts);
    const missing = marked.filter(({ run_id }) => !known.has(String(run_id)));
    expect(missing).toHaveLength(64);
    const repaired = await updated(snapshot, missing, { limits: null });
    expect(repaired.lost).toBe(0);
    expect(asWritten(repaired.records)).toEqual(asWritten(marked));
  });

  it("whose facts are forged is not believed, and its runs come in anew", async () => {
    // As many as a block holds, so that none joins them and they would stay as they are.
    const opened = openContainer(writeSnapshot(runs(1, 64)).bytes, 1e9);
    const blocks = opened.ok ? opened.container.blocks : [];
    const forged = blocks.map((block) => {
      const parts = block.parts.map((part) => (part.name === "facts" ? makePart("facts", "{}") : part));
      return makeBlock(block.name, parts, block.runs);
    });
    const snapshot = await updated(await open(packContainer(forged).bytes), runs(1, 65));
    expect(ids(snapshot)).toEqual(Array.from({ length: 65 }, (_, index) => index + 1));
  });

  it("of names of cases costs the cases, and their medians stay", async () => {
    const snapshot = await open(damaged(writeSnapshot(runs(1, 3)).bytes, (name) => name === "case-names"));
    const [record] = (await updated(snapshot, [run(4)], { limits: null })).records;
    expect(record?.tests).toMatchObject([{ file: "a.test.ts", median_case_seconds: 1 }]);
    expect(record?.tests?.[0]?.cases).toBeUndefined();
  });

  it("of texts makes the whole unreadable", async () => {
    const read = await readSnapshot(damaged(writeSnapshot(runs(1, 3)).bytes, (name) => name === "values"));
    expect(read).toMatchObject({ ok: false, code: "unreadable" });
  });
});

describe("a section", () => {
  const withSections = (texts: Readonly<Record<string, string>>) => ({ sections: new Map(Object.entries(texts)) });

  it("stays until it is replaced, and goes when it is empty", async () => {
    const first = await updated(null, runs(1, 3), withSections({ models: "m1", backfill: "b1" }));
    const second = await updated(first, [run(4)]);
    expect([...second.sections]).toEqual([...first.sections]);
    const third = await updated(second, [], withSections({ models: "m2", backfill: "" }));
    expect([...third.sections]).toEqual([["models", "m2"]]);
    expect(third.sections.has("backfill")).toBe(false);
    expect(ids(third)).toEqual([1, 2, 3, 4]);
  });

  it("that is too large, or has no name, is not kept, and the records are", async () => {
    const large = "x".repeat(16 * 1024 * 1024 + 1);
    const snapshot = await updated(null, [run(1)], withSections({ models: large, "../x": "y", fine: "z" }));
    expect([...snapshot.sections.keys()]).toEqual(["fine"]);
    expect(ids(snapshot)).toEqual([1]);
  });

  it("that is damaged is not there, and nothing else is missing", async () => {
    const opened = openContainer(updateSnapshot(null, [run(1)], withSections({ models: "m", other: "o" })).bytes, 1e9);
    const blocks = opened.ok ? opened.container.blocks : [];
    const broken = blocks.map((block) => {
      if (block.parts[0]?.name !== "models") return block;
      return { ...block, parts: [{ name: "models", packed: Buffer.from("rubbish"), size: 7 }] };
    });
    const snapshot = await open(packContainer(broken).bytes);
    expect([...snapshot.sections]).toEqual([["other", "o"]]);
    expect(ids(snapshot)).toEqual([1]);
  });

  it("is signed with the rest", async () => {
    const { bytes } = updateSnapshot(null, [run(1)], { key: "secret", ...withSections({ models: "m" }) });
    const forged = updateSnapshot(await open(bytes), [], { key: "other", ...withSections({ models: "evil" }) });
    expect(await readSnapshot(forged.bytes, "secret")).toMatchObject({ ok: false, code: "untrusted" });
    const read = await readSnapshot(bytes, "secret");
    expect(read.ok && read.snapshot.sections.get("models")).toBe("m");
  });
});

it("two servers' runs of one number are two, in one snapshot as anywhere", async () => {
  const first = await updated(null, [run(7, { repository_id: 1 })]);
  const both = await updated(first, [run(7, { repository_id: 2 }), run(8, { repository_id: 1 })]);
  expect(ids(both)).toEqual([7, 7, 8]);
  expect(ids(await updated(both, [run(7, { repository_id: 2 })]))).toEqual([7, 7, 8]);
});
