import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { propertyRuns } from "../../../testkit/property-runs.ts";
import { sum } from "../../stats/sum.ts";
import { searchDivision } from "./search-division.ts";

const pieces = fc
  .array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 8 })
  .map((seconds) => seconds.toSorted((a, b) => b - a));

/** Whether any division keeps below, by trying all. */
function exists(seconds: readonly number[], shards: number, below: number, loads: readonly number[] = []): boolean {
  const [piece, ...rest] = seconds;
  if (piece === undefined) return loads.every((load) => load < below);
  return Array.from({ length: shards }, (_, shard) => shard).some((shard) => {
    const next = Array.from({ length: shards }, (_, index) => (loads[index] ?? 0) + (index === shard ? piece : 0));
    return exists(rest, shards, below, next);
  });
}

describe("searchDivision", () => {
  it("finds a division if and only if there is one", () => {
    fc.assert(
      fc.property(
        pieces,
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 1, max: 120 }),
        (seconds, shards, below) => {
          const found = searchDivision(seconds, shards, below, 1_000_000);
          expect(found !== "none").toBe(exists(seconds, shards, below));
          if (typeof found === "string") return;
          const loads = new Array<number>(shards).fill(0);
          for (const [index, shard] of found.entries()) loads[shard] = (loads[shard] ?? 0) + (seconds[index] ?? 0);
          expect(found).toHaveLength(seconds.length);
          expect(Math.max(...loads)).toBeLessThan(below);
        },
      ),
      { numRuns: propertyRuns(500) },
    );
  });

  it("gives up rather than taking long, and does not call that a proof", () => {
    const seconds = Array.from({ length: 30 }, (_, index) => 1000 - index * 7.3);
    const share = sum(seconds) / 7;
    expect(searchDivision(seconds, 7, share * 1.00001, 1_000)).toBe("gave-up");
  });
});
