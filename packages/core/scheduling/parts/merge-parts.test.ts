import { describe, expect, it } from "vitest";
import type { PlannedTest, TestPart } from "../estimates/planned-test.ts";
import { mergeParts } from "./merge-parts.ts";

const part = (number: number, of: number, kind: TestPart["kind"], cases: readonly string[]): PlannedTest => ({
  name: "t.py",
  seconds: 10,
  source: "history",
  part: { number, of, kind, cases },
});
const other: PlannedTest = { name: "u.py", seconds: 3, source: "history" };

describe("mergeParts", () => {
  it("makes one part of those that met, and pays loading once", () => {
    const shards = [[part(1, 4, "only", ["b"]), other, part(2, 4, "only", ["a"])], [part(3, 4, "only", ["c"])]];
    const last = [part(4, 4, "except", ["a", "b", "c"])];
    const [first, second, third] = mergeParts([...shards, last], new Map([["t.py", 2]]));
    expect(first).toEqual([{ ...part(1, 3, "only", ["a", "b"]), seconds: 18 }, other]);
    expect(second).toEqual([part(2, 3, "only", ["c"])]);
    expect(third).toEqual([part(3, 3, "except", ["a", "b", "c"])]);
  });

  it("lets the last part run what it meets, so that nothing is selected and left out at once", () => {
    const [first, second] = mergeParts(
      [[part(3, 3, "except", ["a", "b"]), part(1, 3, "only", ["a"])], [part(2, 3, "only", ["b"])]],
      new Map(),
    );
    expect(first?.[0]?.part).toEqual({ number: 2, of: 2, kind: "except", cases: ["b"] });
    expect(second?.[0]?.part).toEqual({ number: 1, of: 2, kind: "only", cases: ["b"] });
  });

  it("is the whole file where all parts met", () => {
    const [shard] = mergeParts([[part(1, 2, "only", ["a"]), part(2, 2, "except", ["a"])]], new Map([["t.py", 4]]));
    expect(shard).toEqual([{ name: "t.py", seconds: 16, source: "history" }]);
  });
});
