import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { propertyRuns } from "../../../testkit/property-runs.ts";
import { sum } from "../../stats/sum.ts";
import { packingBound } from "./packing-bound.ts";
import { searchDivision } from "./search-division.ts";

const bound = (seconds: readonly number[], shards: number, slowest = 1000): number =>
  packingBound(
    seconds.toSorted((a, b) => b - a),
    shards,
    slowest,
  );

describe("packingBound", () => {
  it("is an equal share, or the longest piece", () => {
    expect(bound([3, 3, 2, 2, 2], 2)).toBe(6);
    expect(bound([9, 1, 1], 2)).toBe(9);
    expect(bound([], 3)).toBe(0);
    expect(bound([1], 0)).toBe(1);
  });

  it("sees that pieces cannot be cut", () => {
    expect(bound([5, 5, 5], 2)).toBeCloseTo(10, 3);
    expect(bound(new Array(10).fill(1), 4)).toBe(3);
    expect(bound([4.1, 4, 3.9, 4.05, 3.95, 4], 4)).toBeCloseTo(7.95, 3); // two of the five longest meet
  });

  it("counts beside pieces that leave no room for others", () => {
    expect(bound([6, 6, 6, 4.5, 4.5, 4.5, 4.5], 4)).toBeGreaterThan(10);
  });

  it("is never above what some division takes", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 50, max: 60 })), { maxLength: 9 }),
        fc.integer({ min: 1, max: 4 }),
        fc.constantFrom(1, 0.37),
        (values, shards, unit) => {
          const seconds = values.map((value) => value * unit).sort((a, b) => b - a);
          const least = bound(seconds, shards, 2 * sum(seconds));
          // Were the bound too high by a thousandth, there would be a division below it.
          expect(searchDivision(seconds, shards, least * 0.999, 1_000_000)).toBe("none");
        },
      ),
      { numRuns: propertyRuns(1_500) },
    );
  });
});
