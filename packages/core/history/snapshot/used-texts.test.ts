import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeRecords } from "../../record/merge-records.ts";
import { emptyRecord, type RunRecord } from "../../record/record.ts";
import { arbitraryHistory } from "../testing/arbitrary-history.ts";
import { openContainer, packContainer } from "./container/snapshot-container.ts";
import { type PackedSnapshot, readSnapshot } from "./read-snapshot.ts";
import { updateSnapshot } from "./update-snapshot.ts";
import { withUsedTexts } from "./used-texts.ts";

async function packedOf(bytes: Buffer): Promise<PackedSnapshot> {
  const read = await readSnapshot(bytes);
  if (!read.ok || read.snapshot.packed === null) throw new Error("cannot be read");
  return read.snapshot.packed;
}

/** Of many updates, so that there are texts that nobody needs any more. */
async function grown(pieces: readonly (readonly RunRecord[])[]): Promise<PackedSnapshot> {
  let bytes = updateSnapshot(null, []).bytes;
  for (const piece of pieces) {
    const read = await readSnapshot(bytes);
    bytes = updateSnapshot(read.ok ? read.snapshot : null, piece, {
      limits: { runs: 12, detailedRuns: 4, testedRuns: 3, casedRuns: 1 },
    }).bytes;
  }
  return packedOf(bytes);
}

const recordsOf = ({ segments }: PackedSnapshot): unknown =>
  structuredClone(segments.flatMap((segment) => segment.records()));

const test = (file: string, ...cases: string[]) => ({
  ...{ job: "test", file, seconds: 1, tests: 1, failures: 0, skipped: 0 },
  cases: cases.map((name) => ({ name, seconds: 1 })),
});

describe("a snapshot with none but the texts that are used", () => {
  it("holds the same records", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(arbitraryHistory, { maxLength: 5 }), async (pieces) => {
        const packed = await grown(pieces);
        expect(recordsOf(withUsedTexts(packed))).toEqual(recordsOf(packed));
      }),
      { numRuns: 100 },
    );
  });

  it("has no text twice, and none that went with the tests that had it", async () => {
    const runs = Array.from({ length: 12 }, (_, index) => [
      emptyRecord({ run_id: index + 1, tests: [test(`${index}.test.ts`, `case ${index}`, "adds")] }),
    ]);
    const packed = await grown(runs);
    const { values, caseNames, segments } = withUsedTexts(packed);
    const tests = segments.flatMap((segment) => segment.records()).flatMap((record) => record.tests ?? []);
    expect(packed.values).toContain("0.test.ts");
    expect(packed.caseNames?.()).toContain("case 0");
    expect(values.filter((text) => `${text}`.endsWith(".test.ts"))).toEqual(tests.map(({ file }) => file));
    expect(values.filter((text) => text === "test")).toHaveLength(1);
    expect(caseNames?.().toSorted()).toEqual(["adds", "case 11"]);
  });

  it("lacks the cases whose names were lost to damage, and nothing else", async () => {
    const records = mergeRecords([emptyRecord({ run_id: 1, tests: [test("a.test.ts", "adds", "takes", "divides")] })]);
    const opened = openContainer(updateSnapshot(null, records).bytes, 1e9);
    const blocks = opened.ok ? opened.container.blocks.filter(({ name }) => name !== "case-names") : [];
    const packed = withUsedTexts(await packedOf(packContainer(blocks).bytes));
    expect(packed.caseNames).toBeNull();
    const [tests] = packed.segments.map((segment) => segment.records()[0]?.tests);
    expect(tests).toMatchObject([{ file: "a.test.ts", median_case_seconds: 1 }]);
  });
});
