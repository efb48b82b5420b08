import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { propertyRuns } from "../../../testkit/property-runs.ts";
import { mulberry32 } from "../../stats/mulberry32.ts";
import { packShards } from "./pack-shards.ts";
import { proveBound } from "./prove-bound.ts";

const pieces = (...seconds: number[]) =>
  seconds.toSorted((a, b) => b - a).map((value, index) => ({ name: `t${index}`, seconds: value }));
const proven = (seconds: readonly number[], shards: number) => {
  const items = pieces(...seconds);
  return proveBound(items, shards, packShards(items, shards)[0]?.seconds ?? 0);
};

/** The best slowest shard of all divisions, by trying all. */
function best(seconds: readonly number[], shards: number): number {
  const loads = new Array<number>(shards).fill(0);
  let least = Number.POSITIVE_INFINITY;
  const place = (index: number): void => {
    const value = seconds[index];
    if (value === undefined) {
      least = Math.min(least, Math.max(...loads));
      return;
    }
    for (let shard = 0; shard < shards; shard++) {
      loads[shard] = (loads[shard] ?? 0) + value;
      place(index + 1);
      loads[shard] = (loads[shard] ?? 0) - value;
    }
  };
  place(0);
  return least;
}

describe("proveBound", () => {
  it("says why there is nothing better", () => {
    expect(proven([1, 1, 1, 1], 2)).toMatchObject({ kind: "balanced", gap: 0 });
    expect(proven([9, 1, 1, 1], 2)).toMatchObject({ kind: "single-file", seconds: 9, gap: 0 });
    expect(proven([5, 5, 5], 2)).toMatchObject({ kind: "few-files", seconds: 10, gap: 0 });
    expect(proven([3, 3, 2, 2, 2], 2)).toMatchObject({ kind: "balanced" });
    const group = [{ name: "a", seconds: 9, tests: [1, 2] }, ...pieces(1, 1)];
    expect(proveBound(group, 2, 9).kind).toBe("group");
  });

  it("does not call a division good that is not", () => {
    expect(proveBound(pieces(3, 3, 2, 2, 2), 2, 7)).toMatchObject({ kind: "unproven", seconds: 6 });
  });

  it("is nothing for no tests", () => {
    expect(proveBound([], 0, 0)).toMatchObject({ seconds: 0, gap: 0 });
  });

  it.each<[string, (random: () => number) => number, number]>([
    ["spread widely", (random) => Math.exp(6 * random() ** 2), 0.005],
    ["all alike", (random) => 5 + 0.3 * random(), 0.005],
    ["in two heaps", (random) => (random() < 0.3 ? 10 + 2 * random() : random()), 0.01],
    ["whole seconds", (random) => 1 + Math.floor(20 * random()), 0.02],
    ["anything up to ten", (random) => 1 + 9 * random(), 0.08],
  ])("hardly ever leaves it open how good a plan is, for tests that are %s", (_, draw, most) => {
    const random = mulberry32(5);
    const suites = 300;
    let open = 0;
    for (let suite = 0; suite < suites; suite++) {
      const seconds = Array.from({ length: 3 + Math.floor(140 * random() ** 1.5) }, () => draw(random));
      const { kind, gap } = proven(seconds, 2 + Math.floor(22 * random()));
      if (kind === "unproven") open++;
      if (kind === "unproven") expect(gap).toBeLessThan(0.06);
    }
    expect(open / suites).toBeLessThanOrEqual(most);
  });

  it("is never above what the best of all divisions takes", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 7 }),
        fc.integer({ min: 1, max: 3 }),
        (seconds, shards) => {
          expect(proven(seconds, shards).seconds).toBeLessThanOrEqual(best(seconds, shards) + 1e-9);
        },
      ),
      { numRuns: propertyRuns(500) },
    );
  });
});
